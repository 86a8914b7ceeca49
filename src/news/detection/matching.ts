import type { Language } from '../article.ts';
import type { Kind, Lexicon } from '../lexicon/terms.ts';
import { remembered } from '../remembered.ts';
import { foldWord, stem, type Word, wordsOf } from '../stems.ts';
import type { Topic } from '../topics.ts';

/** A lexicon term as the matcher knows it. `name` is how the lexicon spells it. */
export type Term = {
  readonly name: string;
  readonly kind: Kind;
  readonly topics: readonly Topic[];
  /** See TermGroup. */
  readonly says: number | null;
};

export type Hit<T = Term> = { readonly term: T; readonly start: number; readonly end: number };

/** Named phrases, ready to be looked for. */
export type Matcher<T = Term> = {
  readonly language: Language;
  readonly byKey: Index<T>;
  readonly byPrefix: Index<T>;
};

/** A stretch of text cut into words, each in the forms in which terms are compared. */
export type Token = Word & Forms;

type Forms = { readonly key: string; readonly fold: string; readonly head: string };

type Part = { readonly key: string; readonly isPrefix: boolean; readonly isCapital: boolean };
type Pattern<T> = { readonly term: T; readonly parts: readonly Part[] };
type Index<T> = ReadonlyMap<string, readonly Pattern<T>[]>;
type Named = { readonly name: string };

export function toMatcher(lexicon: Lexicon): Matcher {
  const terms = lexicon.groups.flatMap(({ kind, topics, says = null, terms: list }) =>
    namesIn(list).map((name): Term => ({ name, kind, topics, says })),
  );
  return matcherOf(terms, lexicon.language);
}

/** The names in a list separated by commas. */
export function namesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' '))
    .filter((name) => name !== '');
}

export function matcherOf<T extends Named>(terms: readonly T[], language: Language): Matcher<T> {
  const byKey = new Map<string, Pattern<T>[]>();
  const byPrefix = new Map<string, Pattern<T>[]>();
  for (const pattern of terms.flatMap((term) => patternsOf(term, language))) {
    const first = pattern.parts[0];
    if (first === undefined) continue;
    const [index, key] = first.isPrefix ? [byPrefix, first.key.slice(0, HEAD)] : [byKey, first.key];
    index.set(key, [...(index.get(key) ?? []), pattern]);
  }
  return { language, byKey, byPrefix };
}

/** Prefixes are found by their first letters; a shorter one could not be. */
const HEAD = 3;

export function tokensOf(text: string, language: Language): readonly Token[] {
  const formsOf = FORMS[language];
  return wordsOf(text, language).map(({ word, start, end }) => {
    const { key, fold, head } = formsOf(word);
    return { word, start, end, key, fold, head };
  });
}

/** Longest match first, left to right, never overlapping; at equal length what was listed first wins. */
export function findTerms<T>(tokens: readonly Token[], matcher: Matcher<T>): readonly Hit<T>[] {
  const hits: Hit<T>[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = longestAt(tokens, at, matcher);
    const first = tokens[at];
    const last = tokens[at + (found?.parts.length ?? 1) - 1];
    if (found !== null && first && last) hits.push({ term: found.term, start: first.start, end: last.end });
    at += found?.parts.length ?? 1;
  }
  return hits;
}

function longestAt<T>(tokens: readonly Token[], at: number, matcher: Matcher<T>): Pattern<T> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  let best: Pattern<T> | null = null;
  for (const candidates of [matcher.byKey.get(token.key), matcher.byPrefix.get(token.head)]) {
    if (candidates === undefined) continue;
    for (const pattern of candidates) {
      const isLonger = pattern.parts.length > (best?.parts.length ?? 0);
      if (isLonger && pattern.parts.every((part, step) => fits(part, tokens[at + step]))) {
        best = pattern;
      }
    }
  }
  return best;
}

function fits(part: Part, token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (part.isCapital && token.word !== token.word.toUpperCase()) return false;
  return part.isPrefix ? token.fold.startsWith(part.key) : token.key === part.key;
}

/** In English the last word may also be in the plural; elsewhere the stem already folds it. */
function patternsOf<T extends Named>(term: T, language: Language): readonly Pattern<T>[] {
  const parts = term.name.split(/\s+/).flatMap((word) => partsOf(word, language));
  const last = parts.at(-1);
  if (language !== 'en' || last === undefined || last.isPrefix || last.isCapital) return [{ term, parts }];
  const plurals = pluralsOf(last.key).map((key) => ({
    term,
    parts: [...parts.slice(0, -1), { ...last, key }],
  }));
  return [{ term, parts }, ...plurals];
}

function pluralsOf(word: string): readonly string[] {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return [`${word}es`];
  return /[^aeiou]y$/.test(word) ? [`${word.slice(0, -1)}ies`] : [`${word}s`];
}

function partsOf(word: string, language: Language): readonly Part[] {
  const words = wordsOf(word, language);
  const isPrefix = word.endsWith('*');
  if (isPrefix && words.length === 0) return [{ key: '', isPrefix, isCapital: false }];
  return words.map((found, index) => {
    const { key, fold } = FORMS[language](found.word);
    const isLast = isPrefix && index === words.length - 1;
    return { key: isLast ? fold : key, isPrefix: isLast, isCapital: CAPITALS.test(found.word) };
  });
}

const CAPITALS = /^\p{Lu}{2,}$/u;

function formsOf(word: string, language: Language): Forms {
  const fold = foldWord(language === 'en' ? word.replace(POSSESSIVE, '') : word);
  return { key: language === 'en' ? fold : stem(word, language), fold, head: fold.slice(0, HEAD) };
}

const POSSESSIVE = /['’ʼ`´]s?$/;

const FORMS: Readonly<Record<Language, (word: string) => Forms>> = {
  en: remembered((word) => formsOf(word, 'en')),
  uk: remembered((word) => formsOf(word, 'uk')),
  ru: remembered((word) => formsOf(word, 'ru')),
  de: remembered((word) => formsOf(word, 'de')),
  pl: remembered((word) => formsOf(word, 'pl')),
  fr: remembered((word) => formsOf(word, 'fr')),
};
