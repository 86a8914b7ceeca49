import { droppedBefore } from '../constructions/dropped.ts';
import { institutionBeside } from '../constructions/institutions.ts';
import { objectOfQuoting } from '../constructions/quoting.ts';
import {
  auxiliaryBefore,
  beforeApposition,
  inVerbSecond,
  isAgent,
  maySubject,
} from '../constructions/verb-second.ts';
import { isNominative } from '../phrases/naming.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { holdsName } from '../reading/quoted-names.ts';
import {
  isCircumstance,
  phraseFrom,
  type Reading,
  type ReadSentence,
  subjectOf,
} from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import { afterSourcePhrase } from './speaker-after.ts';

type Before = { readonly phrase: Phrase; readonly by: 'before' | 'subject' };

/** `X said: "…` · `X rejected it, telling reporters, "…` · `Asked by Y, X said "…` · `According to X, "…`. */
export function speakerBefore(reading: Reading, place: ReadSentence, token: number): Before | null {
  const { book } = reading;
  const { tokens } = place;
  const from =
    tokens.findLastIndex((each, i) => i < token && each.kind === 'quote' && !isWithin(reading, place, i)) + 1;
  if (from >= token) return null;
  const dropped = droppedBefore(reading, place, from, token);
  if (dropped !== null) return { phrase: dropped, by: 'before' };
  const named = beforeColon(reading, place, token) ?? ownerOfWords(reading, place, from, token);
  if (named !== null && named.first >= from) return { phrase: named, by: 'before' };
  const viewer = inViewOf(reading, place, from, token);
  if (viewer !== null) return { phrase: viewer, by: 'before' };
  for (let i = token - 1; i >= from; i -= 1) {
    const each = tokens[i];
    if (each === undefined || each.kind !== 'word') continue;
    const source = afterSourcePhrase(reading, place, i);
    if (source !== null && source.last < token) return { phrase: source, by: 'before' };
    if (each.capital && i > from) continue;
    if (!book.isSpeechVerb(each.word)) continue;
    const finite = auxiliaryBefore(reading, place, from, i);
    const subject = subjectOfVerb(reading, place, from, finite < 0 ? i : finite, token);
    if (subject !== null) return { phrase: subject, by: 'before' };
  }
  const subject = book.profile.capitalNouns
    ? agentIn(reading, place, from, token)
    : subjectOf(place, book, token);
  return subject === null || subject.first < from ? null : { phrase: subject, by: 'subject' };
}

/** French `Pour X, « … »`: whose view opens the sentence. */
function inViewOf({ book }: Reading, place: ReadSentence, from: number, token: number): Phrase | null {
  const views = book.profile.inversion?.views ?? [];
  const view = views.find((words) => words.every((word, i) => place.tokens[from + i]?.word === word));
  const phrase = view === undefined ? null : phraseFrom(place, from + view.length, 0);
  if (phrase === null || phrase.kind === 'document' || phrase.last >= token) return null;
  return place.tokens[phrase.last + 1]?.text === ',' ? phrase : null;
}

/** "Brandt bekannte sich dazu: …": a noun without its article before a verb in the singular. */
function isBareName({ book }: Reading, { tokens }: ReadSentence, { kind, first, last }: Phrase): boolean {
  const verb = tokens[last + 1];
  const bare = kind === 'name' && first === 0 && last === 0 && verb?.kind === 'word' && !verb.capital;
  return bare && !book.isFunctionWord(verb.word) && /te?$/u.test(verb.word);
}

/** A few words quoted within a clause, `called it "a shame" and said`, and names in marks cut no sentence. */
function isWithin(reading: Reading, place: ReadSentence, at: number): boolean {
  const { text, quotations } = reading;
  const quotation = quotations[place.tokens[at]?.quotation ?? -1];
  if (quotation === undefined) return false;
  const [before, after] = [place.tokens[at - 1], place.tokens[at + 1]];
  const inside = text.slice(quotation.start, quotation.end);
  const few = /^\p{Ll}/u.test(inside) && !/[.,?!…]$/u.test(inside) && inside.length <= LONGEST_WITHIN;
  const goesOn = reading.book.isConjunction(after?.word ?? '');
  return (few && goesOn && before?.kind === 'word') || isTitle(reading, place, at);
}

const LONGEST_WITHIN = 60;

