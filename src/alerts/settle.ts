import type { Log } from '../log.ts';
import type { StoryId } from '../news/ids.ts';
import { CLOSED_RETRY_MS } from '../news/route.ts';
import type { Owed, Result } from '../store/outbox/deliveries.ts';
import { RANK } from '../store/outbox/line.ts';
import type { Store } from '../store/store.ts';
import { isLocale, type Texts } from '../texts.ts';
import { afterCall } from './chat-pace.ts';
import type { Outcome } from './outcome.ts';
import { GATHER_MS, type Parcel } from './parcel.ts';

export type SettleDeps = { readonly store: Store; readonly texts: Texts; readonly log: Log };

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;
/** After a day of hourly tries, daily ones. */
const HOURLY_STRIKES = 24;
/** A lost answer is asked for again after so long; after the last the story goes to the next digest. */
const AGAIN_MS = [10_000, 40_000, 160_000, 640_000, 2_560_000];

/** Writes down what became of a parcel. In a transaction; the chat is back in line afterwards. */
export function settle(
  deps: SettleDeps,
  parcel: Parcel,
  outcome: Outcome,
  answers: readonly number[],
  now: number,
): void {
  const { line, places } = deps.store;
  const { chatId } = parcel.turn;
  // Erased while the call was under way: nothing may be remembered of it.
  if (places.chat(chatId) === null) return;
  line.setState(chatId, places.isAwake(chatId) ? 'ready' : 'asleep');
  apply(deps, parcel, outcome, answers, now);
  if (outcome.kind !== 'moved') line.refile(chatId, now);
}

function apply(
  deps: SettleDeps,
  parcel: Parcel,
  outcome: Outcome,
  answers: readonly number[],
  now: number,
): void {
  const { line, deliveries, outbox } = deps.store;
  const { turn } = parcel;
  const kind = parcel.letter.editOf === null ? 'send' : 'edit';
  switch (outcome.kind) {
    case 'sent':
      line.served(turn.chatId, afterCall(turn, kind, answers, now));
      sent(deps, parcel, outcome.messageId, now);
      return;
    case 'later':
      putBack(deps, parcel, now);
      if (outcome.scope === 'flood')
        line.wait(turn.chatId, { until: now + (outcome.afterMs ?? 0), strikes: turn.strikes, slowedAt: now });
      return;
    case 'ambiguous':
      line.served(turn.chatId, afterCall(turn, kind, answers, now));
      ambiguous(deps, parcel, now);
      return;
    case 'unreachable':
      putBack(deps, parcel, now);
      deliveries.sleep(turn.chatId, outcome.reason, now);
      return;
    case 'strike':
      putBack(deps, parcel, now);
      strike(deps, parcel, outcome.reason, now);
      return;
    case 'moved':
      putBack(deps, parcel, now);
      outbox.move(turn.chatId, outcome.toChatId as typeof turn.chatId, now);
      return;
    case 'topic closed':
      topicClosed(deps, parcel, outcome.reason, now);
      return;
    case 'uneditable':
      if (parcel.kind === 'edit') for (const row of parcel.rows) deliveries.edited(row, null);
      else refused(deps, parcel, outcome.reason, now);
      return;
    case 'refused':
      refused(deps, parcel, outcome.reason, now);
      return;
    default:
      outcome satisfies never;
  }
}

function sent({ store }: SettleDeps, parcel: Parcel, messageId: number | null, now: number): void {
  const { deliveries } = store;
  const { shown, language } = parcel;
  const result: Result = { outcome: outcomeOf(parcel), reason: null, messageId, shown, language };
  for (const row of parcel.rows) {
    if (parcel.kind === 'edit') deliveries.edited(row, parcel.shown);
    else deliveries.close(row, result, now);
  }
  closeDigest(store, parcel, now);
  catchUp(store, parcel, now);
  const isTopic = parcel.threadId !== 0;
  if (isTopic && store.places.place(parcel.turn.chatId, parcel.threadId, now)?.state === 'closed')
    deliveries.setTopicState(parcel.turn.chatId, parcel.threadId, 'active');
}

