/**
 * Learns how much each signal of resemblance weighs and prints src/news/stories/likeness-weights.ts; on standard error, what
 * cross-validation over storylines gives, beside a plain threshold on TF-IDF cosine.
 *
 *     node bench/learn-cluster.ts DATA_FOLDER > src/news/stories/likeness-weights.ts
 *
 * Three logistic regressions, for pairs with texts, pairs where one is little more than a headline (half of the texts are
 * withheld to learn it), and pairs in two languages (learned from the facts alone that no language changes).
 */
import { readFileSync } from 'node:fs';
import { isLanguage, type Language } from '../src/news/article.ts';
import { type Fingerprint, fingerprint } from '../src/news/stories/print/fingerprint.ts';
import { rarity } from '../src/news/stories/rarity.ts';
import { type Profile, profile, resemblance, SIGNALS } from '../src/news/stories/resemblance.ts';
import { averagePrecision, bestF1, regress, type Sample } from './logistic.ts';

type Row = {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly source?: string;
  readonly publishedAt: string;
  readonly language: string;
  readonly event: string;
  readonly storyline?: string | null;
};

type Pair = Sample & {
  readonly storylines: readonly [string, string];
  readonly heads: number;
  readonly isBrief: boolean;
  readonly isForeign: boolean;
};

type View = 'whole' | 'headlines' | 'facts';

const DAY = 86_400_000;
const BRIEF_WORDS = 40;
const FOLDS = 6;
const RIDGE = 2;
/**
 * Trust in each pair: slices are whole days with every document read, mostly of pairs that no program would join; the
 * meetings are few and as carefully read; the groups were found by overlap, the roundups are not war news.
 */
const TRUST = { slices: 1, ramstein: 6, groups: 0.6, roundups: 0.1 };

