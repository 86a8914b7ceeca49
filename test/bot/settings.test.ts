import { expect, test } from 'vitest';
import { ALL_TOPICS_MASK } from '../../src/news/topics.ts';
import type { Conversation } from './conversation.ts';
import { appoint, buttonsOf, conversation, maskOf, wishOf } from './conversation.ts';

async function subscribed(): Promise<Conversation> {
  const talk = await conversation();
  await talk.say(5, '/start');
  await talk.say(5, '/settings');
  return talk;
}

test('/settings is one message that names everything and is edited in place', async () => {
  await using talk = await subscribed();
  const before = talk.telegram.sent(5).length;
  const text = talk.last(5)?.text ?? '';
  for (const name of [
    'Topics',
    'Languages',
    'Outlets',
    'Urgency',
    'When it comes',
    'Quiet hours',
    'Time zone',
    'Link previews',
    'Language of the bot',
  ])
    expect(text).toContain(name);
  await talk.press(5, 'Topics');
  await talk.press(5, 'Naval');
  await talk.press(5, 'Back');
  expect(talk.telegram.sent(5)).toHaveLength(before);
  expect(wishOf(talk, 5)?.topicMask).toBe(ALL_TOPICS_MASK & ~maskOf('naval'));
  expect(talk.toasts()).toHaveLength(3);
});

test('every button carries at most 64 bytes, also for the longest ids', async () => {
  await using talk = await conversation();
  appoint(talk, -1_009_999_999_999, 7, 'administrator');
  await talk.say(-1_009_999_999_999, '/start', {
    from: { id: 7 },
    thread: 2_147_483_647,
    chat: { title: 'G' },
  });
  await talk.say(-1_009_999_999_999, '/settings', { from: { id: 7 }, thread: 2_147_483_647 });
  const page = talk.last(-1_009_999_999_999);
  expect(page?.message_thread_id).toBe(2_147_483_647);
  for (const label of ['Topics', 'Languages', 'When it comes', 'Quiet hours', 'Time zone']) {
    await talk.press(-1_009_999_999_999, label, { from: { id: 7 } });
    const shown = talk.last(-1_009_999_999_999);
    for (const { callback_data = '' } of buttonsOf(shown))
      expect(Buffer.byteLength(callback_data)).toBeLessThanOrEqual(64);
    await talk.press(-1_009_999_999_999, 'Back', { from: { id: 7 } });
  }
});

test('topics show how much each brought in the last week', async () => {
  await using talk = await conversation();
  talk.tell({ topics: ['strikes', 'cyber'] });
  talk.tell({ title: 'Another', topics: ['strikes'] });
  talk.tell({ title: 'Old', topics: ['strikes'], at: talk.now() - 8 * 24 * 3_600_000 });
  await talk.say(5, '/start');
  await talk.say(5, '/settings');
  await talk.press(5, 'Topics');
  expect(talk.buttons(5)).toContain('✓ Strikes (2)');
  expect(talk.buttons(5)).toContain('✓ Cyber (1)');
  expect(talk.buttons(5)).toContain('✓ Front (0)');
});

test('languages, urgency, previews and outlets', async () => {
  await using talk = await conversation();
  talk.tell({ outlet: 'Kyiv Daily' });
  await talk.say(5, '/start');
  await talk.say(5, '/settings');
  await talk.press(5, 'Languages');
  await talk.press(5, 'Українська');
  expect(wishOf(talk, 5)?.languages).toEqual(['uk']);
  await talk.press(5, 'Back');
  await talk.press(5, 'Urgency');
  await talk.press(5, 'flash news only');
  expect(wishOf(talk, 5)?.urgency).toBe('flash');
  await talk.press(5, 'Turn previews off');
  expect(wishOf(talk, 5)?.previews).toBe(false);
  await talk.press(5, 'Outlets');
  await talk.press(5, 'Kyiv Daily');
  expect(talk.store.wishes.mutes({ chatId: 5 as never, threadId: 0 }, talk.now())).toMatchObject([
    { kind: 'outlet', value: 'Kyiv Daily' },
  ]);
  await talk.press(5, 'Kyiv Daily');
  expect(talk.store.wishes.mutes({ chatId: 5 as never, threadId: 0 }, talk.now())).toEqual([]);
});

