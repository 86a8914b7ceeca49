import { expect, test } from 'vitest';
import type { FeedId } from '../../src/news/ids.ts';
import { type Db, openDb } from '../../src/store/db.ts';
import { feedsStore } from '../../src/store/feeds.ts';
import { hostsStore } from '../../src/store/hosts.ts';

const NOW = 1_000;
const FEED = { url: 'https://a.example/rss', outlet: 'A', language: 'en', addedBy: 7 };

function memory(): Db {
  return openDb(':memory:', 'migrations');
}

function added(db: Db, url: string = FEED.url) {
  const result = feedsStore(db).add({ ...FEED, url }, NOW);
  if (result.kind === 'refused') throw new Error(result.reason);
  return result.feed;
}

test('one address is one feed, however it is spelled', () => {
  const feeds = feedsStore(memory());
  expect(feeds.add(FEED, NOW).kind).toBe('added');
  for (const url of [
    ' https://A.example:443/rss#top ',
    'a.example/rss',
    'feed:https://a.example/rss',
    'https://user:secret@a.example/rss',
  ])
    expect(feeds.add({ ...FEED, url, outlet: 'B' }, NOW)).toMatchObject({
      kind: 'known',
      feed: { outlet: 'A' },
    });
  expect(feeds.all()).toHaveLength(1);
});

test.for(['', 'ftp://a.example/rss', 'javascript:alert(1)', 'file:///etc/passwd', 'http://', 'two words'])(
  '%j is not an address',
  (url) => {
    expect(feedsStore(memory()).add({ ...FEED, url }, NOW)).toEqual({
      kind: 'refused',
      reason: 'not-an-address',
    });
  },
);

test('feeds come due in the order of their times, and a postponed one is not due', () => {
  const db = memory();
  const feeds = feedsStore(db);
  const [first, second] = [added(db, 'https://a.example/1'), added(db, 'https://a.example/2')];
  feeds.postpone(first.id, NOW + 5);
  expect(feeds.due(NOW, 10).map((feed) => feed.id)).toEqual([second.id]);
  expect(feeds.due(NOW + 5, 10).map((feed) => feed.id)).toEqual([second.id, first.id]);
  expect(feeds.due(NOW + 5, 1)).toHaveLength(1);
});

test('what a check found is remembered whole', () => {
  const db = memory();
  const feeds = feedsStore(db);
  const { id, url, outlet, state, addedAt, addedBy } = added(db);
  const checked = {
    ...{ title: 'T', language: 'uk', primedAt: 1, etag: 'W/"\u00e9"', lastModified: 'Mon', bodyHash: 'h' },
    ...{ fullReadAt: 2, nextCheckAt: 3, intervalMs: 4, ttlMinutes: 5, rhythmMs: 6, failures: 7, lastOkAt: 8 },
    ...{ lastError: 'dns', lastDetail: 'no such name', lastErrorAt: 9, failingToldAt: 10, newestAt: 11 },
    ...{
      lastNewAt: 12,
      silentToldAt: 13,
      pauseMs: 16,
      movedTo: 'https://b.example/',
      movedSince: 14,
      movedCount: 15,
    },
  };
  feeds.settle(id, checked);
  expect(feeds.get(id)).toEqual({ id, url, outlet, state, addedAt, addedBy, ...checked });
});

test('a check that ends after its feed was paused changes nothing', () => {
  const db = memory();
  const feeds = feedsStore(db);
  const feed = added(db);
  feeds.pause(feed.id);
  feeds.settle(feed.id, { ...feed, etag: '"late"' });
  expect(feeds.get(feed.id)).toMatchObject({ state: 'paused', etag: null });
});

test('a resumed feed is read whole again and silently', () => {
  const db = memory();
  const feeds = feedsStore(db);
  const feed = added(db);
  feeds.settle(feed.id, { ...feed, primedAt: 5, etag: '"1"', bodyHash: 'h', failures: 3, failingToldAt: 5 });
  feeds.end(feed.id);
  expect(feeds.due(NOW * 9, 10)).toEqual([]);
  feeds.resume(feed.id, 77);
  expect(feeds.get(feed.id)).toMatchObject({
    ...{ state: 'active', nextCheckAt: 77, primedAt: null, etag: null, bodyHash: null },
    ...{ failures: 0, failingToldAt: null },
  });
});

test('a feed does not move to an address that is a feed', () => {
  const db = memory();
  const feeds = feedsStore(db);
  const [first, second] = [added(db, 'https://a.example/1'), added(db, 'https://a.example/2')];
  expect(feeds.move(first.id, second.url)).toBe(false);
  expect(feeds.move(first.id, 'https://a.example/3')).toBe(true);
  expect(feeds.byUrl('https://a.example/3')?.id).toBe(first.id);
});

test('ids of removed feeds are not given again', () => {
  const db = memory();
  const feeds = feedsStore(db);
  const { id } = added(db);
  expect(feeds.remove(id)).toBe(true);
  expect(feeds.remove(id)).toBe(false);
  expect(added(db).id).toBeGreaterThan(id);
  expect(feeds.get(id as FeedId)).toBe(null);
});

test('feeds are counted by health', () => {
  const db = memory();
  const feeds = feedsStore(db);
  const [, sick, paused] = [1, 2, 3].map((n) => added(db, `https://a.example/${n}`));
  if (sick === undefined || paused === undefined) throw new Error('three feeds were added');
  feeds.settle(sick.id, { ...sick, failures: 1 });
  feeds.pause(paused.id);
  expect(feeds.counts()).toEqual({ ok: 1, failing: 1, paused: 1, gone: 0 });
});

test('a wait that a host asked for is never shortened', () => {
  const hosts = hostsStore(memory());
  expect(hosts.get('a.example')).toEqual({ askedAt: 0, notBefore: 0 });
  hosts.hold('a.example', 500);
  hosts.hold('a.example', 300);
  hosts.asked('a.example', 40);
  expect(hosts.get('a.example')).toEqual({ askedAt: 40, notBefore: 500 });
});
