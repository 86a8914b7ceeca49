import { LANGUAGES } from '../article.ts';
import type { Gender } from '../languages/language.ts';
import { RU_GIVEN_NAMES } from '../languages/people/ru-people.ts';
import { FAMILY_FIRST, SAME_GIVEN_NAMES, SAME_SURNAMES } from '../languages/people/spellings.ts';
import { UK_GIVEN_NAMES } from '../languages/people/uk-people.ts';
import { profileOf } from '../languages/profiles.ts';
import { wordbookOf } from '../languages/wordbook.ts';
import { toSounds, toStem } from './sounds.ts';

/** A person's name taken apart; parts are stems of sounds, equal over spellings, scripts and cases. */
type Parts = {
  readonly surname: string;
  /** null when the surname stands alone; one letter for an initial. */
  readonly given: string | null;
  readonly gender: Gender | null;
};

/**
 * One key for a person in every spelling, script and case: "umerov rustem"; "umerov" when only the surname is given.
 * Equal keys mean the same name; `samePerson` also knows that a surname alone or an initial may stand for the whole.
 */
export function personKey(name: string): string {
  const { surname, given, gender } = partsOf(name);
  if (given !== null) return `${surname} ${given}`;
  return gender === 'f' && surname.endsWith('sk') ? `${surname}a` : surname;
}

/** Whether two names can be one person's: equal surnames, and nothing else that differs. */
export function samePerson(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  if (a.surname !== b.surname || a.surname === '') return false;
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) return false;
  if (a.given === null || b.given === null || a.given === b.given) return true;
  const [short, long] = a.given.length < b.given.length ? [a.given, b.given] : [b.given, a.given];
  return short.length === 1 && long.startsWith(short);
}

/** What a name tells of its bearer by first name, patronymic, form of address or a Slavic surname; null when nothing. */
export function genderOf(name: string): Gender | null {
  const words = wordsOf(name);
  for (const word of words) {
    const gender = HONORIFICS.get(lowerOf(word)) ?? null;
    if (gender !== null) return gender;
  }
  const own = withoutTitles(words);
  const last = lowerOf(own.at(-1) ?? '');
  if (own.length > 1 && MAN_DECLINED.test(last)) return 'm';
  for (const word of own.slice(0, own.length > 1 ? -1 : 1)) {
    const gender = GENDERS.get(lowerOf(word));
    if (gender !== undefined) return gender;
  }
  for (const word of own) {
    if (/(?:ович|евич|йович|ovych|ovich|evich|yovych)$/iu.test(word) && own.length > 2) return 'm';
    if (/(?:івна|ївна|овна|евна|ivna|ovna|evna)$/iu.test(word)) return 'f';
  }
  const familyFirst = own.length > 1 ? GENDERS.get(last) : undefined;
  if (familyFirst !== undefined) return familyFirst;
  if (
    /(?:[сц]ька|[сц]кая|ова|[єе]ва|[сц]ької|ska|cka|ská|skaya|skaia|ova|ová|owa|eva|yeva|ieva|ewa)$/u.test(
      last,
    )
  )
    return 'f';
  if (/(?:[сц]ький|[сц]кий|[єео]в|skyi|skyy|skiy|skij|skyj|sky|ski|ov|ow|ev|iev|yev)$/u.test(last))
    return 'm';
  return null;
}

/** Endings that only a man's surname takes: Сирського, Шевченка, Ткачуком. */
const MAN_DECLINED =
  /(?:[sc]ki(?:ego|emu)|[сцн](?:ь?к)?ого|ому|енка|енком|енкові|[чщ]ука|юка|ук[ом]м|овим|евим|єнка)$/u;

const parsed = new Map<string, Parts>();
const MOST_PARSED = 5_000;

function partsOf(name: string): Parts {
  const known = parsed.get(name);
  if (known !== undefined) return known;
  if (parsed.size >= MOST_PARSED) parsed.clear();
  const parts = parse(name);
  parsed.set(name, parts);
  return parts;
}

function parse(name: string): Parts {
  const gender = genderOf(name);
  const words = withoutTitles(wordsOf(name)).filter((word) => !SUFFIX.test(word));
  const [first = '', ...rest] = words;
  if (rest.length === 0)
    return { surname: surnameOf(first), given: null, gender: MAN_IN_GENITIVE.test(first) ? null : gender };
  const family = FAMILY_FIRST_KEYS.get(words.map(toSounds).join('-'));
  if (family !== undefined) return { ...family, gender: null };
  const plain = words.filter((word, i) => i === 0 || !PATRONYMIC.test(word) || words.length < 3);
  const last = plain.at(-1) ?? first;
  const swapped =
    plain.length === 2 && !GENDERS.has(lowerOf(first)) && GENDERS.has(lowerOf(last)) && !isInitial(first);
  const [given, surname] = swapped || isInitial(last) ? [last, first] : [first, last];
  return { surname: surnameOf(surname), given: givenOf(given, gender), gender };
}

/** Умєрова is Умєров in the genitive as well as a woman. */
const MAN_IN_GENITIVE = /[оеє]ва$/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;
const PATRONYMIC =
  /(?:ович|евич|йович|ич|івна|ївна|овна|евна|овича|евича|івни|овны|овичу|ovych|ovich|evich|yovych|ivna|ovna|evna)$/iu;

function isInitial(word: string): boolean {
  return /^\p{Lu}\.?(?:\p{Lu}\.?)?$/u.test(word);
}

