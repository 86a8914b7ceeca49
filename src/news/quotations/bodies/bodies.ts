import type { Wordbook } from '../../languages/wordbook.ts';
import { bodyToNominative } from '../../names/nominative.ts';
import { isObliqueOffice } from '../phrases/naming.ts';
import type { PhraseKind } from '../phrases/phrases.ts';
import { holdsName } from '../reading/quoted-names.ts';
import { type Reading, type ReadSentence, wordsOf } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';

type Range = { readonly first: number; readonly last: number };

/**
 * What a body or a document is called, in the nominative: "в сводке Минобороны" is the ministry, since a message is its
 * author's. Null where no name is given: "the report".
 */
export function bodyName(
  reading: Reading,
  place: ReadSentence,
  kind: PhraseKind,
  phrase: Range,
): string | null {
  const { text, book, quotations } = reading;
  const { tokens } = place;
  const inMarks = quotations[tokens[phrase.last]?.quotation ?? -1];
  if (inMarks !== undefined) return text.slice(inMarks.start, inMarks.end);
  const own = throughComplements(tokens, withoutMessage(place, phrase, book), book);
  const capital = tokens
    .slice(own.first, own.last + 1)
    .some((token) => token.capital && !book.isFunctionWord(token.word));
  // "der Bericht" is no name where every noun has a capital.
  const common = book.profile.capitalNouns && kind === 'document' && own.first === own.last;
  const named = book.profile.genitiveChains && holdsName(text, quotations, tokens[own.last + 1]);
  if (!named) return capital && !common ? inNominative(wordsOf(text, tokens, own), book) : null;
  if (book.isBodyKind(tokens[own.last]?.word ?? '')) {
    const inner = quotations[tokens[own.last + 1]?.quotation ?? -1];
    return inner === undefined ? null : text.slice(inner.start, inner.end);
  }
  const [from, to] = [tokens[own.first], tokens[own.last + 1]];
  return from === undefined || to === undefined ? null : inNominative(text.slice(from.start, to.end), book);
}

const LONGEST_NAME = 7;
const GENITIVE = /(?:ього|ого|его|ьої|ої|ой|ых|их)$/u;

/**
 * "Міністерство національної оборони України", "Держслужба з надзвичайних ситуацій", "Офіс президента": what in the
 * genitive belongs to a body's name. What kind of firm or party it is does not: "компанія Nordvik".
 */
function throughComplements(tokens: readonly Token[], { first, last }: Range, book: Wordbook): Range {
  if (!book.profile.genitiveChains || book.profile.complements.length === 0) return { first, last };
  let end = last;
  while (end < first + LONGEST_NAME) {
    const length = complementAt(tokens, end + 1, book);
    if (length === 0) break;
    end += length;
  }
  const kind = book.isBodyKind(tokens[first]?.word ?? '') && tokens[first + 1]?.capital === true;
  return { first: kind && end > first ? first + 1 : first, last: end };
}

/** How many words from `at` on belong to the name before; 0: none. */
function complementAt(tokens: readonly Token[], at: number, book: Wordbook): number {
  const token = tokens[at];
  if (token?.kind !== 'word' || book.isSpeechVerb(token.word)) return 0;
  if (token.capital)
    return book.isFunctionWord(token.word) || book.firstNameGender(token.word) !== null ? 0 : 1;
  if (book.isComplement(token.word)) return 1;
  if (
    isObliqueOffice(token.word, book) &&
    !(tokens[at + 1]?.capital === true && isName(tokens, at + 1, book))
  )
    return 1;
  const next = tokens[at + 1];
  const goesOn =
    next !== undefined && (next.capital || book.isComplement(next.word) || GENITIVE.test(next.word));
  const linked = /^(?:з|із|по|при)$/u.test(token.word) && goesOn;
  if (!linked && !GENITIVE.test(token.word)) return 0;
  const rest = complementAt(tokens, at + 1, book);
  return rest === 0 ? 0 : rest + 1;
}

function isName(tokens: readonly Token[], at: number, book: Wordbook): boolean {
  return book.firstNameGender(tokens[at]?.word ?? '') !== null || !book.isNotName(tokens[at]?.word ?? '');
}

function inNominative(name: string, { profile }: Wordbook): string {
  return bodyToNominative(name, profile.code);
}

/** "повідомленні Міноборони": whose message it is. */
function withoutMessage({ tokens }: ReadSentence, { first, last }: Range, book: Wordbook): Range {
  if (!book.profile.genitiveChains) return { first, last };
  let from = first;
  while (from < last && book.isSpeechNoun(tokens[from]?.word ?? '')) from += 1;
  return { first: from, last };
}
