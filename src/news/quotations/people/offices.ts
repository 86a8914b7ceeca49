import type { Gender } from '../../languages/language.ts';
import type { Wordbook } from '../../languages/wordbook.ts';
import { printedRole } from '../phrases/naming.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { isAnother, isNewcomer } from '../phrases/unnamed.ts';
import { type Reading, wordsOf } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import type { Mention } from './coreference.ts';
import { agrees, type Person } from './people.ts';

/**
 * "the minister": the one lately named to whom the article gives that office. A word for many offices ("the politician",
 * "генерал") may also mean the only person named so far. Null when not certain.
 */
export function holderOf(
  { book, text }: Reading,
  tokens: readonly Token[],
  phrase: Phrase,
  recent: readonly Mention[],
  seen: ReadonlySet<Person>,
): Person | null {
  const office = officeIn(tokens, phrase, book);
  if (office === null || !isDefinite(book, tokens[phrase.first]?.word ?? '')) return null;
  const head = printedRole(office, book).replace(/[’ʼ]/gu, "'");
  if (head.endsWith('s') && !wordsOf(text, tokens, phrase).includes(' ')) return null;
  const complement = complementOf(text, tokens, phrase, book);
  const gender = phrase.gender ?? genderOfVerb(tokens, phrase, book);
  for (const fits of book.profile.capitalNouns ? [hasOffice, hasCompound] : [hasOffice]) {
    for (let i = recent.length - 1; i >= 0; i -= 1) {
      const person = recent[i]?.person;
      if (person === null || person === undefined || !agrees(person.gender, gender)) continue;
      if (person.roles.some((role) => fits(role, head) && role.toLowerCase().includes(complement)))
        return person;
    }
  }
  return book.isEpithet(head) ? onlyPerson(seen, gender) : null;
}

/** French "le chef de l'Etat" is no "chef de la diplomatie": what follows the word for the office, lower case. */
function complementOf(
  text: string,
  tokens: readonly Token[],
  { last, head, first }: Phrase,
  book: Wordbook,
): string {
  const at = tokens.findIndex(({ word }, i) => i >= first && word === head);
  if (book.profile.inversion === null || at < 0 || at === last) return '';
  return wordsOf(text, tokens, { first: at + 1, last }).toLowerCase();
}

/** The word for an office in a phrase without a name: also in "глава комітету". */
export function officeIn(
  tokens: readonly Token[],
  { kind, name, head, first, last }: Phrase,
  book: Wordbook,
): string | null {
  if (name !== null || isAnother(tokens, first) || isNewcomer(tokens, { first, last }, book)) return null;
  if (kind === 'role') return head;
  const own = tokens.slice(first, last).find(({ word }) => book.isRole(word));
  return kind === 'body' && own !== undefined && book.profile.genitiveChains ? own.word : null;
}

/** "the minister", not "a minister": someone known is meant. */
export function isDefinite(book: Wordbook, first: string): boolean {
  if (/^(?:an?|k?eine?[mnrs]?)$/u.test(first) || book.profile.inversion?.indefinite.includes(first))
    return false;
  return book.isDeterminer(first) || book.profile.genitiveChains;
}

/** Where the past tense tells whether a man or a woman spoke. */
export function genderOfVerb(
  tokens: readonly Token[],
  { first, last }: Phrase,
  { profile: { verbGender }, isSpeechVerb }: Wordbook,
): Gender | null {
  if (verbGender === null) return null;
  for (const token of [tokens[first - 1], tokens[last + 1]]) {
    if (token?.kind !== 'word' || !isSpeechVerb(token.word)) continue;
    return verbGender.f.test(token.word) ? 'f' : verbGender.m.test(token.word) ? 'm' : null;
  }
  return null;
}

function onlyPerson(seen: ReadonlySet<Person>, gender: Gender | null): Person | null {
  const people = [...seen].filter(({ human, person }) => human && person);
  const [one] = people;
  return people.length === 1 && one !== undefined && agrees(one.gender, gender) ? one : null;
}

/** German "die Ministerin" for the "Verteidigungsministerin". */
function hasCompound(role: string, head: string): boolean {
  if (head.length < 5) return false;
  return role
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .split(/[\s-]+/u)
    .some((word) => word.endsWith(head));
}

/** "генерал-майор" is a general; a prime minister is no minister, and his deputy no prime minister. */
function partsOf(word: string): readonly string[] {
  const parts = word.split('-');
  if (DEPUTY.test(word)) return [];
  return /^(?:премьер|прем'єр)-/u.test(word) ? parts.slice(0, 1) : parts;
}

const DEPUTY = /^(?:віце|вице|vice|wice|зам)/u;

const RANKS: Readonly<Record<string, string>> = {
  ...{ gen: 'general', col: 'colonel', maj: 'major', capt: 'captain', lt: 'lieutenant', adm: 'admiral' },
  ...{ sgt: 'sergeant', rep: 'representative', sen: 'senator', gov: 'governor', father: 'priest' },
};

/** An office by its word or by an abbreviation of it: "Gov." for "governor". */
function hasOffice(role: string, head: string): boolean {
  return role
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .split(/\s+/u)
    .flatMap((word) => [word, ...partsOf(word)])
    .some(
      (word) =>
        word === head ||
        RANKS[word] === head ||
        (head.length > 5 && word.endsWith(head) && !/-/u.test(word) && !DEPUTY.test(word)) ||
        (word.endsWith('.') && word.length > 2 && head.startsWith(word.slice(0, -1))),
    );
}
