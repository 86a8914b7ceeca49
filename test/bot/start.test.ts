import { expect, test } from 'vitest';
import { ALL_TOPICS_MASK } from '../../src/news/topics.ts';
import { conversation, maskOf, wishOf } from './conversation.ts';

test('/start subscribes at once to everything, says so in three lines, and shows the latest story as it will look', async () => {
  await using talk = await conversation();
  talk.tell({ title: 'Older', at: talk.now() - 60_000 });
  talk.tell({ title: 'Newest story' });
  await talk.say(5, '/start');
  const [welcome, intro, sample] = talk.telegram.messages(5).slice(1);
  expect(welcome?.text.split('\n')).toHaveLength(3);
  expect(welcome?.text).toContain('You are subscribed');
  expect(welcome?.reply_markup).toMatchObject({ inline_keyboard: [[{ text: 'Settings' }]] });
  expect(intro?.text).toBe('The latest story, as an example:');
  expect(sample?.text).toMatch(/^Newest story\n/);
  expect(sample?.entities[0]).toMatchObject({ type: 'bold', offset: 0 });
  expect(wishOf(talk, 5)).toMatchObject({
    state: 'active',
    topicMask: ALL_TOPICS_MASK,
    digestTimes: [],
    quiet: null,
  });
});

test('it answers in the language of the client, and in the default for any other', async () => {
  await using talk = await conversation();
  await talk.say(5, '/start', { from: { id: 5, language_code: 'uk' } });
  expect(talk.telegram.messages(5)[1]?.text).toContain('Ви підписані');
  await talk.say(6, '/start', { from: { id: 6, language_code: 'fr' } });
  expect(talk.telegram.messages(6)[1]?.text).toContain('You are subscribed');
});

test('a second /start says that the chat is subscribed already and changes nothing', async () => {
  await using talk = await conversation();
  await talk.say(5, '/start');
  talk.store.wishes.change({ chatId: 5 as never, threadId: 0 }, { topicMask: maskOf('naval') });
  expect(await talk.say(5, '/start')).toContain('subscribed already');
  expect(wishOf(talk, 5)?.topicMask).toBe(maskOf('naval'));
});

test('/stop ends it, /start brings it back with what was chosen', async () => {
  await using talk = await conversation();
  await talk.say(5, '/start');
  talk.store.wishes.change({ chatId: 5 as never, threadId: 0 }, { urgency: 'flash' });
  expect(await talk.say(5, '/stop')).toContain('Stopped');
  expect(wishOf(talk, 5)?.state).toBe('stopped');
  expect(await talk.say(5, '/stop')).toContain('Nothing comes here');
  expect(await talk.say(5, '/start')).toContain('Welcome back');
  expect(wishOf(talk, 5)).toMatchObject({ state: 'active', urgency: 'flash' });
});

test('a link to a topic subscribes to that topic, and adds it for those who are in', async () => {
  await using talk = await conversation();
  expect(await talk.say(5, '/start t_naval')).toBeTruthy();
  expect(wishOf(talk, 5)?.topicMask).toBe(maskOf('naval'));
  expect(await talk.say(5, '/start t_cyber')).toContain('Cyber');
  expect(wishOf(talk, 5)?.topicMask).toBe(maskOf('naval', 'cyber'));
});

test('a link to a story shows it', async () => {
  await using talk = await conversation();
  const id = talk.tell({ title: 'The shared story' });
  await talk.say(5, `/start s_${id}`);
  expect(talk.telegram.messages(5)[1]?.text).toContain('The shared story');
  await talk.say(6, '/start s_999');
  expect(talk.telegram.messages(6)[1]?.text).toContain('do not keep this story');
  expect(wishOf(talk, 6)?.state).toBe('active');
});

test('whoever types /start in a chat that slept wakes it', async () => {
  await using talk = await conversation();
  await talk.say(5, '/start');
  talk.store.outbox.sleep(5 as never, 'blocked', talk.now());
  await talk.say(5, '/start');
  expect(talk.store.chats.get(5 as never)?.state).toBe('active');
});

test('by invitation only: strangers are told so, an invited person gets in, nobody else hears anything', async () => {
  await using talk = await conversation({ access: 'invite' });
  expect(await talk.say(5, '/start')).toContain('by invitation');
  expect(await talk.say(5, '/latest')).toContain('by invitation');
  expect(wishOf(talk, 5)).toBeNull();
  talk.store.facts.set('invitation:abc', String(talk.now()));
  await talk.say(5, '/start i_abc');
  expect(wishOf(talk, 5)?.state).toBe('active');
  talk.pass(8 * 24 * 3_600_000);
  expect(await talk.say(6, '/start i_abc')).toContain('by invitation');
});

test('an update delivered twice is answered once', async () => {
  await using talk = await conversation();
  talk.telegram.say(5, '/help');
  const [update] = await talk.take();
  if (!update) throw new Error('no update');
  await talk.handle(update);
  await talk.handle(update);
  expect(talk.telegram.sent(5)).toHaveLength(1);
});

test('a typo gets the nearest command, nonsense a short hint, and admin commands are not offered to readers', async () => {
  await using talk = await conversation();
  expect(await talk.say(5, '/lates')).toContain('/latest');
  expect(await talk.say(5, '/setings')).toContain('/settings');
  expect(await talk.say(5, '/feed')).not.toContain('/feeds');
  expect(await talk.say(5, 'good morning')).toContain('/latest');
  expect(await talk.say(5, '/xyzzyplugh')).toContain('/help');
  expect((await talk.say(5, `/${'x'.repeat(4_000)}`)).length).toBeLessThan(200);
});

test('a flood is answered politely, once, and only that person waits', async () => {
  await using talk = await conversation();
  for (let n = 0; n < 60; n++) talk.telegram.say(5, '/help');
  talk.telegram.say(6, '/help');
  await talk.deliver();
  const texts = talk.telegram.messages(5).filter(({ text }) => text.startsWith('That is faster'));
  expect(texts).toHaveLength(1);
  expect(talk.telegram.sent(5).length).toBeLessThan(40);
  expect(talk.telegram.sent(6)).toHaveLength(1);
  talk.pass(60_000);
  expect(await talk.say(5, '/help')).toContain('/latest');
});
