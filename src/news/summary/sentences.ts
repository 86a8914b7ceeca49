import type { Language, Span } from '../article.ts';
import { partsOf } from '../elision.ts';
import { profileOf } from '../languages/profiles.ts';
import { type Wordbook, wordbookOf } from '../languages/wordbook.ts';
import {
  findQuotations,
  type Paragraph,
  type Quotation,
  splitParagraphs,
} from '../quotations/reading/quotations.ts';

/** The sentences of a text in order. Each lies within one line; a quotation is never cut. Linear in the text, and only as far as it is asked for. */
export function* splitSentences(text: string, language: Language): Generator<Span> {
  const paragraphs = splitParagraphs(text);
  const quotations = findQuotations(text, paragraphs, language).filter(isWhole);
  const book = wordbookOf(profileOf(language));
  let quotation = 0;
  for (const paragraph of paragraphs) {
    const own: Quotation[] = [];
    for (; quotation < quotations.length; quotation += 1) {
      const next = quotations[quotation];
      if (next === undefined || next.outerStart >= paragraph.end) break;
      own.push(next);
    }
    let start = paragraph.start;
    for (const end of [...endsIn(text, paragraph, own, book), paragraph.end]) {
      const span = toSpan(text, start, end);
      if (span !== null) yield span;
      start = end;
    }
  }
}

/** Apostrophes can look like single marks: what they seem to enclose is trusted only when it is short. */
function isWhole({ unclosed, family, start, end }: Quotation): boolean {
  return !unclosed && (family !== 'single' || end - start < 300);
}

function toSpan(text: string, start: number, end: number): Span | null {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = start + raw.trimEnd().length;
  return to > from ? { text: text.slice(from, to), start: from, end: to } : null;
}

const STOP = /[.!?…]+/gu;
const CLOSERS = '"”“»«’\')]›';

/** Offsets after which a new sentence begins, inside one paragraph. */
function endsIn(
  text: string,
  paragraph: Paragraph,
  quotations: readonly Quotation[],
  book: Wordbook,
): readonly number[] {
  const ends: number[] = [];
  const line = text.slice(paragraph.start, paragraph.end);
  let at = 0;
  let start = paragraph.start;
  for (const match of line.matchAll(STOP)) {
    const stopAt = paragraph.start + match.index;
    const stopEnd = stopAt + match[0].length;
    while ((quotations[at]?.outerEnd ?? Number.POSITIVE_INFINITY) <= stopAt) at += 1;
    const around = quotations[at];
    const quoted = around !== undefined && around.outerStart < stopAt;
    if (quoted && !isOnlyClosing(text, stopEnd, around.end)) continue;
    const end = afterClosers(text, quoted ? around.outerEnd : stopEnd, paragraph.end);
    const stop = { mark: match[0], at: stopAt, end, quoted, sentence: start };
    if (end >= paragraph.end || !isEnd(text, stop, paragraph.end, book)) continue;
    ends.push(end);
    start = end;
  }
  return ends;
}

function isOnlyClosing(text: string, from: number, to: number): boolean {
  // French sets a space before the mark that closes.
  const end = text.charAt(to) === '»' ? from + text.slice(from, to).trimEnd().length : to;
  for (let i = from; i < end; i += 1) if (!CLOSERS.includes(text.charAt(i))) return false;
  return true;
}

/** Closing marks right after the stop belong to its sentence; a mark that opens the next one stands after a space. */
function afterClosers(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && CLOSERS.includes(text.charAt(end))) end += 1;
  return end;
}

type Stop = {
  readonly mark: string;
  readonly at: number;
  readonly end: number;
  readonly quoted: boolean;
  readonly sentence: number;
};

