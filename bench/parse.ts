/**
 * Time to read feeds against rss-parser alone in the same run, the longest stall of the main loop while a worker reads,
 * and the share of surviving items kept per kind of damage, against rss-parser alone.
 *
 *     node bench/parse.ts
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import Parser from 'rss-parser';
import { parseFeed } from '../src/feeds/reading/parse.ts';
import { createReader } from '../src/feeds/reading/reader.ts';
import { chance, DAMAGES, damage, makeItems, write } from '../test/feeds/damage.ts';

const options = { contentType: null, url: 'https://wire.example/feed', now: Date.now() };
const bare = new Parser();

async function medianMs(rounds: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    await work();
    times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

function toAtom(rss: string): string {
  return rss
    .replace(/<rss[^>]*><channel>/, '<feed xmlns="http://www.w3.org/2005/Atom">')
    .replace('</channel></rss>', '</feed>')
    .replaceAll('item>', 'entry>')
    .replaceAll('description>', 'summary>')
    .replaceAll('pubDate>Wed, 11 Feb 2026 08:30:00 +0200', 'updated>2026-02-11T08:30:00+02:00')
    .replaceAll('pubDate>', 'updated>')
    .replaceAll(/<guid[^>]*>/g, '<id>')
    .replaceAll('</guid>', '</id>')
    .replaceAll(/<link>(.*?)<\/link>/g, '<link href="$1"/>')
    .replaceAll(/<dc:creator>(.*?)<\/dc:creator>/g, '<author><name>$1</name></author>');
}

console.log('time to read, ms (median)      rss-parser   Vedette');
for (const [name, count, rounds] of [
  ['38 KB', 92, 15],
  ['151 KB', 366, 9],
  ['5 MB', 12_000, 3],
] as const) {
  const rss = write(makeItems(count));
  for (const [format, text] of [
    ['RSS 2.0', rss],
    ['RSS 2.0, one bare &', rss.replace('reports', 'R&D')],
    ['Atom', toAtom(rss)],
  ] as const) {
    const bytes = new TextEncoder().encode(text);
    const alone = await medianMs(rounds, () => bare.parseString(text).catch(() => null));
    const ours = await medianMs(rounds, () => parseFeed(bytes, options));
    console.log(`${name} ${format}`.padEnd(30), alone.toFixed(1).padStart(10), ours.toFixed(1).padStart(9));
  }
}

const reader = createReader();
const never = new AbortController().signal;
const large = new TextEncoder().encode(write(makeItems(12_000)));
await reader.feed(large, options, never);
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
for (let round = 0; round < 5; round += 1) await reader.feed(large, options, never);
delay.disable();
await reader[Symbol.asyncDispose]();
console.log(
  `\nlongest stall of the main loop, 5 MB feeds in the worker: ${(delay.max / 1e6).toFixed(1)} ms\n`,
);

console.log('surviving items found, %        rss-parser   Vedette');
const items = makeItems(40);
for (const kind of Object.keys(DAMAGES)) {
  let [surviving, alone, ours] = [0, 0, 0];
  for (let seed = 1; seed <= 25; seed += 1) {
    const damaged = damage(kind, items, chance(seed));
    const text = new TextDecoder().decode(damaged.bytes);
    const plain = await bare.parseString(text).then(
      (feed) => feed.items.map(({ guid }) => guid),
      (): string[] => [],
    );
    const result = await parseFeed(damaged.bytes, options);
    const read = result.kind === 'feed' ? result.feed.items.map(({ guid }) => guid) : [];
    surviving += damaged.surviving.length;
    alone += damaged.surviving.filter((id) => plain.includes(id)).length;
    ours += damaged.surviving.filter((id) => read.includes(id)).length;
  }
  const share = (found: number): string => ((100 * found) / surviving).toFixed(1);
  console.log(kind.padEnd(30), share(alone).padStart(10), share(ours).padStart(9));
}
