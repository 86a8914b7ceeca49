import type { Wordbook } from '../../languages/wordbook.ts';
import type { Token } from '../reading/tokens.ts';

type Noun = {
  readonly kind: string;
  readonly head: string;
  readonly name: unknown;
  readonly first: number;
  readonly last: number;
};

/** "a spokesman", "другой офицер", "источник": someone whom the article leaves without a name. */
export function isUnnamed(tokens: readonly Token[], phrase: Noun, book: Wordbook): boolean {
  const { kind, head, name, first } = phrase;
  const office =
    kind === 'role' ? book.isRole(head) : kind === 'body' && book.isRole(tokens[first]?.word ?? '');
  if (!office || name !== null) return false;
  return isAnother(tokens, first) || isNewcomer(tokens, phrase, book);
}

/** Whether a word brings in someone new: "another", "інший", "источник". */
export function isAnother(tokens: readonly Token[], first: number): boolean {
  const [here, before] = [tokens[first]?.word ?? '', tokens[first - 1]?.word ?? ''];
  return ANOTHER.test(here) || ANOTHER.test(before) || isSource(here);
}

const ANOTHER =
  /^(?:an?|another|one|eine?|einer|один|одна|інш(?:ий|а)|друг(?:ой|ая)|ще|еще|jeden|jedna|inn[ya]|kolejn[ya])$/u;

/** Those who tell newsrooms something and stay unnamed. */
export function isSource(word: string): boolean {
  return SOURCE.test(word);
}

const SOURCE = /^(?:джерел(?:о|а|ом|у)|источник\p{L}{0,2}|співрозмовни[кц]\p{L}*|собеседни[кц]\p{L}*)$/u;

/**
 * Slavic languages have no article: an official who opens a sentence or stands after "за словами" and is described at once
 * ("посадовець у Пентагоні, який …", "дипломата з однієї з країн") is new, unless his office is one that one person has.
 */
export function isNewcomer(
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  book: Wordbook,
): boolean {
  if (!book.profile.genitiveChains || UNIQUE.test(tokens[first]?.word ?? '')) return false;
  const opening =
    first === 0 || /^(?:словами|слов|водночас|однак|але|но|однако|при)$/u.test(tokens[first - 1]?.word ?? '');
  if (!opening) return false;
  const [next, after] = [tokens[last + 1], tokens[last + 2]];
  if (/^одн(?:ого|ієї|ої|ой)$/u.test(next?.word ?? '')) return true;
  if (first === 0 && book.isDeputy(tokens[first]?.word ?? '') && next?.kind === 'word' && !next.capital)
    return true;
  if (next?.text === ',')
    return after !== undefined && (book.isRelative(after.word) || DESCRIBING.test(after.word));
  return (
    /^(?:з|із|из|у|в|w|z)$/u.test(next?.word ?? '') &&
    (after?.capital === true ||
      ANOTHER.test(after?.word ?? '') ||
      /^(?:одн|администр|адміністр|мин|мін)/u.test(after?.word ?? ''))
  );
}

const UNIQUE =
  /^(?:міністр|министр|президент|прем'єр|премьер|канцлер|глава|голова|губернатор|мер|мэр|секретар|генсек|командувач|командующ|головком|главком|речни|пресс-секретар|minist|prezydent|premier|szef)/u;
const DESCRIBING =
  /^(?:представи|назва|пожелав|попросив|попроси|пожела|побажа|просить|прос|обізнан|знайом|близьк|знаком|близк|осведомлен|присутн|присутств|znając|proszą)/u;

/** "співрозмовник Суспільного": the name is that of whom the informant told, never his own. */
export function isInformant(tokens: readonly Token[], from: number, name: number, given: boolean): boolean {
  const before = tokens.slice(from, Math.max(from, name));
  return before.some(({ word }) => isSource(word) || /^(?:жител|мешкан)/u.test(word)) && !given;
}
