/**
 * What delivery stands, against the strict fake of Telegram in this process and the sender in another.
 * `node bench/delivery.ts rate|kill|flood|poll|clock [scale]`; scale 1 is the size of the issue, smaller is shorter.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Newsroom, newsroom } from '../test/fakes/newsroom.ts';
import { type Call, type FakeTelegram, fakeTelegram } from '../test/fakes/telegram.ts';

const [, , name = '', scale = '1'] = process.argv;
const SCALE = Number(scale);
const path = join(mkdtempSync(join(tmpdir(), 'vedette-bench-')), 'db');

const BENCHES: Record<string, (room: Newsroom, telegram: FakeTelegram) => Promise<void>> = {
  rate,
  kill,
  flood,
  poll,
  clock,
};

const bench = BENCHES[name];
if (bench === undefined) {
  console.error(`usage: node bench/delivery.ts ${Object.keys(BENCHES).join('|')} [scale]`);
  process.exit(2);
}
const telegram = await fakeTelegram({ latencyMs: 20 });
await bench(newsroom(path), telegram);
process.exit(0);

/** 1: many chats, one story. */
async function rate(room: Newsroom, telegram: FakeTelegram): Promise<void> {
  const chats = readers(room, 1_200 * SCALE);
  room.story({}, Date.now());
  const worker = start(telegram);
  await until(() => telegram.sent().length >= chats);
  await stop(worker);
  report({ ...paceOf(telegram.sent()), violations: telegram.violations.length });
}

/** 2: kills, an outage, lost answers, bad gateways: every pair arrives, and what comes twice had no answer. */
async function kill(room: Newsroom, telegram: FakeTelegram): Promise<void> {
  const chats = readers(room, 300 * SCALE);
  const stories = 12;
  let lost = 0;
  telegram.on(() => {
    const dice = Math.random();
    if (dice < 0.005) {
      lost += 1;
      return { kind: 'drop', accepts: true };
    }
    if (dice < 0.01) {
      lost += 1;
      return { kind: 'cut', accepts: true };
    }
    return dice < 0.02 ? { kind: 'html', code: 502, accepts: false } : null;
  });
  let worker = start(telegram);
  let inFlight = 0;
  const total = () => new Set(telegram.sent().flatMap(pairs)).size;
  for (let n = 0; n < stories; n++) {
    room.story({ title: `Story ${n}!` }, Date.now());
    worker.send('story');
    await sleep(4_000 * SCALE);
    if (n % 2 === 0 && n < 10) {
      worker.kill('SIGKILL');
      await once(worker, 'exit');
      inFlight += new Set(room.store.deliveries.sending().map(({ chatId }) => chatId)).size;
      await sleep(200);
      worker = start(telegram);
    }
    if (n === 7) {
      await telegram.goDown();
      await sleep(3_000);
      await telegram.comeUp();
    }
  }
  await until(() => total() >= chats * stories, 600_000);
  await sleep(15_000);
  await stop(worker);
  const told = telegram.sent().flatMap(pairs);
  const { outcomes, pending } = room.store.outbox.counts();
  report({
    pairs: total(),
    of: chats * stories,
    storiesTwice: told.length - total(),
    messagesTwice: repeated(telegram.sent()),
    lostAnswers: lost,
    inFlightAtKills: inFlight,
    violations: telegram.violations.length,
    pending,
    outcomes: JSON.stringify(outcomes),
  });
}

/** 3: one chat that answers 429 for a minute does not slow the others. It was told something just before: it is not idle. */
async function flood(room: Newsroom, telegram: FakeTelegram): Promise<void> {
  const chats = readers(room, 90);
  const others = () => telegram.sent().filter(({ chatId }) => chatId !== 1).length;
  const run = async (seconds: number): Promise<number> => {
    const before = others();
    const startedAt = performance.now();
    while (performance.now() - startedAt < seconds * 1_000) {
      const told = others();
      room.story({}, Date.now());
      worker.send('story');
      await until(() => others() >= told + chats - 1);
    }
    return (others() - before) / ((performance.now() - startedAt) / 1_000);
  };
  const worker = start(telegram);
  const calm = await run(60 * SCALE);
  const heal = telegram.flood(1, 5);
  const troubled = await run(60 * SCALE);
  heal();
  await stop(worker);
  const refused = telegram.calls.filter(({ code }) => code === 429).length;
  report({ calm, troubled, slower: 1 - troubled / calm, refused, violations: telegram.violations.length });
}

