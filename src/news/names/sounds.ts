/**
 * One spelling for what is pronounced alike: Cyrillic, and Latin as English, German, Polish, the Ukrainian national table
 * and BGN/PCGN write Slavic names, fall together (Умєров, Umierov, Umerow → umerov). Not meant to be shown.
 */
export function toSounds(word: string): string {
  const lower = word.toLowerCase();
  const spelled = /[\u0400-\u052f]/.test(lower) ? fromCyrillic(lower) : fromLatin(lower);
  return spelled.replace(/i+(?=[aeou])/g, '').replace(/(.)\1+/g, '$1');
}

/** Cyrillic letters by their sound. */
export const LETTERS: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'h',
    ґ: 'h',
    д: 'd',
    е: 'e',
    є: 'e',
    ё: 'e',
    ж: 'š',
    з: 's',
    и: 'i',
    і: 'i',
    ї: 'i',
  },
  ...{
    й: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ў: 'v',
    ф: 'f',
    х: 'h',
  },
  ...{ ц: 'c', ч: 'č', ш: 'š', щ: 'šč', ы: 'i', э: 'e', ю: 'u', я: 'a' },
};

function fromCyrillic(word: string): string {
  let sounds = '';
  for (const letter of word) sounds += LETTERS[letter] ?? (/[a-z-]/.test(letter) ? letter : '');
  return sounds;
}

/** German sch and Polish sz stand for ш, in both ж falls to the same; s and z, g and h and kh are not told apart. */
const LATIN: Readonly<Record<string, string>> = {
  ...{ schtsch: 'šč', shch: 'šč', szcz: 'šč', tsch: 'č', tch: 'č', cz: 'č', ch: 'č', č: 'č', ć: 'č' },
  ...{
    sch: 'š',
    sh: 'š',
    sz: 'š',
    zh: 'š',
    ż: 'š',
    ž: 'š',
    š: 'š',
    ş: 'š',
    kh: 'h',
    gh: 'h',
    zgh: 'sh',
    th: 't',
    ph: 'f',
  },
  ...{
    ck: 'k',
    tz: 'c',
    ts: 'c',
    ce: 'se',
    ci: 'si',
    cy: 'si',
    cki: 'cki',
    ckiej: 'ka',
    cką: 'ka',
    c: 'k',
    x: 'ks',
    q: 'k',
    w: 'v',
    z: 's',
    g: 'h',
  },
  ...{ j: 'i', y: 'i', ł: 'l', ß: 's', ø: 'o', æ: 'e', œ: 'e', đ: 'd', ı: 'i', ð: 'd', þ: 't', ğ: 'h' },
};
const LATIN_SPELLING = new RegExp(
  Object.keys(LATIN)
    .toSorted((one, other) => other.length - one.length)
    .join('|'),
  'g',
);

function fromLatin(word: string): string {
  const composed = word.normalize('NFC').replace(LATIN_SPELLING, (letters) => LATIN[letters] ?? letters);
  return composed
    .replace(/[^a-zšč-]/g, (letter) => letter.normalize('NFD').replace(/[^a-z]/g, ''))
    .normalize('NFC');
}

/**
 * The part of a sounded name that its cases and genders share: умєров(а, у, им), kuleb(a, y, oju), selensk(yi, oho, a).
 * Only Cyrillic is cut deeply: in Latin a name stands in its dictionary form.
 */
export function toStem(sounds: string, cyrillic: boolean): string {
  const cut = cyrillic
    ? sounds.replace(CASES, '')
    : sounds.replace(/(?<=s?[sc]k)(?:iei|ei|ieho|eho|emu|im|a|i)$/, '');
  const bare = cut.replace(/(?<=..)[aeiou]$/, '');
  return bare.replace(/(?<=.[^aeiou])ec$|(?<=.[aeiou][^aeiou])ec$/, 'c');
}

const CASES =
  /(?<=[sc]k)(?:oho|omu|im|oi|ii|u|a|i)$|(?<=..[^aeiou])(?:oho|omu|ovi|evi|om|em|ou|eu|oi)$|(?<=..(?:ov|ev|in|n))i[mi]$/;
