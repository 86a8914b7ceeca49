import { expect, test } from 'vitest';
import type { ChatId } from '../../src/news/ids.ts';
import { buttonsOf, type Conversation, conversation } from './conversation.ts';

const HERE = { chatId: 5 as ChatId, threadId: 0 };

async function subscribed(): Promise<Conversation> {
  const talk = await conversation();
  await talk.say(5, '/start');
  return talk;
}

const mutesOf = (talk: Conversation) => talk.store.wishes.mutes(HERE, talk.now());

test('before a filter is kept, the reader sees what it would have hidden in the last week', async () => {
  await using talk = await subscribed();
  talk.tell({ title: 'Drills begin in the north' });
  talk.tell({ title: 'Another drill ends' });
  talk.tell({ title: 'Drilling for oil goes on', topics: ['industry'] });
  talk.tell({ title: 'Old drills', at: talk.now() - 9 * 24 * 3_600_000 });
  const preview = await talk.say(5, '/mute drills');
  expect(preview).toContain('Mute the word “drills”?');
  expect(preview).toContain('hidden 2 of your 3 stories');
  expect(preview).toContain('Another drill ends');
  expect(mutesOf(talk)).toEqual([]);
  expect(await talk.press(5, 'for good')).toContain('Muted for good: the word “drills”.');
  expect(mutesOf(talk)).not.toEqual([]);
  expect(await talk.press(5, 'Undo')).toContain('No longer muted');
  expect(mutesOf(talk)).toEqual([]);
});

test('a filter that is cancelled is not kept', async () => {
  await using talk = await subscribed();
  await talk.say(5, '/mute drills');
  expect(await talk.press(5, 'Cancel')).toContain('Nothing was muted');
  expect(mutesOf(talk)).toEqual([]);
});

test('a mute for hours ends by itself', async () => {
  await using talk = await subscribed();
  await talk.say(5, '/mute air raid 2h');
  expect(talk.buttons(5)).toEqual(['Mute', 'Cancel']);
  expect(await talk.press(5, 'Mute')).toContain('Muted: the word “air raid”, until');
  expect(mutesOf(talk)[0]).toMatchObject({ value: 'air raid', until: talk.now() + 2 * 3_600_000 });
  talk.pass(2 * 3_600_000 + 1);
  expect(mutesOf(talk)).toEqual([]);
});

test('topics and outlets are muted by their names, in either language', async () => {
  await using talk = await subscribed();
  talk.tell({ outlet: 'Kyiv Daily' });
  expect(await talk.say(5, '/mute strikes')).toContain('the topic “Strikes”');
  expect(await talk.say(5, '/mute удари forever')).toContain('the topic “Strikes”');
  expect(await talk.say(5, '/mute kyiv daily 1d')).toContain('the outlet “Kyiv Daily”');
  await talk.press(5, 'Mute');
  expect(mutesOf(talk)).toMatchObject([{ kind: 'outlet', value: 'Kyiv Daily', match: 'Kyiv Daily' }]);
});

test('a Ukrainian word is muted in all its forms', async () => {
  await using talk = await subscribed();
  talk.tell({ title: 'Навчаннями завершився тиждень', language: 'uk' });
  expect(await talk.say(5, '/mute навчання')).toContain('hidden 1 of your 1 story');
});

test('/unmute lists what is muted, and ends it by name or button', async () => {
  await using talk = await subscribed();
  expect(await talk.say(5, '/unmute')).toContain('Nothing is muted');
  for (const words of ['drills forever', 'parade forever']) {
    await talk.say(5, `/mute ${words}`);
    await talk.press(5, 'Mute');
  }
  expect(await talk.say(5, '/unmute')).toContain('the word “parade”');
  await talk.press(5, 'Show again: the word “parade”');
  expect(await talk.say(5, '/unmute DRILLS')).toContain('No longer muted');
  expect(mutesOf(talk)).toEqual([]);
  expect(await talk.say(5, '/unmute drills')).toContain('Nothing is muted');
});

