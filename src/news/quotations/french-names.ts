import type { Gender } from '../languages/language.ts';
import type { Wordbook } from '../languages/wordbook.ts';
import type { Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';

/** French sets the office first: "le ministre des armées, X, a dit", "le chef d'état-major, le général X". */
export function officeBefore(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  { first, last }: Phrase,
  book: Wordbook,
): { readonly first: number; readonly last: number; readonly gender: Gender | null } | null {
  if (book.profile.inversion === null || tokens[first - 1]?.text !== ',') return null;
  const office = phrases.find((each) => each.last === first - 2 && each.kind === 'role');
  if (office?.role == null || !book.isRole(office.head) || tokens[last + 1]?.word === 'et') return null;
  const article = [tokens[office.first], tokens[office.first - 1]].map((token) => token?.word ?? '');
  const definite = book.isDeterminer(article[0] ?? '') || /^(?:du|au)$/u.test(article[1] ?? '');
  if (!definite || book.profile.inversion.indefinite.includes(article[0] ?? '')) return null;
  return { ...office.role, gender: office.gender };
}

/** French reports name people by their first name and age: "Samir, 31 ans,". */
export function isAged(tokens: readonly Token[], { last }: Phrase, book: Wordbook): boolean {
  return (
    book.profile.inversion !== null && tokens[last + 1]?.text === ',' && tokens[last + 3]?.word === 'ans'
  );
}
