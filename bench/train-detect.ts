/**
 * Learns the weights of the verdict from ../shared/data/detect/dev.jsonl and writes src/news/lexicon/weights.ts.
 *
 *     node bench/train-detect.ts [--cross] [--l2 0.6]
 *
 * Logistic regression over the features of features.ts, ridge penalty, full-batch, deterministic. `--cross` only
 * reports: each dataset is judged by weights learned from the others. Borderline items (gold 1) are left out.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Feature, featuresOf } from '../src/news/features.ts';
import { findIn } from '../src/news/find.ts';
import { detectLanguage } from '../src/news/language.ts';

type Item = { dataset: string; language: string; title: string; text: string; gold: number; id: string };
type Example = {
  dataset: string;
  item: Item;
  features: readonly Feature[];
  label: number;
  weight: number;
  isOriginal: boolean;
};

const DATA = new URL('../../shared/data/detect/dev.jsonl', import.meta.url);
const { values: options } = parseArgs({
  options: {
    cross: { type: 'boolean', default: false },
    l2: { type: 'string', default: '1' },
    pair: { type: 'string', default: '2' },
    errors: { type: 'string', default: '' },
  },
});

if (!existsSync(DATA)) {
  console.error(
    'The labelled data is not here: expected ../shared/data/detect/dev.jsonl beside this repository.',
  );
  process.exit(1);
}
const examples = readFileSync(DATA, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Item)
  .filter((item) => item.gold !== 1)
  .flatMap(toExamples);

function toExamples(item: Item): Example[] {
  const make = (text: string, weight: number, isOriginal: boolean): Example => {
    const article = { title: item.title, text };
    return {
      dataset: item.dataset,
      item,
      features: featuresOf(findIn(article, detectLanguage(article, null))),
      label: item.gold === 2 ? 1 : 0,
      weight,
      isOriginal,
    };
  };
  const all = [make(item.text, 1, true)];
  if (item.text.length > 500) all.push(make(item.text.slice(0, 200), 0.5, false));
  return all;
}

function train(data: readonly Example[], l2: number, pair: number): Map<string, number> {
  const names = new Map<string, number>();
  const rows = data.map((e) =>
    e.features.map(([name, value]) => {
      if (!names.has(name)) names.set(name, names.size);
      return [names.get(name) ?? 0, value] as const;
    }),
  );
  const list = [...names.keys()];
  const penalty = list.map((name) => (name.startsWith('bias') ? 0.01 : name.includes('+') ? l2 * pair : l2));
  const w = new Float64Array(list.length);
  const g2 = new Float64Array(list.length).fill(1e-8);
  for (let step = 0; step < 400; step += 1) {
    const g = new Float64Array(list.length);
    rows.forEach((row, i) => {
      const e = data[i];
      if (!e) return;
      let z = 0;
      for (const [j, v] of row) z += (w[j] ?? 0) * v;
      const d = e.weight * (1 / (1 + Math.exp(-z)) - e.label);
      for (const [j, v] of row) g[j] = (g[j] ?? 0) + d * v;
    });
    for (let j = 0; j < w.length; j += 1) {
      const grad = (g[j] ?? 0) + (penalty[j] ?? 0) * (w[j] ?? 0);
      g2[j] = (g2[j] ?? 0) + grad * grad;
      w[j] = (w[j] ?? 0) - (0.5 * grad) / Math.sqrt(g2[j] ?? 1);
    }
  }
  return new Map(list.map((name, j) => [name, w[j] ?? 0]));
}
function scoreOf(e: Example, w: Map<string, number>) {
  return e.features.reduce((sum, [n, v]) => sum + (w.get(n) ?? 0) * v, 0);
}
function report(name: string, pairs: { z: number; y: number; item: Item }[]) {
  const tp = pairs.filter((p) => p.z >= 0 && p.y).length,
    fp = pairs.filter((p) => p.z >= 0 && !p.y).length,
    fn = pairs.filter((p) => p.z < 0 && p.y).length;
  const sorted = pairs.toSorted((a, b) => b.z - a.z);
  let hit = 0,
    ap = 0;
  sorted.forEach((p, i) => {
    if (p.y) {
      hit += 1;
      ap += hit / (i + 1);
    }
  });
  const P = tp / (tp + fp || 1),
    R = tp / (tp + fn || 1);
  console.log(
    `${name.padEnd(28)} n ${pairs.length} P ${P.toFixed(3)} R ${R.toFixed(3)} F1 ${((2 * P * R) / (P + R || 1)).toFixed(3)} AP ${(ap / (hit || 1)).toFixed(3)}`,
  );
}
const l2 = Number(options.l2),
  pair = Number(options.pair);
const datasets = [...new Set(examples.map((e) => e.dataset))];
const all: { z: number; y: number; item: Item; ds: string }[] = [];
function evaluate(data: Example[], w: Map<string, number>) {
  return data
    .filter((e) => e.isOriginal)
    .map((e) => ({ z: scoreOf(e, w), y: e.label, item: e.item, ds: e.dataset }));
}
const folds = (() => {
  if (options.cross)
    return datasets.map((d) => ({
      name: d,
      train: examples.filter((e) => e.dataset !== d),
      test: examples.filter((e) => e.dataset === d),
    }));
  return [];
})();
for (const fold of folds) {
  const r = evaluate(fold.test, train(fold.train, l2, pair));
  report(fold.name, r);
  all.push(...r);
}
if (options.cross) report('leave one dataset out', all);
// random 5-fold
const five: typeof all = [];
for (let k = 0; k < 5; k += 1) {
  const inFold = (e: Example) => parseInt(e.item.id.slice(-4), 16) % 5 === k;
  five.push(
    ...evaluate(
      examples.filter(inFold),
      train(
        examples.filter((e) => !inFold(e)),
        l2,
        pair,
      ),
    ),
  );
}
for (const d of datasets)
  report(
    `5fold ${d}`,
    five.filter((x) => x.ds === d),
  );
report('5fold all', five);
const weights = train(examples, l2, pair);
report('fit', evaluate(examples, weights));
if (options.errors) {
  const wrong = (options.cross ? all : five)
    .filter(
      (x) => x.z >= 0 !== (x.y === 1) && x.ds.startsWith(options.errors === 'all' ? '' : options.errors),
    )
    .toSorted((a, b) => a.z - b.z);
  for (const x of wrong) {
    const found = findIn(x.item, detectLanguage(x.item, null));
    console.log(
      x.y ? 'MISS' : 'FALSE',
      x.z.toFixed(1),
      x.ds.slice(0, 4),
      x.item.title.slice(0, 110),
      '|',
      x.item.text.slice(0, 90).replace(/\n/g, ' '),
      '|',
      [...found.title, ...found.lead].map((h) => `${h.term.name}/${h.term.kind}`).join(', '),
    );
  }
}
const kept = [...weights].filter(([, v]) => Math.abs(v) >= 0.01).toSorted(([a], [b]) => a.localeCompare(b));
writeFileSync(
  new URL('../src/news/lexicon/weights.ts', import.meta.url),
  `/** Written by bench/train-detect.ts. */\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${kept.map(([n, v]) => `  '${n}': ${v.toFixed(2)},`).join('\n')}\n};\n`,
);
console.log(kept.length, 'weights');
