import type { Wordbook } from '../languages/wordbook.ts';
import { bodyToNominative } from '../names/nominative.ts';
import type { PhraseKind } from './phrases.ts';
import { holdsName } from './quoted-names.ts';
import { type Reading, type ReadSentence, wordsOf } from './reading.ts';

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
  const own = withoutMessage(place, phrase, book);
  const capital = tokens
    .slice(own.first, own.last + 1)
    .some((token) => token.capital && !book.isFunctionWord(token.word));
  // "der Bericht" is no name where every noun has a capital.
  const common = book.profile.capitalNouns && kind === 'document' && own.first === own.last;
  const named = book.profile.genitiveChains && holdsName(text, quotations, tokens[own.last + 1]);
  if (!named) return capital && !common ? inNominative(wordsOf(text, tokens, own), book) : null;
  const [from, to] = [tokens[own.first], tokens[own.last + 1]];
  return from === undefined || to === undefined ? null : inNominative(text.slice(from.start, to.end), book);
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
