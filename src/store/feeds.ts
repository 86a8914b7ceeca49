import { toFeedAddress } from '../news/address.ts';
import type { FeedId } from '../news/ids.ts';
import type { Db } from './db.ts';

export type FeedState = 'active' | 'paused' | 'gone';

/** A feed as it is remembered; what each column means is said in the migration. */
export type Feed = Checked & {
  readonly id: FeedId;
  readonly url: string;
  readonly outlet: string;
  readonly state: FeedState;
  readonly addedAt: number;
  readonly addedBy: number | null;
};

/** What a check of a feed may change. */
export type Checked = {
  readonly title: string | null;
  readonly language: string | null;
  readonly primedAt: number | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly bodyHash: string | null;
  readonly fullReadAt: number | null;
  readonly nextCheckAt: number;
  readonly intervalMs: number | null;
  readonly ttlMinutes: number | null;
  readonly rhythmMs: number | null;
  readonly failures: number;
  readonly lastOkAt: number | null;
  readonly lastError: string | null;
  readonly lastDetail: string | null;
  readonly lastErrorAt: number | null;
  readonly failingToldAt: number | null;
  readonly newestAt: number | null;
  readonly lastNewAt: number | null;
  readonly silentToldAt: number | null;
  readonly pauseMs: number | null;
  readonly movedTo: string | null;
  readonly movedSince: number | null;
  readonly movedCount: number;
};

export type NewFeed = {
  readonly url: string;
  /** The name readers see. */
  readonly outlet: string;
  readonly language: string | null;
  /** Telegram user; null: seeded or imported. */
  readonly addedBy: number | null;
};

/** `known`: this address is a feed already, and was left as it is. */
export type AddResult =
  | { readonly kind: 'added' | 'known'; readonly feed: Feed }
  | { readonly kind: 'refused'; readonly reason: 'not-an-address' };

/** How the other active feeds do: tells a sick feed from a machine without a network. */
export type Company = {
  readonly feeds: number;
  /** Latest success of any; null: none ever. */
  readonly okAt: number | null;
  /** When admins were last told that one of them fails; null: none does. */
  readonly failingToldAt: number | null;
};

export type FeedsStore = ReturnType<typeof feedsStore>;

const DAY_MS = 24 * 60 * 60_000;

const FEED = `
  id, url, outlet, title, language, state,
  added_at AS addedAt, added_by AS addedBy, primed_at AS primedAt,
  etag, last_modified AS lastModified, body_hash AS bodyHash, full_read_at AS fullReadAt,
  next_check_at AS nextCheckAt, interval_ms AS intervalMs, ttl_minutes AS ttlMinutes, rhythm_ms AS rhythmMs,
  failures, last_ok_at AS lastOkAt, last_error AS lastError, last_detail AS lastDetail, last_error_at AS lastErrorAt,
  failing_told_at AS failingToldAt, newest_at AS newestAt, last_new_at AS lastNewAt, silent_told_at AS silentToldAt,
  pause_ms AS pauseMs,
  moved_to AS movedTo, moved_since AS movedSince, moved_count AS movedCount
`;

type Row = Omit<Feed, 'id'> & { id: number };

