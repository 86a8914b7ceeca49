import type { Gender, Referent } from '../languages/language.ts';
import { describedPerson } from './descriptions.ts';
import { nameWords } from './naming.ts';
import { holderOf } from './offices.ts';
import { agrees, type People, type Person } from './people.ts';
import type { Phrase } from './phrases.ts';
import { type Reading, type ReadSentence, subjectOf } from './reading.ts';

/** Whom the noun phrases of an article mean; null when not certain. */
export type Referents = ReadonlyMap<Phrase, Person | null>;

export type Mention = { readonly person: Person; readonly sentence: number; readonly weight: number };

const REACH = 8;
/** How much a mention counts beside one sentence of distance; tried on the training articles. */
const SUBJECT = 2.2;
const SPEAKER = 1.6;
const TALKER = 1;
const DISTANCE = 1.25;

/**
 * Reads an article once from left to right and says whom each phrase means. A pronoun means whoever of its gender was
 * last spoken of, subjects and speakers before others.
 */
export function findReferents(
  reading: Reading,
  people: People,
  speakers: ReadonlyMap<Phrase, number>,
): Referents {
  const referents = new Map<Phrase, Person | null>();
  const seen = new Set<Person>();
  const others = possessiveSpeakers(speakers);
  let recent: Mention[] = [];
  reading.sentences.forEach((place, sentence) => {
    const subject = subjectOf(place, reading.book);
    recent = recent.filter((each) => sentence - each.sentence <= REACH).slice(-60);
    const note = (phrase: Phrase, weight: number): void => {
      const person = refer(reading, people, place, phrase, sentence, recent, seen);
      referents.set(phrase, person);
      if (person === null) return;
      recent.push({ person, sentence, weight });
      seen.delete(person);
      seen.add(person);
    };
    for (const phrase of [...place.phrases, ...(others.get(sentence) ?? [])]) {
      const weight =
        (phrase === subject ? SUBJECT : 0) +
        (speakers.has(phrase) ? SPEAKER : speaks(place, phrase, reading) ? TALKER : 0) -
        (phrase.possessive ? 0.2 : 0);
      note(phrase, weight);
      for (const inner of phrase.inner) note(inner, -0.7);
    }
  });
  return referents;
}

/** "его слова" names a speaker and is no phrase of its sentence. */
function possessiveSpeakers(speakers: ReadonlyMap<Phrase, number>): ReadonlyMap<number, readonly Phrase[]> {
  const bySentence = new Map<number, Phrase[]>();
  for (const [phrase, sentence] of speakers) {
    if (phrase.kind !== 'pronoun' || phrase.gender === null) continue;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), phrase]);
  }
  return bySentence;
}

/** Whether a verb of speech stands right beside a phrase. */
function speaks({ tokens }: ReadSentence, { first, last }: Phrase, { book }: Reading): boolean {
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  return (
    (before?.kind === 'word' && book.isSpeechVerb(before.word)) ||
    (after?.kind === 'word' && book.isSpeechVerb(after.word))
  );
}

function refer(
  reading: Reading,
  people: People,
  { tokens }: ReadSentence,
  phrase: Phrase,
  sentence: number,
  recent: readonly Mention[],
  seen: ReadonlySet<Person>,
): Person | null {
  const { book } = reading;
  if (phrase.name !== null) return people.find(nameWords(tokens, phrase.name, book), phrase.gender);
  if (phrase.kind === 'pronoun') {
    const referent = book.pronoun(phrase.head) ?? phrase.gender;
    return referent === null ? null : antecedent(referent, sentence, recent);
  }
  return (
    holderOf(reading, tokens, phrase, recent, seen) ??
    describedPerson(reading, tokens, phrase, seen, people.all)
  );
}

function antecedent(referent: Referent, sentence: number, recent: readonly Mention[]): Person | null {
  if (referent === 'many') return null;
  let best: Person | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let i = recent.length - 1; i >= 0; i -= 1) {
    const mention = recent[i];
    if (mention === undefined || !mention.person.person || !agrees(mention.person.gender, referent)) continue;
    if (!isPlausible(mention)) continue;
    const score = scoreOf(mention, sentence, referent);
    if (score <= bestScore) continue;
    best = mention.person;
    bestScore = score;
  }
  return best;
}

/** A single word of which nothing shows that it is a person has to have been a subject or a speaker: "in Telegram". */
function isPlausible({ person, weight }: Mention): boolean {
  return person.human || person.words.length > 1 || weight >= TALKER;
}

function scoreOf({ person, sentence: at, weight }: Mention, sentence: number, gender: Gender): number {
  const sure = person.gender === gender ? 1 : person.human ? 0 : person.words.length > 1 ? -1.5 : -3;
  return weight + sure - DISTANCE * (sentence - at);
}
