import type { Gender } from '../../languages/language.ts';
import type { Wordbook } from '../../languages/wordbook.ts';
import type { Token } from '../reading/tokens.ts';
import { headAfter, speakingNoun } from './extent.ts';
import { firstGivenName, isHead, nameCore } from './name-core.ts';
import { isInformant } from './unnamed.ts';

export type PhraseKind = 'name' | 'role' | 'body' | 'document' | 'pronoun';

/** A noun phrase that could speak. `first`/`last` are token indexes in its sentence, attachments included. */
export type Phrase = {
  readonly kind: PhraseKind;
  readonly first: number;
  readonly last: number;
  /** Token indexes of the name alone; null for "the minister". */
  readonly name: { readonly first: number; readonly last: number } | null;
  /** Token indexes of the words for an office used with the name. */
  readonly role: { readonly first: number; readonly last: number } | null;
  /** The word that says what kind of speaker it is: "minister", "report". */
  readonly head: string;
  readonly gender: Gender | null;
  /** "X's": what follows belongs to X, and X does not speak. */
  readonly possessive: boolean;
  /** A capital only because the sentence begins: perhaps no name at all. */
  readonly weak: boolean;
  /** Phrases attached to this one: "a spokesman for X". They do not speak. */
  readonly inner: readonly Phrase[];
};

/** The noun phrases of a sentence from left to right; none overlaps another. */
export function findPhrases(
  tokens: readonly Token[],
  book: Wordbook,
  attested: ReadonlySet<string>,
): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let i = 0; i < tokens.length; ) {
    const closed = tokens[i]?.text === '(' ? closingParenthesis(tokens, i) : -1;
    if (closed > 0) {
      i = closed + 1;
      continue;
    }
    const phrase = phraseAt(tokens, i, book);
    if (phrase === null) {
      i += 1;
      continue;
    }
    const own = ofBody(tokens, phrases.at(-1), phrase, book) ?? phrase;
    phrases.push(isWeak(tokens, own, book, attested) ? { ...own, weak: true } : own);
    i = phrase.last + 1;
  }
  return phrases;
}

/** Slavic "Ewa Sommer, prezes spółki Anka Tek": the office behind a whole name and a comma is hers, the name its body's. */
function ofBody(
  tokens: readonly Token[],
  before: Phrase | undefined,
  phrase: Phrase,
  book: Wordbook,
): Phrase | null {
  const { name, role, first, last } = phrase;
  if (!book.profile.genitiveChains || name === null || role?.first !== first) return null;
  const whole = before?.name != null && before.name.last > before.name.first && before.last === first - 2;
  if (!whole || tokens[first - 1]?.text !== ',') return null;
  const body = tokens.slice(first + 1, last + 1).some(({ word }) => book.isBody(word));
  if (!body || book.firstNameGender(tokens[name.first]?.word ?? '') !== null) return null;
  const head = tokens[first]?.word ?? '';
  return { ...phrase, kind: 'role', name: null, role: { first, last }, head, gender: book.roleGender(head) };
}

function isWeak(
  tokens: readonly Token[],
  { kind, name, first }: Phrase,
  book: Wordbook,
  attested: ReadonlySet<string>,
): boolean {
  const word = tokens[first]?.word ?? '';
  const single =
    kind === 'name' &&
    name?.first === first &&
    name.last === first &&
    (first === 0 || book.profile.capitalNouns);
  return single && !attested.has(word) && book.firstNameGender(word) === null;
}

/** What stands in parentheses is no part of the sentence: "(D-N.Y.)". */
function closingParenthesis(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < Math.min(tokens.length, open + 16); i += 1)
    if (tokens[i]?.text === ')') return i;
  return -1;
}

function phraseAt(tokens: readonly Token[], i: number, book: Wordbook): Phrase | null {
  const phrase = plainPhraseAt(tokens, i, book);
  return phrase === null || phrase.kind === 'pronoun' || phrase.possessive
    ? phrase
    : withAttachments(tokens, phrase, book, 2);
}

/** Adds "for X", "of the Y" after a phrase. */
function withAttachments(tokens: readonly Token[], phrase: Phrase, book: Wordbook, depth: number): Phrase {
  const link = tokens[phrase.last + 1];
  if (depth === 0 || link?.kind !== 'word' || link.capital || !book.isRoleLink(link.word)) return phrase;
  const attached = plainPhraseAt(tokens, phrase.last + 2, book);
  if (attached === null || attached.kind === 'pronoun') return phrase;
  const inner = withAttachments(tokens, attached, book, depth - 1);
  return { ...phrase, last: inner.last, inner: [...phrase.inner, inner, ...inner.inner] };
}

