/** The subjects of defence news, in the order of their bits in a wish. Ids are fixed: they are in deep links. */
export const TOPICS = [
  'military-aid',
  'strikes',
  'front',
  'industry',
  'forces',
  'alliances',
  'diplomacy',
  'naval',
  'nuclear',
  'cyber',
  'captives',
  'policy',
] as const;

export type Topic = (typeof TOPICS)[number];

export const ALL_TOPICS_MASK = 2 ** TOPICS.length - 1;

export function isTopic(text: string): text is Topic {
  return (TOPICS as readonly string[]).includes(text);
}

/** The topics as a bit set, the first topic in bit 0. */
export function toTopicMask(topics: readonly Topic[]): number {
  return topics.reduce((mask, topic) => mask | (1 << TOPICS.indexOf(topic)), 0);
}

export function fromTopicMask(mask: number): readonly Topic[] {
  return TOPICS.filter((_, bit) => (mask & (1 << bit)) !== 0);
}