/** A story that changed while its message was on the way is edited. */
function catchUp({ stories, fanouts }: Store, parcel: Parcel, now: number): void {
  const [row] = parcel.rows;
  if (row === undefined || (parcel.kind !== 'story' && parcel.kind !== 'edit')) return;
  const storyId = row.ref as StoryId;
  const { chatId, threadId, articleId } = row;
  if ((stories.get(storyId)?.changedAt ?? 0) < parcel.composedAt) return;
  const edit = { kind: 'edit', rank: RANK.edit, dueAt: now + GATHER_MS, held: null } as const;
  fanouts.oweTo({ chatId, threadId, storyId, articleId, ...edit }, now);
}

function outcomeOf({ kind }: Parcel): Result['outcome'] {
  return kind === 'batch' ? 'merged' : kind === 'digest' ? 'digested' : 'sent';
}

/** What did not fit into the digest's message comes in the next. */
function closeDigest({ deliveries }: Store, { digest }: Parcel, now: number): void {
  if (digest === null) return;
  const isRest = deliveries.heldCount(digest.chatId, digest.threadId) > 0;
  if (isRest) deliveries.later(digest, now, { isPlain: false });
  else deliveries.forget(digest);
}

/** Nothing was sent: it is owed as before. */
function putBack({ store: { deliveries } }: SettleDeps, { rows, digest }: Parcel, now: number): void {
  for (const row of rows) {
    if (digest === null) deliveries.later(row, Math.min(row.dueAt, now));
    else deliveries.hold(row, row.reason ?? 'digest');
  }
  if (digest !== null) deliveries.later(digest, now);
}

function ambiguous({ store }: SettleDeps, parcel: Parcel, now: number): void {
  const { deliveries } = store;
  for (const row of parcel.rows) {
    const againMs = AGAIN_MS[row.tries];
    if (parcel.kind === 'edit') deliveries.forget(row);
    else if (parcel.digest !== null)
      deliveries.close(
        row,
        { outcome: 'digested', reason: 'unconfirmed', messageId: null, shown: null },
        now,
      );
    else if (againMs !== undefined) deliveries.later(row, now + againMs, { tries: row.tries + 1 });
    else if (row.kind === 'alert' || row.kind === 'asked') {
      deliveries.hold(row, 'unconfirmed');
      deliveries.digestAt(row.chatId, row.threadId, now + HOUR_MS, now);
    } else
      deliveries.close(row, { outcome: 'refused', reason: 'unconfirmed', messageId: null, shown: null }, now);
  }
  closeDigest(store, parcel, now);
}

/** Calls whose answers a run before us never recorded: as ambiguous as any lost answer. In a transaction. */
export function recover(store: Store, now: number): number {
  const rows = store.deliveries.sending();
  for (const [chatId, ofChat] of Map.groupBy(rows, (row) => row.chatId)) {
    const digest = ofChat.find(({ kind }) => kind === 'digest') ?? null;
    const told = ofChat.filter((row) => row !== digest);
    for (const row of told) recoverRow(store, row, digest, now);
    if (digest !== null) closeDigest(store, { digest } as Parcel, now);
    const turn = store.line.standing(chatId);
    // Telegram may have taken the message a moment ago: it counts against the chat's limit.
    if (turn !== null) store.line.served(chatId, afterCall(turn, 'send', [], now));
    store.line.setState(chatId, store.places.isAwake(chatId) ? 'ready' : 'asleep');
    store.line.refile(chatId, now);
  }
  return rows.length;
}

function recoverRow({ deliveries }: Store, row: Owed, digest: Owed | null, now: number): void {
  const lost: Result = { outcome: 'refused', reason: 'unconfirmed', messageId: null, shown: null };
  const againMs = AGAIN_MS[row.tries];
  if (row.kind === 'edit') deliveries.forget(row);
  else if (digest !== null) deliveries.close(row, { ...lost, outcome: 'digested' }, now);
  else if (againMs !== undefined) deliveries.later(row, now + againMs, { tries: row.tries + 1 });
  else if (row.kind === 'alert' || row.kind === 'asked') {
    deliveries.hold(row, 'unconfirmed');
    deliveries.digestAt(row.chatId, row.threadId, now + HOUR_MS, now);
  } else deliveries.close(row, lost, now);
}

