import type { Gender } from '../../languages/language.ts';
import { ANYONE } from '../../languages/people/callings.ts';
import { COUNTRIES } from '../../languages/people/countries.ts';
import type { Wordbook } from '../../languages/wordbook.ts';
import { likelyGender } from '../../names/given-names.ts';
import { apposedRole, withoutDeterminer } from '../phrases/apposed-roles.ts';
import {
  genderOfName,
  isDeclining,
  nameWithOffice,
  nameWords,
  printedName,
  printedRole,
} from '../phrases/naming.ts';
import { isAged, isRelation, officeBefore } from '../phrases/offices-before.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { isTitleCase, type Reading, wordsOf } from '../reading/reading.ts';
import { readWords, type Token } from '../reading/tokens.ts';

/** Someone the article names, as gathered so far: one naming, or several merged. */
export type Draft = {
  name: string;
  words: readonly string[];
  gender: Gender | null;
  likely: Gender | null;
  roles: string[];
  human: boolean;
  person: boolean;
  certain: boolean;
};

/** "Константінеску ж уточнив" */
const PARTICLE = /^(?:ж|же|теж|також|тоже|также|не|ні|ни|вже|уже|ще|еще|знову|снова)$/u;
/** English words that end the names of places, plants and papers. */
const PLACE =
  /^(?:shoal|islands?|bay|strait|sea|river|street|avenue|square|airport|airfield|airbase|port|harbou?r|bridge|base|peninsula|province|county|oblast|region|district|plant|dam|hospital|university|college|award|prize|act|accords?|pact|treaty|corridor|line|front|states|kingdom|nations|emirates|union|korea|zealand|arabia|times|post|herald|tribune|news|tv|radio|today|magazine|review|journal|gazette)$/u;
/** A surname that is a woman's or a man's in another case: "Прохорова". */
const MAN_TOO = /(?:[оеєё]ва|[иіїы]на)$/u;
const CYRILLIC = new Set(['uk', 'ru']);

const LONGEST_GIVEN = 11;

/** "Vorwahlsieger Mitt Romney" where the article also says "Mitt Romney": the noun is no part of the name. */
export function withoutNouns(drafts: readonly Draft[], book: Wordbook): readonly Draft[] {
  const known = new Set(drafts.map(({ words }) => words.join(' ')));
  return drafts.map((draft) => {
    const [first = '', ...rest] = draft.words;
    if (
      rest.length < 2 ||
      first.length < LONGEST_GIVEN ||
      book.firstNameGender(first) !== null ||
      !known.has(rest.join(' '))
    )
      return draft;
    return { ...draft, words: rest, name: draft.name.slice(draft.name.indexOf(' ') + 1) };
  });
}

/** Everyone whom the words outside quotations name. */
export function namesInSentences({ text, sentences, book }: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (const { tokens, phrases } of sentences) {
    if (!book.profile.capitalNouns && isTitleCase(tokens)) continue;
    const all = phrases.flatMap((each) => [each, ...each.inner]);
    for (const phrase of all) {
      const draft = toDraft(text, tokens, phrase, book);
      if (draft === null) continue;
      const office = officeBefore(tokens, all, phrase, book);
      if (office !== null) draft.roles.unshift(wordsOf(text, tokens, office));
      drafts.push(office === null ? draft : { ...draft, gender: draft.gender ?? office.gender, human: true });
    }
  }
  return drafts;
}

function toDraft(text: string, tokens: readonly Token[], phrase: Phrase, book: Wordbook): Draft | null {
  if (phrase.name === null) return null;
  const words = nameWords(tokens, phrase.name, book);
  const written = wordsOf(text, tokens, phrase.name);
  const office = phrase.role === null ? null : wordsOf(text, tokens, phrase.role);
  const beside = office === null ? null : nameWithOffice(written, office, phrase.gender, book);
  const name = beside ?? printedName(written, tokens, phrase.first, book);
  const first = tokens[phrase.name.first]?.word ?? '';
  const alone = words.length === 1 && MAN_TOO.test(name);
  const known = alone ? null : genderOfName(name, first, words.length, book);
  const role = phrase.role === null ? null : withoutDeterminer(tokens, phrase.role, book);
  const apposed = apposedRole(tokens, phrase, book);
  const roles = [role, apposed]
    .filter((each) => each !== null)
    .map((each) => printedRole(wordsOf(text, tokens, each), book))
    .filter((each) => ANYONE[book.profile.code]?.test(each.toLowerCase().split(' ').at(-1) ?? '') !== true)
    .filter((each) => book.profile.inversion === null || !isRelation(each));
  const likely = likelyGenderOf(tokens, phrase, book);
  const honorific = book.isHonorific(tokens[phrase.name.first - 1]?.word ?? '');
  const aged = isAged(tokens, phrase, book);
  const given = aged ? book.firstNameGender(first) : null;
  return {
    ...{ name, words, roles, likely },
    // "Бенедикта Фальк не скрывала": no man in the genitive.
    gender:
      phrase.gender ?? (isDeclining(book) && likely !== null && likely !== known ? null : known) ?? given,
    human:
      role !== null ||
      apposed !== null ||
      (known !== null && words.length > 1) ||
      honorific ||
      aged ||
      (isDeclining(book) && likely !== null && words.length > 1),
    person: isPersonal(tokens, phrase, words, book),
    certain: !phrase.weak,
  };
}

