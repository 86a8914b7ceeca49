import type { Wordbook } from '../languages/wordbook.ts';
import { casesOfRole, toNominative } from '../names/nominative.ts';
import { complementEnd, isCompoundTense, isSurnameHere, opensName } from './complements.ts';
import { firstGivenName, isArticle, isHead, isNameWord } from './name-core.ts';
import { isObliqueOffice } from './naming.ts';
import type { Token } from './tokens.ts';

const LONGEST_BEFORE_HEAD = 4;

/** Any noun with an article before a verb of speech: "one employee told", "another said". */
export function speakingNoun(tokens: readonly Token[], from: number, book: Wordbook): Extent | null {
  for (let i = from; i < from + 4; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    if (i > from && isCompoundTense(tokens, i, book)) return { head: i - 1, last: i - 1 };
    if (!token.capital && book.isSpeechVerb(token.word))
      return i === from && (book.isRelative(tokens[from - 1]?.word ?? '') || book.profile.inversion !== null)
        ? null
        : { head: i - 1, last: i - 1 };
    if (book.isFunctionWord(token.word) || token.capital) return null;
  }
  return null;
}

export type Extent = { readonly head: number; readonly last: number };

/** The end of the noun phrase that begins at `from`, and its last word for an office, a body or a document. */
export function headAfter(
  tokens: readonly Token[],
  from: number,
  book: Wordbook,
  determined: boolean,
): Extent | null {
  let head = -1;
  let last = -1;
  let linked = false;
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    const owned = tokens[last]?.possessive === true;
    // French "a prévenu X", "juge X": a verb, though the word also means someone.
    if (book.profile.inversion !== null && !determined && i === from && isVerbHere(token, 0, book))
      return null;
    const end = complementEnd(tokens, { i, head, last }, book);
    if (end >= i) {
      linked = true;
      last = end;
      i = end;
      continue;
    }
    if (head < 0 && last === i - 1 && opensName(tokens, i, from, book)) break;
    if (book.profile.genitiveChains && last >= from && opensPhrase(tokens, from, i, book)) break;
    if (owned && last === i - 1 && !isHeadAhead(tokens, i, book, LONGEST_BEFORE_HEAD)) break;
    if (isHead(token, book) && !isVerbHere(token, head, book)) {
      const first = head < 0 || isCompound(tokens, i, book);
      if (first || (!linked && !isSurnameHere(tokens, i, book))) head = i;
      last = i;
    } else if (isNameWord(token, book) || (token.capital && book.isHonorific(token.word))) {
      last = i;
    } else if (book.isQualifier(token.word) && isHeadAhead(tokens, i + 1, book, 2)) {
      last = i;
    } else if (joinsName(tokens, i, last, book)) {
      linked ||= book.isRoleLink(token.word);
    } else {
      if (book.profile.genitiveChains) {
        if (endsInName(tokens, from, last, book) || (last >= from && isNominativeAdjective(token.word, book)))
          break;
        const name = nameBehind(tokens, i, head, book);
        if (name > 0) {
          last = name - 1;
          i = last;
          continue;
        }
      }
      if (linkedWord(tokens, i, book) || isComplement(tokens, i, head, book)) continue;
      if (book.profile.inversion !== null) break;
      const before = tokens[last];
      const demonym =
        !book.profile.genitiveChains &&
        before?.capital === true &&
        last === i - 1 &&
        book.isNotName(before.word);
      const bridges = determined || owned || before?.possessive === true || demonym;
      // Where nouns have capitals, an adjective after one begins the next phrase: "der Verfasser folgenden Satz".
      if (book.profile.capitalNouns && last >= from) break;
      const ahead = last < from ? LONGEST_BEFORE_HEAD : 2;
      if (!bridges || !mayQualify(token, book) || !isHeadAhead(tokens, i + 1, book, ahead)) break;
    }
  }
  const { genitiveChains, inversion } = book.profile;
  const whole = inversion !== null || (genitiveChains && book.isBody(tokens[head]?.word ?? ''));
  while (!whole && last > head && head >= from && book.isNotName(tokens[last]?.word ?? '')) last -= 1;
  if (last > head && head >= from) last = throughGenitives(tokens, last, book);
  return last < 0 ? null : { head, last };
}

/**
 * Where offices stand before names, a word for an office or a body after a whole name begins the next phrase:
 * "сказав Геннадій Тимощук журналістові", "цитирует премьера агентство".
 */
function opensPhrase(tokens: readonly Token[], from: number, i: number, book: Wordbook): boolean {
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

function isNominativeAdjective(word: string, { profile }: Wordbook): boolean {
  return (
    NOMINATIVE.test(word) && !(profile.code === 'ru' && GENITIVE_PLURAL.test(word) && !/[сц]кий$/u.test(word))
  );
}

/** Where the name stands that an office has behind a circumstance: "глава комитета по обороне Николай Гук"; -1: nowhere. */
function nameBehind(tokens: readonly Token[], link: number, head: number, book: Wordbook): number {
  const word = tokens[link]?.word ?? '';
  if (head < 0 || !(book.isRoleLink(word) || book.isPreposition(word)) || word === 'і' || word === 'и')
    return -1;
  for (let i = link + 1; i < link + 5; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || book.isSpeechVerb(token.word) || isHead(token, book)) return -1;
    if (!token.capital || book.isNotName(token.word) || /^\p{Lu}{2,6}$/u.test(token.text)) continue;
    const given = book.firstNameGender(token.word) !== null && tokens[i + 1]?.capital === true;
    return given && i > link + 1 && toNominative(token.text, book.profile.code) === token.text ? i : -1;
  }
  return -1;
}

