import type { Statement } from '../analysis.ts';
import type { Language, Span } from '../article.ts';
import { contentOf, overlap } from '../content.ts';
import { LAYOUT } from '../languages/layout.ts';
import { profileOf } from '../languages/profiles.ts';
import { type Wordbook, wordbookOf } from '../languages/wordbook.ts';
import { newsLines } from './news-lines.ts';
import { splitSentences } from './sentences.ts';

type Article = { readonly title: string; readonly text: string };

type Candidate = Span & { readonly line: number; readonly stems: ReadonlySet<string> };

/** Beyond these a reader needs more than ten seconds, and quotations have to fit beside. */
const MOST_SENTENCES = 3;
const ENOUGH_CHARACTERS = 380;
const LONGEST_SENTENCE = 480;
/** News tells what happened at its top; below it explains. */
const LOOKED_AT = 9;
const MOST_LINES = 24;

/**
 * One to three whole sentences that tell what happened, in the order of the text; none when it holds no prose of its own.
 * `statements` are shown beside it: their sentences are left out.
 */
export function summarise(
  article: Article,
  language: Language,
  statements: readonly Statement[],
): readonly Span[] {
  const candidates = candidatesIn(article, language, statements);
  const title = contentOf(article.title, language);
  const lead = chooseLead(candidates, title);
  if (lead === null) return [];
  const book = wordbookOf(profileOf(language));
  const chosen = [lead];
  for (const each of candidates.slice(candidates.indexOf(lead) + 1)) {
    if (chosen.length >= MOST_SENTENCES) break;
    if (adds(each, chosen, candidates, title, book)) chosen.push(each);
  }
  return chosen.map(({ text, start, end }) => ({ text, start, end }));
}

function candidatesIn(
  { text }: Article,
  language: Language,
  statements: readonly Statement[],
): readonly Candidate[] {
  const top = [...newsLines(text).take(MOST_LINES)];
  const last = top.at(-1);
  if (last === undefined) return [];
  const candidates: Candidate[] = [];
  let statement = 0;
  let line = 0;
  for (const span of splitSentences(text.slice(0, last.end), language)) {
    while (line < top.length && (top[line]?.end ?? 0) <= span.start) line += 1;
    const place = top[line];
    if (place === undefined || span.end <= place.start) continue;
    const start = Math.max(span.start, place.start);
    const sentence = { text: text.slice(start, span.end), start, end: span.end };
    while (statement < statements.length && (statements[statement]?.end ?? 0) <= start) statement += 1;
    const shown = statements[statement];
    if (shown !== undefined && shown.start < span.end && wordsIn(shown.text) >= 4) continue;
    if (!tells(sentence)) continue;
    candidates.push({ ...sentence, line, stems: contentOf(sentence.text, language) });
    if (candidates.length === LOOKED_AT) break;
  }
  return candidates;
}

/** A sentence that says something by itself: whole, not a question, a promise or a mere credit. */
function tells({ text }: Span): boolean {
  const plain = plainOf(text);
  if (!/[.!…][\p{Pf}\p{Pe}"']*$/u.test(text) || /\?[\p{Pf}\p{Pe}"']*$/u.test(text)) return false;
  if (/(?:…|\.{3})[\p{Pf}\p{Pe}"']*$/u.test(text) && wordsIn(text) < 12) return false;
  if (!isBalanced(text)) return false;
  if (text.length > LONGEST_SENTENCE || wordsIn(text) < 5) return false;
  return ![LAYOUT.credit, LAYOUT.teaser].some((list) => list.some((words) => plain.startsWith(words)));
}

/** A mark without its partner: the sentence begins or ends inside someone's words. */
function isBalanced(text: string): boolean {
  const straight = text.match(/"/gu)?.length ?? 0;
  const opening = text.match(/[«“„]/gu)?.length ?? 0;
  const closing = text.match(/[»”]/gu)?.length ?? 0;
  return straight % 2 === 0 && !(opening === 0 && closing > 0);
}

/** The first sentence, unless a later one is plainly nearer to the headline. */
function chooseLead(candidates: readonly Candidate[], title: ReadonlySet<string>): Candidate | null {
  const [first] = candidates;
  if (first === undefined) return null;
  if (title.size === 0 || overlap(first.stems, title) > 0) return first;
  return candidates.slice(1, 4).find(({ stems }) => overlap(stems, title) >= 2) ?? first;
}

function adds(
  each: Candidate,
  chosen: readonly Candidate[],
  candidates: readonly Candidate[],
  title: ReadonlySet<string>,
  book: Wordbook,
): boolean {
  const total = chosen.reduce((sum, { text }) => sum + text.length, 0);
  if (total + each.text.length > ENOUGH_CHARACTERS) return false;
  const known = new Set(chosen.flatMap(({ stems }) => [...stems]));
  const fresh = each.stems.size - overlap(each.stems, known);
  const near = overlap(each.stems, known) + overlap(each.stems, title);
  if (fresh < 3 || near === 0 || fresh < 0.3 * each.stems.size) return false;
  if (EARLIER.test(each.text)) return false;
  const follows = candidates[candidates.indexOf(each) - 1] === chosen.at(-1);
  return follows || !leans(each.text, book);
}

/** What came before is background wherever it stands. */
const EARLIER =
  /^(?:earlier|previously|last (?:week|month|year)|раніше|ранее|раньше|zuvor|wcześniej)(?!\p{L})/iu;

/** Begins with a word that points back: "He", "This", "But". */
function leans(text: string, book: Wordbook): boolean {
  const first = /^[^\p{L}]*([\p{L}'’ʼ-]+)/u.exec(text)?.[1]?.toLowerCase().replace(/[’ʼ]/gu, "'") ?? '';
  return (
    book.pronoun(first) !== null ||
    book.isDeterminer(first) ||
    /^(?:but|also|meanwhile|але|також|но|также|aber)$/u.test(first)
  );
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function plainOf(text: string): string {
  return text.slice(0, 80).toLowerCase().replace(/[’ʼ]/gu, "'");
}
