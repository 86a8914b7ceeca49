import type { Language } from '../article.ts';
import type { Gender } from '../languages/language.ts';
import { RU_GIVEN_NAMES, RU_ROLES } from '../languages/people/ru-people.ts';
import { UK_GIVEN_NAMES, UK_ROLES } from '../languages/people/uk-people.ts';
import { PL_GIVEN_NAMES, PL_ROLES } from '../languages/pl.ts';
import { type Case, formsOf } from './inflection.ts';
import {
  caseOfSurname,
  type Declined,
  GENITIVE,
  isDeclined,
  isInitials,
  isManDeclined,
  isWomans,
  turnSurname,
} from './surnames.ts';
import { BODY_TURNS } from './turns.ts';

type Lemma = { readonly lemma: string; readonly gender: Gender | null; readonly cases: ReadonlySet<Case> };
type Lemmas = ReadonlyMap<string, readonly Lemma[]>;

/**
 * A person's name in the nominative: "Рустема Умєрова" → "Рустем Умєров"; offices before it are turned too. `oblique`
 * says that the place demands another case ("за словами …"): needed to turn a surname or a foreign name alone.
 */
export function toNominative(name: string, language: Language, oblique = false): string {
  if (!isDeclined(language)) return name;
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const roles = countRoleWords(words, language);
  const office = roles === 0 ? [] : [roleToNominative(words.slice(0, roles).join(' '), language)];
  return [
    ...office,
    ...turnName(words.slice(roles), language, oblique || isTurned(office, words, roles)),
  ].join(' ');
}

/** The cases in which an office may stand; null when no word of it is known. */
export function casesOfRole(role: string, language: Language): ReadonlySet<Case> | null {
  if (!isDeclined(language)) return null;
  for (const word of role.split(/\s+/u)) {
    const lemmas = lemmasOf(word, ROLES[language]());
    if (lemmas.length > 0) return new Set(lemmas.flatMap(({ cases }) => [...cases]));
  }
  return null;
}

/** A name beside an office, in the nominative: it stands in the office's case, and in its own gender. */
export function nameInNominative(
  name: string,
  cases: ReadonlySet<Case>,
  gender: Gender | null,
  language: Language,
): string {
  if (!isDeclined(language)) return name;
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const [first = ''] = words;
  // "z wicepremier Lesią Bondarczuk": no name ends so in the nominative.
  if (language === 'pl' && first.endsWith('ą'))
    return words.map((word) => word.replace(/(?<=[sc]k)ą$|ą$/u, 'a')).join(' ');
  if (cases.has('nominative')) return name;
  const known = lemmasOf(first, GIVEN[language]()).length > 0;
  if (known || words.length === 1) return toNominative(name, language, true);
  return words.map((word) => turnSurname(word, language, gender ?? 'm', cases)).join(' ');
}

/** An office in the nominative: its adjectives and its first noun turn, what hangs on them stays. */
export function roleToNominative(role: string, language: Language): string {
  if (!isDeclined(language)) return role;
  const words = role.split(/\s+/u).filter((word) => word !== '');
  const head = words.findIndex((word) => lemmasOf(word, ROLES[language]()).length > 0);
  if (head < 0) return role;
  const [lemma] = byNominative(lemmasOf(words[head] ?? '', ROLES[language]()));
  if (lemma === undefined || lemma.cases.has('nominative')) return role;
  const turned = words.map((word, i) =>
    i < head
      ? turnAdjective(word, language, lemma.gender ?? 'm')
      : i === head
        ? like(word, lemma.lemma)
        : word,
  );
  return turned.join(' ');
}

/** A body or a document in the nominative: its first noun turns, "повідомленні Повітряних сил", and an adjective before. */
export function bodyToNominative(body: string, language: Language): string {
  if (!isDeclined(language)) return body;
  const words = body.split(' ');
  const found = words.findIndex((word) => !ADJECTIVE.test(word));
  const at = Math.max(found, 0);
  const noun = words[at] ?? '';
  const turn = BODY_TURNS[language].find(([ending]) => ending.test(noun));
  if (turn === undefined) return body;
  const turned = noun.replace(turn[0], turn[1]);
  const adjectives = words.slice(0, at).map((word) => turnBeside(word, turned, language));
  const behind = words[at + 1] ?? '';
  const rest =
    language === 'pl' && BEHIND.test(behind)
      ? [turnBehind(behind, turned), ...words.slice(at + 2)]
      : words.slice(at + 1);
  return [...adjectives, turned, ...rest].join(' ');
}

