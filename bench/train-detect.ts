/**
 * Learns the weights of the verdict from ../shared/data/detect/dev.jsonl and writes src/news/lexicon/weights.ts.
 *
 *     node bench/train-detect.ts            learn from everything, write the file
 *     node bench/train-detect.ts --cross    only report: each dataset judged by weights learned from the others, and
 *                                           five random folds, for every method that was compared
 *     … --cross --errors NAME               with the mistakes on datasets so beginning, by the kept method
 *
 * Logistic regression with a ridge penalty, full batch, deterministic. Borderline items (gold 1) are left out.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Feature, featuresOf } from '../src/news/detection/features.ts';
import { findIn } from '../src/news/detection/find.ts';
import { detectLanguage } from '../src/news/language.ts';
import { stemsOf } from '../src/news/stems.ts';

type Item = {
  readonly id: string;
  readonly dataset: string;
  readonly title: string;
  readonly text: string;
  readonly gold: 0 | 1 | 2;
};
type Example = {
  readonly item: Item;
  readonly isCore: boolean;
  /** A long text also teaches as the teaser it would have been in a feed, with half the weight. */
  readonly isTeaser: boolean;
  readonly features: readonly Feature[];
};
type Weights = ReadonlyMap<string, number>;
type Judged = { readonly item: Item; readonly isCore: boolean; readonly z: number };
type Method = {
  readonly name: string;
  readonly features: (article: { readonly title: string; readonly text: string }) => readonly Feature[];
  readonly learn: (examples: readonly Example[]) => Weights;
};

const DATA = new URL('../../shared/data/detect/dev.jsonl', import.meta.url);
const WEIGHTS_FILE = new URL('../src/news/lexicon/weights.ts', import.meta.url);
const STEPS = 400;
const RATE = 0.5;
const LEAST_WEIGHT = 0.05;

/** The ridge for each family of features: the more particular a feature, the harder it must prove itself. */
const PENALTY: readonly (readonly [family: RegExp, penalty: number])[] = [
  [/^bias/, 0.01],
  [/^term:/, 3],
  [/\+/, 5],
  [/^stem:/, 0.3],
  [/./, 1],
];

const KEPT: Method = { name: 'kinds, pairs and terms', features: lexiconFeatures, learn };
const COMPARED: readonly Method[] = [
  { name: 'sum of kinds by hand', features: lexiconFeatures, learn: () => BY_HAND },
  { name: 'stems', features: stemFeatures, learn },
  {
    name: 'kinds and pairs',
    features: (article) => lexiconFeatures(article).filter(([name]) => !name.startsWith('term:')),
    learn,
  },
  KEPT,
];

/** What one would write without data: defence terms for, life and sport against, the title twice the lead. */
const BY_HAND: Weights = new Map([
  ['bias', -2],
  ...['arms', 'combat', 'force', 'body', 'post', 'person', 'supply', 'nuclear', 'enemy'].flatMap(
    (kind) =>
      [
        [`title:${kind}`, 2.5],
        [`lead:${kind}`, 1.2],
        [`body:${kind}`, 1],
      ] as const,
  ),
  ...['attack', 'harm', 'war', 'place', 'device', 'group', 'defence'].flatMap(
    (kind) =>
      [
        [`title:${kind}`, 0.8],
        [`lead:${kind}`, 0.4],
      ] as const,
  ),
  ...['civil', 'sport', 'crime', 'culture'].flatMap(
    (kind) =>
      [
        [`title:${kind}`, -1.2],
        [`lead:${kind}`, -0.6],
      ] as const,
  ),
]);

const { values: options } = parseArgs({
  options: { cross: { type: 'boolean', default: false }, errors: { type: 'string' } },
});

if (!existsSync(DATA)) {
  console.error(
    'The labelled data is not here: expected ../shared/data/detect/dev.jsonl beside the repository.',
  );
  process.exit(1);
}
const items = readFileSync(DATA, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Item => JSON.parse(line))
  .filter(({ gold }) => gold !== 1);
if (options.cross) for (const method of COMPARED) crossValidate(method);
else writeWeights();

function lexiconFeatures(article: { readonly title: string; readonly text: string }): readonly Feature[] {
  return featuresOf(findIn(article, detectLanguage(article, null)));
}

function stemFeatures(article: { readonly title: string; readonly text: string }): readonly Feature[] {
  const language = detectLanguage(article, null);
  const of = (text: string, value: number) =>
    [...new Set(stemsOf(text, language).map(({ stem }) => stem))].map(
      (stem) => [`stem:${stem}`, value] as const,
    );
  return [['bias', 1], ...of(article.title, 1), ...of(article.text.slice(0, 400), 0.7)];
}

function examplesOf({ features }: Method): readonly Example[] {
  return items.flatMap((item) => {
    const isCore = item.gold === 2;
    const whole = { item, isCore, isTeaser: false, features: features(item) };
    if (item.text.length <= 500) return [whole];
    const teaser = { title: item.title, text: item.text.slice(0, 200) };
    return [whole, { item, isCore, isTeaser: true, features: features(teaser) }];
  });
}

