import { ANYONE } from '../languages/callings.ts';
import { COUNTRIES } from '../languages/countries.ts';
import type { Gender } from '../languages/language.ts';
import type { Wordbook } from '../languages/wordbook.ts';
import { likelyGender } from '../names/given-names.ts';
import { apposedRole, withoutDeterminer } from './apposed-roles.ts';
import { genderOfName, isDeclining, nameWithOffice, nameWords, printedName, printedRole } from './naming.ts';
import { isAged, isRelation, officeBefore } from './offices-before.ts';
import type { Phrase } from './phrases.ts';
import { isTitleCase, type Reading, wordsOf } from './reading.ts';
import { readWords, type Token } from './tokens.ts';

/** Someone the article names: a person, or a body that may speak. */
export type Person = {
  readonly id: number;
  /** The fullest form in the article. */
  readonly name: string;
  /** Lower case words of `name`, initials without their stop. */
  readonly words: readonly string[];
  readonly gender: Gender | null;
  /** What the first name or a verb in the past suggests where nothing tells for certain. */
  readonly likely: Gender | null;
  /** Offices used with the name, in order of appearance, as written. */
  readonly roles: readonly string[];
  /** Something in the article says that this is a human being: a first name, an office, a form of address. */
  readonly human: boolean;
  /** May be meant by "he" or "she": no body, no document, no abbreviation in capitals. */
  readonly person: boolean;
  /** More than a word with a capital at the start of a sentence. */
  readonly certain: boolean;
};

export type People = {
  readonly all: readonly Person[];
  /** Who is meant by a name; null when two could be. */
  readonly find: (words: readonly string[], gender: Gender | null) => Person | null;
};

type Draft = {
  name: string;
  words: readonly string[];
  gender: Gender | null;
  likely: Gender | null;
  roles: string[];
  human: boolean;
  person: boolean;
  certain: boolean;
};

type Register = {
  readonly drafts: Draft[];
  readonly byLast: Map<string, Draft[]>;
  readonly byFirst: Map<string, Draft[]>;
};

/** "Константінеску ж уточнив" */
const PARTICLE = /^(?:ж|же|теж|також|тоже|также|не|ні|ни|вже|уже|ще|еще|знову|снова)$/u;
/** English words that end the names of places, plants and papers. */
const PLACE =
  /^(?:shoal|islands?|bay|strait|sea|river|street|avenue|square|airport|airfield|airbase|port|harbou?r|bridge|base|peninsula|province|county|oblast|region|district|plant|dam|hospital|university|college|award|prize|act|accords?|pact|treaty|corridor|line|front|states|kingdom|nations|emirates|union|korea|zealand|arabia|times|post|herald|tribune|news|tv|radio|today|magazine|review|journal|gazette)$/u;
/** A surname that is a woman's or a man's in another case: "Прохорова". */
const MAN_TOO = /(?:[оеєё]ва|[иіїы]на)$/u;
const CYRILLIC = new Set(['uk', 'ru']);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** More namesakes than an article has: what comes after is not compared. */
const MOST_NAMESAKES = 20;

/** Gathers everyone the article names, longest names first, so that short forms find their person. */
export function gatherPeople(reading: Reading): People {
  const named = [...namesInSentences(reading), ...namesInQuotations(reading)];
  const seen = reading.book.profile.capitalNouns ? withoutNouns(named, reading.book) : named;
  const register: Register = { drafts: [], byLast: new Map(), byFirst: new Map() };
  for (const draft of seen) if (draft.words.length > 1) enter(register, draft);
  for (const draft of seen) if (draft.words.length === 1) enterShort(register, draft);
  const all = register.drafts.map((draft, id) => ({ ...draft, id }));
  return { all, find: finder(all) };
}

const LONGEST_GIVEN = 11;