/** The feeds we read, and everything their next check depends on. */
export function feedsStore(db: Db) {
  const { settle, reset } = writers(db);
  const insert = db.prepare<[NewFeed & { now: number; nextCheckAt: number }]>(`
    INSERT INTO feeds (url, outlet, language, added_at, added_by, next_check_at)
    VALUES (@url, @outlet, @language, @now, @addedBy, @nextCheckAt)
    ON CONFLICT (url) DO NOTHING
  `);
  const selectById = db.prepare<[number], Row>(`SELECT ${FEED} FROM feeds WHERE id = ?`);
  const selectByUrl = db.prepare<[string], Row>(`SELECT ${FEED} FROM feeds WHERE url = ?`);
  const selectAll = db.prepare<[], Row>(`SELECT ${FEED} FROM feeds ORDER BY outlet, id`);
  // A check further off than any wait we choose was written before the clock was set back.
  const selectDue = db.prepare<[{ now: number; limit: number; farthest: number }], Row>(`
    SELECT ${FEED}
    FROM feeds
    WHERE state = 'active'
      AND (next_check_at <= @now OR next_check_at > @now + max(@farthest, 2 * coalesce(interval_ms, 0)))
    ORDER BY next_check_at, id
    LIMIT @limit
  `);
  const selectCompany = db.prepare<[number], Company>(`
    SELECT count(*) AS feeds, max(last_ok_at) AS okAt, max(failing_told_at) AS failingToldAt
    FROM feeds
    WHERE state = 'active' AND id <> ?
  `);
  const count = db.prepare<[], { ok: number; failing: number; paused: number; gone: number }>(`
    SELECT
      count(*) FILTER (WHERE state = 'active' AND failures = 0) AS ok,
      count(*) FILTER (WHERE state = 'active' AND failures > 0) AS failing,
      count(*) FILTER (WHERE state = 'paused') AS paused,
      count(*) FILTER (WHERE state = 'gone') AS gone
    FROM feeds
  `);
  const postpone = db.prepare<[number, number]>(`UPDATE feeds SET next_check_at = ? WHERE id = ?`);
  const setState = db.prepare<[FeedState, number]>(`UPDATE feeds SET state = ? WHERE id = ?`);
  const setOutlet = db.prepare<[string, number]>(`UPDATE feeds SET outlet = ? WHERE id = ?`);
  const setUrl = db.prepare<[string, number]>(`UPDATE OR IGNORE feeds SET url = ? WHERE id = ?`);
  const deleteFeed = db.prepare<[number]>(`DELETE FROM feeds WHERE id = ?`);

  return {
    /** Adds a feed, first checked at `nextCheckAt` (by default at once); what it holds then is stored, not alerted. */
    add(feed: NewFeed, now: number, nextCheckAt: number = now): AddResult {
      const url = toFeedAddress(feed.url);
      if (url === null) return { kind: 'refused', reason: 'not-an-address' };
      const isNew = insert.run({ ...feed, url, now, nextCheckAt }).changes === 1;
      const row = selectByUrl.get(url);
      if (row === undefined) throw new Error('a feed vanished while it was added');
      return { kind: isNew ? 'added' : 'known', feed: toFeed(row) };
    },
    get(id: FeedId): Feed | null {
      return toFeedOrNull(selectById.get(id));
    },
    byUrl(url: string): Feed | null {
      return toFeedOrNull(selectByUrl.get(toFeedAddress(url) ?? ''));
    },
    /** In the order of their outlets. */
    all(): readonly Feed[] {
      return selectAll.all().map(toFeed);
    },
    counts(): {
      readonly ok: number;
      readonly failing: number;
      readonly paused: number;
      readonly gone: number;
    } {
      return count.get() ?? { ok: 0, failing: 0, paused: 0, gone: 0 };
    },
    /** Longest due first. */
    due(now: number, limit: number): readonly Feed[] {
      return selectDue.all({ now, limit, farthest: DAY_MS }).map(toFeed);
    },
    /** The other active feeds. */
    company(id: FeedId): Company {
      return selectCompany.get(id) ?? { feeds: 0, okAt: null, failingToldAt: null };
    },
    /** Moves the next check, whatever becomes of the one that is about to begin. */
    postpone(id: FeedId, nextCheckAt: number): void {
      postpone.run(nextCheckAt, id);
    },
    /** Remembers what a check found. A feed that was paused or removed meanwhile is left alone. */
    settle(id: FeedId, checked: Checked): void {
      settle.run({ ...pickChecked(checked), id });
    },
    pause(id: FeedId): void {
      setState.run('paused', id);
    },
    /** Reads it again, from now on: what it holds at that moment is stored, not alerted. */
    resume(id: FeedId, now: number): void {
      reset.run(now, id);
    },
    /** Its publisher ended it; it is asked no more until resumed. */
    end(id: FeedId): void {
      setState.run('gone', id);
    },
    rename(id: FeedId, outlet: string): void {
      setOutlet.run(outlet, id);
    },
    /** False, changing nothing, when another feed has that address. */
    move(id: FeedId, url: string): boolean {
      return setUrl.run(url, id).changes === 1;
    },
    remove(id: FeedId): boolean {
      return deleteFeed.run(id).changes === 1;
    },
  };
}

function writers(db: Db) {
  const settle = db.prepare<[Checked & { id: number }]>(`
    UPDATE feeds
    SET title = @title, language = @language, primed_at = @primedAt,
      etag = @etag, last_modified = @lastModified, body_hash = @bodyHash, full_read_at = @fullReadAt,
      next_check_at = @nextCheckAt, interval_ms = @intervalMs, ttl_minutes = @ttlMinutes, rhythm_ms = @rhythmMs,
      failures = @failures, last_ok_at = @lastOkAt,
      last_error = @lastError, last_detail = @lastDetail, last_error_at = @lastErrorAt,
      failing_told_at = @failingToldAt,
      newest_at = @newestAt, last_new_at = @lastNewAt, silent_told_at = @silentToldAt,
      pause_ms = @pauseMs,
      moved_to = @movedTo, moved_since = @movedSince, moved_count = @movedCount
    WHERE id = @id AND state = 'active'
  `);
  const reset = db.prepare<[number, number]>(`
    UPDATE feeds
    SET state = 'active', next_check_at = ?, primed_at = NULL,
      etag = NULL, last_modified = NULL, body_hash = NULL, full_read_at = NULL,
      failures = 0, failing_told_at = NULL, silent_told_at = NULL
    WHERE id = ?
  `);
  return { settle, reset };
}

function pickChecked(checked: Checked): Checked {
  const { title, language, primedAt, etag, lastModified, bodyHash, fullReadAt, nextCheckAt } = checked;
  const { intervalMs, ttlMinutes, rhythmMs, failures, lastOkAt, lastError, lastDetail, lastErrorAt } =
    checked;
  const { failingToldAt, newestAt, lastNewAt, silentToldAt, pauseMs } = checked;
  const { movedTo, movedSince, movedCount } = checked;
  return {
    ...{ title, language, primedAt, etag, lastModified, bodyHash, fullReadAt, nextCheckAt },
    ...{ intervalMs, ttlMinutes, rhythmMs, failures, lastOkAt, lastError, lastDetail, lastErrorAt },
    ...{ failingToldAt, newestAt, lastNewAt, silentToldAt, pauseMs, movedTo, movedSince, movedCount },
  };
}

function toFeed(row: Row): Feed {
  return { ...row, id: row.id as FeedId };
}

function toFeedOrNull(row: Row | undefined): Feed | null {
  return row === undefined ? null : toFeed(row);
}
