/** A pure function of one word that keeps its answers: news uses few words, often. Forgets all when it holds `MOST`. */
export function remembered<Value>(compute: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found.value;
    if (known.size >= MOST) known.clear();
    const value = compute(word);
    if (word.length <= LONGEST) known.set(word, { value });
    return value;
  };
}

const MOST = 20_000;
/** A hostile text's one endless word is not worth its memory. */
const LONGEST = 40;

type Facts = { known: number; yes: number };

/**
 * Lets up to 30 yes-or-no questions about words share one memory: whoever asks one question of a word mostly asks more of
 * it at once, and then nothing is looked up.
 */
export function ledger(): (ask: (word: string) => boolean) => (word: string) => boolean {
  const pages = new Map<string, Facts>();
  let word = '';
  let facts: Facts = { known: 0, yes: 0 };
  let questions = 0;
  const turnTo = (next: string): Facts => {
    word = next;
    const known = pages.get(next);
    if (known !== undefined) return known;
    if (pages.size >= MOST) pages.clear();
    const fresh = { known: 0, yes: 0 };
    if (next.length <= LONGEST) pages.set(next, fresh);
    return fresh;
  };
  return (ask) => {
    const bit = 1 << questions;
    questions += 1;
    if (questions > MOST_QUESTIONS) throw new RangeError('a ledger holds 30 questions');
    return (asked) => {
      if (asked !== word) facts = turnTo(asked);
      const page = facts;
      if ((page.known & bit) !== 0) return (page.yes & bit) !== 0;
      const answer = ask(asked);
      page.known |= bit;
      if (answer) page.yes |= bit;
      return answer;
    };
  };
}

const MOST_QUESTIONS = 30;
