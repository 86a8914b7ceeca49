import type { ArticleId } from '../news/ids.ts';
import type { Said } from '../store/outbox/fanouts.ts';

/** Shares of words in common above which two quotations are the same one. */
const SAME = 0.6;

/**
 * Who says something in this article that the story's other articles do not have yet. A quotation in another language cannot
 * be compared word for word: of a person already quoted there it is taken for a translation.
 */
export function newSpeakers(said: readonly Said[], articleId: ArticleId): ReadonlySet<string> {
  const before = Map.groupBy(
    said.filter((other) => other.articleId < articleId),
    ({ personKey }) => personKey,
  );
  return new Set(
    said
      .filter((statement) => statement.articleId === articleId)
      .filter((statement) => isNew(statement, before.get(statement.personKey) ?? []))
      .map(({ personKey }) => personKey),
  );
}

function isNew(statement: Said, before: readonly Said[]): boolean {
  if (before.length === 0) return true;
  const comparable = before.filter(({ language }) => language === statement.language);
  if (comparable.length === 0) return false;
  const words = wordsOf(statement.text);
  return comparable.every((other) => overlap(words, wordsOf(other.text)) < SAME);
}

/** In the smaller of the two: a quotation is often shortened. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : a.intersection(b).size / least;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
