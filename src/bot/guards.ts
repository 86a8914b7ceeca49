import { GrammyError, HttpError, type MiddlewareFn } from 'grammy';
import type { ChatMember, Update } from 'grammy/types';
import type { ChatId } from '../news/ids.ts';
import type { Spot } from '../store/wishes.ts';
import { answer, toast } from './answer.ts';
import type { BotDeps } from './bot.ts';
import type { BotContext } from './context.ts';
import { createLanes, type Lanes } from './lanes.ts';

const REMEMBERED = 2_000;

/** Telegram, or a webhook's sender, may deliver an update twice: the second is let fall. */
export function once(): MiddlewareFn<BotContext> {
  const seen = new Set<string>();
  return async (ctx, next) => {
    const keys = namesOf(ctx.update);
    if (keys.some((key) => seen.has(key))) return;
    for (const key of keys) seen.add(key);
    for (const key of seen) {
      if (seen.size <= REMEMBERED) break;
      seen.delete(key);
    }
    await next();
  };
}

function namesOf({ update_id, message, callback_query }: Update): readonly string[] {
  return [
    `update ${update_id}`,
    ...(message ? [`message ${message.chat.id} ${message.message_id}`] : []),
    ...(callback_query ? [`press ${callback_query.id}`] : []),
  ];
}

/** An answer that takes longer goes on by itself, so that the next update is not kept waiting. */
const PATIENCE_MS = 300;

/** One chat's updates in order, chats side by side; a failure is logged here, once, and only here. */
export function inLanes(deps: BotDeps): {
  readonly middleware: MiddlewareFn<BotContext>;
  readonly lanes: Lanes;
} {
  const lanes = createLanes();
  const middleware: MiddlewareFn<BotContext> = async (ctx, next) => {
    const work = async (): Promise<void> => {
      try {
        await next();
      } catch (error) {
        await report(deps, ctx, error);
      }
    };
    await lanes.run(ctx.chat?.id ?? ctx.from?.id ?? 0, work, PATIENCE_MS);
  };
  return { middleware, lanes };
}

async function report({ log }: BotDeps, ctx: BotContext, error: unknown): Promise<void> {
  const facts = { updateId: ctx.update.update_id, chatId: ctx.chat?.id ?? null };
  if (error instanceof GrammyError || error instanceof HttpError) {
    // Never the error itself: its cause may hold the address with the token.
    const reason = error instanceof GrammyError ? error.description : 'network';
    const method = error instanceof GrammyError ? error.method : null;
    log.warn({ ...facts, method, reason }, 'an answer was not taken');
    return;
  }
  log.error({ ...facts, err: error }, 'an update failed');
  try {
    if (ctx.callbackQuery) await toast(ctx, ctx.say('error-ours'));
    else if (ctx.message && ctx.chat?.type === 'private') await answer(ctx, ctx.say('error-ours'));
  } catch {
    log.warn(facts, 'the apology was not taken');
  }
}

/** So many commands at once, then one in so many ms. */
const BURST = 30;
const REFILL_MS = 1_000;
const MOST_PEOPLE = 10_000;

/** Limits what one person can ask of us: beyond it they are told once, then not answered until they slow down. */
export function unhurried(): MiddlewareFn<BotContext> {
  const people = new Map<number, { tokens: number; at: number; told: boolean }>();
  return async (ctx, next) => {
    const isTalk = ctx.message ?? ctx.callbackQuery ?? ctx.inlineQuery;
    if (!ctx.from || !isTalk) return next();
    const known = people.get(ctx.from.id) ?? { tokens: BURST, at: ctx.at, told: false };
    const tokens = Math.min(BURST, known.tokens + Math.max(0, ctx.at - known.at) / REFILL_MS);
    const isOver = tokens < 1;
    people.delete(ctx.from.id);
    people.set(ctx.from.id, {
      tokens: isOver ? tokens : tokens - 1,
      at: ctx.at,
      told: isOver || (known.told && tokens < BURST / 2),
    });
    const [oldest] = people.keys();
    if (people.size > MOST_PEOPLE && oldest !== undefined) people.delete(oldest);
    if (!isOver) return next();
    if (ctx.callbackQuery) return toast(ctx, ctx.say('flood'));
    if (ctx.message && !known.told && ctx.chat?.type === 'private') await answer(ctx, ctx.say('flood'));
  };
}

