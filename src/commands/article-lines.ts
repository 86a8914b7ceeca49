import { type Article, isLanguage } from '../news/article.ts';
import { stringField } from './io.ts';

/** An article as it stands in a JSON line. */
export type ArticleLine = {
  readonly id: string | number;
  readonly article: Article;
  /** Given instead of a text. */
  readonly html: string | null;
  readonly source: string | null;
};

/** Reads the fields that `analyse` and `cluster` share (DESIGN.md §7); a string says what is wrong with them. */
export function toArticleLine(record: Readonly<Record<string, unknown>>): ArticleLine | string {
  const problems: string[] = [];
  const field = (name: string): string | null => stringField(record, name, problems);
  const id = record['id'];
  const title = field('title');
  const text = field('text');
  const html = field('html');
  const url = field('url');
  const language = field('language')?.slice(0, 2).toLowerCase() ?? '';
  const source = field('source');
  const publishedAt = toTime(record['publishedAt'], problems);
  if (problems.length === 0 && title === null && text === null && html === null)
    problems.push('"title", "text" or "html" is needed');
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" must be a string or a number';
  if (problems.length > 0) return problems.join('; ');
  return {
    id,
    article: {
      title: title ?? '',
      text: text ?? '',
      url,
      language: isLanguage(language) ? language : null,
      publishedAt,
    },
    html: text === null ? html : null,
    source,
  };
}

/** Unix ms from an ISO date or a number of ms. */
function toTime(value: unknown, problems: string[]): number | null {
  if (value === undefined || value === null || value === '') return null;
  const time = typeof value === 'number' ? value : typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isFinite(time)) return time;
  problems.push('"publishedAt" must be an ISO date');
  return null;
}
