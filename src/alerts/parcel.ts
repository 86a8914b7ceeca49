import type { Language } from '../news/article.ts';
import type { ChatId, StoryId } from '../news/ids.ts';
import type { Owed, Telling } from '../store/outbox/deliveries.ts';
import type { Turn } from '../store/outbox/line.ts';
import type { Place } from '../store/outbox/places.ts';
import type { Store } from '../store/store.ts';
import type { Locale } from '../texts.ts';
import { type Choice, choose, type Pick as Picked } from './choose.ts';
import {
  type ComposeDeps,
  type Composed,
  composeMany,
  composeNotice,
  composeReply,
  composeStory,
  plain,
} from './compose.ts';
import type { Letter } from './outcome.ts';

/** One message to one chat, ready to go, with the rows that it settles. */
export type Parcel = {
  readonly turn: Turn;
  readonly threadId: number;
  readonly kind: Picked['kind'];
  /** The things that it tells; of a digest its stories. */
  readonly rows: readonly Owed[];
  /** The digest's own row; null: not a digest. */
  readonly digest: Owed | null;
  readonly letter: Letter;
  readonly shown: string | null;
  readonly language: Language | null;
  readonly publishedAt: number | null;
  /** Unix ms; what changed since is not in it. */
  readonly composedAt: number;
};

export type ParcelDeps = ComposeDeps & {
  readonly store: Store;
  /** For chats without wishes, such as an admin's. */
  readonly defaults: { readonly locale: Locale; readonly timeZone: string };
};

/** More are told in the messages after. */
export const MOST_ROWS = 80;
const HOUR_MS = 60 * 60_000;
/** An edit after this long would surprise nobody but confuse (DESIGN.md §4). */
export const EDITABLE_MS = 24 * HOUR_MS;
/** Further sources within this are one edit. */
export const GATHER_MS = 5_000;

/**
 * Decides what a chat whose turn it is gets of the first `most` things it is owed, writes down what it does not get, and puts the message together. Null: nothing
 * can be sent now; its place in the line is right again. In a transaction.
 */
export function prepareParcel(deps: ParcelDeps, turn: Turn, most: number, now: number): Parcel | null {
  const { store } = deps;
  const places = new Map<number, Place | null>();
  const placeOf = (threadId: number): Place | null => {
    const known = places.get(threadId);
    if (known !== undefined) return known;
    const place = store.places.place(turn.chatId, threadId, now);
    places.set(threadId, place);
    return place;
  };
  const messagesIn = (threadId: number) =>
    store.deliveries.messageTimes(turn.chatId, threadId, now - HOUR_MS);
  for (let attempt = 0; attempt < MOST_ROWS; attempt++) {
    const rows = store.deliveries.due(turn.chatId, now, most);
    if (rows.length === 0) break;
    const choice = choose(rows, { placeOf, messagesIn }, now);
    writeDown(store, choice, now);
    if (choice.pick === null) continue;
    const parcel = assemble(deps, turn, choice.pick, placeOf, now);
    if (parcel !== null) return parcel;
  }
  store.line.refile(turn.chatId, now);
  return null;
}

function writeDown({ deliveries }: Store, { holds, drops, delays }: Choice, now: number): void {
  for (const { row, reason, until } of holds) {
    // A reply held would say again what the message says: the edit tells it.
    if (row.kind === 'reply') deliveries.forget(row);
    else deliveries.hold(row, reason);
    if (until !== null && row.kind !== 'reply') deliveries.digestAt(row.chatId, row.threadId, until, now);
  }
  for (const { row, reason } of drops) {
    drop(deliveries, row, reason, now);
    // With the digest goes what waited for it.
    if (row.kind === 'digest')
      for (const held of deliveries.held(row.chatId, row.threadId, -1)) drop(deliveries, held, reason, now);
  }
  for (const { row, dueAt } of delays) deliveries.later(row, dueAt);
}

function drop(deliveries: Store['deliveries'], row: Owed, reason: string, now: number): void {
  deliveries.close(row, { outcome: 'dropped', reason, messageId: null, shown: null }, now);
}

/** Null: there was nothing to say after all, and the rows are settled. */
function assemble(
  deps: ParcelDeps,
  turn: Turn,
  pick: Picked,
  placeOf: (threadId: number) => Place | null,
  now: number,
): Parcel | null {
  const { deliveries } = deps.store;
  const [row] = pick.kind === 'batch' ? pick.rows : [pick.row];
  if (row === undefined) return null;
  const place = placeOf(row.threadId) ?? placeless(deps, turn.chatId, row.threadId);
  switch (pick.kind) {
    case 'notice': {
      const composed = composeNotice(deps, row);
      if (composed === null) deliveries.forget(row);
      return composed && toParcel(turn, pick, row, composed, now);
    }
    case 'story': {
      const composed = composeStory(deps, row, place, null, now);
      if (composed === null) drop(deliveries, row, 'ruled out', now);
      return composed && toParcel(turn, pick, row, composed, now);
    }
    case 'reply':
      return assembleReply(deps, turn, pick, row, place, now);
    case 'edit':
      return assembleEdit(deps, turn, pick, row, place, now);
    case 'batch':
      return assembleBatch(deps, turn, pick.rows, place, now);
    case 'digest':
      return assembleDigest(deps, turn, row, place, now);
    default:
      return pick satisfies never;
  }
}

