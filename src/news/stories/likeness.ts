import { BRIEF, FOREIGN, FULL, type Likeness } from './likeness-weights.ts';
import type { Rarity } from './rarity.ts';
import { attacksTold, type Profile, resemblance, SIGNALS, type Signals, shared } from './resemblance.ts';

/** Why an article was placed where it is: shown to admins. `weight` above 0 speaks for the story, below against. */
export type Reason = { readonly signal: string; readonly detail: string; readonly weight: number };

export type Judgement = {
  /** Above 0: more likely one event than two. */
  readonly logit: number;
  /** The same page, the publisher's own number, or the same text: nothing to weigh. */
  readonly isCertain: boolean;
  readonly isSameText: boolean;
  readonly reasons: readonly Reason[];
};

/** How likely two articles tell one event, and why. */
export function judge(a: Profile, b: Profile, rare: Rarity): Judgement {
  const signals = resemblance(a, b, rare);
  const weights = weightsFor(a, b);
  const logit = SIGNALS.reduce((sum, signal) => sum + weights[signal] * signals[signal], 0);
  const certain = certainty(a, b, signals, logit);
  if (certain !== null) {
    const isSameText = certain.signal !== 'publisher';
    return { logit: Math.max(logit, CERTAIN), isCertain: true, isSameText, reasons: [certain] };
  }
  if (attacksTold(a.print, b.print, rare) === 2) {
    const apart = reason('attack', 'attacks at two places', ELSEWHERE);
    return { logit: Math.min(logit, ELSEWHERE), isCertain: false, isSameText: false, reasons: [apart] };
  }
  return { logit, isCertain: false, isSameText: false, reasons: reasons(a, b, signals, weights, rare) };
}

const CERTAIN = 6;
/** News of two attacks is alike in all but the place. */
const ELSEWHERE = -4;
/** Agency copy is cut and trimmed, never rewritten: half of the shorter text's wording is no chance. */
const SAME_TEXT = 0.5;
/** An outlet repeats its own background from one event to the next: only most of it makes a new version. */
const NEW_VERSION = 0.6;
/** Stock paragraphs can be most of a short item: what is not stock may then say that it is another event. */
const OTHER_EVENT = -1;
const WHOLE_TEXT = 0.8;
/** Fewer words make no text that a page could copy. */
const BRIEF_WORDS = 40;

export function weightsFor(a: Profile, b: Profile): Likeness {
  if (a.print.language !== b.print.language) return FOREIGN;
  return Math.min(a.print.words, b.print.words) < BRIEF_WORDS ? BRIEF : FULL;
}

function certainty(a: Profile, b: Profile, signals: Signals, logit: number): Reason | null {
  const { print } = a;
  if (print.url !== null && print.url === b.print.url) return reason('url', print.url, CERTAIN);
  const wording = Math.max(signals.copied, signals.recycled);
  const isNewVersion =
    signals.recycled >= WHOLE_TEXT || (signals.recycled >= NEW_VERSION && logit > OTHER_EVENT);
  if (signals.copied >= SAME_TEXT || isNewVersion)
    return reason('text', `${Math.round(wording * 100)} % of the wording is shared`, CERTAIN);
  if (
    headlineKey(print.headline) === headlineKey(b.print.headline) &&
    headlineKey(print.headline).length > 25
  )
    return reason('headline', 'the same headline', CERTAIN);
  if (print.publisher !== null && print.publisher === b.print.publisher)
    return reason('publisher', `one number at the publisher: ${print.publisher}`, CERTAIN);
  return null;
}

function headlineKey(headline: string): string {
  return (headline.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function reason(signal: string, detail: string, weight: number): Reason {
  return { signal, detail, weight: Math.round(weight * 100) / 100 };
}

const DETAILS: Readonly<Partial<Record<keyof Signals, (shared: readonly string[]) => string>>> = {
  names: (terms) => listed(terms, 'n:'),
  places: (terms) => listed(terms, 'p:'),
  arms: (terms) => listed(terms, 'w:'),
  titleFigures: (terms) => listed(terms, '#'),
};

const MOST_REASONS = 6;

/** The signals that moved the judgement most, with what they saw. */
function reasons(
  a: Profile,
  b: Profile,
  signals: Signals,
  weights: Likeness,
  { of }: Rarity,
): readonly Reason[] {
  const terms = [...shared(a.head, b.head)].sort((left, right) => of(right) - of(left));
  const words = terms.filter((term) => !term.includes(':') && !term.startsWith('#')).slice(0, 6);
  return SIGNALS.filter((signal) => signal !== 'always' && Math.abs(weights[signal] * signals[signal]) > 0.2)
    .sort(
      (left, right) => Math.abs(weights[right] * signals[right]) - Math.abs(weights[left] * signals[left]),
    )
    .slice(0, MOST_REASONS)
    .map((signal) => {
      const detail =
        DETAILS[signal]?.(terms) ?? (signal === 'rare' || signal === 'heads' ? words.join(', ') : '');
      return reason(
        signal,
        detail === '' ? signals[signal].toFixed(2) : detail,
        weights[signal] * signals[signal],
      );
    });
}

function listed(terms: readonly string[], prefix: string): string {
  return terms
    .filter((term) => term.startsWith(prefix))
    .slice(0, 5)
    .map((term) => term.slice(prefix === '#' ? 0 : 2))
    .join(', ');
}
