import { type Draft, draft, put } from './canonical.ts';
import { toHtml } from './text.ts';
import { toUrl } from './urls.ts';

export type JsonFeed = { readonly channel: Draft; readonly items: readonly Draft[] };

/** Reads a JSON Feed (jsonfeed.org, versions 1 and 1.1); null when the text is none. */
export function readJsonFeed(text: string, baseUrl: string | null): JsonFeed | null {
  const feed = toObject(parse(text));
  if (!feed || !Array.isArray(feed['items'])) return null;
  const isDeclared = /jsonfeed/i.test(toText(feed['version']) ?? '');
  if (!isDeclared && !(typeof feed['title'] === 'string' && feed['items'].every(isItem))) return null;
  const channel = draft();
  const home = toUrl(toText(feed['home_page_url']) ?? '', baseUrl);
  if (home) put(channel, 'link', 0, home);
  set(channel, 'title', plain(feed['title']));
  set(channel, 'language', toText(feed['language']));
  const authors = namesIn(feed);
  const base = home ?? baseUrl;
  return {
    channel,
    items: feed['items'].flatMap((value: unknown) => toDraft(toObject(value), base, authors)),
  };
}

function isItem(value: unknown): boolean {
  const item = toObject(value);
  return item !== null && ('id' in item || 'url' in item);
}

type Json = Readonly<Record<string, unknown>>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}

function toObject(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

function toText(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function plain(value: unknown): string | null {
  const text = toText(value);
  return text === null ? null : toHtml(text);
}

function set(into: Draft, field: Parameters<typeof put>[1], text: string | null): void {
  if (text !== null) put(into, field, 0, text);
}

function toDraft(item: Json | null, base: string | null, feedAuthors: readonly string[]): Draft[] {
  if (!item) return [];
  const made = draft();
  set(made, 'guid', toText(item['id']));
  set(
    made,
    'link',
    toUrl(toText(item['url']) ?? toText(item['external_url']) ?? toText(item['id']) ?? '', base),
  );
  set(made, 'title', plain(item['title']));
  set(made, 'summary', plain(item['summary']));
  set(made, 'content', toText(item['content_html']) ?? plain(item['content_text']));
  set(made, 'published', toText(item['date_published']));
  set(made, 'updated', toText(item['date_modified']));
  const own = namesIn(item);
  made.authors.push(...(own.length > 0 ? own : feedAuthors).map((name) => ({ rank: 0, name: toHtml(name) })));
  if (Array.isArray(item['tags']))
    made.categories.push(...item['tags'].flatMap((tag: unknown) => plain(tag) ?? []));
  for (const { url, type } of attachmentsOf(item)) {
    const absolute = toUrl(url, base);
    if (absolute !== null) made.media.push({ url: absolute, type });
  }
  return [made];
}

function namesIn(holder: Json): readonly string[] {
  const listed: readonly unknown[] = Array.isArray(holder['authors'])
    ? holder['authors']
    : [holder['author']];
  return listed.flatMap((author) => toText(toObject(author)?.['name']) ?? []);
}

function attachmentsOf(item: Json): readonly { readonly url: string; readonly type: string | null }[] {
  const listed: readonly unknown[] = Array.isArray(item['attachments']) ? item['attachments'] : [];
  const attached = listed.flatMap((value) => {
    const url = toText(toObject(value)?.['url']);
    return url === null ? [] : [{ url, type: toText(toObject(value)?.['mime_type']) }];
  });
  const image = toText(item['image']);
  return image === null ? attached : [{ url: image, type: null }, ...attached];
}
