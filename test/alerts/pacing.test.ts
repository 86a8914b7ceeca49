import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBudget } from '../../src/alerts/budget.ts';
import {
  allowance,
  begun,
  ended,
  flooded,
  openPace,
  type Pace,
  rateOf,
  slowed,
  waitOf,
} from '../../src/alerts/pacing.ts';

/** Sends as fast as the pace allows for `seconds`, each call taking as long as `latency` says. Returns start times. */
function run(pace: Pace, seconds: number, latency: (n: number) => number, tickMs = 1): number[] {
  const starts: number[] = [];
  const ends: { id: number; at: number }[] = [];
  let now = 0;
  let current = pace;
  for (; now < seconds * 1_000; now += tickMs) {
    for (const call of ends.filter(({ at }) => at <= now)) current = ended(current, call.id, call.at);
    ends.splice(0, ends.length, ...ends.filter(({ at }) => at > now));
    for (let n = allowance(current, now); n > 0; n--) {
      current = begun(current, starts.length, now);
      ends.push({ id: starts.length, at: now + latency(starts.length) });
      starts.push(now);
    }
  }
  return starts;
}

const busiest = (times: readonly number[]): number =>
  Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + 1_000).length));

test('the full rate is held without a burst, at the start neither', () => {
  const starts = run(openPace(28, false, 0), 60, () => 20);
  expect(starts.length / 60).toBeGreaterThan(27.7);
  expect(busiest(starts)).toBeLessThanOrEqual(30);
  expect(starts.filter((at) => at < 1_000).length).toBeLessThanOrEqual(29);
});

test('whatever delays a call on its way, Telegram never sees more than thirty in a second', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 40, maxLength: 40 }), (jitter) => {
      const late = (n: number): number => jitter[n % jitter.length] ?? 0;
      const starts = run(openPace(29, false, 0), 6, (n) => late(n) + 1, 5);
      const seen = starts.map((at, n) => at + late(n)).toSorted((a, b) => a - b);
      expect(busiest(seen)).toBeLessThanOrEqual(30);
    }),
    { numRuns: 30 },
  );
});

test('more than Telegram allows is not asked for unless it is paid', () => {
  expect(busiest(run(openPace(1_000, false, 0), 5, () => 5))).toBeLessThanOrEqual(30);
  expect(run(openPace(500, true, 0), 3, () => 5).length).toBeGreaterThan(1_300);
});

test('answers to people go before, and are paid for by the outbox', () => {
  let pace = openPace(28, false, 0);
  for (let n = 0; n < 28; n++) pace = begun(pace, n, 500);
  expect(waitOf(pace, 'prompt', 500)).toBe(0);
  expect(waitOf(pace, 'outbox', 500)).toBeGreaterThan(400);
  expect(allowance(pace, 500)).toBe(0);
  for (let n = 28; n < 30; n++) pace = begun(pace, n, 500);
  expect(waitOf(pace, 'prompt', 500)).toBeGreaterThan(900);
});

test('after a flood the line waits, goes on at seven tenths, and recovers slowly', () => {
  const pace = flooded(openPace(28, false, 0), 3_000, 10_000);
  expect(waitOf(pace, 'outbox', 12_900)).toBeGreaterThan(0);
  expect(waitOf(pace, 'prompt', 12_900)).toBeGreaterThan(0);
  expect(rateOf(pace, 13_000) / 28).toBeCloseTo(0.7, 1);
  expect(rateOf(pace, 70_000) / 28).toBeLessThan(0.9);
  expect(rateOf(pace, 200_000)).toBe(28);
});

test('one trouble that many calls meet lowers the rate once', () => {
  const once = flooded(openPace(28, false, 0), 1_000, 10_000);
  const twice = slowed(flooded(once, 1_000, 10_050), 10_100);
  expect(rateOf(twice, 11_000)).toBeCloseTo(rateOf(once, 11_000), 5);
});

test('an answer to a person counts when its call has ended, since Telegram counts it when it arrives', async () => {
  let clock = 1_000_000;
  const budget = createBudget({ rate: 28, isPaid: false, now: () => clock, monotonic: () => clock });
  const end = await budget.prompt(7);
  const other = await budget.prompt(7);
  expect(budget.answersIn(7)).toEqual([1_000_000, 1_000_000]);
  clock += 400;
  end();
  expect(budget.answersIn(7)).toEqual([1_000_000, 1_000_400]);
  clock += 100;
  other();
  expect(budget.answersIn(7)).toEqual([1_000_400, 1_000_500]);
});
