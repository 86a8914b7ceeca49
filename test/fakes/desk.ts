import { setTimeout as delay } from 'node:timers/promises';
import type { Notice } from '../../src/feeds/polling/health.ts';
import { type CheckOutcome, type PollDeps, pollDue } from '../../src/feeds/polling/poll.ts';
import { createLog } from '../../src/log.ts';
import type { Accepted, FeedDocument, FeedItem } from '../../src/news/item.ts';
import { type Db, inTransaction, openDb } from '../../src/store/db.ts';
import { type Feed, feedsStore } from '../../src/store/feeds.ts';
import { handClock } from './clock.ts';
import { fetching } from './fetching.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

type DeskOptions = Parameters<typeof fetching>[0] & Partial<PollDeps>;

/** A poller with everything real but the clock, the reader (documents are JSON, pages plain text) and what follows. */
export function desk(options: DeskOptions = {}) {
  const { db = openDb(':memory:', 'migrations'), clock = handClock() } = options;
  const net = fetching({ ...options, db, clock });
  const feeds = feedsStore(db);
  const accepted: Accepted[] = [];
  const notices: Notice[] = [];
  const outcomes: CheckOutcome[] = [];
  const lines: string[] = [];
  const parsed = { count: 0 };
  const known = new Map<string, string>();
  const addresses = new Set<string>();
  const deps: PollDeps = {
    feeds,
    fetch: net.fetch,
    reader: {
      feed: async (bytes) => {
        parsed.count += 1;
        return toDocument(Buffer.from(bytes).toString());
      },
      page: async (bytes) => {
        const text = Buffer.from(bytes).toString();
        return text.startsWith('<')
          ? { kind: 'refused', reason: 'no-article', detail: 'nothing to read' }
          : { kind: 'page', page: { text, publishedAt: null } };
      },
    },
    knownHash: (feedId, guid) => known.get(`${feedId} ${guid}`) ?? null,
    hasArticle: (url) => addresses.has(url),
    accept(item) {
      accepted.push(item);
      known.set(`${item.feed.id} ${item.item.guid}`, item.contentHash);
      if (item.item.url !== null) addresses.add(item.item.url);
    },
    notify: (notice) => void notices.push(notice),
    atomically: (work) => inTransaction(db, work),
    now: clock.now,
    random: () => 0,
    floorMs: 5 * MINUTE,
    maxAgeMs: DAY,
    onChecked: (outcome) => void outcomes.push(outcome),
    log: createLog('trace', [], { write: (line: string) => void lines.push(line) }),
    ...options,
  };

  return {
    ...{ db, clock, feeds, deps, accepted, notices, outcomes, parsed, lines, net },
    add: (url: string, at = clock.now()): Feed => addFeed(db, url, at),
    poll: (signal = new AbortController().signal) => pollDue(deps, signal),
    /** Lets time pass, a step at a time, with a round after each. */
    async pass(ms: number, stepMs: number): Promise<void> {
      for (let gone = 0; gone < ms; gone += stepMs) {
        clock.advance(stepMs);
        await pollDue(deps, new AbortController().signal);
      }
    },
    feed: (id: Feed['id']): Feed => feeds.get(id) ?? fail('no such feed'),
    async [Symbol.asyncDispose]() {
      await net.dispatcher.destroy();
      // Sockets end a moment after their dispatcher.
      await delay(0);
      db.close();
    },
  };
}

function addFeed(db: Db, url: string, at: number): Feed {
  const result = feedsStore(db).add({ url, outlet: 'Outlet', language: 'en', addedBy: null }, at);
  return result.kind === 'refused' ? fail(result.reason) : result.feed;
}

function toDocument(text: string) {
  if (!text.startsWith('{')) return { kind: 'refused', reason: 'html', detail: 'a web page' } as const;
  return { kind: 'feed', feed: JSON.parse(text) as FeedDocument } as const;
}

function fail(message: string): never {
  throw new Error(message);
}

export function item(guid: string, more: Partial<FeedItem> = {}): FeedItem {
  return {
    ...{ guid, url: null, title: `Title of ${guid}`, summary: `Summary of ${guid}`, content: null },
    ...{ publishedAt: null, updatedAt: null, author: null, categories: [], media: [] },
    ...more,
  };
}

/** The document as the desk's reader knows it. */
export function document(items: readonly FeedItem[], more: Partial<FeedDocument> = {}): string {
  const whole: FeedDocument = {
    ...{ title: 'Feed', language: null, link: null, ttlMinutes: null },
    ...more,
    items,
  };
  return JSON.stringify(whole);
}
