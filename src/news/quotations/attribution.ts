import { isDeclining, isNominative } from './naming.ts';
import { nounPhrase, type Phrase } from './phrases.ts';
import { isCircumstance, type Reading, type ReadSentence, subjectOf } from './reading.ts';
import type { Token } from './tokens.ts';

/** The noun phrase that a sentence gives a quotation to. */
export type Attribution = {
  readonly phrase: Phrase;
  readonly sentence: number;
  /** Where the phrase stands: after the quotation, before it with a verb of speech, or merely in its sentence. */
  readonly by: 'after' | 'before' | 'subject';
};

const FARTHEST_VERB = 30;

/** Who says a quotation by the words around it in its own sentence; null when they do not tell. */
export function attributionAt(reading: Reading, sentence: number, token: number): Attribution | null {
  const place = reading.sentences[sentence];
  if (place === undefined) return null;
  const after = speakerAfter(reading, place, token);
  if (after !== null) return { phrase: after, sentence, by: 'after' };
  const before = speakerBefore(reading, place, token);
  return before === null ? null : { ...before, sentence };
}

/** `…," said X` · `…," X, the minister, said` · `…," according to X` · `…," grumbles X`. */
function speakerAfter(reading: Reading, place: ReadSentence, token: number): Phrase | null {
  const { tokens } = place;
  let i = token + 1;
  while (/^[,–—―-]+$/u.test(tokens[i]?.text ?? '')) i += 1;
  const set = i > token + 1;
  const comma = set || endsOpen(reading, tokens[token]);
  const next = tokens[i];
  if (next?.kind !== 'word') return null;
  const signature = set ? signatureAt(place, i) : null;
  if (signature !== null) return signature;
  const source = afterSourcePhrase(reading, place, i);
  if (source !== null) return source;
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
  return inverted(reading, place, i, comma) ?? inLaterClause(reading, place, i);
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
    if (!book.isSpeechVerb(token.word)) {
      if (i > from || !comma || !isPlainWord(token, reading)) continue;
      const unknown = phraseFrom(place, i + 1, 0);
      if (unknown !== null && unknown.kind !== 'document' && !unknown.possessive) return unknown;
      continue;
    }
    const subject = phraseFrom(place, i + 1, isDeclining(book) ? 6 : 3);
    const noun = subject?.first === i + 1 ? null : nounAt(reading, place, i + 1);
    if (noun !== null) return noun;
    if (subject === null || subject.possessive) continue;
    const between = tokens.slice(i + 1, subject.first);
    if (between.some(({ kind }) => kind === 'mark')) return null;
    const circumstance = between.some(({ word }) => book.isRoleLink(word));
    const fits = subject.kind === 'document' || subject.kind === 'body';
    if (circumstance && !fits && !isNominative(reading.text, tokens, subject, book)) continue;
    const objectFirst = !book.profile.capitalNouns && book.isAddressVerb(token.word);
    if (objectFirst && subject.kind !== 'pronoun' && i === from && !comma) return null;
    return throughUnknownTrade(reading, place, subject);
  }
  return null;
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

/** "TASS quoted X as saying": X speaks; but "X was quoted". */
function objectOfQuoting({ book }: Reading, place: ReadSentence, verb: number): Phrase | null {
  const [before, word] = [place.tokens[verb - 1], place.tokens[verb]];
  if (word === undefined || !book.isQuotingVerb(word.word)) return null;
  const passive = before?.kind === 'word' && !before.capital && book.isFunctionWord(before.word);
  const object = phraseFrom(place, verb + 1, 0);
  return passive || object === null || object.kind === 'document' ? null : object;
}

