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

/**
 * IPTC Media Topic codes (cv.iptc.org/newscodes/mediatopic), the nearest concept; null where none is near: the
 * vocabulary has armed forces but no navies, and cyber crime but no cyber warfare.
 */
export const IPTC_CODES: Readonly<Record<Topic, string | null>> = {
  'military-aid': 'medtop:20000601',
  strikes: 'medtop:20000056',
  front: 'medtop:20000056',
  industry: 'medtop:20000297',
  forces: 'medtop:20000599',
  alliances: 'medtop:20000641',
  diplomacy: 'medtop:20000073',
  naval: null,
  nuclear: 'medtop:20000635',
  cyber: null,
  captives: 'medtop:20000080',
  policy: 'medtop:20000598',
};
