import type { Dispatcher } from 'undici';
import { createFetch } from '../../src/feeds/asking/fetch.ts';
import { guardedDispatcher } from '../../src/feeds/asking/guard.ts';
import { hostTurns } from '../../src/feeds/asking/turns.ts';
import { type Db, openDb } from '../../src/store/db.ts';
import { hostsStore } from '../../src/store/hosts.ts';
import { handClock } from './clock.ts';

type FetchingOptions = {
  readonly db?: Db;
  readonly clock?: ReturnType<typeof handClock>;
  readonly isUnspaced?: (hostname: string) => boolean;
  readonly limits?: Parameters<typeof createFetch>[0]['limits'];
  readonly allowPrivate?: boolean | ((ip: string) => boolean);
  readonly limit?: number;
  readonly dispatcher?: Dispatcher;
};

/** The real fetch over the real guard and turns, with rows in memory and a clock moved by hand. */
export function fetching(options: FetchingOptions = {}) {
  const { db = openDb(':memory:', 'migrations'), clock = handClock(), allowPrivate = true } = options;
  const dispatcher = options.dispatcher ?? guardedDispatcher({ allowPrivate });
  const turns = hostTurns({
    hosts: hostsStore(db),
    now: clock.now,
    sleep: clock.sleep,
    ...(options.isUnspaced ? { isUnspaced: options.isUnspaced } : {}),
    ...(options.limit ? { limit: options.limit } : {}),
  });
  const fetch = createFetch({
    dispatcher,
    turns,
    now: clock.now,
    userAgent: 'Vedette/0 (+https://vedette.example)',
    ...(options.limits ? { limits: options.limits } : {}),
  });
  return { fetch, turns, clock, db, dispatcher, [Symbol.asyncDispose]: () => dispatcher.destroy() };
}
