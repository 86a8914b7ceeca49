import { type Judgement, judge, type Reason } from './likeness.ts';
import type { Fingerprint } from './print/fingerprint.ts';
import { rarity } from './rarity.ts';
import { type Profile, profile } from './resemblance.ts';

export { publisherKey, urlKey } from './print/url-key.ts';

export type Placement<Id> =
  | { readonly kind: 'opens'; readonly evidence: readonly Reason[] }
  | {
      readonly kind: 'joins' | 'repeats';
      readonly story: Id;
      /** The article of the story that it resembles most. */
      readonly article: Id;
      /** 0..1 */
      readonly score: number;
      readonly evidence: readonly Reason[];
    };

export type ClusterIndex<Id extends string | number> = {
  /** Judges by what was added before, never by what is newer than the window. `at` in Unix ms. */
  place(print: Fingerprint, at: number): Placement<Id>;
  add(print: Fingerprint, at: number, ids: { readonly article: Id; readonly story: Id }): void;
  remove(article: Id): void;
  /** The article belongs to another story now. */
  move(article: Id, story: Id): void;
  forgetBefore(at: number): void;
  readonly size: number;
};

/** Tellings of one event are rarely further apart: later ones tell what came of it. */
export const WINDOW_MS = 60 * 60 * 60 * 1_000;

type Entry<Id> = {
  readonly article: Id;
  readonly profile: Profile;
  readonly terms: readonly string[];
  story: Id;
};

/** The articles of the last days by their telling terms. Holds nothing that the rows of articles do not. */
export function clusterIndex<Id extends string | number>(): ClusterIndex<Id> {
  const entries = new Map<Id, Entry<Id>>();
  const holders = new Map<string, Set<Entry<Id>>>();
  const stories = new Map<Id, Set<Entry<Id>>>();
  const rare = rarity();

  const index = {
    place(print: Fingerprint, at: number): Placement<Id> {
      const asked = profile(print, at, rare);
      const judgements = new Map<Entry<Id>, Judgement>();
      const judgeOne = (entry: Entry<Id>): Judgement => {
        const known = judgements.get(entry) ?? judge(asked, entry.profile, rare);
        judgements.set(entry, known);
        return known;
      };
      let best: { story: Id; entry: Entry<Id>; judgement: Judgement; score: number } | null = null;
      for (const story of new Set(candidates(asked).map((entry) => entry.story))) {
        const found = judgeStory(
          [...(stories.get(story) ?? [])].filter((entry) => isNear(entry, at)),
          judgeOne,
        );
        if (found !== null && (best === null || found.score > best.score)) best = { story, ...found };
      }
      if (best === null) return { kind: 'opens', evidence: [] };
      const { story, entry, judgement, score } = best;
      if (score < JOINS) return { kind: 'opens', evidence: judgement.reasons };
      const kind = judgement.isSameText ? 'repeats' : 'joins';
      return { kind, story, article: entry.article, score, evidence: judgement.reasons };
    },
    add(
      print: Fingerprint,
      at: number,
      { article, story }: { readonly article: Id; readonly story: Id },
    ): void {
      index.remove(article);
      const entry: Entry<Id> = { article, story, profile: profile(print, at, rare), terms: termsOf(print) };
      entries.set(article, entry);
      for (const term of keysOf(entry)) put(holders, term, entry);
      put(stories, story, entry);
      rare.count(entry.terms, 1);
    },
    remove(article: Id): void {
      const entry = entries.get(article);
      if (entry === undefined) return;
      entries.delete(article);
      for (const term of keysOf(entry)) take(holders, term, entry);
      take(stories, entry.story, entry);
      rare.count(entry.terms, -1);
    },
    move(article: Id, story: Id): void {
      const entry = entries.get(article);
      if (entry === undefined) return;
      take(stories, entry.story, entry);
      entry.story = story;
      put(stories, story, entry);
    },
    forgetBefore(at: number): void {
      // Added in order of time, or nearly: the first that is recent enough ends the search.
      for (const [article, { profile }] of entries) {
        if (profile.at >= at) break;
        index.remove(article);
      }
    },
    get size(): number {
      return entries.size;
    },
  };
  return index;

  /** Those that share most of what is rare, found by the terms that few hold. */
  function candidates(asked: Profile): readonly Entry<Id>[] {
    const sums = new Map<Entry<Id>, number>();
    const tooMany = Math.max(MOST_HOLDERS, entries.size * COMMON_SHARE);
    const telling = [...asked.whole.weights]
      .filter(([term]) => rare.held(term) <= tooMany)
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_TERMS);
    for (const [term, weight] of telling) {
      for (const entry of holders.get(term) ?? []) {
        const theirs = entry.profile.whole.weights.get(term) ?? 0;
        sums.set(entry, (sums.get(entry) ?? 0) + (weight * theirs) / entry.profile.whole.norm);
      }
    }
    for (const key of exactKeys(asked.print))
      for (const entry of holders.get(key) ?? []) sums.set(entry, Number.POSITIVE_INFINITY);
    return [...sums]
      .filter(([entry]) => isNear(entry, asked.at))
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_CANDIDATES)
      .map(([entry]) => entry);
  }
}

const MOST_HOLDERS = 60;
const COMMON_SHARE = 0.03;
const MOST_TERMS = 60;
const MOST_CANDIDATES = 24;
/** A long story is judged by its newest tellings: what it has become. */
const MOST_TELLINGS = 12;
/** Chosen on development data so that precision is above recall. */
const JOINS = 0.5;
/** How much the best likeness counts against the average of all: what keeps stories from growing link by link. */
const BEST_SHARE = 0.6;

function judgeStory<Id>(
  tellings: readonly Entry<Id>[],
  judgeOne: (entry: Entry<Id>) => Judgement,
): { readonly entry: Entry<Id>; readonly judgement: Judgement; readonly score: number } | null {
  const judged = tellings.slice(-MOST_TELLINGS).map((entry) => ({ entry, judgement: judgeOne(entry) }));
  const [first] = judged;
  if (first === undefined) return null;
  const best = judged.reduce((a, b) => (b.judgement.logit > a.judgement.logit ? b : a), first);
  if (best.judgement.isCertain) return { ...best, score: 1 };
  const mean = judged.reduce((sum, { judgement }) => sum + judgement.logit, 0) / judged.length;
  const logit = BEST_SHARE * best.judgement.logit + (1 - BEST_SHARE) * mean;
  return { ...best, score: 1 / (1 + Math.exp(-logit)) };
}

function isNear<Id>({ profile }: Entry<Id>, at: number): boolean {
  return Math.abs(at - profile.at) <= WINDOW_MS;
}

function termsOf(print: Fingerprint): readonly string[] {
  return [
    ...[...print.title, ...print.lead, ...print.body],
    ...[...print.titleFacts, ...print.leadFacts, ...print.bodyFacts],
  ];
}

function keysOf<Id>({ terms, profile }: Entry<Id>): readonly string[] {
  return [...terms, ...exactKeys(profile.print)];
}

/** What finds the same text and the same publication whatever its words weigh. */
function exactKeys({ url, publisher, shingles, quotes }: Fingerprint): readonly string[] {
  return [
    ...(url === null ? [] : [`url:${url}`]),
    ...(publisher === null ? [] : [`publisher:${publisher}`]),
    ...shingles.slice(0, 8).map((value) => `shingle:${value}`),
    ...quotes.map((value) => `quote:${value}`),
  ];
}

function put<Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}

function take<Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = map.get(key);
  set?.delete(value);
  if (set?.size === 0) map.delete(key);
}
