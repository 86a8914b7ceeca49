import type { Language } from '../article.ts';

export type Gender = 'm' | 'f';

/** What a pronoun agrees with: a man, a woman, or no one person that could be named (they, it, I). */
export type Referent = Gender | 'many';

/** What a label at the start of a paragraph says about the words after its colon. */
export type Labels = {
  /** Words quoted; a name may follow: "Quote from X:", "Пряма мова X:", "Дослівно:". */
  readonly quote: readonly string[];
  /** Where the news comes from; the speaker of unnamed quotes: "Source: X on Telegram", "Джерело: X". */
  readonly source: readonly string[];
  /** Prose, in which quotation marks are mostly scare quotes: "Details:", "Деталі:". */
  readonly prose: readonly string[];
};

/** Words that carry a sentence whose verb stands second. */
export type VerbSecond = {
  /** Subjects that are nobody: "es hieß in …", "man zitierte …". */
  readonly impersonals: readonly string[];
  /** Prepositions before where impersonal words come from: "aus", "vom". */
  readonly sourceLinks: readonly string[];
  /** Finite verbs that leave their participle or infinitive to the end: "hat", "wurde", "musste". */
  readonly auxiliaries: readonly string[];
  /** Words that open a sentence about the words just quoted: "das", "so". */
  readonly pointers: readonly string[];
  /** Forms that only report what someone said: "sei", "könne". */
  readonly reportedVerbs: readonly string[];
};

/** French sets the subject behind the verb of speech and runs small words together with their neighbours. */
export type Inversion = {
  /** Finite verbs before a participle: "a", "s'est". */
  readonly auxiliaries: readonly string[];
  /** Objects and negations between the quotation and its verb: "lui", "s'". */
  readonly clitics: readonly string[];
  /** Pronouns that are whom it is about only after a preposition: "selon lui". */
  readonly stressed: readonly string[];
  /** Words before the one whose view a sentence then quotes: "pour X, « … »". */
  readonly views: readonly (readonly string[])[];
  /** Articles with the gender they tell. */
  readonly articles: Readonly<Record<string, Gender>>;
  /** Articles before someone not spoken of yet: "un conseiller". */
  readonly indefinite: readonly string[];
  /** Words for a time, which stand between verb and subject: "a déclaré mardi soir X". */
  readonly times: readonly string[];
};

/**
 * A language as data for finding statements. All words are lower case, in every form in which news writes them;
 * an apostrophe is written '. A trailing * stands for any ending.
 */
