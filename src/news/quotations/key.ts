import type { Statement } from '../analysis.ts';
import type { Language, Span } from '../article.ts';
import { contentOf, overlap } from '../content.ts';
import { AIDES, COURTESIES, RANKS, UNRANKED } from '../languages/people/ranks.ts';

type Context = { readonly title: string; readonly summary: readonly Span[]; readonly language: Language };

type Utterance = {
  readonly id: number;
  readonly speaker: string | null;
  readonly stems: ReadonlySet<string>;
  readonly words: number;
  readonly rank: number;
  readonly score: number;
};

const MOST_KEYS = 3;
const FEWEST_WORDS = 5;
/** A speaker's second statement must be that much better than another speaker's first. */
const SAME_SPEAKER = 0.35;

/** The statements with `key` set on the best utterances: at most three, best first, none a fragment or said before. */
export function rankKey(statements: readonly Statement[], context: Context): readonly Statement[] {
  const news = contentOf(
    [context.title, ...context.summary.map(({ text }) => text)].join('\n'),
    context.language,
  );
  const waiting = toUtterances(statements, context, news);
  const keys = new Map<number, 1 | 2 | 3>();
  const chosen: Utterance[] = [];
  while (chosen.length < MOST_KEYS) {
    const best = pick(waiting, chosen);
    if (best === null) break;
    chosen.push(best);
    keys.set(best.id, chosen.length as 1 | 2 | 3);
  }
  return statements.map((statement) => ({ ...statement, key: keys.get(statement.utterance) ?? null }));
}

function pick(waiting: readonly Utterance[], chosen: readonly Utterance[]): Utterance | null {
  let best: Utterance | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const each of waiting) {
    if (chosen.some((other) => isNearlySame(each, other))) continue;
    const again = each.speaker === null ? 0 : chosen.filter(({ speaker }) => speaker === each.speaker).length;
    const score = each.score - SAME_SPEAKER * again;
    if (score <= bestScore) continue;
    best = each;
    bestScore = score;
  }
  return best;
}

function isNearlySame(one: Utterance, other: Utterance): boolean {
  if (one.id === other.id) return true;
  const shared = overlap(one.stems, other.stems);
  return shared > 0 && shared >= 0.65 * Math.min(one.stems.size, other.stems.size);
}

function toUtterances(
  statements: readonly Statement[],
  { title, summary, language }: Context,
  news: ReadonlySet<string>,
): readonly Utterance[] {
  const groups = new Map<number, Statement[]>();
  for (const each of statements) {
    const group = groups.get(each.utterance);
    if (group === undefined) groups.set(each.utterance, [each]);
    else group.push(each);
  }
  const told = [title, ...summary.map(({ text }) => text)].join('\n').toLowerCase();
  const utterances: Utterance[] = [];
  for (const [id, stretches] of groups) {
    const text = stretches.map((each) => each.text).join(' ');
    const stems = contentOf(text, language);
    const [first] = stretches;
    if (first === undefined) continue;
    const words = text.match(/[\p{L}\p{N}]+(?:['’ʼ.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
    const rank = Math.max(...stretches.map(rankOf));
    if (!isWorthy(first.text, words, rank)) continue;
    const order = utterances.length;
    const score = scoreOf({ text, words, rank, stems, news, order }) + closeness(first.speaker, told);
    utterances.push({ id, speaker: first.speaker, stems, words, rank, score });
  }
  return utterances;
}

/** Begins as a sentence does, and says enough; a few words only when a leader says them whole. */
function isWorthy(text: string, words: number, rank: number): boolean {
  if (!/^[^\p{L}\p{N}]*[\p{Lu}\p{N}]/u.test(text)) return false;
  return words >= FEWEST_WORDS || (words >= 3 && rank >= 0.9 && /[.!]$/u.test(text));
}

export function rankOf({ speaker, role }: Pick<Statement, 'speaker' | 'role'>): number {
  if (role === null)
    return speaker === null ? UNRANKED.nobody : isBody(speaker) ? UNRANKED.body : UNRANKED.name;
  const words = role
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .split(/[^\p{L}'-]+/u);
  const joined = [...words, ...words.map((word, i) => `${word}-${words[i + 1] ?? ''}-${words[i + 2] ?? ''}`)];
  const office = RANKS.find((rank) =>
    rank.words.some((each) => joined.some((word) => word.startsWith(each))),
  );
  const weight = speaksForAnother(words) ? UNRANKED.aide : (office?.weight ?? UNRANKED.name);
  return speaker === null ? weight * 0.6 : weight;
}

/** "the president's spokesman", "радник міністра": the office named is another's. */
function speaksForAnother(words: readonly string[]): boolean {
  return words.some((word) => AIDES.some((aide) => word.startsWith(aide)));
}

function isBody(speaker: string): boolean {
  return !/^\p{Lu}[\p{L}'’ʼ.-]+(?:\s+\p{Lu}[\p{L}'’ʼ.-]*){1,2}$/u.test(speaker);
}

/** Someone whom headline or summary names is whom the news is about. */
function closeness(speaker: string | null, told: string): number {
  const last = speaker?.toLowerCase().split(/\s+/u).at(-1) ?? '';
  return last.length > 3 && told.includes(last.slice(0, -1)) ? 0.4 : 0;
}

type Measures = {
  readonly text: string;
  readonly words: number;
  readonly rank: number;
  readonly stems: ReadonlySet<string>;
  readonly news: ReadonlySet<string>;
  readonly order: number;
};

function scoreOf({ text, words, rank, stems, news, order }: Measures): number {
  const shared = overlap(stems, news);
  const near = 0.5 * Math.min(1, shared / 4);
  const fresh = stems.size === 0 ? 0 : 0.3 * (1 - shared / stems.size);
  const figures = /\d/u.test(text) ? 0.15 : 0;
  const length = words < 8 ? -0.2 : words <= 60 ? 0.35 : words <= 120 ? 0.1 : -0.2;
  const whole = /[.!…]["”»“]*$/u.test(text.trimEnd()) ? 0.15 : 0;
  const question = /\?$/u.test(text.trimEnd()) ? -0.35 : 0;
  const lower = text.toLowerCase();
  const polite = COURTESIES.some((word) => lower.slice(0, 40).includes(word)) ? -0.35 : 0;
  const leaning = /^(?:it|that|this|they|he|she|це|він|вона|это|он|она|das|es|to)(?!\p{L})/u.test(lower)
    ? -0.15
    : 0;
  return 1.6 * rank + near + fresh + figures + length + whole + question + polite + leaning - 0.03 * order;
}
