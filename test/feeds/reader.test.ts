import { afterAll, expect, test } from 'vitest';
import { createReader } from '../../src/feeds/reader.ts';

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
