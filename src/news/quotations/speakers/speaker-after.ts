import { clauseEnd, conveyedSpeaker } from '../constructions/conveyed.ts';
import { droppedAfter } from '../constructions/dropped.ts';
import { institutionBeside } from '../constructions/institutions.ts';
import { subjectBehind, viewerBehind } from '../constructions/inversion.ts';
import { objectOfQuoting, quotedByOutlet } from '../constructions/quoting.ts';
import { isPastVerb, nominativeAfter, unknownPerson } from '../constructions/slavic-subjects.ts';
import { isDeclining, isNominative } from '../phrases/naming.ts';
import { oneOfMany } from '../phrases/one-of-many.ts';
import { nounPhrase, type Phrase, pronounPhrase } from '../phrases/phrases.ts';
import { isCircumstance, phraseFrom, type Reading, type ReadSentence } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import { behindThus } from './comments.ts';

const FARTHEST_VERB = 30;

/** `…," said X` · `…," X, the minister, said` · `…," according to X` · `…," grumbles X`. */
export function speakerAfter(reading: Reading, place: ReadSentence, token: number): Phrase | null {
  const { tokens } = place;
  let i = token + 1;
  while (/^[,–—―-]+$/u.test(tokens[i]?.text ?? '')) i += 1;
  // `», — так командир описывает`
  if (i > token + 1 && /^(?:так|такими)$/u.test(tokens[i]?.word ?? ''))
    i += tokens[i + 1]?.word === 'словами' ? 2 : 1;
  const set = i > token + 1;
  // "– nie ustępowała posłanka"
  if (set && reading.book.profile.genitiveChains && /^(?:nie|не)$/u.test(tokens[i]?.word ?? '')) i += 1;
  const comma = set || endsOpen(reading, tokens[token]);
  const next = tokens[i];
  if (next?.kind !== 'word') return null;
  const signature = set ? signatureAt(place, i) : null;
  if (signature !== null) return signature;
  const source = oneOfMany(tokens, i) ?? afterSourcePhrase(reading, place, i);
  if (source !== null) return source;
  if (reading.book.profile.inversion !== null) return inFrenchOrder(reading, place, i, comma);
  const dropped = comma ? droppedAfter(reading, place, i) : null;
  if (dropped !== null) return dropped;
  const passive =
    reading.book.profile.capitalNouns && reading.book.isFunctionWord(next.word) && !next.capital;
  const own = phraseFrom(place, i, passive ? 1 : 0) ?? nounAt(reading, place, i);
  if (own !== null && !own.possessive) {
    const apart = throughUnknownTrade(reading, place, own);
    if (apart !== own) return apart;
    const verb = verbAfter(reading, place, own);
    if (verb !== null) return objectOfQuoting(reading, place, verb) ?? own;
    const following = tokens[own.last + 1];
    const anyVerb = comma && isPlainWord(following, reading) && own.first === i && own.kind !== 'document';
    if (anyVerb) return own;
  }
  return (
    inverted(reading, place, i, comma) ??
    inLaterClause(reading, place, i) ??
    (set ? behindThus(reading, place, token + 2) : null)
  );
}

/** The verb behind the quotation, or behind a later comma. */
function inFrenchOrder(reading: Reading, place: ReadSentence, from: number, set: boolean): Phrase | null {
  const { tokens } = place;
  const speaker =
    subjectBehind(reading, place, from, set) ?? (set ? viewerBehind(reading, place, from) : null);
  if (speaker !== null) return speaker;
  for (let i = from; i < tokens.length && tokens[i]?.kind !== 'quote'; i += 1) {
    if (tokens[i]?.text !== ',') continue;
    const later = subjectBehind(reading, place, i + 1, false) ?? afterSourcePhrase(reading, place, i + 1);
    if (later !== null) return later;
  }
  const own = phraseFrom(place, from, 0);
  const verb = own === null ? null : verbAfter(reading, place, own);
  return own !== null && verb !== null && verb <= own.last + 4 && !own.possessive ? own : null;
}

