import type { Language } from '../article.ts';
import type { Gender } from '../languages/language.ts';
import type { Case } from './inflection.ts';
import { TURNS } from './turns.ts';

/** The languages that put names in cases. */
export type Declined = 'uk' | 'ru' | 'pl';

/** Whether names have cases in a language. */
export function isDeclined(language: Language): language is Declined {
  return language === 'uk' || language === 'ru' || language === 'pl';
}

/** The cases that a surname's ending shows beside a first name that no list knows; null when it shows none. */
export function caseOfSurname(surname: string): ReadonlySet<Case> | null {
  if (/(?:ому|ему)$/u.test(surname)) return new Set(['dative']);
  if (/(?:ого|его)$/u.test(surname)) return GENITIVE;
  return /[иы]м$/u.test(surname) ? new Set(['instrumental']) : null;
}

/** "В.", "В.О." */
export function isInitials(word: string): boolean {
  return /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(word);
}

/** "Юлию Гриценко", "Валерию Новодворскую": a man's surname would end otherwise. */
export function isWomans(surname: string, language: Declined): boolean {
  if (language === 'pl') return !/(?:ego|emu|owi|em|ym|im|a|y)$/u.test(surname);
  return (
    /(?:ую|ой|ою|ої|ій)$/u.test(surname) || !/(?:[аяую]|ого|его|ому|ему|ом|ем|им|ым|ові|еві)$/u.test(surname)
  );
}

export function isManDeclined(surname: string, language: Declined): boolean {
  const word = surname.toLowerCase();
  if (language === 'pl') return /(?:ego|owi|iem)$/u.test(word);
  if (/(?:ого|его|ому|ему|енка|ові)$/u.test(word)) return true;
  return /[ая]$/u.test(word) && !/(?:[сцз]ька|[сц]кая|[оеєё]ва|[іиї]на|ая|яя)$/u.test(word);
}

export const GENITIVE: ReadonlySet<Case> = new Set(['genitive', 'accusative']);

/** A surname in the nominative, from any of the cases. */
export function turnSurname(
  word: string,
  language: Declined,
  gender: Gender,
  cases: ReadonlySet<Case>,
): string {
  return word
    .split('-')
    .map((part) => turnPart(part, language, gender, cases))
    .join('-');
}

/** End like a case and have none. */
const UNDECLINED = new Set(['шойгу', 'нетаньягу', 'нетаньяху', 'нетаніягу', 'чаушеску', 'моро']);

function turnPart(word: string, language: Declined, gender: Gender, cases: ReadonlySet<Case>): string {
  if (UNDECLINED.has(word.toLowerCase())) return word;
  if (word.length < 4 && !/[аяуюеи]$/u.test(word)) return word;
  for (const [ending, nominative, wanted] of TURNS[language][gender]) {
    if (wanted !== undefined && !wanted.some((each) => cases.has(each))) continue;
    if (ending.test(word)) return word.replace(ending, nominative);
  }
  return word;
}
