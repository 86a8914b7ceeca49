import { expect, test } from 'vitest';
import type { ChatId } from '../../src/news/ids.ts';
import { stage } from '../fakes/stage.ts';

const HOUR = 60 * 60_000;

test('a chat that blocked the bot sleeps, and gets what it missed in one digest when it wakes', async () => {
  await using s = await stage();
  const chat = s.room.reader(1);
  const unblock = s.telegram.block(1);
  s.room.story({}, s.now());
  await s.until(() => expect(s.store.places.isAwake(chat)).toBe(false));
  unblock();
  s.room.story({}, s.now());
  await s.idle();
  expect(s.telegram.sent(1)).toEqual([]);
  s.store.outbox.wake(chat, s.now());
  await s.until(() => expect(s.telegram.messages(1)[0]?.text).toContain('Headline 1'));
  expect(s.store.places.place(chat, 0, s.now())).not.toBeNull();
});

test('a group that was upgraded gets its story under the new id', async () => {
  await using s = await stage();
  s.room.reader(-5);
  s.telegram.migrate(-5, -1005);
  s.room.story({}, s.now());
  await s.until(() => expect(s.telegram.sent(-1005)).toHaveLength(1));
  s.room.story({}, s.now());
  await s.until(() => expect(s.telegram.sent(-1005)).toHaveLength(2));
});

test('without rights a chat is not dropped: its steward hears of it once, and it is tried an hour later', async () => {
  await using s = await stage();
  s.room.reader(1, { topics: 0 });
  s.room.reader(-5);
  const allow = s.telegram.mute(-5);
  const tries = () => s.telegram.calls.filter(({ chatId }) => chatId === -5).length;
  s.room.story({}, s.now());
  await s.until(() => expect(s.telegram.messages(1)).toHaveLength(1));
  await s.idle(30);
  expect(tries()).toBe(1);
  s.pass(HOUR);
  await s.until(() => expect(tries()).toBe(2));
  allow();
  s.pass(HOUR);
  await s.until(() => expect(s.telegram.sent(-5)).toHaveLength(1));
  await s.idle();
  expect(s.telegram.messages(1)).toHaveLength(1);
});

test('a wake tries a struck chat at once', async () => {
  await using s = await stage();
  const chat = s.room.reader(-5);
  const allow = s.telegram.mute(-5);
  s.room.story({}, s.now());
  await s.until(() => expect(s.telegram.calls.length).toBeGreaterThan(0));
  allow();
  await s.idle();
  expect(s.telegram.sent(-5)).toEqual([]);
  s.store.outbox.wake(chat, s.now());
  await s.until(() => expect(s.telegram.sent(-5)).toHaveLength(1));
});

test('a closed forum topic sleeps alone, its steward is told, and its stories come when it opens', async () => {
  await using s = await stage();
  s.room.reader(1, { topics: 0 });
  s.room.reader(-5, { thread: 7 });
  s.room.reader(-5, { thread: 8 });
  const open = s.telegram.on(({ chatId, payload }) =>
    chatId === -5 && payload['message_thread_id'] === 7
      ? { kind: 'error', code: 400, description: 'Bad Request: TOPIC_CLOSED' }
      : null,
  );
  s.room.story({}, s.now());
  await s.until(() => expect(s.telegram.messages(1)).toHaveLength(1));
  await s.until(() =>
    expect(s.telegram.sent(-5).map(({ payload }) => payload['message_thread_id'])).toEqual([8]),
  );
  expect(s.store.places.place(-5 as ChatId, 7, s.now())?.state).toBe('closed');
  s.room.story({}, s.now());
  await s.idle();
  open();
  s.pass(HOUR);
  await s.until(() =>
    expect(s.telegram.sent(-5).filter(({ payload }) => payload['message_thread_id'] === 7)).toHaveLength(1),
  );
  expect(s.store.places.place(-5 as ChatId, 7, s.now())?.state).toBe('active');
});

test('a lost answer is asked for again after some seconds, and a message that came twice is the worst of it', async () => {
  await using s = await stage();
  s.room.reader(1);
  s.telegram.next(1, { kind: 'drop', accepts: true });
  s.room.story({}, s.now());
  await s.until(() => expect(s.telegram.sent(1)).toHaveLength(1), 2);
  await s.idle(3);
  expect(s.telegram.sent(1)).toHaveLength(1);
  await s.until(() => expect(s.telegram.sent(1)).toHaveLength(2));
  const [first, second] = s.telegram.sent(1);
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeLessThan(10_000);
  await s.idle();
  expect(s.telegram.sent(1)).toHaveLength(2);
});

test('what stays ambiguous is tried five times more, then told in a digest', async () => {
  await using s = await stage();
  const chat = s.room.reader(1);
  const heal = s.telegram.on(() => ({ kind: 'html', code: 502, accepts: false }));
  s.room.story({}, s.now());
  for (let hour = 0; hour < 6; hour++) {
    await s.idle(2);
    s.pass(HOUR);
  }
  await s.until(() => expect(s.store.outbox.heldCount(chat, 0)).toBe(1));
  expect(s.telegram.calls).toHaveLength(6);
  heal();
  s.pass(HOUR);
  await s.until(() => expect(s.telegram.messages(1)).toHaveLength(1));
});

test('a refused connection is no answer lost: the story comes once when the line is back', async () => {
  await using s = await stage();
  s.room.reader(1);
  await s.telegram.goDown();
  s.room.story({}, s.now());
  await s.idle(3);
  await s.telegram.comeUp();
  await s.until(() => expect(s.telegram.sent(1)).toHaveLength(1), 60);
  expect(s.telegram.calls).toHaveLength(1);
});

