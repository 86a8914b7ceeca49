import type { Wordbook } from '../../languages/wordbook.ts';
import { casesOfRole, toNominative } from '../../names/nominative.ts';
import type { Token } from '../reading/tokens.ts';
import { firstGivenName, isHead, isNameWord } from './name-core.ts';
import { isObliqueOffice } from './naming.ts';

/**
 * Where offices stand before names, a word for an office or a body after a whole name begins the next phrase:
 * "сказав Геннадій Тимощук журналістові", "цитирует премьера агентство".
 */
export function opensPhrase(tokens: readonly Token[], from: number, i: number, book: Wordbook): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const polish = book.profile.code === 'pl';
  // "na Telegramie naczelny dowódca"
  if (
    polish &&
    token?.capital === false &&
    book.isQualifier(token.word) &&
    before?.capital === true &&
    i > from
  )
    return !isAgreeing(before, token, book);
  if (token === undefined || token.capital || !isHead(token, book)) return false;
  const named = before?.capital === true && firstGivenName(tokens, from, i - 1, book) >= 0;
  const apart =
    before?.capital === true &&
    i - 1 >= from &&
    !(isHead(before, book) || (!polish && book.isNotName(before.word)) || isAgreeing(before, token, book));
  const other = before !== undefined && isHead(before, book) && isDative(token.word, book);
  return named || apart || other || (book.isBody(token.word) && NOMINATIVE_BODY.test(token.word));
}

/** "политик корреспонденту": the one to whom it was said. */
function isDative(word: string, book: Wordbook): boolean {
  const cases = casesOfRole(word, book.profile.code);
  return cases?.has('dative') === true && !cases.has('genitive') && !cases.has('nominative');
}

/** "Верховний головнокомандувач", but "Радіо Свобода командир": whether a capital word can be an office's adjective. */
function isAgreeing({ word }: Token, role: Token, book: Wordbook): boolean {
  if (book.isRole(word) || book.isQualifier(word) || ADJECTIVE.test(word)) return true;
  const feminine = book.isRole(role.word) ? book.roleGender(role.word) === 'f' : /[аяi]$/u.test(role.word);
  return feminine && /[ая]$/u.test(word);
}

const ADJECTIVE =
  /(?:(?:н|[сц]ь?к|ов|ев)[иіы]х|[иіы]ми|[ыи]е|ні|ькі|[иіы]й|ой|[оеь]го|[оеь]му|[иіы]м|[оеєь]ю|[оь]ї|y|[kg]i|ego|emu|ym|im|ej|ą)$/u;

/** Adjectives in the nominative begin a phrase, and so do someone's words: "агентству високий посадовець". */
const NOMINATIVE = /(?:[^ції]ий|ый|[сц]кая|ное|слова)$/u;
/** Genitives of the plural that end like them: "стратегий". */
const GENITIVE_PLURAL = /(?:[гнцлтрдзбс]ий|[аеоуия]ний)$/u;

export function isNominativeAdjective(word: string, { profile }: Wordbook): boolean {
  return (
    NOMINATIVE.test(word) && !(profile.code === 'ru' && GENITIVE_PLURAL.test(word) && !/[сц]кий$/u.test(word))
  );
}

/** Where the name stands that an office has behind a circumstance: "глава комитета по обороне Николай Гук"; -1: nowhere. */
export function nameBehind(tokens: readonly Token[], from: number, head: number, book: Wordbook): number {
  const link = isGenitive(tokens[from], head >= 0 && head === from - 1, book) ? from + 1 : from;
  const word = tokens[link]?.word ?? '';
  if (head < 0 || !(book.isRoleLink(word) || book.isPreposition(word)) || word === 'і' || word === 'и')
    return -1;
  for (let i = link + 1; i < link + 5; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || book.isSpeechVerb(token.word) || isHead(token, book)) return -1;
    if (!token.capital || book.isNotName(token.word) || /^\p{Lu}{2,6}$/u.test(token.text)) continue;
    const pair =
      tokens[i + 1]?.capital === true && tokens[i + 2]?.capital !== true && !ADJECTIVE.test(token.word);
    const given = tokens[i + 1]?.capital === true && (book.firstNameGender(token.word) !== null || pair);
    // "w Mielcu Jan Wilk"
    if (!given && i === link + 1) continue;
    return given && i > link + 1 && toNominative(token.text, book.profile.code) === token.text ? i : -1;
  }
  return -1;
}

