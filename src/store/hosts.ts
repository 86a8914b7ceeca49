import type { Db } from './db.ts';

export type HostsStore = ReturnType<typeof hostsStore>;

/** What politeness remembers of each host (name and port), across restarts. */
export function hostsStore(db: Db) {
  const select = db.prepare<[string], { askedAt: number; notBefore: number }>(`
    SELECT asked_at AS askedAt, not_before AS notBefore FROM hosts WHERE host = ?
  `);
  const markAsked = db.prepare<[string, number]>(`
    INSERT INTO hosts (host, asked_at)
    VALUES (?, ?)
    ON CONFLICT (host) DO UPDATE SET asked_at = excluded.asked_at
  `);
  const hold = db.prepare<[string, number]>(`
    INSERT INTO hosts (host, not_before)
    VALUES (?, ?)
    ON CONFLICT (host) DO UPDATE SET not_before = max(not_before, excluded.not_before)
  `);

  return {
    /** Unix ms of the last request, and of the end of a wait the host asked for; 0: none. */
    get(host: string): { readonly askedAt: number; readonly notBefore: number } {
      return select.get(host) ?? { askedAt: 0, notBefore: 0 };
    },
    asked(host: string, at: number): void {
      markAsked.run(host, at);
    },
    /** A wait is only ever prolonged: a later, shorter answer was given to a request made before the longer one. */
    hold(host: string, until: number): void {
      hold.run(host, until);
    },
  };
}
