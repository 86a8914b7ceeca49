import { expect, test } from 'vitest';
import { isQuiet, isTimeZone, localMinute, nextDigestAt, quietEndsAt } from '../../src/news/local-time.ts';

const at = (iso: string): number => Date.parse(iso);
const KYIV = 'Europe/Kyiv';

test.for([
  ['2026-03-10T20:59:00Z', false, 'just before'],
  ['2026-03-10T21:00:00Z', true, 'at the start'],
  ['2026-03-11T04:59:00Z', true, 'just before the end'],
  ['2026-03-11T05:00:00Z', false, 'at the end'],
] as const)('quiet hours over midnight: %s is quiet: %s, %s', ([instant, quiet]) => {
  expect(isQuiet(at(instant), 23 * 60, 7 * 60, KYIV)).toBe(quiet);
});

test('quiet hours within a day, and none when both bounds are the same', () => {
  expect(isQuiet(at('2026-03-10T11:30:00Z'), 13 * 60, 14 * 60, KYIV)).toBe(true);
  expect(isQuiet(at('2026-03-10T12:00:00Z'), 13 * 60, 14 * 60, KYIV)).toBe(false);
  expect(isQuiet(at('2026-03-10T12:00:00Z'), 60, 60, KYIV)).toBe(false);
});

test('quiet hours end at the local time, whatever the clocks did in the night', () => {
  expect(quietEndsAt(at('2026-03-28T21:30:00Z'), 7 * 60, KYIV)).toBe(at('2026-03-29T04:00:00Z'));
  expect(quietEndsAt(at('2026-10-24T21:30:00Z'), 7 * 60, KYIV)).toBe(at('2026-10-25T05:00:00Z'));
});

test.for([
  // [zone, first day, days, digest times]
  [KYIV, '2026-03-26T00:00:00Z', 6, [3 * 60 + 30]],
  [KYIV, '2026-10-22T00:00:00Z', 6, [3 * 60 + 30]],
  [KYIV, '2026-03-26T00:00:00Z', 6, [0, 9 * 60, 18 * 60]],
  ['America/New_York', '2026-03-05T00:00:00Z', 6, [2 * 60 + 30]],
  ['America/New_York', '2026-10-29T00:00:00Z', 6, [90]],
  ['Australia/Lord_Howe', '2026-04-02T00:00:00Z', 6, [105]],
  ['Asia/Kathmandu', '2026-05-01T00:00:00Z', 3, [0, 1439]],
] as const)(
  'a digest comes exactly once a local day through clock changes: %s from %s',
  ([zone, from, days, times]) => {
    const instants: number[] = [];
    const end = at(from) + days * 86_400_000;
    for (let now = at(from); ; ) {
      now = nextDigestAt(now, times, zone);
      if (now > end) break;
      instants.push(now);
    }
    const date = new Intl.DateTimeFormat('en-CA', { timeZone: zone });
    const perDay = Map.groupBy(instants, (instant) => date.format(instant));
    const whole = [...perDay.values()].slice(1, -1);
    expect(whole.every((day) => day.length === times.length)).toBe(true);
    expect(instants.length).toBeGreaterThanOrEqual((days - 1) * times.length);
  },
);

test('between the two half past threes of an autumn night the digest does not come again', () => {
  const first = at('2026-10-25T00:30:00Z');
  expect(nextDigestAt(first - 1, [3 * 60 + 30], KYIV)).toBe(first);
  expect(nextDigestAt(first, [3 * 60 + 30], KYIV)).toBe(at('2026-10-26T01:30:00Z'));
});

test('the same question gets the same answer whatever was asked before', () => {
  const now = at('2026-03-10T06:00:00Z');
  expect(nextDigestAt(now, [540], KYIV)).toBe(at('2026-03-10T07:00:00Z'));
  expect(nextDigestAt(now + 3_600_000, [540], KYIV)).toBe(at('2026-03-11T07:00:00Z'));
  expect(nextDigestAt(now - 1, [540], KYIV)).toBe(at('2026-03-10T07:00:00Z'));
  expect(localMinute(now, KYIV)).toBe(8 * 60);
  expect(localMinute(now + 90_000, KYIV)).toBe(8 * 60 + 1);
});

test('zones are known by their IANA names', () => {
  expect([isTimeZone(KYIV), isTimeZone('UTC'), isTimeZone('Mars/Base'), isTimeZone('')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(() => nextDigestAt(0, [], KYIV)).toThrow(RangeError);
});