/** Where verbs in the past tell a man from a woman, by the verb beside the name; else by the first name. */
function likelyGenderOf(
  tokens: readonly Token[],
  { name, first, last }: Phrase,
  { profile: { verbGender }, isSpeechVerb, firstNameGender }: Wordbook,
): Gender | null {
  if (verbGender === null) {
    const given = tokens[name?.first ?? -1];
    if (name === null || given === undefined) return null;
    // A word alone is mostly a surname: "Clinton".
    return name.last > name.first ? likelyGender(given.text) : firstNameGender(given.word);
  }
  const [before, next] = [tokens[first - 1], tokens[last + 1]];
  // "X, яка очолює"
  const who = next?.text === ',' ? (tokens[last + 2]?.word ?? '') : '';
  if (/^(?:який|который|который)$/u.test(who)) return 'm';
  if (/^(?:яка|которая)$/u.test(who)) return 'f';
  const after = next !== undefined && PARTICLE.test(next.word) ? tokens[last + 2] : next;
  const verb = after?.kind === 'word' && !after.capital && after.word.length > 3 ? after : before;
  if (verb?.kind !== 'word' || verb.capital || (verb === before && !isSpeechVerb(verb.word))) return null;
  return verbGender.f.test(verb.word) ? 'f' : verbGender.m.test(verb.word) ? 'm' : null;
}

function isPersonal(
  tokens: readonly Token[],
  { name, head, role }: Phrase,
  words: readonly string[],
  book: Wordbook,
): boolean {
  const last = tokens[name?.last ?? -1];
  // "manufacturer Vyrii", "РИА Новости", "Ukraine"
  if (words.length === 1 && (book.isBody(head) || COUNTRIES.has(last?.word ?? ''))) return false;
  if (
    /^\p{Lu}{3,}$/u.test(tokens[name?.first ?? -1]?.text ?? '') &&
    words.length > 1 &&
    last?.text !== last?.text.toUpperCase()
  )
    return false;
  if (words.length === 1 && isRegion(tokens, name?.last ?? -1, book)) return false;
  if (last === undefined || (words.length === 1 && /^[\p{Lu}\p{N}.&-]{2,6}$/u.test(last.text))) return false;
  if (book.isSpeechNoun(last.word) || PLACE.test(last.word)) return false;
  // "Nutzung und Technik" is a thing, "Sonia und Willy" are two.
  const several = tokens.slice(name?.first, name?.last).some(({ word }) => word === 'und');
  if (book.profile.capitalNouns && several) return false;
  // "the carrier Charles de Gaulle", but French "le capitaine de frégate X".
  const ranked = book.profile.inversion !== null && role !== null;
  const thing = book.isNamedThing(tokens[(name?.first ?? 0) - 1]?.word ?? '');
  if (thing && !ranked && !book.profile.genitiveChains) return false;
  // In Cyrillic news Latin letters are left to firms and papers.
  if (CYRILLIC.has(book.profile.code) && /\p{Script=Latin}/u.test(last.text)) return false;
  // French "Marine Castel" is no navy.
  const given =
    book.profile.inversion !== null && words.length > 1 && book.firstNameGender(words[0] ?? '') !== null;
  return !words.some((word, i) => book.isBody(word) && !(given && i === 0)) && !book.isDocument(last.word);
}

/** "над Белгородской и Воронежской областями": an adjective in capitals before its noun. */
function isRegion(tokens: readonly Token[], at: number, book: Wordbook): boolean {
  const [word, next, after] = [tokens[at]?.word ?? '', tokens[at + 1], tokens[at + 2]];
  if (!book.profile.genitiveChains || !REGIONAL.test(word) || next?.kind !== 'word') return false;
  if (/^(?:и|і|й|та)$/u.test(next.word)) return REGIONAL.test(after?.word ?? '') && after?.capital === true;
  const { verbGender } = book.profile;
  const verb = (verbGender?.m.test(next.word) ?? false) || (verbGender?.f.test(next.word) ?? false);
  return !next.capital && !verb && !book.isSpeechVerb(next.word) && !book.isFunctionWord(next.word);
}

const REGIONAL = /(?:ск|цк|ськ|цьк|зьк)(?:ая|ой|ую|ий|ого|ому|им|ом|ие|их|а|ої|ій|у|ою|е|і)$/u;

/** Most quotations name nobody, and need not be read word by word. */
const TWO_CAPITALS = /\p{Lu}\S*\s+\p{Lu}/u;

/** Names in full inside quotations: "our colleague John Healey" tells who Healey is. */
export function namesInQuotations({ text, quotations, book }: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (const { start, end } of quotations) {
    if (!TWO_CAPITALS.test(text.slice(start, end))) continue;
    const tokens: Token[] = [];
    readWords(text, start, end, book, tokens);
    for (let i = 0; i + 1 < tokens.length; i += 1) {
      const [given, family] = [tokens[i], tokens[i + 1]];
      if (given === undefined || family === undefined) continue;
      const gender = book.firstNameGender(given.word);
      const plain = given.capital && family.capital && family.kind === 'word' && !given.possessive;
      if (gender === null || !plain || book.isFunctionWord(family.word) || family.word === given.word)
        continue;
      const name = { first: i, last: i + 1 };
      drafts.push({
        ...{ name: printedName(wordsOf(text, tokens, name), tokens, 0, book) },
        words: nameWords(tokens, name, book),
        ...{ gender, likely: gender, roles: [], human: true, person: true, certain: true },
      });
    }
  }
  return drafts;
}
