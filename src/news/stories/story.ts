import type { Language } from '../article.ts';

type Told = {
  readonly stretches: readonly string[];
  readonly language: Language;
  readonly personKey: string | null;
};

type Heard<T> = { readonly told: T; readonly words: readonly string[]; readonly numbers: string };

/** Wording that differs by a word or two is one quotation, trimmed or translated back by two desks. */
const SAME_WORDS = 0.8;
/** Fewer words are said by many and prove nothing across languages. */
const TRANSLATED_WORDS = 8;
const TRANSLATED_LENGTH = 0.6;

/**
 * Utterances of a story in order, the same words told twice given once: the fuller one, in `language` where there is a
 * choice. Across languages two are one when one person says as much with the same numbers.
 */
export function mergeStatements<T extends Told>(utterances: readonly T[], language: Language): readonly T[] {
  const kept: Heard<T>[] = [];
  for (const told of utterances) {
    const one = hear(told);
    const at = kept.findIndex((other) => isSame(other, one));
    const other = kept[at];
    if (other === undefined) kept.push(one);
    else if (isBetter(one, other, language)) kept[at] = one;
  }
  return kept.map(({ told }) => told);
}

function hear<T extends Told>(told: T): Heard<T> {
  const text = told.stretches.join(' ').toLowerCase();
  return {
    told,
    words: text.match(/[\p{L}\p{N}]+/gu) ?? [],
    numbers: (text.match(/\d+/g) ?? []).toSorted().join(' '),
  };
}

function isBetter<T extends Told>(one: Heard<T>, other: Heard<T>, language: Language): boolean {
  const [mine, theirs] = [one.told.language === language, other.told.language === language];
  return mine === theirs ? one.words.length > other.words.length : mine;
}

function isSame<T extends Told>(a: Heard<T>, b: Heard<T>): boolean {
  const [mine, theirs] = [a.told.personKey, b.told.personKey];
  if (mine !== null && theirs !== null && !areNamesakes(mine, theirs)) return false;
  return a.told.language === b.told.language ? isSameWording(a, b) : isTranslation(a, b);
}

/** "umerov" and "rustem umerov": one of the two was only named in short. */
function areNamesakes(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  return left.every((part) => right.includes(part)) || right.every((part) => left.includes(part));
}

function isSameWording<T>(a: Heard<T>, b: Heard<T>): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length === 0) return false;
  if (` ${long.join(' ')} `.includes(` ${short.join(' ')} `)) return true;
  // Another number is another statement, however alike the rest.
  if (a.numbers !== b.numbers) return false;
  const left = new Map<string, number>();
  for (const word of long) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of short) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return (2 * common) / (short.length + long.length) >= SAME_WORDS;
}

function isTranslation<T extends Told>(a: Heard<T>, b: Heard<T>): boolean {
  const [short, long] = [a.words.length, b.words.length].toSorted((x, y) => x - y);
  return (
    a.told.personKey !== null &&
    b.told.personKey !== null &&
    a.numbers !== '' &&
    a.numbers === b.numbers &&
    (short ?? 0) >= TRANSLATED_WORDS &&
    (short ?? 0) / (long ?? 1) >= TRANSLATED_LENGTH
  );
}
