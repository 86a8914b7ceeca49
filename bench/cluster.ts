/**
 * What placing one article costs against 2,000 and 20,000 recent ones, with made-up news that shares names and places.
 *
 *     node bench/cluster.ts
 */
import { clusterIndex } from '../src/news/stories/cluster.ts';
import { fingerprint } from '../src/news/stories/print/fingerprint.ts';

const PLACES = [
  'Kyiv',
  'Odesa',
  'Kharkiv',
  'Dnipro',
  'Sumy',
  'Kherson',
  'Lviv',
  'Zaporizhzhia',
  'Mykolaiv',
  'Poltava',
];
const ARMS = ['drones', 'Iskander missiles', 'glide bombs', 'artillery', 'Kalibr missiles', 'Shahed drones'];
const OBJECTS = [
  'a power plant',
  'the port',
  'a depot',
  'a bridge',
  'an airfield',
  'a school',
  'a railway station',
];
const SPEAKERS = ['Petro Hrim', 'Olena Sava', 'Ivan Duda', 'Hanna Moroz', 'Taras Bilyk', 'Iryna Koval'];
const MINUTE = 60_000;

/** A small generator, so that each run measures the same articles. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const next = random(7);
const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] ?? (all[0] as T);

function article(at: number) {
  const [place, arm, object, speaker] = [pick(PLACES), pick(ARMS), pick(OBJECTS), pick(SPEAKERS)];
  const count = Math.floor(next() * 90) + 2;
  const word = Array.from({ length: 12 }, () => Math.floor(next() * 4_000).toString(36)).join(' ');
  const text = `Russian forces attacked ${place} with ${count} ${arm} and hit ${object}, governor ${speaker} said. ${word}. Rescuers worked at the site until the morning.`;
  return fingerprint(
    {
      title: `${arm} hit ${object} in ${place}`,
      text,
      url: null,
      language: 'en',
      publishedAt: at,
      source: null,
    },
    'en',
    [],
  );
}

for (const size of [2_000, 20_000]) {
  const index = clusterIndex<number>();
  for (let id = 0; id < size; id += 1) index.add(article(id), id, { article: id, story: id });
  const asked = Array.from({ length: 300 }, (_, n) => article(size + n * MINUTE));
  const times = asked.map((print) => {
    const startedAt = performance.now();
    index.place(print, size);
    return performance.now() - startedAt;
  });
  times.sort((a, b) => a - b);
  console.log(
    `${size} recent articles: median ${(times[150] ?? 0).toFixed(2)} ms, p95 ${(times[285] ?? 0).toFixed(2)} ms, heap ${Math.round(process.memoryUsage().heapUsed / 2 ** 20)} MB`,
  );
}
