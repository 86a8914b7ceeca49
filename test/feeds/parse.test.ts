import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toFeedJson } from '../../src/feeds/feed-json.ts';
import { parseFeed } from '../../src/feeds/parse.ts';
import { repair } from '../../src/feeds/repair.ts';

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
