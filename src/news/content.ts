import type { Language } from './article.ts';
import { profileOf } from './languages/profiles.ts';
import { wordbookOf } from './languages/wordbook.ts';
import { stemsOf } from './stems.ts';

/** What a text is about: the stems of its words, little words left out. */
export function contentOf(text: string, language: Language): ReadonlySet<string> {
  const book = wordbookOf(profileOf(language));
  const stems = new Set<string>();
  for (const { stem, start, end } of stemsOf(text, language)) {
    if (end - start > 2 && !book.isFunctionWord(text.slice(start, end).toLowerCase())) stems.add(stem);
  }
  return stems;
}

export function overlap(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const each of some) if (others.has(each)) count += 1;
  return count;
}
