import { setImmediate as breath } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { isFollowed, type Route, route } from '../news/route.ts';
import type { RoutingFacts } from '../news/view.ts';
import { type Fanout, rankOf } from '../store/outbox/fanouts.ts';
import { RANK } from '../store/outbox/line.ts';
import type { Audience } from '../store/outbox/places.ts';
import type { Store } from '../store/store.ts';
import { EDITABLE_MS, GATHER_MS } from './parcel.ts';
import { newSpeakers } from './speakers.ts';

type Deps = {
  readonly store: Store;
  readonly now: () => number;
  readonly monotonic: () => number;
  readonly log: Log;
};

/** One transaction takes about so long: the rest of the house gets its turn in between. */
const PIECE_MS = 10;
const PAGE = 100;
const IDLE_CHECK_MS = 5_000;
const RETRY_MS = 1_000;

/** Spreads what happened to stories over the wishes, in pieces, until `signal` aborts. */
export async function spreadOwed(deps: Deps, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      while (!signal.aborted && (spreadPiece(deps) || forgetPiece(deps))) await breath();
      await deps.store.spreadBell.wait(IDLE_CHECK_MS, signal);
    } catch (err) {
      deps.log.error({ err }, 'spreading failed');
      await deps.store.spreadBell.wait(RETRY_MS, signal);
    }
  }
}

/** Spreads for a few milliseconds, in one transaction. Returns false when there is nothing left to spread. */
export function spreadPiece({ store, now, monotonic }: Deps): boolean {
  const at = now();
  const endAt = monotonic() + PIECE_MS;
  const isWork = store.atomically(() => {
    const fanout = store.fanouts.next();
    if (fanout === null) return store.notices.spread(PAGE, at);
    spread(store, fanout, at, () => monotonic() >= endAt);
    return true;
  });
  if (isWork) store.bell.ring();
  return isWork;
}

/** What nobody edits, answers or asks about any more. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

function forgetPiece({ store, now }: Deps): boolean {
  return store.outbox.prune(now() - KEPT_MS) > 0;
}

function spread(store: Store, fanout: Fanout, now: number, isOver: () => boolean): void {
  const facts = store.views.routingFacts(fanout.storyId);
  const fresh = facts === null ? NOBODY : freshSpeakers(store, fanout);
  let { after } = fanout;
  let isLast = facts === null;
  while (facts !== null && !isLast) {
    const page = store.places.page(facts.storyId, after, PAGE, now);
    for (const place of page) tell(store, fanout, facts, place, fresh, now);
    isLast = page.length < PAGE;
    after = page.at(-1) ?? after;
    if (isOver()) break;
  }
  if (isLast) store.fanouts.finish(fanout.id);
  else store.fanouts.advance(fanout.id, after);
}

function freshSpeakers(store: Store, { kind, storyId, articleId }: Fanout): ReadonlySet<string> {
  return kind === 'joined' || kind === 'risen' ? newSpeakers(store.fanouts.said(storyId), articleId) : NOBODY;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Owes one place what this change of a story means to it. */
function tell(
  store: Store,
  fanout: Fanout,
  facts: RoutingFacts,
  place: Audience,
  fresh: ReadonlySet<string>,
  now: number,
): void {
  const { chatId, threadId, told } = place;
  if (told === null) {
    if (fanout.kind !== 'changed') alert(store, fanout, facts, place, now);
    return;
  }
  const base = { chatId, threadId, storyId: told.storyId, articleId: fanout.articleId, held: null };
  if (told.messageId === null) return;
  const isCalledFor = isReplied(fanout, place, fresh);
  if (isCalledFor && route(facts, place, now).kind === 'send')
    store.fanouts.oweTo({ ...base, kind: 'reply', rank: rankOf(facts.urgency), dueAt: now }, now);
  if (told.outcome === 'sent' && now - told.at < EDITABLE_MS)
    store.fanouts.oweTo({ ...base, kind: 'edit', rank: RANK.edit, dueAt: now + GATHER_MS }, now);
}

function isReplied(fanout: Fanout, place: Audience, fresh: ReadonlySet<string>): boolean {
  if (fanout.kind === 'risen') return true;
  return [...fresh].some((key) => isFollowed(place.follows, key));
}

function alert(store: Store, fanout: Fanout, facts: RoutingFacts, place: Audience, now: number): void {
  const { chatId, threadId } = place;
  const verdict = route(facts, place, now);
  if (verdict.kind === 'skip' || isOldHat(fanout, facts, place, verdict)) return;
  const isHeld = verdict.kind !== 'send';
  store.fanouts.oweTo(
    {
      ...{ chatId, threadId, kind: 'alert', storyId: facts.storyId },
      ...{ rank: rankOf(facts.urgency), articleId: verdict.articleId },
      ...{ dueAt: now, held: isHeld ? verdict.reason : null },
    },
    now,
  );
  if (verdict.kind === 'hold' && verdict.until !== null)
    store.deliveries.digestAt(chatId, threadId, verdict.until, now);
  if (verdict.kind === 'digest' && verdict.until !== null)
    store.fanouts.ensureNextDigest(chatId, threadId, verdict.until);
}

/** Who subscribed after a story opened is not told of it because one more outlet has it, unless that is the first it reads. */
function isOldHat(
  fanout: Fanout,
  facts: RoutingFacts,
  place: Audience,
  verdict: Exclude<Route, { kind: 'skip' }>,
): boolean {
  return (
    fanout.kind === 'joined' && place.subscribedAt > facts.openedAt && verdict.articleId !== fanout.articleId
  );
}
