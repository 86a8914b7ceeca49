import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import { answer, clean, moment, type Words } from './answer.ts';
import type { BotDeps } from './bot.ts';
import type { BotContext } from './context.ts';
import { parseDuration } from './durations.ts';
import { ownWish } from './subscribing.ts';

/** A pause without an end: 31 December 9999. */
const OPEN_END = 253_402_214_400_000;

/** /pause, /resume and /digest: what comes meanwhile is held, never lost. */
export function pausing(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('pause', async (ctx) => {
    if (await ownWish(ctx, deps)) await answer(ctx, pause(ctx, deps, clean(ctx.match)));
  });
  composer.command('resume', async (ctx) => {
    const wish = deps.store.wishes.get(ctx.spot);
    if (wish?.state === 'stopped') return void (await answer(ctx, ctx.say('resume-stopped')));
    if (!(await ownWish(ctx, deps))) return;
    const wasPaused = wish?.pausedUntil != null && wish.pausedUntil > ctx.at;
    deps.store.wishes.change(ctx.spot, { pausedUntil: null });
    deps.store.outbox.wake(ctx.spot.chatId, ctx.at);
    const count = deps.store.outbox.oweDigest(ctx.spot.chatId, ctx.spot.threadId, ctx.at);
    const key = wasPaused ? 'resume-done' : 'resume-not-paused';
    await answer(ctx, count > 0 ? ctx.say('resume-held', { count }) : ctx.say(key));
  });
  composer.command('digest', async (ctx) => {
    if (!(await ownWish(ctx, deps))) return;
    const count = deps.store.outbox.oweDigest(ctx.spot.chatId, ctx.spot.threadId, ctx.at);
    await answer(ctx, count > 0 ? ctx.say('digest-coming', { count }) : ctx.say('digest-none'));
  });
  return composer;
}

function pause(ctx: BotContext, deps: BotDeps, typed: string): Words {
  const duration = typed === '' ? { ms: null } : parseDuration(typed);
  if (duration === null) return ctx.say('pause-how');
  const until = duration.ms === null ? OPEN_END : ctx.at + duration.ms;
  const wish = deps.store.wishes.change(ctx.spot, { pausedUntil: until });
  if (duration.ms === null || !wish) return ctx.say('pause-done');
  return new FormattedString(`${ctx.say('pause-until')} `)
    .concat(moment(until, ctx.locale, wish.timeZone))
    .plain(`. ${ctx.say('pause-then')}`);
}
