import type { TopicScore } from './analysis.ts';
import type { Found } from './features.ts';
import type { Kind } from './lexicon/terms.ts';
import type { Hit } from './matching.ts';
import type { Topic } from './topics.ts';

/** The topics that an article's terms speak of, best first, at most four; chance mentions are left out. */
export function rankTopics(found: Found): readonly TopicScore[] {
  const points = new Map<Topic, number>();
  const seen = new Map<string, number>();
  const count = (hits: readonly Hit[], place: number) => {
    for (const { term } of hits) {
      const times = seen.get(term.name) ?? 0;
      seen.set(term.name, times + 1);
      const value = (place * (SAYS[term.kind] ?? 0)) / 2 ** times;
      for (const topic of term.topics) points.set(topic, (points.get(topic) ?? 0) + value);
    }
  };
  count(found.title, 2);
  count(found.lead, 1);
  count(found.body, found.bodyWords > 200 ? 0.2 : 0.4);
  const best = Math.max(0, ...points.values());
  return [...points]
    .filter(([, value]) => value >= LEAST && value >= SHARE * best)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, AT_MOST)
    .map(([id, value]) => ({ id, score: Math.round(100 * (1 - Math.exp(-value / 2))) / 100 }));
}

const AT_MOST = 4;
const LEAST = 0.6;
const SHARE = 0.35;

/** How much a term of a kind says about the subject, not about whether it is defence. */
const SAYS: Readonly<Partial<Record<Kind, number>>> = {
  ...{ arms: 0.8, combat: 1.2, body: 1, post: 0.8, person: 0.5, supply: 1.5, nuclear: 1.6, talk: 1.2 },
  ...{
    force: 0.4,
    device: 0.5,
    attack: 0.5,
    harm: 0.3,
    group: 0.5,
    defence: 0.4,
    war: 0.2,
    enemy: 0.2,
    place: 0.2,
  },
};
