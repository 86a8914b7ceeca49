/**
 * Counts in how many articles each term stands and prints src/news/stories/common-terms.ts: the general rarity that a young index
 * starts from. Counts of words only; no text leaves the data.
 *
 *     node bench/count-terms.ts DATA_FOLDER > src/news/stories/common-terms.ts
 */
import { readFileSync } from 'node:fs';
import { isLanguage, type Language } from '../src/news/article.ts';
import { fingerprint } from '../src/news/stories/print/fingerprint.ts';

type Row = { readonly title?: string; readonly text?: string; readonly language?: string };

/** Terms rarer than this many in a thousand are left to the running counts. */
const LEAST = 6;
const FILES = ['detect/dev.jsonl', 'cluster/ukraine-2022-groups.jsonl', 'cluster/roundups-2021.jsonl'];

const [folder = '../shared/data'] = process.argv.slice(2);
const counts = new Map<string, Map<string, number>>();
const totals = new Map<string, number>();

for (const file of FILES) {
  for (const line of readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n')) {
    const { title = '', text = '', language = 'en' } = JSON.parse(line) as Row;
    if (isLanguage(language)) countArticle(title, text, language);
  }
}

function countArticle(title: string, text: string, language: Language): void {
  const print = fingerprint(
    { title, text, url: null, language, publishedAt: null, source: null },
    language,
    [],
  );
  const stems = [...print.title, ...print.lead, ...print.body];
  const facts = [...print.titleFacts, ...print.leadFacts, ...print.bodyFacts];
  for (const [kind, terms] of [
    [language, stems],
    ['facts', facts],
  ] as const) {
    totals.set(kind, (totals.get(kind) ?? 0) + 1);
    const ofKind = counts.get(kind) ?? new Map<string, number>();
    counts.set(kind, ofKind);
    for (const term of terms) ofKind.set(term, (ofKind.get(term) ?? 0) + 1);
  }
}

const buckets = new Map<number, string[]>();
for (const [kind, terms] of counts) {
  for (const [term, count] of terms) {
    const permille = Math.round((count * 1_000) / (totals.get(kind) ?? 1));
    // Steps of about a fifth: rarity is a logarithm.
    const step = Math.round(1.2 ** Math.round(Math.log(permille || 1) / Math.log(1.2)));
    if (permille >= LEAST) buckets.set(step, [...(buckets.get(step) ?? []), term.replaceAll(' ', '_')]);
  }
}

const lines = [...buckets]
  .sort(([a], [b]) => b - a)
  .map(([step, terms]) => `  [${step}, '${[...new Set(terms)].sort().join(' ').replaceAll("'", "\\'")}'],`);

console.log(`/** Made by bench/count-terms.ts: articles in a thousand that hold a term, where at least ${LEAST} do. */
const STEPS: readonly (readonly [permille: number, terms: string])[] = [
${lines.join('\n')}
];

export const COMMON_TERMS_OF = 1_000;
export const COMMON_TERMS: ReadonlyMap<string, number> = new Map(
  STEPS.flatMap(([permille, terms]) => terms.split(' ').map((term) => [term.replaceAll('_', ' '), permille] as const)),
);`);