test('what cannot be muted is said plainly', async () => {
  await using talk = await subscribed();
  expect(await talk.say(5, '/mute')).toContain('/mute drills 2h');
  expect(await talk.say(5, `/mute ${'x'.repeat(10_000)}`)).toContain('too long');
  expect(await talk.say(5, '/mute .*?!')).toContain('no word');
  expect(await talk.say(5, '/mute \u200b\u202e')).toContain('/mute drills 2h');
});

test('the button under an alert mutes its topics or outlet, says what that would have hidden, and undoes', async () => {
  await using talk = await subscribed();
  talk.tell({ outlet: 'Kyiv Daily', topics: ['strikes', 'naval'] });
  await talk.say(5, '/latest 1');
  await talk.press(5, 'Mute');
  expect(talk.buttons(5)).toEqual([
    ...['Mute: Strikes', 'Mute: Naval', 'Mute: Kyiv Daily'],
    ...['Not defence news', 'I had this already', 'Back'],
  ]);
  await talk.press(5, 'Mute: Kyiv Daily');
  expect(talk.toasts().at(-1)).toContain('hidden 1 of your 1 story');
  expect(mutesOf(talk)).toEqual([]);
  await talk.press(5, '1 week');
  expect(mutesOf(talk)).toMatchObject([{ kind: 'outlet', value: 'Kyiv Daily' }]);
  await talk.press(5, 'Undo');
  expect(mutesOf(talk)).toEqual([]);
  expect(talk.buttons(5)).toEqual(['Read', 'Mute ▾', 'Share']);
  expect(talk.last(5)?.text).toContain('Kyiv Daily');
});

test('feedback under an alert reaches the admins’ corrections, once a person', async () => {
  await using talk = await subscribed();
  const id = talk.tell({
    statements: [{ speaker: 'Mark Rutte', text: 'We will stay as long as it takes.' }],
  });
  await talk.say(5, '/latest 1');
  await talk.press(5, 'Mute');
  for (const label of ['Not defence news', 'Not defence news', 'Wrong speaker']) await talk.press(5, label);
  expect(talk.toasts().at(-1)).toContain('Thank you');
  expect(
    talk.store.corrections
      .list(10)
      .map(({ kind, storyId, saidBy, isAdmin }) => ({ kind, storyId, saidBy, isAdmin })),
  ).toEqual([
    { kind: 'wrong-speaker', storyId: id, saidBy: 5, isAdmin: false },
    { kind: 'not-defence', storyId: id, saidBy: 5, isAdmin: false },
  ]);
});

test('/follow and /unfollow', async () => {
  await using talk = await subscribed();
  talk.tell({ statements: [{ speaker: 'Rustem Umierov', text: 'We need more air defence.' }] });
  expect(await talk.say(5, '/follow')).toContain('Quoted most: Rustem Umierov.');
  expect(await talk.say(5, '/follow Rustem Umierov')).toContain('There is 1 statement so far');
  expect(await talk.say(5, '/follow Rustem Umierov')).toContain('already');
  expect(await talk.say(5, '/follow Jane Newcomer')).toContain('not met that name');
  expect(talk.store.wishes.follows(HERE).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Rustem Umierov', 'Jane Newcomer']),
  );
  expect(await talk.say(5, '/unfollow Rustem Umierov')).toContain('no longer follow Rustem Umierov');
  expect(await talk.say(5, '/unfollow')).toContain('You follow: Jane Newcomer.');
  expect(await talk.press(5, 'No longer: Jane')).toContain('no longer follow Jane');
  expect(talk.store.wishes.follows(HERE)).toEqual([]);
  expect(await talk.say(5, '/unfollow Someone Else')).toContain('follow nobody');
  expect(await talk.say(5, `/follow ${'A'.repeat(10_000)}`)).toContain('does not look like a name');
  expect(await talk.say(5, '/follow 1234')).toContain('does not look like a name');
});

test('a person can be followed from /quotes', async () => {
  await using talk = await subscribed();
  talk.tell({ statements: [{ speaker: 'Rustem Umierov', text: 'We need more air defence.' }] });
  await talk.say(5, '/quotes Rustem Umierov');
  await talk.press(5, 'Follow Rustem');
  expect(talk.store.wishes.follows(HERE)).toMatchObject([{ name: 'Rustem Umierov' }]);
});

