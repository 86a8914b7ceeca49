import type { Phrase } from '../phrases/phrases.ts';
import type { Reading, ReadSentence } from '../reading/reading.ts';

/** Whether a phrase is a subject that is nobody: "es hieß", "man zitierte". */
export function isImpersonal({ book }: Reading, { kind, head }: Phrase): boolean {
  return kind === 'pronoun' && book.isImpersonal(head);
}

/**
 * `…", heißt es in der Erklärung` · `…", hieß es vom Minister` · `In dem Antrag heißt es: "…`: who or what the
 * impersonal words come from; null when the sentence does not tell.
 */
export function behindImpersonal(
  reading: Reading,
  place: ReadSentence,
  { first, last }: Phrase,
): Phrase | null {
  const { tokens } = place;
  const end = tokens.findIndex(
    ({ text, kind }, i) => i > last && (kind === 'quote' || /^[,:;.]$/u.test(text)),
  );
  const begin = tokens.findLastIndex(({ kind }, i) => i < first && kind === 'quote') + 1;
  return (
    sourceWithin(reading, place, last + 1, end < 0 ? tokens.length : end) ??
    sourceWithin(reading, place, begin, first)
  );
}

/** The first phrase within some tokens that a preposition of origin leads in. */
function sourceWithin(
  { book }: Reading,
  { tokens, phrases }: ReadSentence,
  from: number,
  to: number,
): Phrase | null {
  for (let i = from; i < to; i += 1) {
    if (!book.isSourceLink(tokens[i]?.word ?? '')) continue;
    const phrase = phrases.find(({ first, last }) => first > i && first <= i + 4 && last < to);
    if (phrase !== undefined && phrase.kind !== 'pronoun' && tellsOrigin(book, phrase)) return phrase;
  }
  return null;
}

function tellsOrigin(book: Reading['book'], { kind, head }: Phrase): boolean {
  return kind !== 'role' || book.isRole(head) || book.isSpeechNoun(head);
}
