import { afterAll, expect, test } from 'vitest';
import { createReader } from '../../src/feeds/reading/reader.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const reader = createReader();
afterAll(() => reader[Symbol.asyncDispose]());

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const never = new AbortController().signal;
const feed = (text: string) =>
  reader.feed(bytes(text), { contentType: null, url: 'https://a.example/feed', now: NOW }, never);
const page = (html: string) => reader.page(bytes(html), { contentType: 'text/html' }, never);

const ITEM = '<item><title>Tanks arrive</title><link>https://a.example/1</link></item>';
const rss = (items: string): string => `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;

test('a feed and a page are read in the worker', async () => {
  expect(await feed(rss(ITEM))).toMatchObject({ kind: 'feed', feed: { items: [{ title: 'Tanks arrive' }] } });
  const sentence = 'The minister said on Monday that the brigade would move before the end of the month.';
  const html = `<html lang="en"><body><article><h1>Brigade moves</h1>${`<p>${sentence}</p>`.repeat(8)}</article></body></html>`;
  expect(await page(html)).toMatchObject({ kind: 'page', page: { language: 'en' } });
});

test('a document that takes too long is given up by name, and the next one is read', async () => {
  await using hasty = createReader({ timeoutMs: 1 });
  const options = { contentType: null, url: null, now: NOW };
  const given = await hasty.feed(bytes(rss(ITEM.repeat(5_000))), options, never);
  expect(given).toMatchObject({ kind: 'refused', reason: 'timeout' });
  expect(await feed(rss(ITEM))).toMatchObject({ kind: 'feed' });
});

const PARAGRAPH =
  '<p>The minister said on Monday that the brigade would move before the end of the month.</p>';
const described = (text: string): string =>
  rss(`<item><title>A</title><link>/a</link><description>${text}</description></item>${ITEM}`);
const LAUGHS = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
  '',
);

test.for([
  ['an entity bomb', `<!DOCTYPE x [<!ENTITY l0 "lol">${LAUGHS}]>${described('&l9;')}`],
  [
    'a quadratic blow-up',
    `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(50_000)}">]>${described('&a;'.repeat(50_000))}`,
  ],
  ['200 KB of escaped <', described('&lt;'.repeat(200_000))],
  ['200 KB of < in a CDATA section', described(`<![CDATA[${'<'.repeat(200_000)}]]>`)],
  ['200 KB of bare <', described('<'.repeat(200_000))],
  ['elements 100,000 deep', described(`${'<div>'.repeat(100_000)}${'</div>'.repeat(100_000)}`)],
  [
    'elements 100,000 deep, closed by others',
    rss(`${'<x>'.repeat(100_000)}${'</y>'.repeat(100_000)}${ITEM}`),
  ],
  [
    '100,000 attributes',
    rss(`<a ${Array.from({ length: 100_000 }, (_, at) => `b${at}="1"`).join(' ')}/>${ITEM}`),
  ],
  ['comments that never end', rss(`${ITEM}${'<!--'.repeat(200_000)}`)],
  ['sections that never end', rss(`${ITEM}${'<a><![CDATA['.repeat(200_000)}`)],
  ['five megabytes', rss(ITEM.repeat(70_000))],
] as const)('a feed with %s gives its item', async ([, text]) => {
  const result = await feed(text);
  const titles = result.kind === 'feed' ? result.feed.items.map(({ title }) => title) : result;
  expect(titles).toContain('Tanks arrive');
});

test.for([
  ['5,000 nested elements', `${'<div>'.repeat(5_000)}${PARAGRAPH.repeat(20)}`],
  ['100,000 nested elements', `${'<div>'.repeat(100_000)}${PARAGRAPH.repeat(20)}${'</div>'.repeat(100_000)}`],
  ['50,000 lists in each other', `${'<ul><li>'.repeat(50_000)}${PARAGRAPH.repeat(20)}`],
  ['50,000 open formats', `${'<b><i>'.repeat(50_000)}${PARAGRAPH.repeat(20)}`],
  ['four megabytes of paragraphs', PARAGRAPH.repeat(45_000)],
  ['a megabyte of <', `${PARAGRAPH.repeat(20)}${'<'.repeat(1_000_000)}`],
  ['60,000 line breaks', `<div>${'word<br><br>'.repeat(60_000)}</div>${PARAGRAPH.repeat(20)}`],
] as const)('a page of %s gives an article or a reason', async ([, html]) => {
  const result = await page(`<html><body>${html}`);
  expect(result.kind === 'page' || result.reason === 'timeout').toBe(true);
});

test('a document that takes too much memory is given up by name, and the next one is read', async () => {
  await using narrow = createReader({ memoryMb: 16 });
  const options = { contentType: null, url: null, now: NOW };
  const large = bytes(
    rss(`<item><title>A</title><description>${'слово '.repeat(700_000)}</description></item>`.repeat(1)),
  );
  expect(await narrow.feed(large, options, never)).toMatchObject({ kind: 'refused', reason: 'memory' });
  expect(await narrow.feed(bytes(rss(ITEM)), options, never)).toMatchObject({ kind: 'feed' });
});

test('an aborted reading rejects with the reason of the abortion', async () => {
  const stopping = new AbortController();
  const reading = reader.feed(
    bytes(rss(ITEM.repeat(20_000))),
    { contentType: null, url: null, now: NOW },
    stopping.signal,
  );
  stopping.abort(new Error('stopping'));
  await expect(reading).rejects.toThrow('stopping');
  expect(await feed(rss(ITEM))).toMatchObject({ kind: 'feed' });
});