/** German "von der „Küstenpost“", "президент центру «Обрій» Лев Карпенко": a name in marks cuts no sentence. */
function isTitle(
  { text, quotations, book }: Reading,
  { tokens, phrases }: ReadSentence,
  at: number,
): boolean {
  if (phrases.some(({ first, last }) => first < at && at < last)) return true;
  const before = tokens[at - 1]?.word ?? '';
  if (book.profile.genitiveChains)
    return (
      tokens[at - 1]?.kind === 'word' && !book.isSpeechVerb(before) && holdsName(text, quotations, tokens[at])
    );
  const noun = tokens[at - 1]?.capital === true && !book.isSpeechVerb(before);
  const outlet = book.profile.inversion !== null && book.isRoleLink(before);
  if (!outlet && (!book.profile.capitalNouns || !(book.isDeterminer(before) || noun))) return false;
  return holdsName(text, quotations, tokens[at]);
}

/** The first phrase of a sentence that can speak and may be its subject. */
function agentIn(reading: Reading, place: ReadSentence, from: number, token: number): Phrase | null {
  const introduces = place.tokens[token - 1]?.text === ':';
  const agents = place.phrases.filter(
    (each) =>
      each.first >= from &&
      each.last < token &&
      !each.possessive &&
      (isAgent(reading, each) || (introduces && isBareName(reading, place, each))) &&
      maySubject(reading, place, each),
  );
  return agents[0] ?? null;
}

/** `…, X (D-N.Y.): "…`: a name right before the colon, or before the parenthesis that holds the words. */
function beforeColon(reading: Reading, { tokens, phrases }: ReadSentence, token: number): Phrase | null {
  const mark = tokens[token - 1]?.text;
  if (mark !== ':' && mark !== '(') return null;
  let last = token - 2;
  if (tokens[last]?.text === ')') last = tokens.findLastIndex(({ text }, i) => i < last && text === '(') - 1;
  const phrase = phrases.find((each) => each.last === last && isNamedOrAlone(reading, each));
  const before = tokens[(phrase?.first ?? 0) - 1];
  const joined = reading.book.profile.capitalNouns && reading.book.isConjunction(before?.word ?? '');
  if (phrase !== undefined && isOfClause(reading, tokens, phrase)) return phrase;
  return phrase === undefined || (before?.kind === 'word' && !joined) ? null : phrase;
}