/** `…" in a remark that surprised many, said X`: a clause after a further comma. */
function inLaterClause(reading: Reading, place: ReadSentence, from: number): Phrase | null {
  const { tokens } = place;
  for (let i = from; i < tokens.length && tokens[i]?.kind !== 'quote'; i += 1) {
    if (tokens[i]?.text !== ',') continue;
    const verb = tokens[i + 1];
    if (verb?.kind === 'word' && !verb.capital && reading.book.isSpeechVerb(verb.word)) {
      const speaker = inverted(reading, place, i + 1, false);
      if (speaker !== null) return speaker;
    }
    const own = phraseFrom(place, i + 1, 0);
    if (own !== null && !own.possessive && isAtVerb(reading, place, own)) return own;
  }
  return null;
}

function isAtVerb({ book }: Reading, { tokens }: ReadSentence, { last }: Phrase): boolean {
  const next = tokens[last + 1];
  const end = tokens[last + 2];
  const ends = end === undefined || end.text === '.' || end.text === ',';
  return ends && next?.kind === 'word' && !next.capital && book.isSpeechVerb(next.word);
}

function inverted(reading: Reading, place: ReadSentence, from: number, comma: boolean): Phrase | null {
  const { book } = reading;
  const { tokens } = place;
  for (let i = from; i < from + 4; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || (token.capital && i > from)) return null;
    if (!book.isSpeechVerb(token.word) && !isPastVerb(reading, token, i === from && comma)) {
      if (i > from || !comma || !isPlainWord(token, reading)) continue;
      const one = book.profile.genitiveChains ? oneOfMany(tokens, i + 1) : null;
      if (one !== null) return one;
      const unknown = phraseFrom(place, i + 1, 0);
      // `…," state broadcaster X quoted him as saying`
      const verb = unknown === null ? -1 : unknown.last + 1;
      if (unknown !== null && !tokens[verb]?.capital && book.isSpeechVerb(tokens[verb]?.word ?? ''))
        return objectOfQuoting(reading, place, verb) ?? unknown;
      if (unknown !== null && unknown.kind !== 'document' && !unknown.possessive) return unknown;
      continue;
    }
    const conveyed =
      latterBehind(tokens, i, book) ??
      conveyedSpeaker(reading, place, i) ??
      institutionBeside(reading, place, i, from, clauseEnd(tokens, i)) ??
      oneOfMany(tokens, i + 1) ??
      (book.profile.genitiveChains && comma ? unknownPerson(tokens, i + 1, book) : null);
    if (conveyed !== null) return conveyed;
    if (book.profile.capitalNouns && book.isQuotingVerb(token.word)) return quotedByOutlet(reading, place, i);
    const subject = isDeclining(book) ? nominativeAfter(reading, place, i) : phraseFrom(place, i + 1, 3);
    const noun = subject?.first === i + 1 ? null : nounAt(reading, place, i + 1);
    if (noun !== null) return noun;
    if (subject === null || subject.possessive) continue;
    const between = tokens.slice(i + 1, subject.first);
    if (between.some(({ kind }) => kind === 'mark')) return null;
    const circumstance = between.some(({ word }) => book.isRoleLink(word));
    const fits =
      subject.kind === 'document' ||
      subject.kind === 'body' ||
      book.isSpeechNoun(tokens[subject.first]?.word ?? '');
    const apart = isDeclining(book) && !isCircumstance(tokens, subject, book);
    if (circumstance && !fits && !apart && !isNominative(reading.text, tokens, subject, book)) continue;
    const objectFirst = !book.profile.capitalNouns && book.isAddressVerb(token.word);
    if (objectFirst && subject.kind !== 'pronoun' && i === from && !comma) return null;
    return throughUnknownTrade(reading, place, subject);
  }
  return null;
}

/** "сказав той": the one last spoken of. */
function latterBehind(tokens: readonly Token[], verb: number, book: Reading['book']): Phrase | null {
  const latter = book.profile.genitiveChains && /^(?:той|тот)$/u.test(tokens[verb + 1]?.word ?? '');
  return latter ? pronounPhrase(tokens, verb + 1, 'm') : null;
}

