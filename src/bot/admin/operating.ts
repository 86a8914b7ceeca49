import { FormattedString } from '@grammyjs/parse-mode';
import { Composer, InputFile } from 'grammy';
import { answer, clean, moment, type Words } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import type { BotContext } from '../context.ts';
import { parseDuration } from '../wishes/durations.ts';
import { note } from './audit.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Bots may send files of at most 50 MB (Bot API, sendDocument). */
const MOST_BYTES = 50_000_000;

/** /health, /stats and /backup. */
export function operating(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('health', (ctx) => answer(ctx, health(ctx, deps)).then());
  composer.command('stats', (ctx) => answer(ctx, stats(ctx, deps, clean(ctx.match))).then());
  composer.command('backup', async (ctx) => {
    await ctx.replyWithChatAction('upload_document');
    const bytes = await deps.backup();
    if (bytes.length > MOST_BYTES) return void (await answer(ctx, ctx.say('backup-too-big')));
    const day = new Date(ctx.at).toISOString().slice(0, 10);
    note(ctx, deps, 'backup', `${bytes.length} bytes`);
    await ctx.replyWithDocument(new InputFile(bytes, `vedette-${day}.db`), {
      caption: ctx.say('backup-done'),
    });
  });
  return composer;
}

function health(ctx: BotContext, deps: BotDeps): FormattedString {
  const { say } = ctx;
  const { status, poller, feeds, outbox, telegram } = deps.health();
  const counts = deps.store.outbox.counts();
  const line = (key: string, at: string | number | null): FormattedString =>
    at === null
      ? new FormattedString(`${say(key)} ${say('health-never')}`)
      : new FormattedString(`${say(key)} `).concat(
          moment(new Date(at).getTime(), ctx.locale, deps.timeZoneDefault),
        );
  const troubles = counts.outcomes.filter(({ outcome }) => outcome !== 'sent').slice(0, 10);
  return FormattedString.join(
    [
      FormattedString.bold(say('health-title', { status })),
      say('health-feeds', { ok: feeds.ok, failing: feeds.failing }),
      line('health-round', poller.lastRoundAt),
      say('health-outbox', { pending: outbox.pending, held: counts.held }),
      ...(outbox.oldestDueAt === null ? [] : [line('health-oldest', outbox.oldestDueAt)]),
      line('health-telegram', telegram.lastOkAt),
      ...troubles.map(({ outcome, reason, n }) => `– ${outcome}${reason === '' ? '' : `, ${reason}`}: ${n}`),
    ],
    '\n',
  );
}

function stats(ctx: BotContext, deps: BotDeps, typed: string): Words {
  const asked = typed === '' ? { ms: 7 * DAY_MS } : parseDuration(typed);
  if (asked === null) return ctx.say('stats-how');
  const days = asked.ms === null ? null : Math.max(1, Math.round(asked.ms / DAY_MS));
  const numbers = deps.store.stats.numbers(asked.ms === null ? 0 : ctx.at - asked.ms);
  const chats = deps.store.chats.counts();
  const sum = (keep: (one: (typeof chats)[number]) => boolean): number =>
    chats.filter(keep).reduce((total, { count }) => total + count, 0);
  const title = days === null ? ctx.say('stats-title-ever') : ctx.say('stats-title', { days });
  return FormattedString.bold(title).plain(
    `\n${[
      ctx.say('stats-chats', {
        private: sum(({ type }) => type === 'private'),
        groups: sum(({ type }) => type === 'group' || type === 'supergroup'),
        channels: sum(({ type }) => type === 'channel'),
        asleep: sum(({ state }) => state === 'asleep'),
      }),
      ctx.say('stats-places', { active: deps.store.wishes.countActive(), new: numbers.newChats }),
      ctx.say('stats-articles', { articles: numbers.articles, defence: numbers.defence }),
      ctx.say('stats-stories', { stories: numbers.stories, statements: numbers.statements }),
      ctx.say('stats-alerts', { alerts: numbers.alerts, corrections: numbers.corrections }),
    ].join('\n')}`,
  );
}
