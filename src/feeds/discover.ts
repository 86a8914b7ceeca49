import { decodeHTML } from 'entities';
import type { FetchDocument } from './asking/fetch.ts';
import type { ParseResult } from './reading/parse.ts';
import type { Reader } from './reading/reader.ts';
import { toLine } from './reading/text.ts';
import { eachToken } from './reading/tokens.ts';
import { toUrl } from './reading/urls.ts';

/** A feed that a page seems to name. */
export type Candidate = {
  readonly url: string;
  readonly title: string | null;
  /** A link element declares it; an anchor only looks like it. */
  readonly from: 'link' | 'anchor';
};

export type FoundFeed = {
  readonly url: string;
  readonly title: string | null;
  readonly language: string | null;
  readonly itemCount: number;
  /** Unix ms. */
  readonly newestAt: number | null;
};

export type Discovered =
  | { readonly kind: 'found'; readonly feeds: readonly FoundFeed[] }
  | {
      readonly kind: 'failed';
      /** `no-feed`: the page was read, and neither it nor the usual places have one. */
      readonly reason: 'unreachable' | 'blocked' | 'unreadable' | 'no-feed';
      /** One line for people. */
      readonly detail: string;
    };

export type DiscoverDeps = {
  readonly fetch: FetchDocument;
  readonly reader: Pick<Reader, 'feed' | 'candidates'>;
  readonly now: () => number;
};

/** The feeds at an address: itself, or those its page names, or those in the usual places; asked for one by one. */
export async function discover(url: string, deps: DiscoverDeps, signal: AbortSignal): Promise<Discovered> {
  const asked = await ask(url, deps, signal);
  if (asked.kind === 'found') return { kind: 'found', feeds: [asked.feed] };
  if (asked.kind === 'failed') return asked;
  const { bytes, finalUrl, contentType } = asked;
  const candidates = await deps.reader.candidates(bytes, { contentType, url: finalUrl }, signal);
  const named = Array.isArray(candidates) ? candidates.slice(0, MOST_CANDIDATES) : [];
  const feeds: FoundFeed[] = [];
  const misses: string[] = [];
  for (const candidate of named) {
    // What is declared is believed first; what only looks like a feed is asked when nothing is declared.
    if (candidate.from === 'anchor' && feeds.length > 0) break;
    const answer = await ask(candidate.url, deps, signal);
    if (answer.kind === 'found') feeds.push(withTitle(answer.feed, candidate.title));
    else misses.push(`${candidate.url}: ${answer.kind === 'failed' ? answer.detail : 'an HTML page'}`);
  }
  for (const place of feeds.length > 0 ? [] : usualPlaces(finalUrl)) {
    if (named.some((candidate) => candidate.url === place)) continue;
    const answer = await ask(place, deps, signal);
    if (answer.kind === 'found') return { kind: 'found', feeds: [answer.feed] };
    // A host that turns us away does so everywhere.
    if (answer.kind === 'failed' && answer.reason === 'blocked') break;
  }
  if (feeds.length > 0) return { kind: 'found', feeds: distinct(feeds) };
  const detail =
    misses.length === 0 ? '' : `; what it names cannot be read: ${misses.slice(0, 3).join('; ')}`;
  return { kind: 'failed', reason: 'no-feed', detail: `an HTML page without a feed${detail}` };
}

const MOST_CANDIDATES = 10;

type Asked =
  | { readonly kind: 'found'; readonly feed: FoundFeed }
  | {
      readonly kind: 'page';
      readonly bytes: Uint8Array;
      readonly finalUrl: string;
      readonly contentType: string | null;
    }
  | Extract<Discovered, { readonly kind: 'failed' }>;

const TURNED_AWAY = [401, 402, 403, 407, 429, 451];