test('digests at chosen times, and back to instant', async () => {
  await using talk = await subscribed();
  await talk.press(5, 'When it comes');
  await talk.press(5, '08:00, 18:00');
  expect(wishOf(talk, 5)).toMatchObject({
    digestTimes: [480, 1_080],
    nextDigestAt: Date.UTC(2026, 2, 10, 16),
  });
  await talk.press(5, 'When it comes');
  await talk.press(5, 'Other');
  expect(await talk.say(5, 'no idea')).toContain('one to six times');
  expect(await talk.say(5, '7:15 and 20.30')).toContain('07:15, 20:30');
  expect(wishOf(talk, 5)?.digestTimes).toEqual([435, 1_230]);
  await talk.press(5, 'When it comes');
  await talk.press(5, 'as it happens');
  expect(wishOf(talk, 5)).toMatchObject({ digestTimes: [], nextDigestAt: null });
});

test('quiet hours are off until chosen; flash news may come through', async () => {
  await using talk = await subscribed();
  expect(wishOf(talk, 5)?.quiet).toBeNull();
  await talk.press(5, 'Quiet hours');
  await talk.press(5, '23:00–07:00');
  expect(wishOf(talk, 5)?.quiet).toEqual({ from: 1_380, to: 420 });
  await talk.press(5, 'Quiet hours');
  await talk.press(5, 'flash news comes through');
  expect(wishOf(talk, 5)?.flashPierces).toBe(true);
  await talk.press(5, 'Other');
  await talk.say(5, '22:30-6');
  expect(wishOf(talk, 5)?.quiet).toEqual({ from: 1_350, to: 360 });
});

test.for([
  ['Львів', 'Europe/Kyiv'],
  ['new york', 'America/New_York'],
  ['UTC+2', '+02:00'],
  ['-5', '-05:00'],
  ['europe/london', 'Europe/London'],
  ['Токіо', 'Asia/Tokyo'],
])('the time zone of %s is %s', async ([typed, zone]) => {
  await using talk = await subscribed();
  await talk.press(5, 'Time zone');
  await talk.press(5, 'Other');
  await talk.say(5, typed ?? '');
  expect(wishOf(talk, 5)?.timeZone).toBe(zone);
});

test('a place that is not known is asked for again, and a command is not taken for an answer', async () => {
  await using talk = await subscribed();
  await talk.press(5, 'Time zone');
  await talk.press(5, 'Other');
  expect(await talk.say(5, 'Middle of nowhere')).toContain('do not know that place');
  expect(await talk.say(5, '/help')).toContain('/latest');
  expect(wishOf(talk, 5)?.timeZone).toBe('Europe/Kyiv');
});

test('the bot changes its language where it is asked to, at once', async () => {
  await using talk = await subscribed();
  await talk.press(5, 'Language of the bot');
  expect(await talk.press(5, 'Українська')).toContain('Налаштування');
  expect(await talk.say(5, '/help')).toContain('Новини оборони');
});

test('a button of an older version, or of another chat, changes nothing and says so', async () => {
  await using talk = await subscribed();
  await talk.say(6, '/start');
  const id = talk.last(5)?.message_id ?? 0;
  for (const data of [
    'settings_topics',
    '0:set:5.0:topics',
    '1:set:zz:topics',
    '1:set:5.0:colours',
    '1:set:5.0:topics:weather',
    '1:ms:1:weather:2h',
  ])
    talk.telegram.press(5, id, data);
  talk.telegram.press(5, id, '1:set:6.0:urgency:flash');
  await talk.deliver();
  const toasts = talk.toasts();
  expect(toasts).toHaveLength(7);
  expect(toasts.slice(0, 5)).toEqual(
    Array(5).fill('This button is from an older message. Please ask again.'),
  );
  expect(toasts[6]).toBe('This button belongs to another chat.');
  expect(wishOf(talk, 6)?.urgency).toBe('minor');
});

test('two who press the same button at once do not disturb each other', async () => {
  await using talk = await conversation();
  for (const id of [7, 8]) appoint(talk, -100, id, 'administrator');
  await talk.say(-100, '/start', { from: { id: 7 } });
  await talk.say(-100, '/settings', { from: { id: 7 } });
  const id = talk.last(-100)?.message_id ?? 0;
  talk.telegram.press(-100, id, '1:set:-2s.0:urgency:flash', { from: { id: 7 } });
  talk.telegram.press(-100, id, '1:set:-2s.0:urgency:flash', { from: { id: 8 } });
  await talk.deliver();
  expect(talk.toasts()).toHaveLength(2);
  expect(wishOf(talk, -100)?.urgency).toBe('flash');
  expect(talk.lines.filter((line) => line.includes('"level":50'))).toEqual([]);
});
