import type { Phrase } from '../phrases/phrases.ts';
import { isCircumstance, phraseFrom, type Reading, type ReadSentence } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';

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
  const after = phraseFrom(place, verb + 1, 1);
  const subject = after !== null && after.last < token && maySubject(reading, place, after) ? after : null;
  const agent = subject !== null && isAgent(reading, subject) ? subject : null;
  // "Zuletzt mahnte sie": a word with a capital that only the place at the front gives it.
  const beside = agent?.kind === 'pronoun' && agent.first === verb + 1;
  const adverb = nearest.weak && (beside || nearest.inner.length > 0) && agent !== null;
  if (gap.length === 0 && nearest.first === 0 && nearest.kind === 'name' && !adverb) return nearest;
  const [first] = subjects;
  const apposed = beforeApposition(place, verb, 0);
  if (apposed !== null && (apposed === first || (apposed.name !== null && subjects.includes(apposed))))
    return apposed;
  const shared = sharedSubject(reading, place, subjects, verb);
  if (shared !== null) return shared;
  if (
    first !== undefined &&
    first === nearest &&
    gap.length === 0 &&
    !(agent !== null && !isAgent(reading, first))
  )
    return first;
  const opened = first === undefined || first.weak || first.last < verb - 4 || first.first > 0;
  if (!opened && (agent === null || isAgent(reading, first))) return first;
  return agent ?? subjects.find(isFullName) ?? subject ?? first ?? null;
}

/** "biss der Mann den Gast und rief": a verb after "und" has the subject of the clause before. */
function sharedSubject(
  { book }: Reading,
  { tokens }: ReadSentence,
  subjects: readonly Phrase[],
  verb: number,
): Phrase | null {
  if (!book.isConjunction(tokens[verb - 1]?.word ?? '')) return null;
  const comma = tokens.findLastIndex(({ text }, i) => i < verb - 1 && text === ',');
  return subjects.find(({ first }) => first > comma) ?? null;
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
  if (book.profile.capitalNouns && POSTPOSITION.test(tokens[phrase.last + 1]?.word ?? '')) return false;
  return !isCircumstance(tokens, phrase, book) && !isOblique(tokens, phrase, book);
}

/** "Der Agentur zufolge sagte er": the source of the news, not of the words. */
const POSTPOSITION = /^(?:zufolge|gegenüber)$/u;

/** "den Mann", "der neuen Regierung": after "der" the nominative has an adjective in -e. */
function isOblique(tokens: readonly Token[], { first, last }: Phrase, book: Reading['book']): boolean {
  const [article, adjective] = [tokens[first]?.word ?? '', tokens[first + 1]];
  if (book.isObjectDeterminer(article)) return true;
  return article === 'der' && adjective?.capital === false && last > first && adjective.word.endsWith('en');
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
    if (phrase === undefined || phrase.possessive) continue;
    const named = phrases.find((each) => each.last === phrase.first - 2 && each.name !== null);
    const apposed = phrase.kind === 'role' && tokens[phrase.first - 1]?.text === ',';
    return apposed && named !== undefined ? named : phrase;
  }
  return null;
}