/** An adjective in the nominative before a body that stands in it: "Повітряних" before "сили". */
function turnBeside(word: string, noun: string, language: Declined): string {
  if (/(?:[нт]ня|ття|ння|ство|[оеє])$/u.test(noun))
    return word.replace(/(?:ого|ому|им)$/u, language === 'uk' ? 'е' : 'ое').replace(/ым$/u, 'ое');
  if (!/[иы]$/u.test(noun)) return turnAdjective(word, language, /[ая]$/u.test(noun) ? 'f' : 'm');
  return language === 'uk' ? word.replace(/их$/u, 'і') : word.replace(/их$/u, 'ие').replace(/ых$/u, 'ые');
}

/** Polish "Generalnego" behind "Sztab": the adjective of a name stands after its noun and agrees with it. */
function turnBehind(adjective: string, noun: string): string {
  if (/a$|straż$/iu.test(noun)) return adjective.replace(/i?ej$/u, 'a');
  const plain = adjective.replace(/(?<=[kg])i(?:ego|emu|m)$/u, 'i').replace(/(?:ego|emu|ym)$/u, 'y');
  return noun.endsWith('o') ? plain.replace(/(?<=[kg])i$|y$/u, plain.endsWith('i') ? 'ie' : 'e') : plain;
}

const BEHIND = /^\p{Lu}\p{L}+(?:ego|emu|ym|im|ej)$/u;

/** Endings of adjectives in the genitive: "украинского Генштаба". */
const ADJECTIVE = /(?:ому|ему|ього|ого|его|ього|ої|ьої|ой|ей|их|ых|ego|ej)$/u;

function isTurned(office: readonly string[], words: readonly string[], roles: number): boolean {
  return office.length > 0 && office[0] !== words.slice(0, roles).join(' ');
}

/** How many words before the name tell an office: up to the last word in lower case. */
function countRoleWords(words: readonly string[], language: Declined): number {
  const first = words.findIndex((word) => lemmasOf(word, ROLES[language]()).length > 0);
  if (first < 0 || first >= words.length - 1) return 0;
  const given = words.findIndex(
    (word, i) => i > first && /^\p{Lu}/u.test(word) && lemmasOf(word, GIVEN[language]()).length > 0,
  );
  if (given > 0) return given;
  const lower = words.findLastIndex((word, i) => i < words.length - 1 && /^\p{Ll}/u.test(word));
  return Math.max(first, lower) + 1;
}

function turnName(words: readonly string[], language: Declined, oblique: boolean): readonly string[] {
  if (words.length === 0) return words;
  if (words.length === 1) return [turnAlone(words[0] ?? '', language, oblique)];
  const [first = '', ...rest] = words;
  const last = rest.at(-1) ?? '';
  const given = chooseGiven(lemmasOf(first, GIVEN[language]()), last, language, oblique);
  if (given === null) {
    if (!oblique || isInitials(first)) {
      const turned = turnAlone(last, language, oblique);
      // "Артемию Суходольскому": the surname tells the case of the name.
      const beside = turned === last || isInitials(first) ? null : caseOfSurname(last);
      const others = words.slice(0, -1);
      return [
        ...(beside === null ? others : others.map((word) => turnSurname(word, language, 'm', beside))),
        turned,
      ];
    }
    return words.map((word) => turnSurname(word, language, 'm', GENITIVE));
  }
  if (given.cases.has('nominative')) return words;
  const turned = rest.map((word) =>
    /^\p{Ll}/u.test(word) ? word : turnMiddle(word, language, given, word === last),
  );
  return [like(first, given.lemma), ...turned];
}

function turnMiddle(word: string, language: Declined, given: Lemma, last: boolean): string {
  const gender = given.gender ?? 'm';
  if (!last && /(?:ович|евич|йович)(?:а|у|ем|еві)$/u.test(word)) return word.replace(/(?:а|у|ем|еві)$/u, '');
  if (!last && /(?:вн)(?:и|ы|і|е|у|ою|ой)$/u.test(word)) return word.replace(/(?:и|ы|і|е|у|ою|ой)$/u, 'а');
  return turnSurname(word, language, gender, given.cases);
}

/** "Олександра" is Oleksandr's genitive or a woman: the surname's ending decides. */
function chooseGiven(
  lemmas: readonly Lemma[],
  surname: string,
  language: Declined,
  oblique: boolean,
): Lemma | null {
  const nominative = lemmas.find(({ cases }) => cases.has('nominative'));
  const others = lemmas.filter(({ cases }) => !cases.has('nominative'));
  const woman = others.find(({ gender }) => gender === 'f');
  const other = woman !== undefined && isWomans(surname, language) ? woman : others[0];
  // "Богдана Лещук": a man's surname would be declined as well.
  const bare = /[^аеєиіїоуюяёыэьм]$/u.test(surname) && language !== 'pl';
  if (nominative === undefined && other?.gender === 'm' && !oblique && bare) return null;
  if (nominative === undefined || other === undefined) return nominative ?? other ?? null;
  if (other.gender === 'm') return oblique || isManDeclined(surname, language) ? other : nominative;
  return oblique ? other : nominative;
}

