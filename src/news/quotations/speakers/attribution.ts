import { behindImpersonal, isImpersonal } from '../constructions/impersonal.ts';
import { tellsOn } from '../constructions/inversion.ts';
import { type Phrase, pronounPhrase } from '../phrases/phrases.ts';
import { type Reading, type ReadSentence, subjectOf } from '../reading/reading.ts';
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
  const told = toldOn(reading, sentence, token);
  if (told !== null) return told;
  const after = personal(reading, place, speakerAfter(reading, place, token));
  const before = speakerBefore(reading, place, token);
  // `Eva Sommer sagte: "…", betont sie`: the name tells more.
  const twice = after?.kind === 'pronoun' && before?.by === 'before' && place.tokens[token - 1]?.text === ':';
  if (after !== null && !(twice && before.phrase.name !== null))
    return { phrase: after, sentence, by: 'after' };
  const phrase = personal(reading, place, before?.phrase ?? null);
  return before === null || phrase === null ? null : { ...before, phrase, sentence };
}

/** The speaker or the subject of the sentence before, of whom an infinitive tells on. */
function toldOn(reading: Reading, sentence: number, token: number): Attribution | null {
  const [place, above] = [reading.sentences[sentence], reading.sentences[sentence - 1]];
  if (place === undefined || above === undefined || !tellsOn(reading, place, token)) return null;
  const quoted = above.tokens.findLastIndex(({ kind }) => kind === 'quote');
  const phrase = (quoted < 0 ? null : speakerAfter(reading, above, quoted)) ?? subjectOf(above, reading.book);
  return phrase === null ? null : { phrase, sentence: sentence - 1, by: 'before' };
}

function personal(reading: Reading, place: ReadSentence, phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null;
  if (isImpersonal(reading, phrase)) return behindImpersonal(reading, place, phrase) ?? phrase;
  return ownMessage(reading, place, phrase) ?? phrase;
}

/** "йдеться в його повідомленні": the message is his. */
function ownMessage({ book }: Reading, { tokens }: ReadSentence, { kind, first }: Phrase): Phrase | null {
  if (kind !== 'document' && kind !== 'body') return null;
  const at = [first, first - 1].find((i) => book.possessiveGender(tokens[i]?.word ?? '') !== null);
  const gender = book.possessiveGender(tokens[at ?? -1]?.word ?? '');
  if (at === undefined || gender === null || !book.isSpeechNoun(tokens[at + 1]?.word ?? '')) return null;
  return pronounPhrase(tokens, at, gender);
}
