import type { Fingerprint } from './fingerprint.ts';
import type { Rarity } from './rarity.ts';
import { sharedWording } from './shingles.ts';

/** A fingerprint made ready for comparison: each term with its weight where it stands. */
export type Profile = {
  readonly print: Fingerprint;
  /** Unix ms. */
  readonly at: number;
  readonly title: Bag;
  readonly head: Bag;
  readonly whole: Bag;
  readonly factsTitle: Bag;
  readonly factsHead: Bag;
  readonly factsWhole: Bag;
};

type Bag = { readonly weights: ReadonlyMap<string, number>; readonly norm: number };

/** What two articles have in common, each 0..1 (`days` 0..3): the input of the learned weights. */
export const SIGNALS = [
  ...['titles', 'heads', 'wholes', 'told', 'toldBoth'],
  ...['factTitles', 'factHeads', 'factWholes', 'factsTold'],
  ...['names', 'places', 'arms', 'figures', 'dates', 'rare'],
  ...['figuresClash', 'placesClash', 'namesClash'],
  ...['quotes', 'wording', 'days', 'sameSource', 'roundup', 'both'],
] as const;

export type Signal = (typeof SIGNALS)[number];
export type Signals = Readonly<Record<Signal, number>>;

export function profile(print: Fingerprint, at: number, { of }: Rarity): Profile {
  const facts = { title: print.titleFacts, lead: print.leadFacts, body: print.bodyFacts };
  const bag = (tiers: readonly (readonly [readonly string[], number])[]): Bag => toBag(tiers, of);
  return {
    print,
    at,
    title: bag([
      [print.title, 1],
      [facts.title, 0.7],
    ]),
    head: bag([
      [print.title, 1.6],
      [facts.title, 1.1],
      [print.lead, 1],
      [facts.lead, 0.7],
    ]),
    whole: bag([
      ...([
        [print.title, 2],
        [facts.title, 1.4],
        [print.lead, 1.4],
        [facts.lead, 1],
      ] as const),
      ...([
        [print.body, 0.8],
        [facts.body, 0.6],
      ] as const),
    ]),
    factsTitle: bag([[facts.title, 1]]),
    factsHead: bag([
      [facts.title, 1.6],
      [facts.lead, 1],
    ]),
    factsWhole: bag([
      [facts.title, 2],
      [facts.lead, 1.4],
      [facts.body, 0.8],
    ]),
  };
}

function toBag(tiers: readonly (readonly [readonly string[], number])[], of: Rarity['of']): Bag {
  const weights = new Map<string, number>();
  let square = 0;
  for (const [terms, tier] of tiers) {
    for (const term of terms) {
      const weight = tier * of(term);
      weights.set(term, weight);
      square += weight * weight;
    }
  }
  return { weights, norm: Math.sqrt(square) };
}

const DAY = 86_400_000;

export function resemblance(a: Profile, b: Profile, { of }: Rarity): Signals {
  const sharedFacts = shared(a.factsHead, b.factsHead);
  const toldAinB = coverage(a.title, b.whole);
  const toldBinA = coverage(b.title, a.whole);
  const kind = (prefix: string): number =>
    saturate(
      sharedFacts.filter((fact) => fact.startsWith(prefix)),
      of,
    );
  const sharedHeads = shared(a.head, b.head);
  return {
    titles: cosine(a.title, b.title),
    heads: cosine(a.head, b.head),
    wholes: cosine(a.whole, b.whole),
    told: Math.max(toldAinB, toldBinA),
    toldBoth: Math.min(toldAinB, toldBinA),
    factTitles: cosine(a.factsTitle, b.factsTitle),
    factHeads: cosine(a.factsHead, b.factsHead),
    factWholes: cosine(a.factsWhole, b.factsWhole),
    factsTold: Math.max(coverage(a.factsTitle, b.factsWhole), coverage(b.factsTitle, a.factsWhole)),
    names: kind('n:'),
    places: kind('p:'),
    arms: kind('w:'),
    figures: kind('#'),
    dates: kind('d:'),
    rare: saturate(
      sharedHeads.filter((term) => of(term) > RARE),
      of,
    ),
    figuresClash: clash(a.print, b.print, '#'),
    placesClash: clash(a.print, b.print, 'p:'),
    namesClash: clash(a.print, b.print, 'n:'),
    quotes: Math.min(1, sharedQuotes(a.print, b.print) / 4),
    wording: sharedWording(a.print.shingles, b.print.shingles),
    days: Math.min(3, Math.abs(a.at - b.at) / DAY),
    sameSource: a.print.source !== null && a.print.source === b.print.source ? 1 : 0,
    roundup: a.print.isRoundup || b.print.isRoundup ? 1 : 0,
    both: 1,
  };
}

const RARE = 4;

function cosine(a: Bag, b: Bag): number {
  if (a.norm === 0 || b.norm === 0) return 0;
  const [small, large] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, weight] of small.weights) dot += weight * (large.weights.get(term) ?? 0);
  return dot / (a.norm * b.norm);
}

/** The share of a headline's telling words that the other text holds anywhere. */
function coverage(title: Bag, whole: Bag): number {
  let held = 0;
  for (const [term, weight] of title.weights) if (whole.weights.has(term)) held += weight * weight;
  return title.norm === 0 ? 0 : held / (title.norm * title.norm);
}

export function shared(a: Bag, b: Bag): readonly string[] {
  const [small, large] = a.weights.size < b.weights.size ? [a, b] : [b, a];
  return [...small.weights.keys()].filter((term) => large.weights.has(term));
}

/** Evidence adds up, but less and less. */
function saturate(terms: readonly string[], of: Rarity['of']): number {
  const sum = terms.reduce((total, term) => total + of(term), 0);
  return 1 - Math.exp(-sum / 8);
}

/** 1 when both headlines give facts of a kind and agree on none. */
function clash(a: Fingerprint, b: Fingerprint, prefix: string): number {
  const left = a.titleFacts.filter((fact) => fact.startsWith(prefix));
  const right = new Set(b.titleFacts.filter((fact) => fact.startsWith(prefix)));
  return left.length > 0 && right.size > 0 && !left.some((fact) => right.has(fact)) ? 1 : 0;
}

function sharedQuotes(a: Fingerprint, b: Fingerprint): number {
  const right = new Set(b.quotes);
  return a.quotes.filter((quote) => right.has(quote)).length;
}
