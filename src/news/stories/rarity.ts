import { COMMON_TERMS, COMMON_TERMS_OF } from './common-terms.ts';

/**
 * How telling a term is, from running counts of the articles that hold it. News in general is counted in from the start as
 * if it were `PRIOR` articles, so that the first article of a day already knows that "missile" says little.
 */
export type Rarity = ReturnType<typeof rarity>;

const PRIOR = 250;
/** Articles that hold a term which the general counts do not list. */
const UNLISTED = 0.4;

export function rarity() {
  const counts = new Map<string, number>();
  let articles = 0;
  return {
    count(terms: Iterable<string>, change: 1 | -1): void {
      articles += change;
      for (const term of terms) {
        const count = (counts.get(term) ?? 0) + change;
        if (count > 0) counts.set(term, count);
        else counts.delete(term);
      }
    },
    /** Above 0; about 1 for what a third of all articles hold, 6 for what one in four hundred does. */
    of(term: string): number {
      const prior = COMMON_TERMS.get(term);
      const expected = prior === undefined ? UNLISTED : (prior * PRIOR) / COMMON_TERMS_OF;
      return Math.log((articles + PRIOR + 1) / ((counts.get(term) ?? 0) + expected + 0.1));
    },
    /** Articles counted now that hold it. */
    held: (term: string): number => counts.get(term) ?? 0,
  };
}