/** 4: sixty stories in one poll. */
async function poll(room: Newsroom, telegram: FakeTelegram): Promise<void> {
  const chats = readers(room, 100 * SCALE);
  for (let n = 0; n < 60; n++) room.story({ title: `Story ${n}!` }, Date.now());
  const worker = start(telegram);
  await until(() => new Set(telegram.sent().flatMap(pairs)).size >= chats * 60, 300_000);
  await stop(worker);
  const told = telegram.sent().flatMap(pairs);
  report({
    ...paceOf(telegram.sent()),
    pairs: new Set(told).size,
    of: chats * 60,
    twice: told.length - new Set(told).size,
    messagesPerChat: telegram.sent().length / chats,
    longest: Math.max(...telegram.sent().map(({ payload }) => String(payload['text']).length)),
    violations: telegram.violations.length,
  });
}

/** 6: the clock is set an hour back after five seconds, and two hours on after fifteen. */
async function clock(room: Newsroom, telegram: FakeTelegram): Promise<void> {
  const chats = readers(room, 900 * SCALE);
  room.story({}, Date.now());
  const hour = 3_600_000;
  const worker = start(telegram, `5:${-hour},15:${hour}`);
  await until(() => telegram.sent().length >= chats);
  await stop(worker);
  const times = telegram.sent().map(({ monotonicAt }) => monotonicAt);
  const gaps = times.slice(1).map((at, n) => at - (times[n] ?? at));
  report({
    ...paceOf(telegram.sent()),
    longestGapMs: Math.max(...gaps),
    violations: telegram.violations.length,
  });
}

function readers(room: Newsroom, count: number): number {
  room.store.atomically(() => {
    for (let id = 1; id <= count; id++) room.reader(id, { hourly_cap: 1_000 });
  });
  return count;
}

function start(telegram: FakeTelegram, jumps = ''): ChildProcess {
  const args = [new URL('delivery-worker.ts', import.meta.url).pathname, path, telegram.url, jumps];
  return spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}

async function stop(worker: ChildProcess): Promise<void> {
  worker.kill('SIGTERM');
  await once(worker, 'exit');
}

async function until(holds: () => boolean, withinMs = 180_000): Promise<void> {
  const endAt = performance.now() + withinMs;
  while (!holds() && performance.now() < endAt) await sleep(100);
  if (!holds()) console.log('gave up waiting');
}

/** "chat:story" of every story that a message tells. */
function pairs({ chatId, payload }: Call): readonly string[] {
  return [...String(payload['text']).matchAll(/Story (\d+)!/g)].map(([, n]) => `${chatId}:${n}`);
}

/** Messages that tell something their chat had been told before. */
function repeated(calls: readonly Call[]): number {
  const known = new Set<string>();
  return calls.filter((call) => {
    const told = pairs(call);
    const isRepeated = told.some((pair) => known.has(pair));
    for (const pair of told) known.add(pair);
    return isRepeated;
  }).length;
}

function paceOf(calls: readonly Call[]) {
  const times = calls.map(({ monotonicAt }) => monotonicAt);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  let busiest = 0;
  for (let from = 0, to = 0; to < times.length; to++) {
    while ((times[to] ?? 0) - (times[from] ?? 0) >= 1_000) from += 1;
    busiest = Math.max(busiest, to - from + 1);
  }
  return {
    messages: times.length,
    perSecond: (times.length - 1) / ((last - first) / 1_000),
    busiestSecond: busiest,
  };
}

function report(figures: Record<string, unknown>): void {
  console.log(name, figures);
}