/** Full-batch AdaGrad: slow, but the same numbers on every machine. */
function learn(examples: readonly Example[]): Weights {
  const names = [...new Set(examples.flatMap(({ features }) => features.map(([name]) => name)))];
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features, isCore, isTeaser }) => ({
    target: isCore ? 1 : 0,
    weight: isTeaser ? 0.5 : 1,
    cells: features.map(([name, value]) => [indexOf.get(name) ?? 0, value] as const),
  }));
  const penalty = names.map((name) => PENALTY.find(([family]) => family.test(name))?.[1] ?? 1);
  const weights = new Array<number>(names.length).fill(0);
  const squares = new Array<number>(names.length).fill(1e-8);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight, index) => (penalty[index] ?? 0) * weight);
    for (const { target, weight, cells } of rows) {
      const z = cells.reduce((sum, [index, value]) => sum + (weights[index] ?? 0) * value, 0);
      const error = weight * (1 / (1 + Math.exp(-z)) - target);
      for (const [index, value] of cells) gradient[index] = (gradient[index] ?? 0) + error * value;
    }
    gradient.forEach((slope, index) => {
      const square = (squares[index] ?? 0) + slope * slope;
      squares[index] = square;
      weights[index] = (weights[index] ?? 0) - (RATE * slope) / Math.sqrt(square);
    });
  }
  return new Map(names.map((name, index) => [name, weights[index] ?? 0]));
}

function judge(examples: readonly Example[], weights: Weights): readonly Judged[] {
  return examples
    .filter(({ isTeaser }) => !isTeaser)
    .map(({ item, isCore, features }) => ({
      item,
      isCore,
      z: features.reduce((sum, [name, value]) => sum + (weights.get(name) ?? 0) * value, 0),
    }));
}

function crossValidate(method: Method): void {
  const examples = examplesOf(method);
  const judgeFold = (isIn: (item: Item) => boolean) =>
    judge(
      examples.filter(({ item }) => isIn(item)),
      method.learn(examples.filter(({ item }) => !isIn(item))),
    );
  console.log(`\n== ${method.name}`);
  const datasets = [...new Set(items.map(({ dataset }) => dataset))];
  const unseen = datasets.flatMap((dataset) => {
    const judged = judgeFold((item) => item.dataset === dataset);
    report(dataset, judged);
    return judged;
  });
  report('each dataset unseen', unseen);
  const folds = [0, 1, 2, 3, 4].flatMap((fold) =>
    judgeFold(({ id }) => Number.parseInt(id.slice(-4), 16) % 5 === fold),
  );
  report('five folds', folds);
  report(
    'five folds, bbc only',
    folds.filter(({ item }) => item.dataset === 'bbc_rss_2022_23'),
  );
  if (method === KEPT && options.errors !== undefined) showErrors(unseen, options.errors);
}

function report(name: string, judged: readonly Judged[]): void {
  const count = (isCalled: boolean, isCore: boolean) =>
    judged.filter((one) => one.z >= 0 === isCalled && one.isCore === isCore).length;
  const precision = count(true, true) / Math.max(1, count(true, true) + count(true, false));
  const recall = count(true, true) / Math.max(1, count(true, true) + count(false, true));
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  const shown = { n: judged.length, P: precision, R: recall, F1: f1, AP: averagePrecision(judged) };
  const figures = Object.entries(shown).map(
    ([label, value]) => `${label} ${label === 'n' ? value : value.toFixed(3)}`,
  );
  console.log(name.padEnd(26), figures.join('  '));
}

function averagePrecision(judged: readonly Judged[]): number {
  const core = judged
    .toSorted((a, b) => b.z - a.z)
    .flatMap(({ isCore }, index) => (isCore ? [index + 1] : []));
  return core.reduce((sum, rank, hits) => sum + (hits + 1) / rank, 0) / Math.max(1, core.length);
}

function showErrors(judged: readonly Judged[], prefix: string): void {
  const wrong = judged.filter(({ item, isCore, z }) => z >= 0 !== isCore && item.dataset.startsWith(prefix));
  for (const { item, isCore, z } of wrong.toSorted((a, b) => a.z - b.z)) {
    const found = findIn(item, detectLanguage(item, null));
    const terms = [...found.title, ...found.lead].map(({ term }) => `${term.name}/${term.kind}`).join(', ');
    console.log(isCore ? 'MISSED' : 'FALSE', z.toFixed(1), item.dataset.slice(0, 6), item.title, '|', terms);
  }
}

function writeWeights(): void {
  const examples = examplesOf(KEPT);
  const weights = learn(examples);
  report('fit', judge(examples, weights));
  const rows = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `  ${quoted(name)}: ${Number(weight.toFixed(2))},`);
  const head = [
    '/**',
    ' * What each feature (features.ts) adds to the verdict, in log odds; what is not listed adds nothing.',
    ' * Written by bench/train-detect.ts: change the lexicon and run it again rather than edit a number.',
    ' */',
    'export const WEIGHTS: Readonly<Record<string, number>> = {',
  ];
  writeFileSync(WEIGHTS_FILE, `${[...head, ...rows, '};'].join('\n')}\n`);
  console.log(`${rows.length} weights written`);
}

function quoted(name: string): string {
  if (/^[a-z]+$/.test(name)) return name;
  return name.includes("'") ? JSON.stringify(name) : `'${name}'`;
}
