import type { Language } from '../article.ts';
import { formsOf } from '../names/inflection.ts';
import type { Gender } from './language.ts';

/** A word list in every singular form, each with the value of its nominative. */
export function declined<Value extends Gender | null>(
  lemmas: Readonly<Record<string, Value>>,
  language: Language,
): Readonly<Record<string, Value>> {
  const forms = Object.entries(lemmas).flatMap(([lemma, value]) =>
    formsOf(lemma, value ?? 'm', language).map(({ form }) => [form, value] as const),
  );
  // "przewodniczący" is a man, whatever case of "przewodnicząca" ends so.
  return { ...Object.fromEntries(forms), ...lemmas };
}

/** Every stem with every ending: "сказа" gives "сказав", "сказала", "сказало", "сказали". */
export function inflected(stems: readonly string[], endings: readonly string[]): readonly string[] {
  return stems.flatMap((stem) => endings.map((ending) => `${stem}${ending}`));
}