const NEXT = /^\s+(?:[–—-]\s+)?["“”„«»‘‚'([•*¿¡]*(\p{Lu}[\p{L}'’ʼ-]*|\p{N})/u;
const WORD_BEFORE = /(?:\p{L}\.)*[\p{L}\p{N}'’-]+$/u;

function isEnd(text: string, stop: Stop, limit: number, book: Wordbook): boolean {
  const ahead = text.slice(stop.end, Math.min(limit, stop.end + 60));
  const next = NEXT.exec(ahead)?.[1];
  if (next === undefined) return false;
  const word = next.toLowerCase().replace(/[’ʼ]/gu, "'");
  if (stop.quoted) return !goesOn(text, stop, ahead, word, limit, book);
  if (/^\s+[–—-]\s/u.test(ahead) && stop.mark === '.') return true;
  if (stop.mark !== '.') return true;
  const before = WORD_BEFORE.exec(text.slice(Math.max(stop.sentence, stop.at - 24), stop.at))?.[0] ?? '';
  return !isAbbreviated(text, stop, before, next, book);
}

/** `"Why?" Smith asked.` and `"A." – said X.`: the sentence goes on after the quotation. */
function goesOn(
  text: string,
  { at, end, mark }: Stop,
  ahead: string,
  word: string,
  limit: number,
  book: Wordbook,
): boolean {
  const inside = mark !== '.' || at < end;
  if (!inside) return false;
  if (/^\s*[–—-]/u.test(ahead)) return true;
  if (book.isFunctionWord(word) && book.pronoun(word) === null) return false;
  const rest = text.slice(end, Math.min(limit, end + 120));
  const clause = /^[^,.;:!?…"“”„«»–—]*/u.exec(rest)?.[0] ?? '';
  const words = clause.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  const verb = words.findIndex((each) => book.isSpeechVerb(each));
  const whole = clause.length < rest.length && rest.charAt(clause.length) !== ',';
  return verb > 0 && verb <= 4 && whole && verb === words.length - 1 && mark !== '.';
}

/** Units and eras end a sentence as readily as they stand inside one; titles stand before names. */
const UNITS = new Set(
  `млн млрд трлн тис тыс грн руб коп год час хв мин сек р рр г гг ст км кг см мм долл дол т.д т.п др ін
  etc inc ltd co corp jr sr a.m p.m u.s u.k u.n e.u d.c mio mrd usw mln mld tys zł godz itd itp r w jh`.split(
    /\s+/,
  ),
);

function isAbbreviated(text: string, stop: Stop, before: string, next: string, book: Wordbook): boolean {
  const lower = before.toLowerCase().replace(/[’ʼ]/gu, "'");
  const word = book.profile.inversion === null ? lower : (partsOf(lower).at(-1)?.text ?? lower);
  if (word === '') return false;
  const follower = next.toLowerCase().replace(/[’ʼ]/gu, "'");
  const fresh = book.isFunctionWord(follower) || book.pronoun(follower) !== null;
  const digit = /^\p{N}/u.test(next);
  if (/^\p{N}+$/u.test(before)) return isOrdinal(text, stop, before, fresh, book);
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(before)) {
    const acronym = before.length > 1;
    if (acronym) return !fresh;
    return !(fresh && before !== 'I') || digit;
  }
  if (word === 'no' || word === 'nos' || word === 'art' || word === 'ст')
    return digit || (word === 'ст' && !fresh);
  if (!book.isAbbreviation(word)) return false;
  if (fresh) return false;
  if (UNITS.has(word)) return digit || wordCount(text, stop) < 5;
  return true;
}

/** German writes "am 12. Februar"; a line may begin with the number of its item. */
function isOrdinal(text: string, stop: Stop, before: string, fresh: boolean, book: Wordbook): boolean {
  if (stop.at - before.length === stop.sentence) return true;
  const lone = text.slice(stop.sentence, stop.at).trim() === before;
  return lone || (book.profile.capitalNouns && before.length <= 2 && !fresh);
}

function wordCount(text: string, { sentence, at }: Stop): number {
  return text.slice(Math.max(sentence, at - 80), at).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
