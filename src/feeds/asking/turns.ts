import { isIP } from 'node:net';
import { hostOf } from '../../news/address.ts';
import type { HostsStore } from '../../store/hosts.ts';
import { LONGEST_WAIT_MS } from '../polling/schedule.ts';
import { isPublic } from './guard.ts';

/** Leave to make one request, until disposed; or how long the host wants to be left alone. */
export type Turn =
  | ({ readonly kind: 'granted' } & Disposable)
  | { readonly kind: 'held'; readonly ms: number };

export type Turns = {
  readonly take: (url: string, signal: AbortSignal) => Promise<Turn>;
  /** Nobody asks the host of `url` for that long. */
  readonly hold: (url: string, ms: number) => void;
};

type TurnsOptions = {
  readonly hosts: HostsStore;
  readonly now: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Requests under way at once, over all hosts. */
  readonly limit?: number;
  /** Hosts that need no second between two requests. */
  readonly isUnspaced?: (hostname: string) => boolean;
};

const LIMIT = 8;
const SPACING_MS = 1_000;

/** Politeness among everything that asks publishers: one request at a time per host, spaced, and waits are kept. */
export function hostTurns(options: TurnsOptions): Turns {
  const { hosts, now, sleep, limit = LIMIT, isUnspaced = isPrivateHost } = options;
  const all = line(limit);
  const lines = new Map<string, Line>();

  const enterHost = async (host: string, signal: AbortSignal): Promise<() => void> => {
    const own = lines.get(host) ?? line(1);
    lines.set(host, own);
    const leave = await own.enter(signal);
    return () => {
      leave();
      if (own.isEmpty()) lines.delete(host);
    };
  };

  return {
    hold: (url, ms) => hosts.hold(hostOf(url), now() + ms),
    async take(url, signal) {
      const host = hostOf(url);
      using leaving = new DisposableStack();
      leaving.defer(await enterHost(host, signal));

      const { askedAt, notBefore } = hosts.get(host);
      const ms = notBefore - now();
      // Longer than any wait we ever write down: the clock was set back, and the wait means nothing.
      if (ms > 0 && ms <= LONGEST_WAIT_MS) return { kind: 'held', ms };

      const isSpaced = !isUnspaced(new URL(url).hostname);
      const pause = askedAt + SPACING_MS - now();
      if (isSpaced && pause > 0) await sleep(Math.min(pause, SPACING_MS), signal);
      leaving.defer(await all.enter(signal));
      if (isSpaced) {
        hosts.asked(host, now());
        leaving.defer(() => hosts.asked(host, now()));
      }
      const held = leaving.move();
      return { kind: 'granted', [Symbol.dispose]: () => held.dispose() };
    },
  };
}

type Line = {
  /** Waits for a place; what it returns gives the place back. Rejects when aborted while waiting. */
  readonly enter: (signal: AbortSignal) => Promise<() => void>;
  readonly isEmpty: () => boolean;
};

/** First come, first served, `places` at a time. */
function line(places: number): Line {
  const waiting = new Set<() => void>();
  let taken = 0;

  const leave = (): void => {
    taken -= 1;
    const [next] = waiting;
    next?.();
  };
  return {
    isEmpty: () => taken === 0 && waiting.size === 0,
    enter(signal) {
      return new Promise((resolve, reject) => {
        const go = (): void => {
          waiting.delete(go);
          signal.removeEventListener('abort', giveUp);
          taken += 1;
          resolve(leave);
        };
        const giveUp = (): void => {
          waiting.delete(go);
          reject(signal.reason);
        };
        if (signal.aborted) return giveUp();
        if (taken < places) return go();
        waiting.add(go);
        signal.addEventListener('abort', giveUp, { once: true });
      });
    },
  };
}

function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 ? /(^|\.)localhost\.?$/.test(host) : !isPublic(host);
}
