import type { Language } from '../article.ts';
import { KINDS, type Kind } from '../lexicon/terms.ts';
import type { Hit } from './matching.ts';

/** What was found where; the lead is the opening of the text. */
export type Found = {
  readonly language: Language;
  readonly title: readonly Hit[];
  readonly lead: readonly Hit[];
  readonly body: readonly Hit[];
  /** How many words the body has: there a term counts by its density. */
  readonly bodyWords: number;
};

/** Where the lead ends, in UTF-16 units: the length of a long feed teaser. */
export const LEAD = 400;

/** A name and how much of it there is; the verdict is a weighted sum of these. */
export type Feature = readonly [name: string, value: number];

export function featuresOf(found: Found): readonly Feature[] {
  const title = countKinds(found.title);
  const lead = countKinds(found.lead);
  const body = countKinds(found.body);
  const features: Feature[] = [['bias', 1]];
  if (found.lead.length === 0 && found.bodyWords === 0) features.push(['bias:title only', 1]);
  if (CYRILLIC.has(found.language)) features.push(['bias:cyrillic', 1]);
  for (const kind of KINDS) {
    if (title[kind] > 0) features.push([`title:${kind}`, grade(title[kind])]);
    if (lead[kind] > 0) features.push([`lead:${kind}`, grade(lead[kind])]);
    if (body[kind] > 0) features.push([`body:${kind}`, density(body[kind], found.bodyWords)]);
  }
  const opening = KINDS.filter((kind) => title[kind] + lead[kind] > 0);
  for (const [first, second] of pairs(opening)) features.push([`opening:${first}+${second}`, 1]);
  for (const [first, second] of pairs(KINDS.filter((kind) => title[kind] > 0))) {
    features.push([`title:${first}+${second}`, 1]);
  }
  for (const name of new Set([...found.title, ...found.lead].map(({ term }) => term.name))) {
    features.push([`term:${name}`, 1]);
  }
  return features;
}

const CYRILLIC: ReadonlySet<Language> = new Set(['uk', 'ru']);

/** A second mention adds half of the first, more add nothing. */
function grade(count: number): number {
  return Math.min(count, 2) / 2 + 0.5;
}

/** 0..1, a half at two in a hundred words. */
function density(count: number, words: number): number {
  const perHundred = (100 * count) / Math.max(words, 50);
  return perHundred / (perHundred + 2);
}

function countKinds(hits: readonly Hit[]): Readonly<Record<Kind, number>> {
  const counts: Record<string, number> = Object.fromEntries(KINDS.map((kind) => [kind, 0]));
  for (const { term } of hits) counts[term.kind] = (counts[term.kind] ?? 0) + 1;
  return counts as Record<Kind, number>;
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second) => [first, second] as const));
}
