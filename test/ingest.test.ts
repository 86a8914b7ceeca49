import { beforeEach, expect, test } from 'vitest';
import { createIngest, type Ingest } from '../src/ingest.ts';
import type { FeedId, StoryId } from '../src/news/ids.ts';
import type { Accepted } from '../src/news/item.ts';
import { openDb } from '../src/store/db.ts';
import { createStore, type Store } from '../src/store/store.ts';

const HOUR = 3_600_000;
const NOON = Date.UTC(2026, 2, 10, 12);

let store: Store;
let ingest: Ingest;
let feeds: readonly FeedId[];

beforeEach(() => {
  store = createStore(openDb(':memory:', 'migrations'));
  feeds = ['a', 'b'].map((name) => {
    const added = store.feeds.add(
      { url: `https://${name}.example/rss`, outlet: name, language: 'en', addedBy: null },
      NOON,
    );
    if (added.kind === 'refused') throw new Error('not added');
    return added.feed.id;
  });
  ingest = createIngest(store, { maxAgeMs: 24 * HOUR, now: NOON });
});

const STRIKE = {
  title: 'Russian missiles strike Harkivka power plant, army says',
  text: 'Russian missiles struck the Harkivka power plant overnight, the Ukrainian air force said.\n\n"We shot down nine of twelve missiles over the region," said Colonel Petro Hrim, the air force spokesman.',
};

type Given = Partial<Omit<Accepted, 'item' | 'feed'>> & {
  readonly guid?: string;
  readonly title?: string;
  readonly url?: string | null;
  readonly publishedAt?: number | null;
  readonly feed?: number;
};

function accept(given: Given = {}) {
  const { guid = '1', title = STRIKE.title, text = STRIKE.text, feed = 0, now = NOON } = given;
  const id = feeds[feed];
  if (id === undefined) throw new Error('no such feed');
  return ingest.accept({
    feed: { id, outlet: feed === 0 ? 'Herald' : 'Courier', language: 'en' },
    item: {
      guid,
      url: given.url === undefined ? `https://news.example/${feed}/${guid}` : given.url,
      title,
      summary: null,
      content: null,
      publishedAt: given.publishedAt === undefined ? now : given.publishedAt,
      updatedAt: null,
      author: null,
      categories: [],
      media: [],
    },
    text,
    isTeaser: given.isTeaser ?? false,
    contentHash: given.contentHash ?? `${title}/${text}`,
    silent: given.silent ?? false,
    now,
  });
}

function storyOf(result: ReturnType<typeof accept>): StoryId {
  if (result.kind !== 'told') throw new Error(`not told but ${result.kind}`);
  return result.storyId;
}

const owed = (): string | null => store.fanouts.next()?.kind ?? null;

test('a defence item opens a story, with its statement, and is owed in the same breath', () => {
  const result = accept();
  expect(result).toMatchObject({ kind: 'told', relation: 'opens' });
  expect(owed()).toBe('opened');
  const view = store.views.view(storyOf(result), []);
  expect(view?.statements[0]).toMatchObject({
    stretches: ['We shot down nine of twelve missiles over the region,'],
    speaker: 'Petro Hrim',
  });
  expect(store.search.stories({ words: 'missile', limit: 3 }).total).toBe(1);
});

test('an item that is no defence news is remembered and owed to nobody', () => {
  const text = 'The cup final was settled by a late goal, and the home defence held.';
  expect(accept({ title: 'Late goal settles cup final', text })).toMatchObject({ kind: 'other' });
  expect(owed()).toBeNull();
});

test('the same item again, and the same address from another feed, are known', () => {
  accept({ url: 'https://news.example/story?utm_source=rss' });
  expect(accept()).toEqual({ kind: 'known' });
  expect(accept({ feed: 1, guid: 'x', url: 'https://news.example/story' })).toEqual({ kind: 'known' });
});

test.for([
  ['what a new feed already held', { silent: true }],
  ['what is older than a day', { publishedAt: NOON - 25 * HOUR }],
] as const)('%s is stored and not alerted', ([, given]) => {
  expect(accept(given)).toMatchObject({ kind: 'told' });
  expect(owed()).toBeNull();
});

test('an item without a date is news', () => {
  accept({ publishedAt: null });
  expect(owed()).toBe('opened');
});

test('the same event in another outlet joins; the story outlives a restart of the index', () => {
  const first = storyOf(accept());
  ingest = createIngest(store, { maxAgeMs: 24 * HOUR, now: NOON + HOUR });
  const second = accept({ feed: 1, guid: '2', now: NOON + HOUR, title: `${STRIKE.title} – nine shot down` });
  expect(storyOf(second)).toBe(first);
  expect(store.views.view(first, [])?.sources).toHaveLength(2);
});

test('a changed headline or number marks the story as updated, a mended comma does not', () => {
  const id = storyOf(accept());
  accept({ text: STRIKE.text.replace('overnight, the', 'overnight – the') });
  expect(store.views.view(id, [])?.isCorrected).toBe(false);
  accept({ title: STRIKE.title.replace('strike', 'hit') });
  expect(store.views.view(id, [])).toMatchObject({
    isCorrected: true,
    headline: STRIKE.title.replace('strike', 'hit'),
  });
});

test('a page that could not be read this time changes nothing', () => {
  const id = storyOf(accept());
  expect(accept({ text: 'Russian missiles struck.', isTeaser: true, contentHash: 'teaser' })).toEqual({
    kind: 'known',
  });
  expect(store.views.view(id, [])?.statementCount).toBe(1);
});

test('a term that an admin adds, and one that an admin silences, change the next verdict', () => {
  const title = 'Quiet week at the Zorblax yard';
  const text = 'The Zorblax yard had a quiet week.';
  expect(accept({ guid: 'a', title, text }).kind).toBe('other');
  store.terms.add({ term: 'Zorblax', language: null, topic: 'industry', weight: 1 }, 1, NOON);
  expect(accept({ guid: 'b', title: `${title}, again`, text }).kind).toBe('told');
  store.terms.add({ term: 'missiles', language: null, topic: null, weight: -1 }, 1, NOON);
  expect(accept({ guid: 'c', title: 'Missiles exhibited', text: 'Missiles, missiles, missiles.' }).kind).toBe(
    'other',
  );
});

test('what joins a story that an admin ruled out shares its fate', () => {
  const id = storyOf(accept());
  ingest.rule({ kind: 'not-defence', storyId: id, articleId: null, intoId: null, now: NOON });
  const second = accept({ feed: 1, guid: '2', title: `${STRIKE.title} – nine shot down` });
  expect(storyOf(second)).toBe(id);
  expect(store.views.routingFacts(id)).toBeNull();
  ingest.rule({ kind: 'defence', storyId: id, articleId: null, intoId: null, now: NOON });
  expect(store.views.view(id, [])).not.toBeNull();
});

test('an admin takes an article out of a story, and puts it back by merging', () => {
  const first = storyOf(accept());
  const second = accept({ feed: 1, guid: '2', title: `${STRIKE.title} – nine shot down` });
  if (second.kind !== 'told') throw new Error('not told');
  ingest.rule({ kind: 'split', storyId: first, articleId: second.articleId, intoId: null, now: NOON });
  const own = store.articles.get(second.articleId)?.storyId;
  expect(own).not.toBe(first);
  if (own === null || own === undefined) throw new Error('no story');
  ingest.rule({ kind: 'merge', storyId: own, articleId: null, intoId: first, now: NOON });
  expect(store.views.view(own, [])).toMatchObject({ id: first });
  expect(store.views.view(first, [])?.sources).toHaveLength(2);
});
