import type { Wordbook } from '../languages/wordbook.ts';
import type { Quotation } from './quotations.ts';

const INSERTION = /([,?!…])\s*[–—-]\s+(\p{L}[^–—«»“”„"\n]{2,160}?)(?:([.,])\s*[–—-]\s+|$)/gu;

/**
 * Ukrainian and Russian set the attribution inside the marks: «A, – сказав X. – B». Such a quotation becomes its
 * stretches of speech, with the attribution between them.
 */
export function splitAtInsertions(
  text: string,
  quotations: readonly Quotation[],
  book: Wordbook,
): readonly Quotation[] {
  return quotations.flatMap((quotation) => splitOne(text, quotation, book));
}

function splitOne(text: string, quotation: Quotation, book: Wordbook): readonly Quotation[] {
  const inside = text.slice(quotation.start, quotation.end);
  if (!/[–—]|\s-\s/u.test(inside)) return [quotation];
  const parts: Quotation[] = [];
  let from = quotation.start;
  for (const match of inside.matchAll(INSERTION)) {
    const [whole, mark = '', words = ''] = match;
    if (!attributes(words, book)) continue;
    const at = quotation.start + match.index;
    parts.push(stretch(quotation, from, at + mark.length));
    from = at + whole.length;
  }
  if (parts.length === 0) return [quotation];
  if (from < quotation.end) parts.push(stretch(quotation, from, quotation.end));
  return parts;
}

function stretch(quotation: Quotation, start: number, end: number): Quotation {
  const first = start === quotation.start;
  const last = end === quotation.end;
  return {
    ...{
      start,
      end,
      outerStart: first ? quotation.outerStart : start,
      outerEnd: last ? quotation.outerEnd : end,
    },
    ...{ family: quotation.family, paragraph: quotation.paragraph },
    ...{ unclosed: last && quotation.unclosed, continues: first && quotation.continues },
  };
}

/** Whether an insertion begins with a verb of speech, or names someone and then has one. */
function attributes(words: string, book: Wordbook): boolean {
  const first = words.split(/\s+/u).slice(0, 6);
  return first.some((word) =>
    book.isSpeechVerb(word.toLowerCase().replace(/[’ʼ]/gu, "'").replace(/[.,]$/u, '')),
  );
}
