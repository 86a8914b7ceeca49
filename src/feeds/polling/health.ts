import type { FeedId } from '../../news/ids.ts';
import type { Checked, Company, Feed } from '../../store/feeds.ts';
import type { FetchFailure } from '../asking/failure.ts';
import { afterFailure, type Pace } from './schedule.ts';

export type NoticedFeed = { readonly id: FeedId; readonly url: string; readonly outlet: string };

/** What admins are told about a feed, each once. */
export type Notice = { readonly feed: NoticedFeed } & (
  | {
      readonly kind: 'failing';
      readonly reason: string;
      readonly detail: string;
      readonly failures: number;
      /** Unix ms; null: it never worked. */
      readonly lastOkAt: number | null;
      /** No feed can be reached: one notice stands for all of them. */
      readonly isEverything: boolean;
    }
  | { readonly kind: 'recovered'; readonly failingSince: number }
  /** Its publisher ended it; it is not asked any more. */
  | { readonly kind: 'gone' }
  /** `dates-stand-still`: items come, but none is newer than `newestAt`. */
  | {
      readonly kind: 'silent';
      readonly how: 'no-new-items' | 'dates-stand-still';
      readonly newestAt: number | null;
    }
  | { readonly kind: 'speaking' }
  /** Its address was rewritten after a lasting permanent redirect. */
  | { readonly kind: 'moved'; readonly from: string; readonly to: string }
  /** It moved to the address of another feed, and stops: one address is one feed. */
  | { readonly kind: 'duplicate'; readonly of: string }
);

export type Failure = {
  /** A literal of FetchFailure or of the reader's refusals. */
  readonly reason: string;
  readonly detail: string;
  readonly retryAfterMs: number | null;
};

export type Verdict = { readonly checked: Checked; readonly notices: readonly Notice[] };

const HOUR_MS = 60 * 60_000;
/** A single failure is weather; three in a row, with doubled waits between, are news for an admin. */
const FAILURES_BEFORE_NOTICE = 3;
/** A feed that falls ill and recovers all day long is told of once a day. */
const TOLD_AGAIN_AFTER_MS = 24 * HOUR_MS;
/** A newsroom that publishes all day is at fault after a night; a smaller one may have a long weekend. */
const BUSY_RHYTHM_MS = HOUR_MS;
const BUSY_SILENCE_MS = 12 * HOUR_MS;
const CALM_SILENCE_MS = 84 * HOUR_MS;
const GAPS_OF_SILENCE = 12;
const PAUSES_OF_SILENCE = 1.5;
/** Without dates nothing is known of a feed's rhythm but that it is news. */
const UNDATED_SILENCE_MS = 7 * 24 * HOUR_MS;

/** What a failed check leaves behind. */
export function afterFailed(feed: Feed, failure: Failure, company: Company, pace: Pace): Verdict {
  const failures = feed.failures + 1;
  const intervalMs = feed.intervalMs ?? pace.floorMs;
  const isEverything = isOutage(failure, company, intervalMs, pace.now);
  const isNoticed =
    !isFailureTold(feed) &&
    pace.now - (feed.failingToldAt ?? 0) >= TOLD_AGAIN_AFTER_MS &&
    failures >= FAILURES_BEFORE_NOTICE &&
    !(isEverything && isOutageTold(company));
  const { reason, detail, retryAfterMs } = failure;
  const told = isEverything
    ? `no feed can be reached, perhaps for want of a network here: ${detail}`
    : detail;
  return {
    checked: {
      ...feed,
      failures,
      nextCheckAt: afterFailure(failures, intervalMs, retryAfterMs, pace),
      lastError: reason,
      lastDetail: detail,
      lastErrorAt: pace.now,
      failingToldAt: isNoticed ? pace.now : feed.failingToldAt,
    },
    notices: isNoticed
      ? [
          {
            ...{ kind: 'failing', feed: noticed(feed), reason, detail: told, failures, isEverything },
            lastOkAt: feed.lastOkAt,
          },
        ]
      : [],
  };
}

/** Whether admins know of the spell of failures that the feed is in. */
function isFailureTold({ failingToldAt, lastOkAt }: Feed): boolean {
  return failingToldAt !== null && failingToldAt > (lastOkAt ?? 0);
}

/** Failures in which nobody out there has answered. */
const UNANSWERED: readonly string[] = ['no-such-host', 'no-connection', 'timeout'] satisfies FetchFailure[];
const COMPANY_ENOUGH = 3;

/** Whether it is rather our network: nobody answered, and no other feed could be read since this one began to fail. */
function isOutage({ reason }: Failure, { feeds, okAt }: Company, intervalMs: number, now: number): boolean {
  return (
    UNANSWERED.includes(reason) && feeds >= COMPANY_ENOUGH && (okAt === null || okAt < now - 2 * intervalMs)
  );
}

function isOutageTold({ okAt, failingToldAt }: Company): boolean {
  return failingToldAt !== null && failingToldAt > (okAt ?? 0);
}

/** What a check that succeeded says of the feed's health; `checked` carries its new dates and rhythm. */
export function afterSucceeded(feed: Feed, checked: Checked, now: number): Verdict {
  const how = silence(checked, now);
  const notices: Notice[] = [];
  if (isFailureTold(feed))
    notices.push({ kind: 'recovered', feed: noticed(feed), failingSince: feed.lastOkAt ?? feed.addedAt });
  if (how !== null && feed.silentToldAt === null)
    notices.push({ kind: 'silent', feed: noticed(feed), how, newestAt: checked.newestAt });
  const hasReturned = how === null && feed.silentToldAt !== null;
  if (hasReturned) notices.push({ kind: 'speaking', feed: noticed(feed) });
  return {
    checked: {
      ...checked,
      failures: 0,
      lastOkAt: now,
      silentToldAt: how === null ? null : (feed.silentToldAt ?? now),
      pauseMs: hasReturned ? Math.max(feed.pauseMs ?? 0, now - (lastSignOf(feed) ?? now)) : feed.pauseMs,
    },
    notices,
  };
}

/** How a feed is quiet for much longer than its own rhythm; null when it is not. */
function silence(feed: Checked, now: number): 'no-new-items' | 'dates-stand-still' | null {
  const lastSign = lastSignOf(feed);
  const patience = patienceWith(feed);
  if (lastSign === null || now - lastSign <= patience) return null;
  return feed.lastNewAt !== null && feed.lastNewAt - lastSign > patience
    ? 'dates-stand-still'
    : 'no-new-items';
}

function lastSignOf({ newestAt, lastNewAt, primedAt }: Checked): number | null {
  return newestAt ?? lastNewAt ?? primedAt;
}

function patienceWith({ rhythmMs, newestAt, pauseMs }: Checked): number {
  // What it came back from once is how it is: the same pause is not told again.
  const usualPause = PAUSES_OF_SILENCE * (pauseMs ?? 0);
  if (newestAt === null || rhythmMs === null) return Math.max(UNDATED_SILENCE_MS, usualPause);
  const least = rhythmMs <= BUSY_RHYTHM_MS ? BUSY_SILENCE_MS : CALM_SILENCE_MS;
  return Math.max(least, GAPS_OF_SILENCE * rhythmMs, usualPause);
}

export function noticed({ id, url, outlet }: Feed): NoticedFeed {
  return { id, url, outlet };
}
