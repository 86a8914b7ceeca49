import type { Language } from './article.ts';
import { partsOf } from './elision.ts';
import { remembered } from './remembered.ts';

export type Stem = { readonly stem: string; readonly start: number; readonly end: number };

/** A word of a text as it stands, with UTF-16 offsets. */
export type Word = { readonly word: string; readonly start: number; readonly end: number };

/**
 * Words with inflection folded away, in order. Hyphenated compounds fall apart ("air-defence"), designations stay
 * whole ("F-16", "Су-34"), dotted abbreviations lose their dots ("U.S." is "US").
 */
export function stemsOf(text: string, language: Language): readonly Stem[] {
  return wordsOf(text, language).map(({ word, start, end }) => ({ stem: stem(word, language), start, end }));
}

/** The words of a text; in French what an apostrophe ties together falls apart ("l'armée"). */
export function wordsOf(text: string, language: Language | null = null): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const parts = language === 'fr' ? partsOf(match[0]) : [{ text: match[0], at: 0 }];
    for (const { text: word, at } of parts) {
      const start = match.index + at;
      words.push({ word, start, end: start + word.length });
    }
  }
  return words;
}

/**
 * Folds case, apostrophes and inflection, never derivation: "ракетами" and "ракета" meet, "пуск" and "випуск" do not.
 * At least three letters always remain.
 */
export function stem(word: string, language: Language): string {
  return STEMMERS[language](word);
}

function stemOf(word: string, language: Language): string {
  const folded = foldWord(word);
  if (folded.length < 4 || DIGIT.test(folded)) return folded;
  switch (language) {
    case 'en':
      return stemEnglish(folded);
    case 'uk':
      return stemUkrainian(folded);
    case 'ru':
      return stemRussian(folded);
    case 'de':
      return stripEnding(foldLatin(folded), GERMAN_ENDINGS, 4);
    case 'pl':
      return stripEnding(foldLatin(folded), POLISH_ENDINGS, 3);
    case 'fr':
      return foldLatin(stemFrench(folded));
    default:
      return language satisfies never;
  }
}

/** Lower case, one spelling of apostrophes and ё, no dots; the inflection stays. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.replace(/[.'’ʼ`´]/g, '').replaceAll('ё', 'е');
}

const WORD = /(?:\p{L}\.){2,}|\p{L}+(?:['’ʼ`´]\p{L}+)*(?:-\d+\p{L}*)?|\d+\p{L}*/gu;
const PLAIN = /^[a-zа-дж-яіїєґ0-9-]+$/;
const DIGIT = /\d/;

function stemEnglish(word: string): string {
  // "constructor" is a word, and a name that every object answers to.
  const exception = Object.hasOwn(ENGLISH_EXCEPTIONS, word) ? ENGLISH_EXCEPTIONS[word] : undefined;
  if (exception !== undefined) return exception;
  const singular = singularOf(foldLatin(word));
  const base = /[aeiouy].*[^e]ed$/.test(singular) && singular.length > 4 ? singular.slice(0, -2) : singular;
  const single = /([bdgmnprt])\1$/.test(base) && base !== singular ? base.slice(0, -1) : base;
  return single.length > 4 && single.endsWith('e') ? single.slice(0, -1) : single;
}

