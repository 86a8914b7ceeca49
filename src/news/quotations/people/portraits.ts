import { ANYONE } from '../../languages/people/callings.ts';
import { isAged } from '../phrases/offices-before.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { type Reading, type ReadSentence, subjectOf, wordsOf } from '../reading/reading.ts';
import type { Mention } from './coreference.ts';
import { isDefinite } from './offices.ts';
import { agrees, type Person } from './people.ts';

/** French portraits open with words alone, and then name who said them: `« A. » Marthe Colin, 41 ans, vit à Lyon.` */
export function portrayedAfter({ book, sentences }: Reading, sentence: number): Phrase | null {
  const [here, next] = [sentences[sentence], sentences[sentence + 1]];
  if (book.profile.inversion === null || sentence > 0) return null;
  if (here === undefined || next === undefined || here.tokens.some(({ kind }) => kind === 'word'))
    return null;
  const subject = subjectOf(next, book);
  if (subject?.kind !== 'name' || subject.first > 0 || subject.name === null) return null;
  const full = subject.name.last > subject.name.first;
  const near = next.paragraph === here.paragraph || isAged(next.tokens, subject, book);
  return full && near && !pointsBack(next) ? subject : null;
}

/** "X se souvient de ces mots": they are someone else's. */
function pointsBack({ tokens }: ReadSentence): boolean {
  return tokens.some(
    ({ word }, i) =>
      /^(?:mots|paroles|phrase|formule|message|question)$/u.test(word) &&
      /^(?:ces|cette|ce|la|le)$/u.test(tokens[i - 1]?.word ?? ''),
  );
}

type Scene = {
  readonly reading: Reading;
  readonly place: ReadSentence;
  readonly sentence: number;
  readonly recent: readonly Mention[];
  readonly met: ReadonlySet<Person>;
  readonly all: readonly Person[];
  /** From what weight on a mention is a subject's or a speaker's. */
  readonly weight: number;
};

/** Whom a French office without a name means where the article does not give it to anyone. */
export function portrayed(scene: Scene, told: Phrase): Person | null {
  const { book } = scene.reading;
  const article = scene.place.tokens[told.first]?.word ?? '';
  if (book.profile.inversion === null || told.kind !== 'role' || told.name !== null) return null;
  if (!isDefinite(book, article)) return null;
  const phrase = { ...told, gender: told.gender ?? book.profile.inversion.articles[article] ?? null };
  return (
    justAged(scene, phrase) ??
    headOfState(scene, phrase) ??
    announced(scene, phrase) ??
    goingOn(scene, phrase) ??
    onlyOne(scene, phrase)
  );
}

