import { authorIn } from '../constructions/inversion.ts';
import { isAgent } from '../constructions/verb-second.ts';
import { isNominative } from '../phrases/naming.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { phraseFrom, type Reading, type ReadSentence } from '../reading/reading.ts';

/** `"A." Das musste X einräumen.`: the sentence behind the words points back at them and says whose they are. */
export function commentator(reading: Reading, place: ReadSentence): Phrase | null {
  const { book } = reading;
  const author = authorIn(reading, place) ?? sayerOf(reading, place) ?? thusSpeaking(reading, place);
  if (author !== null) return author;
  if (!book.isPointer(place.tokens[0]?.word ?? '')) return null;
  const verb = place.tokens[1]?.word ?? '';
  const spoken = place.tokens.some(({ word, capital }) => !capital && book.isSpeechVerb(word));
  if (!spoken || !(book.isSpeechVerb(verb) || book.isAuxiliary(verb))) return null;
  const subject = phraseFrom(place, 2, 1);
  if (subject === null || subject.possessive || subject.kind === 'pronoun') return null;
  return isAgent(reading, subject) ? subject : null;
}

/** German `"A." Der das sagt, ist X.` · `"A." Die so spricht, heißt X.` */
function sayerOf({ book }: Reading, place: ReadSentence): Phrase | null {
  const [who, what, verb, comma, is] = place.tokens.map(({ word, text }) => word || text);
  if (!book.profile.capitalNouns || comma !== ',' || !/^(?:ist|war|heißt|hieß)$/u.test(is ?? '')) return null;
  const says = /^(?:der|die|wer)$/u.test(who ?? '') && /^(?:das|dies|so)$/u.test(what ?? '');
  return says && book.isSpeechVerb(verb ?? '') ? phraseFrom(place, 5, 0) : null;
}

/** Slavic `…” – tak decyzję uzasadnił X` · `…” – w ten sposób na doniesienia zareagował X`: the subject of any verb. */
export function behindThus(
  { text, book }: Reading,
  { tokens, phrases }: ReadSentence,
  from: number,
): Phrase | null {
  if (!book.profile.genitiveChains) return null;
  const opening = tokens.slice(from, from + 3).map(({ word }) => word);
  if (!THUS.test(opening.join(' '))) return null;
  const end = tokens.findIndex(({ kind }, i) => i > from && kind !== 'word');
  const own = phrases.filter(({ first }) => first > from && (end < 0 || first < end));
  return own.find((each) => each.name !== null && isNominative(text, tokens, each, book)) ?? null;
}

const THUS =
  /^(?:tak|так)(?: |$)|^w ten sposób|^(?:tymi|takimi|tymi oto) słowami|^(?:у|в) такий спосіб|^так(?:им образом|ими словами)|^(?:цими|такими|этими) словами/u;

/** Slavic `"A". Tak X skomentował decyzję.` · `"A". Так X описывает утро.` */
function thusSpeaking({ text, book }: Reading, { tokens, phrases }: ReadSentence): Phrase | null {
  if (!book.profile.genitiveChains || !/^(?:tak|так)$/u.test(tokens[0]?.word ?? '')) return null;
  if (tokens[1]?.kind !== 'word' || !tokens.some(({ word, capital }) => !capital && book.isSpeechVerb(word)))
    return null;
  const named = ({ name, first, last }: Phrase): boolean => name !== null && first === 1 && last > first;
  return (
    phrases.find((each) => named(each) || (each.name !== null && isNominative(text, tokens, each, book))) ??
    null
  );
}
