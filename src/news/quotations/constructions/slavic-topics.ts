import { isNominative, nameWords } from '../phrases/naming.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { isCircumstance, type Reading, type ReadSentence } from '../reading/reading.ts';
import type { Attribution } from '../speakers/attribution.ts';

const FARTHEST_NAMING = 6;

/** Slavic "Po wyjściu z sali prezydent X wyglądała": a name in the nominative is no circumstance. */
export function personIn(
  { text, book }: Reading,
  { tokens, phrases }: ReadSentence,
): Omit<Attribution, 'sentence'> | null {
  if (!book.profile.genitiveChains || tokens.some(({ kind }) => kind === 'quote')) return null;
  const own = phrases.find(
    (each) =>
      each.name !== null &&
      !book.isRoleLink(tokens[each.first - 1]?.word ?? '') &&
      isNominative(text, tokens, each, book),
  );
  return own === undefined ? null : { phrase: own, by: 'subject' };
}

/** Slavic "Wakulenki nie martwi strata": whom a sentence begins with, in any case, when named before. */
export function topicOf({ book, sentences }: Reading, at: number): Omit<Attribution, 'sentence'> | null {
  const place = sentences[at];
  const phrase = place?.phrases[0];
  if (!book.profile.genitiveChains || place === undefined || phrase?.first !== 0) return null;
  if (phrase.name === null || phrase.last > 0 || place.tokens[1]?.kind !== 'word') return null;
  const [surname] = nameWords(place.tokens, phrase.name, book);
  const named = sentences
    .slice(Math.max(0, at - FARTHEST_NAMING), at)
    .some(({ tokens, phrases }) =>
      phrases.some(
        ({ name, weak }) => name !== null && !weak && nameWords(tokens, name, book).at(-1) === surname,
      ),
    );
  return named ? { phrase, by: 'subject' } : null;
}

/** Slavic "Dziś uczy młodych dyplomatów": nobody is named, so that the sentence goes on about whoever it was. */
export function goesOnAboutThem({ book }: Reading, { tokens, phrases }: ReadSentence): boolean {
  const nobody = (each: Phrase): boolean =>
    each.weak || each.kind === 'document' || isCircumstance(tokens, each, book);
  return book.profile.genitiveChains && phrases.every(nobody);
}
