import type { Gender } from './languages/language.ts';
import type { Wordbook } from './languages/wordbook.ts';
import type { Token } from './tokens.ts';

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

const LONGEST_BEFORE_HEAD = 4;

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
    phrases.push(isWeak(tokens, phrase, book, attested) ? { ...phrase, weak: true } : phrase);
    i = phrase.last + 1;
  }
  return phrases;
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
  if (book.pronoun(token.word) !== null) return pronounAt(token, i);
  const determined = book.isDeterminer(token.word) && !token.possessive;
  const from = determined ? i + 1 : i;
  const head =
    headAfter(tokens, from, book, determined) ?? (determined ? speakingNoun(tokens, from, book) : null);
  if (head === null) return null;
  return toPhrase(tokens, { first: i, from, ...head }, book);
}

function pronounAt(token: Token, i: number): Phrase {
  return {
    ...{ kind: 'pronoun', first: i, last: i, name: null, role: null, head: token.word },
    ...{ gender: null, possessive: false, weak: false, inner: [] },
  };
}

export function isNameWord(token: Token | undefined, book: Wordbook): boolean {
  if (token?.kind !== 'word' || !token.capital || /^\p{N}/u.test(token.text)) return false;
  return !book.isFunctionWord(token.word) || /^\p{Lu}\.$/u.test(token.text);
}

function isHead(token: Token | undefined, book: Wordbook): boolean {
  return (
    token?.kind === 'word' &&
    (book.isRole(token.word) || book.isBody(token.word) || book.isDocument(token.word))
  );
}

/** Any noun with an article before a verb of speech: "one employee told", "another said". */
function speakingNoun(tokens: readonly Token[], from: number, book: Wordbook): Extent | null {
  for (let i = from; i < from + 4; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    if (!token.capital && book.isSpeechVerb(token.word))
      return i === from && book.isRelative(tokens[from - 1]?.word ?? '')
        ? null
        : { head: i - 1, last: i - 1 };
    if (book.isFunctionWord(token.word) || token.capital) return null;
  }
  return null;
}

type Extent = { readonly head: number; readonly last: number };

/** The end of the noun phrase that begins at `from`, and its last word for an office, a body or a document. */
function headAfter(
  tokens: readonly Token[],
  from: number,
  book: Wordbook,
  determined: boolean,
): Extent | null {
  let head = -1;
  let last = -1;
  let linked = false;
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    const owned = tokens[last]?.possessive === true;
    if (owned && last === i - 1 && !isHeadAhead(tokens, i, book, LONGEST_BEFORE_HEAD)) break;
    if (isHead(token, book) && !isVerbHere(token, head, book)) {
      if (!linked || head < 0) head = i;
      last = i;
    } else if (isNameWord(token, book) || (token.capital && book.isHonorific(token.word))) {
      last = i;
    } else if (book.isQualifier(token.word) && isHeadAhead(tokens, i + 1, book, 2)) {
      last = i;
    } else if (joinsName(tokens, i, last, book)) {
      linked ||= book.isRoleLink(token.word);
    } else {
      if (linkedWord(tokens, i, book) || isComplement(tokens, i, head, book)) continue;
      const before = tokens[last];
      const demonym =
        !book.profile.genitiveChains &&
        before?.capital === true &&
        last === i - 1 &&
        book.isNotName(before.word);
      const bridges = determined || owned || before?.possessive === true || demonym;
      const ahead = last < from ? LONGEST_BEFORE_HEAD : 2;
      if (!bridges || !mayQualify(token, book) || !isHeadAhead(tokens, i + 1, book, ahead)) break;
    }
  }
  while (last > head && head >= from && book.isNotName(tokens[last]?.word ?? '')) last -= 1;
  if (last > head && head >= from) last = throughGenitives(tokens, last, book);
  return last < 0 ? null : { head, last };
}

