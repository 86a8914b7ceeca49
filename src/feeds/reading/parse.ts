import { createHash } from 'node:crypto';
import Parser from 'rss-parser';
import type { FeedDocument, FeedItem } from '../../news/item.ts';
import { CONTENT, newest, SUMMARY, timeOf, UPDATED, writeFeed, writeItem } from './canonical.ts';
import { parseDate } from './dates.ts';
import { decode } from './decode.ts';
import { readJsonFeed } from './json-feed.ts';
import { type Refusal, type Refused, refuse } from './recognise.ts';
import { repair } from './repair.ts';
import { shorten, toLine, toText } from './text.ts';
import { toUrl } from './urls.ts';

export type ParseOptions = {
  /** The HTTP header, if there was one. */
  readonly contentType: string | null;
  /** Where the document came from: relative links are resolved against it. */
  readonly url: string | null;
  readonly now: number;
};

export type ParseResult =
  | {
      readonly kind: 'feed';
      readonly feed: FeedDocument;
      /** What was wrong with the document; null when nothing was. */
      readonly repaired: string | null;
    }
  | Refused;

export type { Refusal };

/** The decoded document, in UTF-8. */
const MOST_BYTES = 10 * 1024 * 1024;
const LONGEST_TITLE = 300;

/** Reads a feed in any format; never throws. A feed without items is a feed. */
export async function parseFeed(bytes: Uint8Array, options: ParseOptions): Promise<ParseResult> {
  // No charset packs more than three bytes of UTF-8 into one; none that feeds use spends more than four on one.
  if (bytes.byteLength > 4 * MOST_BYTES) return tooLarge();
  const { text } = decode(bytes, options.contentType);
  if (text.length > MOST_BYTES || Buffer.byteLength(text) > MOST_BYTES) return tooLarge();
  if (text.trimStart().startsWith('{')) return parseJson(text, options);
  const read = isElaborate(text) ? null : await readDirectly(text, options.url);
  if (read !== null && read !== 'malformed')
    return { kind: 'feed', feed: toFeed(read, options), repaired: null };
  const repaired = repair(text, options.url);
  if (!repaired.isFeed) return refuse(text);
  const document = await parser.parseString(repaired.xml);
  const damage = repaired.damage.join(', ') || (read === 'malformed' ? 'not well-formed' : '');
  return { kind: 'feed', feed: toFeed(document, options), repaired: damage === '' ? null : damage };
}

function tooLarge(): Refused {
  return { kind: 'refused', reason: 'too-large', detail: 'the document is larger than 10 MB' };
}

async function parseJson(text: string, options: ParseOptions): Promise<ParseResult> {
  const json = readJsonFeed(text, options.url);
  if (json === null) return refuse(text);
  const items = newest(json.items, timeOf).flatMap((item) => writeItem(item) ?? []);
  const document = await parser.parseString(writeFeed(json.channel, items));
  return { kind: 'feed', feed: toFeed(document, options), repaired: null };
}

type RawItem = {
  readonly [SUMMARY]?: unknown;
  readonly [CONTENT]?: unknown;
  readonly [UPDATED]?: unknown;
  readonly guid?: unknown;
  readonly categories?: readonly unknown[];
  readonly enclosures?: readonly unknown[];
  readonly titles?: readonly unknown[];
  readonly creators?: readonly unknown[];
};

type RawFeed = Parser.Output<RawItem> & { readonly language?: unknown; readonly ttl?: unknown };

/** rss-parser's own snippets take quadratic time: the two elements that it makes them of get other names. */
const RENAMED: Readonly<Record<string, string>> = { description: SUMMARY, 'content:encoded': CONTENT };

const parser = new Parser<{ readonly language?: unknown; readonly ttl?: unknown }, RawItem>({
  xml2js: { tagNameProcessors: [(name: string): string => RENAMED[name] ?? name] },
  customFields: {
    feed: ['language', 'ttl'],
    item: [
      [SUMMARY, SUMMARY],
      [CONTENT, CONTENT],
      [UPDATED, UPDATED],
      ['enclosure', 'enclosures', { keepArray: true }],
      ['title', 'titles', { keepArray: true }],
      ['dc:creator', 'creators', { keepArray: true }],
    ],
  },
});