function plainPhraseAt(tokens: readonly Token[], i: number, book: Wordbook): Phrase | null {
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  if (book.pronoun(token.word) !== null) {
    // French "lui a répondu": an object, unless a preposition stands before it.
    const object = book.isStressed(token.word) && !book.isRoleLink(tokens[i - 1]?.word ?? '');
    return object ? null : pronounPhrase(tokens, i, null);
  }
  const some = someone(tokens, i, book) ?? oneOfMany(tokens, i);
  if (some !== null) return some;
  const latter = book.profile.inversion === null ? null : latterAt(tokens, i);
  if (latter !== null) return latter;
  const determined = book.isDeterminer(token.word) && !token.possessive;
  const from = determined ? i + 1 : i;
  const head =
    headAfter(tokens, from, book, determined) ?? (determined ? speakingNoun(tokens, from, book) : null);
  if (head === null) return null;
  return toPhrase(tokens, { first: i, from, ...head }, book);
}

/** "jemand", "einer von ihnen", "ktoś", "osoba znająca sprawę": someone without a name. */
function someone(tokens: readonly Token[], i: number, { profile }: Wordbook): Phrase | null {
  const two = [tokens[i], tokens[i + 1]].map((token) => token?.word ?? '').join(' ');
  const found = profile.someone.find((each) => two === each || two.startsWith(`${each} `));
  return found === undefined ? null : nounPhrase(tokens, i, i + (found.includes(' ') ? 1 : 0), false);
}

/** Polish "jeden z lekarzy", "jedna z uczestniczek": someone without a name. */
function oneOfMany(tokens: readonly Token[], i: number): Phrase | null {
  const [one, link, many] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  const partitive = /^(?:jeden|jedna)$/u.test(one?.word ?? '') && /^ze?$/u.test(link?.word ?? '');
  if (!partitive || many?.kind !== 'word') return null;
  const further = /(?:ych|ich)$/u.test(many.word) && tokens[i + 3]?.kind === 'word';
  return nounPhrase(tokens, i, further ? i + 3 : i + 2, false);
}

/** French "ce dernier", "celle-ci": the one named last. */
function latterAt(tokens: readonly Token[], i: number): Phrase | null {
  const [word, next] = [tokens[i]?.word ?? '', tokens[i + 1]?.word ?? ''];
  if (/^(?:celui|celle)-ci$/u.test(word)) return pronounPhrase(tokens, i, null);
  if (!/^(?:ce dernier|cette dernière)$/u.test(`${word} ${next}`)) return null;
  return { ...pronounPhrase(tokens, i, null), last: i + 1, head: next };
}

/** Whom "ce dernier" and "celle-ci" can mean; null for other words. */
export function latterGender({ kind, head }: Phrase): Gender | null {
  if (kind !== 'pronoun' || !/^(?:derni(?:er|ère)|cel(?:ui|le)-ci)$/u.test(head)) return null;
  return /^(?:dernier|celui-ci)$/u.test(head) ? 'm' : 'f';
}

/** A pronoun at a token; `gender` where the word is a possessive ("его слова"). */
export function pronounPhrase(tokens: readonly Token[], i: number, gender: Gender | null): Phrase {
  return {
    ...{ kind: 'pronoun', first: i, last: i, name: null, role: null, head: tokens[i]?.word ?? '' },
    ...{ gender, possessive: false, weak: false, inner: [] },
  };
}

type Bounds = { readonly first: number; readonly from: number; readonly head: number; readonly last: number };

function toPhrase(
  tokens: readonly Token[],
  { first, from, head, last }: Bounds,
  book: Wordbook,
): Phrase | null {
  const found = nameCore(tokens, from, last, book);
  const given = found !== null && found.last > found.first;
  const core = isInformant(tokens, from, found?.first ?? -1, given) ? null : found;
  const headToken = tokens[head];
  const final = tokens[last];
  if (final === undefined) return null;
  const possessive = final.possessive;
  const plainNoun =
    book.profile.capitalNouns && core !== null && core.first === core.last && head < from && first < from;
  if (core !== null && plainNoun) return nounPhrase(tokens, first, core.first, possessive);
  const named = headToken !== undefined && isOwned(tokens, from, core?.first ?? from, book);
  const body =
    named && core !== null && head < core.first && firstGivenName(tokens, core.first, last, book) < 0;
  if (core !== null && !(body && book.isBody(headToken.word))) {
    const office = head >= from && head < core.first && !named ? { first: from, last: core.first - 1 } : null;
    const gender = genderOfPhrase(tokens, { first, from, head, last }, book);
    return {
      ...{ kind: 'name', first, last, name: core, role: trimRole(tokens, office, book) },
      ...{ head: headToken?.word ?? '', gender, possessive, weak: false, inner: [] },
    };
  }
  if (headToken === undefined) return null;
  const owner = bodyInFront(tokens, from, last, book);
  if (owner !== null)
    return {
      ...{ kind: 'body', first, last, name: null, role: null, head: owner.word, gender: null },
      ...{ possessive, weak: false, inner: [] },
    };
  const kind = book.isBody(headToken.word) ? 'body' : book.isDocument(headToken.word) ? 'document' : 'role';
  return {
    ...{ kind, first, last, name: null, role: kind === 'role' ? { first: from, last } : null },
    ...{
      head: headToken.word,
      gender: genderOfPhrase(tokens, { first, from, head, last }, book),
      possessive,
      weak: false,
      inner: [],
    },
  };
}

