import { Api, GrammyError, InputFile } from 'grammy';
import { expect, test } from 'vitest';
import { FAKE_TOKEN, fakeTelegram } from './telegram.ts';

test('the fake takes messages, edits and files, and refuses what Telegram refuses', async () => {
  await using telegram = await fakeTelegram({ limits: null });
  const api = new Api(FAKE_TOKEN, { apiRoot: telegram.url });
  const { message_id } = await api.sendMessage(5, 'Hello', {
    entities: [{ type: 'bold', offset: 0, length: 5 }],
  });
  await api.editMessageText(5, message_id, 'Hello again');
  await api.sendDocument(5, new InputFile(Buffer.from('a,b'), 'a.csv'), { caption: 'A table' });

  expect(telegram.messages(5).map(({ text, edits }) => ({ text, edits }))).toEqual([
    { text: 'Hello again', edits: 1 },
    { text: 'A table', edits: 0 },
  ]);
  expect(telegram.messages(5)[1]?.payload['document']).toMatchObject({
    filename: 'a.csv',
    bytes: Buffer.from('a,b'),
  });
  await expect(api.editMessageText(5, message_id, 'Hello again')).rejects.toThrow('message is not modified');
  await expect(api.sendMessage(5, 'x'.repeat(4097))).rejects.toThrow('message is too long');
  await expect(
    api.sendMessage(5, 'Hi', { entities: [{ type: 'bold', offset: 1, length: 2 }] }),
  ).rejects.toThrow('ends outside');
  await expect(
    api.sendMessage(5, 'Hi', {
      reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'ї'.repeat(33) }]] },
    }),
  ).rejects.toThrow('BUTTON_DATA_INVALID');
});

test('the fake holds a second message to one person within a second against the sender', async () => {
  await using telegram = await fakeTelegram();
  const api = new Api(FAKE_TOKEN, { apiRoot: telegram.url });
  await api.sendMessage(5, 'one');
  await expect(api.sendMessage(5, 'two')).rejects.toThrow(GrammyError);
  expect(telegram.violations).toHaveLength(1);
});

test('updates that people cause are handed out once acknowledged', async () => {
  await using telegram = await fakeTelegram();
  const api = new Api(FAKE_TOKEN, { apiRoot: telegram.url });
  telegram.say(5, '/start');
  const [update] = await api.getUpdates({ timeout: 1 });
  expect(update?.message).toMatchObject({ text: '/start', chat: { id: 5, type: 'private' } });
  expect(await api.getUpdates({ offset: (update?.update_id ?? 0) + 1 })).toEqual([]);
});
