import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import type { KeptWish } from '../../store/wishes.ts';
import { answer, moment, type Words } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import type { BotContext } from '../context.ts';
import { type Asked, whoseWish } from '../places/subscribing.ts';
import { parseDuration } from './durations.ts';

/** A pause without an end: 31 December 9999. */
const OPEN_END = 253_402_214_400_000;

/** /pause, /resume and /digest: what comes meanwhile is held, never lost. */
export function pausing(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('pause', async (ctx) => {
    const asked = await whoseWish(ctx, deps, ctx.match);
    if (asked) await answer(ctx, pause(ctx, deps, asked));
  });
  composer.command('resume', async (ctx) => {
    const isHere = !ctx.match.trim().startsWith('@');
    if (isHere && deps.store.wishes.get(ctx.spot)?.state === 'stopped')
      return void (await answer(ctx, ctx.say('resume-stopped')));
    const asked = await whoseWish(ctx, deps, ctx.match);
    if (asked) await answer(ctx, resume(ctx, deps, asked.wish));
  });
  composer.command('digest', async (ctx) => {
    const asked = await whoseWish(ctx, deps, ctx.match);
    if (!asked) return;
    const count = deps.store.outbox.oweDigest(asked.wish.chatId, asked.wish.threadId, ctx.at);
    await answer(ctx, count > 0 ? ctx.say('digest-coming', { count }) : ctx.say('digest-none'));
  });
  return composer;
}

function pause(ctx: BotContext, deps: BotDeps, { wish, words }: Asked): Words {
  const duration = words === '' ? { ms: null } : parseDuration(words);
  if (duration === null) return ctx.say('pause-how');
  const until = duration.ms === null ? OPEN_END : ctx.at + duration.ms;
  deps.store.wishes.change(wish, { pausedUntil: until });
  if (duration.ms === null) return ctx.say('pause-done');
  return new FormattedString(`${ctx.say('pause-until')} `)
    .concat(moment(until, ctx.locale, wish.timeZone))
    .plain(`. ${ctx.say('pause-then')}`);
}

function resume(ctx: BotContext, { store }: BotDeps, wish: KeptWish): string {
  const wasPaused = wish.pausedUntil !== null && wish.pausedUntil > ctx.at;
  store.wishes.change(wish, { pausedUntil: null });
  store.outbox.wake(wish.chatId, ctx.at);
  const count = store.outbox.oweDigest(wish.chatId, wish.threadId, ctx.at);
  if (count > 0) return ctx.say('resume-held', { count });
  return ctx.say(wasPaused ? 'resume-done' : 'resume-not-paused');
}
