import { expect, test } from 'vitest';
import type { ChatId } from '../../src/news/ids.ts';
import { appoint, buttonsOf, type Conversation, conversation, wishOf } from './conversation.ts';

const GROUP = -1_001_234;
const CHANNEL = -1_005_678;
const BOT = 123456;

async function channel(): Promise<Conversation> {
  const talk = await conversation();
  talk.telegram.chats.set(CHANNEL, { type: 'channel', title: 'Front <b>page</b>', username: 'frontpage' });
  appoint(talk, CHANNEL, 5, 'administrator');
  appoint(talk, CHANNEL, BOT, 'administrator', { can_post_messages: true });
  await talk.say(5, '/start');
  return talk;
}

test('in a group only admins are heard; everybody else meets silence', async () => {
  await using talk = await conversation();
  appoint(talk, GROUP, 7, 'administrator');
  for (const text of ['/start', '/help', '/latest', '/nonsense', 'hello'])
    expect(await talk.say(GROUP, text, { from: { id: 8 } })).toBe(text);
  expect(talk.telegram.sent(GROUP)).toEqual([]);
  expect(await talk.say(GROUP, '/start', { from: { id: 7 } })).toBeTruthy();
  expect(wishOf(talk, GROUP)?.state).toBe('active');
  const count = talk.telegram.sent(GROUP).length;
  for (const text of ['good morning', '/lates', '/start@another_bot', 'thanks /help'])
    await talk.say(GROUP, text, { from: { id: 7 } });
  expect(talk.telegram.sent(GROUP)).toHaveLength(count);
});

test('an anonymous admin is heard, a linked channel is not', async () => {
  await using talk = await conversation();
  const anonymous = {
    from: { id: 1_087_968_824 },
    extra: { sender_chat: { id: GROUP, type: 'supergroup', title: 'G' } },
  };
  await talk.say(GROUP, '/start', {
    ...anonymous,
    extra: { sender_chat: { id: CHANNEL, type: 'channel', title: 'C' } },
  });
  expect(wishOf(talk, GROUP)).toBeNull();
  await talk.say(GROUP, '/start@vedette_test_bot', anonymous);
  expect(wishOf(talk, GROUP)?.state).toBe('active');
});

test('each forum topic subscribes for itself, with its own wishes', async () => {
  await using talk = await conversation();
  appoint(talk, GROUP, 7, 'creator');
  await talk.say(GROUP, '/start t_naval', { from: { id: 7 }, thread: 11 });
  await talk.say(GROUP, '/start t_cyber', { from: { id: 7 }, thread: 12 });
  expect(wishOf(talk, GROUP, 11)?.topicMask).not.toBe(wishOf(talk, GROUP, 12)?.topicMask);
  expect(wishOf(talk, GROUP)).toBeNull();
  expect(
    talk.telegram.messages(GROUP).filter(({ message_thread_id }) => message_thread_id === 11),
  ).not.toEqual([]);
  await talk.say(GROUP, '/stop', { from: { id: 7 }, thread: 11 });
  expect([wishOf(talk, GROUP, 11)?.state, wishOf(talk, GROUP, 12)?.state]).toEqual(['stopped', 'active']);
});

test('in a group buttons obey admins only, looked up at each press', async () => {
  await using talk = await conversation();
  appoint(talk, GROUP, 7, 'administrator');
  await talk.say(GROUP, '/start', { from: { id: 7 } });
  await talk.say(GROUP, '/settings', { from: { id: 7 } });
  const settings = talk.last(GROUP);
  await talk.press(GROUP, 'Urgency', { from: { id: 8 } });
  expect(talk.toasts()).toEqual(['Only admins there may change this.']);
  await talk.press(GROUP, 'Urgency', { from: { id: 7 } });
  appoint(talk, GROUP, 7, 'member');
  await talk.press(GROUP, 'flash news only', { from: { id: 7 } });
  expect(wishOf(talk, GROUP)?.urgency).toBe('minor');
  expect(talk.toasts().at(-1)).toBe('Only admins there may change this.');
  expect(settings?.text).toContain('Settings');
});

test('a title with HTML is text', async () => {
  await using talk = await conversation();
  appoint(talk, GROUP, 7, 'creator');
  await talk.say(GROUP, '/start', { from: { id: 7 }, chat: { title: '<b>x</b> & \u202eevil' } });
  expect(talk.store.chats.get(GROUP as ChatId)?.title).toBe('<b>x</b> & \u202eevil');
  expect(talk.telegram.calls.filter(({ code }) => code !== 200)).toEqual([]);
});

