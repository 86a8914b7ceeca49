import { setTimeout as delay } from 'node:timers/promises';
import { hostOf } from '../../news/address.ts';
import type { FeedId } from '../../news/ids.ts';
import type { FeedDocument } from '../../news/item.ts';
import type { Feed, FeedsStore } from '../../store/feeds.ts';
import type { FetchFailure } from '../asking/failure.ts';
import type { Fresh } from '../asking/fetch.ts';
import { afterFailed, type Failure, type Notice, noticed } from './health.ts';
import type { Pace } from './schedule.ts';
import { type Outcome, settleSuccess } from './settle.ts';
import { type TakeDeps, takeItems } from './take.ts';

/** What the reader makes of a feed's bytes. */
export type ReadFeed =
  | { readonly kind: 'feed'; readonly feed: FeedDocument }
  | { readonly kind: 'refused'; readonly reason: string; readonly detail: string };

export type PollDeps = Omit<TakeDeps, 'reader'> & {
  readonly feeds: FeedsStore;
  readonly reader: TakeDeps['reader'] & {
    readonly feed: (
      bytes: Uint8Array,
      about: { readonly contentType: string | null; readonly url: string; readonly now: number },
      signal: AbortSignal,
    ) => Promise<ReadFeed>;
  };
  /** Tells admins, in the transaction that remembers that they were told. */
  readonly notify: (notice: Notice) => void;
  readonly atomically: <T>(work: () => T extends PromiseLike<unknown> ? never : T) => T;
  /** FEED_INTERVAL_MINUTES in ms. */
  readonly floorMs: number;
  /** 0 … 1. */
  readonly random: () => number;
  readonly onChecked?: (outcome: CheckOutcome) => void;
  /** Called whenever it looks for feeds that are due, at least once a second while it works: a sign of life. */
  readonly onLook?: () => void;
};

/** How a check ended, for counting. */
export type CheckOutcome = 'read' | 'same' | 'unchanged' | 'not-a-feed' | FetchFailure;

const MOST_AT_ONCE = 16;
const MOST_AT_HOST = 2;
const MOST_CONSIDERED = 1_000;
const LOOK_AGAIN_MS = 1_000;
const FULL_READ_EVERY_MS = 8 * 24 * 60 * 60_000;

/**
 * Checks every feed that is due, several at a time, and those that come due meanwhile: one that is slow keeps nobody
 * waiting, one that fails stops no other. Throws when nothing can be remembered, for then nothing should be asked.
 */
export async function pollDue(deps: PollDeps, signal: AbortSignal): Promise<void> {
  const working = new Map<FeedId, { readonly host: string; readonly done: Promise<void> }>();
  const broken: unknown[] = [];

  const begin = (feed: Feed): void => {
    const done = check(deps, feed, signal)
      .catch((err: unknown) => void broken.push(err))
      .finally(() => working.delete(feed.id));
    working.set(feed.id, { host: hostOf(feed.url), done });
  };
  // A host answers one question at a time: its feeds would only fill the room in which those of others could be read.
  const hasRoom = ({ id, url }: Feed): boolean => {
    const host = hostOf(url);
    const atHost = [...working.values()].filter((work) => work.host === host).length;
    return working.size < MOST_AT_ONCE && atHost < MOST_AT_HOST && !working.has(id);
  };

  while (!signal.aborted && broken.length === 0) {
    deps.onLook?.();
    const due = working.size < MOST_AT_ONCE ? deps.feeds.due(deps.now(), MOST_CONSIDERED) : [];
    for (const feed of due) if (hasRoom(feed)) begin(feed);
    if (working.size === 0) return;
    await oneOf([...working.values()].map(({ done }) => done));
  }
  await Promise.all([...working.values()].map(({ done }) => done));
  if (!signal.aborted && broken.length > 0) throw broken[0];
}

async function oneOf(work: readonly Promise<void>[]): Promise<void> {
  const waking = new AbortController();
  const tick = delay(LOOK_AGAIN_MS, undefined, { signal: waking.signal }).catch(() => undefined);
  await Promise.race([...work, tick]);
  waking.abort();
}

/** One feed, from question to memory. Rejects only when aborted or when the memory itself fails. */
async function check(deps: PollDeps, feed: Feed, signal: AbortSignal): Promise<void> {
  try {
    await checkOne(deps, feed, signal);
  } catch (err) {
    if (signal.aborted) return;
    const detail = err instanceof Error ? err.message : String(err);
    // First: when the memory itself fails, the round says so once, not every feed.
    settleFailure(deps, feed, { reason: 'our-fault', detail, retryAfterMs: null });
    deps.log.error({ feed: feed.id, url: feed.url, err }, 'feed failed');
  }
}

