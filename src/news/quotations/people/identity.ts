import type { Span } from '../../article.ts';
import type { Wordbook } from '../../languages/wordbook.ts';
import { bodyName } from '../bodies/bodies.ts';
import { isNickname, nicknamed } from '../bodies/body-nicknames.ts';
import { bodyMeant, fullBodyName } from '../bodies/body-references.ts';
import { type Bodies, calledBody, isWhole } from '../bodies/called-bodies.ts';
import { isDropped } from '../constructions/dropped.ts';
import { documentRead } from '../constructions/inversion.ts';
import { comparable, isNominative, printedName, printedRole } from '../phrases/naming.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { isAnother } from '../phrases/unnamed.ts';
import { type Reading, type ReadSentence, subjectOf, wordsOf } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import type { Source } from '../speakers/speakers.ts';
import type { Referents } from './coreference.ts';
import type { People, Person } from './people.ts';

/** Who speaks: the name to print, the office, and the words that stand at the attribution. */
export type Speaker = {
  readonly name: string | null;
  readonly role: string | null;
  readonly mention: Span | null;
};

/** Whom and what an article names, and whom its phrases mean. */
export type Cast = { readonly people: People; readonly bodies: Bodies; readonly referents: Referents };

type Identity = Omit<Speaker, 'mention'>;

const UNKNOWN: Identity = { name: null, role: null };

/** Gives a source its full name and office; no name when the article does not tell for certain. */
export function identify(reading: Reading, source: Source, cast: Cast): Speaker {
  const { phrase, signed } = source;
  if (signed !== null) return { ...signatory(signed, cast.people, reading.book), mention: signed };
  if (phrase === null) return { ...UNKNOWN, mention: null };
  return {
    ...identityIn(reading, source, phrase, cast),
    mention: isDropped(reading.book, phrase)
      ? null
      : spanOf(reading, source, wholeMention(reading, source.sentence, phrase)),
  };
}

/** "PENCE:" is the one Pence of the article. */
function signatory({ text }: Span, people: People, book: Wordbook): Identity {
  const words = text.split(/\s+/u).map((word) => comparable(word, word.toLowerCase(), book));
  const person = people.find(words, null);
  return person === null ? { name: text, role: null } : identityOf(person);
}

function spanOf({ text, sentences }: Reading, { sentence }: Source, phrase: Phrase): Span | null {
  const tokens = sentences[sentence]?.tokens ?? [];
  const [from, to] = [tokens[phrase.first], tokens[phrase.last]];
  if (from === undefined || to === undefined) return null;
  return { text: text.slice(from.start, to.end), start: from.start, end: to.end };
}

function identityIn(reading: Reading, { sentence }: Source, phrase: Phrase, cast: Cast): Identity {
  const { text, sentences, book } = reading;
  const place = sentences[sentence];
  if (place === undefined) return UNKNOWN;
  const { referents } = cast;
  const person = referents.get(phrase) ?? null;
  switch (phrase.kind) {
    case 'pronoun':
      if (phrase.head === 'it') return { name: bodyMeant(reading, sentence, phrase), role: null };
      if (phrase.head === 'on' && book.profile.inversion !== null)
        return { name: issuerRead(reading, sentence, phrase, cast.bodies), role: null };
      return person === null ? UNKNOWN : identityOf(person);
    case 'name': {
      const short = phrase.name === null ? '' : wordsOf(text, place.tokens, phrase.name);
      const body = cast.bodies.byInitials.get(short);
      if (body !== undefined) return { name: body, role: null };
      if (person !== null)
        return person.certain || isBareSurname(place.tokens, phrase, book) ? identityOf(person) : UNKNOWN;
      if (phrase.name === null) return UNKNOWN;
      const name = wordsOf(text, place.tokens, phrase.name);
      return { name: printedName(name, place.tokens, phrase.first, book), role: null };
    }
    case 'role': {
      const apposed = apposedIdentity(reading, sentence, phrase, referents);
      if (apposed !== null) return apposed;
      if (person !== null) return identityOf(person);
      return { name: null, role: roleText(reading, sentence, phrase) };
    }
    case 'body':
    case 'document': {
      const apposed = apposedIdentity(reading, sentence, phrase, referents);
      if (apposed !== null) return apposed;
      if (person !== null) return identityOf(person);
      const own = withoutDeterminer(reading, sentence, withoutCircumstance(reading, sentence, phrase));
      // The spokeswoman of a body is not the body.
      if (speaksForBody(place, own, book)) return { name: null, role: roleText(reading, sentence, phrase) };
      if (isWhole(book) && isNickname(place.tokens, phrase, book))
        return {
          name: cast.bodies.byHead.get(phrase.head) ?? nicknamed(reading, sentence, phrase, cast),
          role: null,
        };
      const name = isWhole(book)
        ? calledBody(reading, place, phrase, cast.bodies)
        : (shownBody(reading, sentence, phrase, own) ?? bodyMeant(reading, sentence, phrase));
      return { name, role: null };
    }
    default:
      return phrase.kind satisfies never;
  }
}