test('a group that becomes a supergroup keeps everything', async () => {
  await using talk = await conversation();
  appoint(talk, -55, 7, 'creator');
  await talk.say(-55, '/start', { from: { id: 7 }, chat: { type: 'group' } });
  await talk.say(-55, '/mute drills forever', { from: { id: 7 }, chat: { type: 'group' } });
  await talk.press(-55, 'Mute', { from: { id: 7 }, chat: { type: 'group' } });
  await talk.say(-55, '-', {
    from: { id: 7 },
    chat: { type: 'group' },
    extra: { migrate_to_chat_id: GROUP, text: undefined },
  });
  await talk.say(GROUP, '-', { from: { id: 7 }, extra: { migrate_from_chat_id: -55, text: undefined } });
  expect(wishOf(talk, -55)).toBeNull();
  expect(wishOf(talk, GROUP)?.state).toBe('active');
  expect(talk.store.wishes.mutes({ chatId: GROUP as ChatId, threadId: 0 }, talk.now())).not.toEqual([]);
});

test('a closed forum topic sleeps and its owner is told; reopened it wakes', async () => {
  await using talk = await conversation();
  appoint(talk, GROUP, 7, 'creator');
  await talk.say(7, '/start');
  await talk.say(GROUP, '/start', { from: { id: 7 }, thread: 11 });
  const service = (name: string) => ({ from: { id: 7 }, thread: 11, extra: { [name]: {}, text: undefined } });
  await talk.say(GROUP, '-', service('forum_topic_closed'));
  expect(wishOf(talk, GROUP, 11)?.state).toBe('closed');
  expect(talk.room.db.prepare(`SELECT chat_id FROM notices`).all()).toEqual([{ chat_id: 7 }]);
  await talk.say(GROUP, '-', service('forum_topic_reopened'));
  expect(wishOf(talk, GROUP, 11)?.state).toBe('active');
});

test('blocked, a private chat sleeps with its wishes; unblocked, it wakes by itself', async () => {
  await using talk = await conversation();
  await talk.say(5, '/start t_naval');
  const wish = wishOf(talk, 5);
  talk.telegram.standing(5, 'member', 'kicked');
  await talk.deliver();
  expect(talk.store.chats.get(5 as ChatId)?.state).toBe('asleep');
  talk.telegram.standing(5, 'kicked', 'member');
  await talk.deliver();
  expect(talk.store.chats.get(5 as ChatId)?.state).toBe('active');
  expect(wishOf(talk, 5)).toEqual(wish);
  expect(talk.room.db.prepare(`SELECT count(*) AS n FROM notices`).get()).toEqual({ n: 0 });
});

test('removed from a group, whoever set it up is told once', async () => {
  await using talk = await conversation();
  appoint(talk, GROUP, 7, 'creator');
  await talk.say(7, '/start', { from: { id: 7, language_code: 'uk' } });
  await talk.say(GROUP, '/start', { from: { id: 7 }, chat: { title: 'Staff' } });
  talk.telegram.standing(GROUP, 'member', 'kicked', { from: { id: 7 } });
  talk.telegram.standing(GROUP, 'kicked', 'left', { from: { id: 7 } });
  await talk.deliver();
  const told = talk.room.db
    .prepare<[], { text: string }>(`SELECT text FROM notices JOIN notice_texts ON notice_texts.id = text_id`)
    .all();
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toContain('більше не можу писати в «Staff»');
});

test('a channel is set up by /channel @name when caller and bot are admins', async () => {
  await using talk = await channel();
  await talk.say(5, '/channel @frontpage');
  expect(wishOf(talk, CHANNEL)?.state).toBe('active');
  const texts = talk.telegram.messages(5).map(({ text }) => text);
  expect(texts.at(-2)).toContain('“Front <b>page</b>” gets defence news from now on');
  expect(texts.at(-1)).toContain('Settings of “Front <b>page</b>”');
  await talk.press(5, 'Urgency');
  await talk.press(5, 'flash news only');
  expect(wishOf(talk, CHANNEL)?.urgency).toBe('flash');
  expect(wishOf(talk, 5)?.urgency).toBe('minor');
});

test('by a forwarded post, and by a link, it works the same', async () => {
  await using talk = await channel();
  const forward_origin = {
    type: 'channel',
    chat: { id: CHANNEL, type: 'channel', title: 'Front page' },
    message_id: 1,
    date: 1,
  };
  await talk.say(5, 'A post', { extra: { forward_origin } });
  expect(wishOf(talk, CHANNEL)?.state).toBe('active');
  await talk.say(5, '/channel https://t.me/frontpage');
  expect(talk.telegram.messages(5).at(-2)?.text).toContain('already');
});

