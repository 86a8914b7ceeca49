import type { Gender } from '../../languages/language.ts';
import type { Wordbook } from '../../languages/wordbook.ts';
import type { Bodies } from '../bodies/called-bodies.ts';
import { nameWords, printedRole } from '../phrases/naming.ts';
import { latterGender, type Phrase } from '../phrases/phrases.ts';
import { type Reading, type ReadSentence, subjectOf } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import { describedPerson } from './descriptions.ts';
import { apposedName } from './identity.ts';
import { authorOf, introducedPerson } from './introductions.ts';
import { mayBeOf } from './nations.ts';
import { genderOfVerb, holderOf, isDefinite, officeIn } from './offices.ts';
import { agrees, type People, type Person } from './people.ts';
import { portrayed } from './portraits.ts';
import { rivalOf } from './rivals.ts';

/** Whom the noun phrases of an article mean; null when not certain. */
export type Referents = ReadonlyMap<Phrase, Person | null>;

/** `person` is null for someone without a name: "a spokesman"; `gender` is then what the article tells of them. */
export type Mention = {
  readonly person: Person | null;
  readonly gender: Gender | null;
  /** The noun that it was made with: "minister"; empty for a bare name. */
  readonly head: string;
  readonly sentence: number;
  readonly weight: number;
};

const REACH = 8;
/** How much a mention counts beside one sentence of distance; tried on the training articles. */
const SUBJECT = 2.2;
const SPEAKER = 1.6;
const TALKER = 1;
const DISTANCE = 2;
const UNNAMED = 0.7;
const LIKELY = 0.8;
const UNLIKELY = -3;
/** Relatives and speakers for others are as a rule new people: "мати загиблого", "представитель комиссии". */
const KIN =
  /^(?:мати|матір|батько|брат|син|сестра|дружина|вдова|донька|дочка|мать|отец|сын|жена|дочь|внук|онук|дядько|дядя|тесть|сусід\p{L}*|сосед\p{L}*)$/u;

/**
 * Reads an article once from left to right and says whom each phrase means. A pronoun means whoever of its gender was
 * last spoken of, subjects and speakers before others.
 */
export function findReferents(
  reading: Reading,
  people: People,
  bodies: Bodies,
  speakers: ReadonlyMap<Phrase, number>,
): Referents {
  const referents = new Map<Phrase, Person | null>();
  const seen = new Set<Person>();
  const others = furtherSpeakers(reading, speakers);
  let recent: Mention[] = [];
  reading.sentences.forEach((place, sentence) => {
    const subject = subjectOf(place, reading.book);
    recent = recent.filter((each) => sentence - each.sentence <= REACH).slice(-60);
    const note = (phrase: Phrase, weight: number): void => {
      const person = refer(reading, people, place, phrase, sentence, recent, seen);
      referents.set(phrase, person);
      if (person === null) {
        const rival = weight < TALKER ? null : rivalOf(reading, place, phrase, bodies);
        if (rival !== null) recent.push({ ...rival, head: phrase.head, sentence, weight });
        return;
      }
      recent.push({ person, gender: person.gender, head: phrase.head, sentence, weight });
      seen.delete(person);
      seen.add(person);
    };
    const own = others.get(sentence) ?? [];
    const inOrder =
      own.length === 0 ? place.phrases : [...place.phrases, ...own].sort((a, b) => a.first - b.first);
    for (const phrase of inOrder) {
      const weight =
        (phrase === subject ||
        isApposed(place, subject, phrase, reading.book) ||
        isSourced(place, phrase, reading)
          ? SUBJECT
          : 0) +
        (speakers.has(phrase) ? SPEAKER : speaks(place, phrase, reading) ? TALKER : 0) -
        (phrase.possessive ? 0.2 : 0);
      note(phrase, weight);
      for (const inner of phrase.inner) note(inner, -0.7);
    }
  });
  return referents;
}

/** "его слова", "слова генерала X": speakers that are no phrases of their sentences. */
function furtherSpeakers(
  { sentences }: Reading,
  speakers: ReadonlyMap<Phrase, number>,
): ReadonlyMap<number, readonly Phrase[]> {
  const bySentence = new Map<number, Phrase[]>();
  for (const [phrase, sentence] of speakers) {
    if (sentences[sentence]?.phrases.includes(phrase) !== false) continue;
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), phrase]);
  }
  return bySentence;
}

