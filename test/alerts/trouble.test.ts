import { Api } from 'grammy';
import { expect, test, vi } from 'vitest';
import { countInteractive, createBudget } from '../../src/alerts/budget.ts';
import { platformFetch } from '../../src/alerts/telegram.ts';
import { courier } from '../fakes/courier.ts';
import { newsroom } from '../fakes/newsroom.ts';
import { stage } from '../fakes/stage.ts';
import { FAKE_TOKEN, fakeTelegram } from '../fakes/telegram.ts';

const PATIENT = { timeout: 15_000, interval: 20 };

test('a chat that is erased while its message is on the way leaves no trace and no trouble', async () => {
  await using s = await stage();
  s.room.reader(1);
  s.room.reader(2);
  const heal = s.telegram.on(({ chatId }) => (chatId === 1 ? { kind: 'late', ms: 150 } : null));
  s.room.story({}, s.now());
  await s.until(() => expect(s.store.deliveries.sending().some(({ chatId }) => chatId === 1)).toBe(true));
  s.room.db.exec('DELETE FROM chats WHERE id = 1');
  heal();
  await s.until(() => expect(s.telegram.sent(1)).toHaveLength(1));
  s.room.story({}, s.now());
  await s.until(() => expect(s.telegram.sent(2)).toHaveLength(2));
  for (const table of ['outbox', 'line', 'told', 'messages'])
    expect(s.room.db.prepare(`SELECT count(*) AS n FROM ${table} WHERE chat_id = 1`).get()).toEqual({ n: 0 });
});

test('a story that cannot be put together is buried, and the next ones come', async () => {
  await using s = await stage();
  const chat = s.room.reader(1);
  const bad = s.room.story({ title: 'Bad' }, s.now());
  s.room.db.prepare(`UPDATE articles SET topics = 'not json' WHERE story_id = ?`).run(bad);
  s.room.db.exec('DELETE FROM fanouts');
  s.room.db
    .prepare(
      `INSERT INTO outbox (chat_id, thread_id, kind, ref, state, rank, made_at, due_at) VALUES (1, 0, 'alert', ?, 'due', 2, ?, 0)`,
    )
    .run(bad, s.now());
  s.room.story({ title: 'Good' }, s.now());
  await s.until(() => expect(s.telegram.messages(1).at(-1)?.text).toContain('Good'));
  expect(s.store.outbox.fateOf(chat, 0, bad)).toMatchObject({ fate: 'refused', reason: 'our mistake' });
});

test('a disk that is full delays everything and loses nothing', async () => {
  await using s = await stage();
  s.room.reader(1);
  const { page_count: pages } = s.room.db.prepare('PRAGMA page_count').get() as { page_count: number };
  s.room.story({}, s.now());
  s.room.db.pragma(`max_page_count = ${pages}`);
  s.room.db.exec('CREATE TEMP TABLE filler (x)');
  await s.idle(3);
  s.room.db.pragma('max_page_count = 1000000');
  await s.until(() => expect(s.telegram.sent(1)).toHaveLength(1), 60);
  await s.idle(5);
  expect(s.telegram.sent(1)).toHaveLength(1);
});

test('a clock that is set an hour back or on neither stalls nor floods', async () => {
  await using telegram = await fakeTelegram();
  using room = newsroom();
  let shift = 0;
  for (let id = 1; id <= 70; id++) room.reader(id);
  await using _ = courier(room.store, telegram, { now: () => Date.now() + shift });
  room.story({}, Date.now());
  await vi.waitFor(() => expect(telegram.sent().length).toBeGreaterThan(20), PATIENT);
  shift = -3_600_000;
  await vi.waitFor(() => expect(telegram.sent().length).toBeGreaterThan(40), {
    timeout: 5_000,
    interval: 20,
  });
  shift = 3_600_000;
  await vi.waitFor(() => expect(telegram.sent()).toHaveLength(70), { timeout: 6_000, interval: 20 });
  expect(telegram.violations).toEqual([]);
});

