import { Temporal } from 'temporal-polyfill';

/** Minutes after local midnight at an instant. Throws RangeError for an unknown zone. */
export function localMinute(now: number, timeZone: string): number {
  const minute = Math.floor(now / 60_000);
  const known = minutes.get(timeZone);
  if (known?.minute === minute) return known.local;
  const parts = clockOf(timeZone).formatToParts(now);
  const value = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const local = value('hour') * 60 + value('minute');
  return keep(minutes, timeZone, { minute, local }).local;
}

/**
 * Whether local time is at or after `quietFrom` and before `quietTo` (minutes after midnight), over midnight if need be.
 * Equal bounds mean no quiet hours.
 */
export function isQuiet(now: number, quietFrom: number, quietTo: number, timeZone: string): boolean {
  if (quietFrom === quietTo) return false;
  const minute = localMinute(now, timeZone);
  return quietFrom < quietTo
    ? minute >= quietFrom && minute < quietTo
    : minute >= quietFrom || minute < quietTo;
}

/** The next instant, after `now`, at which clocks there show `quietTo`. */
export function quietEndsAt(now: number, quietTo: number, timeZone: string): number {
  return nextDigestAt(now, [quietTo], timeZone);
}

/**
 * The first instant after `now` that is one of `times` (minutes after midnight) on the local clock. Each time comes exactly
 * once a local day: skipped by the spring change, it comes when the clock has moved on; doubled in autumn, the first counts.
 * Throws RangeError without times or for an unknown zone.
 */
export function nextDigestAt(now: number, times: readonly number[], timeZone: string): number {
  if (times.length === 0) throw new RangeError('no times');
  const key = `${timeZone} ${times.join(' ')}`;
  const known = nexts.get(key);
  if (known && known.since <= now && now < known.at) return known.at;
  return keep(nexts, key, { since: now, at: firstAfter(now, times, timeZone) }).at;
}

function firstAfter(now: number, times: readonly number[], timeZone: string): number {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  for (let days = -1; ; days++) {
    const date = today.add({ days });
    const instants = times
      .map((minute) => instantAt(date, minute, timeZone))
      .filter((instant) => instant > now);
    if (instants.length > 0) return Math.min(...instants);
  }
}

/** Whether the name is an IANA zone (or an offset) that this runtime knows. */
export function isTimeZone(name: string): boolean {
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

function instantAt(date: Temporal.PlainDate, minute: number, timeZone: string): number {
  const plainTime = { hour: Math.floor(minute / 60), minute: minute % 60 };
  return date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}

// A story is routed to a hundred thousand places that share a few hundred zones: the same answers are not worked out anew.
const minutes = new Map<string, { readonly minute: number; readonly local: number }>();
const nexts = new Map<string, { readonly since: number; readonly at: number }>();
const clocks = new Map<string, Intl.DateTimeFormat>();
const MOST_KEPT = 2_000;

function keep<T>(cache: Map<string, T>, key: string, value: T): T {
  if (cache.size >= MOST_KEPT) cache.clear();
  cache.set(key, value);
  return value;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone } as const;
  return clocks.get(timeZone) ?? keep(clocks, timeZone, new Intl.DateTimeFormat('en-GB', options));
}
