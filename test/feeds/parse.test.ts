import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toFeedJson } from '../../src/feeds/reading/feed-json.ts';
import { parseFeed } from '../../src/feeds/reading/parse.ts';
import { repair } from '../../src/feeds/reading/repair.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const URL_OF_FEED = 'https://news.example/feeds/all';

/** Drop a document in, with what it must become beside it: it is tested. */
test.for(globSync('test/fixtures/feeds/*.{xml,jsonfeed}'))('%s becomes its golden pair', async (file) => {
  const result = await parseFeed(readFileSync(file), { contentType: null, url: URL_OF_FEED, now: NOW });
  const golden: unknown = JSON.parse(readFileSync(file.replace(/\.\w+$/, '.json'), 'utf8'));
  expect(result.kind === 'feed' ? toFeedJson(result.feed) : result).toEqual(golden);
});

test.for(globSync('test/fixtures/feeds/*.xml'))('%s is the same after a repair', async (file) => {
  const text = readFileSync(file);
  const options = { contentType: null, url: URL_OF_FEED, now: NOW };
  const { xml } = repair(new TextDecoder().decode(text), URL_OF_FEED);
  const [once, twice] = await Promise.all([
    parseFeed(text, options),
    parseFeed(new TextEncoder().encode(xml), options),
  ]);
  expect(twice.kind === 'feed' && twice.feed.items).toEqual(once.kind === 'feed' && once.feed.items);
});

const parse = (text: string, url: string | null = URL_OF_FEED) =>
  parseFeed(new TextEncoder().encode(text), { contentType: null, url, now: NOW });
const rss = (inside: string): string =>
  `<rss version="2.0"><channel><title>T</title>${inside}</channel></rss>`;
const first = async (inside: string) => {
  const result = await parse(rss(`<item>${inside}</item>`));
  return result.kind === 'feed' ? result.feed.items[0] : undefined;
};

test.for([
  ['empty', '  \n'],
  [
    'html-page',
    `<!doctype html><html><head><title>Home</title></head><body>${'<p>News of the day.</p>'.repeat(300)}</body></html>`,
  ],
  [
    'challenge-page',
    '<html><head><title>Just a moment...</title></head><body>Checking your browser</body></html>',
  ],
  ['login-page', '<html><head><title>Members</title></head><form><input type="password"></form></html>'],
  ['error-page', '<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>'],
  ['json-not-a-feed', '{"status":"ok","data":[]}'],
  ['not-a-feed', 'feed temporarily moved'],
  ['not-a-feed', '<?xml version="1.0"?><opml version="2.0"><body/></opml>'],
  ['binary', '%PDF-1.7 \u0000\u0001\u0002'],
] as const)('what is no feed is named: %s', async ([reason, text]) => {
  expect(await parse(text)).toMatchObject({ kind: 'refused', reason });
});

test('a document over 10 MB is refused by name, whatever it is', async () => {
  const large = rss(`<item><title>${'x'.repeat(11 * 1024 * 1024)}</title></item>`);
  expect(await parse(large)).toMatchObject({ kind: 'refused', reason: 'too-large' });
});

test('a feed without items is a feed', async () => {
  expect(await parse(rss(''))).toMatchObject({ kind: 'feed', feed: { title: 'T', items: [] } });
});

test('an item with a future date is published now, one with an update only then, one with none never', async () => {
  expect(await first('<title>A</title><pubDate>Wed, 11 Feb 2099 08:30:00 GMT</pubDate>')).toMatchObject({
    publishedAt: NOW,
  });
  expect(await first('<title>A</title><pubDate>soon</pubDate>')).toMatchObject({ publishedAt: null });
});

test('ids fall back from guid to link to a hash of title and date', async () => {
  expect(await first('<title>A</title><link>/a</link>')).toMatchObject({ guid: 'https://news.example/a' });
  const hashed = await first('<title>A</title><pubDate>Wed, 11 Feb 2026 08:30:00 GMT</pubDate>');
  expect(hashed?.guid).toMatch(/^[0-9a-f]{32}$/);
  expect(await first('<title>A</title><guid>https://a.example/7</guid>')).toMatchObject({
    url: 'https://a.example/7',
  });
});

test.for([
  ['AT&amp;amp;T &amp;#8211; deal', 'AT&T – deal'],
  ['<![CDATA[Tanks & <b>guns</b>]]>', 'Tanks & guns'],
  ['Orders &lt;tender&gt; now', 'Orders <tender> now'],
  ['&lt;p&gt;Para&lt;/p&gt;', 'Para'],
  ['DTD &custom; stays', 'DTD &custom; stays'],
  ['&nbsp;Spaced&nbsp; out ', 'Spaced out'],
])('the title %s reads %s', async ([written, title]) => {
  expect(await first(`<title>${written}</title><link>/a</link>`)).toMatchObject({ title });
});

test('a title is cut at 300 characters', async () => {
  const item = await first(`<title>${'word '.repeat(200)}</title>`);
  expect(item?.title.length).toBeLessThanOrEqual(300);
});

test('links that are not http are none', async () => {
  expect(await first('<title>A</title><link>javascript:alert(1)</link>')).toMatchObject({ url: null });
});

test('the newest 1,000 items are kept, in order, wherever they stand', async () => {
  const day = (at: number): string => new Date(Date.UTC(2020, 0, 1) + at * 3_600_000).toUTCString();
  const items = Array.from(
    { length: 6_000 },
    (_, at) => `<item><title>${at}</title><pubDate>${day(at)}</pubDate></item>`,
  );
  const result = await parse(rss(items.join('')));
  const titles = result.kind === 'feed' ? result.feed.items.map(({ title }) => title) : [];
  expect(titles).toEqual(Array.from({ length: 1_000 }, (_, at) => String(5_000 + at)));
});

test('a JSON Feed is a feed', async () => {
  const json = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Wire',
    items: [
      {
        id: 7,
        url: '/7',
        title: 'A & <b>',
        content_html: '<p>One</p><p>Two</p>',
        tags: ['sea'],
        authors: [{ name: 'O' }],
      },
    ],
  };
  expect(await parse(JSON.stringify(json))).toMatchObject({
    kind: 'feed',
    feed: {
      title: 'Wire',
      items: [
        {
          guid: '7',
          url: 'https://news.example/7',
          title: 'A & <b>',
          content: 'One\n\nTwo',
          author: 'O',
          categories: ['sea'],
        },
      ],
    },
  });
});

test('an entity bomb is left alone', async () => {
  const dtd = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(1_000)}">]>`;
  expect(await parse(`${dtd}${rss('<item><title>&b;&b;</title></item>')}`)).toMatchObject({
    feed: { items: [{ title: '&b;&b;' }] },
  });
});

test('media, enclosures and Atom links of an RSS item are kept', async () => {
  const item = await first(
    '<title>A</title><atom:link href="/b"/><enclosure url="/c.mp3" type="audio/mpeg"/><media:content url="/d.jpg"><media:title>Pic</media:title></media:content>',
  );
  expect(item).toMatchObject({
    title: 'A',
    url: 'https://news.example/b',
    media: [
      { url: 'https://news.example/c.mp3', type: 'audio/mpeg' },
      { url: 'https://news.example/d.jpg', type: null },
    ],
  });
});