/** "флоту" in "пресслужба Азовського флоту": an adjective in the genitive has its noun after it. */
function throughGenitives(tokens: readonly Token[], last: number, book: Wordbook): number {
  if (!book.profile.genitiveChains) return last;
  let end = last;
  while (end < last + 3) {
    const [here, next] = [tokens[end], tokens[end + 1]];
    if (here === undefined || next?.kind !== 'word' || next.capital || !mayQualify(next, book)) break;
    if (!GENITIVE_ADJECTIVE.test(here.word) && !GENITIVE_ADJECTIVE.test(next.word)) break;
    end += 1;
  }
  return GENITIVE_ADJECTIVE.test(tokens[end]?.word ?? '') ? last : end;
}

const GENITIVE_ADJECTIVE = /(?:ього|ого|его|ьої|ої|ой|ых|их|iego|ego|iej|ej|ych|ich)$/u;

/** "оборони" in "міністр оборони України X": a genitive after an office, not a verb. */
function isComplement(tokens: readonly Token[], i: number, head: number, book: Wordbook): boolean {
  const token = tokens[i];
  const { genitiveChains, verbGender } = book.profile;
  if (!genitiveChains || token === undefined || head < i - 4 || head < 0 || !mayQualify(token, book))
    return false;
  const verb =
    token.word.length > 5 &&
    (verbGender?.m.test(token.word) === true || verbGender?.f.test(token.word) === true);
  return !verb && !book.isRoleLink(token.word) && isHeadAhead(tokens, i + 1, book, 3);
}

/** The lower-case words after a link that goes on to a name: "state" in "secretary of state X". */
function linkedWord(tokens: readonly Token[], i: number, book: Wordbook): boolean {
  for (let link = i - 1; link >= i - 3; link -= 1) {
    if (book.isRoleLink(tokens[link]?.word ?? '')) return linksOffice(tokens, link, book);
  }
  return false;
}

/** "the report said", "the minister claims": a word for a document or an office that is a verb after another. */
function isVerbHere(token: Token, head: number, book: Wordbook): boolean {
  return head >= 0 && !token.capital && book.isSpeechVerb(token.word);
}

function isHeadAhead(tokens: readonly Token[], from: number, book: Wordbook, reach: number): boolean {
  for (let i = from; i < from + reach; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (isHead(token, book) || isNameWord(token, book)) return true;
    if (book.isFunctionWord(token.word) || book.isSpeechVerb(token.word) || book.isRoleLink(token.word))
      return false;
  }
  return false;
}

/** Lower-case words inside names: "van der", and "of", "for" between capitals after an office. */
function joinsName(tokens: readonly Token[], i: number, last: number, book: Wordbook): boolean {
  const token = tokens[i];
  if (token === undefined || last < 0) return false;
  const after = tokens[i + 1];
  if (
    book.isParticle(token.word) &&
    (isNameWord(after, book) ||
      (after !== undefined && book.isParticle(after.word) && isNameWord(tokens[i + 2], book)))
  )
    return true;
  const before = tokens[i - 1];
  if (before === undefined || last !== i - 1) return false;
  if (linksOffice(tokens, i, book)) return true;
  if (!before.capital) return false;
  const chained = book.isRoleLink(tokens[i - 2]?.word ?? '') && isHead(tokens[i - 3], book);
  const ties = book.isOfWord(token.word) || (book.profile.genitiveChains && book.isRoleLink(token.word));
  return (isHead(before, book) || chained) && ties && isNameWord(after, book);
}

/** "secretary of state X", "head of the president's office X": the office goes on to a name. */
function linksOffice(tokens: readonly Token[], i: number, book: Wordbook): boolean {
  const [office, link] = [tokens[i - 1], tokens[i]];
  if (office === undefined || link === undefined || !book.isRole(office.word) || book.isDeputy(office.word))
    return false;
  if (!book.isRoleLink(link.word)) return false;
  for (let next = i + 1; next < i + 4; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word' || book.isRole(token.word) || book.isSpeechVerb(token.word)) return false;
    if (isNameWord(token, book)) return next > i + 1 && !tokens[next - 1]?.capital;
    if (book.isFunctionWord(token.word) && !book.isDeterminer(token.word)) return false;
  }
  return false;
}