function wordsOf(name: string): readonly string[] {
  return name
    .replace(/\([^)]*\)|["“”„«»]/gu, ' ')
    .replace(/(?<=^|\s|\.)(\p{Lu})\.(?=\p{L})/gu, '$1. ')
    .replace(/['’]s?(?=\s|$)/gu, '')
    .split(/[\s,\u00a0]+/u)
    .filter((word) => /\p{L}/u.test(word));
}

/** What is left when offices and forms of address before the name are gone. */
function withoutTitles(words: readonly string[]): readonly string[] {
  const last = words.length - 1;
  let from = 0;
  for (let i = 0; i < last; i += 1) if (TITLES.has(lowerOf(words[i] ?? ''))) from = i + 1;
  while (from < last && /^\p{Ll}/u.test(words[from] ?? '') && !PARTICLES.has(words[from] ?? '')) from += 1;
  if (last - from < 2) return words.slice(from);
  const given = words.findIndex((word, i) => i >= from && i < last && GENDERS.has(lowerOf(word)));
  return words.slice(given > from && from > 0 ? given : from);
}

function lowerOf(word: string): string {
  return word.toLowerCase().replace(/[’ʼ]/gu, "'").replace(/\.$/u, '');
}

const BOOKS = LANGUAGES.map((language) => wordbookOf(profileOf(language)));

const HONORIFICS: ReadonlyMap<string, Gender | null> = new Map(
  // A letter may be an initial: French "M." is an honorific only beside a name in a text.
  BOOKS.flatMap(({ profile }) => Object.entries(profile.honorifics).filter(([word]) => word.length > 1)),
);
const TITLES: ReadonlySet<string> = new Set([
  ...BOOKS.flatMap(({ profile }) => Object.keys(profile.roles)),
  ...HONORIFICS.keys(),
  ...[
    'dr',
    'prof',
    'gen',
    'maj',
    'col',
    'lt',
    'capt',
    'sgt',
    'adm',
    'brig',
    'rep',
    'sen',
    'gov',
    'hon',
    'rev',
  ],
  ...['ген', 'полк', 'проф', 'г-н', 'г-жа'],
]);
const PARTICLES: ReadonlySet<string> = new Set(BOOKS.flatMap(({ profile }) => profile.nameParticles));

/** Given names of all languages with their gender; one that languages disagree on tells nothing. */
const GENDERS: ReadonlyMap<string, Gender> = gendersOf();

function gendersOf(): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  const disputed = new Set<string>();
  for (const { profile } of BOOKS) {
    for (const [name, gender] of Object.entries(profile.firstNames)) {
      if ((genders.get(name) ?? gender) !== gender) disputed.add(name);
      genders.set(name, gender);
    }
  }
  for (const name of disputed) genders.delete(name);
  for (const group of SAME_GIVEN_NAMES) {
    const gender = group.map((name) => genders.get(name)).find((each) => each !== undefined);
    if (gender !== undefined) for (const name of group) if (!genders.has(name)) genders.set(name, gender);
  }
  return genders;
}

/** The gender of a Slavic first name in Latin letters, however it is transliterated; null for others. */
export function genderOfSound(firstName: string): Gender | null {
  return SOUNDS.get(toSounds(firstName)) ?? null;
}

const SOUNDS: ReadonlyMap<string, Gender> = new Map(
  [...Object.entries(UK_GIVEN_NAMES), ...Object.entries(RU_GIVEN_NAMES)].map(([name, gender]) => [
    toSounds(name),
    gender,
  ]),
);

/** What all cases and spellings of one word of a name share. */
export function nameStem(word: string): string {
  const parts = word.split('-').filter((part) => part !== '');
  return parts.map((part) => toStem(toSounds(part), /[\u0400-\u052f]/u.test(part))).join('-');
}

const SURNAMES = canonical(SAME_SURNAMES);
const GIVEN = canonical(SAME_GIVEN_NAMES);

function canonical(groups: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const names of groups) {
    const key = nameStem(names[0] ?? '');
    for (const name of names) map.set(nameStem(name), key);
  }
  return map;
}

const FAMILY_FIRST_KEYS: ReadonlyMap<string, { readonly surname: string; readonly given: string }> = new Map(
  FAMILY_FIRST.flatMap(([family = '', given = '', ...others]) => {
    const parts = { surname: nameStem(family), given: nameStem(given) };
    const spellings: string[][] = [[family, given]];
    for (let i = 0; i < others.length; i += 2) spellings.push([others[i] ?? '', others[i + 1] ?? '']);
    return spellings.map((words) => [words.join('-').split('-').map(toSounds).join('-'), parts] as const);
  }),
);

function surnameOf(word: string): string {
  const stem = nameStem(word);
  return SURNAMES.get(stem) ?? stem;
}

function givenOf(word: string, gender: Gender | null): string {
  if (isInitial(word)) return toSounds(word).charAt(0);
  const stem = nameStem(word);
  const key = GIVEN.get(stem) ?? stem;
  return gender === 'f' && MEN_TOO.has(key) ? `${key}a` : key;
}

/** Stems that a man's and a woman's name share: Oleksandr, Oleksandra. */
const MEN_TOO = new Set([
  'oleksandr',
  'valer',
  'evhen',
  'vladislav',
  'bohdan',
  'stanislav',
  'aroslav',
  'rslan',
  'ruslan',
  'ul',
  'ivan',
  'roman',
]);
