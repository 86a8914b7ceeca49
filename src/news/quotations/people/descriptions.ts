import type { Gender } from '../../languages/language.ts';
import { ANYONE, CALLINGS, type Calling } from '../../languages/people/callings.ts';
import { printedRole } from '../phrases/naming.ts';
import type { Phrase } from '../phrases/phrases.ts';
import { type Reading, wordsOf } from '../reading/reading.ts';
import type { Token } from '../reading/tokens.ts';
import type { Mention } from './coreference.ts';
import { compatriot } from './nations.ts';
import { genderOfVerb, isDefinite } from './offices.ts';
import { agrees, type Person } from './people.ts';

const MOST_COMPARED = 40;

/** Who was named so far, the latest last; who was spoken of lately, also without a name; and everyone. */
type Cast = {
  readonly met: ReadonlySet<Person>;
  readonly recent: readonly Pick<Mention, 'person' | 'gender' | 'head'>[];
  readonly all: readonly Person[];
};

/**
 * "der SPD-Politiker", "szef resortu": the one named before whose office the noun can stand for, else the only one whom
 * it can mean. `met` are those named so far, the latest last; where nobody was, whom the article names later may be meant.
 */
export function describedPerson(
  reading: Reading,
  tokens: readonly Token[],
  phrase: Phrase,
  { met, recent, all }: Cast,
): Person | null {
  const callings = CALLINGS[reading.language];
  const article = tokens[phrase.first]?.word ?? '';
  const office = phrase.kind === 'role' || (phrase.kind === 'body' && reading.book.isRole(article));
  if (callings === undefined || !office || !isDefinite(reading.book, article)) return null;
  const next = tokens[phrase.last + 1];
  // "Dowódca 1. Brygady płk Marcin Gil": whom it means stands behind it.
  const named = next?.capital === true && tokens[phrase.last + 2]?.capital === true;
  const ahead = next?.kind === 'word' && (named || reading.book.isRole(next.word));
  if (ahead && reading.book.profile.code === 'pl') return null;
  if (isPost(reading, next)) return null;
  const french = reading.book.profile.inversion !== null;
  // "ein Soldat … der Soldat"
  if (!french && recent.some(({ person, head }) => person === null && head === phrase.head)) return null;
  // "l'ancien directeur": whoever it is has been spoken of.
  const former = french ? genderOfFormer(tokens[phrase.first + 1], phrase) : null;
  const told = former ?? genderOfNoun(reading, article, phrase);
  if (told === undefined) return null;
  const gender = told ?? genderOfVerb(tokens, phrase, reading.book);
  const noun = nounOf(reading, tokens, phrase);
  const fits = ({ person, human, gender: own, likely, words }: Person): boolean =>
    person &&
    (human || own !== null || (words.length > 1 && likely !== null)) &&
    agrees(own ?? likely, gender);
  const known = [...met].slice(-MOST_COMPARED).filter(fits).reverse();
  // French "la dirigeante sociale-démocrate"
  const bare = french ? noun.replace(CONVICTION, '') : noun;
  const fitting = callings.filter(({ called }) => called.test(noun) || called.test(bare));
  const bearers = bearersAmong(known, fitting);
  const [bearer] = bearers;
  if (bearer !== undefined)
    return bearers.length > 1 && reading.book.profile.inversion !== null ? null : bearer;
  const anyone = ANYONE[reading.language]?.test(phrase.head) === true;
  if (fitting.length === 0 && !anyone && former === null) return null;
  const national = anyone ? compatriot(reading, phrase.head, known) : null;
  if (national !== null) return national;
  const last = recent.findLast((each) => agrees(each.gender, gender));
  // "ein Soldat … der junge Mann"
  if (!french && anyone && last?.person === null) return null;
  const free = french && !anyone && former === null ? known.filter(({ roles }) => roles.length === 0) : known;
  if (known.length > 0) return lone(free, anyone || former !== null);
  // French introduces by name and office together: who comes later is another.
  if (french) return null;
  // "dowódca plutonu": whose is told, so that it is someone new.
  const own = next?.kind === 'word' && (/^de[rs]$/u.test(next.word) || isNoun(next, reading.book));
  if (own) return null;
  const later = all.slice(0, MOST_COMPARED).filter(fits);
  return (
    bearersAmong(later, fitting)[0] ??
    lone(
      later.filter(({ roles }) => roles.length === 0),
      anyone,
    )
  );
}