test('/pause holds, /resume tells at once what was held, /digest too', async () => {
  await using talk = await subscribed();
  expect(await talk.say(5, '/pause 8h')).toContain('Paused until');
  expect(talk.store.wishes.get(HERE)?.pausedUntil).toBe(talk.now() + 8 * 3_600_000);
  expect(talk.last(5)?.entities.some(({ type }) => type === 'date_time')).toBe(true);
  expect(await talk.say(5, '/pause whenever')).toContain('/pause 8h');
  expect(await talk.say(5, '/resume')).toContain('Nothing was held');
  expect(talk.store.wishes.get(HERE)?.pausedUntil).toBeNull();
  expect(await talk.say(5, '/resume')).toContain('not paused');
  expect(await talk.say(5, '/pause')).toContain('Paused until /resume');
  expect(await talk.say(5, '/start')).toContain('It is paused now');
  expect(await talk.say(5, '/digest')).toContain('Nothing is held');
  await talk.say(5, '/stop');
  expect(await talk.say(5, '/resume')).toContain('/start');
  expect(await talk.say(5, '/pause')).toContain('/start');
});

test('held stories are counted and owed as one digest', async () => {
  await using talk = await subscribed();
  const id = talk.tell();
  talk.room.db
    .prepare(
      `INSERT INTO outbox (chat_id, thread_id, kind, ref, state, rank, made_at, due_at) VALUES (5, 0, 'alert', ?, 'held', 2, 0, 0)`,
    )
    .run(id);
  expect(await talk.say(5, '/resume')).toContain('1 story was held');
  expect(talk.room.db.prepare(`SELECT kind FROM outbox WHERE chat_id = 5 ORDER BY kind`).all()).toEqual([
    { kind: 'alert' },
    { kind: 'digest' },
  ]);
});

test('/privacy shows what is kept, exports it as JSON, and erases it to the last row', async () => {
  await using talk = await subscribed();
  talk.tell();
  await talk.say(5, '/mute drills forever');
  await talk.press(5, 'Mute');
  await talk.say(5, '/follow Rustem Umierov');
  await talk.say(5, '/latest 1');
  await talk.press(5, 'Mute');
  await talk.press(5, 'Not defence news');
  expect(await talk.say(5, '/privacy')).toContain('1 subscription with 1 filter and 1 followed person');
  await talk.press(5, 'Export');
  const file = talk.callsOf('sendDocument')[0]?.payload['document'] as { bytes: Buffer; filename: string };
  const exported = JSON.parse(file.bytes.toString()) as {
    subscriptions: readonly { topics: readonly string[] }[];
  };
  expect(exported.subscriptions[0]?.topics).toHaveLength(12);
  expect(exported).toMatchObject({
    chat: { id: 5 },
    subscriptions: [{ follows: [{ name: 'Rustem Umierov' }] }],
    feedback: [{ kind: 'not-defence' }],
  });

  await talk.say(5, '/privacy');
  expect(await talk.press(5, 'Erase')).toContain('nothing can be brought back');
  expect(talk.store.wishes.get(HERE)).not.toBeNull();
  expect(await talk.press(5, 'Yes, erase it')).toContain('Erased');
  const tables = talk.room.db
    .prepare<[], { name: string }>(
      `SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'`,
    )
    .all();
  for (const { name } of tables) {
    const columns = talk.room.db
      .prepare<[], { name: string }>(`SELECT name FROM pragma_table_info('${name}')`)
      .all();
    for (const column of columns.filter((one) =>
      ['chat_id', 'steward_id', 'said_by', 'user_id'].includes(one.name),
    ))
      expect([
        name,
        column.name,
        talk.room.db.prepare(`SELECT count(*) AS n FROM ${name} WHERE ${column.name} = 5`).get(),
      ]).toEqual([name, column.name, { n: 0 }]);
  }
  expect(talk.store.chats.get(HERE.chatId)).toBeNull();
  expect(await talk.say(5, '/privacy')).toContain('keep nothing');
  expect(buttonsOf(talk.last(5))).toEqual([]);
});
