import { latterGender, nounPhrase, type Phrase } from '../phrases/phrases.ts';
import { holdsName } from '../reading/quoted-names.ts';
import type { Reading, ReadSentence } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';

type Verb = { readonly at: number; readonly known: boolean; readonly pronoun: Phrase | null };

const FARTHEST_SUBJECT = 30;

/** Someone speaks, though the words do not tell who; not whoever spoke before. It has no place, and so no mention. */
const SOMEONE: Phrase = {
  ...{ kind: 'pronoun', first: 0, last: -1, name: null, role: null, head: '' },
  ...{ gender: null, possessive: false, weak: false, inner: [] },
};

/**
 * French order: `…", a déclaré mardi à Kiev X` · `…", lui a-t-il répondu` · `…", s'est félicitée sa présidente`. The
 * subject behind the verb at `from`; null when no verb stands there or what follows it is no subject. A verb that no list
 * knows counts only where the quotation is `set` off from it.
 */
export function subjectBehind(
  reading: Reading,
  place: ReadSentence,
  from: number,
  set: boolean,
): Phrase | null {
  const read = readingAt(place.tokens, from);
  if (read > 0) return readIn(place, from, read);
  const verb = verbFrom(reading, place, from);
  if (verb === null || (!verb.known && !set)) return null;
  if (verb.pronoun !== null) return verb.pronoun;
  const subject = subjectFrom(reading, place, verb.at + 1, verb.known);
  // "affirment X et Y": one of them is not the speaker.
  if (subject?.kind === 'name' && isPlural(place.tokens, from, verb.at, reading.book)) return SOMEONE;
  return subject ?? (verb.known && set ? SOMEONE : null);
}

const READING =
  /^(?:(?:peut|pouvait|pouvons) on (?:y )?(?:lire|entendre)|(?:y )?(?:lit|lisait|apprend|apprenait) on)(?: |$)/u;

/** "peut-on lire dans le communiqué de la mairie", "y lit-on": how many words it has; 0 where they are others. */
function readingAt(tokens: readonly Token[], from: number): number {
  const words = tokens.slice(from, from + 4).map(({ word }) => word);
  return (
    READING.exec(`${words.join(' ')} `)?.[0]
      .trim()
      .split(' ').length ?? 0
  );
}

/** The words are those of whoever wrote what is read; where the sentence does not tell, "on" stands for it. */
function readIn(place: ReadSentence, from: number, length: number): Phrase | null {
  const behind = from + length;
  const phrase = place.phrases.find(({ first }) => first >= behind && first <= behind + 2);
  if (phrase !== undefined) return phrase.kind === 'document' || phrase.kind === 'body' ? phrase : SOMEONE;
  return place.phrases.find(({ first, head }) => first >= from && first < behind && head === 'on') ?? SOMEONE;
}

/** `Une note du ministère circule. « … », y lit-on.`: what was spoken of just before and is read from. */
export function documentRead(
  { sentences }: Reading,
  sentence: number,
  { first, head }: Phrase,
): { readonly place: ReadSentence; readonly phrase: Phrase } | null {
  const [here, above] = [sentences[sentence], sentences[sentence - 1]];
  if (head !== 'on' || here === undefined || above === undefined) return null;
  if (![first - 1, first - 2].some((from) => readingAt(here.tokens, Math.max(0, from)) > 0)) return null;
  const documents = above.phrases.filter(({ kind }) => kind === 'document');
  const [phrase] = documents;
  return phrase === undefined || documents.length > 1 ? null : { place: above, phrase };
}

