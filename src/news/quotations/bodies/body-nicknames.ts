import type { Wordbook } from '../../languages/wordbook.ts';
import type { People } from '../people/people.ts';
import { nameWords } from '../phrases/naming.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { type Reading, type ReadSentence, subjectOf, wordsOf } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import { type Bodies, calledBody } from './called-bodies.ts';

type Cast = { readonly people: People; readonly bodies: Bodies };

const REACH = 12;
/** What only alliances are called, and what their names hold. */
const ALLIANCE = /(?:bündnis|allianz)$|^sojusz/u;
const ALLIED = /nato|bündnis|allianz|sojusz|pakt/iu;
const FIRM = /(?:unternehmen|konzern|firma|hersteller)$|^(?:spółk|firm|koncern|przedsiębiorst)/u;

/** Whether a phrase is only a noun for what kind of body it is: "das Bündnis", "die Brüsseler Behörde", "spółka". */
export function isNickname(tokens: readonly Token[], phrase: Phrase, book: Wordbook): boolean {
  const french = book.profile.inversion !== null;
  if (french || phrase.kind !== 'body' || !book.isAnyBody(phrase.head)) return false;
  const last = (phrase.inner[0]?.first ?? phrase.last + 2) - 2;
  const own = tokens.slice(phrase.first, last + 1).filter(({ word }) => !book.isDeterminer(word));
  const [place, noun = place] = own;
  if (noun?.word !== phrase.head || own.length > 2) return false;
  return own.length === 1 || (book.profile.capitalNouns && /^\p{Lu}\p{L}+er$/u.test(place?.text ?? ''));
}

/** The body that a nickname means: the subject of the sentence before, else the only one named so far; null: not certain. */
export function nicknamed(reading: Reading, sentence: number, phrase: Phrase, cast: Cast): string | null {
  const { head } = phrase;
  const named = namedBefore(reading, sentence, phrase, cast);
  if (ALLIANCE.test(head)) return named.findLast(({ name }) => ALLIED.test(name))?.name ?? null;
  const others = named.filter(({ name }) => !ALLIED.test(name));
  const above = others.find((each) => each.sentence === sentence - 1 && each.subject);
  if (above !== undefined) return above.name;
  const names = new Set(others.map(({ name }) => name));
  return names.size === 1 ? (others[0]?.name ?? null) : null;
}

type Named = { readonly name: string; readonly sentence: number; readonly subject: boolean };

function namedBefore(reading: Reading, sentence: number, phrase: Phrase, cast: Cast): readonly Named[] {
  const named: Named[] = [];
  for (let at = Math.max(0, sentence - REACH); at <= sentence; at += 1) {
    const place = reading.sentences[at];
    if (place === undefined) continue;
    const subject = subjectOf(place, reading.book);
    for (const each of place.phrases.flatMap((one) => [one, ...one.inner])) {
      if (at === sentence && each.first >= phrase.first) break;
      const name = nameOf(reading, place, each, phrase.head, cast);
      if (name !== null) named.push({ name, sentence: at, subject: each === subject });
    }
  }
  return named;
}

/** The name of a body; where a firm is meant, also a name of more words that no human bears. */
function nameOf(
  reading: Reading,
  place: ReadSentence,
  phrase: Phrase,
  nickname: string,
  { people, bodies }: Cast,
): string | null {
  const { text, book } = reading;
  if (phrase.kind === 'body')
    return isNickname(place.tokens, phrase, book) ? null : calledBody(reading, place, phrase, bodies);
  if (phrase.kind !== 'name' || phrase.name === null || phrase.role !== null || !FIRM.test(nickname))
    return null;
  const person = people.find(nameWords(place.tokens, phrase.name, book), null);
  const firm = person !== null && !person.human && person.words.length > 1;
  return firm ? wordsOf(text, place.tokens, phrase.name) : null;
}
