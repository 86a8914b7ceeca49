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
 * Tells whom a 429 is meant for. A chat that had been idle cannot have had too much: then the whole line waits. If it gets
 * one again while others were answered well in between, it was the chat's own after all. Slow answers are taken as Telegram's
 * first way of saying 429: they lower the rate. Times are Unix ms.
 */
export function createFloodJudge(budget: Budget) {
  let lastGoodAt = Number.NEGATIVE_INFINITY;
  /** The chat whose 429 last held the whole line; null: none did. */
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
    answered({ turn }: Parcel, outcome: Outcome, tookMs: number, now: number): void {
      if (outcome.kind === 'sent') {
        watch(tookMs);
        lastGoodAt = now;
      }
      if (outcome.kind !== 'later' || outcome.scope !== 'flood') return;
      const { slowedAt } = turn;
      if (slowedAt !== null && now - slowedAt < OWN_TROUBLE_MS && lastGoodAt > slowedAt) {
        if (suspect === turn.chatId) budget.resumed();
        suspect = null;
        return;
      }
      if (!isIdle(turn, budget.answersIn(turn.chatId), now - tookMs)) return;
      suspect = turn.chatId;
      budget.flooded(outcome.afterMs ?? 0);
    },
  };
}
