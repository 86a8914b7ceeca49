import type { Context, MiddlewareFn } from 'grammy';
import type { Language } from '../news/article.ts';
import type { ChatId } from '../news/ids.ts';
import type { ChatFacts } from '../store/chats.ts';
import type { KeptWish, Spot } from '../store/wishes.ts';
import { guessLocale, isLocale, type Locale, type Say } from '../texts.ts';
import type { BotDeps } from './bot.ts';

/** What every handler knows of an update. `at` is the one reading of the clock for it (Unix ms). */
export type BotContext = Context & {
  at: number;
  locale: Locale;
  say: Say;
  /** Where it happened: the chat, or its forum topic. In inline mode, the person's own chat. */
  spot: Spot;
};

/** Reads the clock once and chooses the language: the chat's own, else a guess from the client's. */
export function understand(deps: BotDeps): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    ctx.at = deps.now();
    ctx.spot = spotOf(ctx);
    ctx.locale = localeOf(deps, ctx.spot.chatId, ctx.from?.language_code);
    ctx.say = deps.texts[ctx.locale];
    await next();
  };
}

/** Changes the language of the answer that is being given. */
export function speak(ctx: BotContext, deps: BotDeps, locale: Locale): void {
  ctx.locale = locale;
  ctx.say = deps.texts[locale];
}

export function localeOf(deps: BotDeps, chatId: ChatId, languageCode?: string): Locale {
  const chosen = deps.store.chats.get(chatId)?.locale;
  return chosen !== undefined && isLocale(chosen) ? chosen : guessLocale(languageCode, deps.localeDefault);
}

function spotOf(ctx: Context): Spot {
  const message = ctx.msg;
  const threadId = message?.is_topic_message ? (message.message_thread_id ?? 0) : 0;
  return { chatId: (ctx.chat?.id ?? ctx.from?.id ?? 0) as ChatId, threadId };
}

/** The chat as it names itself now; null for an update without one. */
export function factsOf(ctx: Context): ChatFacts | null {
  const { chat } = ctx;
  if (!chat) return null;
  return {
    id: chat.id as ChatId,
    type: chat.type,
    title: chat.title ?? ([chat.first_name, chat.last_name].filter(Boolean).join(' ') || null),
    username: chat.username ?? null,
  };
}

/** In which languages a place would rather read a story. */
export function preferred(wish: Pick<KeptWish, 'languages'> | null, locale: Locale): readonly Language[] {
  return wish && wish.languages.length > 0
    ? [locale, ...wish.languages].filter((language) => wish.languages.includes(language))
    : [locale];
}
