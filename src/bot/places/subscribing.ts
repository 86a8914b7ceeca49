import type { MiddlewareFn } from 'grammy';
import { ALL_TOPICS_MASK } from '../../news/topics.ts';
import type { KeptWish, Settings, Spot } from '../../store/wishes.ts';
import { answer, clean } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import { type BotContext, factsOf } from '../context.ts';
import { isAdmin, mayManage, REFUSALS } from '../guards.ts';

/** What a place gets before it chooses: everything, at once. */
export function initialSettings({ timeZoneDefault }: Pick<BotDeps, 'timeZoneDefault'>): Settings {
  return {
    topicMask: ALL_TOPICS_MASK,
    languages: [],
    urgency: 'minor',
    digestTimes: [],
    nextDigestAt: null,
    quiet: null,
    flashPierces: false,
    timeZone: timeZoneDefault,
    previews: true,
    hourlyCap: 12,
    pausedUntil: null,
  };
}

export type Subscribed = { readonly kind: 'new' | 'again' | 'already'; readonly wish: KeptWish };

/** Remembers the chat and subscribes the place where the update happened. A chat that slept wakes. */
export function subscribe(
  ctx: BotContext,
  deps: BotDeps,
  initial: Partial<Settings> = {},
): Subscribed | null {
  const facts = factsOf(ctx);
  if (facts === null) return null;
  const { store } = deps;
  const kind = store.atomically(() => {
    store.chats.meet(facts, ctx.locale, ctx.from?.id ?? null, ctx.at);
    return store.wishes.subscribe(ctx.spot, { ...initialSettings(deps), ...initial }, ctx.at);
  });
  store.outbox.wake(facts.id, ctx.at);
  const wish = store.wishes.get(ctx.spot);
  return wish && { kind, wish };
}

export type Asked = { readonly wish: KeptWish /** What was typed, cleaned. */; readonly words: string };

/**
 * Whose wishes a command means: those of the place where it was given, or in a private chat, as `/mute @channel words`, of a
 * channel that the person runs. Says what is wrong and returns null when there are none.
 */
export async function whoseWish(ctx: BotContext, deps: BotDeps, typed: string): Promise<Asked | null> {
  const words = clean(typed);
  const [, name, rest = ''] =
    ctx.chat?.type === 'private' ? (/^@(\w{4,32})(?:\s+(.*))?$/.exec(words) ?? []) : [];
  if (name !== undefined) return channelWish(ctx, deps, name, rest);
  const wish = deps.store.wishes.get(ctx.spot);
  if (wish && wish.state !== 'stopped') return { wish, words };
  await answer(ctx, ctx.say('not-subscribed'));
  return null;
}

async function channelWish(
  ctx: BotContext,
  deps: BotDeps,
  name: string,
  words: string,
): Promise<Asked | null> {
  const channel = deps.store.chats.channelNamed(name);
  const wish = channel && deps.store.wishes.get({ chatId: channel.id, threadId: 0 });
  if (!wish || wish.state === 'stopped') {
    await answer(ctx, ctx.say('channel-not-set-up', { name }));
    return null;
  }
  const permission = await mayManage(ctx, deps, wish);
  if (permission === 'granted') return { wish, words };
  await answer(ctx, ctx.say(REFUSALS[permission]));
  return null;
}

export const INVITATION = 'i_';
const INVITATION_MS = 7 * 24 * 60 * 60_000;

export function invitationFact(token: string): string {
  return `invitation:${token}`;
}

/** Whether the token is an invitation that still holds. */
export function isInvited({ store }: BotDeps, token: string, now: number): boolean {
  const madeAt = store.facts.get(invitationFact(token));
  return madeAt !== null && now - Number(madeAt) < INVITATION_MS;
}

/** With ACCESS=invite: whoever is not in yet hears only that, until they come through an admin's link. */
export function invitedOnly(deps: BotDeps): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    if (deps.access === 'open' || isAdmin(deps, ctx.from?.id) || isIn(ctx, deps)) return next();
    const token = /^\/start(?:@\w+)?\s+i_([\w-]+)$/.exec(ctx.message?.text ?? '')?.[1];
    if (token !== undefined && isInvited(deps, token, ctx.at)) return next();
    if (ctx.inlineQuery) return void (await ctx.answerInlineQuery([], { cache_time: 5, is_personal: true }));
    if (ctx.callbackQuery) return void (await ctx.answerCallbackQuery({ text: ctx.say('invite-only') }));
    if (ctx.message && ctx.chat?.type === 'private') await answer(ctx, ctx.say('invite-only'));
    else if (!ctx.message) await next();
  };
}

function isIn(ctx: BotContext, { store }: BotDeps): boolean {
  const person = ctx.from?.id as Spot['chatId'] | undefined;
  return (
    store.wishes.ofChat(ctx.spot.chatId).length > 0 ||
    (person !== undefined && store.wishes.ofChat(person).length > 0)
  );
}
