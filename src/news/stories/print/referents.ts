import { type Word, wordsOf } from '../../stems.ts';
import { ARMS } from './arms.ts';
import { HAPPENINGS } from './happenings.ts';
import { PLACES } from './places.ts';

/** What a text speaks of, under names that no language changes: `p:` places, `w:` arms, `c:` happenings. */
export function referentsOf(text: string): readonly string[] {
  return wordsOf(text).flatMap((word) => referentOf(word) ?? []);
}

/** The referent of one word; null for the many words that name none. */
export function referentOf({ word }: Word): string | null {
  // "US" is a country, "us" is not.
  if (word === 'us' || word === 'un') return null;
  const folded = word.toLowerCase().replace(/[.'’ʼ`´]/g, '');
  const whole = WHOLE.get(folded);
  if (whole !== undefined) return whole;
  for (let length = Math.min(folded.length, LONGEST); length >= SHORTEST; length -= 1) {
    const found = BEGINNINGS.get(folded.slice(0, length));
    if (found !== undefined) return found;
  }
  return null;
}

const SHORTEST = 3;
const LONGEST = 14;
const WHOLE = new Map<string, string>();
const BEGINNINGS = new Map<string, string>();

for (const [prefix, table] of [
  ['c:', HAPPENINGS],
  ['w:', ARMS],
  ['p:', PLACES],
] as const) {
  for (const [id, words] of Object.entries(table)) {
    for (const written of words.split(' ')) {
      const word = written.replace(/[.'’ʼ`´]/g, '');
      if (word.endsWith('=')) WHOLE.set(word.slice(0, -1), `${prefix}${id}`);
      else if (word.length >= SHORTEST && !word.includes('_')) BEGINNINGS.set(word, `${prefix}${id}`);
    }
  }
}