async function checkOne(deps: PollDeps, feed: Feed, signal: AbortSignal): Promise<void> {
  const isFullRead = needsFullRead(feed, deps.now());
  const result = await deps.fetch(
    {
      url: feed.url,
      etag: isFullRead ? null : feed.etag,
      lastModified: isFullRead ? null : feed.lastModified,
      accept: 'feed',
      isPatient: feed.lastError === 'timeout',
      // Before the request leaves: a crash while it is answered must not mean a second request at once.
      beforeAsking: () => deps.feeds.postpone(feed.id, deps.now() + deps.floorMs),
    },
    signal,
  );
  if (result.kind === 'failed') {
    if (result.reason === 'host-waits') return postpone(deps, feed, result.retryAfterMs ?? deps.floorMs);
    deps.onChecked?.(result.reason);
    deps.log.warn(
      { feed: feed.id, url: feed.url, reason: result.reason, detail: result.detail },
      'feed unavailable',
    );
    return result.reason === 'gone' ? settleGone(deps, feed, result) : settleFailure(deps, feed, result);
  }
  const outcome: Outcome | Failure =
    result.kind === 'unchanged'
      ? { kind: 'unchanged', answer: result }
      : await read(deps, feed, result, signal);
  if (!('kind' in outcome)) {
    deps.onChecked?.('not-a-feed');
    deps.log.warn(
      { feed: feed.id, url: feed.url, reason: outcome.reason, detail: outcome.detail },
      'feed unreadable',
    );
    // What answered was not the feed: its validators would keep the feed from being asked for.
    return settleFailure(deps, { ...feed, etag: null, lastModified: null, bodyHash: null }, outcome);
  }
  deps.onChecked?.(outcome.kind);
  deps.atomically(() => {
    for (const notice of settleSuccess(deps.feeds, feed, { ...outcome, isFullRead }, pace(deps)))
      deps.notify(notice);
  });
}

/** Without validators now and then: a publisher's cache may answer 304 for ever. */
function needsFullRead(feed: Feed, now: number): boolean {
  const { etag, lastModified, fullReadAt } = feed;
  return (
    (etag === null && lastModified === null) || fullReadAt === null || now - fullReadAt >= FULL_READ_EVERY_MS
  );
}

async function read(
  deps: PollDeps,
  feed: Feed,
  answer: Fresh,
  signal: AbortSignal,
): Promise<Outcome | Failure> {
  const { bytes, contentType, finalUrl: url } = answer;
  const bodyHash = await hashOf(bytes);
  if (bodyHash === feed.bodyHash && feed.primedAt !== null) return { kind: 'same', answer };
  const parsed = await deps.reader.feed(bytes, { contentType, url, now: deps.now() }, signal);
  if (parsed.kind === 'refused') return { reason: parsed.reason, detail: parsed.detail, retryAfterMs: null };
  const document = parsed.feed;
  const { found, isComplete } = await takeItems(deps, feed, document.items, signal);
  return {
    kind: 'read',
    answer,
    reading: { document, bodyHash, found, isComplete: isComplete && answer.isWhole },
  };
}

/** Off the main thread: a feed may be ten megabytes. */
async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest(
    'SHA-256',
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
  );
  return Buffer.from(digest).toString('base64url');
}

function settleFailure(deps: PollDeps, feed: Feed, failure: Failure): void {
  const { checked, notices } = afterFailed(feed, failure, deps.feeds.company(feed.id), pace(deps));
  deps.atomically(() => {
    deps.feeds.settle(feed.id, checked);
    for (const notice of notices) deps.notify(notice);
  });
}

function settleGone(deps: PollDeps, feed: Feed, failure: Failure): void {
  const { checked } = afterFailed(feed, failure, deps.feeds.company(feed.id), pace(deps));
  deps.atomically(() => {
    deps.feeds.settle(feed.id, { ...checked, failingToldAt: feed.failingToldAt });
    deps.feeds.end(feed.id);
    deps.notify({ kind: 'gone', feed: noticed(feed) });
  });
}

/** Not asked, so neither failed nor answered. */
function postpone(deps: PollDeps, feed: Feed, ms: number): void {
  deps.feeds.postpone(feed.id, deps.now() + Math.ceil(ms));
}

function pace({ now, floorMs, random }: PollDeps): Pace {
  return { now: now(), floorMs, jitter: random() };
}
