import { analyse } from '../news/analyse.ts';
import type { Analysis, ExtraTerm } from '../news/analysis.ts';
import { isLanguage } from '../news/article.ts';
import type { FeedItem } from '../news/item.ts';
import type { FetchDocument } from './asking/fetch.ts';
import { betterText, ownText } from './polling/readable.ts';
import type { Reader } from './reading/reader.ts';

/** What the last items of a feed would have become. */
export type Inspection =
  | {
      readonly kind: 'usable';
      /** After redirects. */
      readonly url: string;
      readonly title: string | null;
      readonly language: string | null;
      readonly itemCount: number;
      readonly newestAt: number | null;
      /** Newest first. */
      readonly items: readonly { readonly item: FeedItem; readonly analysis: Analysis }[];
    }
  | { readonly kind: 'unusable'; readonly reason: string; readonly detail: string };

export type InspectDeps = {
  readonly fetch: FetchDocument;
  readonly reader: Reader;
  readonly terms: readonly ExtraTerm[];
  readonly now: () => number;
};

const MOST_ITEMS = 5;

/** Reads a feed once, as polling would, and judges its newest items; nothing is stored. */
export async function inspectFeed(deps: InspectDeps, url: string, signal: AbortSignal): Promise<Inspection> {
  const fetched = await deps.fetch({ url, etag: null, lastModified: null, accept: 'feed' }, signal);
  if (fetched.kind === 'failed') return { kind: 'unusable', reason: fetched.reason, detail: fetched.detail };
  if (fetched.kind === 'unchanged')
    return {
      kind: 'unusable',
      reason: 'bad-http',
      detail: 'it answered 304 to a request without validators',
    };
  const options = { contentType: fetched.contentType, url: fetched.finalUrl, now: deps.now() };
  const read = await deps.reader.feed(fetched.bytes, options, signal);
  if (read.kind === 'refused') return { kind: 'unusable', reason: read.reason, detail: read.detail };
  const { feed } = read;
  const newest = feed.items
    .toSorted((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0))
    .slice(0, MOST_ITEMS);
  const items = [];
  for (const item of newest) items.push({ item, analysis: await judge(deps, item, feed.language, signal) });
  return {
    kind: 'usable',
    url: fetched.finalUrl,
    title: feed.title,
    language: feed.language,
    itemCount: feed.items.length,
    newestAt: newest[0]?.publishedAt ?? null,
    items,
  };
}

async function judge(
  deps: InspectDeps,
  item: FeedItem,
  feedLanguage: string | null,
  signal: AbortSignal,
): Promise<Analysis> {
  const language = feedLanguage?.slice(0, 2).toLowerCase() ?? '';
  const own = ownText(item);
  const page = own.isTeaser && item.url !== null ? await pageText(deps, item.url, signal) : null;
  return analyse(
    {
      title: item.title,
      text: betterText(item, own.text, page),
      url: item.url,
      language: isLanguage(language) ? language : null,
      publishedAt: item.publishedAt,
    },
    deps.terms,
  );
}

async function pageText(
  { fetch, reader }: InspectDeps,
  url: string,
  signal: AbortSignal,
): Promise<string | null> {
  const fetched = await fetch({ url, etag: null, lastModified: null, accept: 'page' }, signal);
  if (fetched.kind !== 'fresh') return null;
  const read = await reader.page(fetched.bytes, { contentType: fetched.contentType }, signal);
  return read.kind === 'page' ? read.page.text : null;
}