/** French "Un avis que ne partage pas X : « … »": what is quoted is said by the subject of the clause. */
function isOfClause({ book }: Reading, tokens: readonly Token[], { first }: Phrase): boolean {
  const before = tokens.slice(Math.max(0, first - 5), first);
  const relative = before.findLastIndex(({ word }) => /^(?:que|qu')$/u.test(word));
  return (
    book.profile.inversion !== null &&
    relative >= 0 &&
    before.slice(relative + 1).every(({ kind, word }) => kind === 'word' && !book.isDeterminer(word))
  );
}

/** German "Ein Beamter der Polizei: …" needs no name either. */
function isNamedOrAlone(reading: Reading, phrase: Phrase): boolean {
  if (phrase.name !== null) return true;
  return (
    reading.book.profile.capitalNouns &&
    phrase.kind === 'role' &&
    phrase.first === 0 &&
    isAgent(reading, phrase)
  );
}

/** `Das Fazit von X fällt gut aus: "…`: a noun for words, and whose they are. */
function ownerOfWords(
  { book }: Reading,
  { tokens, phrases }: ReadSentence,
  from: number,
  token: number,
): Phrase | null {
  const { capitalNouns, inversion } = book.profile;
  if ((!capitalNouns && inversion === null) || tokens[token - 1]?.text !== ':') return null;
  for (let i = token - 3; i > from; i -= 1) {
    if (!book.isOfWord(tokens[i]?.word ?? '') || !book.isSpeechNoun(tokens[i - 1]?.word ?? '')) continue;
    const owner = phrases.flatMap((each) => [each, ...each.inner]).find(({ first }) => first === i + 1);
    if (owner !== undefined && owner.name !== null && owner.last < token) return owner;
  }
  return null;
}

/** The subject of the verb at `verb`: what stands right before it, or before the apposition before it. */
function subjectOfVerb(
  reading: Reading,
  place: ReadSentence,
  from: number,
  verb: number,
  token: number,
): Phrase | null {
  const { book } = reading;
  const { tokens, phrases } = place;
  const earlier = phrases.filter((each) => each.first >= from && each.last < verb && !each.possessive);
  const nearest = earlier.at(-1);
  const word = tokens[verb]?.word ?? '';
  const object = objectOfQuoting(reading, place, verb);
  if (object !== null && object.last < token) return object;
  const inverted = nominativeAt(reading, place, verb + 1);
  if (
    inverted !== null &&
    inverted.last < token &&
    !earlier.some((each) => isNominative(reading.text, tokens, each, book))
  )
    return inverted;
  const institution = institutionBeside(reading, place, verb, from, token);
  if (institution !== null) return institution;
  if (nearest === undefined) {
    const bars = book.isAddressVerb(word) && !book.profile.capitalNouns;
    const after = bars ? null : phraseFrom(place, verb + 1, book.profile.inversion === null ? 0 : 2);
    return after !== null && after.last < token ? after : null;
  }
  if (book.profile.code === 'pl' && IMPERSONAL.test(word) && isIssue(nearest)) return nearest;
  const subjects = earlier.filter((each) => !each.weak && maySubject(reading, place, each));
  const gap = tokens.slice(nearest.last + 1, verb);
  if (book.profile.capitalNouns) return inVerbSecond(reading, place, { subjects, nearest, gap, verb, token });
  const participle = isParticiple(reading, word);
  if (participle && gap.length === 0 && nearest.kind === 'name') return nearest;
  const second =
    book.isConjunction(gap[0]?.word ?? '') ||
    gap.some(({ text }, i) => i > 0 && book.isConjunction(text) && gap[i - 1]?.kind === 'mark');
  if (second || participle) {
    const finite = finiteVerbBefore(reading, place, from, verb);
    return finite < 0 ? (subjects[0] ?? nearest) : subjectOfVerb(reading, place, from, finite, token);
  }
  const [first] = subjects;
  if (first !== undefined && first !== nearest && isMakeOfThing(reading, place, nearest)) return first;
  const circumstance = isCircumstance(tokens, nearest, book);
  if (gap.some((each) => each.kind === 'word' && book.isDeterminer(each.word))) return null;
  if (!circumstance && gap.every(({ kind }) => kind === 'word') && gap.length <= 4) return nearest;
  if (gap.some(({ kind }) => kind === 'mark') || circumstance) {
    const apposed = beforeApposition(place, verb, from);
    if (apposed !== null && !isCircumstance(tokens, apposed, book)) return apposed;
  }
  return subjects[0] ?? null;
}

/** Polish "W komunikacie MSZ czytamy", "napisano": nobody does it, the document tells whose words they are. */
const IMPERSONAL = /^(?:czytamy|\p{L}{4,}(?:no|to)|wynika|brzmi)$/u;

function isIssue({ kind }: Phrase): boolean {
  return kind === 'document' || kind === 'body';
}

/** "śmigłowców Apache": a single name behind a noun is what the thing is called. */
function isMakeOfThing(
  { book }: Reading,
  { tokens }: ReadSentence,
  { kind, role, first, last }: Phrase,
): boolean {
  const noun = tokens[first - 1];
  if (!book.profile.genitiveChains || kind !== 'name' || role !== null || first !== last) return false;
  if (noun?.kind !== 'word' || noun.capital || book.isRole(noun.word) || book.isSpeechVerb(noun.word))
    return false;
  const { verbGender } = book.profile;
  const verb = verbGender?.m.test(noun.word) === true || verbGender?.f.test(noun.word) === true;
  return (
    !verb && !book.isFunctionWord(noun.word) && !book.isRoleLink(noun.word) && !book.isRelative(noun.word)
  );
}

/** "про це сказав міністр X": the subject behind its verb, where cases tell it. */
function nominativeAt({ text, book }: Reading, place: ReadSentence, at: number): Phrase | null {
  const phrase = phraseFrom(place, at, 0);
  return phrase?.name != null && isNominative(text, place.tokens, phrase, book) ? phrase : null;
}

function isParticiple({ book }: Reading, word: string): boolean {
  return book.profile.participle?.test(word) === true;
}

function finiteVerbBefore(reading: Reading, { tokens }: ReadSentence, from: number, verb: number): number {
  for (let i = verb - 1; i >= from; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.capital || isParticiple(reading, token.word)) continue;
    if (reading.book.isSpeechVerb(token.word)) return i;
  }
  return -1;
}
