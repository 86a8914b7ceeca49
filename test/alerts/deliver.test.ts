import { expect, test, vi } from 'vitest';
import { courier } from '../fakes/courier.ts';
import { newsroom } from '../fakes/newsroom.ts';
import { fakeTelegram } from '../fakes/telegram.ts';

const PATIENT = { timeout: 15_000, interval: 20 };

test('a story reaches every chat that wishes it, once', async () => {
  await using telegram = await fakeTelegram();
  using room = newsroom();
  for (const id of [1, 2, -1003]) room.reader(id);
  room.reader(4, { topics: 1 });
  await using _ = courier(room.store, telegram);
  room.story({ title: 'Frigate sails', topics: 2 }, Date.now());

  await vi.waitFor(() => expect(room.store.outbox.counts().pending).toBe(0), PATIENT);
  await vi.waitFor(() => expect(telegram.sent()).toHaveLength(3), PATIENT);
  expect(telegram.messages(1)[0]?.text).toContain('Frigate sails');
  expect(telegram.messages(4)).toEqual([]);
  expect(telegram.violations).toEqual([]);
});
