import type { FeedItem } from '../news/item.ts';

/** Below this an item's own text is a lead, not an article. */
const SHORTEST_ARTICLE = 600;
// How publishers end a text whose rest is on the page; the words stand in their languages.
const CUT_SHORT =
  /(\.\.\.|…|[[(](\.\.\.|…)[\])]|(read|see) more|continue reading|читати далі|читати більше|читайте далі|читать далее|подробнее|детальніше|weiterlesen|mehr lesen|czytaj (dalej|więcej))[\s.»>→]*$/iu;

/** What the feed itself gives to read, and whether it is only a taste of the page. */
export function ownText(item: FeedItem): { readonly text: string; readonly isTeaser: boolean } {
  const content = item.content?.trim() ?? '';
  const summary = item.summary?.trim() ?? '';
  const text = content.length >= summary.length ? content : summary;
  return { text, isTeaser: content.length < SHORTEST_ARTICLE || CUT_SHORT.test(text.slice(-80)) };
}

/** The page's text, unless the feed gave more than was found there (a consent wall, a player, an empty shell). */
export function betterText(own: string, page: string | null): string {
  return page !== null && page.trim().length > own.length / 2 && page.trim() !== '' ? page.trim() : own;
}
