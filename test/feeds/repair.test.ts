import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFeed } from '../../src/feeds/reading/parse.ts';
import { chance, DAMAGES, damage, makeItems } from './damage.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');
const options = { contentType: null, url: 'https://wire.example/feed', now: NOW };
const items = makeItems(40);

test.for(Object.keys(DAMAGES))(
  'of a feed with %s at least 99 of 100 surviving items are found',
  async (kind) => {
    let [surviving, found] = [0, 0];
    for (let seed = 1; seed <= 8; seed += 1) {
      const damaged = damage(kind, items, chance(seed));
      const result = await parseFeed(damaged.bytes, options);
      const urls = new Map(
        result.kind === 'feed' ? result.feed.items.map(({ guid, url }) => [guid, url]) : [],
      );
      surviving += damaged.surviving.length;
      found += damaged.surviving.filter(
        (id) => urls.get(id) === `https://wire.example/${id.slice(5)}`,
      ).length;
    }
    expect(found / surviving).toBeGreaterThanOrEqual(0.99);
  },
);

test('documents damaged at random never break the reader, and never give it what is not text', async () => {
  const kinds = Object.keys(DAMAGES);
  const cut = fc.record({
    kind: fc.constantFrom(...kinds),
    seed: fc.nat(),
    noise: fc.array(
      fc.tuple(
        fc.nat(20_000),
        fc.oneof(fc.constantFrom('<', '>', '&', ']]>', '"', '<!--', '\0'), fc.string()),
      ),
    ),
  });
  await fc.assert(
    fc.asyncProperty(cut, async ({ kind, seed, noise }) => {
      let text = new TextDecoder().decode(damage(kind, items, chance(seed)).bytes);
      for (const [at, part] of noise) text = text.slice(0, at) + part + text.slice(at);
      const result = await parseFeed(new TextEncoder().encode(text), options);
      if (result.kind === 'refused') return;
      for (const item of result.feed.items) {
        expect(item.guid).not.toBe('');
        expect(item.title.length).toBeLessThanOrEqual(300);
        expect(item.url === null || URL.canParse(item.url)).toBe(true);
        expect(item.publishedAt ?? 0).toBeLessThanOrEqual(NOW);
      }
    }),
    { numRuns: 60 },
  );
});
