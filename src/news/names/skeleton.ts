import { LETTERS } from './sounds.ts';

/**
 * The consonants of a name as its spellings share them: Умєров, Umerov and Umierov are `*mrv`, Гегсет and Hegseth
 * `ggst`. Coarse on purpose: evidence that two texts name one person, never a person's identity. Null when too short.
 */
export function skeletonOf(name: string): string | null {
  const latin = [...name.toLowerCase()].map((letter) => CYRILLIC[letter] ?? letter).join('');
  const stripped = IS_CYRILLIC.test(name) ? latin.replace(CASE_ENDING, '') : latin;
  const plain = stripped.normalize('NFD').replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/ß/g, 's');
  const spelt = SPELLINGS.reduce((text, [written, sound]) => text.replace(written, sound), plain);
  const consonants = spelt
    .replace(/^[aeiouy]+/, '*')
    .replace(/[^*a-zS]/g, '')
    .replace(/[aeiouy]/g, '')
    .replace(/(.)\1+/g, '$1');
  return consonants.length >= 3 ? consonants : null;
}

const IS_CYRILLIC = /\p{Script=Cyrillic}/u;

/** Endings of a declined surname, transliterated by the table below. */
const CASE_ENDING = /(?:ogo|omu|ojy|oju|im|im|ym|im|iv|om|em|ou|oi|ii|ij|yj|a|u|y|i|e|o)$/;

/** Coarser than the sounds: what no two Latin spellings agree on falls together. */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...LETTERS,
  ...{ г: 'g', ґ: 'g', х: 'g', ж: 'z', з: 'z', ц: 's', ч: 's', ш: 's', щ: 's' },
  ...{ ь: '', ъ: '', '’': '', "'": '' },
};

/** Latin spellings of one sound, brought to what the Cyrillic table gives. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/shch|szcz|sch|tsch|sh|sz|cz|ch|ts|tz/g, 's'],
  [/zh|rz/g, 'z'],
  [/kh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/w/g, 'v'],
  [/^j/g, 'dz'],
  [/j/g, 'i'],
  [/(?<=[aeiou])h(?![aeiouy])/g, ''],
  [/h/g, 'g'],
];