/** "Russia's negotiator, Viktor Salnikov, said": the name is the subject as much as the office. */
function isApposed(
  { tokens, phrases }: ReadSentence,
  subject: Phrase | null,
  phrase: Phrase,
  { profile }: Wordbook,
): boolean {
  if (phrase.name === null || tokens[phrase.first - 1]?.text !== ',' || phrase.possessive) return false;
  // "Komisarz UE do spraw handlu, Portugalczyk X, potwierdził"
  const opening = phrases[0];
  const slavic =
    profile.genitiveChains && opening?.first === 0 && opening.kind === 'role' && subject === opening;
  if (
    slavic &&
    tokens[phrase.last + 1]?.text === ',' &&
    isUnbroken(tokens, opening.last + 1, phrase.first - 1)
  )
    return true;
  const office = phrases.find(({ last }) => last === phrase.first - 2);
  if (office === undefined || office.name !== null || office.kind === 'pronoun') return false;
  const owner = phrases.find(({ last }) => last === office.first - 1);
  return subject === office || (owner?.possessive === true && office === firstUnowned(phrases));
}

function isUnbroken(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ kind }) => kind === 'word');
}

/** "за словами експертки X": of whom the sentence tells as of a subject. */
function isSourced({ tokens }: ReadSentence, { first }: Phrase, { book }: Reading): boolean {
  return book.sourcePhrases.some(
    (words) =>
      words.length <= first && words.every((word, i) => tokens[first - words.length + i]?.word === word),
  );
}

function firstUnowned(phrases: readonly Phrase[]): Phrase | undefined {
  return phrases.find(({ possessive, weak }) => !possessive && !weak);
}

/** Whether a verb of speech stands right beside a phrase, or French "selon" before it. */
function speaks({ tokens }: ReadSentence, { first, last }: Phrase, { book }: Reading): boolean {
  if (book.profile.inversion !== null && tokens[first - 1]?.word === 'selon') return true;
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  return (
    (before?.kind === 'word' && book.isSpeechVerb(before.word)) ||
    (after?.kind === 'word' && book.isSpeechVerb(after.word))
  );
}

function refer(
  reading: Reading,
  people: People,
  place: ReadSentence,
  phrase: Phrase,
  sentence: number,
  recent: readonly Mention[],
  seen: ReadonlySet<Person>,
): Person | null {
  const { book } = reading;
  const { tokens } = place;
  if (phrase.name !== null) return people.find(nameWords(tokens, phrase.name, book), phrase.gender);
  if (phrase.kind === 'pronoun') {
    const latter = latterGender(phrase);
    if (latter !== null) return lastNamed(latter, recent);
    const referent = book.pronoun(phrase.head) ?? phrase.gender;
    return referent === null || referent === 'many' ? null : antecedent(referent, sentence, recent);
  }
  const apposing =
    book.profile.inversion !== null ||
    (phrase.kind === 'role' && ['en', 'uk', 'ru'].includes(book.profile.code));
  const apposed = apposing ? (apposedName(reading, place, phrase)?.name ?? null) : null;
  if (apposed !== null) return people.find(nameWords(tokens, apposed, book), phrase.gender);
  const compatriot = (person: Person | null): Person | null =>
    person === null || mayBeOf(reading.language, tokens, phrase, person, seen) ? person : null;
  const bearer = namedBefore(place, phrase, book);
  if (bearer !== null) return people.find(nameWords(tokens, bearer, book), phrase.gender);
  return (
    compatriot(holderOf(reading, tokens, phrase, recent, seen)) ??
    compatriot(describedPerson(reading, tokens, phrase, { met: seen, recent, all: people.all })) ??
    introducedPerson(reading, place, phrase, sentence, recent) ??
    authorOf(reading, place, phrase, sentence, recent) ??
    lastSpokenOf(reading, tokens, phrase, sentence, recent) ??
    pointedAt(reading, tokens, phrase, sentence, recent) ??
    portrayed({ reading, place, sentence, recent, met: seen, all: people.all, weight: SPEAKER }, phrase)
  );
}