test('a story that comes right after the clock was set is not put off by it', async () => {
  await using telegram = await fakeTelegram();
  using room = newsroom();
  let shift = 0;
  room.reader(1);
  const now = () => Date.now() + shift;
  await using _ = courier(room.store, telegram, { now });
  for (const [n, by] of [3_600_000, -3_600_000].entries()) {
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    shift += by;
    room.story({}, now());
    await vi.waitFor(() => expect(telegram.sent(1)).toHaveLength(n + 1), { timeout: 5_000, interval: 20 });
  }
});

test('answers to people share the budget with the outbox, and go first', async () => {
  await using telegram = await fakeTelegram();
  using room = newsroom();
  for (let id = 1; id <= 40; id++) room.reader(id);
  const post = courier(room.store, telegram);
  const api = new Api(FAKE_TOKEN, { apiRoot: telegram.url, fetch: platformFetch });
  api.config.use(countInteractive(post.budget));
  room.story({}, Date.now());
  await vi.waitFor(() => expect(telegram.sent().length).toBeGreaterThan(10), PATIENT);
  const askedAt = performance.now();
  await Promise.all(Array.from({ length: 15 }, (_, n) => api.sendMessage(1_001 + n, 'Here you are')));
  expect(performance.now() - askedAt).toBeLessThan(2_500);
  await vi.waitFor(() => expect(telegram.sent()).toHaveLength(55), PATIENT);
  await post.stop();
  expect(telegram.violations).toEqual([]);
});

test('a person who was just answered gets an alert a second later, not at once', async () => {
  await using telegram = await fakeTelegram();
  using room = newsroom();
  room.reader(1);
  await using post = courier(room.store, telegram);
  const api = new Api(FAKE_TOKEN, { apiRoot: telegram.url, fetch: platformFetch });
  api.config.use(countInteractive(post.budget));
  await api.sendMessage(1, 'Welcome');
  room.story({}, Date.now());
  await vi.waitFor(() => expect(telegram.sent(1)).toHaveLength(2), PATIENT);
  expect(telegram.violations).toEqual([]);
});

test('a group gets twenty messages a minute at most', async () => {
  await using s = await stage();
  s.room.reader(-5, { hourly_cap: 1_000 });
  const sentAt: number[] = [];
  for (let n = 0; n < 26; n++) {
    s.room.story({}, s.now());
    const before = s.telegram.sent(-5).length;
    await s.until(() => expect(s.telegram.sent(-5).length).toBeGreaterThan(before), 90);
    sentAt.push(s.now());
  }
  for (const [n, at] of sentAt.entries())
    expect(at - (sentAt[n - 20] ?? Number.NEGATIVE_INFINITY)).toBeGreaterThan(59_000);
});

test('a restart does not burst', async () => {
  await using telegram = await fakeTelegram();
  using room = newsroom();
  for (let id = 1; id <= 48; id++) room.reader(id);
  room.story({}, Date.now());
  for (let run = 0; run < 3; run++) {
    const post = courier(room.store, telegram);
    await vi.waitFor(() => expect(telegram.sent().length).toBeGreaterThanOrEqual(15 * (run + 1)), PATIENT);
    await post.stop();
  }
  expect(telegram.violations).toEqual([]);
});

test('a budget goes on at the rate that the run before had to fall to', () => {
  const clock = { now: () => 1_000_000, monotonic: () => 0 };
  const budget = createBudget({ rate: 28, isPaid: false, ...clock });
  budget.restore({ factor: 0.5, loweredAt: 1_000_000, waitUntil: 1_004_000, spentAt: 0 });
  expect(budget.waitMs('outbox')).toBe(4_000);
  expect(budget.kept()).toEqual({ factor: 0.5, loweredAt: 1_000_000, waitUntil: 1_004_000 });
});
