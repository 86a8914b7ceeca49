import type { Language } from '../../article.ts';
import { profileOf } from '../../languages/profiles.ts';
import { type Wordbook, wordbookOf } from '../../languages/wordbook.ts';
import { findPhrases, type Phrase } from '../phrases/phrases.ts';
import { callsigns } from './callsigns.ts';
import { splitAtInsertions } from './insertion.ts';
import { findQuotations, type Paragraph, type Quotation, splitParagraphs } from './quotations.ts';
import { quotedNames, throughQuotedBodies } from './quoted-names.ts';
import { readSentences, type Token } from './tokens.ts';

export type ReadSentence = {
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  readonly paragraph: number;
};

/** A text taken apart: what is quoted, and the words and noun phrases around it. */
export type Reading = {
  readonly text: string;
  readonly language: Language;
  readonly book: Wordbook;
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly ReadSentence[];
  /** For each quotation: its sentence, and its token in it. */
  readonly places: readonly QuotationPlace[];
};

export type QuotationPlace = { readonly sentence: number; readonly token: number };

export function readText(text: string, language: Language): Reading {
  const book = wordbookOf(profileOf(language));
  const paragraphs = splitParagraphs(text);
  const quotations = splitAtInsertions(text, findQuotations(text, paragraphs, language), book);
  const cut = readSentences(text, paragraphs, quotations, book);
  const known = new Set<string>();
  const attested = book.profile.capitalNouns ? surnamesWithin(cut, book) : capitalsWithin(cut);
  const sentences = cut.map((sentence) => ({
    ...sentence,
    phrases: phrasesOf(text, sentence.tokens, quotations, attested, book, known),
  }));
  const places: QuotationPlace[] = [];
  sentences.forEach(({ tokens }, sentence) => {
    tokens.forEach((each, token) => {
      if (each.kind === 'quote') places[each.quotation] = { sentence, token };
    });
  });
  return { text, language, book, paragraphs, quotations, sentences, places };
}

function phrasesOf(
  text: string,
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  attested: ReadonlySet<string>,
  book: Wordbook,
  known: Set<string>,
): readonly Phrase[] {
  const found = withoutLabel(tokens, findPhrases(tokens, book, attested), book);
  const whole = throughQuotedBodies(text, tokens, found, quotations, book);
  const soldiers = callsigns(text, tokens, whole, quotations, book, known);
  const others = whole.filter(
    (each) => !soldiers.some(({ first, last }) => first <= each.first && each.last <= last),
  );
  return withQuotedNames(others, [...soldiers, ...quotedNames(text, tokens, quotations, book)]);
}

function withQuotedNames(phrases: readonly Phrase[], quoted: readonly Phrase[]): readonly Phrase[] {
  return quoted.length === 0 ? phrases : [...phrases, ...quoted].sort((a, b) => a.first - b.first);
}

/** Words that have a capital where no sentence begins. */
function capitalsWithin(sentences: readonly { readonly tokens: readonly Token[] }[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of sentences) {
    if (isTitleCase(tokens)) continue;
    tokens.forEach(({ capital, word }, i) => {
      if (capital && i > 0 && tokens[i - 1]?.kind === 'word') words.add(word);
    });
  }
  return words;
}

/** Where every noun has a capital, what follows a first name or an office is a surname. */
function surnamesWithin(
  sentences: readonly { readonly tokens: readonly Token[] }[],
  book: Wordbook,
): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of sentences) {
    tokens.forEach(({ capital, word }, i) => {
      const before = tokens[i - 1];
      if (!capital || before?.kind !== 'word' || book.isFunctionWord(word) || book.isRole(word)) return;
      if (
        book.firstNameGender(before.word) !== null ||
        (before.capital && book.isRole(tokens[i - 2]?.word ?? '')) ||
        book.isRole(before.word) ||
        book.isHonorific(before.word)
      )
        words.add(word);
    });
  }
  return words;
}

/** A headline in capitals: its words look like names and are none. What ends in a full stop or names a source is none. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  if (tokens.some(({ kind }) => kind === 'quote')) return false;
  if (tokens.at(-1)?.text === '.' || tokens[1]?.text === ':') return false;
  const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return long.length > 5 && long.filter(({ capital }) => capital).length > 0.8 * long.length;
}

/** The word of a label is nobody: "Джерело:" names the source after its colon. */
function withoutLabel(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  book: Wordbook,
): readonly Phrase[] {
  const colon = tokens.slice(0, 4).findIndex(({ text }) => text === ':');
  if (colon < 1) return phrases;
  const label = tokens.slice(0, colon).map(({ word }) => word);
  const { source, prose } = book.profile.labels;
  return [...source, ...prose].includes(label.join(' '))
    ? phrases.filter(({ first }) => first > colon)
    : phrases;
}

/** The text of some tokens of a sentence, a possessive ending left out. */
export function wordsOf(
  text: string,
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): string {
  const from = tokens[first];
  const to = tokens[last];
  if (from === undefined || to === undefined) return '';
  const slice = text.slice(from.start, to.end);
  return (to.possessive ? slice.slice(0, -2) : slice).replace(/\s+/gu, ' ');
}

/** Whether a preposition stands before a phrase: "among young voters", "in Berlin". */
export function isCircumstance(
  tokens: readonly Token[],
  { first, last, name }: Phrase,
  book: Wordbook,
): boolean {
  // "в соцсети Мовсесов написал": between a noun and its verb stands a subject.
  const verb = tokens[last + 1];
  const told = name !== null && verb?.kind === 'word' && !verb.capital && book.isSpeechVerb(verb.word);
  const plainBefore =
    tokens[first - 1]?.kind === 'word' &&
    !book.isRoleLink(tokens[first - 1]?.word ?? '') &&
    !book.isPreposition(tokens[first - 1]?.word ?? '');
  if (book.profile.genitiveChains && told && plainBefore) return false;
  for (let i = first - 1; i >= first - 3; i -= 1) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.capital) return token !== undefined && book.isRoleLink(token.word);
    // Polish "z kolei" is "in turn".
    if (token.word === 'kolei') return false;
    if (book.isRoleLink(token.word)) return true;
    // French "dans l'abri voisin": the noun's article.
    if (book.profile.inversion !== null && book.isDeterminer(token.word)) continue;
    const plain =
      !book.isFunctionWord(token.word) && !book.isSpeechVerb(token.word) && !book.isRole(token.word);
    if (!plain || book.isBody(token.word) || book.isDocument(token.word)) return false;
  }
  return false;
}

/** The phrase that begins at a token or at most `slack` tokens later. */
export function phraseFrom({ phrases }: ReadSentence, from: number, slack: number): Phrase | null {
  for (const phrase of phrases) {
    if (phrase.first >= from) return phrase.first <= from + slack ? phrase : null;
  }
  return null;
}

/** The first phrase of a sentence that no preposition makes a circumstance: mostly its subject. */
export function subjectOf(
  { tokens, phrases }: ReadSentence,
  book: Wordbook,
  before = tokens.length,
): Phrase | null {
  for (const phrase of phrases) {
    if (phrase.first >= before) return null;
    if (phrase.possessive || phrase.weak) continue;
    if (isCircumstance(tokens, phrase, book)) continue;
    return phrase;
  }
  return null;
}
