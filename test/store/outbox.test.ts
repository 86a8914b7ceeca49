import { expect, test } from 'vitest';
import type { ChatId, StoryId } from '../../src/news/ids.ts';
import { RANK } from '../../src/store/outbox/line.ts';
import { NOON, newsroom } from '../fakes/newsroom.ts';

test('what is owed puts its chat in line, the best rank first', () => {
  using room = newsroom();
  const { store } = room;
  const [a, b] = [room.reader(1), room.reader(2)];
  const story = room.story();
  store.fanouts.oweTo(owed(a, story), NOON);
  store.fanouts.oweTo({ ...owed(b, story), rank: RANK.flash }, NOON);
  expect(store.line.turns(NOON, 5).map(({ chatId, rank }) => [chatId, rank])).toEqual([
    [2, RANK.flash],
    [1, RANK.normal],
  ]);
  expect(store.line.nextAt()).toBe(NOON);
});

test('what falls due later gets its turn then', () => {
  using room = newsroom();
  const { store } = room;
  const chat = room.reader(1);
  store.fanouts.oweTo({ ...owed(chat, room.story()), dueAt: NOON + 5_000 }, NOON);
  expect(store.line.turns(NOON, 5)).toEqual([]);
  expect(store.line.nextAt()).toBe(NOON + 5_000);
  expect(store.line.advance(NOON + 5_000, 10)).toBe(1);
  expect(store.line.turns(NOON + 5_000, 5)).toHaveLength(1);
});

test('a chat that cannot be reached keeps what it was owed until it wakes', () => {
  using room = newsroom();
  const { store } = room;
  const chat = room.reader(1);
  store.fanouts.oweTo(owed(chat, room.story()), NOON);
  store.outbox.sleep(chat, 'blocked', NOON);
  expect(store.line.turns(NOON, 5)).toEqual([]);
  expect(store.outbox.heldCount(chat, 0)).toBe(1);
  expect(store.places.isAwake(chat)).toBe(false);
  store.outbox.wake(chat, NOON);
  expect(store.deliveries.due(chat, NOON, 5).map(({ kind }) => kind)).toEqual(['digest']);
});

test('waking a chat forgives its strikes, but not a wait that Telegram asked for', () => {
  using room = newsroom();
  const { store } = room;
  const chat = room.reader(1);
  store.fanouts.oweTo(owed(chat, room.story()), NOON);
  store.line.wait(chat, { until: NOON + 60_000, strikes: 0, slowedAt: NOON });
  store.outbox.wake(chat, NOON);
  expect(store.line.turns(NOON, 5)).toEqual([]);
  store.line.wait(chat, { until: NOON + 60_000, strikes: 3, slowedAt: null });
  store.outbox.wake(chat, NOON);
  expect(store.line.turns(NOON, 5)).toHaveLength(1);
});

test('a group that became a supergroup takes everything along', () => {
  using room = newsroom();
  const { store, db } = room;
  const [from, to] = [room.reader(-5, { thread: 7 }), -1005 as ChatId];
  db.prepare(
    `INSERT INTO mutes (chat_id, thread_id, kind, value, match) VALUES (?, 7, 'word', 'x', 'x')`,
  ).run(from);
  store.fanouts.oweTo({ ...owed(from, room.story()), threadId: 7 }, NOON);
  store.outbox.move(from, to, NOON);
  expect(store.places.place(to, 7, NOON)?.mutes.words).toEqual([['x']]);
  expect(store.line.turns(NOON, 5).map(({ chatId }) => chatId)).toEqual([to]);
  expect(store.places.place(from, 7, NOON)).toBeNull();
});

test('a chat that wakes while a message is on its way to it still gets one at a time', () => {
  using room = newsroom();
  const { store } = room;
  const chat = room.reader(1);
  store.fanouts.oweTo(owed(chat, room.story()), NOON);
  store.deliveries.begin(store.deliveries.due(chat, NOON, 1));
  store.fanouts.oweTo(owed(chat, room.story()), NOON);
  store.outbox.wake(chat, NOON);
  expect(store.line.turns(NOON, 5)).toEqual([]);
});

