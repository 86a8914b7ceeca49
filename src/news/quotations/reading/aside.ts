import { partsOf } from '../../elision.ts';
import type { Wordbook } from '../../languages/wordbook.ts';

/** Offsets within what is quoted: the speech before ends at `from`, that behind goes on at `to`. */
export type Aside = { readonly from: number; readonly to: number };

/**
 * French sets the attribution inside the marks, between commas: « A, explique le colonel X. B » · « A, glisse-t-il, b ».
 * It begins with a verb of speech in its inverted order, which speech itself hardly has.
 */
export function asidesIn(inside: string, book: Wordbook): readonly Aside[] {
  const asides: Aside[] = [];
  let reached = 0;
  for (const { 0: mark, index } of inside.matchAll(BREAK)) {
    if (index < reached) continue;
    const start = index + mark.length;
    const length = asideLength(inside.slice(start, start + LONGEST), book);
    if (length === 0) continue;
    reached = start + length;
    asides.push({ from: index + mark.trimEnd().length, to: reached });
  }
  return asides;
}

const LONGEST = 180;
const BREAK = /(?:,|[?!…]|[?!…] ?,)\s+(?=\p{Ll})/gu;

/** How far the attribution at the beginning of `rest` runs, its closing mark included; 0 when there is none. */
function asideLength(rest: string, book: Wordbook): number {
  const words = wordsOf(rest);
  let i = 0;
  while (i < 3 && book.isClitic(words[i]?.word ?? '')) i += 1;
  if (book.isAuxiliary(words[i]?.word ?? '')) i += 1;
  const tied = words[i]?.tied === true;
  if (tied) i += 1;
  if (!book.isSpeechVerb(words[i]?.word ?? '') || words[i]?.capital === true) return 0;
  let at = i + 1;
  while (at < i + 3 && isBetween(words[at]?.word ?? '', book)) at += 1;
  const subject = words[at];
  const named = subject !== undefined && (subject.capital || book.isDeterminer(subject.word) || subject.tied);
  return tied || named ? endOf(rest, book) : 0;
}

function isBetween(word: string, book: Wordbook): boolean {
  return book.isTime(word) || /ment$|^(?:aussi|encore|ensuite|aussitôt|également)$/u.test(word);
}

type Word = { readonly word: string; readonly capital: boolean; readonly tied: boolean };

function wordsOf(rest: string): readonly Word[] {
  const clause = /^[^,.;:!?…]*/u.exec(rest)?.[0] ?? '';
  return clause
    .split(/\s+/u)
    .slice(0, 8)
    .flatMap((written) =>
      partsOf(written).map(({ text, at }, part) => ({
        word: text.toLowerCase().replaceAll('’', "'"),
        capital: /^\p{Lu}/u.test(text),
        tied: part > 0 && written.charAt(at - 1) === '-',
      })),
    );
}

const END = /(?<!(?:^|[\s'’])(?:M|MM|Mme|Dr|\p{Lu}))[.,](?=\s|$)|$/gu;

/** The comma or the stop that ends it; an apposition belongs to it: ", le colonel X." */
function endOf(rest: string, book: Wordbook): number {
  for (const { 0: mark, index } of rest.matchAll(END)) {
    const end = index + mark.length;
    if (mark !== ',' || !isApposed(rest.slice(end), book)) return end;
  }
  return rest.length;
}

/** An office, or a name in full. */
function isApposed(rest: string, book: Wordbook): boolean {
  const words = wordsOf(rest.trimStart());
  const [first, second] = words;
  const named = words.length > 1 && words.every(({ capital, word }) => capital || book.isParticle(word));
  if (named) return true;
  const noun = book.isDeterminer(first?.word ?? '') ? second : first;
  return noun !== undefined && book.isRole(noun.word);
}