/** "Vorwahlsieger Mitt Romney" where the article also says "Mitt Romney": the noun is no part of the name. */
function withoutNouns(drafts: readonly Draft[], book: Wordbook): readonly Draft[] {
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

function namesInSentences({ text, sentences, book }: Reading): Draft[] {
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

function enter({ drafts, byLast, byFirst }: Register, draft: Draft): void {
  const bearers = groupOf(byLast, surname(draft.words));
  const same = bearers.find(
    (each) => sameNames(each.words, draft.words) && agrees(each.gender, draft.gender),
  );
  if (same !== undefined) {
    merge(same, draft);
    return;
  }
  drafts.push(draft);
  const namesakes = groupOf(byFirst, draft.words[0] ?? '');
  if (bearers.length < MOST_NAMESAKES) bearers.push(draft);
  if (namesakes.length < MOST_NAMESAKES) namesakes.push(draft);
}

/** A surname alone belongs to the one who bears it; a first name alone to the only one called so. */
function enterShort(register: Register, draft: Draft): void {
  const word = draft.words[0] ?? '';
  const fitting = groupOf(register.byLast, word).filter((each) => agrees(each.gender, draft.gender));
  const [one] = fitting;
  if (one !== undefined) {
    if (fitting.length === 1) merge(one, draft);
  } else if (groupOf(register.byFirst, word).length === 0) enter(register, draft);
}

function groupOf(groups: Map<string, Draft[]>, key: string): Draft[] {
  const known = groups.get(key);
  if (known !== undefined) return known;
  const group: Draft[] = [];
  groups.set(key, group);
  return group;
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
    human: role !== null || apposed !== null || (known !== null && words.length > 1) || honorific || aged,
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
  return !words.some((word) => book.isBody(word)) && !book.isDocument(last.word);
}

/** Names in full inside quotations: "our colleague John Healey" tells who Healey is. */
function namesInQuotations({ text, quotations, book }: Reading): Draft[] {
  const drafts: Draft[] = [];
  for (const { start, end } of quotations) {
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

function surname(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return SUFFIXES.has(last) && words.length > 2 ? (words.at(-2) ?? '') : last;
}

/** Whether two names with one surname can be one person's: given names equal, or an initial, or one left out. */
function sameNames(a: readonly string[], b: readonly string[]): boolean {
  if (SUFFIXES.has(a.at(-1) ?? '') !== SUFFIXES.has(b.at(-1) ?? '')) return false;
  if (a.length === 1 || b.length === 1) return true;
  const [x = '', y = ''] = [a[0], b[0]];
  return (
    x === y ||
    (x.length === 1 && y.startsWith(x)) ||
    (y.length === 1 && x.startsWith(y)) ||
    isPart(a, b) ||
    isPart(b, a)
  );
}

function isPart(part: readonly string[], whole: readonly string[]): boolean {
  return part.length < whole.length && part.every((word) => whole.includes(word));
}

export function agrees(a: Gender | null, b: Gender | null): boolean {
  return a === null || b === null || a === b;
}

function merge(into: Draft, from: Draft): void {
  const same = from.words.join(' ') === into.words.join(' ');
  const fuller = same
    ? from.name.length < into.name.length
    : from.words.length > into.words.length ||
      (from.words.length === into.words.length && from.name.length > into.name.length);
  if (fuller) {
    into.name = from.name;
    into.words = from.words;
  }
  into.gender ??= from.gender;
  into.likely ??= from.likely;
  if (into.roles.length < MOST_NAMESAKES) into.roles.push(...from.roles);
  into.human ||= from.human;
  into.person &&= from.person;
  into.certain ||= from.certain;
}

function finder(all: readonly Person[]): People['find'] {
  const byWord = new Map<string, Person[]>();
  for (const person of all) {
    for (const word of new Set(person.words)) {
      const group = byWord.get(word);
      if (group === undefined) byWord.set(word, [person]);
      else group.push(person);
    }
  }
  return (words, gender) => {
    const key = surname(words);
    const group = (byWord.get(key) ?? []).filter((each) => agrees(each.gender, gender));
    const bearers = group.filter((each) => surname(each.words) === key && sameNames(each.words, words));
    if (bearers.length > 0) return bearers.length === 1 ? (bearers[0] ?? null) : null;
    return group.length === 1 ? (group[0] ?? null) : null;
  };
}
