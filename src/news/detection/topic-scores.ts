import type { TopicScore } from '../analysis.ts';
import type { Kind } from '../lexicon/terms.ts';
import type { Topic } from '../topics.ts';
import type { Found } from './features.ts';
import type { Hit } from './matching.ts';

/** The topics that an article's terms speak of, best first, at most four; chance mentions are left out. */
export function rankTopics(found: Found): readonly TopicScore[] {
  const points = new Map<Topic, number>();
  const seen = new Map<string, number>();
  const opening = [...found.title, ...found.lead];
  const together = COMBINATIONS.filter(({ kind, objects }) => meet(opening, kind, objects));
  const isNamed =
    together.length > 0 || opening.some(({ term }) => ACTIONS.has(term.kind) && term.topics.length > 0);
  const give = (topic: Topic, value: number) => points.set(topic, (points.get(topic) ?? 0) + value);
  const count = (hits: readonly Hit[], place: number) => {
    for (const { term } of hits) {
      const times = seen.get(term.name) ?? 0;
      seen.set(term.name, times + 1);
      const says = term.says ?? SAYS[term.kind] ?? 0;
      const share = isNamed && !ACTIONS.has(term.kind) ? YIELDED : 1;
      for (const topic of term.topics) give(topic, (place * says * share) / 2 ** times);
    }
  };
  count(found.title, 2);
  count(found.lead, 1);
  count(found.body, found.bodyWords > 200 ? 0.2 : 0.4);
  for (const { kind, objects, topic } of together) give(topic, meet(found.title, kind, objects) ? 2.4 : 1);
  return best(points);
}

const AT_MOST = 4;
const LEAST = 0.5;
/** A second topic needs more than a hint. */
const LEAST_BESIDE = 0.9;
const SHARE = 0.4;

function best(points: ReadonlyMap<Topic, number>): readonly TopicScore[] {
  const most = Math.max(0, ...points.values());
  return [...points]
    .filter(([, value]) => (value === most ? value >= LEAST : value >= LEAST_BESIDE && value >= SHARE * most))
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, AT_MOST)
    .map(([id, value]) => ({ id, score: Math.round(100 * (1 - Math.exp(-value / 2))) / 100 }));
}

/** How much a term of a kind says about the subject, not about whether it is defence. */
const SAYS: Readonly<Partial<Record<Kind, number>>> = {
  ...{ combat: 1.2, supply: 1.5, nuclear: 1.6, talk: 1.2, body: 1, post: 0.7, person: 0.4, arms: 0.8 },
  ...{ attack: 0.5, group: 0.4, device: 0.5, force: 0.3, defence: 0.4, rank: 0.35, harm: 0.35, war: 0.2 },
  ...{ enemy: 0.2, place: 0.15 },
};

/** What is done names the subject; who does it and with what, only where no such word is found. */
const ACTIONS: ReadonlySet<Kind> = new Set(['combat', 'supply', 'nuclear', 'talk', 'attack']);
const YIELDED = 0.4;

/** Words that name a subject only together: sending howitzers is aid, building them is industry. */
const COMBINATIONS: readonly {
  readonly kind: Kind;
  readonly objects: ReadonlySet<Kind>;
  readonly topic: Topic;
}[] = [
  { kind: 'giving', objects: new Set(['arms', 'device', 'supply']), topic: 'military-aid' },
  { kind: 'making', objects: new Set(['arms', 'device', 'supply']), topic: 'industry' },
];

function meet(hits: readonly Hit[], kind: Kind, objects: ReadonlySet<Kind>): boolean {
  return hits.some(({ term }) => term.kind === kind) && hits.some(({ term }) => objects.has(term.kind));
}
