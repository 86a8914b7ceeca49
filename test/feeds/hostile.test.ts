import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createReader } from '../../src/feeds/reading/reader.ts';
import { desk } from '../fakes/desk.ts';
import { type Answer, publisher } from '../fakes/publisher.ts';

const article = 'The ministry ordered twelve howitzers from the plant in Brno on Monday. '.repeat(6);
const page = `<!doctype html><title>Howitzers ordered</title><article><h1>Howitzers ordered</h1><p>${article}</p><p>${article}</p></article>`;
const feed = (link: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Honest</title><ttl>30</ttl><item><guid>1</guid>` +
  `<title>Howitzers ordered</title><link>${link}</link><description>The ministry ordered howitzers from the plant</description></item></channel></rss>`;

const serve =
  (body: string | Uint8Array, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(200, headers).end(body);

const zeros = Buffer.alloc(100 * 1024 * 1024);

const HOSTILE: Readonly<Record<string, Answer>> = {
  '/gzip-bomb': serve(gzipSync(zeros), { 'content-encoding': 'gzip' }),
  '/brotli-bomb': serve(brotliCompressSync(zeros), { 'content-encoding': 'br' }),
  '/entity-bomb': serve(
    `<!DOCTYPE r [<!ENTITY a "${'b'.repeat(10_000)}"><!ENTITY c "${'&a;'.repeat(10_000)}">]><rss><channel><item><title>&c;</title></item></channel></rss>`,
  ),
  '/deep': serve(`<rss><channel><item>${'<a>'.repeat(100_000)}`),
  '/angles': serve(
    `<rss><channel><item><description>${'<'.repeat(200_000)}</description></item></channel></rss>`,
  ),
  '/wall': serve('<!doctype html><title>Just a moment</title>'),
  '/empty': serve(''),
  '/drip': (response) => {
    const timer = setInterval(() => response.write('<rss>'), 20);
    response.once('close', () => clearInterval(timer));
  },
  '/mute': () => undefined,
  '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
  '/inside': (response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
  '/broken': (response) => response.destroy(),
};

test('among hostile publishers the honest one is read whole, and each of them ends with a name', async () => {
  await using reader = createReader();
  await using it = desk({ reader, allowPrivate: (ip) => ip === '127.0.0.1' });
  await using hosts = new AsyncDisposableStack();
  const feeds = [];
  for (const [path, answer] of Object.entries(HOSTILE)) {
    const served = hosts.use(await publisher({ [path]: answer }));
    feeds.push(it.add(`${served.url}${path}`));
  }
  const honest = hosts.use(await publisher({ '/page': serve(page, { 'content-type': 'text/html' }) }));
  honest.answer('/rss', serve(feed(`${honest.url}/page`)));
  const good = it.add(`${honest.url}/rss`);

  await it.poll();

  expect(it.feed(good.id)).toMatchObject({ failures: 0, title: 'Honest', ttlMinutes: 30 });
  const told = it.accepted.filter((accepted) => accepted.feed.id === good.id);
  expect(told).toMatchObject([{ item: { title: 'Howitzers ordered' }, isTeaser: false }]);
  expect(told[0]?.text).toContain(article.trim());
  const ends = feeds.map(({ id, url }) => [new URL(url).pathname, it.feed(id).lastError ?? 'read']);
  expect(Object.fromEntries(ends)).toMatchObject({
    '/gzip-bomb': 'too-large',
    '/brotli-bomb': 'too-large',
    '/wall': expect.not.stringMatching(/^read$/),
    '/empty': expect.not.stringMatching(/^read$/),
    '/drip': 'timeout',
    '/mute': 'timeout',
    '/loop': 'redirect-loop',
    '/inside': 'private-address',
    '/broken': 'broken-off',
  });
}, 60_000);