/** `Et de prévenir : « … »`: an infinitive that tells on; its subject is that of the sentence before. */
export function tellsOn({ book }: Reading, { tokens }: ReadSentence, token: number): boolean {
  if (book.profile.inversion === null || tokens[token - 1]?.text !== ':') return false;
  const opening = tokens.slice(0, 4).map(({ word }) => word);
  const verb = opening.findIndex((word) => /^(?:de|d')$/u.test(word)) + 1;
  return (
    (verb === 1 || verb === 2) &&
    (verb === 1 || /^(?:et|avant|puis)$/u.test(opening[0] ?? '')) &&
    INFINITIVE.test(opening[verb] ?? '') &&
    book.isSpeechVerb(opening[verb] ?? '')
  );
}

function isPlural(tokens: readonly Token[], from: number, verb: number, book: Reading['book']): boolean {
  return tokens
    .slice(from, verb + 1)
    .some(
      ({ word }, i) =>
        (from + i === verb || book.isAuxiliary(word)) && /(?:ent|ont)$/u.test(word) && !SINGULAR.test(word),
    );
}

const SINGULAR = /(?:[vt]ient|^dément)$/u;

function verbFrom({ book }: Reading, place: ReadSentence, from: number): Verb | null {
  const { tokens } = place;
  let i = from;
  while (i < from + 3 && book.isClitic(tokens[i]?.word ?? '')) i += 1;
  const auxiliary = book.isAuxiliary(tokens[i]?.word ?? '');
  if (!auxiliary) return finiteVerb(book, place, i);
  const tied = pronounAt(place, i + 1);
  i += tied === null ? 1 : 2;
  i = behindAdverbs(tokens, i, book);
  const token = tokens[i];
  if (token?.kind !== 'word' || token.capital) return null;
  const listed = book.isSpeechVerb(token.word);
  if (!listed && !PARTICIPLE.test(token.word)) return null;
  return { at: throughInfinitive(tokens, i), known: listed || LIGHT.test(token.word), pronoun: tied };
}

/** "a fait savoir", "a tenu à préciser", "a mis en garde": words that say little before the one that says it. */
function throughInfinitive(tokens: readonly Token[], at: number): number {
  if (!LIGHT.test(tokens[at]?.word ?? '')) return at;
  const next = tokens[at + 1]?.word ?? '';
  if (/^(?:à|en)$/u.test(next)) return at + 2;
  return INFINITIVE.test(next) ? at + 1 : at;
}

const LIGHT = /^(?:fait|faite|mis|mise|tenu|tenue|voulu|laissé|cru|pu|dû|pris)$/u;
const INFINITIVE = /(?:er|ir|oir|re)$/u;
const PARTICIPLE = /(?:é|i|u|is|it|ert|eint|aint|fait)(?:e|s|es)?$/u;

function finiteVerb(book: Reading['book'], place: ReadSentence, at: number): Verb | null {
  const token = place.tokens[at];
  if (token?.kind !== 'word' || token.capital || book.isFunctionWord(token.word)) return null;
  const known = book.isSpeechVerb(token.word) && !/é(?:e|s|es)?$/u.test(token.word);
  const tied = pronounAt(place, at + 1);
  if (tied !== null && (known || isHyphened(token, place.tokens[at + 1])))
    return { at, known, pronoun: tied };
  if (known) return { at, known, pronoun: null };
  if (token.word === 'fait') return { at: throughInfinitive(place.tokens, at), known: true, pronoun: null };
  return FINITE.test(token.word) && !book.isRoleLink(token.word) && !book.isRole(token.word)
    ? { at, known, pronoun: null }
    : null;
}

const FINITE = /(?:e|it|ît|ent|d|a|t)$/u;

function isHyphened(verb: Token, pronoun: Token | undefined): boolean {
  return pronoun !== undefined && pronoun.start > verb.end && pronoun.start <= verb.end + 3;
}

function pronounAt({ phrases }: ReadSentence, at: number): Phrase | null {
  return phrases.find(({ first, kind }) => first === at && kind === 'pronoun') ?? null;
}

/** "a, lui, estimé", "a de son côté indiqué", "a dans la foulée démenti": what may part an auxiliary from its verb. */
function behindAdverbs(tokens: readonly Token[], from: number, book: Reading['book']): number {
  let i = from;
  for (let step = 0; step < 3 && isAdverb(tokens[i], book); step += 1) i += 1;
  const inCommas =
    tokens[i]?.text === ',' && tokens[i + 2]?.text === ',' && book.pronoun(tokens[i + 1]?.word ?? '');
  if (inCommas) return i + 3;
  const first = tokens[i]?.word ?? '';
  if (!book.isRoleLink(first) && !/^(?:tout|quant)$/u.test(first)) return i;
  for (let at = i + 1; at < i + MOST_BETWEEN; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.capital) return i;
    if (book.isSpeechVerb(token.word) && PARTICIPLE.test(token.word)) return at;
  }
  return i;
}

const MOST_BETWEEN = 6;

function isAdverb(token: Token | undefined, book: Reading['book']): boolean {
  if (token?.kind !== 'word' || token.capital || book.isSpeechVerb(token.word)) return false;
  return /ment$/u.test(token.word) || book.isTime(token.word) || ADVERBS.has(token.word);
}

const ADVERBS = new Set(
  'encore aussi ainsi alors ensuite déjà toujours même bien enfin toutefois cependant ici pourtant néanmoins tout'.split(
    ' ',
  ),
);

/** The first noun phrase that no preposition leads in; a verb no list knows has its subject right behind it. */
function subjectFrom(reading: Reading, place: ReadSentence, from: number, known: boolean): Phrase | null {
  const { book } = reading;
  const { tokens } = place;
  const farthest = Math.min(tokens.length, from + (known ? FARTHEST_SUBJECT : 1));
  for (let i = from; i < farthest; i += 1) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (token.kind === 'quote' && !isOutlet(reading, tokens, i))
      return i === from && known && holdsName(reading.text, reading.quotations, token) ? alias(i) : null;
    if (token.kind === 'mark') {
      if (token.text === ',') continue;
      return null;
    }
    const led = isLed(tokens, i, from, book);
    const phrase = place.phrases.find(({ first }) => first === i);
    if (phrase !== undefined && latterGender(phrase) !== null && !led) return phrase;
    if (phrase !== undefined && !isTime(tokens, i, book)) {
      if (!led) return phrase.kind === 'pronoun' ? null : phrase;
      i = phrase.last;
      continue;
    }
    if (book.isRelative(token.word) || /^(?:que|qu'|si)$/u.test(token.word)) return null;
    const noun =
      led || !book.isDeterminer(token.word) || isTime(tokens, i, book) ? 0 : nounLength(tokens, i, book);
    // "corrige la Madrilène"
    const called = !led && book.isDeterminer(token.word) && tokens[i + 1]?.capital === true;
    if (called && !isTime(tokens, i, book)) return SOMEONE;
    if (noun > 0)
      return ORDER.test(tokens[i + 1]?.word ?? '') ? SOMEONE : nounPhrase(tokens, i, i + noun, false);
  }
  return null;
}

/** `confie « Fantôme »`: an alias in marks, which like a body's name is given as it stands. */
function alias(at: number): Phrase {
  return { ...SOMEONE, kind: 'body', first: at, last: at };
}

/** "a déclaré au « Phare » le général X": a paper in marks. */
function isOutlet({ text, quotations, book }: Reading, tokens: readonly Token[], i: number): boolean {
  return book.isRoleLink(tokens[i - 1]?.word ?? '') && holdsName(text, quotations, tokens[i]);
}

/** "le premier … le second": one of two. */
const ORDER = /^(?:premi(?:er|ère)|seconde?|derni(?:er|ère))$/u;

/** "à l'AFP", "lors d'un déplacement": what a preposition leads in; "des riverains" right behind the verb is none. */
function isLed(tokens: readonly Token[], i: number, from: number, book: Reading['book']): boolean {
  const before = tokens[i - 1];
  if (i === from || before?.kind !== 'word') return false;
  return book.isRoleLink(before.word) && !(i - 1 === from && before.word === 'des');
}

function isTime(tokens: readonly Token[], i: number, book: Reading['book']): boolean {
  return [tokens[i], tokens[i + 1]].some(
    (token, offset) =>
      token !== undefined &&
      (offset === 0 || !token.capital) &&
      (book.isTime(token.word) || /^\d/u.test(token.text)),
  );
}

/** How many words "le badaud" has behind its article; 0 when no noun follows. */
function nounLength(tokens: readonly Token[], at: number, book: Reading['book']): number {
  let length = 0;
  while (length < 2) {
    const token = tokens[at + length + 1];
    if (token?.kind !== 'word' || token.capital || book.isFunctionWord(token.word)) break;
    length += 1;
  }
  return length;
}

/** `« … » C'est ce qu'a déclaré X` · `« … » Les mots sont de X`: a sentence about the words just quoted. */
export function authorIn(reading: Reading, place: ReadSentence): Phrase | null {
  const { book } = reading;
  if (book.profile.inversion === null) return null;
  const opening = place.tokens.slice(0, 8).map(({ word }) => word);
  const what = opening.findIndex(
    (word, i) =>
      i < 5 && /^(?:qu'|que)$/u.test(word) && /^(?:ce|question|phrase|formule)$/u.test(opening[i - 1] ?? ''),
  );
  if (what > 0) {
    const subject = subjectBehind(reading, place, what + 1, false);
    return subject === SOMEONE ? null : subject;
  }
  if (!/^(?:mots?|phrase|formule|propos|message|constat|cri)$/u.test(opening[1] ?? '')) return null;
  const of = opening.findIndex((word, i) => i > 1 && book.isOfWord(word));
  return of < 0 ? null : (place.phrases.find(({ first }) => first === of + 1) ?? null);
}

/** `« Un vote de raison », pour la sénatrice X.`: whose view the words are; only where the clause ends behind the name. */
export function viewerBehind(
  { book }: Reading,
  { tokens, phrases }: ReadSentence,
  from: number,
): Phrase | null {
  const views = book.profile.inversion?.views ?? [];
  const view = views.find((words) => words.every((word, i) => tokens[from + i]?.word === word));
  const phrase = phrases.find(({ first }) => first === from + (view?.length ?? 0));
  if (view === undefined || phrase === undefined || phrase.name === null) return null;
  const end = tokens[phrase.last + 1];
  return end === undefined || /^[.,;(]$/u.test(end.text) ? phrase : null;
}
