import type { FeedItem } from '../../news/item.ts';

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

/** The page's text, unless the feed gave more than was found there, or what was found tells of something else. */
export function betterText(item: FeedItem, own: string, page: string | null): string {
  const found = page?.trim() ?? '';
  return found.length > own.length / 2 && found !== '' && tellsTheSame(item, found) ? found : own;
}

/** Words are compared by their beginnings, so that endings do not count. */
const STEM_LENGTH = 5;
const STEMS_ENOUGH = 4;
const LEAST_SHARE = 0.2;
const MOST_COMPARED = 50_000;

/** An article takes up the words of its title and lead; a consent wall, a login page or a list of others does not. */
function tellsTheSame({ title, summary }: FeedItem, text: string): boolean {
  const expected = new Set(stems(`${title} ${summary ?? ''}`));
  if (expected.size < STEMS_ENOUGH) return true;
  const found = new Set(stems(text.slice(0, MOST_COMPARED)));
  return [...expected].filter((stem) => found.has(stem)).length >= expected.size * LEAST_SHARE;
}

function stems(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter((word) => word.length >= STEM_LENGTH).map((word) => word.slice(0, STEM_LENGTH));
}