/** A lower-case word that could be a verb: "grumbles". */
function isPlainWord(token: Token | undefined, { book }: Reading): boolean {
  return (
    token?.kind === 'word' &&
    !token.capital &&
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

function phraseFrom({ phrases }: ReadSentence, from: number, slack: number): Phrase | null {
  for (const phrase of phrases) {
    if (phrase.first >= from) return phrase.first <= from + slack ? phrase : null;
  }
  return null;
}

function afterSourcePhrase(reading: Reading, place: ReadSentence, from: number): Phrase | null {
  for (const phrase of reading.book.sourcePhrases) {
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

type Before = { readonly phrase: Phrase; readonly by: 'before' | 'subject' };

/** `X said: "…` · `X rejected it, telling reporters, "…` · `Asked by Y, X said "…` · `According to X, "…`. */
export function speakerBefore(reading: Reading, place: ReadSentence, token: number): Before | null {
  const { book } = reading;
  const { tokens } = place;
  const from = tokens.findLastIndex((each, i) => i < token && each.kind === 'quote') + 1;
  if (from >= token) return null;
  const named = beforeColon(place, token);
  if (named !== null && named.first >= from) return { phrase: named, by: 'before' };
  for (let i = token - 1; i >= from; i -= 1) {
    const each = tokens[i];
    if (each === undefined || each.kind !== 'word') continue;
    const source = afterSourcePhrase(reading, place, i);
    if (source !== null && source.last < token) return { phrase: source, by: 'before' };
    if (each.capital && i > from) continue;
    if (!book.isSpeechVerb(each.word)) continue;
    const subject = subjectOfVerb(reading, place, from, i, token);
    if (subject !== null) return { phrase: subject, by: 'before' };
  }
  const subject = subjectOf(place, book, token);
  return subject === null || subject.first < from ? null : { phrase: subject, by: 'subject' };
}

/** `…, X (D-N.Y.): "…`: a name right before the colon. */
function beforeColon({ tokens, phrases }: ReadSentence, token: number): Phrase | null {
  if (tokens[token - 1]?.text !== ':') return null;
  let last = token - 2;
  if (tokens[last]?.text === ')') last = tokens.findLastIndex(({ text }, i) => i < last && text === '(') - 1;
  const phrase = phrases.find((each) => each.last === last && each.name !== null);
  const before = tokens[(phrase?.first ?? 0) - 1];
  return phrase === undefined || before?.kind === 'word' ? null : phrase;
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
  if (nearest === undefined) {
    const bars = book.isAddressVerb(word) && !book.profile.capitalNouns;
    const after = bars ? null : phraseFrom(place, verb + 1, 0);
    return after !== null && after.last < token ? after : null;
  }
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
  const circumstance = isCircumstance(tokens, nearest, book);
  if (gap.some((each) => each.kind === 'word' && book.isDeterminer(each.word))) return null;
  if (!circumstance && gap.every(({ kind }) => kind === 'word') && gap.length <= 4) return nearest;
  if (gap.some(({ kind }) => kind === 'mark') || circumstance) {
    const apposed = beforeApposition(place, verb, from);
    if (apposed !== null && !isCircumstance(tokens, apposed, book)) return apposed;
  }
  return subjects[0] ?? null;
}

type Clause = {
  readonly subjects: readonly Phrase[];
  readonly nearest: Phrase;
  readonly gap: readonly Token[];
  readonly verb: number;
  readonly token: number;
};

/** German: the verb stands second, so that the subject follows it when something else opens the sentence. */
function inVerbSecond(
  reading: Reading,
  place: ReadSentence,
  { subjects, nearest, gap, verb, token }: Clause,
): Phrase | null {
  if (gap.length === 0 && nearest.first === 0 && nearest.kind === 'name') return nearest;
  const [first] = subjects;
  const apposed = beforeApposition(place, verb, 0);
  if (apposed !== null && apposed === first) return apposed;
  if (first !== undefined && first === nearest && gap.length === 0) return first;
  const after = phraseFrom(place, verb + 1, 1);
  const subject = after !== null && after.last < token && maySubject(reading, place, after) ? after : null;
  const opened = first === undefined || first.weak || first.last < verb - 4 || first.first > 0;
  if (!opened) return first ?? subject;
  return subject ?? subjects.find(isFullName) ?? first ?? null;
}

function isFullName({ name, role }: Phrase): boolean {
  return name !== null && (role !== null || name.last > name.first);
}

/** No circumstance, and not set in a case of objects. */
function maySubject({ book }: Reading, { tokens }: ReadSentence, phrase: Phrase): boolean {
  return !isCircumstance(tokens, phrase, book) && !book.isObjectDeterminer(tokens[phrase.first]?.word ?? '');
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

/** `X, who had come from Y, said`: the phrase before the first of two commas. */
function beforeApposition({ tokens, phrases }: ReadSentence, verb: number, from: number): Phrase | null {
  if (!/^[,)–—―-]$/u.test(tokens[verb - 1]?.text ?? '')) return null;
  for (let i = verb - 2; i >= from; i -= 1) {
    if (!/^[,(–—―-]$/u.test(tokens[i]?.text ?? '')) continue;
    const phrase = phrases.find((each) => each.last === i - 1);
    if (phrase !== undefined && !phrase.possessive) return phrase;
  }
  return null;
}
