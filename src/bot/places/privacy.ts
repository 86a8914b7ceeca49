import { Composer, InputFile } from 'grammy';
import { fromTopicMask } from '../../news/topics.ts';
import type { KeptWish } from '../../store/wishes.ts';
import { answer, rewrite, toast } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import { action, button, fromSpotCode, toSpotCode } from '../buttons.ts';
import type { BotContext } from '../context.ts';
import { mayManage, REFUSALS } from '../guards.ts';

/** /privacy: what is known of this chat, as a file, or gone. */
export function privacy(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('privacy', async (ctx) => {
    const { chat } = { chat: deps.store.chats.get(ctx.spot.chatId) };
    if (!chat) return void (await answer(ctx, ctx.say('privacy-nothing')));
    const wishes = deps.store.wishes.ofChat(chat.id);
    const mutes = wishes.flatMap((wish) => deps.store.wishes.mutes(wish, ctx.at));
    const follows = wishes.flatMap((wish) => deps.store.wishes.follows(wish));
    const code = toSpotCode({ chatId: chat.id, threadId: 0 });
    await answer(
      ctx,
      ctx.say('privacy-kept', {
        places: wishes.length,
        mutes: new Set(mutes.map(({ kind, value }) => `${kind} ${value}`)).size,
        follows: new Set(follows.map(({ name }) => name)).size,
      }),
      {
        keyboard: [
          [
            button(ctx.say('button-export'), action('px', code)),
            button(ctx.say('button-erase'), action('pe', code)),
          ],
        ],
      },
    );
  });
  composer.callbackQuery(/^1:(px|pe|py|pn):(.+)$/, async (ctx) => {
    const [, step = '', code = ''] = ctx.match;
    const spot = fromSpotCode(code);
    if (!spot) return toast(ctx, ctx.say('button-stale'));
    const permission = await mayManage(ctx, deps, spot);
    if (permission !== 'granted') return toast(ctx, ctx.say(REFUSALS[permission]), true);
    await toast(ctx);
    switch (step) {
      case 'px':
        return sendExport(ctx, deps);
      case 'pe':
        return rewrite(ctx, ctx.say('privacy-sure'), [
          [
            button(ctx.say('button-erase-yes'), action('py', code)),
            button(ctx.say('button-cancel'), action('pn', code)),
          ],
        ]);
      case 'py':
        deps.store.atomically(() => deps.store.chats.erase(spot.chatId));
        return rewrite(ctx, ctx.say('privacy-erased'), []);
      default:
        return rewrite(ctx, ctx.say('privacy-kept-on'), []);
    }
  });
  return composer;
}

async function sendExport(ctx: BotContext, deps: BotDeps): Promise<void> {
  const bytes = Buffer.from(`${JSON.stringify(everythingOf(ctx, deps), null, 2)}\n`);
  await ctx.api.sendDocument(ctx.spot.chatId, new InputFile(bytes, 'vedette-data.json'), {
    caption: ctx.say('privacy-file'),
    ...(ctx.spot.threadId === 0 ? {} : { message_thread_id: ctx.spot.threadId }),
  });
}

function everythingOf(ctx: BotContext, { store }: BotDeps): object {
  const chat = store.chats.get(ctx.spot.chatId);
  const person = ctx.chat?.type === 'private' ? (ctx.from?.id ?? null) : null;
  return {
    chat: chat && { ...chat, addedAt: toIso(chat.addedAt) },
    subscriptions: store.wishes.ofChat(ctx.spot.chatId).map((wish) => ({
      ...shown(wish),
      mutes: store.wishes.mutes(wish, ctx.at).map((one) => ({ ...one, until: toIso(one.until) })),
      follows: store.wishes.follows(wish).map((one) => ({ ...one, since: toIso(one.since) })),
    })),
    messages: store.chats.messagesOf(ctx.spot.chatId).map((one) => ({ ...one, at: toIso(one.at) })),
    feedback:
      person === null ? [] : store.chats.feedbackOf(person).map((one) => ({ ...one, at: toIso(one.at) })),
    channels: person === null ? [] : store.chats.channelsOf(person).map(({ id, title }) => ({ id, title })),
  };
}

function shown({ topicMask, pausedUntil, nextDigestAt, subscribedAt, ...wish }: KeptWish): object {
  return {
    ...wish,
    topics: fromTopicMask(topicMask),
    pausedUntil: toIso(pausedUntil),
    nextDigestAt: toIso(nextDigestAt),
    subscribedAt: toIso(subscribedAt),
  };
}

function toIso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
