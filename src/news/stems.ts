import type { Language } from './article.ts';

export type Stem = { readonly stem: string; readonly start: number; readonly end: number };

/** The words of `text` folded so that inflected forms of one word are equal. Offsets are UTF-16 units. */
export function stemsOf(text: string, language: Language): readonly Stem[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’ʼ-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    stem: stem(match[0], language),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export function stem(word: string, language: Language): string {
  const folded = word.toLowerCase().replace(/[’ʼ]/g, "'");
  const endings =
    language === 'en'
      ? /(?:'s|ing|ed|es|e|s)$/
      : /(?:ами|ями|ого|ому|ими|ий|ів|ам|ах|ою|а|я|у|ю|и|і|ї|е|о|ь)$/;
  const cut = folded.replace(endings, '');
  return cut.length >= 3 ? cut : folded;
}