/** "Офіс президента": where genitives follow their noun, the first one says what the phrase is. */
function bodyInFront(tokens: readonly Token[], from: number, last: number, book: Wordbook): Token | null {
  if (!book.profile.genitiveChains) return null;
  const first = tokens.slice(from, last + 1).find((token) => isHead(token, book));
  return first !== undefined && book.isBody(first.word) && !book.isRole(first.word) ? first : null;
}

/** "пресслужба Сил", "звернення Зеленського": a body or a document before a name is no office. */
function isOwned(tokens: readonly Token[], from: number, to: number, book: Wordbook): boolean {
  const { genitiveChains, capitalNouns, inversion } = book.profile;
  return (
    (genitiveChains || capitalNouns || inversion !== null) &&
    !tokens.slice(from, to).some(({ word }) => book.isRole(word))
  );
}

/** "der Verfasser": a noun that names nobody. */
export function nounPhrase(
  tokens: readonly Token[],
  first: number,
  last: number,
  possessive: boolean,
): Phrase {
  return {
    ...{ kind: 'role', first, last, name: null, role: { first: Math.min(first + 1, last), last } },
    ...{ head: tokens[last]?.word ?? '', gender: null, possessive, weak: false, inner: [] },
  };
}

/** An office without the honorific before the name. */
function trimRole(
  tokens: readonly Token[],
  role: { readonly first: number; readonly last: number } | null,
  book: Wordbook,
): { readonly first: number; readonly last: number } | null {
  if (role === null) return null;
  let { first, last } = role;
  while (last >= first && book.isHonorific(tokens[last]?.word ?? '')) last -= 1;
  while (first <= last && book.isHonorific(tokens[first]?.word ?? '')) first += 1;
  return last < first ? null : { first, last };
}

/** In French the article tells it too, but "la recrue" and "la source" are of either sex. */
function genderOfPhrase(
  tokens: readonly Token[],
  { first, from, head, last }: Bounds,
  book: Wordbook,
): Gender | null {
  const { inversion } = book.profile;
  if (inversion === null) {
    // German "Oberstleutnant Kerstin Adler": a rank is a woman's too.
    const given = book.profile.capitalNouns ? firstGivenName(tokens, from, last, book) : -1;
    const own = given < 0 ? null : book.firstNameGender(tokens[given]?.word ?? '');
    return own ?? genderIn(tokens, from, last, book);
  }
  const word = tokens[head]?.word ?? '';
  const own =
    book.honorificGender(tokens[from]?.word ?? '') ?? book.roleGender(word.replace(/^(?:ex|vice)-/u, ''));
  if (own !== null || word === '') return own;
  const article = first === from ? null : (inversion.articles[tokens[first]?.word ?? ''] ?? null);
  return article ?? genderOfAdjective(tokens[head + 1]);
}

/** French "son homologue ukrainienne": the adjective tells it where the article does not. */
function genderOfAdjective(token: Token | undefined): Gender | null {
  if (token?.kind !== 'word' || token.capital || token.word.length < 5) return null;
  if (/(?:[iéo]enne|[aio]ise|aine|ère|ale|elle|euse)$/u.test(token.word)) return 'f';
  return /(?:[iéo]en|[ao]is|ain|ier|al|el|eux)$/u.test(token.word) ? 'm' : null;
}

function genderIn(tokens: readonly Token[], first: number, last: number, book: Wordbook): Gender | null {
  for (let i = first; i <= last; i += 1) {
    const word = tokens[i]?.word ?? '';
    const gender = book.honorificGender(word) ?? book.roleGender(word);
    if (gender !== null) return gender;
  }
  return null;
}
