import type { Language } from '../../article.ts';

/** A mark that may open or close a quotation, as its place in the text tells. */
export type Mark = {
  readonly start: number;
  readonly end: number;
  readonly family: 'double' | 'angle' | 'single';
  readonly opens: boolean;
  readonly closes: boolean;
  /** The glyph itself has no side, or is used on both. */
  readonly straight: boolean;
};

const MARK = /(["“”„‟«»‹›‘’‚‛'])\1{2,}|['’‘`]{2,}|,,(?=[\p{L}\p{N}])|["“”„‟«»‹›‘’‚‛'＂]/gu;
const OPENING_CONTEXT = /[\s([{<>–—\-/:=…]/u;
const WORDISH = /[\p{L}\p{N}]/u;

/** The quotation marks between two offsets, apostrophes and inches left out. */
export function findMarks(text: string, from: number, to: number, angleOpens: string): readonly Mark[] {
  const marks: Mark[] = [];
  MARK.lastIndex = from;
  for (let match = MARK.exec(text); match !== null && match.index < to; match = MARK.exec(text)) {
    const mark = toMark(text, match[0], match.index, angleOpens);
    if (mark !== null && mark.end <= to) marks.push(mark);
  }
  return marks;
}

/** French and Ukrainian point outwards, German inwards; the first one in the text tells. */
export function angleOpening(text: string, language: Language): string {
  const left = text.indexOf('«');
  const right = text.indexOf('»');
  if (left < 0 && right < 0) return '«';
  const inwards = left < 0 || (right >= 0 && right < left);
  return inwards && (language === 'de' || left >= 0) ? '»' : '«';
}

function toMark(text: string, glyph: string, start: number, angleOpens: string): Mark | null {
  const end = start + glyph.length;
  const before = start === 0 ? ' ' : text.charAt(start - 1);
  if (glyph.length > 2) return null;
  const after = end >= text.length ? ' ' : text.charAt(end);
  const opening = OPENING_CONTEXT.test(before) || '“„«‘‚"\''.includes(before);
  const spaceAfter = /\s/u.test(after);
  const spaceBefore = /\s/u.test(before);
  const mark = (family: Mark['family'], opens: boolean, closes: boolean, straight = false): Mark => ({
    ...{ start, end, family, opens, closes, straight },
  });
  switch (glyph) {
    case '„':
    case '‟':
    case ',,':
      return mark('double', true, false);
    case '“':
      return mark('double', !spaceAfter || spaceBefore, !spaceBefore && !WORDISH.test(after));
    case '”':
      return mark('double', opening && spaceBefore && !spaceAfter, true);
    case '«':
    case '»':
      return glyph === angleOpens ? mark('angle', true, false) : mark('angle', false, true);
    case '‹':
    case '›':
      return null;
    case '"':
    case '＂':
      if (/\d['’]\d{1,2}$/u.test(text.slice(Math.max(0, start - 5), start))) return null;
      return mark('double', (opening || before === ',' || before === '.') && !spaceAfter, !spaceBefore, true);
    default:
      return glyph.length > 1 ? null : single(glyph, { start, end, before, after, opening });
  }
}

type Place = {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  readonly opening: boolean;
};

function single(glyph: string, { start, end, before, after, opening }: Place): Mark | null {
  const opens = opening && glyph !== '’' && /[\p{L}\p{N}$£€[“"…(]/u.test(after);
  const closes = !/\s/u.test(before) && !WORDISH.test(after) && glyph !== '‚' && glyph !== '‛';
  if (!opens && !closes) return null;
  return { start, end, family: 'single', opens, closes, straight: glyph === "'" };
}
