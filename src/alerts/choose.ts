import { isAsleep, isPaused, type Wish, wakesAt, when } from '../news/route.ts';
import type { Owed } from '../store/outbox/deliveries.ts';
import { RANK } from '../store/outbox/line.ts';

/** What one message of a chat will hold. */
export type Pick =
  | { readonly kind: 'story' | 'reply' | 'edit' | 'notice' | 'digest'; readonly row: Owed }
  | { readonly kind: 'batch'; readonly rows: readonly Owed[] };

export type Choice = {
  /** null: nothing can be sent now. */
  readonly pick: Pick | null;
  /** Goes to the place's next digest, due `until` at the latest; null: when its wish says. */
  readonly holds: readonly { readonly row: Owed; readonly reason: string; readonly until: number | null }[];
  readonly drops: readonly { readonly row: Owed; readonly reason: string }[];
  readonly delays: readonly { readonly row: Owed; readonly dueAt: number }[];
};

export type Surroundings = {
  /** null: nobody wishes anything there any more. */
  readonly placeOf: (threadId: number) => Wish | null;
  /** Times of the messages about stories in the last hour, oldest first. */
  readonly messagesIn: (threadId: number) => readonly number[];
};

/** What is older is no news: it goes into a digest (DESIGN.md §6). */
export const PATIENCE_MS = 6 * 60 * 60_000;
const HOUR_MS = 60 * 60_000;

/** Chooses what a chat is sent next of what it is owed, best rank first, and what is not to be sent now at all. */
export function choose(rows: readonly Owed[], around: Surroundings, now: number): Choice {
  const holds: Choice['holds'][number][] = [];
  const drops: Choice['drops'][number][] = [];
  const delays: Choice['delays'][number][] = [];
  let pick: Pick | null = null;

  for (const row of rows) {
    if (pick !== null && !mayJoin(pick, row)) continue;
    const verdict = judge(row, around, now);
    if (verdict.kind === 'hold') holds.push({ row, reason: verdict.reason, until: verdict.until });
    else if (verdict.kind === 'drop') drops.push({ row, reason: verdict.reason });
    else if (verdict.kind === 'delay') delays.push({ row, dueAt: verdict.dueAt });
    else pick = pick === null ? open(row) : grow(pick, row);
  }
  return { pick, holds, drops, delays };
}

type Verdict =
  | { readonly kind: 'send' }
  | { readonly kind: 'hold'; readonly reason: string; readonly until: number | null }
  | { readonly kind: 'drop'; readonly reason: string }
  | { readonly kind: 'delay'; readonly dueAt: number };

const SEND: Verdict = { kind: 'send' };

function judge(row: Owed, around: Surroundings, now: number): Verdict {
  if (row.kind === 'notice' || row.kind === 'asked') return SEND;
  const place = around.placeOf(row.threadId);
  if (place === null || place.state === 'stopped') return { kind: 'drop', reason: 'stopped' };
  switch (row.kind) {
    case 'edit':
      return SEND;
    case 'digest':
      return judgeDigest(row, place, now);
    case 'alert':
    case 'reply':
      return judgeAlert(row, place, around.messagesIn(row.threadId), now);
    default:
      return row.kind satisfies never;
  }
}

function judgeDigest(row: Owed, place: Wish, now: number): Verdict {
  if (row.reason === 'asked') return SEND;
  if (isPaused(place, now)) return { kind: 'delay', dueAt: place.pausedUntil ?? now };
  if (isAsleep(place, now)) return { kind: 'delay', dueAt: wakesAt(place, now) };
  return SEND;
}

function judgeAlert(row: Owed, place: Wish, messages: readonly number[], now: number): Verdict {
  const isFlash = row.rank === RANK.flash;
  const { kind, reason, until } = when(isFlash ? 'flash' : 'normal', place, now, null);
  if (kind !== 'send') return { kind: 'hold', reason, until: kind === 'digest' ? null : until };
  if (now - row.madeAt > PATIENCE_MS) return { kind: 'hold', reason: 'too old', until: now };
  const [oldest] = messages.slice(-place.hourlyCap);
  if (!isFlash && messages.length >= place.hourlyCap && oldest !== undefined)
    return { kind: 'hold', reason: 'hourly cap', until: oldest + HOUR_MS };
  return SEND;
}

function open(row: Owed): Pick {
  if (row.kind === 'alert' || row.kind === 'asked') return { kind: 'story', row };
  return { kind: row.kind, row };
}

/** Alerts that wait for the same place become one message. What was refused with its entities goes alone. */
function mayJoin(pick: Pick, row: Owed): boolean {
  const first = pick.kind === 'batch' ? pick.rows[0] : pick.row;
  return (
    first?.kind === 'alert' &&
    row.kind === 'alert' &&
    first.threadId === row.threadId &&
    first.isPlain === row.isPlain
  );
}

function grow(pick: Pick, row: Owed): Pick {
  return { kind: 'batch', rows: [...(pick.kind === 'batch' ? pick.rows : [pick.row]), row] };
}
