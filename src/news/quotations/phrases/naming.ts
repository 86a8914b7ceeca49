import type { Gender } from '../../languages/language.ts';
import type { Wordbook } from '../../languages/wordbook.ts';
import { genderOf, nameStem } from '../../names/names.ts';
import { casesOfRole, nameInNominative, roleToNominative, toNominative } from '../../names/nominative.ts';
import { isDeclined } from '../../names/surnames.ts';
import { remembered } from '../../remembered.ts';
import type { Token } from '../reading/tokens.ts';
import type { Phrase } from './phrases.ts';

type Range = { readonly first: number; readonly last: number };

/** The words of a name as compared: lower case, without stops; where names are declined, what all cases share. */
export function nameWords(
  tokens: readonly Token[],
  { first, last }: Range,
  book: Wordbook,
): readonly string[] {
  return tokens
    .slice(first, last + 1)
    .filter(({ kind }) => kind === 'word')
    .map(({ text, word }) => comparable(text, word, book));
}

/** A word of a name alone, as `nameWords` gives it. */
export function comparable(text: string, word: string, book: Wordbook): string {
  const plain = plainOf(word);
  return isDeclining(book) && plain.length > 1 ? nameStem(text) : plain;
}

const plainOf = remembered((word) => word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\.$/u, ''));

/** A name as printed: in the nominative. `tokens` before `first` may demand another case. */
export function printedName(name: string, tokens: readonly Token[], first: number, book: Wordbook): string {
  return isDeclining(book) ? toNominative(name, book.profile.code, isOblique(tokens, first, book)) : name;
}

/** A name beside an office as printed: its case is that of the office. */
export function nameWithOffice(
  name: string,
  office: string,
  gender: Gender | null,
  book: Wordbook,
): string | null {
  const cases = isDeclining(book) ? casesOfRole(office, book.profile.code) : null;
  return cases === null ? null : nameInNominative(name, cases, gender, book.profile.code);
}

/** "начальника Генштабу": whether the word for an office stands in another case than the nominative. */
export function isObliqueOffice(office: string, book: Wordbook): boolean {
  return isDeclining(book) && roleToNominative(office, book.profile.code) !== office;
}

export function printedRole(role: string, book: Wordbook): string {
  if (!isDeclining(book)) return role;
  const words = role.split(' ');
  const from = words.findIndex(
    (word) => !book.isBody(word.toLowerCase()) && !book.isDocument(word.toLowerCase()),
  );
  return roleToNominative(words.slice(Math.max(from, 0)).join(' '), book.profile.code);
}

/** Whether a phrase may be the subject of a verb that stands before it. */
export function isNominative(
  text: string,
  tokens: readonly Token[],
  { role, name }: Phrase,
  book: Wordbook,
): boolean {
  if (!isDeclining(book)) return false;
  const range = role ?? name;
  const [from, to] = [tokens[range?.first ?? -1], tokens[range?.last ?? -1]];
  if (from === undefined || to === undefined) return false;
  const words = text.slice(from.start, to.end);
  if (role !== null) return casesOfRole(words, book.profile.code)?.has('nominative') ?? false;
  return genderOf(words) !== null && toNominative(words, book.profile.code) === words;
}

/** Of a printed name, where its endings or its first name tell. */
export function genderOfName(name: string, firstWord: string, words: number, book: Wordbook): Gender | null {
  if (isDeclining(book)) return genderOf(name);
  return words > 1 ? book.firstNameGender(firstWord) : null;
}

/** Whether names change with their case, so that a shorter form is nearer to the nominative. */
export function isDeclining({ profile }: Wordbook): boolean {
  return isDeclined(profile.code);
}

/** After "за словами", "Пряма мова" a name stands in the genitive. */
function isOblique(tokens: readonly Token[], first: number, book: Wordbook): boolean {
  const { labels } = book.profile;
  const sources = book.sourcePhrases.filter(([word]) => word !== 'jak');
  return [...sources, ...labels.quote.map((label) => label.split(' '))].some(
    (phrase) =>
      phrase.length <= first && phrase.every((word, i) => tokens[first - phrase.length + i]?.word === word),
  );
}
