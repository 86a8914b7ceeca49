import { Composer } from 'grammy';
import type { ChatMember } from 'grammy/types';
import type { ChatId } from '../../news/ids.ts';
import { cutEnd } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import { action, button } from '../buttons.ts';
import { type BotContext, localeOf } from '../context.ts';

/** What happens to the bot itself: blocked and let in again, made admin and not, topics closed, groups that grow. */
export function standing(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on('my_chat_member', async (ctx) => {
    const { chat, new_chat_member: member, from } = ctx.myChatMember;
    const id = chat.id as ChatId;
    if (canSpeak(chat.type, member)) {
      if (deps.store.chats.get(id)) deps.store.outbox.wake(id, ctx.at);
      if (chat.type === 'channel') await offerChannel(ctx, deps, from.id);
    } else lose(ctx, deps, id, member.status);
  });
  composer.on('message:migrate_to_chat_id', (ctx) => {
    deps.store.outbox.move(ctx.chat.id as ChatId, ctx.message.migrate_to_chat_id as ChatId, ctx.at);
  });
  composer.on('message:migrate_from_chat_id', (ctx) => {
    deps.store.outbox.move(ctx.message.migrate_from_chat_id as ChatId, ctx.chat.id as ChatId, ctx.at);
  });
  composer.on('message:forum_topic_closed', (ctx) => {
    const { chatId, threadId } = topicOf(ctx);
    if (deps.store.wishes.get({ chatId, threadId })?.state !== 'active') return;
    deps.store.outbox.closeTopic(chatId, threadId);
    tellSteward(
      ctx,
      deps,
      chatId,
      `topic-closed:${chatId}:${threadId}:${ctx.msg.message_id}`,
      'notice-topic-closed',
    );
  });
  composer.on('message:forum_topic_reopened', (ctx) => {
    const { chatId, threadId } = topicOf(ctx);
    if (deps.store.wishes.get({ chatId, threadId })?.state === 'closed')
      deps.store.outbox.reopenTopic(chatId, threadId, ctx.at);
  });
  return composer;
}

function topicOf(ctx: BotContext): BotContext['spot'] {
  return { chatId: ctx.spot.chatId, threadId: ctx.msg?.message_thread_id ?? 0 };
}

function canSpeak(type: string, member: ChatMember): boolean {
  switch (member.status) {
    case 'left':
    case 'kicked':
      return false;
    case 'restricted':
      return member.can_send_messages;
    case 'administrator':
      return type !== 'channel' || member.can_post_messages !== false;
    case 'member':
      return type !== 'channel';
    case 'creator':
      return true;
    default:
      return member satisfies never;
  }
}

/** A private chat blocked us: it sleeps. A group or channel took our rights: its steward is told, once each time. */
function lose(ctx: BotContext, deps: BotDeps, id: ChatId, status: string): void {
  const chat = deps.store.chats.get(id);
  if (!chat || chat.state === 'asleep') return;
  deps.store.outbox.sleep(id, status, ctx.at);
  if (chat.type !== 'private' && deps.store.wishes.ofChat(id).some(({ state }) => state !== 'stopped'))
    tellSteward(ctx, deps, id, `rights-lost:${id}:${ctx.update.update_id}`, 'notice-rights-lost');
}

function tellSteward(
  ctx: BotContext,
  deps: BotDeps,
  id: ChatId,
  key: string,
  sentence: 'notice-rights-lost' | 'notice-topic-closed',
): void {
  const chat = deps.store.chats.get(id);
  if (!chat?.stewardId) return;
  const steward = chat.stewardId as ChatId;
  // Someone who never wrote to us cannot be written to.
  if (!deps.store.chats.get(steward)) return;
  const say = deps.texts[localeOf(deps, steward)];
  deps.store.outbox.oweNotice(
    steward,
    key,
    say(sentence, { title: cutEnd(chat.title ?? '', 100) }),
    [],
    ctx.at,
  );
}

/** Whoever adds us to a channel can set it up with one press; nothing is subscribed by adding alone. */
async function offerChannel(ctx: BotContext, deps: BotDeps, userId: number): Promise<void> {
  const channel = ctx.chat;
  const person = userId as ChatId;
  if (!channel || deps.store.wishes.ofChat(channel.id as ChatId).length > 0) return;
  if (
    !deps.store.chats.get(person) ||
    !deps.store.facts.setOnce(`channel-offered:${channel.id}`, String(ctx.at))
  )
    return;
  const say = deps.texts[localeOf(deps, person)];
  await ctx.api.sendMessage(person, say('channel-added', { title: cutEnd(channel.title ?? '', 100) }), {
    reply_markup: {
      inline_keyboard: [[button(say('button-channel-set-up'), action('ch', channel.id.toString(36)))]],
    },
  });
}
