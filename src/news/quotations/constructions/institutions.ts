import { nounPhrase, type Phrase } from '../phrases/phrases.ts';
import type { Reading, ReadSentence } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';

const IN = /^(?:в|у|во|w|we)$/u;
const PLURAL = /(?:ли|лись|лися|[уюая]ть|[уюая]т|[уюая]ться|[уюая]тся|li)$/u;
const NEUTER =
  /(?:илось|алось|илося|алося|йшлося|йдеться|ідеться|мовиться|говорится|сказано|ється|ається|ается|яется|ано|ено|[нт]о)$/u;
const FARTHEST = 8;

/**
 * Slavic "у штабі повідомили", "говорится в сводке": a verb without a subject, and where the words come from. Null where
 * the verb has a subject; a document without a name where nothing tells more, so that nobody else gets the words.
 */
export function institutionBeside(
  reading: Reading,
  place: ReadSentence,
  verb: number,
  from: number,
  to: number,
): Phrase | null {
  const { book } = reading;
  const word = place.tokens[verb]?.word ?? '';
  if (!book.profile.genitiveChains || !(PLURAL.test(word) || NEUTER.test(word))) return null;
  const phrases = place.phrases.flatMap((each) => [each, ...each.inner]);
  for (const at of nearest(place.tokens, verb, from, to)) {
    const phrase = phrases.find(({ first }) => first >= at + 1 && first <= at + 3);
    if (phrase !== undefined && tellsSource(reading, place, phrase, at)) return phrase;
  }
  return NEUTER.test(word) ? unknownSource(place.tokens, verb, to, book) : null;
}

/** The prepositions "in" around a verb, the nearest first. */
function nearest(tokens: readonly Token[], verb: number, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let i = Math.max(from, verb - FARTHEST); i < Math.min(to, verb + FARTHEST); i += 1)
    if (IN.test(tokens[i]?.word ?? '')) found.push(i);
  return found.toSorted((a, b) => Math.abs(a - verb) - Math.abs(b - verb));
}

function tellsSource({ book }: Reading, { tokens }: ReadSentence, phrase: Phrase, at: number): boolean {
  const between = tokens.slice(at + 1, phrase.first);
  if (between.some(({ kind, word }) => kind !== 'word' || book.isSpeechVerb(word))) return false;
  return (
    phrase.kind === 'body' ||
    phrase.kind === 'document' ||
    book.isSpeechNoun(tokens[phrase.first]?.word ?? '') ||
    book.isBody(tokens[phrase.first]?.word ?? '')
  );
}

/** "сказано в оцінці": words of a document that no list knows. */
function unknownSource(
  tokens: readonly Token[],
  verb: number,
  to: number,
  book: Reading['book'],
): Phrase | null {
  const [link, noun] = [tokens[verb + 1], tokens[verb + 2]];
  if (link === undefined || noun?.kind !== 'word' || verb + 2 >= to || !IN.test(link.word)) return null;
  if (noun.capital || book.isFunctionWord(noun.word)) return null;
  return { ...nounPhrase(tokens, verb + 2, verb + 2, false), kind: 'document', role: null };
}
