import type { Served, Turn } from '../store/outbox/line.ts';

/** One a second to a person, twenty a minute to a group or channel, messages and edits each (Bots FAQ). Times are Unix ms. */
const SECOND_MS = 1_010;
const MINUTE_MS = 60_000;
const GROUP_MOST = 20;
/** Longer than this without a message, and a 429 is not about the chat. */
export const IDLE_MS = 5_000;

/**
 * When a chat may be sent to again, now that a call to it has ended: Telegram counted it at the latest now, so that waits
 * reckoned from here are never too short.
 */
export function afterCall(
  turn: Turn,
  kind: 'send' | 'edit',
  answers: readonly number[],
  now: number,
): Served {
  const sends = kind === 'send' ? lately([...turn.sends, now], turn, now) : turn.sends;
  const edits = kind === 'edit' ? lately([...turn.edits, now], turn, now) : turn.edits;
  const base = { sentAt: now, sends: JSON.stringify(sends), edits: JSON.stringify(edits) };
  return kind === 'send'
    ? { ...base, freeAt: freeAt(turn, [...sends, ...answers], now), editFreeAt: turn.editFreeAt }
    : { ...base, freeAt: turn.freeAt, editFreeAt: freeAt(turn, edits, now) };
}

/** The moment until which answers to people keep the outbox from a chat; not later than `now`: they do not. */
export function answersHold(turn: Turn, answers: readonly number[], now: number): number {
  const last = answers.at(-1);
  if (last === undefined) return now;
  if (turn.chatId > 0) return last + SECOND_MS;
  return crowdEnd([...turn.sends, ...answers], now);
}

export function isIdle(turn: Turn, answers: readonly number[], now: number): boolean {
  return now - turn.sentAt >= IDLE_MS && now - (answers.at(-1) ?? 0) >= IDLE_MS;
}

function freeAt({ chatId }: Turn, times: readonly number[], now: number): number {
  return chatId > 0 ? now + SECOND_MS : Math.max(now + SECOND_MS, crowdEnd(times, now));
}

/** When fewer than twenty of the times are within the last minute. */
function crowdEnd(times: readonly number[], now: number): number {
  const counted = times.filter((time) => time > now - MINUTE_MS).toSorted((a, b) => a - b);
  const first = counted[counted.length - GROUP_MOST];
  return first === undefined ? now : first + MINUTE_MS + 10;
}

/** Kept for groups only: a person's second is over before the row is read again. */
function lately(times: readonly number[], { chatId }: Turn, now: number): readonly number[] {
  return chatId > 0 ? [] : times.filter((time) => time > now - MINUTE_MS).slice(-GROUP_MOST);
}
