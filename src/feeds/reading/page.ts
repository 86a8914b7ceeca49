import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decode } from './decode.ts';
import { factsOf } from './page-facts.ts';
import { keepArticle } from './paragraphs.ts';
import { isBinary, refusePage } from './recognise.ts';
import { toHtml, toLine, toText } from './text.ts';
import { thin } from './thin.ts';
import { tidy } from './tidy.ts';

/** The readable part of a publisher's page. */
export type Page = {
  readonly title: string | null;
  /** Paragraphs separated by blank lines, verbatim. */
  readonly text: string;
  readonly byline: string | null;
  /** ISO 639-1, as the page declares it. */
  readonly language: string | null;
  /** Unix ms. */
  readonly publishedAt: number | null;
};

/** A page as `extract-page` prints it. */
export function toPageJson({ title, text, byline, publishedAt, language }: Page) {
  const published = publishedAt === null ? null : new Date(publishedAt).toISOString();
  return { title, text, byline, publishedAt: published, language };
}

export type PageRefusal =
  | 'empty'
  | 'too-large'
  | 'login-page'
  | 'challenge-page'
  | 'error-page'
  | 'binary'
  | 'not-an-article';

export type PageResult =
  | { readonly kind: 'page'; readonly page: Page }
  | { readonly kind: 'refused'; readonly reason: PageRefusal; readonly detail: string };

export type PageOptions = {
  /** The HTTP header, if there was one. */
  readonly contentType: string | null;
};

const MOST_CHARACTERS = 10 * 1024 * 1024;
/** A text this short is checked for being a wall in place of the article. */
const SHORT = 800;
const SHORTEST = 80;

/** Reads the article off a page; never throws. */
export function readPage(bytes: Uint8Array | string, options: PageOptions): PageResult {
  const html = typeof bytes === 'string' ? bytes : decode(bytes, options.contentType).text;
  if (html.length > MOST_CHARACTERS) {
    return { kind: 'refused', reason: 'too-large', detail: 'the page is larger than 10 MB' };
  }
  if (html.trim() === '') return { kind: 'refused', reason: 'empty', detail: 'the body is empty' };
  if (isBinary(html.trimStart())) return { kind: 'refused', reason: 'binary', detail: 'not text' };
  const page = extract(html);
  if (page.text.length >= SHORT) return { kind: 'page', page };
  const refused = refusePage(html);
  if (refused !== null) return refused;
  if (page.text.length >= SHORTEST) return { kind: 'page', page };
  return { kind: 'refused', reason: 'not-an-article', detail: 'no article was found on the page' };
}

function extract(html: string): Page {
  const { html: thinned, linkedData } = thin(html);
  const { document } = parseHTML(
    thinned.includes('<html') ? thinned : `<html><body>${thinned}</body></html>`,
  );
  const facts = factsOf(document, linkedData);
  tidy(document.documentElement);
  const read = new Readability(document, { charThreshold: 200, nbTopCandidates: 5 }).parse();
  const { title, language, publishedAt } = facts;
  const text = keepArticle(
    toText(read?.content ?? ''),
    [title, facts.heading, read?.title].filter((headline) => headline != null),
  );
  return {
    title: title ?? (toLine(toHtml(read?.title ?? '')) || null),
    text: better(text, facts.body),
    byline: facts.byline ?? (toLine(toHtml(read?.byline ?? '')) || null),
    language,
    publishedAt,
  };
}

/** What scripts would have written is often given to search engines. */
function better(text: string, body: string | null): string {
  const given = body === null ? '' : toText(body);
  return text.length < SHORT / 2 && given.length > 2 * text.length ? given : text;
}