function mayQualify(token: Token, book: Wordbook): boolean {
  return (
    !token.capital &&
    !book.isFunctionWord(token.word) &&
    !book.isSpeechVerb(token.word) &&
    !book.isRelative(token.word)
  );
}

type Bounds = { readonly first: number; readonly from: number; readonly head: number; readonly last: number };

function toPhrase(
  tokens: readonly Token[],
  { first, from, head, last }: Bounds,
  book: Wordbook,
): Phrase | null {
  const core = nameCore(tokens, from, last, book);
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
    const gender = genderIn(tokens, from, last, book);
    return {
      ...{ kind: 'name', first, last, name: core, role: trimRole(tokens, office, book) },
      ...{ head: headToken?.word ?? '', gender, possessive, weak: false, inner: [] },
    };
  }
  if (headToken === undefined) return null;
  const kind = book.isBody(headToken.word) ? 'body' : book.isDocument(headToken.word) ? 'document' : 'role';
  return {
    ...{ kind, first, last, name: null, role: kind === 'role' ? { first: from, last } : null },
    ...{
      head: headToken.word,
      gender: genderIn(tokens, from, last, book),
      possessive,
      weak: false,
      inner: [],
    },
  };
}

/** "пресслужба Сил", "звернення Зеленського": a body or a document before a name is no office. */
function isOwned(tokens: readonly Token[], from: number, to: number, book: Wordbook): boolean {
  return book.profile.genitiveChains && !tokens.slice(from, to).some(({ word }) => book.isRole(word));
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

function genderIn(tokens: readonly Token[], first: number, last: number, book: Wordbook): Gender | null {
  for (let i = first; i <= last; i += 1) {
    const word = tokens[i]?.word ?? '';
    const gender = book.honorificGender(word) ?? book.roleGender(word);
    if (gender !== null) return gender;
  }
  return null;
}

/** Which tokens of a noun phrase are a person's name: what follows the last office, from the first name on. */
function nameCore(
  tokens: readonly Token[],
  from: number,
  last: number,
  book: Wordbook,
): { readonly first: number; readonly last: number } | null {
  let first = last + 1;
  for (let i = last; i >= from; i -= 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const named = isNameWord(token, book) && !book.isNotName(token.word) && !book.isHonorific(token.word);
    if (named && (!isHead(token, book) || isSurname(tokens, i, from, last, book))) first = i;
    else if (!isWithinName(tokens, i, from, book)) break;
  }
  if (first > last) return null;
  const linked = book.isRoleLink(tokens[first - 1]?.word ?? '') && first - 1 > from;
  const given = firstGivenName(tokens, first, last, book);
  if (given > first) return { first: given, last };
  const chained = book.profile.genitiveChains && given < 0 && last - first >= 2;
  if (chained) return { first: last - 1, last };
  if (!linked) return { first, last };
  return last - first >= 2 ? { first: last - 1, last } : null;
}

/** "van", "von der": particles between two words of a name. */
function isWithinName(tokens: readonly Token[], i: number, from: number, book: Wordbook): boolean {
  let before = i;
  while (before > from && book.isParticle(tokens[before]?.word ?? '')) before -= 1;
  return before < i && isNameWord(tokens[before], book);
}

/** The first known given name with a word after it; -1 when there is none. */
function firstGivenName(tokens: readonly Token[], first: number, last: number, book: Wordbook): number {
  for (let i = first; i < last; i += 1) if (book.firstNameGender(tokens[i]?.word ?? '') !== null) return i;
  return -1;
}

/** "Stephen King", "James Judge": a word for an office after a first name ends the name. */
function isSurname(tokens: readonly Token[], i: number, from: number, last: number, book: Wordbook): boolean {
  const before = tokens[i - 1];
  return (
    i === last &&
    i - 1 >= from &&
    tokens[i]?.capital === true &&
    before?.capital === true &&
    book.firstNameGender(before.word) !== null
  );
}