/** "ordynator szpitala w Łodzi Jan Wilk": the noun that an office has right behind it. */
function isGenitive(token: Token | undefined, behindOffice: boolean, book: Wordbook): boolean {
  if (!behindOffice || token?.kind !== 'word' || !mayQualify(token, book) || book.isRoleLink(token.word))
    return false;
  const { verbGender } = book.profile;
  const verb = verbGender?.m.test(token.word) === true || verbGender?.f.test(token.word) === true;
  const several = /(?:li|ły|ли)$/u.test(token.word);
  return !verb && !several && /(?:a|u|y|i|ów|а|я|у|ю|и|і|ії|ів)$/u.test(token.word);
}

/** "адвокат Микола Сас оскаржуватиме рішення": after a whole name comes the verb. */
export function endsInName(tokens: readonly Token[], from: number, last: number, book: Wordbook): boolean {
  const [final, before, office] = [tokens[last], tokens[last - 1], tokens[last - 2]];
  if (last <= from || final?.capital !== true) return false;
  if (firstGivenName(tokens, from, last, book) >= 0) return true;
  // "советник Урс Цельвегер": an office and two words in capitals.
  const two = before?.capital === true && office !== undefined && !office.capital && last - 2 >= from;
  return two && book.isRole(office.word) && !ADJECTIVE.test(before.word) && !isHead(before, book);
}

/** Endings of words for bodies that no other case has. */
const NOMINATIVE_BODY =
  /(?:служба|прокуратура|газета|агентство|міністерство|министерство|[іи]домство|[цс][іи]я|ан[іи]я|издание)$/u;

/** "флоту" in "пресслужба Азовського флоту": an adjective in the genitive has its noun after it. */
export function throughGenitives(tokens: readonly Token[], last: number, book: Wordbook): number {
  if (!book.profile.genitiveChains) return last;
  let end = last;
  while (end < last + 3) {
    const [here, next] = [tokens[end], tokens[end + 1]];
    if (here === undefined || next?.kind !== 'word' || next.capital || !mayQualify(next, book)) break;
    // In Polish names the adjective stands behind: "Ministerstwo Obrony Narodowej".
    if (here.capital && book.profile.code === 'pl') break;
    if (!GENITIVE_ADJECTIVE.test(here.word) && !GENITIVE_ADJECTIVE.test(next.word)) break;
    end += 1;
  }
  return GENITIVE_ADJECTIVE.test(tokens[end]?.word ?? '') ? last : end;
}

const GENITIVE_ADJECTIVE = /(?:ього|ого|его|ьої|ої|ой|ых|их|iego|ego|iej|ej|ych|ich)$/u;

/** "оборони" in "міністр оборони України X": a genitive after an office, not a verb. */
export function isComplement(tokens: readonly Token[], i: number, head: number, book: Wordbook): boolean {
  const token = tokens[i];
  const { genitiveChains, verbGender } = book.profile;
  // "керівниця її місії Божена Крайчі"
  if (
    genitiveChains &&
    head >= 0 &&
    book.possessiveGender(token?.word ?? '') !== null &&
    isHeadAhead(tokens, i + 1, book, 3)
  )
    return true;
  if (!genitiveChains || token === undefined || head < i - 4 || head < 0 || !mayQualify(token, book))
    return false;
  // Behind a given name and a surname no genitive of the office stands.
  if (firstGivenName(tokens, head + 1, i - 1, book) >= 0) return false;
  const past = (verbGender?.m.test(token.word) ?? false) || (verbGender?.f.test(token.word) ?? false);
  const many = /(?:ли|ли[сш]я|li|(?<!o)ły)$/u.test(token.word);
  const verb = token.word.length > 5 && (past || many) && !isGenitivePlural(tokens, i, head, book);
  return !verb && !book.isRoleLink(token.word) && isHeadAhead(tokens, i + 1, book, 3);
}

/** "міністр фінансів Юрій Підгорний", "міністра фінансів Юрія", but "міністр зустрів Юрія": what follows a verb is no subject. */
function isGenitivePlural(tokens: readonly Token[], i: number, head: number, book: Wordbook): boolean {
  const [office, word, next] = [tokens[head], tokens[i], tokens[i + 1]];
  if (office === undefined || word?.word.endsWith('ів') !== true || next?.kind !== 'word') return false;
  if (isObliqueOffice(office.word, book)) return true;
  return book.firstNameGender(next.word) !== null && toNominative(next.text, book.profile.code) === next.text;
}

export function isHeadAhead(tokens: readonly Token[], from: number, book: Wordbook, reach: number): boolean {
  for (let i = from; i < from + reach; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (isHead(token, book) || isNameWord(token, book)) return true;
    if (book.isFunctionWord(token.word) || book.isSpeechVerb(token.word) || book.isRoleLink(token.word))
      return false;
  }
  return false;
}

export function mayQualify(token: Token, book: Wordbook): boolean {
  return (
    !token.capital &&
    !book.isFunctionWord(token.word) &&
    !book.isSpeechVerb(token.word) &&
    !book.isRelative(token.word)
  );
}
