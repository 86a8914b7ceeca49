import type { Language } from './article.ts';

type Told = { readonly stretches: readonly string[]; readonly language: Language };

/** Utterances of a story in order, the same words told twice given once: the fuller, in `language` where there is a choice. */
export function mergeStatements<T extends Told>(utterances: readonly T[], language: Language): readonly T[] {
  const kept: T[] = [];
  for (const one of utterances) {
    const at = kept.findIndex((other) => isSame(other, one));
    const other = kept[at];
    if (other === undefined) kept.push(one);
    else if (length(one) > length(other) && (one.language === language || other.language !== language))
      kept[at] = one;
  }
  return kept;
}

function isSame(a: Told, b: Told): boolean {
  const [left, right] = [words(a), words(b)];
  return left.includes(right) || right.includes(left);
}

function words({ stretches }: Told): string {
  return (
    stretches
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

function length({ stretches }: Told): number {
  return stretches.reduce((sum, stretch) => sum + stretch.length, 0);
}