test('what was on its way when a group moved is owed under its new id', () => {
  using room = newsroom();
  const { store } = room;
  const chat = room.reader(-5);
  const story = room.story();
  store.fanouts.oweTo({ ...owed(chat, story), held: 'paused' }, NOON);
  store.deliveries.digestAt(chat, 0, NOON, NOON);
  store.deliveries.begin([...store.deliveries.held(chat, 0, 9), ...store.deliveries.due(chat, NOON, 9)]);
  store.outbox.move(chat, -1005 as ChatId, NOON);
  expect(store.outbox.heldCount(-1005 as ChatId, 0)).toBe(1);
  expect(store.deliveries.due(-1005 as ChatId, NOON, 9).map(({ kind }) => kind)).toEqual(['digest']);
  expect(store.line.turns(NOON, 5)).toHaveLength(1);
});

test('a notice is owed once for each key, to people we do not know as well', () => {
  using room = newsroom();
  const { store } = room;
  expect(store.outbox.oweNotice(9 as ChatId, 'feed:1', 'Feed is sick', [], NOON)).toBe(true);
  expect(store.outbox.oweNotice(9 as ChatId, 'feed:1', 'Feed is sick', [], NOON)).toBe(false);
  expect(store.deliveries.due(9 as ChatId, NOON, 5)).toHaveLength(1);
});

test('a broadcast reaches everyone who has not stopped, and tells how far it is', () => {
  using room = newsroom();
  const { store } = room;
  for (const id of [1, 2, 3]) room.reader(id);
  room.reader(4, { state: 'stopped' });
  const id = store.outbox.broadcast('Hello', [], NOON);
  while (store.notices.spread(2, NOON));
  expect(store.outbox.broadcastProgress(id)).toEqual({ owed: 3, sent: 0, failed: 0, isSpread: true });
});

test('of two stories that are found to be one, a chat is owed the one that it was not told', () => {
  using room = newsroom();
  const { store } = room;
  const [a, b] = [room.reader(1), room.reader(2)];
  const [first, second] = [room.story(), room.story()];
  store.fanouts.oweTo(owed(a, first), NOON);
  store.fanouts.oweTo(owed(a, second), NOON);
  store.fanouts.oweTo(owed(b, second), NOON);
  store.outbox.mergeStories(second, first);
  expect(store.deliveries.due(a, NOON, 5).map(({ ref }) => ref)).toEqual([first]);
  expect(store.deliveries.due(b, NOON, 5).map(({ ref }) => ref)).toEqual([first]);
});

function owed(chatId: ChatId, storyId: StoryId) {
  const rest = {
    threadId: 0,
    kind: 'alert',
    rank: RANK.normal,
    articleId: null,
    dueAt: NOON,
    held: null,
  } as const;
  return { chatId, storyId, ...rest };
}

test('the counts follow every row, also those that go with their chat', () => {
  using room = newsroom();
  const { store, db } = room;
  const [a, b] = [room.reader(1), room.reader(2)];
  const story = room.story();
  for (const chat of [a, b]) store.fanouts.oweTo(owed(chat, story), NOON);
  store.fanouts.oweTo({ ...owed(b, room.story()), held: 'paused' }, NOON);
  expect(store.outbox.counts()).toMatchObject({ pending: 2, held: 1 });
  const [row] = store.deliveries.due(a, NOON, 1);
  if (row) store.deliveries.begin([row]);
  expect(store.outbox.counts()).toMatchObject({ pending: 2, held: 1 });
  store.outbox.move(b, -1002 as ChatId, NOON);
  expect(store.outbox.counts()).toMatchObject({ pending: 2, held: 1 });
  db.exec('DELETE FROM chats');
  expect(store.outbox.counts()).toMatchObject({ pending: 0, held: 0 });
});

test('what was told long ago is let go of piece by piece', () => {
  using room = newsroom();
  const { store } = room;
  const chat = room.reader(1);
  const story = room.story();
  store.fanouts.oweTo(owed(chat, story), NOON);
  const [row] = store.deliveries.due(chat, NOON, 1);
  const sent = { outcome: 'sent', reason: null, messageId: 7, shown: 'x' } as const;
  if (row) store.deliveries.close(row, sent, NOON);
  expect(store.outbox.prune(NOON)).toBe(0);
  expect(store.outbox.storyOf(chat, 7)).toBe(story);
  expect(store.outbox.prune(NOON + 1)).toBe(1);
  expect(store.outbox.fateOf(chat, 0, story)).toBeNull();
  expect(store.outbox.prune(NOON + 1)).toBe(0);
});
