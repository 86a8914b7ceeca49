const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** The longest any feed or host waits before it is asked again. */
export const LONGEST_WAIT_MS = DAY_MS;
const HOLD_WITHOUT_DATE_MS = 15 * MINUTE_MS;
/** An interval stretches to this many times the floor, and no further. */
const CAP_FACTOR = 12;
/** Asking twice as often as a feed publishes finds an item, on average, a quarter of its gap late. */
const CHECKS_PER_ITEM = 2;
/** Newest items that tell a feed's rhythm: enough to even out a burst, few enough to follow the seasons. */
const RHYTHM_ITEMS = 20;
const JITTER_SHARE = 0.1;

export type Pace = {
  /** Unix ms. */
  readonly now: number;
  /** FEED_INTERVAL_MINUTES in ms: never asked more often. */
  readonly floorMs: number;
  /** 0 … 1, drawn by the caller: spreads the checks of feeds that began together. */
  readonly jitter: number;
};

/** What a feed says about how often to ask; null where it says nothing. */
export type Wishes = {
  readonly rhythmMs: number | null;
  readonly ttlMinutes: number | null;
  /** Remaining freshness by Cache-Control or Expires. */
  readonly maxAgeSeconds: number | null;
};

/** The time between two checks that succeed: the feed's rhythm, lengthened by its publisher, floor … 12 × floor. */
export function chooseInterval(wishes: Wishes, floorMs: number): number {
  const wanted = Math.max(
    floorMs,
    (wishes.rhythmMs ?? 0) / CHECKS_PER_ITEM,
    (wishes.ttlMinutes ?? 0) * MINUTE_MS,
    (wishes.maxAgeSeconds ?? 0) * 1000,
  );
  return Math.round(Math.min(wanted, floorMs * CAP_FACTOR));
}

/** When to ask again after a success. Jitter only lengthens, and not beyond 12 × floor. */
export function afterSuccess(intervalMs: number, pace: Pace): number {
  return pace.now + Math.round(Math.min(jittered(intervalMs, pace), pace.floorMs * CAP_FACTOR));
}

/** When to ask again after the `failures`-th failure in a row: 1, 2, 4 … × the interval, at most a day. */
export function afterFailure(
  failures: number,
  intervalMs: number,
  holdMs: number | null,
  pace: Pace,
): number {
  const wait = Math.max(intervalMs * 2 ** Math.min(failures - 1, 40), holdMs ?? 0);
  return pace.now + Math.round(Math.min(jittered(wait, pace), LONGEST_WAIT_MS));
}

function jittered(ms: number, pace: Pace): number {
  return ms * (1 + JITTER_SHARE * pace.jitter);
}

/** How long a 429 or 503 closes its host: what Retry-After says, 15 minutes when it says nothing, at most a day. */
export function holdMs(retryAfter: string | null, now: number): number {
  return Math.min(parseRetryAfter(retryAfter, now) ?? HOLD_WITHOUT_DATE_MS, LONGEST_WAIT_MS);
}

/** Retry-After (RFC 9110, 10.2.3) in ms from now: seconds or an HTTP date; null for anything else. */
export function parseRetryAfter(value: string | null, now: number): number | null {
  const text = value?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  const at = parseHttpDate(text);
  return at === null ? null : Math.max(0, at - now);
}

export type CacheHeaders = {
  readonly cacheControl: string | null;
  readonly expires: string | null;
  readonly date: string | null;
  readonly age: string | null;
};

/** Seconds an answer stays fresh from now (RFC 9111, 4.2.1); null when its headers do not say. */
export function freshness(headers: CacheHeaders, now: number): number | null {
  const control = (headers.cacheControl ?? '').toLowerCase();
  if (/(^|[\s,])no-(cache|store)\b(?!=)/.test(control)) return null;
  const age = /^\d+$/.test(headers.age?.trim() ?? '') ? Number(headers.age) : 0;
  const maxAge = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/.exec(control)?.[1];
  if (maxAge !== undefined) return Math.max(0, Number(maxAge) - age);
  const expires = parseHttpDate(headers.expires ?? '');
  if (expires === null) return null;
  return Math.max(0, Math.round((expires - (parseHttpDate(headers.date ?? '') ?? now)) / 1000));
}

// Date.parse alone finds a date in almost any words.
const HTTP_DATE =
  /^(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?,? [\w -]+ \d\d:\d\d:\d\d( gmt| utc| \d{4})?$/i;

function parseHttpDate(text: string): number | null {
  const trimmed = text.trim();
  if (!HTTP_DATE.test(trimmed)) return null;
  // asctime carries no zone, and every HTTP date is in GMT.
  const at = Date.parse(/(gmt|utc)$/i.test(trimmed) ? trimmed : `${trimmed} GMT`);
  return Number.isNaN(at) ? null : at;
}

/** Mean time between the newest of these dates, equal ones counted once; null with fewer than three. */
export function rhythmOf(dates: readonly number[]): number | null {
  const newest = [...new Set(dates)].toSorted((a, b) => b - a).slice(0, RHYTHM_ITEMS);
  const [first, last] = [newest[0], newest.at(-1)];
  if (first === undefined || last === undefined || newest.length < 3) return null;
  return Math.round((first - last) / (newest.length - 1));
}