const PLAIN = /^\s*(?:<\?xml\b[^<>]*\?>\s*)?(?:<!--[^<>]*-->\s*)?<rss\b[^<>]*\bversion\s*=\s*["'](?:2|0\.9)/;
/** What RSS 2.0 can hold that rss-parser does not make use of. */
const ELABORATE =
  /<!DOCTYPE|xml:base|<(?:media|itunes|yandex|dcterms|feedburner|a10):|<atom:(?!link\b[^<>]*\brel="(?:self|hub|next))|<full-?text|<dc:(?!creator\b|date\b)|xmlns=/i;
const LONGEST_PLAIN = 2 * 1024 * 1024;

function isElaborate(text: string): boolean {
  return text.length > LONGEST_PLAIN || !PLAIN.test(text.slice(0, 2_000)) || ELABORATE.test(text);
}

/** What rss-parser makes of a plain RSS document; null when it cannot have used all of it. */
async function readDirectly(text: string, baseUrl: string | null): Promise<RawFeed | 'malformed' | null> {
  try {
    const feed = await parser.parseString(text);
    const written = text.match(/<item[\s>]/g)?.length ?? 0;
    const isWhole = written > 0 && written === feed.items.length;
    return isWhole && feed.items.every((item) => isPlain(item, baseUrl ?? toUrl(feed.link ?? '', null)))
      ? feed
      : null;
  } catch {
    return 'malformed';
  }
}

function isPlain(item: RawItem & Parser.Item, baseUrl: string | null): boolean {
  const fields = [item.title, item.link, item.pubDate, item.creator, item[SUMMARY], item[CONTENT], item.guid];
  return (
    item.titles?.length === 1 &&
    (item.creators ?? []).length <= 1 &&
    fields.every((field) => field === undefined || typeof field === 'string') &&
    [...item.titles, ...(item.categories ?? [])].every((field) => typeof field === 'string') &&
    toUrl(item.link ?? '', baseUrl) !== null
  );
}

function toFeed(raw: RawFeed, options: ParseOptions): FeedDocument {
  const link = toUrl(asText(raw.link), options.url);
  const base = options.url ?? link;
  const ttl = Number.parseInt(asText(raw.ttl), 10);
  return {
    title: toLine(asText(raw.title)) || null,
    language: asText(raw.language).trim() || null,
    link,
    ttlMinutes: ttl > 0 ? ttl : null,
    items: newest(
      raw.items.map((item) => toItem(item, base, options.now)),
      (item) => item.publishedAt,
    ),
  };
}

function toItem(raw: RawItem & Parser.Item, base: string | null, now: number): FeedItem {
  const url = toUrl(asText(raw.link), base);
  const title = shorten(toLine(asText(raw.title)), LONGEST_TITLE);
  const date = asText(raw.pubDate);
  const summary = toText(asText(raw[SUMMARY]));
  const updatedAt = toTime(asText(raw[UPDATED]), now);
  return {
    guid: asText(raw.guid).trim() || url || hash(title, date, asText(raw[SUMMARY])),
    url,
    title,
    summary: summary || null,
    content: toText(asText(raw[CONTENT])) || (isFullText(summary) ? summary : null),
    publishedAt: toTime(date, now) ?? updatedAt,
    updatedAt,
    author: toAuthor(asText(raw.creator)),
    categories: [...new Set((raw.categories ?? []).map((category) => toLine(asText(category))))].filter(
      Boolean,
    ),
    media: toMedia(raw.enclosures ?? [], base),
  };
}

/** Publishers without a content element put the whole article into the description. */
function isFullText(summary: string): boolean {
  return summary.length > 1_500 && summary.split('\n\n').length > 3;
}

function hash(title: string, date: string, summary: string): string {
  const text = title === '' && date === '' ? summary : `${title}\n${date}`;
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** A publisher cannot have published in the future: such a time means "now". */
function toTime(text: string, now: number): number | null {
  const time = parseDate(text);
  return time === null ? null : Math.min(time, now);
}

/** RSS names people as `address (Name)`. */
function toAuthor(text: string): string | null {
  const line = toLine(text);
  const named = /^\S+@\S+\s+\((.+)\)$/.exec(line)?.[1];
  return (named ?? line).trim() || null;
}

function toMedia(enclosures: readonly unknown[], base: string | null): FeedItem['media'] {
  return enclosures.flatMap((enclosure) => {
    const { url, type } = attributesOf(enclosure);
    const absolute = toUrl(asText(url), base);
    return absolute === null ? [] : [{ url: absolute, type: asText(type) || null }];
  });
}

function attributesOf(element: unknown): Readonly<Record<string, unknown>> {
  if (typeof element !== 'object' || element === null || !('$' in element)) return {};
  return typeof element.$ === 'object' && element.$ !== null ? { ...element.$ } : {};
}

/** An element that had attributes comes as an object. */
function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && '_' in value && typeof value._ === 'string')
    return value._;
  return '';
}
