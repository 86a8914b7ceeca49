import type { Urgency } from './analysis.ts';
import type { Topic } from './topics.ts';

/** One entry of a feed as it would have been judged. */
export type CheckedItem = {
  readonly title: string;
  readonly url: string | null;
  /** Unix ms. */
  readonly publishedAt: number | null;
  readonly verdict: boolean;
  readonly score: number;
  readonly topics: readonly Topic[];
  readonly urgency: Urgency;
  readonly evidence: readonly string[];
  readonly statementCount: number;
};
