import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import { answer, clean, moment, rewrite, toast, type Words } from './answer.ts';
import { note } from './audit.ts';
import type { BotDeps } from './bot.ts';
import { action } from './buttons.ts';
import type { BotContext } from './context.ts';
import { isOwner } from './guards.ts';
import { paging } from './paging.ts';
import { INVITATION, invitationFact } from './subscribing.ts';

const PAGE = 20;

/** /admins, /audit and /invite: who may do what, who did what, and who may come in. */
export function team(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('admins', (ctx) => answer(ctx, admins(ctx, deps, clean(ctx.match))).then());
  composer.command('audit', async (ctx) => {
    const { words, keyboard } = trail(ctx, deps, 0);
    await answer(ctx, words, { keyboard });
  });
  composer.callbackQuery(/^1:au:(\d+)$/, async (ctx) => {
    await toast(ctx);
    const { words, keyboard } = trail(ctx, deps, Number(ctx.match[1]));
    await rewrite(ctx, words, keyboard);
  });
  composer.command('invite', async (ctx) => {
    const token = crypto.randomUUID().replaceAll('-', '').slice(0, 20);
    deps.store.facts.set(invitationFact(token), String(ctx.at));
    note(ctx, deps, 'invite', token.slice(0, 4));
    const link = `https://t.me/${ctx.me.username}?start=${INVITATION}${token}`;
    await answer(ctx, `${ctx.say(deps.access === 'invite' ? 'invite-made' : 'invite-open')}\n${link}`);
  });
  return composer;
}

function admins(ctx: BotContext, deps: BotDeps, typed: string): Words {
  const [, verb = '', id = ''] = /^(add|remove)\s+(\d{1,15})$/i.exec(typed) ?? [];
  if (typed === '') return list(ctx, deps);
  if (verb === '') return ctx.say('admins-how');
  if (!isOwner(deps, ctx.from?.id)) return ctx.say('admins-owner-only');
  const userId = Number(id);
  if (isOwner(deps, userId)) return ctx.say('admins-is-owner', { id });
  const isAdding = verb.toLowerCase() === 'add';
  const isDone = isAdding
    ? deps.store.admins.add(userId, ctx.from?.id ?? 0, ctx.at)
    : deps.store.admins.remove(userId);
  if (isDone) note(ctx, deps, 'admins', `${verb.toLowerCase()} ${id}`);
  if (isAdding) return ctx.say(isDone ? 'admins-added' : 'admins-already', { id });
  return ctx.say(isDone ? 'admins-removed' : 'admins-unknown', { id });
}

function list(ctx: BotContext, deps: BotDeps): string {
  const owners = deps.adminIds.map((id) => ctx.say('admins-owner', { id: String(id) }));
  const added = deps.store.admins
    .all()
    .filter(({ userId }) => !isOwner(deps, userId))
    .map(({ userId, addedBy }) => ctx.say('admins-added-by', { id: String(userId), by: String(addedBy) }));
  return [...owners, ...added, ctx.say('admins-how')].join('\n');
}

function trail(ctx: BotContext, deps: BotDeps, offset: number) {
  const entries = deps.store.admins.auditTrail(PAGE + 1, offset);
  const lines = entries
    .slice(0, PAGE)
    .map(({ at, userId, action: what, detail }) =>
      moment(at, ctx.locale, deps.timeZoneDefault).plain(`, ${userId}: ${what} ${detail}`),
    );
  return {
    words:
      lines.length === 0
        ? ctx.say('audit-none')
        : FormattedString.join([FormattedString.bold(ctx.say('audit-title')), ...lines], '\n'),
    keyboard: paging(ctx, {
      offset,
      size: PAGE,
      hasMore: entries.length > PAGE,
      to: (to) => action('au', to),
    }),
  };
}
