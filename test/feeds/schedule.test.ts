import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  afterFailure,
  afterSuccess,
  chooseInterval,
  freshness,
  holdMs,
  parseRetryAfter,
  rhythmOf,
} from '../../src/feeds/polling/schedule.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FLOOR = 5 * MINUTE;
const NOW = Date.UTC(2026, 0, 12, 9);
const SILENT = { rhythmMs: null, ttlMinutes: null, maxAgeSeconds: null };

test.for([
  ['nothing is known', SILENT, 5],
  ['it publishes every minute', { ...SILENT, rhythmMs: MINUTE }, 5],
  ['it publishes every half hour', { ...SILENT, rhythmMs: 30 * MINUTE }, 15],
  ['it publishes weekly', { ...SILENT, rhythmMs: 7 * DAY }, 60],
  ['its ttl is longer than its rhythm', { ...SILENT, rhythmMs: MINUTE, ttlMinutes: 20 }, 20],
  ['its ttl is shorter than the floor', { ...SILENT, ttlMinutes: 1 }, 5],
  ['it is fresh for ten minutes', { ...SILENT, maxAgeSeconds: 600 }, 10],
  ['it is fresh for a year', { ...SILENT, maxAgeSeconds: 31_536_000 }, 60],
  ['its ttl is absurd', { ...SILENT, ttlMinutes: 1e300 }, 60],
] as const)('when %s, its interval follows', ([, wishes, minutes]) => {
  expect(chooseInterval(wishes, FLOOR)).toBe(minutes * MINUTE);
});

test('jitter lengthens a wait by a tenth at most, never shortens it, never passes the cap', () => {
  const pace = { now: NOW, floorMs: FLOOR };
  expect(afterSuccess(FLOOR, { ...pace, jitter: 0 })).toBe(NOW + FLOOR);
  expect(afterSuccess(FLOOR, { ...pace, jitter: 1 })).toBe(NOW + 1.1 * FLOOR);
  expect(afterSuccess(HOUR, { ...pace, jitter: 1 })).toBe(NOW + HOUR);
});

test('failures wait 1, 2, 4 … times the interval, and never more than a day', () => {
  const pace = { now: NOW, floorMs: FLOOR, jitter: 0 };
  const waits = [1, 2, 3, 4, 9, 10, 400].map((n) => (afterFailure(n, FLOOR, null, pace) - NOW) / FLOOR);
  expect(waits).toEqual([1, 2, 4, 8, 256, 288, 288]);
});

test('a host that asked to be left alone is, whatever the failures say', () => {
  const pace = { now: NOW, floorMs: FLOOR, jitter: 0 };
  expect(afterFailure(1, FLOOR, 3 * HOUR, pace)).toBe(NOW + 3 * HOUR);
  expect(afterFailure(6, FLOOR, MINUTE, pace)).toBe(NOW + 32 * FLOOR);
});

test('every wait lies between its interval and a day', () => {
  const anything = fc.record({
    failures: fc.integer({ min: 1, max: 5_000 }),
    interval: fc.integer({ min: 1, max: HOUR }),
    hold: fc.option(fc.integer({ min: 0, max: DAY })),
    jitter: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(anything, ({ failures, interval, hold, jitter }) => {
      const wait = afterFailure(failures, interval, hold, { now: NOW, floorMs: FLOOR, jitter }) - NOW;
      return wait >= interval && wait <= DAY && Number.isInteger(wait);
    }),
  );
});

test.for([
  ['120', 2 * MINUTE],
  [' 0 ', 0],
  ['Mon, 12 Jan 2026 09:10:00 GMT', 10 * MINUTE],
  ['Monday, 12-Jan-26 09:10:00 GMT', 10 * MINUTE],
  ['Mon Jan 12 09:10:00 2026', 10 * MINUTE],
  ['Sun, 11 Jan 2026 09:10:00 GMT', 0],
  [null, null],
  ['', null],
  ['soon', null],
  ['-5', null],
  ['5 minutes', null],
  ['in 3 days', null],
  ['2026', 2026 * 1000],
  ['Monday', null],
] as const)('Retry-After %j is %d ms', ([value, ms]) => {
  expect(parseRetryAfter(value, NOW)).toBe(ms);
});

test.for([
  ['3600', HOUR],
  ['315360000', DAY],
  ['99999999999999999999999999', DAY],
  ['Mon, 12 Jan 2036 09:00:00 GMT', DAY],
  ['nonsense', 15 * MINUTE],
  [null, 15 * MINUTE],
] as const)('a host that says %j is left alone for %d ms', ([value, ms]) => {
  expect(holdMs(value, NOW)).toBe(ms);
});

test('whatever Retry-After says, the wait lies between nothing and a day', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
      ),
      (value) => {
        const ms = holdMs(value, NOW);
        return ms >= 0 && ms <= DAY;
      },
    ),
  );
});

const NONE = { cacheControl: null, expires: null, date: null, age: null };

test.for([
  ['nothing', NONE, null],
  ['max-age', { ...NONE, cacheControl: 'public, max-age=600' }, 600],
  ['max-age and age', { ...NONE, cacheControl: 'max-age=600', age: '100' }, 500],
  ['an age above max-age', { ...NONE, cacheControl: 'max-age=600', age: '1000' }, 0],
  ['s-maxage, which is for others', { ...NONE, cacheControl: 's-maxage=600' }, null],
  ['no-cache', { ...NONE, cacheControl: 'no-cache, max-age=600' }, null],
  ['a field that must be checked', { ...NONE, cacheControl: 'no-cache="set-cookie", max-age=600' }, 600],
  ['quotes', { ...NONE, cacheControl: 'MAX-AGE="60"' }, 60],
  [
    'Expires by its own clock',
    { ...NONE, expires: 'Mon, 12 Jan 2026 05:30:00 GMT', date: 'Mon, 12 Jan 2026 05:00:00 GMT' },
    1800,
  ],
  ['Expires by ours', { ...NONE, expires: 'Mon, 12 Jan 2026 09:30:00 GMT' }, 1800],
  ['Expires in the past', { ...NONE, expires: 'Thu, 01 Jan 1970 00:00:00 GMT' }, 0],
  ['Expires that is no date', { ...NONE, expires: '0' }, null],
  [
    'max-age before Expires',
    { ...NONE, cacheControl: 'max-age=1', expires: 'Mon, 12 Jan 2026 09:30:00 GMT' },
    1,
  ],
] as const)('freshness from %s', ([, headers, expected]) => {
  expect(freshness(headers, NOW)).toBe(expected);
});

test('a rhythm is the mean gap of the newest items, and needs three of them', () => {
  expect(rhythmOf([])).toBe(null);
  expect(rhythmOf([NOW, NOW - HOUR])).toBe(null);
  expect(rhythmOf([NOW, NOW, NOW, NOW - HOUR])).toBe(null);
  expect(rhythmOf([NOW - 2 * HOUR, NOW, NOW - HOUR])).toBe(HOUR);
  const recent = Array.from({ length: 20 }, (_, n) => NOW - n * MINUTE);
  expect(rhythmOf([NOW - 300 * DAY, ...recent])).toBe(MINUTE);
});