/** A surname or given name alone: without a hint only what cannot be a nominative is turned. */
function turnAlone(word: string, language: Declined, oblique: boolean): string {
  const lemmas = lemmasOf(word, GIVEN[language]());
  const [given] = lemmas;
  if (given !== undefined && !lemmas.some(({ cases }) => cases.has('nominative')))
    return like(word, given.lemma);
  if (given !== undefined && !oblique) return word;
  const woman =
    language === 'uk'
      ? /[сцзн](?:ь?к)?ої$/u
      : language === 'ru'
        ? /(?:[сц]кой|[оеё]вой|иной)$/u
        : /[sc]kiej$/u;
  if (woman.test(word)) return turnSurname(word, language, 'f', GENITIVE);
  const adjective = language === 'pl' ? /[sc]kiego$|[sc]kiemu$/u : /(?:ого|ому|его|[сцз]ь?ким)$/u;
  if (oblique || adjective.test(word)) return turnSurname(word, language, 'm', GENITIVE);
  return word;
}

function turnAdjective(word: string, language: Declined, gender: Gender): string {
  if (language === 'pl') {
    return gender === 'm'
      ? word.replace(/(?<=[kg])i(?:ego|emu|m)$/u, 'i').replace(/ego$|emu$|ym$/u, 'y')
      : word.replace(/i?ej$|ą$/u, 'a');
  }
  if (language === 'ru') {
    if (gender === 'f') return word.replace(/(?<=[^ц])(?:ой|ую)$/u, 'ая').replace(/ей$/u, 'яя');
    return word
      .replace(/(?<=[гкхжчшщ])(?:ого|ому|им|его|ему)$/u, 'ий')
      .replace(/(?:ого|ому|ым)$/u, 'ый')
      .replace(/(?:его|ему|им)$/u, 'ий');
  }
  if (gender === 'f')
    return word
      .replace(/(?:ої|ій|ою)$/u, 'а')
      .replace(/(?<=[нквртхлмд])у$/u, 'а')
      .replace(/ьої$|ьою$/u, 'я');
  return word.replace(/(?:ього|ьому|ім)$/u, 'ій').replace(/(?:ого|ому|им)$/u, 'ий');
}

function lemmasOf(word: string, lemmas: Lemmas): readonly Lemma[] {
  return lemmas.get(word.toLowerCase().replace(/[’ʼ]/gu, "'").replaceAll('ё', 'е')) ?? [];
}

/** A word that can be a nominative is one: "голова", "суддя" before the genitive of another word. */
function byNominative(lemmas: readonly Lemma[]): readonly Lemma[] {
  return lemmas.toSorted((a, b) => Number(b.cases.has('nominative')) - Number(a.cases.has('nominative')));
}

/** Gives `lemma` the capitals of the word it stands for. */
function like(word: string, lemma: string): string {
  if (word === word.toUpperCase() && word.length > 1) return lemma.toUpperCase();
  if (!/^\p{Lu}/u.test(word)) return lemma;
  return lemma.replace(/(?<=^|-)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

const GIVEN = {
  uk: once(() => indexOf(UK_GIVEN_NAMES, 'uk')),
  ru: once(() => indexOf(RU_GIVEN_NAMES, 'ru')),
  pl: once(() => indexOf(PL_GIVEN_NAMES, 'pl')),
};

const ROLES = {
  uk: once(() => indexOf(UK_ROLES, 'uk')),
  ru: once(() => indexOf(RU_ROLES, 'ru')),
  pl: once(() => indexOf(PL_ROLES, 'pl')),
};

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function indexOf(words: Readonly<Record<string, Gender | null>>, language: Declined): Lemmas {
  const index = new Map<string, { lemma: string; gender: Gender | null; cases: Set<Case> }[]>();
  for (const [lemma, gender] of Object.entries(words)) {
    for (const form of formsOf(lemma, gender ?? 'm', language)) {
      const known = index.get(form.form) ?? [];
      const same = known.find((each) => each.lemma === form.lemma);
      if (same === undefined) known.push({ lemma: form.lemma, gender, cases: new Set([form.case]) });
      else same.cases.add(form.case);
      index.set(form.form, known);
    }
  }
  return index;
}
