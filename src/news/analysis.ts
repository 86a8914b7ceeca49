import type { Language, Span } from './article.ts';
import type { Topic } from './topics.ts';

export type TopicScore = { readonly id: Topic; readonly score: number };

/**
 * Why a verdict was given. Offsets are into the article's text; evidence found in the title only has
 * `where: 'title'` and offsets into the title.
 */
export type Evidence = {
  readonly term: string;
  readonly where: 'title' | 'text';
  readonly start: number;
  readonly end: number;
};

export type Defence = {
  readonly verdict: boolean;
  /** 0..1; at or above the threshold the verdict is true. */
  readonly score: number;
  /** Best first, at most four. */
  readonly topics: readonly TopicScore[];
  readonly evidence: readonly Evidence[];
};

export const URGENCIES = ['minor', 'normal', 'flash'] as const;
export type Urgency = (typeof URGENCIES)[number];

export type UrgencyVerdict = { readonly level: Urgency; readonly evidence: readonly Evidence[] };

/** One unbroken stretch of direct speech, without its quotation marks, verbatim from the text. */
export type Statement = Span & {
  /** The fullest name the article gives, in the nominative; null when not certain. */
  readonly speaker: string | null;
  /** The noun phrase or pronoun at the attribution. */
  readonly mention: Span | null;
  readonly role: string | null;
  /** Stretches of one utterance share a number. */
  readonly utterance: number;
  /** Rank among the key statements; the stretches of a key utterance share it. */
  readonly key: 1 | 2 | 3 | null;
};

export type Analysis = {
  readonly language: Language;
  readonly text: string;
  readonly defence: Defence;
  readonly urgency: UrgencyVerdict;
  readonly statements: readonly Statement[];
  /** One to three whole sentences of the text. */
  readonly summary: readonly Span[];
};

/** A lexicon term added or silenced by an admin (`/terms`). `weight` > 0 speaks for defence, < 0 against. */
export type ExtraTerm = {
  readonly term: string;
  readonly language: Language | null;
  readonly topic: Topic | null;
  readonly weight: number;
};
