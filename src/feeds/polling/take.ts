import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Log } from '../../log.ts';
import { isLanguage } from '../../news/article.ts';
import type { FeedId } from '../../news/ids.ts';
import type { Accepted, FeedItem } from '../../news/item.ts';
import type { Feed } from '../../store/feeds.ts';
import type { FetchDocument } from '../asking/fetch.ts';
import { betterText, ownText } from './readable.ts';

export type ReadPage =
  | { readonly kind: 'page'; readonly page: { readonly text: string; readonly publishedAt: number | null } }
  | { readonly kind: 'refused'; readonly reason: string; readonly detail: string };

export type TakeDeps = {
  readonly fetch: FetchDocument;
  readonly reader: {
    readonly page: (
      bytes: Uint8Array,
      about: { readonly contentType: string | null; readonly url: string },
      signal: AbortSignal,
    ) => Promise<ReadPage>;
  };
  /** The hash an item was last accepted with; null: never. */
  readonly knownHash: (feedId: FeedId, guid: string) => string | null;
  /** Whether an article with this address is stored, from whatever feed: its page need not be asked for again. */
  readonly hasArticle: (url: string) => boolean;
  readonly accept: (accepted: Accepted) => void;
  readonly now: () => number;
  readonly log: Log;
  readonly maxAgeMs: number;
};

export type Taken = {
  /** Items never seen before. */
  readonly found: number;
  /** False: an item could not be stored, and the document has to be read again. */
  readonly isComplete: boolean;
};

/** What a publisher has to bear from one check of one feed. */
const MOST_PAGES = 30;
const MOST_REFUSALS = 3;
const ITEMS_BETWEEN_BREATHS = 20;

type Unread = { readonly item: FeedItem; readonly contentHash: string; readonly isNew: boolean };

/** Hands over the items that are new or changed, oldest first, each with the best text there is. */
export async function takeItems(
  deps: TakeDeps,
  feed: Feed,
  items: readonly FeedItem[],
  signal: AbortSignal,
): Promise<Taken> {
  const unread = await sift(deps, feed, items, signal);
  const worthAsking = new Set(unread.filter((it) => isWorthItsPage(deps, it)).slice(-MOST_PAGES));
  const failures: { guid: string; err: unknown }[] = [];
  let refusals = 0;
  for (const it of unread) {
    // A site that answers for none of its pages is not asked for all of them; another feed may have told it meanwhile.
    const isAsked = worthAsking.has(it) && refusals < MOST_REFUSALS && isWorthItsPage(deps, it);
    const read = isAsked ? await readPage(deps, it.item, signal) : null;
    if (isAsked) refusals = read === null ? refusals + 1 : 0;
    try {
      deps.accept(withText(deps, feed, it, read));
    } catch (err) {
      failures.push({ guid: it.item.guid, err });
    }
    // Judging takes milliseconds of the only thread there is.
    await breathe();
  }
  // Once for all of them: what fails one item, a full disk for instance, often fails many.
  if (failures.length > 0)
    deps.log.error({ feed: feed.id, items: failures.length, ...failures[0] }, 'items failed');
  return { found: unread.filter((it) => it.isNew).length, isComplete: failures.length === 0 };
}

/** New and changed items, oldest first. */
async function sift(
  { knownHash, now }: TakeDeps,
  feed: Feed,
  items: readonly FeedItem[],
  signal: AbortSignal,
): Promise<readonly Unread[]> {
  const unread: Unread[] = [];
  for (const [index, item] of distinct(items).entries()) {
    const contentHash = hashOf(item);
    const known = knownHash(feed.id, item.guid);
    if (known !== contentHash) unread.push({ item, contentHash, isNew: known === null });
    if (index % ITEMS_BETWEEN_BREATHS === 0) await breathe(undefined, { signal });
  }
  const at = ({ item }: Unread): number => item.publishedAt ?? item.updatedAt ?? now();
  // Feeds begin with the newest: reversed, items without dates keep their order too.
  return unread.reverse().toSorted((a, b) => at(a) - at(b));
}

/** Each item once. Where a feed gives one id to several items, the address tells them apart. */
function distinct(items: readonly FeedItem[]): readonly FeedItem[] {
  const addresses = new Map<string, Set<string | null>>();
  for (const { guid, url } of items) addresses.set(guid, (addresses.get(guid) ?? new Set()).add(url));
  const once = new Map<string, FeedItem>();
  for (const item of items) {
    const isShared = (addresses.get(item.guid)?.size ?? 0) > 1;
    const guid = isShared ? `${item.guid} ${item.url ?? item.title}` : item.guid;
    if (!once.has(guid)) once.set(guid, { ...item, guid });
  }
  return [...once.values()];
}

function hashOf(item: FeedItem): string {
  return createHash('sha256')
    .update(JSON.stringify([item.title, item.content ?? item.summary]))
    .digest('base64url');
}

/** Old items are stored for the record only; a publisher is not asked for their pages. */
function isWorthItsPage({ now, maxAgeMs, hasArticle }: TakeDeps, { item, isNew }: Unread): boolean {
  if (item.url === null || !ownText(item).isTeaser) return false;
  if (item.publishedAt !== null && item.publishedAt < now() - maxAgeMs) return false;
  return !isNew || !hasArticle(item.url);
}

type PageText = { readonly text: string; readonly publishedAt: number | null };

async function readPage(deps: TakeDeps, item: FeedItem, signal: AbortSignal): Promise<PageText | null> {
  if (item.url === null) return null;
  const fetched = await deps.fetch({ url: item.url, etag: null, lastModified: null, accept: 'page' }, signal);
  if (fetched.kind !== 'fresh') {
    if (fetched.kind === 'failed') deps.log.debug({ url: item.url, reason: fetched.reason }, 'page not read');
    return null;
  }
  const about = { contentType: fetched.contentType, url: fetched.finalUrl };
  const read = await deps.reader.page(fetched.bytes, about, signal);
  if (read.kind === 'page') return read.page;
  deps.log.debug({ url: item.url, reason: read.reason }, 'page not read');
  return null;
}

function withText(
  deps: TakeDeps,
  feed: Feed,
  { item, contentHash }: Unread,
  page: PageText | null,
): Accepted {
  const own = ownText(item);
  const text = betterText(item, own.text, page?.text ?? null);
  const { id, outlet, language } = feed;
  return {
    feed: { id, outlet, language: language !== null && isLanguage(language) ? language : null },
    item: { ...item, publishedAt: item.publishedAt ?? page?.publishedAt ?? null },
    text,
    isTeaser: own.isTeaser && text === own.text,
    contentHash,
    silent: feed.primedAt === null,
    now: deps.now(),
  };
}