/** In groups only admins are heard, anonymous ones too, and only when they give a command or answer a question of ours. */
export function adminsOnlyInGroups(deps: BotDeps): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    // What is posted in a channel is for its readers, not for us.
    if (ctx.channelPost ?? ctx.editedChannelPost) return;
    if (ctx.chat?.type !== 'group' && ctx.chat?.type !== 'supergroup') return next();
    const { message } = ctx;
    if (!message || isService(message)) return next();
    const isCommand = message.entities?.some(({ type, offset }) => type === 'bot_command' && offset === 0);
    const isReply = message.reply_to_message?.from?.id === ctx.me.id;
    if (!isCommand && !isReply) return;
    if (
      message.sender_chat ? message.sender_chat.id === ctx.chat.id : await isChatAdmin(ctx, ctx.spot.chatId)
    )
      await next();
    else deps.log.debug({ chatId: ctx.chat.id }, 'not an admin of the group');
  };
}

function isService(message: object): boolean {
  return ['migrate_to_chat_id', 'migrate_from_chat_id', 'forum_topic_closed', 'forum_topic_reopened'].some(
    (name) => name in message,
  );
}

/** Whether the person behind the update is creator or administrator there now. */
export async function isChatAdmin(ctx: BotContext, chatId: ChatId): Promise<boolean> {
  if (!ctx.from) return false;
  const member = await memberOf(ctx, chatId, ctx.from.id);
  return member?.status === 'creator' || member?.status === 'administrator';
}

/** Null: Telegram does not tell us, as when we are not there. */
export async function memberOf(ctx: BotContext, chatId: ChatId, userId: number): Promise<ChatMember | null> {
  try {
    return await ctx.api.getChatMember(chatId, userId);
  } catch (error) {
    if (error instanceof GrammyError && (error.error_code === 400 || error.error_code === 403)) return null;
    throw error;
  }
}

export type Permission = 'granted' | 'not-yours' | 'not-admin' | 'bot-not-admin';

/** The sentence for each refusal. */
export const REFUSALS: Readonly<Record<Exclude<Permission, 'granted'>, string>> = {
  'not-yours': 'refused-not-yours',
  'not-admin': 'refused-not-admin',
  'bot-not-admin': 'refused-bot-not-admin',
};

/**
 * Whether the person may change what this place wants, asked anew each time. A channel is changed from a private chat,
 * by one of its admins, while the bot may post there.
 */
export async function mayManage(ctx: BotContext, deps: BotDeps, spot: Spot): Promise<Permission> {
  const { chat, from } = ctx;
  if (!chat || !from) return 'not-yours';
  if (spot.chatId === chat.id) {
    if (chat.type === 'private') return 'granted';
    if (chat.type === 'channel') return channelPermission(ctx, spot.chatId);
    return (await isChatAdmin(ctx, spot.chatId)) ? 'granted' : 'not-admin';
  }
  const isChannel = deps.store.chats.get(spot.chatId)?.type === 'channel';
  return chat.type === 'private' && isChannel ? channelPermission(ctx, spot.chatId) : 'not-yours';
}

/** Caller and bot are both looked up: either may have lost its rights since. */
export async function channelPermission(ctx: BotContext, channelId: ChatId): Promise<Permission> {
  if (!(await isChatAdmin(ctx, channelId))) return 'not-admin';
  const bot = await memberOf(ctx, channelId, ctx.me.id);
  const canPost = bot?.status === 'administrator' && bot.can_post_messages !== false;
  return canPost ? 'granted' : 'bot-not-admin';
}

/** Owners are set by the operator; they may add others. */
export function isAdmin({ adminIds, store }: BotDeps, userId: number | undefined): boolean {
  return userId !== undefined && (adminIds.includes(userId) || store.admins.has(userId));
}

export function isOwner({ adminIds }: BotDeps, userId: number | undefined): boolean {
  return userId !== undefined && adminIds.includes(userId);
}
