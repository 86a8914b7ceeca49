import { vi } from 'vitest';
import { courier } from './courier.ts';
import { newsroom } from './newsroom.ts';
import { fakeTelegram } from './telegram.ts';

export type StageOptions = { readonly startAt?: number };

/**
 * A newsroom, a courier and a Telegram without limits, on a clock that only `pass` moves (and real time, slightly): what
 * takes hours is tested in milliseconds.
 */
export async function stage({ startAt = Date.UTC(2026, 2, 10, 12) }: StageOptions = {}) {
  const telegram = await fakeTelegram({ limits: null });
  const room = newsroom();
  const bornAt = performance.now();
  let skew = 0;
  const now = (): number => Math.floor(startAt + performance.now() - bornAt + skew);
  const carrier = { current: courier(room.store, telegram, { now, monotonic: now }) };

  const pass = (ms: number): void => {
    skew += ms;
    room.store.bell.ring();
  };
  return {
    telegram,
    room,
    store: room.store,
    now,
    pass,
    lines: () => carrier.current.lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    /** Lets a second pass at a time until this holds, `seconds` at most. */
    async until(holds: () => void, seconds = 30): Promise<void> {
      let left = seconds;
      await vi.waitFor(
        () => {
          if (left-- > 0) pass(1_000);
          holds();
        },
        { timeout: 10_000, interval: 15 },
      );
    },
    /** Lets some seconds pass one by one, so that everything that could happen in them does. */
    async idle(seconds = 4): Promise<void> {
      for (let second = 0; second < seconds; second++) {
        pass(1_000);
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    },
    stop: () => carrier.current.stop(),
    /** As after a new start of the program. */
    async restart(): Promise<void> {
      await carrier.current.stop();
      carrier.current = courier(room.store, telegram, { now, monotonic: now });
    },
    async [Symbol.asyncDispose](): Promise<void> {
      await carrier.current.stop();
      await telegram[Symbol.asyncDispose]();
      room[Symbol.dispose]();
    },
  };
}
