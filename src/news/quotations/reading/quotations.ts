import type { Language } from '../../article.ts';
import { labelStarts } from './inline-labels.ts';
import { angleOpening, findMarks, type Mark } from './marks.ts';

/** A stretch inside quotation marks. `start`/`end` exclude the marks, `outerStart`/`outerEnd` include them. */
export type Quotation = {
  readonly start: number;
  readonly end: number;
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly family: Mark['family'];
  readonly paragraph: number;
  /** Opened and not closed in its paragraph. */
  readonly unclosed: boolean;
  /** Goes on from the quotation before it: the paragraph above was left open. */
  readonly continues: boolean;
};

export type Paragraph = { readonly start: number; readonly end: number };

type Pair = { readonly open: Mark; readonly close: Mark | null };

/** The paragraphs of a text, without the white space around them; a layout label begins one. */
export function splitParagraphs(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/gu)) {
    const line = match[0];
    const starts = [0, ...labelStarts(line), line.length];
    starts.slice(1).forEach((to, index) => {
      const part = line.slice(starts[index], to);
      const from = match.index + (starts[index] ?? 0);
      const start = from + (part.length - part.trimStart().length);
      const end = from + part.trimEnd().length;
      if (end > start) paragraphs.push({ start, end });
    });
  }
  return paragraphs;
}

/** Every outermost quotation of the text in order; one that runs over paragraphs is one a paragraph. */
export function findQuotations(
  text: string,
  paragraphs: readonly Paragraph[],
  language: Language,
): readonly Quotation[] {
  const angleOpens = angleOpening(text, language);
  const found: Quotation[] = [];
  let open: Mark['family'] | null = null;
  const marksOf = paragraphs.map(({ start, end }) => findMarks(text, start, end, angleOpens));
  paragraphs.forEach(({ start, end }, paragraph) => {
    const marks = marksOf[paragraph] ?? [];
    if (open !== null && goesThrough(text, paragraphs, marksOf, paragraph, open)) {
      found.push({
        ...{ start, end, outerStart: start, outerEnd: end },
        ...{ family: open, paragraph, unclosed: true, continues: true },
      });
      return;
    }
    const tail = open === null ? null : unopenedClose(marks, open);
    const first = marks[0];
    const reopened = open !== null && first?.start === start && first.opens && first.family === open;
    let from = start;
    if (tail !== null && open !== null && !reopened) {
      found.push({
        ...{ start, end: tail.start, outerStart: start, outerEnd: tail.end },
        ...{ family: open, paragraph, unclosed: false, continues: true },
      });
      from = tail.end;
    }
    open = null;
    for (const quotation of outermost(text, marks, { from, to: end, paragraph })) {
      const continues = reopened && quotation.outerStart === start;
      found.push({ ...quotation, continues });
      if (quotation.unclosed && quotation.outerEnd === end) open = quotation.family;
    }
  });
  return found;
}

