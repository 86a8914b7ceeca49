import type { Phrase } from './phrases.ts';
import { type Reading, type ReadSentence, subjectOf } from './reading.ts';
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
  while (/^[,–—-]+$/u.test(tokens[i]?.text ?? '')) i += 1;
  const set = i > token + 1;
  const comma = set || endsOpen(reading, tokens[token]);
  const next = tokens[i];
  if (next?.kind !== 'word') return null;
  const source = afterSourcePhrase(reading, place, i);
  if (source !== null) return source;
  const own = phraseFrom(place, i, 1);
  if (own !== null && !own.possessive) {
    const verb = verbAfter(reading, place, own);
    if (verb !== null) return own;
    const following = tokens[own.last + 1];
    const anyVerb = comma && isPlainWord(following, reading) && own.first === i && own.kind !== 'document';
    if (anyVerb) return own;
  }
  return inverted(reading, place, i, comma);
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
    const subject = phraseFrom(place, i + 1, 3);
    if (subject === null || subject.possessive) continue;
    const between = tokens.slice(i + 1, subject.first);
    if (between.some(({ kind }) => kind === 'mark')) return null;
    const circumstance = between.some(({ word }) => book.isRoleLink(word));
    if (circumstance && subject.kind !== 'document' && subject.kind !== 'body') continue;
    if (book.isAddressVerb(token.word) && subject.kind !== 'pronoun' && i === from && !comma) return null;
    return subject;
  }
  return null;
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
    if (/^[,(–—-]$/u.test(token.text)) {
      const close = closingMark(tokens, i);
      if (close === null) return null;
      i = close + 1;
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
  if (nearest === undefined) {
    const after = phraseFrom(place, verb + 1, 0);
    return after !== null && after.last < token ? after : null;
  }
  const gap = tokens.slice(nearest.last + 1, verb);
  const circumstance = book.isRoleLink(tokens[nearest.first - 1]?.word ?? '');
  if (!circumstance && gap.every(({ kind }) => kind === 'word') && gap.length <= 4) return nearest;
  if (gap.at(-1)?.text === ',' || gap.some(({ kind }) => kind === 'mark') || circumstance) {
    const apposed = beforeApposition(place, verb, from);
    if (apposed !== null && !book.isRoleLink(tokens[apposed.first - 1]?.word ?? '')) return apposed;
  }
  return earlier.find(({ first }) => !book.isRoleLink(tokens[first - 1]?.word ?? '')) ?? null;
}

/** `X, who had come from Y, said`: the phrase before the first of two commas. */
function beforeApposition({ tokens, phrases }: ReadSentence, verb: number, from: number): Phrase | null {
  if (!/^[,)–—-]$/u.test(tokens[verb - 1]?.text ?? '')) return null;
  for (let i = verb - 2; i >= from; i -= 1) {
    if (!/^[,(–—-]$/u.test(tokens[i]?.text ?? '')) continue;
    const phrase = phrases.find((each) => each.last === i - 1);
    if (phrase !== undefined && !phrase.possessive) return phrase;
  }
  return null;
}