/** It may pass by itself, so the chat is never dropped: tried again hourly, then daily. Its steward is told once. */
function strike(deps: SettleDeps, { turn }: Parcel, reason: string, now: number): void {
  const waitMs = turn.strikes < HOURLY_STRIKES ? HOUR_MS : DAY_MS;
  deps.store.line.wait(turn.chatId, { until: now + waitMs, strikes: turn.strikes + 1, slowedAt: null });
  deps.log.warn({ chat: turn.chatId, strikes: turn.strikes + 1, reason }, 'chat refuses messages');
  if (turn.strikes === 0)
    tellSteward(deps, turn.chatId, 'notice-rights-lost', `rights:${turn.chatId}:${turn.sentAt}`, now);
}

/** Nothing goes to the general topic instead: the place sleeps, and is tried once an hour. */
function topicClosed(deps: SettleDeps, parcel: Parcel, reason: string, now: number): void {
  const { deliveries } = deps.store;
  const { chatId } = parcel.turn;
  const wasOpen = deps.store.places.place(chatId, parcel.threadId, now)?.state === 'active';
  deliveries.setTopicState(chatId, parcel.threadId, 'closed');
  for (const row of parcel.rows) {
    if (row.kind === 'alert' || row.kind === 'asked') deliveries.hold(row, 'topic closed');
    else
      deliveries.close(
        row,
        { outcome: 'dropped', reason: 'topic closed', messageId: null, shown: null },
        now,
      );
  }
  if (parcel.digest !== null) deliveries.later(parcel.digest, now + CLOSED_RETRY_MS);
  else if (parcel.kind !== 'edit') deliveries.digestAt(chatId, parcel.threadId, now + CLOSED_RETRY_MS, now);
  deps.log.warn({ chat: chatId, thread: parcel.threadId, reason }, 'forum topic is closed');
  if (wasOpen)
    tellSteward(deps, chatId, 'notice-topic-closed', `topic:${chatId}:${parcel.threadId}:${now}`, now);
}

function tellSteward(
  deps: SettleDeps,
  chatId: Parcel['turn']['chatId'],
  key: string,
  dedup: string,
  now: number,
): void {
  const chat = deps.store.places.chat(chatId);
  if (!chat || chat.stewardId === null || chat.stewardId === chatId) return;
  const steward = deps.store.places.chat(chat.stewardId);
  // Telegram lets no bot write first.
  if (steward === null) return;
  const say = deps.texts[isLocale(steward.locale) ? steward.locale : 'en'];
  deps.store.notices.owe(
    chat.stewardId,
    { key: dedup, text: say(key, { title: chat.title ?? String(chatId) }) },
    now,
  );
}

/** Our mistake: once more as plain text, then it is buried for somebody to look at. */
function refused(deps: SettleDeps, parcel: Parcel, reason: string, now: number): void {
  const { deliveries } = deps.store;
  const { turn, kind, digest, rows } = parcel;
  deps.log.error({ chat: turn.chatId, kind, refs: rows.map(({ ref }) => ref), reason }, 'message refused');
  if (kind === 'edit') {
    for (const row of rows) deliveries.edited(row, null);
    return;
  }
  const isLast = (digest ?? rows[0])?.isPlain === true;
  for (const row of rows) {
    if (isLast) deliveries.close(row, { outcome: 'refused', reason, messageId: null, shown: null }, now);
    else if (digest === null) deliveries.later(row, now, { isPlain: true });
    else deliveries.hold(row, row.reason ?? 'digest');
  }
  if (digest === null) return;
  if (isLast) closeDigest(deps.store, parcel, now);
  else deliveries.later(digest, now, { isPlain: true });
}