const FARTHEST_CLOSE = 6;
const LABELLED = /^\p{Lu}[\p{L}’' ]{2,30}:/u;

/** A paragraph without marks between one that leaves a quotation open and one that closes it. */
function goesThrough(
  text: string,
  paragraphs: readonly Paragraph[],
  marksOf: readonly (readonly Mark[])[],
  at: number,
  family: Mark['family'],
): boolean {
  for (let i = at; i <= at + FARTHEST_CLOSE; i += 1) {
    const [paragraph, marks] = [paragraphs[i], marksOf[i]];
    if (paragraph === undefined || marks === undefined) return false;
    if (LABELLED.test(text.slice(paragraph.start, paragraph.start + 40))) return false;
    if (marks.some((mark) => mark.family === family)) return i > at && unopenedClose(marks, family) !== null;
  }
  return false;
}

/** The mark that closes what a paragraph above left open, if nothing is opened before it. */
function unopenedClose(marks: readonly Mark[], family: Mark['family']): Mark | null {
  const first = marks.find((mark) => mark.family === family);
  return first?.closes && !first.opens && family !== 'single' ? first : null;
}

type Stretch = { readonly from: number; readonly to: number; readonly paragraph: number };

function outermost(text: string, marks: readonly Mark[], { from, to, paragraph }: Stretch): Quotation[] {
  const pairs = [...pairDoubles(marks, from), ...pairSingles(text, marks, from)].sort(
    (a, b) => a.open.start - b.open.start,
  );
  const found: Quotation[] = [];
  let reached = from;
  pairs.forEach(({ open, close }, index) => {
    if (open.start < reached) return;
    const end = close ?? (open.family === 'single' ? null : closeOfUnclosed(text, pairs, index, to));
    if (end === null || end.start <= open.end) return;
    found.push({
      ...{ start: open.end, end: end.start, outerStart: open.start, outerEnd: end.end },
      ...{ family: open.family, paragraph, unclosed: close === null, continues: false },
    });
    reached = end.end;
  });
  return found;
}

/** Pairs marks that nest. A straight mark in the place of an opening one gives up what was open before it, unless both close. */
function pairDoubles(marks: readonly Mark[], from: number): Pair[] {
  const pairs: Pair[] = [];
  const open: Mark[] = [];
  marks.forEach((mark, index) => {
    if (mark.start < from || mark.family === 'single') return;
    const top = open.at(-1);
    const within = top !== undefined && top.family === mark.family;
    const opensOnly = mark.opens && (!mark.closes || !within);
    if (opensOnly) {
      if (top?.straight && mark.straight && within && !nests(marks, index)) {
        pairs.push({ open: top, close: null });
        open.pop();
      }
      open.push(mark);
    } else if (mark.closes) {
      const at = open.findLastIndex((each) => each.family === mark.family);
      if (at < 0) return;
      for (const lost of open.splice(at + 1)) pairs.push({ open: lost, close: null });
      const opened = open.pop();
      if (opened !== undefined) pairs.push({ open: opened, close: mark });
    }
  });
  for (const lost of open) pairs.push({ open: lost, close: null });
  return pairs;
}

const FARTHEST_NEST = 24;

/** `"A "b" c "d" e"`: from the second of two straight marks that open, as many close as were opened. */
function nests(marks: readonly Mark[], from: number): boolean {
  let depth = 1;
  for (const mark of marks.slice(from, from + FARTHEST_NEST)) {
    if (mark.family !== 'double') continue;
    depth += mark.closes ? -1 : 1;
    if (depth > 2) return false;
    if (depth === 0) return true;
  }
  return false;
}

/** Single marks look like apostrophes: a closing one after punctuation is preferred to the first possible one. */
function pairSingles(text: string, marks: readonly Mark[], from: number): Pair[] {
  const singles = marks.filter((mark) => mark.family === 'single' && mark.start >= from);
  const punctuated = singles.map(() => -1);
  const plain = singles.map(() => -1);
  for (let i = singles.length - 2; i >= 0; i -= 1) {
    const next = singles[i + 1];
    if (next === undefined) continue;
    const ends = next.closes && /[,.?!…;]/u.test(text.charAt(next.start - 1));
    const stem = text.charAt(next.start - 1);
    punctuated[i] = ends ? i + 1 : next.opens && !next.closes ? -1 : (punctuated[i + 1] ?? -1);
    plain[i] = next.closes && stem !== 's' ? i + 1 : next.opens && !next.closes ? -1 : (plain[i + 1] ?? -1);
    if (plain[i] === -1 && next.closes) plain[i] = i + 1;
  }
  const pairs: Pair[] = [];
  let reached = 0;
  singles.forEach((open, i) => {
    if (!open.opens || i < reached) return;
    const near = plain[i] ?? -1;
    const far = punctuated[i] ?? -1;
    const at = far >= 0 ? far : near;
    const close = singles[at];
    if (close === undefined) return;
    pairs.push({ open, close });
    reached = at + 1;
  });
  return pairs;
}

/**
 * Where a quotation without closing mark ends. Russian and Ukrainian print one mark where two would close; else it ends
 * with the paragraph, unless another one opens in it: then nobody can say.
 */
function closeOfUnclosed(
  text: string,
  pairs: readonly Pair[],
  index: number,
  to: number,
): { readonly start: number; readonly end: number } | null {
  const family = pairs[index]?.open.family;
  const next = pairs[index + 1];
  if (next === undefined || next.open.family !== family) return { start: to, end: to };
  const last = pairs.at(-1)?.close ?? null;
  if (family === 'angle' && next.close !== null) {
    if (next.close.end >= to || /^[,.]?\s*[–—-]/u.test(text.slice(next.close.end, next.close.end + 4)))
      return next.close;
  }
  return last === null && pairs.length === index + 1 ? { start: to, end: to } : null;
}
