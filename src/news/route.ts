import { URGENCIES, type Urgency } from './analysis.ts';
import type { Language } from './article.ts';
import type { ArticleId, ChatId } from './ids.ts';
import { isQuiet, nextDigestAt, quietEndsAt } from './local-time.ts';
import type { RoutingFacts } from './view.ts';

/** What one place wants: a chat, or one forum topic of it (`threadId`, else 0). */
export type Wish = {
  readonly chatId: ChatId;
  readonly threadId: number;
  readonly state: 'active' | 'closed' | 'stopped';
  readonly topicMask: number;
  /** Empty: every language. */
  readonly languages: readonly Language[];
  /** The least urgent that is wanted. */
  readonly urgency: Urgency;
  /** Minutes after local midnight; empty: instant. */
  readonly digestTimes: readonly number[];
  /** Minutes after local midnight; null: no quiet hours. */
  readonly quiet: { readonly from: number; readonly to: number } | null;
  readonly flashPierces: boolean;
  readonly timeZone: string;
  readonly pausedUntil: number | null;
  readonly hourlyCap: number;
  readonly subscribedAt: number;
  readonly mutes: Mutes;
  /** Person keys of news/names/names.ts. */
  readonly follows: ReadonlySet<string>;
};

/** What is muted at this moment: expired mutes are left out. */
export type Mutes = {
  /** Each phrase as its stems, all of which must occur. */
  readonly words: readonly (readonly string[])[];
  readonly topicMask: number;
  readonly outlets: ReadonlySet<string>;
};

export const NO_MUTES: Mutes = { words: [], topicMask: 0, outlets: new Set() };

export type RouteReason =
  | 'topic'
  | 'followed person'
  | 'nothing told yet'
  | 'not its topics'
  | 'not urgent enough'
  | 'not its languages'
  | 'muted outlet'
  | 'muted topic'
  | 'muted word'
  | 'stopped'
  | 'topic closed'
  | 'paused'
  | 'quiet hours'
  | 'digest';

export type Route =
  | { readonly kind: 'skip'; readonly reason: RouteReason; readonly detail: string | null }
  | {
      readonly kind: 'send' | 'hold' | 'digest';
      readonly reason: RouteReason;
      /** The person or word that decided; null where the reason says it all. */
      readonly detail: string | null;
      /** The first article that the place accepts. */
      readonly articleId: ArticleId;
      readonly language: Language;
      /** When what is held is told; null: sent at once. */
      readonly until: number | null;
    };

type Telling = RoutingFacts['articles'][number];

/** Whether a person is followed: by this very key, or by their surname alone, as `/follow Umierov` before they are met. */
export function isFollowed(follows: ReadonlySet<string>, personKey: string): boolean {
  return follows.has(personKey) || follows.has(personKey.replace(/ .*$/, ''));
}

/** Decides whether, how and from which article a place hears of a story, with a reason that can be shown. */
export function route(facts: RoutingFacts, wish: Wish, now: number): Route {
  if (wish.state === 'stopped') return skip('stopped');
  const word = wish.mutes.words.find((stems) => facts.articles.some((telling) => hasAll(telling, stems)));
  if (word !== undefined) return skip('muted word', word.join(' '));

  const followed = facts.articles
    .flatMap(({ personKeys }) => personKeys)
    .find((key) => isFollowed(wish.follows, key));
  const refusal = followed === undefined ? refuseStory(facts, wish) : null;
  if (refusal !== null) return refusal;

  const heard = facts.articles.filter(({ outlet }) => !wish.mutes.outlets.has(outlet));
  if (heard.length === 0) return skip(facts.articles.length === 0 ? 'nothing told yet' : 'muted outlet');
  const speaking =
    followed === undefined ? heard : heard.filter(({ personKeys }) => personKeys.includes(followed));
  const first =
    speaking.find(({ language }) => wants(wish, language)) ?? (followed === undefined ? null : speaking[0]);
  if (!first) return skip('not its languages');
  return {
    ...when(facts.urgency, wish, now, followed ?? null),
    articleId: first.id,
    language: first.language,
  };
}

/** When a place may be told something of this urgency: at once, or when what holds it back ends. */
export function when(
  urgency: Urgency,
  wish: Wish,
  now: number,
  followed: string | null,
): {
  readonly kind: 'send' | 'hold' | 'digest';
  readonly reason: RouteReason;
  readonly detail: string | null;
  readonly until: number | null;
} {
  if (wish.state === 'closed')
    return { kind: 'hold', reason: 'topic closed', detail: null, until: now + CLOSED_RETRY_MS };
  if (isPaused(wish, now)) return { kind: 'hold', reason: 'paused', detail: null, until: wish.pausedUntil };
  const pierces = urgency === 'flash' && wish.flashPierces;
  if (wish.digestTimes.length > 0 && !pierces)
    return {
      kind: 'digest',
      reason: 'digest',
      detail: null,
      until: nextDigestAt(now, wish.digestTimes, wish.timeZone),
    };
  if (isAsleep(wish, now) && !pierces)
    return { kind: 'hold', reason: 'quiet hours', detail: null, until: wakesAt(wish, now) };
  return {
    kind: 'send',
    reason: followed === null ? 'topic' : 'followed person',
    detail: followed,
    until: null,
  };
}

export function isPaused(wish: Pick<Wish, 'pausedUntil'>, now: number): boolean {
  return wish.pausedUntil !== null && wish.pausedUntil > now;
}

/** Whether it is within the place's quiet hours. */
export function isAsleep({ quiet, timeZone }: Pick<Wish, 'quiet' | 'timeZone'>, now: number): boolean {
  return quiet !== null && isQuiet(now, quiet.from, quiet.to, timeZone);
}

export function wakesAt({ quiet, timeZone }: Pick<Wish, 'quiet' | 'timeZone'>, now: number): number {
  return quiet === null ? now : quietEndsAt(now, quiet.to, timeZone);
}

/** A closed forum topic is tried again as often (DESIGN.md §6). */
export const CLOSED_RETRY_MS = 60 * 60_000;

function refuseStory(facts: RoutingFacts, wish: Wish): Route | null {
  const wanted = facts.topicMask & wish.topicMask;
  if (wanted === 0) return skip('not its topics');
  // A story about two topics of which one is muted is still wanted for the other.
  if ((wanted & ~wish.mutes.topicMask) === 0) return skip('muted topic');
  return URGENCIES.indexOf(facts.urgency) < URGENCIES.indexOf(wish.urgency)
    ? skip('not urgent enough')
    : null;
}

function wants({ languages }: Wish, language: Language): boolean {
  return languages.length === 0 || languages.includes(language);
}

function hasAll({ stems }: Telling, wanted: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((stem) => stems.has(stem));
}

function skip(reason: RouteReason, detail: string | null = null): Route {
  return { kind: 'skip', reason, detail };
}
