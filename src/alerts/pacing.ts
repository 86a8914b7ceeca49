/**
 * The whole line's pace: pure functions over what was sent and a clock. Times are monotonic milliseconds, so that a wall
 * clock that jumps neither stalls nor floods.
 */
export type Pace = {
  /** Messages a second when nothing holds us back. */
  readonly fullRate: number;
  /** Never more calls than this in any 1,000 ms. */
  readonly most: number;
  /** Of the full rate, at `loweredAt`; it recovers from there. */
  readonly factor: number;
  readonly loweredAt: number;
  /** Nothing is sent before. */
  readonly waitUntil: number;
  /** What may be sent at `creditAt` without waiting. */
  readonly credit: number;
  readonly creditAt: number;
  /** Calls that may still count against the last second, oldest first. */
  readonly calls: readonly PacedCall[];
};

export type PacedCall = { readonly id: number; readonly startedAt: number; readonly endedAt: number | null };

/** `prompt`: an answer to a person, which goes before everything the outbox holds. */
export type Lane = 'prompt' | 'outbox';

/** Telegram's own limit (Bots FAQ, "My bot is hitting limits"); paid broadcasts allow 1,000. */
const FREE_MOST = 30;
const WINDOW_MS = 1_005;
/** Clocks tick unevenly: this much may be caught up. */
const BURST = 2;
/** A call may reach Telegram later than it left us, and so crowd the second after: by this much at most we reckon. */
const JITTER_MS = 300;
const FALL = 0.7;
const LEAST_FACTOR = 0.05;
/** From seven tenths back to all in two and a half minutes. */
const RECOVERY_PER_MS = 0.3 / 150_000;
/** One trouble makes many calls fail: it lowers the rate once. */
const FALL_EVERY_MS = 5_000;

/** A fresh pace without credit: starting never bursts. `rate` is the operator's SEND_RATE. */
export function openPace(rate: number, isPaid: boolean, now: number): Pace {
  const fullRate = isPaid ? rate : Math.min(rate, FREE_MOST - 1);
  const most = isPaid ? Math.max(FREE_MOST, Math.ceil(rate)) : FREE_MOST;
  const rest = { factor: 1, loweredAt: now, waitUntil: now, credit: 0, creditAt: now, calls: [] };
  return { fullRate, most, ...rest };
}

/** How long a call of this lane has to wait; 0: it may go now. */
export function waitOf(pace: Pace, lane: Lane, now: number): number {
  if (pace.waitUntil > now) return pace.waitUntil - now;
  const crowd = crowdWait(pace, now);
  if (crowd > 0 || lane === 'prompt') return crowd;
  const missing = 1 - creditOf(pace, now);
  return missing <= 0 ? 0 : (missing / rateOf(pace, now)) * 1_000;
}

/** How many calls of the outbox may begin at this moment. */
export function allowance(pace: Pace, now: number): number {
  if (waitOf(pace, 'outbox', now) > 0) return 0;
  const counted = leavings(pace, now).filter((at) => at > now).length;
  return Math.max(0, Math.min(Math.floor(creditOf(pace, now)), pace.most - counted));
}

export function begun(pace: Pace, id: number, now: number): Pace {
  const leaving = leavings(pace, now);
  const calls = pace.calls.filter((_, index) => (leaving[index] ?? 0) > now);
  const credit = creditOf(pace, now) - 1;
  return { ...pace, credit, creditAt: now, calls: [...calls, { id, startedAt: now, endedAt: null }] };
}

export function ended(pace: Pace, id: number, now: number): Pace {
  return { ...pace, calls: pace.calls.map((call) => (call.id === id ? { ...call, endedAt: now } : call)) };
}

/** Telegram said 429 to the whole line: it waits, then goes on more slowly. */
export function flooded(pace: Pace, afterMs: number, now: number): Pace {
  const fallen = lower(pace, now);
  return {
    ...fallen,
    waitUntil: Math.max(pace.waitUntil, now + afterMs),
    credit: 0,
    creditAt: now + afterMs,
  };
}

/** Telegram answers slowly, which is how it holds us back before it says 429. */
export function slowed(pace: Pace, now: number): Pace {
  return lower(pace, now);
}

/** The wait was for one chat alone after all. */
export function resumed(pace: Pace, now: number): Pace {
  return { ...pace, waitUntil: now, factor: 1, loweredAt: now, creditAt: now };
}

export function rateOf(pace: Pace, now: number): number {
  return pace.fullRate * factorOf(pace, now);
}

export function factorOf({ factor, loweredAt }: Pace, now: number): number {
  return Math.min(1, factor + Math.max(0, now - loweredAt) * RECOVERY_PER_MS);
}

function lower(pace: Pace, now: number): Pace {
  if (pace.factor < 1 && now - pace.loweredAt < FALL_EVERY_MS) return pace;
  return { ...pace, factor: Math.max(LEAST_FACTOR, factorOf(pace, now) * FALL), loweredAt: now };
}

function creditOf(pace: Pace, now: number): number {
  const earned = (Math.max(0, now - pace.creditAt) / 1_000) * rateOf(pace, now);
  return Math.min(Math.max(BURST, pace.fullRate / 50), pace.credit + earned);
}

/** Until fewer calls than are allowed count against the second that ends now. */
function crowdWait(pace: Pace, now: number): number {
  const { most } = pace;
  const leaving = leavings(pace, now).filter((at) => at > now);
  if (leaving.length < most) return 0;
  leaving.sort((a, b) => a - b);
  return (leaving[leaving.length - most] ?? now) - now;
}

/**
 * When each call no longer counts. Telegram took it some time between its start and its end: later than it left us by as
 * much as it was slower than the fastest.
 */
function leavings({ calls }: Pace, now: number): number[] {
  const took = calls.flatMap(({ startedAt, endedAt }) => (endedAt === null ? [] : [endedAt - startedAt]));
  const least = took.reduce((a, b) => Math.min(a, b), took[0] ?? 0);
  return calls.map(({ startedAt, endedAt }) => {
    const late = (endedAt ?? now) - startedAt - least;
    return startedAt + Math.min(JITTER_MS, Math.max(0, late)) + WINDOW_MS;
  });
}
