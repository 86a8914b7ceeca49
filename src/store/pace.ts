import type { Db } from './db.ts';

/** The whole line's pace as it must survive a restart. Times are Unix ms. */
export type KeptPace = {
  /** Of the full rate, at `loweredAt`. */
  readonly factor: number;
  readonly loweredAt: number;
  readonly waitUntil: number;
  readonly spentAt: number;
};

export type PaceStore = ReturnType<typeof paceStore>;

export function paceStore(db: Db) {
  const select = db.prepare<[], KeptPace>(`
    SELECT factor, lowered_at AS loweredAt, wait_until AS waitUntil, spent_at AS spentAt FROM pace
  `);
  const lower = db.prepare<[number, number, number]>(`
    UPDATE pace SET factor = ?, lowered_at = ?, wait_until = ?
  `);
  const spend = db.prepare<[number]>(`UPDATE pace SET spent_at = ?`);

  return {
    get: (): KeptPace => select.get() ?? { factor: 1, loweredAt: 0, waitUntil: 0, spentAt: 0 },
    lowered: (factor: number, loweredAt: number, waitUntil: number): void =>
      void lower.run(factor, loweredAt, waitUntil),
    /** A call is about to begin. */
    spent: (at: number): void => void spend.run(at),
  };
}
