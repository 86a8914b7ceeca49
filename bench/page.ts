/**
 * Reads the pages of scrapinghub/article-extraction-benchmark, wherever it was cloned to, and writes what was found
 * where its own evaluator looks. Prints milliseconds a page and pages a second.
 *
 *     node bench/page.ts <clone> && (cd <clone> && python3 evaluate.py)
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readPage } from '../src/feeds/reading/page.ts';

const [clone] = process.argv.slice(2);
if (clone === undefined) throw new Error('usage: node bench/page.ts <clone of article-extraction-benchmark>');

const names = readdirSync(`${clone}/html`).filter((name) => name.endsWith('.html.gz'));
const found: Record<string, { readonly articleBody: string }> = {};
const times: number[] = [];
for (const name of names) {
  const bytes = gunzipSync(readFileSync(`${clone}/html/${name}`));
  const from = performance.now();
  const result = readPage(bytes, { contentType: null });
  times.push(performance.now() - from);
  found[name.replace('.html.gz', '')] = { articleBody: result.kind === 'page' ? result.page.text : '' };
}
writeFileSync(`${clone}/output/vedette.json`, JSON.stringify(found));

times.sort((a, b) => a - b);
const total = times.reduce((sum, ms) => sum + ms, 0);
const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1);
console.log(
  `${names.length} pages, ${(total / names.length).toFixed(1)} ms a page on average, median ${at(0.5)}, slowest ${at(1)}`,
);
console.log(`${((1000 * names.length) / total).toFixed(0)} pages a second`);
