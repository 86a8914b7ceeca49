/** A stretch that must be found: its words, and optionally its speaker, office, mention and utterance. */
export type Expected = {
  readonly text: string;
  readonly speaker: string | null;
  readonly role?: string | null;
  readonly mention?: string;
  readonly utterance?: number;
};

/** A text of our own with every statement in it. `form` says which way of quoting it holds. */
export type StatementCase = {
  readonly form: string;
  readonly text: string;
  readonly statements: readonly Expected[];
};

/** One stretch with its speaker and, when given, office and mention. */
export function said(
  text: string,
  speaker: string | null,
  more: Omit<Expected, 'text' | 'speaker'> = {},
): Expected {
  return { text, speaker, ...more };
}
