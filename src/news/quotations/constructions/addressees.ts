import type { Wordbook } from '../../languages/wordbook.ts';
import { casesOfRole } from '../../names/nominative.ts';
import type { Phrase } from '../phrases/phrases.ts';
import type { Token } from '../reading/tokens.ts';

/**
 * Polish "powiedział PAP jeden z lekarzy", "przekazał Onetowi": whom a verb's words were said to, an outlet in capitals or
 * in the dative right behind it. It never speaks there.
 */
export function isAddressee(
  tokens: readonly Token[],
  { first, last, role }: Phrase,
  book: Wordbook,
): boolean {
  if (book.profile.code !== 'pl') return false;
  const [verb, token] = [tokens[first - 1], tokens[first]];
  if (verb?.kind !== 'word' || token === undefined) return false;
  if (!book.isSpeechVerb(verb.word)) return false;
  if (role !== null) return isDativeOffice(token);
  if (TOLD.test(verb.word) && /^\p{Lu}\p{L}+\p{N}+$/u.test(token.text)) return true;
  const capitals = tokens.slice(first, last + 1).every(({ text }) => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text));
  const next = tokens[last + 1];
  const another =
    next?.kind === 'word' && (next.capital || book.isRole(next.word) || book.isDeterminer(next.word));
  if (!capitals) return DATIVE.test(token.word);
  return PERSONAL.test(verb.word) && (another || OUTLETS.test(token.word));
}

/** "powiedział korespondentce": a form that no subject has. */
export function isDativeOffice({ word }: Token): boolean {
  const cases = casesOfRole(word, 'pl');
  return cases?.has('dative') === true && !cases.has('nominative');
}

/** What one says to someone: "mówi Defence24"; outlets themselves "podają" and "informują". */
const TOLD =
  /^(?:po|opo|odpo)?(?:wiedzia|mówi|wiada)|^(?:przyzna|tłumaczy|wyjaśni|zdradz|ocenia|zapewni|komentuj)/u;

/** Other names in capitals, "przekazał IPN", may be the subject. */
const OUTLETS = /^(?:pap|iar|tvn\p{N}*|tvp|rmf\p{N}*|wp|bbc|cnn|afp|dpa|ap|nbc|cbs|abc|zet)$/u;

/** A past tense of men and women; ministries, in the neuter, have names in capitals too. */
const PERSONAL = /(?:[^l]ł|ła)$/u;
const DATIVE =
  /^(?:agencji|gazecie|stacji|telewizji|radiu|redakcji|portalowi|dziennikowi|tygodnikowi|serwisowi|dziennikarzom|mediom|reporterom|\p{L}{3,}owi)$/u;
