/**
 * Where French runs words together: "l'Otan" is "l'" and "Otan", "a-t-il" is "a" and "il". Each part with its offset in
 * `word`; the hyphens and the "t" between verb and pronoun belong to neither.
 */
export function partsOf(word: string): readonly Part[] {
  const elided = ELIDED.exec(word)?.[0] ?? '';
  if (elided !== '')
    return [{ text: elided, at: 0 }, ...shifted(partsOf(word.slice(elided.length)), elided.length)];
  const pronoun = TIED.exec(word);
  if (pronoun === null || pronoun.index === 0) return [{ text: word, at: 0 }];
  const tied = pronoun[1] ?? '';
  return [
    { text: word.slice(0, pronoun.index), at: 0 },
    { text: tied, at: word.length - tied.length },
  ];
}

export type Part = { readonly text: string; readonly at: number };

function shifted(parts: readonly Part[], by: number): readonly Part[] {
  return parts.map(({ text, at }) => ({ text, at: at + by }));
}

/** "N'Diaye" and "M'Bala" are names, and so keep their letter. */
const ELIDED =
  /^(?:[CDJLSTcdjlmnst]|[NM](?=['’ʼ`´]\p{Ll})|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu)['’ʼ`´](?=[\p{L}\p{N}])/u;
const TIED = /-(?:t[-'’])?(ils?|elles?|on)$/iu;
