import type { FeedDocument } from '../../news/item.ts';
import type { Checked, Feed, FeedsStore } from '../../store/feeds.ts';
import type { Fresh, Unchanged } from '../asking/fetch.ts';
import { afterSucceeded, type Notice, noticed } from './health.ts';
import { afterSuccess, chooseInterval, type Pace, rhythmOf } from './schedule.ts';

/** A document that was read, with what came of it. */
export type Reading = {
  readonly document: FeedDocument;
  readonly bodyHash: string;
  /** Items never seen before. */
  readonly found: number;
  /** False: it was cut short or an item was not stored, so it must be read again. */
  readonly isComplete: boolean;
};

/** The same body as before counts as `same`: nothing to read in it. */
export type Outcome =
  | { readonly kind: 'read'; readonly answer: Fresh; readonly reading: Reading }
  | { readonly kind: 'same'; readonly answer: Fresh }
  | { readonly kind: 'unchanged'; readonly answer: Unchanged };

export type Success = Outcome & {
  /** It was asked without validators. */
  readonly isFullRead: boolean;
};

const DAY_MS = 24 * 60 * 60_000;
const MOVES_SEEN_BEFORE_BELIEF = 3;
/** A feed without dates: its rhythm is learned from whether a check found anything. */
const QUICKEN = 0.5;
const SLACKEN = 1.5;

/** Writes what a check that succeeded leaves behind, and says what admins should hear. Validators come last. */
export function settleSuccess(
  feeds: FeedsStore,
  feed: Feed,
  success: Success,
  pace: Pace,
): readonly Notice[] {
  const { checked, notices } = afterSucceeded(feed, learned(feed, success, pace), pace.now);
  const target = hasMovedForGood(checked, pace.now) ? checked.movedTo : null;
  if (target === null) {
    feeds.settle(feed.id, checked);
    return notices;
  }
  feeds.settle(feed.id, { ...checked, ...NOT_MOVED, etag: null, lastModified: null, bodyHash: null });
  if (feeds.move(feed.id, target))
    return [
      ...notices,
      { kind: 'moved', feed: { ...noticed(feed), url: target }, from: feed.url, to: target },
    ];
  feeds.end(feed.id);
  return [...notices, { kind: 'duplicate', feed: noticed(feed), of: target }];
}

const NOT_MOVED = { movedTo: null, movedSince: null, movedCount: 0 };

function learned(feed: Feed, success: Success, pace: Pace): Checked {
  const { answer } = success;
  const fromDocument = success.kind === 'read' ? readingOf(feed, success.reading, pace) : restOf(feed, pace);
  const intervalMs = chooseInterval({ ...fromDocument, maxAgeSeconds: answer.maxAgeSeconds }, pace.floorMs);
  return {
    ...feed,
    ...fromDocument,
    ...validators(feed, success),
    ...moving(feed, answer.permanentUrl, pace.now),
    intervalMs,
    nextCheckAt: afterSuccess(intervalMs, pace),
    fullReadAt: success.isFullRead && success.kind !== 'unchanged' ? pace.now : feed.fullReadAt,
  };
}

function readingOf(feed: Feed, { document, found, isComplete }: Reading, pace: Pace) {
  // A date in the future is a publisher's mistake, not a sign of life to come.
  const dates = document.items.flatMap(({ publishedAt }) =>
    publishedAt === null ? [] : [Math.min(publishedAt, pace.now)],
  );
  const newest = dates.reduce<number | null>((a, b) => (a === null ? b : Math.max(a, b)), feed.newestAt);
  const isPriming = feed.primedAt === null;
  return {
    title: document.title ?? feed.title,
    ttlMinutes: document.ttlMinutes,
    rhythmMs: rhythmOf(dates) ?? (newest === null ? guessedRhythm(feed, found, pace) : feed.rhythmMs),
    newestAt: newest,
    // What a feed held when it was added came before; when, only its dates can say.
    lastNewAt: found > 0 ? (isPriming ? (newest ?? pace.now) : pace.now) : feed.lastNewAt,
    // A feed that is cut short every time is primed by its second reading: it must not stay silent for ever.
    primedAt: isComplete || feed.lastOkAt !== null ? (feed.primedAt ?? pace.now) : feed.primedAt,
  };
}

function restOf(feed: Feed, pace: Pace) {
  const { ttlMinutes } = feed;
  return { ttlMinutes, rhythmMs: feed.newestAt === null ? guessedRhythm(feed, 0, pace) : feed.rhythmMs };
}

function guessedRhythm(feed: Feed, found: number, { floorMs }: Pace): number {
  const [least, most] = [2 * floorMs, 24 * floorMs];
  const before = feed.rhythmMs ?? least;
  return Math.round(Math.min(most, Math.max(least, before * (found > 0 ? QUICKEN : SLACKEN))));
}

/** Both are replaced as a pair by every full answer and taken over from a 304; a document to be read again has none. */
function validators(feed: Feed, success: Success) {
  switch (success.kind) {
    case 'unchanged':
      return {
        etag: success.answer.etag ?? feed.etag,
        lastModified: success.answer.lastModified ?? feed.lastModified,
      };
    case 'same':
      return { etag: success.answer.etag, lastModified: success.answer.lastModified };
    case 'read': {
      const { answer, reading } = success;
      if (!reading.isComplete) return { etag: null, lastModified: null, bodyHash: null };
      return { etag: answer.etag, lastModified: answer.lastModified, bodyHash: reading.bodyHash };
    }
    default:
      return success satisfies never;
  }
}

function moving(feed: Feed, permanentUrl: string | null, now: number) {
  if (permanentUrl === null || permanentUrl === feed.url) return NOT_MOVED;
  if (permanentUrl !== feed.movedTo) return { movedTo: permanentUrl, movedSince: now, movedCount: 1 };
  return { movedTo: permanentUrl, movedSince: feed.movedSince ?? now, movedCount: feed.movedCount + 1 };
}

function hasMovedForGood({ movedSince, movedCount }: Checked, now: number): boolean {
  return movedSince !== null && movedCount >= MOVES_SEEN_BEFORE_BELIEF && now - movedSince >= DAY_MS;
}
