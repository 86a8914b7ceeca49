import { ledger, remembered } from '../remembered.ts';
import type { Gender, LanguageProfile, Referent } from './language.ts';

/** A language's words behind questions; every argument is lower case with a plain apostrophe. */
export type Wordbook = {
  readonly profile: LanguageProfile;
  readonly isSpeechVerb: (word: string) => boolean;
  readonly isSpeechNoun: (word: string) => boolean;
  readonly isAddressVerb: (word: string) => boolean;
  readonly isQuotingVerb: (word: string) => boolean;
  readonly isOfWord: (word: string) => boolean;
  readonly isDeputy: (word: string) => boolean;
  readonly isEpithet: (word: string) => boolean;
  readonly isQualifier: (word: string) => boolean;
  readonly isBody: (word: string) => boolean;
  readonly isAnyBody: (word: string) => boolean;
  readonly isBodyKind: (word: string) => boolean;
  readonly isComplement: (word: string) => boolean;
  readonly isDocument: (word: string) => boolean;
  readonly isRole: (word: string) => boolean;
  readonly roleGender: (word: string) => Gender | null;
  readonly isHonorific: (word: string) => boolean;
  readonly honorificGender: (word: string) => Gender | null;
  readonly firstNameGender: (word: string) => Gender | null;
  readonly pronoun: (word: string) => Referent | null;
  readonly possessiveGender: (word: string) => Gender | null;
  readonly objectGender: (word: string) => Gender | null;
  readonly isParticle: (word: string) => boolean;
  readonly isFunctionWord: (word: string) => boolean;
  readonly isNotName: (word: string) => boolean;
  readonly isDeterminer: (word: string) => boolean;
  readonly isObjectDeterminer: (word: string) => boolean;
  readonly isRoleLink: (word: string) => boolean;
  readonly isPreposition: (word: string) => boolean;
  readonly isConjunction: (word: string) => boolean;
  readonly isRelative: (word: string) => boolean;
  readonly isAbbreviation: (word: string) => boolean;
  readonly isNamedThing: (word: string) => boolean;
  readonly isNamingWord: (word: string) => boolean;
  readonly isImpersonal: (word: string) => boolean;
  readonly isSourceLink: (word: string) => boolean;
  readonly isAuxiliary: (word: string) => boolean;
  readonly isPointer: (word: string) => boolean;
  readonly isReportedVerb: (word: string) => boolean;
  readonly isStressed: (word: string) => boolean;
  readonly isClitic: (word: string) => boolean;
  readonly isTime: (word: string) => boolean;
  readonly sourcePhrases: readonly (readonly string[])[];
};

const books = new Map<LanguageProfile, Wordbook>();

export function wordbookOf(profile: LanguageProfile): Wordbook {
  const known = books.get(profile);
  if (known !== undefined) return known;
  const book = compile(profile);
  books.set(profile, book);
  return book;
}

