/**
 * Where French runs words together: "l'Otan" is "l'" and "Otan", "a-t-il" is "a" and "il". Each part with its offset in
 * `word`; the hyphens and the "t" between verb and pronoun belong to neither.
 */
export function partsOf(word: string): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  ELIDED.lastIndex = 0;
  for (let match = ELIDED.exec(word); match !== null; match = ELIDED.exec(word)) {
    parts.push({ text: match[0], at });
    at = ELIDED.lastIndex;
  }
  const pronoun = TIED.exec(word);
  if (pronoun === null || pronoun.index <= at) return [...parts, { text: word.slice(at), at }];
  const tied = pronoun[1] ?? '';
  parts.push({ text: word.slice(at, pronoun.index), at }, { text: tied, at: word.length - tied.length });
  return parts;
}

export type Part = { readonly text: string; readonly at: number };

/** "N'Diaye" and "M'Bala" are names, and so keep their letter. */
const ELIDED =
  /(?:[CDJLSTcdjlmnst]|[NM](?=['’ʼ`´]\p{Ll})|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu)['’ʼ`´](?=[\p{L}\p{N}])/uy;
const TIED = /-(?:t[-'’])?(ils?|elles?|on)$/iu;
