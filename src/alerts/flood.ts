import type { Budget } from './budget.ts';
import { isIdle } from './chat-pace.ts';
import type { Outcome } from './outcome.ts';
import type { Parcel } from './parcel.ts';

export type FloodJudge = ReturnType<typeof createFloodJudge>;

const SLOW_MS = 2_000;
const MEDIAN_OF = 20;
/** A chat that was asked to wait so lately has its own trouble. */
const OWN_TROUBLE_MS = 10 * 60_000;

/**
 * Tells whom a 429 is meant for. A chat that had been idle cannot have had too much: then the whole line waits, unless
 * calls begun later were answered well, which they are not in a flood of the whole bot. Slow answers are taken as Telegram's
 * first way of saying 429: they lower the rate. Monotonic times, except where said.
 */
export function createFloodJudge(budget: Budget) {
  let lastGood = Number.NEGATIVE_INFINITY;
  let lastGoodWall = Number.NEGATIVE_INFINITY;
  /** When the call began whose 429 holds the whole line; null: none does. */
  let suspect: number | null = null;
  let latencies: number[] = [];

  const watch = (tookMs: number): void => {
    latencies = [...latencies.slice(1 - MEDIAN_OF), tookMs];
    const median = latencies.toSorted((a, b) => a - b)[MEDIAN_OF / 2];
    if (latencies.length < MEDIAN_OF || median === undefined || median < SLOW_MS) return;
    latencies = [];
    budget.slowed();
  };

  return {
    answered(parcel: Parcel, outcome: Outcome, startedAt: number, endedAt: number, wallNow: number): void {
      if (outcome.kind === 'sent') {
        watch(endedAt - startedAt);
        lastGood = Math.max(lastGood, startedAt);
        lastGoodWall = wallNow;
        if (suspect !== null && startedAt > suspect) {
          suspect = null;
          budget.resumed();
        }
      }
      if (outcome.kind !== 'later' || outcome.scope !== 'flood') return;
      const { turn } = parcel;
      const wasIdle = isIdle(turn, budget.answersIn(turn.chatId), wallNow - (endedAt - startedAt));
      const isOwn =
        turn.slowedAt !== null && wallNow - turn.slowedAt < OWN_TROUBLE_MS && lastGoodWall > turn.slowedAt;
      if (!wasIdle || isOwn || lastGood > startedAt) return;
      suspect = startedAt;
      budget.flooded(outcome.afterMs ?? 0);
    },
  };
}
