import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import { answer, clean, moment, rewrite, toast, type Words } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import { action } from '../buttons.ts';
import type { BotContext } from '../context.ts';
import { isOwner } from '../guards.ts';
import { hideAdminMenu, showAdminMenu } from '../menu.ts';
import { INVITATION, invitationFact } from '../places/subscribing.ts';
import { paging } from '../stories/paging.ts';
import { note } from './audit.ts';

const PAGE = 20;

/** /admins, /audit and /invite: who may do what, who did what, and who may come in. */
export function team(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('admins', async (ctx) => {
    const { words, changed } = admins(ctx, deps, clean(ctx.match));
    await answer(ctx, words);
    if (changed?.kind === 'add') await showAdminMenu(ctx.api, deps.texts, changed.userId);
    if (changed?.kind === 'remove') await hideAdminMenu(ctx.api, changed.userId);
  });
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

type Changed = { readonly kind: 'add' | 'remove'; readonly userId: number };

function admins(
  ctx: BotContext,
  deps: BotDeps,
  typed: string,
): { readonly words: Words; readonly changed: Changed | null } {
  const said = (words: Words): { words: Words; changed: null } => ({ words, changed: null });
  const [, verb = '', id = ''] = /^(add|remove)\s+(\d{1,15})$/i.exec(typed) ?? [];
  if (typed === '') return said(list(ctx, deps));
  if (verb === '') return said(ctx.say('admins-how'));
  if (!isOwner(deps, ctx.from?.id)) return said(ctx.say('admins-owner-only'));
  const userId = Number(id);
  if (isOwner(deps, userId)) return said(ctx.say('admins-is-owner', { id }));
  const kind = verb.toLowerCase() === 'add' ? 'add' : 'remove';
  const isDone =
    kind === 'add'
      ? deps.store.admins.add(userId, ctx.from?.id ?? 0, ctx.at)
      : deps.store.admins.remove(userId);
  if (!isDone) return said(ctx.say(kind === 'add' ? 'admins-already' : 'admins-unknown', { id }));
  note(ctx, deps, 'admins', `${kind} ${id}`);
  return {
    words: ctx.say(kind === 'add' ? 'admins-added' : 'admins-removed', { id }),
    changed: { kind, userId },
  };
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
