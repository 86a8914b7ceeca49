import type { Gender } from '../../languages/language.ts';
import type { Wordbook } from '../../languages/wordbook.ts';
import { isNominative } from '../phrases/naming.ts';
import { nounPhrase, type Phrase, pronounPhrase } from '../phrases/phrases.ts';
import type { Reading, ReadSentence } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import { isAddressee, isDativeOffice } from './addressees.ts';

const LONGEST_CLAUSE = 14;

/**
 * Slavic `…” – dodał.` · `…” – napisała później na X.`: a verb in the past without a subject tells whether a man or a
 * woman spoke. The verb then stands for the pronoun. Null where anyone is named or the form tells no gender.
 */
export function droppedAfter(reading: Reading, place: ReadSentence, verb: number): Phrase | null {
  const { book } = reading;
  const { tokens } = place;
  const token = tokens[verb];
  const gender = genderOfPast(token, book);
  if (token === undefined || token.capital || gender === null) return null;
  const end = clauseEnd(tokens, verb);
  const alone = end === verb + 1;
  // "– rzuciła do kamer": whatever verb it is, a circumstance alone follows.
  const circumstance = end === verb + 3 && book.isRoleLink(tokens[verb + 1]?.word ?? '');
  if (!alone && !circumstance && !book.isSpeechVerb(token.word)) return null;
  if (hasSubject(reading, place, verb + 1, end)) return null;
  const noun = tokens[verb + 1];
  if (noun === undefined || !isUnknownNoun(noun, book) || isDativeOffice(noun))
    return pronounPhrase(tokens, verb, gender);
  return book.profile.code === 'pl' ? nounPhrase(tokens, verb + 1, verb + 1, false) : null;
}

/** `Powiedziała: „…`: the same at the start of a sentence before a colon. */
export function droppedBefore(
  reading: Reading,
  place: ReadSentence,
  from: number,
  token: number,
): Phrase | null {
  const { book } = reading;
  const { tokens } = place;
  const verb = verbFrom(tokens, from, book);
  const gender = genderOfPast(tokens[verb], book);
  if (gender === null || !book.isSpeechVerb(tokens[verb]?.word ?? '')) return null;
  const reports = /^(?:jak|як|как)$/u.test(tokens[from]?.word ?? '') && tokens[token - 1]?.text === ',';
  if (tokens[token - 1]?.text !== ':' && !reports) return null;
  if (token - verb > LONGEST_CLAUSE || hasSubject(reading, place, verb + 1, token)) return null;
  return pronounPhrase(tokens, verb, gender);
}

/** Where the verb stands: first, behind "jak" or an adverb, or behind "Pytana o zboże,". */
function verbFrom(tokens: readonly Token[], from: number, book: Wordbook): number {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (first?.kind !== 'word' || book.isSpeechVerb(first.word)) return from;
  if (second?.kind === 'word') {
    const word = first.word;
    if (/^(?:jak|як|как)$/u.test(word)) return from + 1;
    if (OPENING.test(word) && book.isSpeechVerb(second.word)) return from + 1;
  }
  const comma = tokens.findIndex(({ text }, i) => i > from && i < from + LONGEST_ASKED && text === ',');
  return comma > 0 && ASKED.test(first.word) ? comma + 1 : from;
}

const LONGEST_ASKED = 9;
const ASKED = /^(?:za)?pytan[ya]$|^poproszon[ya]$/u;
const OPENING =
  /^(?:następnie|potem|później|jednocześnie|równocześnie|zarazem|ponadto|dalej|wcześniej|wczoraj|także|również|następnego|потім|згодом|далі|водночас|також|раніше|затем|позже|далее|также|ранее)$/u;

/** Whether a phrase is a verb that stands for its subject: nothing at the attribution names the speaker. */
export function isDropped(
  { isSpeechVerb, possessiveGender }: Wordbook,
  { kind, gender, head }: Phrase,
): boolean {
  return kind === 'pronoun' && gender !== null && (isSpeechVerb(head) || possessiveGender(head) === null);
}

/** "powiedział kierowca": a word that no list knows may be who speaks; adverbs are known by their ends. */
function isUnknownNoun({ kind, capital, word }: Token, book: Wordbook): boolean {
  if (kind !== 'word' || capital || word.length < 4 || book.isRoleLink(word) || book.isFunctionWord(word))
    return false;
  return !ADVERB.test(word) && !book.isSpeechNoun(word) && book.pronoun(word) === null;
}

const ADVERB =
  /(?:[^aeiouy](?:o|ie)|ąc|łszy|wszy|dziś|wczoraj|dzisiaj|nagle|wtedy|potem|także|jednak|później|dalej|jeszcze|już|następnie|tego|temu|nam|mi|mu|jej|im|dziennikarzom|mediom|reporterom|wczora|сьогодні|вчора|сегодня|вчера|потім|потом|також|также|журналістам|журналистам|[^аеиіоуюяы]о)$/u;

function genderOfPast(token: Token | undefined, { profile: { verbGender } }: Wordbook): Gender | null {
  if (token?.kind !== 'word' || verbGender === null || token.word.length < 4) return null;
  if (verbGender.f.test(token.word)) return 'f';
  return verbGender.m.test(token.word) ? 'm' : null;
}

/** Prepositions after which no subject stands. */
const GOVERNING = /^(?:z|ze|w|we|do|od|przy|przez|dla|з|із|зі|с|со|до|від|от|для)$/u;

function clauseEnd(tokens: readonly Token[], verb: number): number {
  const limit = Math.min(tokens.length, verb + LONGEST_CLAUSE);
  for (let i = verb + 1; i < limit; i += 1) if (tokens[i]?.kind === 'mark') return i;
  return limit;
}

function hasSubject(reading: Reading, { tokens, phrases }: ReadSentence, from: number, to: number): boolean {
  const { text, book } = reading;
  return phrases.some(
    (phrase) =>
      phrase.first >= from &&
      phrase.first < to &&
      // "w komunikacie SG" names who speaks.
      (((phrase.kind === 'document' || (phrase.kind === 'body' && !isPlace(tokens, phrase))) &&
        phrase.last > phrase.first) ||
        (!isAddressee(tokens, phrase, book) &&
          !(
            GOVERNING.test(tokens[phrase.first - 1]?.word ?? '') &&
            book.isRole(tokens[phrase.first]?.word ?? '')
          ) &&
          (!isBehindPreposition(tokens, phrase.first, book) || isNominative(text, tokens, phrase, book)))),
  );
}

/** "oświadczył w Izbie Gmin": where it was said. */
function isPlace(tokens: readonly Token[], { first }: Phrase): boolean {
  return /^(?:w|we|na|przed)$/u.test(tokens[first - 1]?.word ?? '');
}

/** "w Brukseli", "na platformie X". */
function isBehindPreposition(tokens: readonly Token[], first: number, { isRoleLink }: Wordbook): boolean {
  const [before, next] = [tokens[first - 2], tokens[first - 1]];
  return isRoleLink(next?.word ?? '') || (next?.capital === false && isRoleLink(before?.word ?? ''));
}
