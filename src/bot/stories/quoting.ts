import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import type { StoryId } from '../../news/ids.ts';
import { answer, clean, cutEnd, rewrite, toast } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import { action, button, type Keyboard } from '../buttons.ts';
import type { BotContext } from '../context.ts';
import { paging } from './paging.ts';
import { findPeople, mostQuoted } from './people.ts';
import { joinRetold, type Retold } from './retold.ts';
import { showQuotes, sourceLine, statementBlock } from './stories.ts';

const PAGE = 5;
const NAME_LIMIT = 100;
/** Nobody pages further back. */
const MOST_FOUND = 500;

/** /quotes, and the button under a story that shows all of its statements. */
export function quoting(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('quotes', async (ctx) => {
    const name = cutEnd(clean(ctx.match), NAME_LIMIT);
    const draft = deps.store.drafts.add(
      { chatId: ctx.spot.chatId, userId: ctx.from?.id ?? 0, kind: 'quotes', data: name },
      ctx.at,
    );
    const { words, keyboard } = quotesPage(ctx, deps, name, draft, 0);
    await answer(ctx, words, { keyboard });
  });
  composer.callbackQuery(/^1:qp:(\d+):(\d+)$/, async (ctx) => {
    const [, id = '', offset = ''] = ctx.match;
    const draft = deps.store.drafts.get(Number(id), 'quotes');
    if (!draft || draft.chatId !== ctx.spot.chatId) return toast(ctx, ctx.say('button-stale'));
    const { words, keyboard } = quotesPage(ctx, deps, String(draft.data), draft.id, Number(offset));
    await toast(ctx);
    await rewrite(ctx, words, keyboard);
  });
  composer.callbackQuery(/^1:quotes:(\d+)$/, async (ctx) => {
    const id = Number(ctx.match[1]) as StoryId;
    // Many read a group or channel: whoever asks for more gets it in their own chat.
    if (ctx.chat?.type !== 'private')
      return void (await ctx.answerCallbackQuery({ url: `https://t.me/${ctx.me.username}?start=q_${id}` }));
    await toast(ctx);
    await showQuotes(ctx, deps, id);
  });
  return composer;
}

function quotesPage(
  ctx: BotContext,
  deps: BotDeps,
  name: string,
  draft: number,
  offset: number,
): { readonly words: string | FormattedString; readonly keyboard: Keyboard } {
  const { statements } = deps.store;
  if (name === '') {
    const rows = joinRetold(statements.latest(MOST_FOUND)).slice(offset, offset + PAGE + 1);
    if (rows.length === 0) return { words: ctx.say('quotes-none'), keyboard: [] };
    return {
      words: page(ctx, deps, ctx.say('quotes-latest'), rows.slice(0, PAGE)),
      keyboard: paging(ctx, {
        offset,
        size: PAGE,
        hasMore: rows.length > PAGE,
        to: (at) => action('qp', draft, at),
      }),
    };
  }
  const people = findPeople(deps.store, name);
  const personKeys = people.flatMap((person) => person.personKeys);
  const found = statements.find({ personKeys, limit: MOST_FOUND, offset: 0 });
  const joined = joinRetold(found.rows);
  const rows = joined.slice(offset, offset + PAGE);
  const total = found.total - found.rows.length + joined.length;
  if (rows.length === 0) return { words: nobody(ctx, deps, name), keyboard: [] };
  const title = ctx.say('quotes-title', {
    name: people.length === 1 ? (people[0]?.name ?? name) : name,
    count: total,
  });
  const [only] = people.length === 1 ? people : [];
  return {
    words: page(ctx, deps, title, rows),
    keyboard: [
      ...paging(ctx, {
        offset,
        size: PAGE,
        hasMore: offset + PAGE < joined.length,
        to: (at) => action('qp', draft, at),
      }),
      ...(only && offset === 0
        ? [[button(ctx.say('button-follow', { name: cutEnd(only.name, 40) }), action('fo', draft))]]
        : []),
    ],
  };
}

function page(ctx: BotContext, deps: BotDeps, title: string, rows: readonly Retold[]): FormattedString {
  const blocks = rows.map((row) =>
    statementBlock(ctx, row)
      .plain('\n')
      .concat(
        FormattedString.join(
          row.printings.map((one) => sourceLine(ctx, deps, one)),
          ' · ',
        ),
      ),
  );
  return FormattedString.join([FormattedString.bold(title), ...blocks], '\n\n');
}

function nobody(ctx: BotContext, deps: BotDeps, name: string): string {
  const names = mostQuoted(deps.store, 5).map((person) => person.name);
  return [
    ctx.say('quotes-nobody', { name }),
    ...(names.length > 0 ? [ctx.say('quotes-known', { names: names.join(', ') })] : []),
  ].join('\n');
}
