import type { Wordbook } from '../../languages/wordbook.ts';
import type { Token } from '../reading/tokens.ts';
import type { Phrase } from './phrases.ts';

/** "X, the Ukrainian defence minister," gives X an office. */
export function apposedRole(
  tokens: readonly Token[],
  phrase: Phrase,
  book: Wordbook,
): { readonly first: number; readonly last: number } | null {
  const behind = afterAge(tokens, phrase.last + 1, book);
  if (tokens[behind]?.text !== ',') return null;
  let first = behind + 1;
  while (book.isDeterminer(tokens[first]?.word ?? '')) first += 1;
  let last = -1;
  for (let i = first; i < Math.min(tokens.length, first + 12); i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    // "X, an activist who …"
    if (book.isRelative(token.word) && last >= first && book.isRole(tokens[last]?.word ?? '')) break;
    if (book.isSpeechVerb(token.word) || book.isRelative(token.word) || book.pronoun(token.word) !== null)
      return null;
    if (book.profile.inversion !== null && isClause(token, book)) return null;
    last = i;
  }
  const end = tokens[last + 1];
  const closed =
    end === undefined || book.isRelative(end.word) || /^[,.(;–—-]/u.test(end.text) || end.kind === 'quote';
  if (last < first || !closed) return null;
  let office = -1;
  for (let i = first; i <= last; i += 1) {
    const word = tokens[i]?.word ?? '';
    if (book.isRoleLink(word) && office < 0) return null;
    if (office < 0 && book.isRole(word)) office = i;
  }
  return office < 0 ? null : { first, last };
}

export function withoutDeterminer(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  book: Wordbook,
): { readonly first: number; readonly last: number } | null {
  let from = first;
  while (from <= last && book.isDeterminer(tokens[from]?.word ?? '')) from += 1;
  return from > last ? null : { first: from, last };
}

/** French "X, 58 ans, ancien officier": the office stands behind the age. */
function afterAge(tokens: readonly Token[], comma: number, { profile }: Wordbook): number {
  const aged = profile.inversion !== null && tokens[comma + 2]?.word === 'ans';
  return aged && tokens[comma]?.text === ',' ? comma + 3 : comma;
}

/** "A Kiev, les sirènes ne se taisent plus", "A Kiev, le général Luc Ferrand": no office of the word before the comma. */
function isClause({ word, capital }: Token, book: Wordbook): boolean {
  return /^(?:ne|n'|se|s')$/u.test(word) || (capital && book.firstNameGender(word) !== null);
}
