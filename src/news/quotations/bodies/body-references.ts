import type { Wordbook } from '../../languages/wordbook.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { type Reading, type ReadSentence, subjectOf } from '../reading/reading.ts';
import { bodyName } from './bodies.ts';

const REACH = 12;
/** Ministries that go by short names. */
const MINISTRY = /^м[иі]н[иі]стерств/u;
/** Bodies of the state, which "ведомство" means. */
const STATE =
  /^(?:мид|мзс|мвд|мвс|м[иі]н\p{L}{3,}|фсб|сбу|гур|служб\p{L}*|генштаб\p{L}*|прокуратур\p{L}*|агентств\p{L}*|дснс|мчс)$/u;
const MINISTRIES =
  /^(?:мид|мзс|мвд|мвс|мін'юст|м[иі]н(?:енерго|фин|фін|эк|ек|цифр|юст|тран|соц|осв|обор|дов|реін|вет|стр|інф|агро|пром|здр|сел|эн)\p{L}*)$/u;

/**
 * The name of the body that "the ministry", "у відомстві", "it" mean: the latest named before whose name holds that
 * word; for a word that fits any body, the only one named so far. Null when not certain.
 */
export function bodyMeant(reading: Reading, sentence: number, phrase: Phrase): string | null {
  const { book } = reading;
  if (phrase.kind === 'pronoun') return subjectBody(reading, sentence, phrase);
  const head = lastBodyWord(reading, sentence, phrase);
  if (head === null) return messenger(reading, sentence, phrase);
  const named = namedBefore(reading, sentence, phrase);
  const same = named.findLast(({ words }) =>
    words.some(
      (word) =>
        word === head ||
        stemOf(word) === stemOf(head) ||
        (head.length > 6 && word.includes(stemOf(head))) ||
        (MINISTRY.test(head) && MINISTRIES.test(word)),
    ),
  );
  if (same !== undefined) return same.name;
  if (!book.isAnyBody(head)) return null;
  const state = /^в[іе]домств/u.test(head)
    ? named.findLast(({ words }) => words.some((word) => STATE.test(word)))
    : undefined;
  if (state !== undefined) return state.name;
  const names = new Set(named.map(({ name }) => name));
  return names.size === 1 ? (named[0]?.name ?? null) : null;
}

/** "говорится в сообщении": the body that the sentence before let speak. */
function messenger(reading: Reading, sentence: number, { kind, first }: Phrase): string | null {
  const { book, sentences } = reading;
  const word = sentences[sentence]?.tokens[first]?.word ?? '';
  if (kind !== 'document' || !book.profile.genitiveChains || !book.isSpeechNoun(word)) return null;
  for (let at = sentence - 1; at >= Math.max(0, sentence - 2); at -= 1) {
    const place = sentences[at];
    const spoken = place?.phrases.find(
      ({ kind: other, first: from, last }) =>
        other === 'body' && [from - 1, last + 1].some((i) => book.isSpeechVerb(place.tokens[i]?.word ?? '')),
    );
    if (place !== undefined && spoken !== undefined)
      return nameOf(reading, place, spoken, book)?.name ?? null;
  }
  return null;
}

/** The full name that the article gives before to "СК", "UKMTO"; the short one where it gives none. */
export function fullBodyName(reading: Reading, sentence: number, phrase: Phrase, name: string): string {
  if (!/\s/u.test(name) && /^\p{Lu}\p{Ll}/u.test(name) && reading.book.isBody(name.toLowerCase())) {
    // "the Commission" is the European Commission.
    const whole = namedBefore(reading, sentence, phrase).find((each) => each.name.endsWith(` ${name}`));
    return whole?.name ?? name;
  }
  if (reading.book.profile.genitiveChains && /\s/u.test(name)) {
    const longer = namedBefore(reading, sentence, phrase).find((each) => each.name.startsWith(`${name} `));
    if (longer !== undefined) return longer.name;
  }
  if (!/^\p{Lu}{2,6}$/u.test(name)) return name;
  const full = namedBefore(reading, sentence, phrase).find(
    (each) => each.words.length > 1 && initialsOf(each.name) === name,
  );
  return full?.name ?? name;
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/u)
    .filter((word) => /^\p{Lu}/u.test(word) || word.length > 3)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** "it said": the body that the sentence before, or this one so far, is about. */
function subjectBody(reading: Reading, sentence: number, phrase: Phrase): string | null {
  for (let at = sentence; at >= Math.max(0, sentence - 2); at -= 1) {
    const place = reading.sentences[at];
    const before = at === sentence ? phrase.first : undefined;
    const subject = place === undefined ? null : subjectOf(place, reading.book, before);
    if (place === undefined || subject === null || subject.kind === 'pronoun') continue;
    return nameOf(reading, place, subject, reading.book)?.name ?? null;
  }
  return null;
}

/** What "the ministry" and "Foreign Ministry" share in every case. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(4, word.length - 3));
}

function lastBodyWord(
  { sentences, book }: Reading,
  sentence: number,
  { first, last }: Phrase,
): string | null {
  const tokens = sentences[sentence]?.tokens.slice(first, last + 1) ?? [];
  return tokens.findLast(({ word }) => book.isBody(word))?.word ?? null;
}

type Named = { readonly name: string; readonly words: readonly string[] };

function namedBefore(reading: Reading, sentence: number, phrase: Phrase): readonly Named[] {
  const named: Named[] = [];
  for (let at = Math.max(0, sentence - REACH); at <= sentence; at += 1) {
    const place = reading.sentences[at];
    if (place === undefined) continue;
    for (const each of place.phrases.flatMap((one) => [one, ...one.inner])) {
      if (at === sentence && each.first >= phrase.first) break;
      const found = nameOf(reading, place, each, reading.book);
      if (found !== null) named.push(found);
    }
  }
  return named;
}

function nameOf(reading: Reading, place: ReadSentence, phrase: Phrase, book: Wordbook): Named | null {
  if (phrase.kind !== 'body') return null;
  const words = place.tokens.slice(phrase.first, phrase.last + 1).map(({ word }) => word);
  if (words.some((word) => book.isRole(word))) return null;
  const attached = phrase.inner.find(({ first }) => !book.isOfWord(place.tokens[first - 1]?.word ?? ''));
  const own = { first: phrase.first, last: attached === undefined ? phrase.last : attached.first - 2 };
  while (own.first < own.last && book.isDeterminer(place.tokens[own.first]?.word ?? '')) own.first += 1;
  const name = bodyName(reading, place, phrase.kind, own);
  return name === null ? null : { name, words };
}