/** "Yann, 24 ans. « … », glisse le jeune homme." */
function justAged({ reading, sentence, met }: Scene, { head, gender }: Phrase): Person | null {
  const above = reading.sentences[sentence - 1];
  if (above === undefined || ANYONE[reading.language]?.test(head) !== true) return null;
  const aged = above.phrases.filter((each) => each.name !== null && isAged(above.tokens, each, reading.book));
  const [one] = aged;
  if (one?.name == null || aged.length > 1) return null;
  const last = above.tokens[one.name.last]?.word ?? '';
  const bearers = [...met].filter((each) => each.words.at(-1) === last && agrees(each.gender, gender));
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/** `« … », a dit Maia Sandu. La présidente moldave accuse`: the office begins the next sentence. */
function headOfState(scene: Scene, phrase: Phrase): Person | null {
  const { reading, place, sentence, recent, all, weight } = scene;
  const office = /^(?:président|première? ministre|chanceli|ministre)/u;
  const words = wordsOf(reading.text, place.tokens, phrase.role ?? phrase).toLowerCase();
  const before = reading.sentences[sentence - 1];
  if (phrase.first > 0 || before?.paragraph !== place.paragraph || !office.test(words)) return null;
  if (!before.tokens.some(({ kind }) => kind === 'quote')) return null;
  if (!reading.book.isQualifier(words.split(' ').at(-1) ?? '')) return null;
  const last = recent.findLast((each) => each.sentence === sentence - 1 && each.weight >= weight)?.person;
  if (last == null || last.id < 0 || last.roles.length > 0 || last.words.length < 2) return null;
  const other = all.some(({ roles }) => roles.some((role) => role.toLowerCase().includes(words)));
  return other || !agrees(last.gender, phrase.gender) ? null : last;
}

const GOING_ON =
  /^(?:poursui(?:t|vait|vi)|ajout(?:e|ait|é)|repren(?:d|ait)|repris|conclu[ts]?|enchaîn(?:e|ait|é)|continu(?:e|ait|é))$/u;

/** `« A », dit X. « B », poursuit la romancière.`: the verb says that the same one goes on. */
function goingOn({ reading, place, sentence, recent, weight }: Scene, phrase: Phrase): Person | null {
  if (!GOING_ON.test(place.tokens[phrase.first - 1]?.word ?? '')) return null;
  const before = reading.sentences[sentence - 1];
  if (before?.paragraph !== place.paragraph || !before.tokens.some(({ kind }) => kind === 'quote'))
    return null;
  const last = recent.findLast((each) => each.sentence === sentence - 1 && each.weight >= weight);
  const person = last?.person ?? null;
  if (person === null || person.id < 0 || !agrees(person.gender, phrase.gender)) return null;
  const anyone = ANYONE[reading.language]?.test(phrase.head) === true;
  return anyone || person.roles.length === 0 ? person : null;
}

const ANNOUNCING =
  /^(?:nuanc|réagi|répon|répliqu|confirm|ironis|prévien|préven|temp[éè]r|insist|persist|acquiesc|abond|expliqu|témoign|raconte|tranch|relativis|rassur|averti|inqui[éè]t|indign|emport|insurg|alarm|agac|souvien)/u;

/** `X a nuancé. « … », objecte le consultant.`: a verb of speech without what is said lets it follow. */
function announced({ reading, place, sentence, recent, weight }: Scene, phrase: Phrase): Person | null {
  const before = reading.sentences[sentence - 1];
  if (before?.paragraph !== place.paragraph || place.tokens[0]?.kind !== 'quote') return null;
  if (before.tokens.some(({ kind }) => kind === 'quote')) return null;
  if (!ANNOUNCING.test(before.tokens.at(-2)?.word ?? '')) return null;
  if (before.tokens.some(({ word }) => word === 'été')) return null;
  const own = recent.filter((each) => each.sentence === sentence - 1 && each.weight >= weight);
  const person = own[0]?.person;
  if (person == null || own.length > 1 || person.id < 0 || person.roles.length > 0) return null;
  return agrees(person.gender, phrase.gender) ? person : null;
}

/** `X n'a pas dormi. « J'ai prévenu les miens », raconte le gouverneur.`: nobody else is named who could be "je". */
function onlyOne({ reading, place, sentence, recent, all, weight }: Scene, phrase: Phrase): Person | null {
  const people = all.filter(
    ({ human, likely, person, gender }) =>
      (human || likely !== null) && person && agrees(gender, phrase.gender),
  );
  const [one] = people;
  if (one === undefined || people.length > 1 || one.roles.length > 0 || one.words.length < 2) return null;
  const subject = recent.some(
    (each) => each.person === one && each.sentence === sentence - 1 && each.weight >= weight,
  );
  return subject && speaksOfSelf(reading, place) ? one : null;
}

function speaksOfSelf({ text, quotations }: Reading, { tokens }: ReadSentence): boolean {
  const { quotation } = tokens.find(({ kind }) => kind === 'quote') ?? {};
  const { start, end } = quotations[quotation ?? -1] ?? { start: 0, end: 0 };
  const inside = text.slice(start, end);
  return (
    /(?<!\p{L})(?:je|j['’])/iu.test(inside) && !/(?<!\p{L})(?:il|elle|lui|son|sa|ses)(?!\p{L})/iu.test(inside)
  );
}
