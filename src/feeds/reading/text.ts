import { decodeHTML } from 'entities';
import { eachToken } from './tokens.ts';

/** The readable text of a piece of HTML: paragraphs separated by blank lines. Linear in its length. */
export function toText(html: string): string {
  const text = toParagraphs(html);
  // Some publishers escape their markup twice.
  return MARKUP.test(text) && /<\/[a-z]|<br|<img/i.test(text) ? toParagraphs(text) : text;
}

/** The same in one line, for titles and names. */
export function toLine(html: string): string {
  return collapse(decodeHTML(html.replaceAll(EVERY_TAG, (tag) => (BREAKS.test(tag) ? ' ' : ''))));
}

/** Plain text as HTML that reads the same. */
export function toHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Cuts at a word, and says so. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut)
    .trimEnd()
    .toWellFormed()
    .replace(/\ufffd$/, '')}…`;
}

/** Tags of HTML, and not every word in angle brackets: titles speak of <tenders>. */
const MARKUP =
  /<\/?(?:a|abbr|article|b|big|blockquote|br|cite|code|dd|del|div|dl|dt|em|figure|font|h[1-6]|hr|i|img|ins|li|mark|nobr|ol|p|picture|pre|q|s|section|small|span|strike|strong|sub|sup|table|tbody|td|th|tr|tt|u|ul|wbr)(?:\s[^<>]{0,2000})?\/?>/i;

const EVERY_TAG = new RegExp(MARKUP, 'gi');
const BREAKS = /^<\/?(?:br|p|div|li|tr|td|h\d|blockquote)\b/i;

const BLOCKS = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6
  header hr li main nav ol p pre section summary table tbody tfoot thead tr ul`.split(/\s+/),
);
const SILENT = new Set(
  'script style noscript iframe object svg template button select textarea head figcaption audio video canvas'.split(
    ' ',
  ),
);
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are not for reading.
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]/g;

function toParagraphs(html: string): string {
  if (!html.includes('<')) return keepParagraphs(decodeHTML(html));
  const parts: string[] = [];
  let silent = '';
  eachToken(html, 'html', {
    open(name) {
      if (silent) return;
      if (SILENT.has(name)) silent = name;
      else if (name === 'br') parts.push('\n');
      else if (BLOCKS.has(name)) parts.push('\n\n');
      else if (name === 'td' || name === 'th') parts.push(' ');
    },
    close(name) {
      if (silent === name) silent = '';
      else if (!silent && BLOCKS.has(name)) parts.push('\n\n');
    },
    text(text) {
      if (!silent) parts.push(decodeHTML(text).replaceAll(/\s+/g, ' '));
    },
  });
  return keepParagraphs(parts.join(''));
}

function keepParagraphs(text: string): string {
  return text
    .replaceAll(INVISIBLE, '')
    .split(/\n[^\S\n]*\n\s*/)
    .map((paragraph) => breakAfterSentences(paragraph.split('\n').map(collapse).filter(Boolean)))
    .filter(Boolean)
    .join('\n\n');
}

/** A line that ends where a sentence or a label ends is a paragraph, however it was broken off. */
function breakAfterSentences(lines: readonly string[]): string {
  return lines
    .map((line, at) => (at === lines.length - 1 ? line : line + (ENDS.test(line) ? '\n\n' : '\n')))
    .join('');
}

const ENDS = /[.!?…:][\p{Pf}\p{Pe}"'»”’]*$/u;

function collapse(text: string): string {
  return text.replaceAll(INVISIBLE, '').replaceAll(/\s+/g, ' ').trim();
}
