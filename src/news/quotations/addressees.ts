import type { Wordbook } from '../languages/wordbook.ts';
import type { Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';

/**
 * Polish "powiedział PAP jeden z lekarzy", "przekazał Onetowi": whom a verb's words were said to, an outlet in capitals or
 * in the dative right behind it. It never speaks there.
 */
export function isAddressee(
  tokens: readonly Token[],
  { first, last, role }: Phrase,
  book: Wordbook,
): boolean {
  if (book.profile.code !== 'pl' || role !== null) return false;
  const [verb, token] = [tokens[first - 1], tokens[first]];
  if (verb?.kind !== 'word' || token === undefined) return false;
  if (!book.isSpeechVerb(verb.word)) return false;
  const capitals = tokens.slice(first, last + 1).every(({ text }) => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text));
  const next = tokens[last + 1];
  const another =
    next?.kind === 'word' && (next.capital || book.isRole(next.word) || book.isDeterminer(next.word));
  if (!capitals) return DATIVE.test(token.word);
  return PERSONAL.test(verb.word) && (another || OUTLETS.test(token.word));
}

/** Other names in capitals, "przekazał IPN", may be the subject. */
const OUTLETS = /^(?:pap|iar|tvn\p{N}*|tvp|rmf\p{N}*|wp|bbc|cnn|afp|dpa|ap|nbc|cbs|abc|zet)$/u;

/** A past tense of men and women; ministries, in the neuter, have names in capitals too. */
const PERSONAL = /(?:[^l]ł|ła)$/u;
const DATIVE =
  /^(?:agencji|gazecie|stacji|telewizji|radiu|redakcji|portalowi|dziennikowi|tygodnikowi|serwisowi|dziennikarzom|mediom|reporterom|\p{L}{3,}owi)$/u;
