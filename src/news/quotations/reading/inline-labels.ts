import { LAYOUT } from '../../languages/layout.ts';

/**
 * Offsets in a line at which a layout label begins a paragraph of its own: feeds that lose line breaks run
 * "Джерело: … Пряма мова: «…» Деталі: …" together.
 */
export function labelStarts(line: string): readonly number[] {
  return line.includes(':') ? [...line.matchAll(LABEL)].map(({ index }) => index) : [];
}

const PLAIN = [...LAYOUT.prose, ...LAYOUT.background].filter((words) => /[\p{L}:]$/u.test(words));
const LABEL = new RegExp(
  `(?<=\\s)(?:(?:${alternatives(PLAIN)})|(?:${alternatives(LAYOUT.apart)})(?:\\s[^:.!?"«»“”„]{1,60})?):(?=[\\s"«“„])`,
  'gu',
);

function alternatives(list: readonly string[]): string {
  const words = new Set(list.map((each) => each.replace(/:$/u, '')).map(capitalised));
  return [...words].toSorted((one, other) => other.length - one.length).join('|');
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
