import type { Language } from './article.ts';

/**
 * The language of an article. What the publisher declares (`hint`) holds unless the letters contradict it; without a
 * hint and without any clue it is English.
 */
export function detectLanguage(
  article: { readonly title: string; readonly text: string },
  hint: Language | null,
): Language {
  const sample = `${article.title}\n${article.text.slice(0, SAMPLE)}`.toLowerCase();
  const cyrillic = count(sample, /[а-яёіїєґ]+/g);
  const latin = count(sample, /[a-zäöüßąćęłńóśźż]+/g);
  if (cyrillic > latin) return cyrillicLanguage(sample, hint);
  if (latin === 0) return hint ?? 'en';
  return latinLanguage(sample, hint);
}

const SAMPLE = 1500;

/** Letters that the other language lacks decide; words do where a short title has none. */
function cyrillicLanguage(sample: string, hint: Language | null): Language {
  const words = wordsIn(sample);
  const ukrainian = 2 * count(sample, /[іїєґ]+/g) + known(words, CLUES.uk);
  const russian = 2 * count(sample, /[ыэъё]+/g) + known(words, CLUES.ru);
  if (ukrainian !== russian) return ukrainian > russian ? 'uk' : 'ru';
  return hint === 'ru' ? 'ru' : 'uk';
}

function latinLanguage(sample: string, hint: Language | null): Language {
  const words = wordsIn(sample);
  const scores = {
    en: known(words, CLUES.en),
    de: known(words, CLUES.de) + count(sample, /[äöüß]+/g) / 2,
    pl: known(words, CLUES.pl) + count(sample, /[ąęłśżźć]+/g) / 2,
  };
  const [best = 'en', second = 'en'] = (['en', 'de', 'pl'] as const).toSorted(
    (a, b) => scores[b] - scores[a],
  );
  const declared = hint === 'en' || hint === 'de' || hint === 'pl' ? hint : null;
  const isClear = scores[best] >= 3 && scores[best] >= 2 * scores[second];
  if (declared !== null && !isClear) return declared;
  return scores[best] === 0 ? 'en' : best;
}

function known(words: readonly string[], clues: ReadonlySet<string>): number {
  return words.filter((word) => clues.has(word)).length;
}

function wordsIn(sample: string): readonly string[] {
  return sample.match(/\p{L}+/gu) ?? [];
}

/** Letters in the runs that a pattern finds. */
function count(sample: string, pattern: RegExp): number {
  return (sample.match(pattern) ?? []).reduce((sum, run) => sum + run.length, 0);
}

/** Frequent small words that the neighbouring languages do not share. */
const CLUES = {
  en: new Set(
    'the of and to in for on with as at by from is are was has have after over says said its his'.split(' '),
  ),
  de: new Set(
    'der die das und ist nicht ein eine einen mit für von zu auf den dem im nach bei über aus hat sich will'.split(
      ' ',
    ),
  ),
  pl: new Set('w z na i do nie się jest to że o po dla od przez za jak są oraz ze ma był przy'.split(' ')),
  uk: new Set('та що від щодо й про або як це та вже буде до через під час року на'.split(' ')),
  ru: new Set('и что от как это его уже или из при также был были об со года чтобы только'.split(' ')),
};
