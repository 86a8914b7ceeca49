import { bodyToNominative } from '../../names/nominative.ts';
import { isNominative } from '../phrases/naming.ts';
import { nounPhrase, type Phrase } from '../phrases/phrases.ts';
import { isCircumstance, phraseFrom, type Reading, type ReadSentence } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import { isAddressee } from './addressees.ts';

const FARTHEST_SUBJECT = 6;

/**
 * The subject after a verb where cases tell it: "відповіла на запитання журналіста X міністерка Y". Else the first
 * phrase.
 */
export function nominativeAfter({ text, book }: Reading, place: ReadSentence, verb: number): Phrase | null {
  const { tokens } = place;
  const told = phraseFrom(place, verb + 1, 0);
  const from = told !== null && isAddressee(tokens, told, book) ? told.last + 1 : verb + 1;
  const first = phraseFrom(place, from, FARTHEST_SUBJECT);
  if (first === null || isNominative(text, tokens, first, book)) return first;
  const addressee = isDativeBody(text, tokens, first, book);
  if (!addressee && !isCircumstance(tokens, first, book)) return first;
  let last = first.last;
  for (const phrase of place.phrases) {
    if (phrase.first <= first.last) continue;
    const between = tokens.slice(last + 1, phrase.first);
    if (between.length > FARTHEST_SUBJECT || between.some(({ kind }) => kind !== 'word')) break;
    if (isNominative(text, tokens, phrase, book)) return phrase;
    last = phrase.last;
  }
  // "сказав агентству чиновник": the agency does not speak.
  const noun = tokens[first.last + 1];
  const unnamed = addressee && noun?.kind === 'word' && !noun.capital && !book.isFunctionWord(noun.word);
  return unnamed ? nounPhrase(tokens, first.last + 1, first.last + 1, false) : first;
}

/** Whether a body stands in the dative: "сказав агентству". */
function isDativeBody(
  text: string,
  tokens: readonly Token[],
  { kind, first }: Phrase,
  book: Reading['book'],
): boolean {
  const token = tokens[first];
  // "сказал РБК-Украина представитель"
  if (kind === 'name' && /^\p{Lu}{2,}(?:-\p{L}+)?$/u.test(token?.text ?? '')) return true;
  if (kind !== 'body' || token === undefined || token.capital || !book.isBody(token.word)) return false;
  const word = text.slice(token.start, token.end);
  return /[уюії]$|е$/u.test(word) && bodyToNominative(word, book.profile.code) !== word;
}

/** Behind a quotation and a dash any past tense gives it to its subject: `», – кинула у відповідь колега`. */
export function isPastVerb({ book }: Reading, { word, capital }: Token, atFirst: boolean): boolean {
  const { verbGender, genitiveChains } = book.profile;
  if (verbGender === null || !genitiveChains || !atFirst || capital || word.length < 5) return false;
  return !book.isRole(word) && (verbGender.m.test(word) || verbGender.f.test(word));
}

/** "сказав гість": a noun for a person that no list knows, behind the verb. */
export function unknownPerson(tokens: readonly Token[], at: number, book: Reading['book']): Phrase | null {
  const [noun, next] = [tokens[at], tokens[at + 1]];
  if (noun?.kind !== 'word' || noun.capital || book.isFunctionWord(noun.word) || !PERSON.test(noun.word))
    return null;
  if (book.isRole(noun.word) || (next?.kind === 'word' && next.capital)) return null;
  return nounPhrase(tokens, at, at, false);
}

const PERSON =
  /(?:.{2}ник|.{2}[єе]ць|.{2}ец|.{2}ист|.{2}іст|.{2}тель|.{2}анин|.{2}янин|лог|гість|гость|.{2}ниця|.{2}ница|.{2}істка|.{2}истка|анка|янка|ачка)$/u;