function singularOf(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return /[^suis]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Words whose ending only looks like inflection, or that inflection would merge with another word. */
const ENGLISH_EXCEPTIONS: Readonly<Record<string, string>> = {
  ...{ united: 'united', armed: 'armed', arms: 'arms', allied: 'allied', news: 'news', hundred: 'hundred' },
  ...{
    forces: 'forces',
    forced: 'forced',
    goods: 'goods',
    sacred: 'sacred',
    naked: 'naked',
    wicked: 'wicked',
  },
  ...{ series: 'series', species: 'species', ties: 'tie', dies: 'die', lies: 'lie', talks: 'talks' },
  ...{ wales: 'wales', netherlands: 'netherlands', philippines: 'philippines', general: 'general' },
  ...{ men: 'man', women: 'woman', people: 'people', children: 'child', aircraft: 'aircraft' },
};

function stemUkrainian(word: string): string {
  for (const [root, whole] of UKRAINIAN_ALTERNATIONS) {
    if (word.startsWith(root) && word.length <= root.length + 3) return whole;
  }
  const stripped = stripEnding(word, UKRAINIAN_ENDINGS, 3);
  return undouble(stripped);
}

function stemRussian(word: string): string {
  const genitive = /^(.{3,})[ое]в$/.exec(word)?.[1];
  if (genitive !== undefined) return RUSSIAN_OV_NOUNS.has(genitive) ? genitive : word;
  return undouble(stripEnding(word, RUSSIAN_ENDINGS, 3));
}

/** "навчання" and "навчань", "угруповання" and "угруповань" are the same noun. */
function undouble(word: string): string {
  return word.length > 4 && word.at(-1) === word.at(-2) ? word.slice(0, -1) : word;
}

/** Cuts the longest ending of the table that leaves `least` letters with a vowel among them. */
function stripEnding(word: string, endings: readonly ReadonlySet<string>[], least: number): string {
  for (let length = Math.min(endings.length - 1, word.length - least); length > 0; length -= 1) {
    if (endings[length]?.has(word.slice(-length)) && VOWEL.test(word.slice(0, -length))) {
      return word.slice(0, -length);
    }
  }
  return word;
}

const VOWEL = /[аеиоуюяіїєыэaeiouy]/;

function foldLatin(word: string): string {
  return ASCII.test(word)
    ? word
    : word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ß', 'ss');
}

const ASCII = /^[a-z0-9]+$/;

/** Endings by length, so that the longest is tried first. */
function byLength(endings: string): readonly ReadonlySet<string>[] {
  const sets: Set<string>[] = [];
  for (const ending of endings.split(/\s+/)) {
    for (let length = sets.length; length <= ending.length; length += 1) sets.push(new Set());
    sets[ending.length]?.add(ending);
  }
  return sets;
}

const UKRAINIAN_ENDINGS = byLength(
  [
    'а я у ю о е є и і ї ь й ою ею єю ям ам ям ах ях ами ями ові еві єві ом ем єм ів їв ей',
    'ий ій ого ього ому ьому им їм их їх ими іми ої ьої ьо ії ією ію ія ій',
    'увати ував увала ували увало ують уватиме ує уючи ують уємо',
    'ати ав ала али ало ають ає аючи ити ив ила или ило ить ять',
    'іти ів іла іли іло ють ить ено ано ено ться лися лась лося вся тися ються иться яться увався ався ився',
  ].join(' '),
);

/** Roots whose vowel changes with the case, and the one form they are folded to. */
const UKRAINIAN_ALTERNATIONS: readonly (readonly [root: string, whole: string])[] = [
  ...(['київ', 'києв'] as const).map((root) => [root, 'київ'] as const),
  ...(['львів', 'львов'] as const).map((root) => [root, 'львів'] as const),
  ...(['харків', 'харков'] as const).map((root) => [root, 'харків'] as const),
  ...(['чернігів', 'чернігов'] as const).map((root) => [root, 'чернігів'] as const),
  ...(['миколаїв', 'миколаєв'] as const).map((root) => [root, 'миколаїв'] as const),
  ...(['загін', 'загон'] as const).map((root) => [root, 'загін'] as const),
  ...(['війн', 'воєн'] as const).filter((root) => root === 'війн').map((root) => [root, 'війн'] as const),
  ...(['договір', 'договор'] as const).map((root) => [root, 'договір'] as const),
];

const RUSSIAN_ENDINGS = byLength(
  [
    'а я у ю о е и ы ь й ой ей ою ею ам ям ах ях ами ями ом ем ии ию ия ие иям иями иях ием',
    'ый ий ого его ому ему ым им ых их ыми ими ая яя ую юю ое ее ые ие',
    'овать овал овала овали овало уют ует ать ал ала али ало ают ает ить ил ила или ило ит ят',
    'ются уется овался овалась овались ался алась ались ился илась ились ется ится',
  ].join(' '),
);

/** Nouns whose genitive plural in -ов or -ев is folded; any other word so ending may be a surname (Умеров). */
const RUSSIAN_OV_NOUNS: ReadonlySet<string> = new Set(
  (
    'танк дрон удар самолет вертолет солдат снаряд беспилотник корабл катер боеприпас пленник завод склад ' +
    'министр генерал депутат союзник партнер объект район город час месяц офицер оккупант боевик обстрел ' +
    'истребител бомбардировщик взрыв пакет фронт полк батальон комплекс центр закон регион доллар миллион ' +
    'миллиард пункт план переговор договор контракт бюджет призывник доброволец наемник террорист заложник'
  ).split(' '),
);

const GERMAN_ENDINGS = byLength('e n s en er es em ern ens');

const POLISH_ENDINGS = byLength(
  'a e i o u y ami ach ow om em ie owi ego emu ych ich ymi imi iej ej ym im ia iem iu ii iami iach',
);

/** Plural and feminine; the accents stay until then, since "armée" is no "arme". */
function stemFrench(word: string): string {
  const singular = singularInFrench(word);
  const masculine = /[aeéio]nne$/u.test(singular) ? singular.slice(0, -2) : singular;
  return masculine.length > 3 && masculine.endsWith('e') ? masculine.slice(0, -1) : masculine;
}

function singularInFrench(word: string): string {
  if (/e[au]ux$|[eo]ux$/u.test(word)) return word.slice(0, -1);
  if (word.length > 5 && word.endsWith('aux')) return `${word.slice(0, -2)}l`;
  return /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
}

const STEMMERS: Readonly<Record<Language, (word: string) => string>> = {
  en: remembered((word) => stemOf(word, 'en')),
  uk: remembered((word) => stemOf(word, 'uk')),
  ru: remembered((word) => stemOf(word, 'ru')),
  de: remembered((word) => stemOf(word, 'de')),
  pl: remembered((word) => stemOf(word, 'pl')),
  fr: remembered((word) => stemOf(word, 'fr')),
};
