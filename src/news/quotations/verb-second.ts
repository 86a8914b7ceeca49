import type { Phrase } from './phrases.ts';
import { isCircumstance, phraseFrom, type Reading, type ReadSentence } from './reading.ts';
import type { Token } from './tokens.ts';

export type Clause = {
  readonly subjects: readonly Phrase[];
  readonly nearest: Phrase;
  readonly gap: readonly Token[];
  readonly verb: number;
  readonly token: number;
};

/** German: the verb stands second, so that the subject follows it when something else opens the sentence. */
export function inVerbSecond(
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

/** German "hat … gesagt", "wird … zitiert": where the finite verb stands; -1 when the verb itself is finite. */
export function auxiliaryBefore(
  { book }: Reading,
  { tokens }: ReadSentence,
  from: number,
  verb: number,
): number {
  for (let i = verb - 1; i >= from; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') return -1;
    if (!token.capital && book.isSpeechVerb(token.word)) return -1;
    if (book.isAuxiliary(token.word)) return i;
  }
  return -1;
}

/** Whether a phrase can mean someone who speaks: where every noun has a capital, many a phrase is a thing. */
export function isAgent({ book }: Reading, { kind, weak, role, head }: Phrase): boolean {
  switch (kind) {
    case 'pronoun':
      return !book.isImpersonal(head);
    case 'name':
      return !weak || role !== null;
    case 'role':
      return book.isRole(head);
    case 'body':
      return true;
    case 'document':
      return false;
    default:
      return kind satisfies never;
  }
}

function isFullName({ name, role }: Phrase): boolean {
  return name !== null && (role !== null || name.last > name.first);
}

/** No circumstance, and not set in a case of objects. */
export function maySubject({ book }: Reading, { tokens }: ReadSentence, phrase: Phrase): boolean {
  return !isCircumstance(tokens, phrase, book) && !book.isObjectDeterminer(tokens[phrase.first]?.word ?? '');
}

/** `X, who had come from Y, said`: the phrase before the first of two commas. */
export function beforeApposition(
  { tokens, phrases }: ReadSentence,
  verb: number,
  from: number,
): Phrase | null {
  if (!/^[,)–—―-]$/u.test(tokens[verb - 1]?.text ?? '')) return null;
  for (let i = verb - 2; i >= from; i -= 1) {
    if (!/^[,(–—―-]$/u.test(tokens[i]?.text ?? '')) continue;
    const phrase = phrases.find((each) => each.last === i - 1);
    if (phrase !== undefined && !phrase.possessive) return phrase;
  }
  return null;
}
