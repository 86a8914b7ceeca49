import { decodeHTMLStrict } from 'entities';
import { mend } from './reading/mend.ts';
import { toLine } from './reading/text.ts';
import { eachToken } from './reading/tokens.ts';
import { toUrl } from './reading/urls.ts';
import { escapeXml } from './reading/xml.ts';

/** A feed as subscription lists name it. */
export type Outline = {
  readonly url: string;
  readonly title: string | null;
  readonly siteUrl: string | null;
  /** ISO 639-1, where the list says. */
  readonly language: string | null;
  /** The folders it is in, outermost first. */
  readonly folders: readonly string[];
};

export type OpmlResult =
  | { readonly kind: 'outlines'; readonly feeds: readonly Outline[] }
  | {
      readonly kind: 'refused';
      readonly reason: 'empty' | 'too-large' | 'not-opml';
      readonly detail: string;
    };

const MOST_CHARACTERS = 10 * 1024 * 1024;
const MOST_FEEDS = 10_000;
const DEEPEST = 20;

/** Reads an OPML list (opml.org, 1.0 to 2.0), also a damaged one. Each address once, the first time it is named. */
export function parseOpml(text: string): OpmlResult {
  if (text.trim() === '') return { kind: 'refused', reason: 'empty', detail: 'the list is empty' };
  if (text.length > MOST_CHARACTERS) {
    return { kind: 'refused', reason: 'too-large', detail: 'the list is larger than 10 MB' };
  }
  const feeds = new Map<string, Outline>();
  const folders: (string | null)[] = [];
  let isOpml = false;
  eachToken(mend(text).text, 'xml', {
    open(name, attributes, selfClosing) {
      isOpml ||= name === 'opml';
      if (name !== 'outline') return;
      const attribute = (key: string): string | null =>
        toLine(decodeHTMLStrict(attributes.get(key) ?? '')) || null;
      const title = attribute('title') ?? attribute('text');
      const isFeed = /^(?:rss|atom|feed)$/i.test(attributes.get('type') ?? '');
      const url = toUrl(attribute('xmlurl') ?? (isFeed ? (attribute('url') ?? '') : ''), null);
      if (url !== null && !feeds.has(url) && feeds.size < MOST_FEEDS) {
        const inside = folders.filter((folder) => folder !== null).slice(0, DEEPEST);
        const siteUrl = toUrl(attribute('htmlurl') ?? '', null);
        feeds.set(url, { url, title, siteUrl, language: languageOf(attribute('language')), folders: inside });
      }
      // A feed's own outline may hold others, but is no folder.
      if (!selfClosing) folders.push(url === null ? title : null);
    },
    close(name) {
      if (name === 'outline') folders.pop();
    },
  });
  if (!isOpml && feeds.size === 0)
    return { kind: 'refused', reason: 'not-opml', detail: 'not an OPML document' };
  return { kind: 'outlines', feeds: [...feeds.values()] };
}

/** OPML says `unknown` where it does not know. */
function languageOf(text: string | null): string | null {
  return /^[a-z]{2}(?![a-z])/i.exec(text ?? '')?.[0].toLowerCase() ?? null;
}

export type OutlineToWrite = Pick<Outline, 'url' | 'title'> & Partial<Outline>;

/** Writes OPML 2.0; `parseOpml` reads the same feeds from it. */
export function writeOpml(feeds: readonly OutlineToWrite[], title = 'Vedette'): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escapeXml(title)}</title></head>`,
    '  <body>',
    ...writeFolder(feeds, 0),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function writeFolder(feeds: readonly OutlineToWrite[], depth: number): readonly string[] {
  const indent = '  '.repeat(depth + 2);
  const byFolder = Map.groupBy(feeds, (feed) => feed.folders?.[depth] ?? null);
  return [...byFolder].flatMap(([folder, inside]) =>
    folder === null
      ? inside.map((feed) => indent + writeFeed(feed))
      : [
          `${indent}<outline text="${escapeXml(folder)}">`,
          ...writeFolder(inside, depth + 1),
          `${indent}</outline>`,
        ],
  );
}

function writeFeed({ url, title, siteUrl, language }: OutlineToWrite): string {
  const attributes = { text: title ?? url, title, xmlUrl: url, htmlUrl: siteUrl, language };
  const written = Object.entries(attributes).map(([name, value]) =>
    value ? ` ${name}="${escapeXml(value)}"` : '',
  );
  return `<outline type="rss"${written.join('')}/>`;
}