function compile(profile: LanguageProfile): Wordbook {
  const roles = gatherer(profile.roles);
  const hasRole = (word: string): boolean =>
    roles(word) !== undefined || (word.endsWith('s') && roles(word.slice(0, -1)) !== undefined);
  // French "état-major" is no "major", and "sous-marin" no "marin".
  const isOwnBody = membership([...profile.bodies, ...profile.namedThings]);
  const honorifics = gatherer(profile.honorifics);
  const firstNames = gatherer(profile.firstNames);
  const pronouns = gatherer(profile.pronouns);
  const kept = ledger();
  return {
    profile,
    isSpeechVerb: kept(membership(profile.speechVerbs)),
    isSpeechNoun: kept(membership(profile.speechNouns)),
    isAddressVerb: kept(membership(profile.addressVerbs)),
    isQuotingVerb: membership(profile.quotingVerbs),
    isOfWord: membership(profile.ofWords),
    isDeputy: membership(profile.deputies),
    isEpithet: membership(profile.epithets),
    isQualifier: kept(membership(profile.qualifiers)),
    isBody: kept(withCompounds(profile, withPlural(membership(profile.bodies)))),
    isAnyBody: membership(profile.anyBodies),
    isBodyKind: membership(profile.bodyKinds),
    isComplement: membership(profile.complements),
    isDocument: kept(withCompounds(profile, membership(profile.documents))),
    isRole: kept(
      (word) =>
        hasRole(word) ||
        (profile.capitalNouns && endsIn(word, hasRole)) ||
        // "co-chair", but "Malhotra-Sen" is no senator.
        (/-.{4}/u.test(word) && !isOwnBody(word) && hasRole(word.slice(word.lastIndexOf('-') + 1))),
    ),
    roleGender: profile.capitalNouns
      ? remembered(
          (word) => roles(word) ?? roles(lastPart(word, (part) => roles(part) !== undefined)) ?? null,
        )
      : (word) => roles(word) ?? null,
    isHonorific: kept((word) => honorifics(word.replace(/\.$/u, '')) !== undefined),
    honorificGender: (word) => honorifics(word.replace(/\.$/u, '')) ?? null,
    firstNameGender: (word) => firstNames(word) ?? null,
    pronoun: (word) => pronouns(word) ?? null,
    possessiveGender: (word) => profile.possessives[word] ?? null,
    objectGender: (word) => profile.objects[word] ?? null,
    isParticle: kept(membership(profile.nameParticles)),
    isFunctionWord: kept(membership(profile.functionWords)),
    isNotName: kept(membership(profile.notNames)),
    isDeterminer: kept(membership(profile.determiners)),
    isObjectDeterminer: kept(membership(profile.objectDeterminers)),
    isRoleLink: kept(membership(profile.roleLinks)),
    isPreposition: kept(membership(profile.prepositions)),
    isConjunction: kept(membership(profile.conjunctions)),
    isRelative: kept(membership(profile.relatives)),
    isAbbreviation: kept(membership(profile.abbreviations)),
    isNamedThing: kept(membership(profile.namedThings)),
    isNamingWord: membership(profile.namingWords),
    isImpersonal: kept(membership(profile.verbSecond?.impersonals ?? [])),
    isSourceLink: membership(profile.verbSecond?.sourceLinks ?? []),
    isAuxiliary: membership((profile.verbSecond ?? profile.inversion)?.auxiliaries ?? []),
    isPointer: membership(profile.verbSecond?.pointers ?? []),
    isReportedVerb: membership(profile.verbSecond?.reportedVerbs ?? []),
    isStressed: kept(membership(profile.inversion?.stressed ?? [])),
    isClitic: kept(membership(profile.inversion?.clitics ?? [])),
    isTime: kept(membership(profile.inversion?.times ?? [])),
    sourcePhrases: profile.sourcePhrases.map((phrase) => phrase.split(' ')),
  };
}

function membership(list: readonly string[]): (word: string) => boolean {
  const find = gatherer(Object.fromEntries(list.map((word) => [word, true])));
  return (word) => find(word) !== undefined;
}

/** Whether a compound's last part is known: "Sportminister". */
function endsIn(word: string, isKnown: (word: string) => boolean): boolean {
  return lastPart(word, isKnown) !== '';
}

/** The longest known word that a compound ends in: "minister" in "Sportminister"; empty when none is. */
function lastPart(word: string, isKnown: (word: string) => boolean): string {
  for (let start = 2; start <= word.length - 5; start += 1)
    if (isKnown(word.slice(start))) return word.slice(start);
  // Other words as short as "chef" end many surnames: "Hoffmann".
  return word.length > 5 && word.endsWith('chef') && isKnown('chef') ? 'chef' : '';
}

function withCompounds(
  { capitalNouns }: LanguageProfile,
  isListed: (word: string) => boolean,
): (word: string) => boolean {
  return capitalNouns ? (word) => isListed(word) || endsIn(word, isListed) : isListed;
}

/** Also says yes to a regular plural: "groups". */
function withPlural(isListed: (word: string) => boolean): (word: string) => boolean {
  return (word) => isListed(word) || (word.endsWith('s') && isListed(word.slice(0, -1)));
}

/** Looks a word up whole, then by the longest listed beginning (those that end in *). */
function gatherer<Value>(entries: Readonly<Record<string, Value>>): (word: string) => Value | undefined {
  const whole = new Map<string, Value>();
  const beginnings = new Map<string, Value>();
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  for (const [written, value] of Object.entries(entries)) {
    const word = written.replaceAll('ё', 'е');
    if (!word.endsWith('*')) {
      whole.set(word, value);
      continue;
    }
    beginnings.set(word.slice(0, -1), value);
    shortest = Math.min(shortest, word.length - 1);
    longest = Math.max(longest, word.length - 1);
  }
  if (beginnings.size === 0) return (word) => whole.get(word);
  return (word) => {
    const exact = whole.get(word);
    if (exact !== undefined) return exact;
    for (let length = Math.min(longest, word.length); length >= shortest; length -= 1) {
      const value = beginnings.get(word.slice(0, length));
      if (value !== undefined) return value;
    }
    return undefined;
  };
}
