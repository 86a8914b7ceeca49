import { parseDate } from './dates.ts';
import { toLine } from './text.ts';
import { objectsIn } from './thin.ts';

/** What a page says about itself outside of its text. */
export type PageFacts = {
  readonly title: string | null;
  /** As the page shows it; may differ from the title. */
  readonly heading: string | null;
  readonly byline: string | null;
  /** ISO 639-1, as declared. */
  readonly language: string | null;
  /** Unix ms. */
  readonly publishedAt: number | null;
  /** The article's text as given to search engines. */
  readonly body: string | null;
};

/** What is needed of a document to ask it for facts. */
export type Asked = {
  readonly querySelector: (selector: string) => Answer | null;
  readonly querySelectorAll: (selector: string) => Iterable<Answer>;
};
type Answer = {
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
};

export function factsOf(document: Asked, linkedData: readonly string[]): PageFacts {
  const meta = metaOf(document);
  const heading = toLine(document.querySelector('h1')?.textContent ?? '');
  const articles = objectsIn(linkedData).filter((object) =>
    /Article|Posting|Report/.test(String(object['@type'])),
  );
  const linked = (key: string): string | null =>
    articles.map((object) => textOf(object[key])).find(Boolean) ?? null;
  const dates = [
    meta('article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date'),
    linked('datePublished'),
    meta('pubdate', 'publishdate', 'dc.date.issued', 'dc.date', 'date', 'sailthru.date'),
    document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null,
  ];
  const author = meta('author', 'article:author', 'dc.creator', 'parsely-author', 'byl') ?? linked('author');
  return {
    title: titleOf(heading, document, meta, linked('headline')),
    heading: heading || null,
    byline: author === null || /^https?:/.test(author) ? linked('author') : author,
    language: languageOf(document, meta) ?? null,
    publishedAt:
      dates.map((date) => (date === null ? null : parseDate(date))).find((date) => date !== null) ?? null,
    body: linked('articleBody'),
  };
}

const LONGEST_TITLE = 1_000;

type Meta = (...names: readonly string[]) => string | null;

function metaOf(document: Asked): Meta {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = toLine(element.getAttribute('content') ?? '');
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && content !== '' && !values.has(name)) values.set(name, content);
    }
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined) ?? null;
}

/** JSON-LD gives a name as text, as an object, or as a list of either. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return value.slice(0, 10).map(textOf).filter(Boolean).join(', ') || null;
  if (typeof value === 'object' && value !== null && 'name' in value) return textOf(value.name);
  return null;
}

function titleOf(heading: string, document: Asked, meta: Meta, headline: string | null): string | null {
  const written =
    meta('og:title', 'twitter:title') ?? headline ?? document.querySelector('title')?.textContent ?? '';
  const site = meta('og:site_name', 'application-name');
  const bare = withoutSite(toLine(written.slice(0, LONGEST_TITLE)), site);
  // A headline that the page's title begins with is the title without the outlet's name.
  return (heading !== '' && bare.startsWith(heading) ? heading : bare) || heading || null;
}

function withoutSite(title: string, site: string | null): string {
  const cut = title.search(/\s+[|–—»•·-]\s+[^|–—»•·]{2,40}$/u);
  if (cut < 0) return title;
  const tail = title.slice(cut).replace(/^\s+\S\s+/, '');
  const isSite = site !== null && (tail.includes(site) || site.includes(tail));
  return isSite || /\s\|\s/.test(title.slice(cut)) ? title.slice(0, cut) : title;
}

function languageOf(document: Asked, meta: Meta): string | undefined {
  const declared =
    document.querySelector('html')?.getAttribute('lang') ||
    meta('og:locale', 'content-language', 'language', 'inlanguage', 'dc.language');
  return /^[a-z]{2}(?![a-z])/i.exec(declared?.trim() ?? '')?.[0].toLowerCase();
}
