import type { Wordbook } from '../../languages/wordbook.ts';
import { type Aside, asidesIn } from './aside.ts';
import type { Quotation } from './quotations.ts';

const INSERTION = /([,?!…])\s*[–—-]\s+(\p{L}[^–—«»“”„"\n]{2,160}?)(?:([.,])\s*[–—-]\s+|$)/gu;

/**
 * Ukrainian and Russian set the attribution inside the marks: «A, – сказав X. – B», and so does French. Such a quotation becomes its
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
  const parts: Quotation[] = [];
  let from = quotation.start;
  for (const cut of book.profile.inversion === null ? insertionsIn(inside, book) : asidesIn(inside, book)) {
    parts.push(stretch(quotation, from, quotation.start + cut.from));
    from = quotation.start + cut.to;
  }
  if (parts.length === 0) return [quotation];
  if (from < quotation.end) parts.push(stretch(quotation, from, quotation.end));
  return parts;
}

function insertionsIn(inside: string, book: Wordbook): readonly Aside[] {
  if (!/[–—]|\s-\s/u.test(inside)) return [];
  return [...inside.matchAll(INSERTION)].flatMap(({ 0: whole, 1: mark = '', 2: words = '', index }) =>
    attributes(words, book) ? [{ from: index + mark.length, to: index + whole.length }] : [],
  );
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
  const plain = first.map((word) =>
    word.toLowerCase().replace(/[’ʼ]/gu, "'").replace(/[.,]$/u, '').replaceAll('ё', 'е'),
  );
  const { verbGender } = book.profile;
  const [verb = ''] = plain;
  // «A, — свідчив чоловік. — B»
  const past = verb.length > 4 && verbGender !== null && (verbGender.m.test(verb) || verbGender.f.test(verb));
  return past || plain.some((word) => book.isSpeechVerb(word));
}
