import type { Wordbook } from '../../languages/wordbook.ts';
import { bodyToNominative } from '../../names/nominative.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { holdsName } from '../reading/quoted-names.ts';
import { type Reading, type ReadSentence, wordsOf } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import { introduced, kindsOf } from './introduced-bodies.ts';

type Range = { readonly first: number; readonly last: number };

/** The bodies an article names in full, by which it later calls them. */
export type Bodies = {
  /** By their head alone: "das Bundesamt", "dowództwo". */
  readonly byHead: ReadonlyMap<string, string>;
  /** By their initials: "MON". */
  readonly byInitials: ReadonlyMap<string, string>;
};

/** Gathers the bodies named with more than their head; the first full form stands for all. */
export function gatherBodies(reading: Reading): Bodies {
  const byHead = new Map<string, string>();
  const byInitials = new Map<string, string>();
  const shared = new Set<string>();
  const byTail = new Map<string, string | null>();
  if (!isWhole(reading.book)) return { byHead, byInitials };
  const kinds = new Map<string, Set<string>>();
  for (const { tokens, phrases } of reading.sentences) {
    for (const { full, initials } of introduced(reading, tokens)) {
      if (byInitials.has(initials)) continue;
      byInitials.set(initials, full);
      byHead.set(full.split(/[ ’']/u)[0]?.toLowerCase() ?? '', full);
    }
    for (const phrase of phrases.flatMap((each) => [each, ...each.inner])) {
      if (phrase.kind !== 'body') continue;
      const name = nameOfBody(reading, tokens, phrase);
      const words = name?.split(' ') ?? [];
      if (name === null) continue;
      for (const kind of kindsOf(reading.book, phrase.head))
        kinds.set(kind, (kinds.get(kind) ?? new Set()).add(fullNameOf(name, { byHead, byInitials })));
      if (isStripped(name, phrase.head, reading.book)) byHead.set(phrase.head, name);
      for (const noun of shortNouns(reading, tokens, phrase, words))
        if (!byHead.has(noun)) byHead.set(noun, name);
      const head = words.find((word) => reading.book.isBody(word.toLowerCase()));
      const key = head?.toLowerCase() ?? '';
      if (words.length > 1 && byHead.has(key) && byHead.get(key) !== name) shared.add(key);
      if (words.length > 1 && key !== '' && !byHead.has(key) && isProper(words, reading.book))
        byHead.set(key, name);
      for (const tail of tailsOf(words, reading.book))
        byTail.set(tail, byTail.has(tail) && byTail.get(tail) !== name ? null : name);
      const initials = initialsOf(words);
      if (words.length > 1 && initials.length > 1 && !byInitials.has(initials))
        byInitials.set(initials, name);
    }
  }
  // French "l'armée" may be any of the armies spoken of.
  if (reading.book.profile.inversion !== null) for (const key of shared) byHead.delete(key);
  for (const [kind, names] of kinds) {
    const [name] = names;
    if (name !== undefined && names.size === 1 && !byHead.has(kind) && !shared.has(kind))
      byHead.set(kind, name);
  }
  for (const [tail, name] of byTail) if (name !== null && !byHead.has(tail)) byHead.set(tail, name);
  return { byHead, byInitials };
}

/** German "der Verband" for the Bundeswehrverband: what a compound in one word ends in. */
function tailsOf(words: readonly string[], { profile, isBody }: Wordbook): readonly string[] {
  const [name = ''] = words;
  if (!profile.capitalNouns || words.length > 1 || /^\p{Lu}{2}/u.test(name)) return [];
  const word = name.toLowerCase();
  const tails = [...word].map((_, i) => word.slice(i)).slice(2, -3);
  return tails.filter((tail) => profile.bodies.includes(tail) && isBody(tail) && !FORCES.test(tail));
}

/** "die Polizei" after the Bundespolizei may be another. */
const FORCES = /^(?:polizei|armee|heer|bundeswehr|marine|luftwaffe|regierung|partei)$/u;

/** By what other nouns German calls a body: "das Ministerium", and a firm once named "das Unternehmen". */
function shortNouns(
  { book }: Reading,
  tokens: readonly Token[],
  phrase: Phrase,
  words: readonly string[],
): readonly string[] {
  if (!book.profile.capitalNouns) return [];
  const head = words[0]?.toLowerCase() ?? '';
  if (/.ministerium$/u.test(head)) return ['ministerium'];
  const firm = tokens.slice(phrase.first, phrase.last).some(({ word }) => COMPANIES.test(word));
  return firm && !COMPANIES.test(head)
    ? ['unternehmen', 'firma', 'konzern', 'hersteller', 'rüstungskonzern']
    : [];
}

const COMPANIES = /(?:^firma|^unternehmen|konzern|hersteller|werft|reederei)$/u;

/** Nouns that name no body: "die Behörde", "das Unternehmen". */
const NAMELESS =
  /^(?:firma|unternehmen|konzern|behörde|hersteller|rüstungskonzern|zeitung|blatt|magazin|sender)$/u;

/** French "la société Orvane", later "la société". */
function isStripped(name: string, head: string, { profile }: Wordbook): boolean {
  return profile.inversion !== null && !name.toLowerCase().includes(head);
}

/** The full name of a body: its own words, or the name that the article gives elsewhere to "dowództwo". */
export function calledBody(
  reading: Reading,
  place: ReadSentence,
  phrase: Phrase,
  bodies: Bodies,
): string | null {
  const { text, quotations } = reading;
  const inMarks = quotations[place.tokens[phrase.last]?.quotation ?? -1];
  if (inMarks !== undefined) return text.slice(inMarks.start, inMarks.end).trim();
  const name = nameOfBody(reading, place.tokens, phrase);
  const full = name === null ? null : fullNameOf(name, bodies);
  if (full !== null) return NAMELESS.test(full.toLowerCase()) ? null : full;
  const { first } = phrase;
  const french = reading.book.profile.inversion !== null;
  const last = french ? ownEnd(place.tokens, phrase, reading.book) : phrase.last;
  const article = french && reading.book.isDeterminer(place.tokens[first]?.word ?? '');
  const alone = phrase.kind === 'body' && last === first + (article ? 1 : 0);
  return alone ? (bodies.byHead.get(phrase.head) ?? null) : null;
}

/** The full name of what is called by its head, by its initials, or with them at its end: "Sztab Generalny WP". */
function fullNameOf(name: string, { byHead, byInitials }: Bodies): string {
  const words = name.split(' ');
  const known = words.length === 1 ? (byInitials.get(name) ?? byHead.get(name.toLowerCase())) : undefined;
  if (known !== undefined) return known;
  if (words.length === 1 || !/^\p{Lu}{2,}$/u.test(words.at(-1) ?? '')) return name;
  return byInitials.get(initialsOf(words)) ?? name;
}

/** "Bundesamt für Ausrüstung" and "Auswärtiges Amt", but "die Firma für die Schäden", "die Polizei und das Amt". */
function isProper(words: readonly string[], book: Wordbook): boolean {
  if (!book.profile.capitalNouns) return true;
  const [first = '', second = '', third = ''] = words;
  if (words.includes('und') || /^\p{Lu}{2,}/u.test(first)) return false;
  if (book.isBody(second.toLowerCase())) return STRONG.test(first.replace(/(?:er|es|e)$/u, 'en'));
  return /^(?:für|der|des)$/u.test(second) && /^\p{Lu}/u.test(third);
}

function initialsOf(words: readonly string[]): string {
  return words
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : /^\p{Lu}/u.test(word) ? word.charAt(0) : ''))
    .join('');
}

/** Whether bodies are printed without what stands before their name and found by their short names. */
export function isWhole({ profile }: Wordbook): boolean {
  return profile.code === 'de' || profile.code === 'pl' || profile.inversion !== null;
}

/**
 * The name of a body or of who issued a document, in the nominative; null when it has none: "das Gericht" is a body
 * without a name where nouns have no capitals, "ein Vermerk" is nobody anywhere.
 */
function nameOfBody(reading: Reading, tokens: readonly Token[], phrase: Phrase): string | null {
  const { book, text } = reading;
  const own = withoutIssue(tokens, { first: phrase.first, last: ownEnd(tokens, phrase, book) }, book);
  if (own === null) return null;
  const named = withoutKind(tokens, own, book);
  const marked = book.profile.genitiveChains && holdsName(text, reading.quotations, tokens[named.last + 1]);
  const end = tokens[named.last + 1]?.end ?? 0;
  if (marked) return bodyToNominative(text.slice(tokens[named.first]?.start ?? 0, end), book.profile.code);
  const capital = tokens.slice(named.first, named.last + 1).some(({ capital: has }) => has);
  if (!capital && !isParticular(tokens, phrase.first, named, book)) return null;
  const name = wordsOf(text, tokens, named);
  return book.profile.capitalNouns
    ? germanNominative(name, tokens[named.first - 1]?.word ?? '')
    : bodyToNominative(name, book.profile.code);
}

/** "l'organisation dans un communiqué": where it says what it is is no part of it. */
function ownEnd(tokens: readonly Token[], { inner, last }: Phrase, book: Wordbook): number {
  const attached = inner[0];
  const apart = attached !== undefined && !book.isOfWord(tokens[attached.first - 1]?.word ?? '');
  return apart ? attached.first - 2 : last;
}

/** French "l'armée israélienne": capitals are rare in the names of bodies; "l'armée" alone names none. */
function isParticular(tokens: readonly Token[], at: number, { first, last }: Range, book: Wordbook): boolean {
  return book.profile.inversion !== null && last > first && /^(?:le|la|l')$/u.test(tokens[at]?.word ?? '');
}

/** "Mitteilung der IG Metall", "komunikacie Sztabu Generalnego": what follows the document's noun. */
function withoutIssue(tokens: readonly Token[], { first, last }: Range, book: Wordbook): Range | null {
  let from = afterDeterminers(tokens, first, last, book);
  const document = tokens.findIndex(({ word }, i) => i >= from && i <= last && book.isDocument(word));
  // French "la commission d'enquête du Sénat" is a body.
  const issuing = book.profile.inversion !== null && document > from && book.isBody(tokens[from]?.word ?? '');
  if (document < 0 || issuing) return { first: from, last };
  from = afterDeterminers(tokens, document + 1, last, book);
  const owner = tokens[from];
  if (owner === undefined || from > last || book.isRole(owner.word)) return null;
  const short = /^\p{Lu}{2,}$/u.test(owner.text) && book.isDeterminer(tokens[from + 1]?.word ?? '');
  return owner.capital || book.isBody(owner.word) ? { first: from, last: short ? from : last } : null;
}

function afterDeterminers(tokens: readonly Token[], first: number, last: number, book: Wordbook): number {
  let from = first;
  while (from <= last && (book.isDeterminer(tokens[from]?.word ?? '') || isLink(tokens[from], book)))
    from += 1;
  return from;
}

function isLink(token: Token | undefined, book: Wordbook): boolean {
  return token !== undefined && !token.capital && book.isOfWord(token.word);
}

/** "spółka Polska Grupa", "die Firma Mehlhorn": what kind of body it is is no part of its name. */
function withoutKind(tokens: readonly Token[], { first, last }: Range, book: Wordbook): Range {
  let at = first;
  while (at < last && tokens[at]?.capital === false && !book.isBody(tokens[at]?.word ?? '')) at += 1;
  const [noun, name] = [tokens[at], tokens[at + 1]];
  const bare = noun !== undefined && kindsIn(book).test(noun.word);
  // French "la société suédoise Orvane"
  const proper = tokens[at + 2];
  if (
    bare &&
    book.profile.inversion !== null &&
    at + 2 <= last &&
    name?.capital === false &&
    proper?.capital === true
  )
    return book.isQualifier(name.word) ? { first: at + 2, last } : { first, last };
  return bare && at < last && name?.kind === 'word' && name.capital
    ? { first: at + 1, last }
    : { first, last };
}

function kindsIn({ profile }: Wordbook): RegExp {
  if (profile.inversion !== null) return KINDS_FR;
  return profile.capitalNouns ? KINDS_DE : KINDS_PL;
}

const KINDS_FR =
  /^(?:société|entreprise|compagnie|firme|groupe|association|ong|syndicat|agence|start-up|quotidien|journal|hebdomadaire|magazine|chaîne|radio|site)$/u;
const KINDS_DE =
  /(?:^firma|^unternehmen|konzern|^gewerkschaft|^verband|agentur|hersteller|werft|reederei|^organisation|hilfsorganisation|denkfabrik|^sender|^zeitung|tageszeitung)$/u;
const KINDS_PL =
  /^(?:spółka|spółki|spółce|firma|firmy|firmie|koncern|koncernu|przedsiębiorstwo|stowarzyszenie|organizacja|związek)$/u;

/** "das Auswärtige Amt", "des Auswärtigen Amtes": without its article the adjective tells the gender itself. */
function germanNominative(name: string, article: string): string {
  const words = name.split(' ');
  const [first = '', ...rest] = words;
  const head = rest[0] ?? '';
  const adjective = rest.length > 0 && /^\p{L}\p{Ll}+(?:en?)$/u.test(first) && /^\p{Lu}/u.test(head);
  const genitive = article === 'des';
  if (!adjective || !STRONG.test(first)) return genitive ? [withoutGenitive(first), ...rest].join(' ') : name;
  const stem = first.replace(/en?$/u, '');
  const masculine = MASCULINE.test(genitive ? withoutGenitive(head) : head);
  const nominative = article === 'der' || article === 'den';
  const ending =
    article === 'das' || ((genitive || article === 'dem') && !masculine)
      ? 'es'
      : (nominative && masculine) || genitive || article === 'dem'
        ? 'er'
        : 'e';
  const noun = genitive ? withoutGenitive(head) : head;
  return [`${stem}${ending}`, noun, ...rest.slice(1)].join(' ');
}

/** Adjectives that stand in names of bodies end so before their case. */
const STRONG = /(?:isch|lich|ig|tiv|al|wärt|deutsch|rot|groß|neu|frei|vereint|oberst|sch)en?$/iu;
const MASCULINE = /(?:bund|rat|dienst|stab|verband|verein|konzern|ausschuss|senat|hof|kreis|zoll|fonds)$/iu;

function withoutGenitive(noun: string): string {
  return noun.replace(/(?<=[^aeiouäöüs])es$|(?<=[^aeiouäöüs])s$|(?<=[aou])s$/u, '');
}