const MOST_REPLIES = 3;

function assembleReply(
  deps: ParcelDeps,
  turn: Turn,
  pick: Picked,
  row: Owed,
  place: Place,
  now: number,
): Parcel | null {
  const { deliveries } = deps.store;
  const told = deliveries.told(row.chatId, row.threadId, row.ref as StoryId);
  const composed = told !== null && told.replies < MOST_REPLIES ? composeReply(deps, row, place) : null;
  if (composed === null) {
    drop(deliveries, row, 'replied enough', now);
    return null;
  }
  return toParcel(turn, pick, row, composed, now, { replyTo: told?.messageId ?? null });
}

/** An edit is dropped without a call when nothing visible changed. */
function assembleEdit(
  deps: ParcelDeps,
  turn: Turn,
  pick: Picked,
  row: Owed,
  place: Place,
  now: number,
): Parcel | null {
  const told = deps.store.deliveries.told(row.chatId, row.threadId, row.ref as StoryId);
  const composed = isEditable(told, now) ? composeStory(deps, row, place, told?.language ?? null, now) : null;
  if (composed === null || composed.shown === told?.shown) {
    deps.store.deliveries.forget(row);
    return null;
  }
  return toParcel(turn, pick, row, composed, now, { editOf: told?.messageId ?? null });
}

function isEditable(told: Telling | null, now: number): boolean {
  return told !== null && told.messageId !== null && told.shown !== null && now - told.at < EDITABLE_MS;
}

function assembleBatch(
  deps: ParcelDeps,
  turn: Turn,
  rows: readonly Owed[],
  place: Place,
  now: number,
): Parcel | null {
  const { composed, ruledOut } = composeMany(deps, rows, place, 'batch-title');
  for (const row of ruledOut) drop(deps.store.deliveries, row, 'ruled out', now);
  const [row] = composed?.rows ?? [];
  if (composed === null || row === undefined) return null;
  if (composed.rows.length > 1)
    return toParcel(turn, { kind: 'batch', rows: composed.rows }, row, composed, now);
  const alone = composeStory(deps, row, place, null, now);
  return alone && toParcel(turn, { kind: 'story', row }, row, alone, now);
}

function assembleDigest(
  deps: ParcelDeps,
  turn: Turn,
  digest: Owed,
  place: Place,
  now: number,
): Parcel | null {
  const { deliveries } = deps.store;
  const held = deliveries.held(digest.chatId, digest.threadId, MOST_ROWS);
  const { composed, ruledOut } = composeMany(deps, held, place, titleOf(held));
  for (const row of ruledOut) drop(deliveries, row, 'ruled out', now);
  if (composed !== null)
    return { ...toParcel(turn, { kind: 'digest', row: digest }, digest, composed, now), digest };
  if (deliveries.heldCount(digest.chatId, digest.threadId) === 0) deliveries.forget(digest);
  return null;
}

function titleOf(held: readonly Owed[]): 'digest-title' | 'digest-more' | 'digest-missed' {
  if (held.every(({ reason }) => reason === 'hourly cap')) return 'digest-more';
  return held.every(({ reason }) => reason === 'digest') ? 'digest-title' : 'digest-missed';
}

function toParcel(
  turn: Turn,
  { kind }: Picked,
  row: Owed,
  composed: Composed,
  now: number,
  refers: { readonly replyTo?: number | null; readonly editOf?: number | null } = {},
): Parcel {
  const letter: Letter = {
    chatId: turn.chatId,
    threadId: row.threadId,
    message: row.isPlain ? plain(composed.message) : composed.message,
    isSilent: composed.isSilent,
    replyTo: refers.replyTo ?? null,
    editOf: refers.editOf ?? null,
  };
  const { rows, shown, language, publishedAt } = composed;
  return {
    turn,
    threadId: row.threadId,
    kind,
    rows,
    digest: null,
    letter,
    shown,
    language,
    publishedAt,
    composedAt: now,
  };
}

/** How a chat without wishes reads a story it asked for. */
function placeless({ store, defaults }: ParcelDeps, chatId: ChatId, threadId: number): Place {
  const chat = store.places.chat(chatId);
  return {
    chatId,
    threadId,
    locale: chat?.locale ?? defaults.locale,
    timeZone: defaults.timeZone,
    previews: true,
    languages: [],
    state: 'active',
    topicMask: 0,
    urgency: 'minor',
    digestTimes: [],
    nextDigestAt: null,
    quiet: null,
    flashPierces: false,
    pausedUntil: null,
    hourlyCap: 0,
    subscribedAt: 0,
    mutes: { words: [], topicMask: 0, outlets: new Set() },
    follows: new Set(),
  };
}