test('a message that Telegram refuses comes as plain text once, and is buried after that', async () => {
  await using s = await stage();
  s.room.reader(1);
  const fail = { kind: 'error', code: 400, description: "Bad Request: can't parse entities" } as const;
  s.telegram.next(1, fail);
  s.room.story({}, s.now());
  await s.until(() => expect(s.telegram.messages(1)).toHaveLength(1));
  expect(s.telegram.messages(1)[0]?.entities).toEqual([]);
  s.telegram.next(2, fail);
  s.room.story({}, s.now());
  await s.until(() =>
    expect(s.store.outbox.counts().outcomes).toContainEqual({
      outcome: 'refused',
      reason: "Bad Request: can't parse entities",
      n: 1,
    }),
  );
  expect(s.store.outbox.counts().pending).toBe(0);
});

test('"sent message was immediately deleted" counts as sent', async () => {
  await using s = await stage();
  s.room.reader(1);
  s.telegram.next(1, {
    kind: 'error',
    code: 500,
    description: "Internal Server Error: sent message was immediately deleted and can't be returned",
  });
  s.room.story({}, s.now());
  await s.until(() =>
    expect(s.store.outbox.counts().outcomes).toContainEqual({ outcome: 'sent', reason: '', n: 1 }),
  );
  await s.idle(20);
  expect(s.telegram.calls).toHaveLength(1);
});

test('a chat that is asked to wait is left alone until then, while the others go on', async () => {
  await using s = await stage();
  s.room.reader(1);
  s.room.reader(2);
  s.room.story({}, s.now());
  await s.until(() => expect(s.telegram.sent()).toHaveLength(2));
  s.room.story({}, s.now());
  s.telegram.next(
    1,
    { kind: 'error', code: 429, description: 'Too Many Requests', parameters: { retry_after: 20 } },
    1,
  );
  await s.until(() => expect(s.telegram.sent(2)).toHaveLength(2), 3);
  await s.idle(10);
  expect(s.telegram.sent(1)).toHaveLength(1);
  await s.until(() => expect(s.telegram.sent(1)).toHaveLength(2), 15);
});

test('a 429 for a chat that had been idle holds the whole line', async () => {
  await using s = await stage();
  for (const id of [1, 2, 3]) s.room.reader(id);
  s.telegram.next(1, {
    kind: 'error',
    code: 429,
    description: 'Too Many Requests',
    parameters: { retry_after: 30 },
  });
  s.room.story({}, s.now());
  await s.idle(20);
  expect(s.telegram.calls.length).toBeLessThanOrEqual(2);
  expect(s.telegram.sent().length).toBeLessThanOrEqual(1);
  await s.until(() => expect(s.telegram.sent()).toHaveLength(3), 30);
});

test('an idle chat that gets a 429 again, while others are answered well, no longer holds the line', async () => {
  await using s = await stage();
  for (const id of [1, 2, 3]) s.room.reader(id);
  const heal = s.telegram.flood(1, 10);
  s.room.story({}, s.now());
  await s.until(() => expect(s.telegram.sent()).toHaveLength(2), 40);
  const tries = () => s.telegram.calls.filter(({ chatId }) => chatId === 1).length;
  await s.until(() => expect(tries()).toBe(2), 40);
  s.room.story({}, s.now());
  await s.until(() => expect(s.telegram.sent()).toHaveLength(4), 4);
  heal();
  await s.until(() => expect(s.telegram.sent(1)).toHaveLength(1), 20);
});

test('an alert that was under way when the program died is asked for again, an edit is not', async () => {
  await using s = await stage();
  s.room.reader(1);
  const story = s.room.story({}, s.now());
  await s.until(() => expect(s.telegram.sent(1)).toHaveLength(1));
  await s.stop();
  const dying = s.room.db.prepare(
    `INSERT INTO outbox (chat_id, thread_id, kind, ref, state, rank, made_at, due_at) VALUES (1, 0, ?, ?, 'sending', 2, ?, 0)`,
  );
  dying.run('edit', story, s.now());
  s.room.db.exec(`DELETE FROM fanouts`);
  const other = s.room.story({}, s.now());
  s.room.db.exec(`DELETE FROM fanouts`);
  dying.run('alert', other, s.now());
  await s.restart();
  await s.idle(3);
  expect(s.telegram.sent(1)).toHaveLength(1);
  await s.until(() => expect(s.telegram.sent(1)).toHaveLength(2));
  expect(s.telegram.edits(1)).toEqual([]);
});

test('stopping waits for what is in flight and starts nothing more', async () => {
  await using s = await stage();
  for (const id of [1, 2, 3]) s.room.reader(id);
  s.telegram.on(() => ({ kind: 'late', ms: 300 }));
  s.room.story({}, s.now());
  await s.until(() => expect(s.telegram.calls.length).toBeGreaterThan(0));
  await s.stop();
  const { length } = s.telegram.calls;
  expect(s.store.deliveries.sending()).toEqual([]);
  expect(s.store.outbox.counts().outcomes).toEqual([{ outcome: 'sent', reason: '', n: length }]);
});

test('no line of the log holds the token, whatever happens', async () => {
  await using s = await stage();
  s.room.reader(1);
  s.telegram.next(1, { kind: 'drop', accepts: false });
  s.room.story({}, s.now());
  await s.until(() => expect(s.lines().length).toBeGreaterThan(0));
  await s.telegram.goDown();
  await s.idle(30);
  expect(JSON.stringify(s.lines())).not.toMatch(/FAKE-TOKEN|\*\*\*|\/bot/);
  await s.telegram.comeUp();
});