/** French "du général X, ancien chef d'état-major :": an office without its article, behind a comma and a name. */
function namedBefore(
  { tokens, phrases }: ReadSentence,
  { first, kind }: Phrase,
  { profile, isDeterminer }: Wordbook,
): Phrase['name'] {
  if (profile.inversion === null || kind !== 'role' || tokens[first - 1]?.text !== ',') return null;
  if (isDeterminer(tokens[first]?.word ?? '')) return null;
  const all = phrases.flatMap((each) => [each, ...each.inner]);
  return all.find(({ last, name }) => last === first - 2 && name !== null)?.name ?? null;
}

/** French "ce dernier": the last of that gender, whatever part they had. */
function lastNamed(gender: Gender, recent: readonly Mention[]): Person | null {
  return recent.findLast((each) => isPlausible(each, gender))?.person ?? null;
}

/** French "raconte ce père de famille": whoever was just spoken of. */
function pointedAt(
  { book }: Reading,
  tokens: readonly Token[],
  { kind, head, first, gender }: Phrase,
  sentence: number,
  recent: readonly Mention[],
): Person | null {
  const points = /^(?:ce|cet|cette)$/u.test(tokens[first]?.word ?? '');
  const speaks = book.isSpeechVerb(tokens[first - 1]?.word ?? '');
  if (book.profile.inversion === null || !points || kind !== 'role') return null;
  if (!book.isRole(head) && !speaks) return null;
  const just = recent.filter((each) => each.sentence >= sentence - 2 && (each.person?.id ?? -1) >= 0);
  return antecedent(gender, sentence, just);
}

/** "сказав дипломат": where several could be meant, the one last spoken of. */
function lastSpokenOf(
  { book }: Reading,
  tokens: readonly Token[],
  phrase: Phrase,
  sentence: number,
  recent: readonly Mention[],
): Person | null {
  const office = officeIn(tokens, phrase, book);
  if (office === null || !isDefinite(book, tokens[phrase.first]?.word ?? '')) return null;
  const the = book.profile.code === 'en' && tokens[phrase.first]?.word === 'the';
  const slavic = book.profile.genitiveChains && book.profile.code !== 'pl';
  if (!book.isRole(office) || !(slavic || the)) return null;
  if (slavic && (book.isDeputy(office) || KIN.test(office))) return null;
  const gender = phrase.gender ?? genderOfVerb(tokens, phrase, book);
  const head = printedRole(office, book);
  const any = book.isEpithet(head) || book.isEpithet(head.split('-')[0] ?? '');
  // "подякував Вербицький. …, – сказав міністр": an office that the article does not give to anyone else.
  return antecedent(gender, sentence, any ? recent : recent.filter((each) => each.sentence >= sentence - 1));
}

/** Null also where someone without a name is meant. */
function antecedent(gender: Gender | null, sentence: number, recent: readonly Mention[]): Person | null {
  let best: Person | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let i = recent.length - 1; i >= 0; i -= 1) {
    const mention = recent[i];
    if (mention === undefined || !isPlausible(mention, gender)) continue;
    const score = scoreOf(mention, sentence, gender);
    if (score <= bestScore) continue;
    best = mention.person;
    bestScore = score;
  }
  // Nobody rather than "Maria" for "he".
  const unlikely =
    best?.words.length === 1 &&
    best.gender === null &&
    best.likely !== null &&
    gender !== null &&
    best.likely !== gender;
  return unlikely ? null : best;
}

/** A single word of which nothing shows that it is a person has to have been a subject or a speaker: "in Telegram". */
function isPlausible({ person, gender: own, weight }: Mention, gender: Gender | null): boolean {
  if (person === null) return agrees(own, gender);
  if (!person.person || !agrees(person.gender, gender)) return false;
  return person.human || person.words.length > 1 || weight >= TALKER;
}

function scoreOf(
  { person, gender: own, sentence: at, weight }: Mention,
  sentence: number,
  gender: Gender | null,
): number {
  const distance = DISTANCE * (sentence - at);
  if (person === null) return weight + (own === null ? -UNNAMED : 1) - distance;
  const sure = gender !== null && person.gender === gender ? 1 : likelihood(person, gender);
  return weight + sure - distance;
}

function likelihood({ likely, human, words }: Person, gender: Gender | null): number {
  if (likely !== null && gender !== null) return likely !== gender ? UNLIKELY : human ? LIKELY : 0;
  return human ? 0 : words.length > 1 ? -1.5 : -3;
}
