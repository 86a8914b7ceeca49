import type { Phrase } from './phrases.ts';
import type { Reading } from './reading.ts';
import { speakerAfter } from './speaker-after.ts';
import { speakerBefore } from './speaker-before.ts';

/** The noun phrase that a sentence gives a quotation to. */
export type Attribution = {
  readonly phrase: Phrase;
  readonly sentence: number;
  /** Where the phrase stands: after the quotation, before it with a verb of speech, or merely in its sentence. */
  readonly by: 'after' | 'before' | 'subject';
};

/** Who says a quotation by the words around it in its own sentence; null when they do not tell. */
export function attributionAt(reading: Reading, sentence: number, token: number): Attribution | null {
  const place = reading.sentences[sentence];
  if (place === undefined) return null;
  const after = speakerAfter(reading, place, token);
  if (after !== null) return { phrase: after, sentence, by: 'after' };
  const before = speakerBefore(reading, place, token);
  return before === null ? null : { ...before, sentence };
}
