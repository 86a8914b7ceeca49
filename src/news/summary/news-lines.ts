import { LAYOUT } from '../languages/layout.ts';
import { splitParagraphs } from '../quotations/reading/quotations.ts';

export type Line = { readonly start: number; readonly end: number };

/**
 * The lines of an article that tell its news, without the label or dateline before them. Advertising, captions, credits,
 * sources, lists, headings and everything under a background label are left out.
 */
export function* newsLines(text: string): Generator<Line> {
  let background = false;
  let list = false;
  let seen = 0;
  for (const { start, end } of splitParagraphs(text)) {
    seen += 1;
    const line = text.slice(start, end);
    const plain = plainStart(line);
    const label = labelOf(plain);
    if (label !== null || startsWithAny(plain, LAYOUT.background)) background = label === null;
    if (label !== null) list = false;
    if (background || label === 'apart' || isJunk(line, plain)) continue;
    const dateline = datelineLength(line.slice(0, 200));
    const item = isItem(line.slice(dateline), list);
    list = line.endsWith(':') || (list && item);
    if (item || line.endsWith(':')) continue;
    const from = start + (label === null ? 0 : line.indexOf(':') + 1);
    const prose = from + datelineLength(text.slice(from, Math.min(end, from + 200)));
    if (!isHeading(text.slice(prose, end), seen === 1)) yield { start: prose, end };
  }
}

function plainStart(line: string): string {
  return line
    .slice(0, 160)
    .toLowerCase()
    .replace(/[’ʼ]/gu, "'")
    .replace(/^[^\p{L}\p{N}©"«]+/u, '');
}

function startsWithAny(plain: string, beginnings: readonly string[]): boolean {
  return beginnings.some((each) => plain.startsWith(each) && !/^\p{L}/u.test(endOfWord(plain, each)));
}

/** What follows a beginning, when that ends with a whole word; stems of the list are written without their ending. */
function endOfWord(plain: string, beginning: string): string {
  return /[\p{L}]$/u.test(beginning) && !STEMS.has(beginning) ? plain.slice(beginning.length) : '';
}

/** Beginnings that stand for every ending. */
const STEMS = new Set([
  ...[
    'підпис',
    'подпис',
    'ілюстра',
    'иллюстра',
    'як раніше повідомлял',
    'як раніше писал',
    'как ранее сообщал',
  ],
  ...['матеріал підготов', 'материал подготов', 'editor', 'фото', 'photo', 'foto'],
]);

/** A label is its words and a colon, with a name between at most: "Quote from X:". */
function labelOf(plain: string): 'prose' | 'apart' | null {
  const colon = plain.indexOf(':');
  if (colon < 0 || colon > 80) return null;
  const words = plain.slice(0, colon).trim();
  if (LAYOUT.prose.includes(words)) return 'prose';
  return LAYOUT.apart.some((each) => words === each || words.startsWith(`${each} `)) ? 'apart' : null;
}

function isJunk(line: string, plain: string): boolean {
  if (/^(?:https?:\/\/|www\.|#\w)/u.test(line)) return true;
  const whole = line.length < 400 ? line.toLowerCase() : plain;
  if (LAYOUT.junkInside.some((words) => whole.includes(words)) && line.length < 400) return true;
  const beginning = startsWithAny(plain, LAYOUT.junk);
  return beginning && (line.length < 160 || /^[^.!?]{0,60}:/u.test(line)) && !isPlainSentence(line, plain);
}

/** "By Monday the brigade had …", "Support the …": common words may begin news, a credit has no verb and no full stop. */
function isPlainSentence(line: string, plain: string): boolean {
  return (
    /^(?:by|published|related|listen to|posted|editor|support the|photo|фото|foto|станьте) /u.test(plain) &&
    /[.!]$/u.test(line) &&
    line.split(/\s+/u).length > 9
  );
}

function isItem(line: string, list: boolean): boolean {
  if (
    /^(?:[•●▪■◦‣*·✓✔➡►]|\p{Extended_Pictographic}|[-–—]\s*\p{Ll}|\(?\d{1,2}[.)]\s)/u.test(line) &&
    !/^\d{4}/u.test(line)
  )
    return true;
  if (line.endsWith(';')) return true;
  return /^\p{Ll}/u.test(line) || (list && (/^[-–—]/u.test(line) || !/[.!?…]["”»)]*$/u.test(line)));
}

/** No full stop and few words: a heading, a caption, a name. A lead may lack its full stop. */
function isHeading(line: string, first: boolean): boolean {
  if (/[.!?…]["“”»')\]]*$/u.test(line.trimEnd())) return false;
  return !first || line.split(/\s+/u).length < 8;
}

const DATELINES: readonly RegExp[] = [
  /^\s*(?:date:?\s+)?\d{4}-\d{2}-\d{2}(?:[T ]\d{1,2}:\d{2}\S*)?[\s,:–—-]+(?=\p{Lu})/u,
  /^\s*\d{1,2}[./]\d{1,2}[./]\d{2,4}(?:,?\s+\d{1,2}:\d{2})?[\s,:–—-]+(?=\p{Lu})/u,
  /^\s*\p{Lu}[\p{L}.,'’/ -]{1,40}(?:,?\s+\p{L}+\.?\s+\d{1,2}|,?\s+\d{1,2}\.?\s+\p{L}+)?(?:\s+\d{4})?,?\s*\((?:\p{Lu}[\p{L}\d./ -]{1,30})\)\s*(?:[-–—]{1,2}|:)\s*(?=["“„«]?\p{Lu})/u,
  /^\s*\p{Lu}{3,}(?:[ ,-]+\p{Lu}[\p{L}.]*){0,4}(?:,?\s+\d{1,2})?\s*[-–—]{1,2}\s+(?=["“„«]?\p{Lu})/u,
  /^\s*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?[.,]\s+\d{1,2}\s+\p{Ll}+(?:\s+\d{4})?[.,]?\s+\p{Lu}[\p{L}\d.-]{2,20}\.?\s*(?:[-–—]{1,2}\s*)?(?=["“„«]?\p{Lu})/u,
];

/** How many characters at the start of a line only say where, when and by whom it was sent. */
function datelineLength(line: string): number {
  for (const dateline of DATELINES) {
    const length = dateline.exec(line)?.[0].length;
    if (length !== undefined) return length;
  }
  return line.length - line.trimStart().length;
}