/** "said Fox anchorman Chris Wallace": a trade that no list knows stands before the name. */
function throughUnknownTrade(reading: Reading, { tokens, phrases }: ReadSentence, subject: Phrase): Phrase {
  if (subject.kind === 'pronoun') return subject;
  const named = phrases.find(({ first }) => first > subject.last);
  if (named?.name == null || named.first > subject.last + 3 || named.first === subject.last + 1)
    return subject;
  const { first, last } = named.name;
  const trade = tokens.slice(subject.last + 1, named.first);
  const full = last > first && reading.book.firstNameGender(tokens[first]?.word ?? '') !== null;
  return full && trade.every((token) => isPlainWord(token, reading) && !reading.book.isSpeechVerb(token.word))
    ? named
    : subject;
}

/** `…" — X` and nothing more. */
function signatureAt({ tokens, phrases }: ReadSentence, from: number): Phrase | null {
  if (!/^[–—―-]$/u.test(tokens[from - 1]?.text ?? '')) return null;
  const phrase = phrases.find(({ first }) => first === from);
  if (phrase?.name == null) return null;
  const next = tokens[phrase.last + 1];
  return next === undefined || /^[.,(]$/u.test(next.text) ? phrase : null;
}

/** Any noun with an article after a verb of speech: "said the designer, who". */
function nounAt({ book }: Reading, { tokens }: ReadSentence, first: number): Phrase | null {
  if (!book.isDeterminer(tokens[first]?.word ?? '')) return null;
  let last = first;
  while (last < first + 3 && isNoun(tokens[last + 1], book)) last += 1;
  return last === first ? null : nounPhrase(tokens, first, last, false);
}

function isNoun(token: Token | undefined, book: Reading['book']): boolean {
  return (
    token?.kind === 'word' &&
    !token.capital &&
    !book.isFunctionWord(token.word) &&
    !book.isRoleLink(token.word)
  );
}

/** A lower-case word that could be a verb: "grumbles". */
function isPlainWord(token: Token | undefined, { book }: Reading): boolean {
  return (
    token?.kind === 'word' &&
    /^\p{Ll}/u.test(token.text) &&
    !book.isFunctionWord(token.word) &&
    !book.isRoleLink(token.word) &&
    !book.isRelative(token.word)
  );
}

/** Whether what is quoted ends in a comma or without a full stop: its sentence goes on. */
function endsOpen({ text, quotations }: Reading, token: Token | undefined): boolean {
  const quotation = quotations[token?.quotation ?? -1];
  return quotation !== undefined && !/[.]\s*$/u.test(text.slice(quotation.end - 3, quotation.end));
}

export function afterSourcePhrase(reading: Reading, place: ReadSentence, from: number): Phrase | null {
  const gender = reading.book.possessiveGender(place.tokens[from + 1]?.word ?? '');
  for (const phrase of reading.book.sourcePhrases) {
    const [first, second] = phrase;
    // "за його словами": the one last spoken of.
    const own = gender !== null && phrase.length === 2 && place.tokens[from]?.word === first;
    if (own && place.tokens[from + 2]?.word === second) return pronounPhrase(place.tokens, from + 1, gender);
    if (!phrase.every((word, offset) => place.tokens[from + offset]?.word === word)) continue;
    return phraseFrom(place, from + phrase.length, 2);
  }
  return null;
}

/** The verb of speech of which `subject` is the subject; appositions between commas are stepped over. */
function verbAfter({ book }: Reading, { tokens }: ReadSentence, subject: Phrase): number | null {
  let i = subject.last + 1;
  for (let steps = 0; steps < FARTHEST_VERB && i < tokens.length; steps += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'quote') return null;
    if (/^[,(–—―-]$/u.test(token.text)) {
      const close = closingMark(tokens, i);
      if (close === null && token.text === '(') return null;
      i = (close ?? i) + 1;
      continue;
    }
    if (token.kind === 'mark') return null;
    if (!token.capital && book.isSpeechVerb(token.word)) return i;
    i += 1;
  }
  return null;
}

function closingMark(tokens: readonly Token[], open: number): number | null {
  const wanted = tokens[open]?.text === '(' ? ')' : tokens[open]?.text;
  for (let i = open + 1; i < Math.min(tokens.length, open + FARTHEST_VERB); i += 1) {
    if (tokens[i]?.text === wanted) return i;
    if (tokens[i]?.kind === 'quote') return null;
  }
  return null;
}