export type LanguageProfile = {
  readonly code: Language;
  /** Finite forms and participles that give words to a speaker: "said", "says", "adding"; "сказав", "додаючи". */
  readonly speechVerbs: readonly string[];
  /** Nouns for what is said or written, after which words may stand: "statement", "post"; "заява", "допис*". */
  readonly speechNouns: readonly string[];
  /** Phrases before a source: "according to", "за словами", "laut", "so" after a quotation. */
  readonly sourcePhrases: readonly string[];
  /** Words for someone left without a name: "somebody", "jemand", "einer von". */
  readonly someone: readonly string[];
  /** Subject pronouns of the third person. */
  readonly pronouns: Readonly<Record<string, Referent>>;
  /** Possessives of those pronouns: "his"; "його". */
  readonly possessives: Readonly<Record<string, Gender>>;
  /** Those pronouns as objects: "him"; "його". */
  readonly objects: Readonly<Record<string, Gender>>;
  /** Words before or after which someone else speaks than the name beside them: "told", "asked" + object. */
  readonly addressVerbs: readonly string[];
  /** Verbs whose object speaks: "TASS quoted X as saying". */
  readonly quotingVerbs: readonly string[];
  /** Links that tie a body to what it is of: "of", "des"; not "on Facebook". */
  readonly ofWords: readonly string[];
  /** Forms of address with the gender they tell: mr, ms; пан, пані. Stand before a name; not part of it. */
  readonly honorifics: Readonly<Record<string, Gender | null>>;
  /** Nouns for offices, ranks and trades, with the gender they tell: "minister", "spokeswoman"; "міністр*". */
  readonly roles: Readonly<Record<string, Gender | null>>;
  /** Those of `roles` that any holder of an office may be called by: "politician", "посадовець". None where `CALLINGS` tells more. */
  readonly epithets: readonly string[];
  /** Words before an office that belong to it: "former", "acting", "deputy"; "колишн*". */
  readonly qualifiers: readonly string[];
  /** Those of `roles` that speak for another: "spokesman", "aide", "lawyer"; "речник*". */
  readonly deputies: readonly string[];
  /** Nouns for bodies that can speak: "ministry", "company"; "міністерств*". */
  readonly bodies: readonly string[];
  /** Those of `bodies` that any body may be called by: "agency", "company"; "відомств*". */
  readonly anyBodies: readonly string[];
  /** Those of `bodies` that only say what kind of body a name is of: "компані*" before "Nordvik". */
  readonly bodyKinds: readonly string[];
  /** Genitives that belong to a body's name: "оборони", "справ"; none where the language has no such chains. */
  readonly complements: readonly string[];
  /** Documents that can speak: "report", "letter", "statement"; "звіт*". */
  readonly documents: readonly string[];
  /** Common first names whose gender is certain; names.ts may know more. */
  readonly firstNames: Readonly<Record<string, Gender>>;
  /** Lower-case words inside names: "von", "de", "al", "bin". */
  readonly nameParticles: readonly string[];
  /** Words that take a capital without being names: months, days, peoples, "I"; they never stand alone as a speaker. */
  readonly notNames: readonly string[];
  /** Words that begin sentences and are never part of a name: "the", "but", "on", "after". */
  readonly functionWords: readonly string[];
  /** Articles and possessives that begin a noun phrase: "the", "his", "one"; "der", "ihre". */
  readonly determiners: readonly string[];
  /** Those of `determiners` that never begin a subject: "den", "dem". */
  readonly objectDeterminers: readonly string[];
  /** Prepositions and articles that tie a role to its body: "of", "for", "the"; "з", "von". */
  readonly roleLinks: readonly string[];
  /** Further prepositions, which tie nothing to an office: what follows them is no subject. */
  readonly prepositions: readonly string[];
  /** Words that give a second verb to a subject: "and", "but"; "і", "та", "але". */
  readonly conjunctions: readonly string[];
  /** Relative pronouns: "who", "which"; "який", "що". */
  readonly relatives: readonly string[];
  /** Words with a full stop that does not end a sentence, without the stop: "mr", "lt", "gen", "u.s"; "ім", "млрд". */
  readonly abbreviations: readonly string[];
  readonly labels: Labels;
  /** Nouns before a name in quotation marks (ship, film, law, operation, party): the marks hold no speech. */
  readonly namedThings: readonly string[];
  /** Words before quotation marks that say "so called": "so-called", "called", "dubbed"; "так зван*". */
  readonly namingWords: readonly string[];
  /** Ending of the verb forms that add to another verb and share its subject ("adding", "додавши"); null: none. */
  readonly participle: RegExp | null;
  /** Every noun has a capital and compounds end in their head (German): a capital alone is no sign of a name. */
  readonly capitalNouns: boolean;
  /** German order; null elsewhere. */
  readonly verbSecond: VerbSecond | null;
  /** No articles, and an office is followed by its genitives: "міністр оборони України X". */
  readonly genitiveChains: boolean;
  /** From how many words on a quoted part of a sentence is given as speech; null: never. German reports quote so. */
  readonly longFragment: number | null;
  /** Past forms end like this after a man or a woman ("сказав", "сказала"); null where verbs tell no gender. */
  readonly verbGender: Readonly<Record<Gender, RegExp>> | null;
  /** French order; null elsewhere. */
  readonly inversion: Inversion | null;
};

/** The words of a list written with white space between them. */
export function words(text: string): readonly string[] {
  return [...new Set(text.split(/\s+/).filter((word) => word !== ''))];
}

/** Words that tell the gender of whom they name. */
export function sexed(men: string, women: string): Readonly<Record<string, Gender>> {
  return Object.fromEntries([
    ...words(men).map((word) => [word, 'm'] as const),
    ...words(women).map((word) => [word, 'f'] as const),
  ]);
}

/** German words for women out of those for men: "Kapitän" gives "Kapitänin", "Experte" "Expertin". */
export function feminine(men: string): string {
  return words(men)
    .map((word) => `${word.replace(/e$/u, '')}in`)
    .join(' ');
}

/** Words for people, those that tell no gender first. */
export function gendered(any: string, men: string, women: string): Readonly<Record<string, Gender | null>> {
  return { ...Object.fromEntries(words(any).map((word) => [word, null])), ...sexed(men, women) };
}
