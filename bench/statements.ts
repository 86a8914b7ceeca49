/**
 * Milliseconds an article and scores of statements, beside two npm packages, in one run:
 *
 *     npm i --no-save quote-parser@0.1.10 compromise@14 && node bench/statements.ts [GOLD.jsonl]
 *
 * A package that is not installed is left out. The gold data lies beside the project; without it there is nothing to measure.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyse } from '../src/news/analyse.ts';

type Found = {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly speaker_canonical?: string | null;
};
type Finder = (text: string) => readonly Found[];
type QuoteParser = {
  readonly parse: (
    text: string,
    language: string,
    options: object,
  ) => readonly {
    readonly index: number;
    readonly text: string;
    readonly name?: { readonly text: string };
  }[];
};
type Compromise = (text: string) => {
  readonly quotations: () => {
    readonly json: (options: object) => readonly { readonly terms: readonly { readonly offset: Offset }[] }[];
  };
};
type Offset = { readonly start: number; readonly length: number };

const SCORE = '../shared/data/quotes/score.py';
/** A bot runs for weeks: what counts is the code after the engine has compiled it. */
const WARM_ROUNDS = 8;
const [gold = '../shared/data/quotes/polnear.dev.jsonl'] = process.argv.slice(2);

if (!existsSync(gold)) {
  console.log(`No labelled data here (${gold} is missing): nothing was measured.`);
} else {
  const documents = readFileSync(gold, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly id: string; readonly text: string });
  for (const [name, load] of Object.entries({ vedette, quoteParser, compromise })) {
    const find = await load().catch(() => null);
    if (find === null) console.log(`${name}: not installed`);
    else measure(name, find, documents);
  }
}

function measure(
  name: string,
  find: Finder,
  documents: readonly { readonly id: string; readonly text: string }[],
) {
  for (const { text } of documents.slice(0, 10)) find(text);
  const round = () => {
    const startedAt = performance.now();
    const found = documents.map(({ id, text }) => ({ id, quotes: find(text) }));
    return { found, ms: (performance.now() - startedAt) / documents.length };
  };
  const { found, ms } = round();
  const warm = Math.min(...Array.from({ length: WARM_ROUNDS }, () => round().ms));
  const file = join(mkdtempSync(join(tmpdir(), 'vedette-bench-')), 'found.jsonl');
  writeFileSync(file, found.map((each) => `${JSON.stringify(each)}\n`).join(''));
  const scored = spawnSync('python3', [SCORE, gold, file, '--json'], { encoding: 'utf8' });
  const scores = JSON.parse(scored.stdout) as Readonly<Record<string, number>>;
  const shown = (key: string): string => (scores[key] ?? 0).toFixed(3);
  console.log(
    `${name}: ${ms.toFixed(2)} ms an article at first, ${warm.toFixed(2)} warm; span F1 ${shown('tok80_F1')}, end to end ${shown('e2e_F1')}, named ${shown('e2e_named_F1')}`,
  );
}

/** The whole analysis: verdict, statements, summary. */
async function vedette(): Promise<Finder> {
  return (text) =>
    analyse({ title: '', text, url: null, language: 'en', publishedAt: null }).statements.map(
      (statement) => ({
        start: statement.start,
        end: statement.end,
        speaker: statement.mention?.text ?? statement.speaker,
        speaker_canonical: statement.speaker,
      }),
    );
}

async function quoteParser(): Promise<Finder> {
  const name: string = 'quote-parser';
  const { default: parser } = (await import(name)) as { readonly default: QuoteParser };
  return (text) =>
    parser.parse(text, 'en', { minLength: 5 }).map((quote) => ({
      start: quote.index,
      end: quote.index + quote.text.length,
      speaker: quote.name?.text ?? null,
    }));
}

/** Finds quotations only; it names nobody. */
async function compromise(): Promise<Finder> {
  const name: string = 'compromise';
  const { default: nlp } = (await import(name)) as { readonly default: Compromise };
  return (text) =>
    nlp(text)
      .quotations()
      .json({ offset: true })
      .flatMap(({ terms }) => {
        const [first, last] = [terms[0]?.offset, terms.at(-1)?.offset];
        if (first === undefined || last === undefined) return [];
        return [{ start: first.start, end: last.start + last.length, speaker: null }];
      });
}