async function ask(url: string, { fetch, reader, now }: DiscoverDeps, signal: AbortSignal): Promise<Asked> {
  const fetched = await fetch({ url, etag: null, lastModified: null, accept: 'feed' }, signal);
  if (fetched.kind === 'unchanged')
    return { kind: 'failed', reason: 'unreadable', detail: 'an answer without a body' };
  if (fetched.kind === 'failed') {
    const { status, detail } = fetched;
    if (status !== null && TURNED_AWAY.includes(status)) {
      return { kind: 'failed', reason: 'blocked', detail: `blocked with ${status}` };
    }
    return { kind: 'failed', reason: 'unreachable', detail };
  }
  const { bytes, contentType, finalUrl } = fetched;
  const read = await reader.feed(bytes, { contentType, url: finalUrl, now: now() }, signal);
  if (read.kind === 'feed') return { kind: 'found', feed: toFound(fetched.permanentUrl ?? url, read) };
  if (read.reason === 'html-page') return { kind: 'page', bytes, finalUrl, contentType };
  const isWall = read.reason === 'challenge-page' || read.reason === 'login-page';
  return { kind: 'failed', reason: isWall ? 'blocked' : 'unreadable', detail: read.detail };
}

function toFound(url: string, { feed }: Extract<ParseResult, { readonly kind: 'feed' }>): FoundFeed {
  const times = feed.items.flatMap(({ publishedAt }) => publishedAt ?? []);
  return {
    url,
    title: feed.title,
    language: feed.language,
    itemCount: feed.items.length,
    newestAt: times.length === 0 ? null : times.reduce((newest, time) => Math.max(newest, time)),
  };
}

function withTitle(feed: FoundFeed, title: string | null): FoundFeed {
  return { ...feed, title: feed.title ?? title };
}

function distinct(feeds: readonly FoundFeed[]): readonly FoundFeed[] {
  return [...new Map(feeds.map((feed) => [feed.url, feed])).values()];
}

const PLACES = ['feed', 'rss', 'rss.xml', 'feed.xml', 'atom.xml', 'index.xml', 'feed/rss', 'rss/news'];

/** Where content systems put their feeds: under the page's own path, then at the root. */
function usualPlaces(pageUrl: string): readonly string[] {
  const own = pageUrl.replace(/[?#].*$/, '').replace(/\/?$/, '/');
  const root = new URL('/', pageUrl).href;
  return [...new Set([...(own === root ? [] : [`${own}feed`]), ...PLACES.map((place) => root + place)])];
}

const FEED_TYPE = /(?:rss|atom|rdf|feed\+json)/i;
const FEED_PATH = /(?:^|[/._-])(?:rss|atom|feeds?|rdf)(?:[/._-]|\d|$)|\.(?:rss|atom|rdf)$/i;

/** The feeds that a page names: declared ones first, feeds of comments last. Pure. */
export function feedsIn(html: string, pageUrl: string): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  let base = pageUrl;
  let anchor: { readonly url: string; readonly parts: string[] } | null = null;
  const add = (candidate: Candidate): void => {
    if (!found.has(candidate.url) || candidate.from === 'link') found.set(candidate.url, candidate);
  };
  eachToken(html, 'html', {
    open(name, attributes) {
      const attribute = (key: string): string => decodeHTML(attributes.get(key) ?? '').trim();
      const url = toUrl(
        attribute('href').replace(/^feed:(?:\/\/)?/i, (scheme) => (scheme.endsWith('/') ? 'http://' : '')),
        base,
      );
      if (url === null) return;
      if (name === 'base') base = url;
      else if (
        name === 'link' &&
        /\balternate\b/i.test(attribute('rel')) &&
        FEED_TYPE.test(attribute('type'))
      ) {
        add({ url, title: toLine(attributes.get('title') ?? '') || null, from: 'link' });
      } else if (name === 'a') anchor = { url, parts: [attributes.get('title') ?? ''] };
    },
    close(name) {
      if (name !== 'a' || anchor === null) return;
      const { url, parts } = anchor;
      const text = toLine(parts.join(' '));
      anchor = null;
      if (
        FEED_PATH.test(new URL(url).pathname) ||
        /^(?:rss|atom|xml)(?:[ -]?(?:feed|стрічка|лента))?$/i.test(text)
      ) {
        add({ url, title: null, from: 'anchor' });
      }
    },
    text(text) {
      anchor?.parts.push(text);
    },
  });
  return [...found.values()].sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ url, from }: Candidate): number {
  return (from === 'link' ? 0 : 2) + (/comment/i.test(url) ? 1 : 0);
}
