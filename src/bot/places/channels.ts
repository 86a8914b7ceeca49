import { Composer, GrammyError } from 'grammy';
import type { Chat } from 'grammy/types';
import type { ChatId } from '../../news/ids.ts';
import { answer, clean, cutEnd, rewrite, toast } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import { action, button, toSpotCode } from '../buttons.ts';
import type { BotContext } from '../context.ts';
import { channelPermission, REFUSALS } from '../guards.ts';
import { showSettings } from '../wishes/settings.ts';
import { initialSettings } from './subscribing.ts';

type Channel = { readonly id: ChatId; readonly title: string | null; readonly username: string | null };

/** Channels are set up from a private chat: `/channel @name`, a forwarded post, or a button of /settings. */
export function channels(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const priv = composer.chatType('private');
  priv.command('channel', async (ctx) => {
    const name = clean(ctx.match);
    if (name === '') return showChannels(ctx, deps);
    const channel = await findChannel(ctx, name);
    if (channel === null)
      return void (await answer(ctx, ctx.say('channel-unknown', { name: cutEnd(name, 60) })));
    await setUp(ctx, deps, channel);
  });
  priv.on('message:forward_origin:channel', async (ctx) => {
    const origin = ctx.message.forward_origin;
    if (origin.type !== 'channel') return;
    const { chat } = origin;
    await setUp(ctx, deps, { id: chat.id as ChatId, title: chat.title, username: chat.username ?? null });
  });
  priv.callbackQuery('1:chs', async (ctx) => {
    await toast(ctx);
    await showChannels(ctx, deps);
  });
  priv.callbackQuery(/^1:ch:(-?[0-9a-z]+)$/, async (ctx) => {
    await toast(ctx);
    const channel = await findChannel(ctx, String(Number.parseInt(ctx.match[1] ?? '', 36)));
    if (channel === null) return rewrite(ctx, ctx.say('channel-gone'), []);
    await setUp(ctx, deps, channel);
  });
  priv.callbackQuery(/^1:cs:(-?[0-9a-z]+)$/, async (ctx) => {
    const id = Number.parseInt(ctx.match[1] ?? '', 36) as ChatId;
    const permission = await channelPermission(ctx, id);
    // Whoever may change the channel may end it, even when we may not post there any more.
    if (permission === 'not-admin') return toast(ctx, ctx.say('refused-not-admin'), true);
    const spot = { chatId: id, threadId: 0 };
    deps.store.atomically(() => {
      deps.store.wishes.setState(spot, 'stopped');
      deps.store.outbox.drop(id, 0);
    });
    await toast(ctx);
    await rewrite(ctx, ctx.say('channel-stopped', { title: titleOf(deps, id) }), []);
  });
  return composer;
}

function titleOf({ store }: BotDeps, id: ChatId): string {
  return cutEnd(store.chats.get(id)?.title ?? String(id), 100);
}

/** A channel by @name, link or id; null: Telegram shows us none of that name. */
async function findChannel(ctx: BotContext, typed: string): Promise<Channel | null> {
  const name = /^(?:https?:\/\/)?(?:t\.me\/|telegram\.me\/)?@?([A-Za-z]\w{3,31})\/?$/.exec(typed)?.[1];
  const id = /^-\d{5,20}$/.test(typed) ? Number(typed) : null;
  if (name === undefined && id === null) return null;
  const chat = await chatOf(ctx, id ?? `@${name}`);
  return chat?.type === 'channel'
    ? { id: chat.id as ChatId, title: chat.title, username: chat.username ?? null }
    : null;
}

async function chatOf(ctx: BotContext, chat: number | string): Promise<Chat | null> {
  try {
    return await ctx.api.getChat(chat);
  } catch (error) {
    if (error instanceof GrammyError && (error.error_code === 400 || error.error_code === 403)) return null;
    throw error;
  }
}

async function setUp(ctx: BotContext, deps: BotDeps, channel: Channel): Promise<void> {
  const permission = await channelPermission(ctx, channel.id);
  if (permission !== 'granted') {
    const key = permission === 'bot-not-admin' ? 'channel-bot-not-admin' : REFUSALS[permission];
    return void (await answer(
      ctx,
      ctx.say(key, { title: cutEnd(channel.title ?? '', 100), bot: ctx.me.username }),
    ));
  }
  const spot = { chatId: channel.id, threadId: 0 };
  const { store } = deps;
  const kind = store.atomically(() => {
    store.chats.meet({ ...channel, type: 'channel' }, ctx.locale, ctx.from?.id ?? null, ctx.at);
    if (ctx.from) store.chats.setSteward(channel.id, ctx.from.id);
    return store.wishes.subscribe(spot, initialSettings(deps), ctx.at);
  });
  store.outbox.wake(channel.id, ctx.at);
  const title = cutEnd(channel.title ?? '', 100);
  await answer(ctx, ctx.say(kind === 'already' ? 'channel-already' : 'channel-done', { title }), {
    keyboard: [[button(ctx.say('button-channel-stop'), action('cs', channel.id.toString(36)))]],
  });
  await showSettings(ctx, deps, spot);
}

async function showChannels(ctx: BotContext, deps: BotDeps): Promise<void> {
  const own = ctx.from ? deps.store.chats.channelsOf(ctx.from.id) : [];
  const active = own.filter(
    ({ id }) => deps.store.wishes.get({ chatId: id, threadId: 0 })?.state === 'active',
  );
  const link = `https://t.me/${ctx.me.username}?startchannel&admin=post_messages+edit_messages`;
  await answer(ctx, ctx.say('channel-how', { bot: ctx.me.username }), {
    keyboard: [
      ...active.map(({ id, title }) => [
        button(
          cutEnd(title ?? String(id), 60),
          action('set', toSpotCode({ chatId: id, threadId: 0 }), 'main'),
        ),
      ]),
      [{ text: ctx.say('button-channel-add'), url: link }],
    ],
  });
}
