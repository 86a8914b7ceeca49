import type { Fingerprint } from './print/fingerprint.ts';
import { sharedWording } from './print/shingles.ts';
import type { Rarity } from './rarity.ts';

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

/** What two articles have in common, each 0..1 (`days` 0..2.3): the input of the learned weights. */
export const SIGNALS = [
  ...['titles', 'heads', 'wholes', 'toldHead', 'titlesRoot', 'headsRoot', 'wholesRoot', 'toldHeadRoot'],
  ...['told', 'toldBoth', 'factTitles', 'factHeads', 'factWholes', 'factsTold'],
  ...['names', 'places', 'arms', 'rare'],
  ...['titleNames', 'titlePlaces', 'titleFigures', 'titleRare'],
  ...['meeting', 'talksClash', 'attack', 'figuresClash', 'placesClash', 'namesClash', 'happeningsClash'],
  ...['quotes', 'copied', 'recycled', 'opening', 'days', 'sameSource', 'roundup', 'always'],
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

export function resemblance(a: Profile, b: Profile, rare: Rarity): Signals {
  const { of } = rare;
  const sharedFacts = shared(a.factsHead, b.factsHead);
  const kind = (terms: readonly string[], prefix: string): number =>
    saturate(
      terms.filter((term) => term.startsWith(prefix)),
      of,
      12,
    );
  const inTitle = (term: string): boolean => a.title.weights.has(term) || b.title.weights.has(term);
  const sharedHeads = shared(a.head, b.head);
  const sharedTitles = sharedHeads.filter(inTitle);
  const isSameSource = a.print.source !== null && a.print.source === b.print.source;
  const wording = sharedWording(a.print.shingles, b.print.shingles);
  const told = [coverage(a.title, b.whole), coverage(b.title, a.whole)];
  const titles = cosine(a.title, b.title);
  const heads = cosine(a.head, b.head);
  const wholes = cosine(a.whole, b.whole);
  const toldHead = (coverage(a.title, b.head) + coverage(b.title, a.head)) / 2;
  return {
    titles,
    heads,
    wholes,
    toldHead,
    titlesRoot: Math.sqrt(titles),
    headsRoot: Math.sqrt(heads),
    wholesRoot: Math.sqrt(wholes),
    toldHeadRoot: Math.sqrt(toldHead),
    told: Math.max(...told),
    toldBoth: Math.min(...told),
    factTitles: cosine(a.factsTitle, b.factsTitle),
    factHeads: cosine(a.factsHead, b.factsHead),
    factWholes: cosine(a.factsWhole, b.factsWhole),
    factsTold: Math.max(coverage(a.factsTitle, b.factsWhole), coverage(b.factsTitle, a.factsWhole)),
    names: kind(sharedFacts, 'n:'),
    places: kind(sharedFacts, 'p:'),
    arms: kind(sharedFacts, 'w:'),
    rare: saturate(
      sharedHeads.filter((term) => of(term) > RARE),
      of,
      30,
    ),
    titleNames: kind(sharedTitles, 'n:'),
    titlePlaces: kind(sharedTitles, 'p:'),
    titleFigures: kind(sharedTitles, '#'),
    titleRare: saturate(
      sharedTitles.filter((term) => of(term) > RARE),
      of,
      15,
    ),
    meeting: a.print.meetings.some((id) => b.print.meetings.includes(id)) ? 1 : 0,
    talksClash: a.print.isTalks === b.print.isTalks ? 0 : 1,
    attack: attacksTold(a.print, b.print, rare) === 1 ? 1 : 0,
    figuresClash: clash(a.print, b.print, '#'),
    placesClash: clash(a.print, b.print, 'p:'),
    namesClash: clash(a.print, b.print, 'n:'),
    happeningsClash: clash(a.print, b.print, 'c:'),
    quotes: Math.min(1, sharedQuotes(a.print, b.print) / 4),
    copied: isSameSource ? 0 : wording,
    recycled: isSameSource ? wording : 0,
    opening: sharedWording(a.print.opening, b.print.opening),
    days: apart(Math.abs(a.at - b.at) / DAY),
    sameSource: isSameSource ? 1 : 0,
    roundup: a.print.isRoundup || b.print.isRoundup ? 1 : 0,
    always: 1,
  };
}

const RARE = 4;

/** The next day's papers still tell the event; the day after that tells what came of it. */
function apart(days: number): number {
  return 0.3 * Math.min(1, days) + Math.min(2, Math.max(0, days - 1));
}

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
function saturate(terms: readonly string[], of: Rarity['of'], scale: number): number {
  const sum = terms.reduce((total, term) => total + of(term), 0);
  return 1 - Math.exp(-sum / scale);
}

/** 1 when both headlines give facts of a kind and agree on none. */
function clash(a: Fingerprint, b: Fingerprint, prefix: string): number {
  const left = a.titleFacts.filter((fact) => fact.startsWith(prefix));
  const right = new Set(b.titleFacts.filter((fact) => fact.startsWith(prefix)));
  return left.length > 0 && right.size > 0 && !left.some((fact) => right.has(fact)) ? 1 : 0;
}

/** How many attacks two headlines tell of when both tell of harm at a place; null when one tells of none. */
export function attacksTold(a: Fingerprint, b: Fingerprint, { of }: Rarity): 1 | 2 | null {
  if (!a.titleFacts.some((fact) => HARM.has(fact)) || !b.titleFacts.some((fact) => HARM.has(fact)))
    return null;
  const place = (fact: string): boolean => fact.startsWith('p:') && of(fact) > NO_COUNTRY;
  const [here, there] = [a.titleFacts.filter(place), b.titleFacts.filter(place)];
  if (here.length === 0 || there.length === 0) return null;
  return here.some((fact) => there.includes(fact)) ? 1 : 2;
}

const HARM: ReadonlySet<string> = new Set(
  ['attack', 'shelling', 'explosion', 'kill', 'wound', 'destroy', 'fire'].map((id) => `c:${id}`),
);
/** Countries at war are named in every headline. */
const NO_COUNTRY = 2.2;

function sharedQuotes(a: Fingerprint, b: Fingerprint): number {
  const right = new Set(b.quotes);
  return a.quotes.filter((quote) => right.has(quote)).length;
}
