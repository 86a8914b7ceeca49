import type { Wordbook } from '../../languages/wordbook.ts';
import type { Phrase } from '../phrases/phrases.ts';
import type { Quotation } from './quotations.ts';
import type { Token } from './tokens.ts';

/** Whether a quotation can be the name of a paper or a body: "Die Zeit", few words, no end of a sentence. */
export function holdsName(text: string, quotations: readonly Quotation[], token: Token | undefined): boolean {
  const quotation = quotations[token?.quotation ?? -1];
  if (quotation === undefined || quotation.end - quotation.start > LONGEST_NAME) return false;
  return /^\p{Lu}[^\s.,!?]*(?: [^\s.,!?]+){0,3}$/u.test(text.slice(quotation.start, quotation.end).trim());
}

const LONGEST_NAME = 40;

/**
 * German papers stand in marks: `…", schreibt die „Küstenpost“` · `Die „Küstenpost“ schreibt: "…`. Such a name beside a
 * verb of speech may speak.
 */
export function quotedNames(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  book: Wordbook,
): readonly Phrase[] {
  if (!book.profile.capitalNouns) return [];
  const opening = tokens.findIndex(({ kind }) => kind === 'quote');
  return tokens.flatMap((token, i) => {
    if (token.kind !== 'quote' || !holdsName(text, quotations, token)) return [];
    const first = book.isDeterminer(tokens[i - 1]?.word ?? '') ? i - 1 : i;
    const inverted = opening < first && book.isSpeechVerb(tokens[first - 1]?.word ?? '');
    const straight = first === 0 && i > first && book.isSpeechVerb(tokens[i + 1]?.word ?? '');
    return inverted || straight ? [namePhrase(first, i)] : [];
  });
}

function namePhrase(first: number, last: number): Phrase {
  return {
    ...{ kind: 'body', first, last, name: null, role: null, head: '' },
    ...{ gender: null, possessive: false, weak: false, inner: [] },
  };
}

/**
 * «гендиректор «Вектора» Марат Гук»: an office, the name of its body in marks and the name of a person are one phrase.
 */
export function throughQuotedBodies(
  text: string,
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  quotations: readonly Quotation[],
  book: Wordbook,
): readonly Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const office = joined.at(-1);
    const quote = tokens[phrase.first - 1];
    const nick = office?.last === phrase.first - 2 && isNickname(office, phrase, text, quotations, quote);
    if (office !== undefined && nick) {
      joined[joined.length - 1] = withNickname(office, phrase);
      continue;
    }
    const apart =
      !book.profile.genitiveChains ||
      office === undefined ||
      !isBeside(tokens, office.last, phrase.first - 1, book) ||
      !isOffice(tokens, office, book) ||
      phrase.name === null ||
      !holdsName(text, quotations, quote);
    if (apart) joined.push(phrase);
    else joined[joined.length - 1] = holderOf(office, phrase, phrase.name);
  }
  return joined;
}

/** `James "Buck" Donnelly`: a word in marks between two words of a name. */
function isNickname(
  given: Phrase,
  family: Phrase,
  text: string,
  quotations: readonly Quotation[],
  quote: Token | undefined,
): boolean {
  const quotation = quotations[quote?.quotation ?? -1];
  if (quotation === undefined || given.name === null || family.name === null || family.role !== null)
    return false;
  if (given.possessive || family.name.first !== family.first) return false;
  return /^\p{Lu}[\p{L}-]{1,14}$/u.test(text.slice(quotation.start, quotation.end));
}

function withNickname(given: Phrase, family: Phrase): Phrase {
  const name = { first: given.name?.first ?? given.first, last: family.name?.last ?? family.last };
  return {
    ...given,
    last: family.last,
    name,
    weak: false,
    possessive: family.possessive,
    inner: family.inner,
  };
}

/** Whether nothing but genitives stands between an office and the marks: "командир батальйону зв'язку «Вовки»". */
function isBeside(tokens: readonly Token[], office: number, quote: number, book: Wordbook): boolean {
  const between = tokens.slice(office + 1, quote);
  return (
    between.length <= LONGEST_BODY &&
    between.every(
      ({ kind, capital, word }) =>
        kind === 'word' && !capital && !book.isSpeechVerb(word) && !book.isFunctionWord(word),
    )
  );
}

const LONGEST_BODY = 3;

/** "керівник фонду": its last word may be a body. */
function isOffice(tokens: readonly Token[], { kind, first, last }: Phrase, book: Wordbook): boolean {
  return kind !== 'name' && tokens.slice(first, last + 1).some(({ word }) => book.isRole(word));
}

function holderOf(office: Phrase, person: Phrase, name: NonNullable<Phrase['name']>): Phrase {
  const role = { first: office.role?.first ?? office.first, last: name.first - 1 };
  const gender = office.gender ?? person.gender;
  return { ...person, kind: 'name', first: office.first, role, gender, head: office.head, weak: false };
}