function issuerRead(reading: Reading, sentence: number, phrase: Phrase, bodies: Bodies): string | null {
  const read = documentRead(reading, sentence, phrase);
  if (read === null) return null;
  const issuer = subjectOf(read.place, reading.book);
  return (
    calledBody(reading, read.place, read.phrase, bodies) ??
    (issuer?.kind === 'body' ? calledBody(reading, read.place, issuer, bodies) : null)
  );
}

function shownBody(
  reading: Reading,
  sentence: number,
  phrase: Phrase,
  own: { readonly first: number; readonly last: number },
): string | null {
  const place = reading.sentences[sentence];
  const name = place === undefined ? null : bodyName(reading, place, phrase.kind, own);
  return name === null ? null : fullBodyName(reading, sentence, phrase, name);
}

/** Who bears the name beside an office, under that office. */
function apposedIdentity(
  reading: Reading,
  sentence: number,
  phrase: Phrase,
  referents: Referents,
): Identity | null {
  const place = reading.sentences[sentence];
  if (place === undefined) return null;
  const one = isAnother(place.tokens, phrase.first) && reading.book.profile.genitiveChains;
  if (!one && !isOffice(place, phrase, reading.book)) return null;
  const named = apposedName(reading, place, phrase);
  const person = named === null ? null : (referents.get(named) ?? null);
  if (person === null) return null;
  return named?.role === null || !reading.book.profile.genitiveChains
    ? identityOf(person)
    : { name: person.name, role: roleText(reading, sentence, phrase) };
}

function roleText(reading: Reading, sentence: number, phrase: Phrase): string {
  const tokens = reading.sentences[sentence]?.tokens ?? [];
  const own = withoutDeterminer(reading, sentence, withoutCircumstance(reading, sentence, phrase));
  return printedRole(wordsOf(reading.text, tokens, own), reading.book);
}

/** "the minister, X": the name set beside an office. */
export function apposedName(reading: Reading, place: ReadSentence, { first, last }: Phrase): Phrase | null {
  const { tokens, phrases } = place;
  if (reading.book.profile.genitiveChains) return apposedThrough(reading, place, last, MOST_APPOSITIONS);
  if (tokens[last + 1]?.text !== ',') return null;
  const named = phrases.find(({ first: from, name }) => from === last + 2 && name !== null) ?? null;
  return named === null || isSet(reading, tokens, named, first) ? named : null;
}

/** French "D'après la chercheuse, Moscou attend": a name is set beside an office where its clause ends behind it. */
function isSet({ book }: Reading, tokens: readonly Token[], { last, name }: Phrase, office: number): boolean {
  if (book.profile.inversion === null) return true;
  const next = tokens[last + 1];
  if (next === undefined || next.kind === 'quote' || /^[.,;:()–—-]/u.test(next.text)) return true;
  const led = /^(?:selon|après|pour)$/u.test(tokens[office - 1]?.word ?? '');
  return !led && name !== null && name.last > name.first;
}

const MOST_APPOSITIONS = 3;
const LONGEST_GAP = 4;