function genderOfFormer(token: Token | undefined, { gender }: Phrase): Gender | null {
  if (/^ex-/u.test(token?.word ?? '')) return gender;
  return token?.word === 'ancien' ? 'm' : token?.word === 'ancienne' ? 'f' : null;
}

/** Polish "oficer dyżurny": an adjective behind tells a post, and so someone not spoken of yet. */
function isPost({ book }: Reading, next: Token | undefined): boolean {
  if (next?.kind !== 'word' || next.capital || book.isSpeechVerb(next.word)) return false;
  return book.profile.genitiveChains && /(?:[^aoe]n[ya]|[sc]k[ia]|ow[ya])$/u.test(next.word);
}

const CONVICTION =
  / (?:\p{L}+-démocrate|conservat(?:eur|rice)|socialiste|centriste|écologiste|communiste|républicaine?|travailliste|nationaliste|chevronnée?|expérimentée?|aguerrie?)$/u;

function isNoun({ capital, word }: Token, book: Reading['book']): boolean {
  const plain = !book.isFunctionWord(word) && !book.isSpeechVerb(word) && !book.isRoleLink(word);
  return book.profile.genitiveChains && !capital && plain && /(?<!pytan)(?:u|a|y|i|ów|ej|ego)$/u.test(word);
}

/** Who holds an office of the first calling that anyone's fits. */
function bearersAmong(people: readonly Person[], callings: readonly Calling[]): readonly Person[] {
  for (const calling of callings) {
    const bearers = people.filter((person) => holds(person, calling));
    if (bearers.length > 0) return bearers;
  }
  return [];
}

/** Someone of whom the article tells another office is not meant. */
function lone(people: readonly Person[], anyone: boolean): Person | null {
  const [person] = people;
  if (person === undefined || people.length > 1) return null;
  return anyone || person.roles.length === 0 ? person : null;
}

function holds({ roles }: Person, { offices }: Calling): boolean {
  return roles.some((role) => offices.test(role.toLowerCase()));
}

/** The noun and the words behind it that may belong to it, in the nominative: "szef resortu obrony". */
function nounOf({ text, book }: Reading, tokens: readonly Token[], { first, last, head }: Phrase): string {
  if (book.profile.capitalNouns) return head;
  const at = tokens.findIndex(({ word }, i) => i >= first && i <= last && book.isRole(word));
  if (at < 0) return head;
  let end = book.profile.inversion === null ? at : last;
  while (book.profile.inversion === null && end < at + 2 && tokens[end + 1]?.kind === 'word') end += 1;
  return printedRole(wordsOf(text, tokens, { first: at, last: end }).toLowerCase(), book);
}

/** Where an article tells the gender it must fit; undefined: several are meant, or nobody known. */
function genderOfNoun({ book }: Reading, first: string, { gender, head }: Phrase): Gender | null | undefined {
  if (!book.profile.capitalNouns) return gender ?? book.profile.inversion?.articles[first] ?? null;
  const masculine = /^(?:der|dieser|dem|den|des)$/u.test(first);
  const feminine = /^(?:die|diese)$/u.test(first);
  if (!masculine && !feminine) return undefined;
  if (gender === 'm') return masculine ? 'm' : undefined;
  if (gender === 'f') return 'f';
  return masculine ? 'm' : head.endsWith('e') ? 'f' : undefined;
}