const [folder = '../shared/data'] = process.argv.slice(2);
const read = (file: string): readonly Row[] =>
  readFileSync(`${folder}/cluster/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

const slices = read('slices-dev');
const known = new Set(slices.map((row) => row.id));
const english = slices.filter((row) => row.language === 'en');
const ukrainian = slices.filter((row) => row.language === 'uk');
const groups = read('ukraine-2022-groups').filter((row) => !known.has(row.id));
const roundups = read('roundups-2021').slice(0, 500);
const ramstein = read('ramstein');

const pairsIn = (view: View): { readonly slices: readonly Pair[]; readonly others: readonly Pair[] } => ({
  slices: [...pairsOf(english, view, TRUST.slices, 400), ...pairsOf(ukrainian, view, TRUST.slices, 400)],
  others: [
    ...pairsOf(groups, view, TRUST.groups, 12),
    ...pairsOf(roundups, view, TRUST.roundups, 12),
    ...(view === 'headlines' ? [] : pairsOf(ramstein, 'whole', TRUST.ramstein, 400)),
  ],
});

const whole = pairsIn('whole');
const headlines = pairsIn('headlines');
const facts = pairsIn('facts');
const learnt = {
  FULL: learn('texts', whole, (pair) => !pair.isBrief && !pair.isForeign),
  BRIEF: learn('headlines', headlines, (pair) => pair.isBrief),
  FOREIGN: learn('languages', facts, () => true),
};

console.log(`import type { Signal } from './resemblance.ts';

/** What each signal weighs: a logistic regression's coefficients, made by bench/learn-cluster.ts. */
export type Likeness = Readonly<Record<Signal, number>>;
`);
const SAYS = {
  FULL: 'Two articles with texts, in one language.',
  BRIEF: 'One of the two is little more than a headline.',
  FOREIGN: 'Two languages: only what no language changes is compared.',
};
for (const name of ['FULL', 'BRIEF', 'FOREIGN'] as const) {
  const lines = SIGNALS.map((signal, at) => `  ${signal}: ${(learnt[name][at] ?? 0).toFixed(2)},`);
  console.log(`/** ${SAYS[name]} */\nexport const ${name}: Likeness = {\n${lines.join('\n')}\n};\n`);
}

function learn(
  name: string,
  { slices, others }: { readonly slices: readonly Pair[]; readonly others: readonly Pair[] },
  isMeant: (pair: Pair) => boolean,
): readonly number[] {
  const [own, further] = [slices.filter(isMeant), others.filter(isMeant)];
  const judged: { score: number; plain: number; isSame: boolean }[] = [];
  for (let one = 0; one < FOLDS; one += 1) {
    for (let other = one; other < FOLDS; other += 1) {
      const isHeldOut = (storyline: string): boolean => [one, other].includes(foldOf(storyline));
      const weights = regress([...own.filter((pair) => !pair.storylines.some(isHeldOut)), ...further], RIDGE);
      for (const pair of own) {
        const folds = pair.storylines.map(foldOf).sort((a, b) => a - b);
        if (folds[0] !== one || folds[1] !== other) continue;
        const score = pair.signals.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
        judged.push({ score, plain: pair.heads, isSame: pair.isSame });
      }
    }
  }
  const report = (scored: readonly { score: number; isSame: boolean }[]): string =>
    `average precision ${averagePrecision(scored).toFixed(3)}, best F1 ${bestF1(scored).toFixed(3)}`;
  const plain = judged.map(({ plain: score, isSame }) => ({ score, isSame }));
  console.error(
    `${name}: ${own.length} pairs of slices\n  learned  ${report(judged)}\n  cosine   ${report(plain)}`,
  );
  return regress([...own, ...further], RIDGE);
}

function foldOf(storyline: string): number {
  let sum = 7;
  for (const letter of storyline) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return sum % FOLDS;
}

/** Each document with those of the three days before it: all same events, and the `hardest` most alike others. */
function pairsOf(rows: readonly Row[], view: View, weight: number, hardest: number): readonly Pair[] {
  const ordered = [...rows].sort((a, b) =>
    a.publishedAt < b.publishedAt ? -1 : a.publishedAt > b.publishedAt ? 1 : 0,
  );
  const rare = rarity();
  const before: { readonly row: Row; readonly seen: Profile }[] = [];
  return ordered.flatMap((row, at) => {
    const print = printOf(row, view, at);
    const seen = profile(print, Date.parse(row.publishedAt), rare);
    const pairs = before
      .filter((other) => seen.at - other.seen.at <= 3 * DAY)
      .map((other) => toPair(row, other.row, seen, other.seen, weight, rare))
      .sort((a, b) => b.heads - a.heads)
      .filter((pair, rank) => pair.isSame || rank < hardest);
    before.push({ row, seen });
    rare.count(termsOf(print), 1);
    return pairs;
  });
}

function toPair(
  row: Row,
  other: Row,
  a: Profile,
  b: Profile,
  weight: number,
  rare: ReturnType<typeof rarity>,
): Pair {
  const signals = resemblance(a, b, rare);
  return {
    signals: SIGNALS.map((signal) => signals[signal]),
    isSame: row.event === other.event,
    weight,
    heads: signals.heads,
    storylines: [row.storyline ?? row.event, other.storyline ?? other.event],
    isBrief: Math.min(a.print.words, b.print.words) < BRIEF_WORDS,
    isForeign: row.language !== other.language,
  };
}

function printOf(row: Row, view: View, at: number): Fingerprint {
  const language: Language = isLanguage(row.language) ? row.language : 'en';
  const text = view === 'headlines' && at % 3 !== 0 ? '' : (row.text ?? '');
  const article = {
    title: row.title,
    text,
    url: null,
    language,
    publishedAt: null,
    source: row.source ?? null,
  };
  const print = fingerprint(article, language, []);
  return view === 'facts' ? { ...print, title: [], lead: [], body: [], shingles: [], opening: [] } : print;
}

function termsOf(print: Fingerprint): readonly string[] {
  const stems = [...print.title, ...print.lead, ...print.body];
  return [...stems, ...print.titleFacts, ...print.leadFacts, ...print.bodyFacts];
}
