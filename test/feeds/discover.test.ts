import { afterAll, expect, test } from 'vitest';
import type { FetchDocument } from '../../src/feeds/asking/fetch.ts';
import { discover, feedsIn } from '../../src/feeds/discover.ts';
import { createReader } from '../../src/feeds/reading/reader.ts';

const reader = createReader();
afterAll(() => reader[Symbol.asyncDispose]());

const RSS = `<rss version="2.0"><channel><title>Wire</title><language>uk</language>
  <item><title>A</title><link>https://s.example/1</link><pubDate>Wed, 11 Feb 2026 08:30:00 GMT</pubDate></item></channel></rss>`;
const EMPTY = '<rss version="2.0"><channel><title>Quiet</title></channel></rss>';
const page = (inside: string): string =>
  `<!doctype html><html><head><title>Site</title></head><body>${inside}</body></html>`;

/** A site by address: a body, or a status. */
function look(site: Readonly<Record<string, string | number>>, url = 'https://s.example/') {
  const asked: string[] = [];
  const fetch: FetchDocument = async (request) => {
    asked.push(request.url);
    const found = site[new URL(request.url).pathname] ?? 404;
    if (typeof found === 'number') {
      return {
        kind: 'failed',
        reason: 'http-status',
        status: found,
        detail: `HTTP ${found}`,
        retryAfterMs: null,
      };
    }
    return {
      ...{
        kind: 'fresh',
        bytes: new TextEncoder().encode(found),
        isWhole: true,
        contentType: null,
        etag: null,
      },
      ...{ lastModified: null, finalUrl: request.url, permanentUrl: null, maxAgeSeconds: null },
    };
  };
  const found = discover(
    url,
    { fetch, reader, now: () => Date.parse('2026-03-01') },
    new AbortController().signal,
  );
  return found.then((result) => ({ result, asked }));
}

test('an address that is a feed is that feed, with what it holds', async () => {
  const { result } = await look({ '/rss': RSS }, 'https://s.example/rss');
  expect(result).toEqual({
    kind: 'found',
    feeds: [
      {
        ...{ url: 'https://s.example/rss', title: 'Wire', language: 'uk', itemCount: 1 },
        newestAt: Date.parse('2026-02-11T08:30:00Z'),
      },
    ],
  });
});

test('declared feeds are found, those of comments last, those without items too', async () => {
  const links = `<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
    <link rel="alternate" type="application/atom+xml" title="News &amp; views" href="/news.atom">
    <link rel="alternate" type="application/json+oembed" href="/oembed">`;
  const { result } = await look({ '/': page(links), '/news.atom': RSS, '/comments/feed': EMPTY });
  expect(result).toMatchObject({
    kind: 'found',
    feeds: [
      { url: 'https://s.example/news.atom', itemCount: 1 },
      { url: 'https://s.example/comments/feed', itemCount: 0 },
    ],
  });
});

test('links that look like feeds are found where none is declared, and else the usual places are tried', async () => {
  const anchors = await look({
    '/': page('<a href="/export/all_news.rss"><img> RSS</a>'),
    '/export/all_news.rss': RSS,
  });
  expect(anchors.result).toMatchObject({ feeds: [{ url: 'https://s.example/export/all_news.rss' }] });
  const usual = await look({ '/': page('Welcome'), '/rss.xml': RSS });
  expect(usual.result).toMatchObject({ feeds: [{ url: 'https://s.example/rss.xml' }] });
});

test.for([
  ['blocked', 'blocked with 403', { '/': 403 }],
  ['unreachable', 'HTTP 500', { '/': 500 }],
  ['no-feed', 'an HTML page without a feed', { '/': page('Welcome') }],
  ['blocked', 'a page that checks for robots: Just a moment...', { '/': '<title>Just a moment...</title>' }],
] as const)('%s: %s', async ([reason, detail, site]) => {
  const { result } = await look(site);
  expect(result).toEqual({ kind: 'failed', reason, detail });
});

test('a page that names feeds which cannot be read says so', async () => {
  const { result } = await look({ '/': page('<link rel=alternate type=text/rss href=/gone>'), '/gone': 410 });
  expect(result).toMatchObject({
    reason: 'no-feed',
    detail: expect.stringContaining('https://s.example/gone: HTTP 410'),
  });
});

test('candidates are resolved against the page and its base element', () => {
  const html =
    '<base href="/en/"><link rel="ALTERNATE" type="application/rss+xml" href="feed"><a href="feed://f.example/x.rss">x</a>';
  expect(feedsIn(html, 'https://s.example/a/b').map(({ url }) => url)).toEqual([
    'https://s.example/en/feed',
    'http://f.example/x.rss',
  ]);
});
