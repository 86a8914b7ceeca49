import { expect, test } from 'vitest';
import { buttonsOf, conversation } from './conversation.ts';

const UMIEROV = { speaker: 'Rustem Umierov', text: 'We need more air defence before the winter comes.' };

test('/latest shows stories as their alerts would look, the newest last', async () => {
  await using talk = await conversation();
  talk.tell({ title: 'First', at: talk.now() - 2_000 });
  talk.tell({ title: 'Second', at: talk.now() - 1_000, statements: [UMIEROV] });
  await talk.say(5, '/latest 2');
  const [first, second] = talk.telegram.sent(5);
  expect(first?.payload['text']).toMatch(/^First/);
  expect(second?.payload['text']).toMatch(/^Second/);
  expect(second?.payload['text']).toContain('— Rustem Umierov, Minister');
  expect(talk.buttons(5)).toEqual(['Read', 'All quotes (1)', 'Mute ▾', 'Share']);
});

test('many come as one list, and nonsense for a number is the usual number', async () => {
  await using talk = await conversation();
  for (let n = 0; n < 8; n++) talk.tell({ title: `Story ${n}`, at: talk.now() - n * 1_000 });
  expect(await talk.say(5, '/latest 99999999999999999999')).toContain('Story 7');
  expect(talk.telegram.sent(5)).toHaveLength(1);
  await talk.say(5, '/latest soon');
  expect(talk.telegram.sent(5)).toHaveLength(4);
});

test('/latest without stories says so', async () => {
  await using talk = await conversation();
  expect(await talk.say(5, '/latest')).toContain('No stories');
});

test('/quotes lists a person’s statements, newest first, paged, with outlet, link and time', async () => {
  await using talk = await conversation();
  for (let n = 1; n <= 7; n++)
    talk.tell({
      title: `Story ${n}`,
      at: talk.now() - n * 60_000,
      statements: [{ speaker: 'Rustem Umierov', text: `Statement number ${n} of the minister.` }],
    });
  await talk.say(5, '/quotes Rustem Umierov');
  const first = talk.last(5);
  expect(first?.text).toMatch(/^Rustem Umierov: 7 statements/);
  expect(first?.text.indexOf('number 1')).toBeLessThan(first?.text.indexOf('number 2') ?? 0);
  expect(first?.text).not.toContain('number 6');
  expect(first?.entities.filter(({ type }) => type === 'blockquote')).toHaveLength(5);
  expect(first?.entities.some(({ type }) => type === 'date_time')).toBe(true);
  expect(first?.entities.some(({ type }) => type === 'text_link')).toBe(true);
  expect(await talk.press(5, 'Older')).toContain('number 7');
  expect(await talk.press(5, 'Newer')).toContain('number 1');
  expect(talk.telegram.sent(5)).toHaveLength(1);
});

test('/quotes without a name shows the latest; an unknown name is told who is known', async () => {
  await using talk = await conversation();
  talk.tell({ statements: [UMIEROV] });
  expect(await talk.say(5, '/quotes')).toContain('air defence before the winter');
  const unknown = await talk.say(5, `/quotes ${'Nobody '.repeat(1_000)}`);
  expect(unknown).toContain('Rustem Umierov');
  expect(unknown.length).toBeLessThan(400);
});

test('the button under a story shows all of its statements', async () => {
  await using talk = await conversation();
  talk.tell({
    statements: [1, 2, 3, 4, 5].map((n) => ({
      speaker: 'Mark Rutte',
      text: `The alliance will say this number ${n}.`,
    })),
  });
  await talk.say(5, '/latest 1');
  await talk.press(5, 'All quotes');
  expect(talk.last(5)?.text).toContain('number 5');
  await talk.say(-100, '/start', { from: { id: 1 } });
});

test('in a group the same button opens the bot in the reader’s own chat', async () => {
  await using talk = await conversation();
  const id = talk.tell({ statements: [UMIEROV] });
  talk.telegram.press(-100, 1, `1:quotes:${id}`, { from: { id: 77 } });
  await talk.deliver();
  expect(talk.callsOf('answerCallbackQuery')[0]?.payload['url']).toBe(
    `https://t.me/vedette_test_bot?start=q_${id}`,
  );
  expect(await talk.say(77, `/start q_${id}`)).toContain('air defence before the winter');
});

test('/search finds stories and statements in any form of the word, best or newest first', async () => {
  await using talk = await conversation();
  talk.tell({ title: 'Missiles hit the port', at: talk.now() - 5_000 });
  talk.tell({
    title: 'A missile was shot down',
    statements: [{ speaker: 'Mark Rutte', text: 'The missile was ours.' }],
  });
  talk.tell({ title: 'Ракети влучили в порт', language: 'uk' });
  const found = await talk.say(5, '/search missile');
  expect(found).toMatch(/^“missile”: 2 stories, 1 statement/);
  expect(found).toContain('Missiles hit the port');
  expect(await talk.press(5, 'Statements (1)')).toContain('The missile was ours.');
  expect(await talk.press(5, 'Best first')).toContain('The missile was ours.');
  expect(await talk.say(5, '/search ракета')).toContain('Ракети влучили');
});

