import type { Db } from '../db.ts';

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
  const keep = db.prepare<[KeptPace]>(`
    UPDATE pace SET factor = :factor, lowered_at = :loweredAt, wait_until = :waitUntil, spent_at = :spentAt
  `);

  return {
    get: (): KeptPace => select.get() ?? { factor: 1, loweredAt: 0, waitUntil: 0, spentAt: 0 },
    keep: (pace: KeptPace): void => void keep.run(pace),
  };
}
