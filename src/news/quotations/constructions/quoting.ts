import { type Phrase, pronounPhrase } from '../phrases/phrases.ts';
import { isCircumstance, phraseFrom, type Reading, type ReadSentence } from '../reading/reading.ts';
import { isImpersonal } from './impersonal.ts';
import { isAgent } from './verb-second.ts';

/** "TASS quoted X as saying": X speaks; but "X was quoted". */
export function objectOfQuoting({ book }: Reading, place: ReadSentence, verb: number): Phrase | null {
  const [before, word] = [place.tokens[verb - 1], place.tokens[verb]];
  if (word === undefined || !book.isQuotingVerb(word.word)) return null;
  if (before?.kind === 'word' && !before.capital && PASSIVE.test(before.word)) return null;
  const gender = book.objectGender(place.tokens[verb + 1]?.word ?? '');
  if (gender !== null) return pronounPhrase(place.tokens, verb + 1, gender);
  const object = phraseFrom(place, verb + 1, 0);
  return object === null || object.kind === 'document' ? null : object;
}

const PASSIVE = /^(?:was|were|is|are|be|been|being|wird|wurde|wurden|worden|est|a|été|sont|ont)$/u;

/** German `…", zitiert die Zeitung den Minister`: after verb and subject stands the one who speaks. */
export function quotedByOutlet(reading: Reading, place: ReadSentence, verb: number): Phrase | null {
  const { tokens, phrases } = place;
  const end = tokens.findIndex(({ kind, text }, i) => i > verb && kind === 'mark' && text !== '.');
  const to = end < 0 ? tokens.length : end;
  const inClause = phrases.filter(({ first, last }) => first > verb && last < to);
  const [outlet, object] = inClause;
  const spoken = inClause.findLast(
    (each) =>
      isAgent(reading, each) && !isImpersonal(reading, each) && !isCircumstance(tokens, each, reading.book),
  );
  if (spoken === undefined || spoken.kind === 'pronoun' || spoken.kind === 'document') return null;
  return object === undefined && (outlet?.kind === 'body' || outlet?.first === verb + 1) ? null : spoken;
}