/** "начальник штаба ВВС и ПВО, заслуженный летчик X": offices between commas, the name after the last of them. */
function apposedThrough(reading: Reading, place: ReadSentence, last: number, hops: number): Phrase | null {
  const { text, book } = reading;
  const { tokens, phrases } = place;
  const ends = ({ kind, word, capital }: Token): boolean =>
    kind === 'mark' || (!capital && book.isSpeechVerb(word));
  const comma = tokens.findIndex((token, i) => i > last && ends(token));
  if (hops === 0 || tokens[comma]?.text !== ',' || comma > last + LONGEST_GAP) return null;
  const next = phrases.find(({ first }) => first > comma);
  if (next === undefined || next.first > comma + LONGEST_GAP || next.possessive) return null;
  const before = tokens.slice(comma + 1, next.first);
  if (before.some((token) => ends(token) || book.isRelative(token.word))) return null;
  if (next.name !== null)
    return before.length === 0 || isOffice(place, next, book) || isNominative(text, tokens, next, book)
      ? next
      : null;
  return isOffice(place, next, book) ? apposedThrough(reading, place, next.last, hops - 1) : null;
}

/** "керівник фонду": an office, also where its last word is a body. */
function isOffice({ tokens }: ReadSentence, { first, last }: Phrase, book: Wordbook): boolean {
  return tokens.slice(first, last + 1).some(({ word }) => book.isRole(word));
}

/** "the spokeswoman of the ministry", but "General Staff": an office right before a body is an adjective of its name. */
function speaksForBody(
  { tokens }: ReadSentence,
  { first, last }: { readonly first: number; readonly last: number },
  book: Wordbook,
): boolean {
  if (last === first || tokens[last]?.kind === 'quote' || !book.isRole(tokens[first]?.word ?? ''))
    return false;
  const { genitiveChains, capitalNouns } = book.profile;
  return genitiveChains || capitalNouns || !book.isBody(tokens[first + 1]?.word ?? '');
}

/** A noun phrase with the name beside it, without circumstances. */
function wholeMention(reading: Reading, sentence: number, phrase: Phrase): Phrase {
  const place = reading.sentences[sentence];
  const named =
    place === undefined || !isOffice(place, phrase, reading.book) || phrase.name !== null
      ? null
      : apposedName(reading, place, phrase);
  return named === null ? withoutCircumstance(reading, sentence, phrase) : { ...phrase, last: named.last };
}

const PLURAL_NOUN = /(?:s|men|people)$/;
const PLURAL_VERB = /(?:ли|[уюая]ть|[уюая]т|li|ły)$/u;

/**
 * "Stoltenberg said:" at the start of a sentence, and nowhere else: one person, since the verb is singular and the word is
 * no plural, no office and no word of the language's own. In German a noun without its article is a name too.
 */
function isBareSurname(tokens: readonly Token[], { first, last }: Phrase, book: Wordbook): boolean {
  const name = tokens[first];
  const verb = [tokens[last + 1], tokens[first - 1]].find(
    (token) => token?.kind === 'word' && book.isSpeechVerb(token.word),
  );
  if (name === undefined || verb === undefined || first !== last) return false;
  if (book.isRole(name.word) || book.isBody(name.word) || book.isFunctionWord(name.word)) return false;
  if (book.profile.capitalNouns) return !verb.word.endsWith('n');
  return /^\p{Script=Cyrillic}/u.test(name.word)
    ? !PLURAL_VERB.test(verb.word)
    : !PLURAL_NOUN.test(name.word);
}

function identityOf(person: Person): Identity {
  return { name: person.name, role: person.roles[0] ?? null };
}

/** "Air Force Command on Facebook" is Air Force Command; "Office of the Prosecutor" stays whole. */
function withoutCircumstance({ sentences, book }: Reading, sentence: number, phrase: Phrase): Phrase {
  const tokens = sentences[sentence]?.tokens ?? [];
  const attached = phrase.inner.find(({ first }) => !book.isOfWord(tokens[first - 1]?.word ?? ''));
  return attached === undefined ? phrase : { ...phrase, last: attached.first - 2 };
}

function withoutDeterminer(
  { sentences, book }: Reading,
  sentence: number,
  { first, last }: Phrase,
): { readonly first: number; readonly last: number } {
  const tokens = sentences[sentence]?.tokens ?? [];
  let from = first;
  const isPart = (at: number): boolean =>
    book.profile.genitiveChains && book.isRoleLink(tokens[at + 1]?.word ?? '');
  while (from < last && book.isDeterminer(tokens[from]?.word ?? '') && !isPart(from)) from += 1;
  return { first: from, last };
}