test('/search says how when it is asked nothing, and what to do when it finds nothing', async () => {
  await using talk = await conversation();
  expect(await talk.say(5, '/search')).toContain('/search air defence');
  expect(await talk.say(5, '/search "quantum" AND OR NEAR( *')).toContain('Nothing found');
  expect((await talk.say(5, `/search ${'слово '.repeat(2_000)}`)).length).toBeLessThan(600);
  expect(await talk.say(5, '/search \u202e\u200b\u200f')).toContain('What shall I look for');
});

test('/why in reply to an alert names topics, terms, sources and the wish', async () => {
  await using talk = await conversation();
  await talk.say(5, '/start');
  const id = talk.tell({ topics: ['strikes', 'naval'] });
  const reply_to_message = {
    ...{ message_id: 77, date: 1, chat: { id: 5, type: 'private' } },
    reply_markup: { inline_keyboard: [[{ text: 'Share', switch_inline_query: `s_${id}` }]] },
  };
  const why = await talk.say(5, '/why', { extra: { reply_to_message } });
  expect(why).toContain('Strikes, Naval');
  expect(why).toContain('drone');
  expect(why).toContain('It came because this chat wants');
  expect(await talk.say(5, '/why')).toContain('Reply with /why');
});

test('inline: statements and stories to share, paged, with a button to subscribe', async () => {
  await using talk = await conversation();
  for (let n = 0; n < 30; n++)
    talk.tell({
      title: `Umierov visits place ${n}`,
      at: talk.now() - n * 1_000,
      statements: n === 0 ? [UMIEROV] : [],
    });
  talk.telegram.ask(5, 'umierov');
  await talk.deliver();
  const [first] = talk.callsOf('answerInlineQuery');
  const results = first?.payload['results'] as readonly {
    id: string;
    input_message_content: { message_text: string };
  }[];
  expect(results).toHaveLength(20);
  expect(results[0]?.input_message_content.message_text).toContain('❝ We need more air defence');
  expect(first?.payload['button']).toMatchObject({ start_parameter: 'inline' });
  const seen = new Set(results.map(({ id }) => id));
  talk.telegram.ask(5, 'umierov', String(first?.payload['next_offset']));
  await talk.deliver();
  const second = talk.callsOf('answerInlineQuery')[1];
  const more = (second?.payload['results'] ?? []) as readonly { id: string }[];
  for (const { id } of more) seen.add(id);
  expect(seen.size).toBe(31);
  expect(second?.payload['next_offset']).toBe('');
});

test('inline: a story by its id, the latest without words, nothing for nonsense', async () => {
  await using talk = await conversation();
  const id = talk.tell({ title: 'Shared' });
  for (const query of [`s_${id}`, '', 'zzzzqqq', 's_99']) talk.telegram.ask(5, query);
  await talk.deliver();
  const counts = talk
    .callsOf('answerInlineQuery')
    .map(({ payload }) => (payload['results'] as readonly object[]).length);
  expect(counts).toEqual([1, 1, 0, 0]);
});

test('every message is within Telegram’s limits, whatever stands in the articles', async () => {
  await using talk = await conversation();
  const long = `<b>${'Слово & "цитата" 🚀 '.repeat(120)}</b>`;
  const id = talk.tell({
    title: long,
    outlet: '<i>Outlet</i>',
    summary: long,
    statements: Array.from({ length: 40 }, (_, n) => ({ speaker: `Людина ${n}`, text: `${n} ${long}` })),
  });
  await talk.say(5, '/start');
  for (const words of ['/latest 1', '/quotes', '/search слово', `/start q_${id}`]) await talk.say(5, words);
  expect(talk.telegram.calls.filter(({ code }) => code !== 200)).toEqual([]);
  expect(talk.telegram.messages(5).some(({ text }) => text.includes('<b>'))).toBe(true);
  for (const message of talk.telegram.messages(5))
    for (const { callback_data = 'x' } of buttonsOf(message))
      expect(Buffer.byteLength(callback_data)).toBeLessThanOrEqual(64);
});

test.for(['Umierov', 'Умєров', 'rustem umerov', 'Рустем Умєров', 'Умєрова'])(
  '/quotes %s finds one person in every spelling and script',
  async (name) => {
    await using talk = await conversation();
    talk.tell({ statements: [UMIEROV] });
    talk.tell({
      title: 'Ще одна',
      language: 'uk',
      statements: [{ speaker: 'Рустем Умєров', text: 'Потрібна протиповітряна оборона.' }],
    });
    expect(await talk.say(5, `/quotes ${name}`)).toContain(': 2 statements');
  },
);
