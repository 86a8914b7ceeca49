import type { Gender } from '../../languages/language.ts';
import type { Wordbook } from '../../languages/wordbook.ts';
import type { Token } from '../reading/tokens.ts';
import type { Phrase } from './phrases.ts';

/** The office may stand first: "le ministre des armées, X, a dit", "der Inspekteur der Marine, Vizeadmiral X". */
export function officeBefore(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  { first, last, name, role }: Phrase,
  book: Wordbook,
): { readonly first: number; readonly last: number; readonly gender: Gender | null } | null {
  const { inversion, capitalNouns, code } = book.profile;
  if (code === 'en') return englishOffice(tokens, phrases, first, last, book);
  if (!(inversion !== null || capitalNouns || book.profile.code === 'pl')) return null;
  if (book.profile.code === 'pl' && name !== null && role === null) {
    const beside = besideOffice(tokens, phrases, name.first, book);
    if (beside !== null) return beside;
  }
  if (tokens[first - 1]?.text !== ',') return null;
  const office = phrases.find((each) => each.last === first - 2 && each.kind === 'role');
  if (office?.role == null || !book.isRole(office.head) || book.isConjunction(tokens[last + 1]?.word ?? ''))
    return null;
  const article = [tokens[office.first], tokens[office.first - 1]].map((token) => token?.word ?? '');
  const definite = book.isDeterminer(article[0] ?? '') || /^(?:du|au)$/u.test(article[1] ?? '');
  const words = name === null ? [] : tokens.slice(name.first, name.last + 1);
  const person = role !== null || (words.length > 1 && !words.some(({ word }) => word === 'und'));
  if (inversion === null && !person) return null;
  if (inversion === null) return !capitalNouns || definite ? { ...office.role, gender: office.gender } : null;
  if (!definite || (words.length < 2 && !/^[.,;:()]/u.test(tokens[last + 1]?.text ?? '.'))) return null;
  if (inversion.indefinite.includes(article[0] ?? '')) return null;
  return isRelation(office.head) ? null : { ...office.role, gender: office.gender };
}

/** "Greenland's premier, Malik Petersen, welcomed": two commas around the name. */
function englishOffice(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  first: number,
  last: number,
  book: Wordbook,
): { readonly first: number; readonly last: number; readonly gender: Gender | null } | null {
  if (tokens[first - 1]?.text !== ',' || tokens[last + 1]?.text !== ',') return null;
  const office = phrases.find((each) => each.last === first - 2 && each.kind === 'role');
  const start = tokens[office?.first ?? -1];
  if (office?.role == null || start === undefined || !book.isRole(office.head) || KIN.test(office.head))
    return null;
  const definite = start.possessive || (book.isDeterminer(start.word) && !/^an?$/u.test(start.word));
  return definite ? { ...office.role, gender: office.gender } : null;
}

const KIN =
  /^(?:wife|husband|mother|father|brother|sister|son|daughter|friend|colleague|counterpart|ally|rival|opponent|predecessor|successor)$/u;

/** Polish "Ambasador Ukrainy w Polsce Wasyl Bodnar": places between an office and its bearer belong to the office. */
function besideOffice(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  name: number,
  book: Wordbook,
): { readonly first: number; readonly last: number; readonly gender: Gender | null } | null {
  const office = phrases.findLast(({ last }) => last < name);
  if (office === undefined || office.name !== null || !book.isRole(office.head)) return null;
  const between = tokens.slice(office.last + 1, name);
  const places = between.every(
    ({ kind, capital, word }) => kind === 'word' && (capital || book.isRoleLink(word)),
  );
  return places && between.length > 0 && between.length <= MOST_PLACES
    ? { first: office.first, last: name - 1, gender: office.gender }
    : null;
}

const MOST_PLACES = 4;

/** French reports name people by their first name and age: "Samir, 31 ans,". */
export function isAged(tokens: readonly Token[], { last }: Phrase, book: Wordbook): boolean {
  return (
    book.profile.inversion !== null && tokens[last + 1]?.text === ',' && tokens[last + 3]?.word === 'ans'
  );
}

/** "son homologue X" tells what X is to someone else, and no office. */
export function isRelation(role: string): boolean {
  return /^(?:homologue|prédécesseur|successeur|collègue|interlocut|compatriote|alliée?|adversaire|rivale?)(?:\P{L}|$)/u.test(
    role,
  );
}
