import type { Wordbook } from '../../languages/wordbook.ts';
import { isNominative } from '../phrases/naming.ts';
import { type Phrase, pronounPhrase } from '../phrases/phrases.ts';
import type { Reading, ReadSentence } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';

const LONGEST_CLAUSE = 25;
/** Verbs that pass on someone's words. */
const CONVEYING =
  /^(?:навод|наве|наві|привод|приве|привё|переда|перека|пересказ|про?цит|цит|przyt|przyw|cyt)/u;

/**
 * Slavic `…", наводить Reuters слова міністра X` · `…", приводит его слова агентство` · `…", цитирует премьера газета`:
 * the one whose words an outlet passes on, in an oblique case. Null when the clause tells of none.
 */
export function conveyedSpeaker(reading: Reading, place: ReadSentence, verb: number): Phrase | null {
  const { book } = reading;
  const word = place.tokens[verb];
  if (!book.profile.genitiveChains || word?.kind !== 'word') return null;
  const end = clauseEnd(place.tokens, verb);
  return (
    (CONVEYING.test(word.word) ? ownerOfWords(place, verb, end, book) : null) ??
    (book.isQuotingVerb(word.word) ? objectWithin(reading, place, verb, end) : null)
  );
}

/** Where the clause of a verb ends: at the next punctuation mark. */
export function clauseEnd(tokens: readonly Token[], verb: number): number {
  const limit = Math.min(tokens.length, verb + LONGEST_CLAUSE);
  for (let i = verb + 1; i < limit; i += 1) if (tokens[i]?.kind === 'mark') return i;
  return limit;
}

/** Whose words: "слова міністра X", "его слова". */
function ownerOfWords(
  { tokens, phrases }: ReadSentence,
  verb: number,
  end: number,
  book: Wordbook,
): Phrase | null {
  for (let i = verb + 1; i < end; i += 1) {
    if (!WORDS.test(tokens[i]?.word ?? '')) continue;
    const gender = book.possessiveGender(tokens[i - 1]?.word ?? '');
    if (gender !== null) return pronounPhrase(tokens, i - 1, gender);
    const owner = phrases.find(({ first }) => first === i + 1) ?? null;
    return owner === null ? null : untilName(tokens, owner, book);
  }
  return null;
}

/** "генерала Екмана шведське видання": the outlet after the name is no part of it. */
function untilName(tokens: readonly Token[], phrase: Phrase, book: Wordbook): Phrase {
  const { first, last } = phrase;
  const name = tokens.findIndex(({ capital }, i) => i > first && i <= last && capital);
  if (phrase.name !== null || name < 0 || name === last || !book.isRole(tokens[first]?.word ?? ''))
    return phrase;
  const end = tokens.findIndex(({ capital }, i) => i > name && !capital) - 1;
  const range = { first: name, last: end };
  return { ...phrase, kind: 'name', last: end, name: range, role: { first, last: name - 1 } };
}

const WORDS = /^(?:слова|słowa)$/u;

/** The person whom an outlet quotes; the outlet itself stands in the nominative or is a body. */
function objectWithin(
  { text, book }: Reading,
  { tokens, phrases }: ReadSentence,
  verb: number,
  end: number,
): Phrase | null {
  const gender = book.objectGender(tokens[verb + 1]?.word ?? '');
  if (gender !== null) return pronounPhrase(tokens, verb + 1, gender);
  const own = phrases.filter(({ first, last }) => first > verb && last < end);
  const object = own.find((phrase) => {
    if (phrase.kind === 'body' || phrase.kind === 'document' || phrase.kind === 'pronoun') return false;
    return !isNominative(text, tokens, phrase, book) && !isLatin(tokens, phrase);
  });
  return object === undefined ? null : withoutBody(tokens, object, book);
}

/** Papers and agencies have Latin letters or capitals only. */
function isLatin(tokens: readonly Token[], { first, last }: Phrase): boolean {
  return first === last && /^(?:\p{Script=Latin}+|\p{Lu}{2,})$/u.test(tokens[first]?.text ?? '');
}

/** "цитує Литвинську пресслужба міністерства": a surname in the accusative ends before the body that quotes it. */
function withoutBody(tokens: readonly Token[], phrase: Phrase, book: Wordbook): Phrase {
  const body = tokens.findIndex(
    ({ word, capital }, i) => i > phrase.first && i <= phrase.last && !capital && book.isBody(word),
  );
  const first = tokens[phrase.first];
  if (body < 0 || first?.capital !== true || phrase.name === null) return phrase;
  const last = body - 1;
  return last < phrase.name.first ? phrase : { ...phrase, last, name: { ...phrase.name, last } };
}