/** "адвокат Микола Сас оскаржуватиме рішення": after a whole name comes the verb. */
function endsInName(tokens: readonly Token[], from: number, last: number, book: Wordbook): boolean {
  const [final, before, office] = [tokens[last], tokens[last - 1], tokens[last - 2]];
  if (last <= from || final?.capital !== true) return false;
  if (firstGivenName(tokens, from, last, book) >= 0) return true;
  // "советник Урс Цельвегер": an office and two words in capitals.
  const two = before?.capital === true && office !== undefined && !office.capital && last - 2 >= from;
  return two && book.isRole(office.word) && !ADJECTIVE.test(before.word) && !isHead(before, book);
}

/** "Ministry of Defence spokesperson": an office right after a name in capitals is what the phrase is about. */
function isCompound(tokens: readonly Token[], i: number, book: Wordbook): boolean {
  const { genitiveChains, capitalNouns } = book.profile;
  if (genitiveChains || capitalNouns || tokens[i]?.capital !== false) return false;
  return tokens[i - 1]?.capital === true && book.isRole(tokens[i]?.word ?? '');
}

/** Endings of words for bodies that no other case has. */
const NOMINATIVE_BODY =
  /(?:служба|прокуратура|газета|агентство|міністерство|министерство|[іи]домство|[цс][іи]я|ан[іи]я|издание)$/u;

/** "флоту" in "пресслужба Азовського флоту": an adjective in the genitive has its noun after it. */
function throughGenitives(tokens: readonly Token[], last: number, book: Wordbook): number {
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
function isComplement(tokens: readonly Token[], i: number, head: number, book: Wordbook): boolean {
  const token = tokens[i];
  const { genitiveChains, verbGender } = book.profile;
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

/** The lower-case words after a link that goes on to a name: "state" in "secretary of state X". */
function linkedWord(tokens: readonly Token[], i: number, book: Wordbook): boolean {
  for (let link = i - 1; link >= i - 3; link -= 1) {
    if (book.isRoleLink(tokens[link]?.word ?? '')) return linksOffice(tokens, link, book);
  }
  return false;
}

/** "the report said", "the minister claims": a word for a document or an office that is a verb after another. */
function isVerbHere(token: Token, head: number, book: Wordbook): boolean {
  return head >= 0 && !token.capital && book.isSpeechVerb(token.word);
}

function isHeadAhead(tokens: readonly Token[], from: number, book: Wordbook, reach: number): boolean {
  for (let i = from; i < from + reach; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (isHead(token, book) || isNameWord(token, book)) return true;
    if (book.isFunctionWord(token.word) || book.isSpeechVerb(token.word) || book.isRoleLink(token.word))
      return false;
  }
  return false;
}

/** Lower-case words inside names: "van der", and "of", "for" between capitals after an office. */
function joinsName(tokens: readonly Token[], i: number, last: number, book: Wordbook): boolean {
  const token = tokens[i];
  if (token === undefined || last < 0) return false;
  const after = tokens[i + 1];
  if (
    book.isParticle(token.word) &&
    !isArticle(tokens, i, book) &&
    !isPreposition(tokens, i, book) &&
    (isNameWord(after, book) ||
      (after !== undefined && book.isParticle(after.word) && isNameWord(tokens[i + 2], book)))
  )
    return true;
  const before = tokens[i - 1];
  if (before === undefined || last !== i - 1) return false;
  if (linksOffice(tokens, i, book)) return true;
  if (!before.capital) return false;
  const chained = book.isRoleLink(tokens[i - 2]?.word ?? '') && isHead(tokens[i - 3], book);
  const ties = book.isOfWord(token.word) || (book.profile.genitiveChains && book.isRoleLink(token.word));
  return (isHead(before, book) || chained) && ties && isNameWord(after, book);
}

/** In German "zu" and "von" stand inside a name only after a given name; elsewhere they are "to" and "of". */
function isPreposition(tokens: readonly Token[], i: number, book: Wordbook): boolean {
  if (!book.profile.capitalNouns || !book.isRoleLink(tokens[i]?.word ?? '')) return false;
  const before = tokens[i - 1];
  if (before === undefined || book.isParticle(before.word)) return false;
  return book.firstNameGender(before.word) === null && !/^\p{Lu}\.$/u.test(before.text);
}

/** "secretary of state X", "head of the president's office X": the office goes on to a name. */
function linksOffice(tokens: readonly Token[], i: number, book: Wordbook): boolean {
  const [office, link] = [tokens[i - 1], tokens[i]];
  if (office === undefined || link === undefined || !book.isRole(office.word) || book.isDeputy(office.word))
    return false;
  if (book.profile.inversion !== null) return false;
  // German "Kapitän zur See X"
  if (link.word === 'zur' && tokens[i + 1]?.word === 'see') return true;
  if (!book.isRoleLink(link.word) || (book.profile.capitalNouns && !book.isOfWord(link.word))) return false;
  for (let next = i + 1; next < i + 4; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word' || book.isRole(token.word) || book.isSpeechVerb(token.word)) return false;
    if (isNameWord(token, book)) return next > i + 1 && !tokens[next - 1]?.capital;
    if (book.isFunctionWord(token.word) && !book.isDeterminer(token.word)) return false;
  }
  return false;
}

function mayQualify(token: Token, book: Wordbook): boolean {
  return (
    !token.capital &&
    !book.isFunctionWord(token.word) &&
    !book.isSpeechVerb(token.word) &&
    !book.isRelative(token.word)
  );
}
