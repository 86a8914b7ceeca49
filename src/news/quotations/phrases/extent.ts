import type { Wordbook } from '../../languages/wordbook.ts';
import { likelyGender } from '../../names/given-names.ts';
import type { Token } from '../reading/tokens.ts';
import { complementEnd, isCompoundTense, isSurnameHere, opensName } from './complements.ts';
import {
  endsInName,
  isComplement,
  isHeadAhead,
  isNominativeAdjective,
  mayQualify,
  nameBehind,
  opensPhrase,
  throughGenitives,
} from './genitives.ts';
import { isArticle, isHead, isHeadAt, isNameWord } from './name-core.ts';

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

/** French "le général (2S) Luc Ferrand": in the reserve. */
function isReserve(tokens: readonly Token[], i: number, { profile }: Wordbook): boolean {
  if (profile.inversion === null || tokens[i]?.text !== '(' || tokens[i + 2]?.text !== ')') return false;
  return /^(?:2s|cr|er|r|ret|rt)$/u.test(tokens[i + 1]?.word ?? '');
}

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
    if (head >= 0 && last === i - 1 && isReserve(tokens, i, book)) {
      i += 2;
      last = i;
      continue;
    }
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
    if (isHeadAt(tokens, i, book) && !isVerbHere(token, head, book)) {
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
        (book.isNotName(before.word) || /^(?:(?:\p{Lu}\.){2,}|\p{Lu}{2,4})$/u.test(before.text));
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

/** "Ministry of Defence spokesperson": an office right after a name in capitals is what the phrase is about. */
function isCompound(tokens: readonly Token[], i: number, book: Wordbook): boolean {
  const { genitiveChains, capitalNouns } = book.profile;
  if (genitiveChains || capitalNouns || tokens[i]?.capital !== false) return false;
  return tokens[i - 1]?.capital === true && book.isRole(tokens[i]?.word ?? '');
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

/** Lower-case words inside names: "van der", and "of", "for" between capitals after an office. */
function joinsName(tokens: readonly Token[], i: number, last: number, book: Wordbook): boolean {
  const token = tokens[i];
  if (token === undefined || last < 0) return false;
  const after = tokens[i + 1];
  if (
    book.isParticle(token.word) &&
    // "Kanzler A und Ministerin B": another one's office.
    !(token.word === 'und' && book.isRole(after?.word ?? '')) &&
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

/** Whether a given name, known or likely, stands before "von"; before "zu", which is "to" as well, behind an office. */
function isGivenName(tokens: readonly Token[], link: number, book: Wordbook): boolean {
  const [office, name] = [tokens[link - 2], tokens[link - 1]];
  if (name === undefined || book.firstNameGender(name.word) !== null) return name !== undefined;
  const { text, word, capital } = name;
  const noun = book.isNotName(word) || book.isRole(word) || book.isBody(word) || book.isDocument(word);
  const titled = office?.capital === true && book.isRole(office.word);
  return capital && !noun && (titled || tokens[link]?.word === 'von') && likelyGender(text) !== null;
}

/** In German "zu" and "von" stand inside a name only after a given name; elsewhere they are "to" and "of". */
function isPreposition(tokens: readonly Token[], i: number, book: Wordbook): boolean {
  if (!book.profile.capitalNouns || !book.isRoleLink(tokens[i]?.word ?? '')) return false;
  const before = tokens[i - 1];
  if (before === undefined || book.isParticle(before.word)) return false;
  return !isGivenName(tokens, i, book) && !/^\p{Lu}\.$/u.test(before.text);
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
