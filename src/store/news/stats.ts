import type { Db } from '../db.ts';

export type FeedCount = {
  readonly feedId: number;
  readonly articles: number;
  readonly defence: number;
  readonly opened: number;
};

export type StatsStore = ReturnType<typeof statsStore>;

/** Counts for admins. */
export function statsStore(db: Db) {
  const selectFeeds = db.prepare<[number], FeedCount>(`
    SELECT
      feed_id AS feedId,
      count(*) AS articles,
      count(*) FILTER (WHERE verdict = 1) AS defence,
      count(*) FILTER (WHERE relation = 'opens') AS opened
    FROM articles
    WHERE seen_at >= ? AND feed_id IS NOT NULL
    GROUP BY feed_id
  `);
  const selectNumbers = db.prepare<[{ since: number }], Numbers>(`
    SELECT
      (SELECT count(*) FROM articles WHERE seen_at >= :since) AS articles,
      (SELECT count(*) FROM articles WHERE seen_at >= :since AND verdict = 1) AS defence,
      (SELECT count(*) FROM stories WHERE opened_at >= :since AND merged_into IS NULL) AS stories,
      (SELECT count(*) FROM statements WHERE said_at >= :since AND story_id IS NOT NULL) AS statements,
      (SELECT count(*) FROM told WHERE told_at >= :since AND outcome IN ('sent', 'merged', 'digested')) AS alerts,
      (SELECT count(*) FROM chats WHERE added_at >= :since) AS newChats,
      (SELECT count(*) FROM corrections WHERE said_at >= :since) AS corrections
  `);

  return {
    feeds: (since: number): readonly FeedCount[] => selectFeeds.all(since),
    numbers: (since: number): Numbers => selectNumbers.get({ since }) ?? NOTHING,
  };
}

export type Numbers = {
  readonly articles: number;
  readonly defence: number;
  readonly stories: number;
  readonly statements: number;
  readonly alerts: number;
  readonly newChats: number;
  readonly corrections: number;
};

const NOTHING: Numbers = {
  ...{ articles: 0, defence: 0, stories: 0, statements: 0, alerts: 0, newChats: 0, corrections: 0 },
};
