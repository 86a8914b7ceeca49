import { type TopicScore, URGENCIES, type Urgency } from '../analysis.ts';
import { type Topic, toTopicMask } from '../topics.ts';

export type StoryFacts = {
  readonly topicMask: number;
  readonly urgency: Urgency;
  readonly score: number;
  /** Distinct origins: agency copy and "as reported by" count once. */
  readonly independentSources: number;
};

export type ArticleFacts = {
  readonly topics: readonly TopicScore[];
  readonly urgency: Urgency;
  readonly score: number;
  readonly origin: string;
};

const MOST_TOPICS = 4;
/** A topic that only one telling of many touches is not what the story is about. */
const TOPIC_SHARE = 0.4;

/** What a story is, from its articles: at least one. Topics are those most articles agree on, at most four. */
export function storyFacts(articles: readonly ArticleFacts[]): StoryFacts {
  const sums = new Map<Topic, number>();
  for (const { topics } of articles)
    for (const { id, score } of topics) sums.set(id, (sums.get(id) ?? 0) + score);
  const ranked = [...sums].sort(([, a], [, b]) => b - a);
  const [best] = ranked;
  const kept = ranked.filter(([, sum]) => sum >= (best?.[1] ?? 0) * TOPIC_SHARE || articles.length === 1);
  return {
    topicMask: toTopicMask(kept.slice(0, MOST_TOPICS).map(([topic]) => topic)),
    urgency: highest(articles.map((article) => article.urgency)),
    score: Math.max(...articles.map((article) => article.score)),
    independentSources: new Set(articles.map((article) => article.origin.toLowerCase())).size,
  };
}

function highest(levels: readonly Urgency[]): Urgency {
  return URGENCIES.findLast((level) => levels.includes(level)) ?? 'normal';
}
