import type { Gender } from '../../languages/language.ts';
import type { Reading } from '../reading/reading.ts';
import { type Draft, namesInQuotations, namesInSentences, withoutNouns } from './namings.ts';
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

type Register = {
  readonly drafts: Draft[];
  readonly byLast: Map<string, Draft[]>;
  readonly byFirst: Map<string, Draft[]>;
};

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
