import { parseDate } from './dates.ts';
import type { Field } from './vocabulary.ts';
import { escapeXml } from './xml.ts';

/** What has been found of an item, or of the feed itself. */
export type Draft = {
  readonly fields: Map<Field, { readonly rank: number; readonly text: string }>;
  readonly authors: { readonly rank: number; readonly name: string }[];
  readonly categories: string[];
  readonly media: { readonly url: string; readonly type: string | null }[];
};

export function draft(): Draft {
  return { fields: new Map(), authors: [], categories: [], media: [] };
}

/** Keeps the first of the lowest rank; rank -1 always replaces. */
export function put(into: Draft, field: Field, rank: number, text: string): void {
  const held = into.fields.get(field);
  if (!held || rank < held.rank || rank === -1) into.fields.set(field, { rank, text });
}

/** The elements that hold the two texts with markup. Their usual names start rss-parser's snippet expression. */
export const SUMMARY = 'vedette:summary';
export const CONTENT = 'vedette:content';
export const UPDATED = 'vedette:updated';

/** Items kept of a document at least. */
export const MOST_ITEMS = 1_000;

/**
 * The newest things in their order, at most `MOST_ITEMS`. One without a time counts as new; of equals the first are
 * kept, as feeds are written newest first.
 */
export function newest<T>(things: readonly T[], timeOf: (thing: T) => number | null): readonly T[] {
  if (things.length <= MOST_ITEMS) return things;
  const byAge = things
    .map((thing, at) => ({ at, time: timeOf(thing) ?? Number.MAX_VALUE }))
    .sort((a, b) => b.time - a.time || a.at - b.at);
  const kept = new Set(byAge.slice(0, MOST_ITEMS).map(({ at }) => at));
  return things.filter((_, at) => kept.has(at));
}

export function timeOf({ fields }: Draft): number | null {
  const date = fields.get('published') ?? fields.get('updated');
  return date === undefined ? null : parseDate(date.text);
}

const MOST = 50;

/** The item in RSS 2.0, or null when it says nothing. */
export function writeItem({ fields, authors, categories, media }: Draft): string | null {
  const text = (field: Field): string => fields.get(field)?.text ?? '';
  if (!['title', 'link', 'guid', 'summary', 'content'].some((field) => fields.has(field as Field)))
    return null;
  const rank = Math.min(...authors.map((author) => author.rank));
  const names = authors.filter((author) => author.rank === rank).map(({ name }) => name);
  return `<item>${[
    element('title', text('title')),
    element('link', text('link')),
    element('guid', text('guid')),
    element('pubDate', text('published')),
    element(UPDATED, text('updated')),
    element('dc:creator', names.slice(0, MOST).join(', ')),
    ...categories.slice(0, MOST).map((category) => element('category', category)),
    element(SUMMARY, text('summary')),
    element(CONTENT, text('content')),
    ...media
      .slice(0, MOST)
      .map(({ url, type }) => `<enclosure url="${escapeXml(url)}" type="${escapeXml(type ?? '')}"/>`),
  ].join('')}</item>`;
}

export function writeFeed({ fields }: Draft, items: readonly string[]): string {
  const text = (field: Field): string => fields.get(field)?.text ?? '';
  return [
    '<rss version="2.0"><channel>',
    element('title', text('title')),
    element('link', text('link')),
    element('language', text('language')),
    element('ttl', text('ttl')),
    ...items,
    '</channel></rss>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`;
}
