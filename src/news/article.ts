/** ISO 639-1 codes of the languages that judgement knows. */
export const LANGUAGES = ['en', 'uk', 'ru', 'de', 'pl', 'fr'] as const;

export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}

/** A stretch of an article's text: `text.slice(start, end)`, in UTF-16 units. */
export type Span = { readonly text: string; readonly start: number; readonly end: number };

/** What judgement reads: an item with its readable text. */
export type Article = {
  readonly title: string;
  /** Paragraphs separated by blank lines; may be a teaser or empty. */
  readonly text: string;
  readonly url: string | null;
  /** As declared by whoever knows; null: judgement finds out. */
  readonly language: Language | null;
  /** Unix ms; null when unknown. */
  readonly publishedAt: number | null;
};
