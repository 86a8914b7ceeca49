import type { Phrase } from '../phrases/phrases.ts';
import { type Reading, type ReadSentence, subjectOf } from '../reading/reading.ts';
import type { Mention } from './coreference.ts';
import { isDefinite } from './offices.ts';
import { agrees, type Person } from './people.ts';

/** How much a mention weighs from which on it was the subject of its sentence. */
const SUBJECT = 2;
/** "die heutige Direktorin": what someone named with another office is or was at another time. */
const OTHER_TIME = /^(?:heutige|jetzige|damalige|spätere|frühere|ehemalige|einstige|vormalige)[rn]?$/u;

/**
 * "Eva Sommer sitzt im Büro. Die Präsidentin des Amtes …": reports name someone first and tell the office in the next
 * sentence, as its subject. Null where the sentence before is about anyone else of that gender too.
 */
export function introducedPerson(
  { book }: Reading,
  place: ReadSentence,
  phrase: Phrase,
  sentence: number,
  recent: readonly Mention[],
): Person | null {
  const [article, adjective] = [place.tokens[phrase.first], place.tokens[phrase.first + 1]];
  if (!book.profile.capitalNouns || phrase.kind !== 'role' || !book.isRole(phrase.head)) return null;
  if (!isDefinite(book, article?.word ?? '') || book.isObjectDeterminer(article?.word ?? '')) return null;
  // "die Teilnehmer" are several.
  if (article?.word === 'die' && phrase.gender === 'm') return null;
  const before = recent.filter(
    ({ sentence: at, gender, person }) =>
      at === sentence - 1 &&
      agrees(gender, phrase.gender) &&
      person?.person &&
      (person.human || (person.words.length > 1 && person.likely !== null)),
  );
  const [one] = before;
  if (one?.person == null || before.some(({ person }) => person !== one.person)) return null;
  if (OTHER_TIME.test(adjective?.word ?? '') && one.person.gender === phrase.gender) return one.person;
  const topic = before.some(({ weight }) => weight >= SUBJECT) && one.person.roles.length === 0;
  return topic && subjectOf(place, book) === phrase ? one.person : null;
}

const LETTER =
  /^(?:brief|schreiben|mitteilung|erklärung|stellungnahme|papier|beitrag|artikel|aufruf|antrag)$/u;

/** "In einem Brief hat der Minister gebeten. …, heißt es in dem Schreiben": whoever wrote the document just spoken of. */
export function authorOf(
  { book, sentences }: Reading,
  place: ReadSentence,
  { kind, first, head }: Phrase,
  sentence: number,
  recent: readonly Mention[],
): Person | null {
  const article = place.tokens[first]?.word ?? '';
  if (!book.profile.capitalNouns || kind !== 'document' || !/^(?:dem|diesem|der|dieser)$/u.test(article))
    return null;
  const above = sentences[sentence - 1];
  if (above === undefined || !LETTER.test(head)) return null;
  const own = above.phrases.find(
    (each) =>
      each.kind === 'document' && /^(?:seine|ihre|eine)[mrn]?$/u.test(above.tokens[each.first]?.word ?? ''),
  );
  const subject = recent.find((each) => each.sentence === sentence - 1 && each.weight >= SUBJECT);
  return own !== undefined && subject?.person?.human ? subject.person : null;
}
