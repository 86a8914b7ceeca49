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