test('neither a stranger nor a bot without rights sets up a channel', async () => {
  await using talk = await channel();
  expect(await talk.say(6, '/channel @frontpage')).toContain('Only admins');
  appoint(talk, CHANNEL, BOT, 'administrator', { can_post_messages: false });
  expect(await talk.say(5, '/channel @frontpage')).toContain('I may not post in');
  expect(await talk.say(5, '/channel @nobody_knows')).toContain('no channel');
  expect(await talk.say(5, `/channel ${'x'.repeat(10_000)}`)).toContain('no channel');
  expect(wishOf(talk, CHANNEL)).toBeNull();
});

test('rights are looked up again at every press on a channel’s settings', async () => {
  await using talk = await channel();
  await talk.say(5, '/channel @frontpage');
  appoint(talk, CHANNEL, 5, 'left');
  await talk.press(5, 'Urgency');
  appoint(talk, CHANNEL, 5, 'administrator');
  appoint(talk, CHANNEL, BOT, 'left');
  await talk.press(5, 'Urgency');
  expect(talk.toasts()).toEqual([
    'Only admins there may change this.',
    'I may not post there: make me an admin of the channel first.',
  ]);
  appoint(talk, CHANNEL, BOT, 'administrator');
  await talk.press(5, 'Stop publishing');
  expect(wishOf(talk, CHANNEL)?.state).toBe('stopped');
});

test('adding the bot to a channel subscribes nothing; whoever added it is offered to', async () => {
  await using talk = await channel();
  const added = { from: { id: 5 }, chat: { type: 'channel', title: 'Front page' } } as const;
  talk.telegram.standing(CHANNEL, 'left', 'administrator', added);
  talk.telegram.standing(CHANNEL, 'administrator', 'administrator', added);
  await talk.deliver();
  expect(wishOf(talk, CHANNEL)).toBeNull();
  expect(talk.telegram.sent(CHANNEL)).toEqual([]);
  expect(talk.telegram.messages(5).filter(({ text }) => text.startsWith('I was added'))).toHaveLength(1);
  await talk.press(5, 'Publish there');
  expect(wishOf(talk, CHANNEL)?.state).toBe('active');
});

test('channel posts are not commands', async () => {
  await using talk = await channel();
  const chat = { id: CHANNEL, type: 'channel' as const, title: 'Front page' };
  talk.telegram.inject({
    channel_post: {
      message_id: 1,
      date: 1,
      chat,
      text: '/start',
      entities: [{ type: 'bot_command', offset: 0, length: 6 }],
    },
  } as never);
  await talk.deliver();
  expect(wishOf(talk, CHANNEL)).toBeNull();
  expect(talk.telegram.sent(CHANNEL)).toEqual([]);
});

test('/settings leads to the channels one has set up', async () => {
  await using talk = await channel();
  await talk.say(5, '/channel @frontpage');
  await talk.say(5, '/settings');
  await talk.press(5, 'My channels');
  expect(buttonsOf(talk.last(5)).map(({ text }) => text)).toEqual([
    'Front <b>page</b>',
    'Add me to a channel',
  ]);
  expect(buttonsOf(talk.last(5)).at(-1)?.url).toContain('startchannel');
});

test('in a private chat, commands with @channel are about that channel', async () => {
  await using talk = await channel();
  const there = { chatId: CHANNEL as ChatId, threadId: 0 };
  expect(await talk.say(5, '/mute @frontpage drills')).toContain('I publish nothing in @frontpage');
  await talk.say(5, '/channel @frontpage');
  await talk.say(5, '/mute @FrontPage drills');
  await talk.press(5, 'for good');
  expect(await talk.say(5, '/follow @frontpage Rustem Umierov')).toContain('You follow Rustem Umierov');
  expect(await talk.say(5, '/pause @frontpage 8h')).toContain('Paused until');
  expect(talk.store.wishes.mutes(there, talk.now())).not.toEqual([]);
  expect(talk.store.wishes.follows(there)).toMatchObject([{ name: 'Rustem Umierov' }]);
  expect(wishOf(talk, CHANNEL)?.pausedUntil).toBe(talk.now() + 8 * 3_600_000);
  expect(wishOf(talk, 5)?.pausedUntil).toBeNull();
  expect(await talk.say(5, '/resume @frontpage')).toContain('It goes on');
  await talk.say(5, '/unfollow @frontpage');
  await talk.press(5, 'No longer: Rustem');
  expect(talk.store.wishes.follows(there)).toEqual([]);
  await talk.say(6, '/start');
  expect(await talk.say(6, '/mute @frontpage drills')).toContain('Only admins');
});
