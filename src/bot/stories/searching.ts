import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import { answer, clean, cutEnd, moment, rewrite, toast, type Words } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import { action, button, type Keyboard } from '../buttons.ts';
import type { BotContext } from '../context.ts';
import { paging } from './paging.ts';
import { formOf, sourceLine, statementBlock, viewFor } from './stories.ts';

const PAGE = 5;
const WORDS_LIMIT = 200;

type Order = 'newest' | 'best';
type What = 'stories' | 'statements';
type Look = {
  readonly words: string;
  readonly draft: number;
  readonly what: What;
  readonly order: Order;
  readonly offset: number;
};

/** /search: stories and statements by words, newest or best first. */
export function searching(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('search', async (ctx) => {
    const words = cutEnd(clean(ctx.match), WORDS_LIMIT);
    if (words === '') return void (await answer(ctx, ctx.say('search-how')));
    const draft = deps.store.drafts.add(
      { chatId: ctx.spot.chatId, userId: ctx.from?.id ?? 0, kind: 'search', data: words },
      ctx.at,
    );
    const hasStories = deps.store.search.stories({ words, limit: 1 }).total > 0;
    const what = hasStories ? 'stories' : 'statements';
    const found = look(ctx, deps, { words, draft, what, order: 'newest', offset: 0 });
    await answer(ctx, found.words, { keyboard: found.keyboard });
  });
  composer.callbackQuery(/^1:se:(\d+):(stories|statements):(newest|best):(\d+)$/, async (ctx) => {
    const [, id, what, order, offset] = ctx.match;
    const draft = deps.store.drafts.get(Number(id), 'search');
    if (!draft || draft.chatId !== ctx.spot.chatId) return toast(ctx, ctx.say('button-stale'));
    const found = look(ctx, deps, {
      words: String(draft.data),
      draft: draft.id,
      what: what as What,
      order: order as Order,
      offset: Number(offset),
    });
    await toast(ctx);
    await rewrite(ctx, found.words, found.keyboard);
  });
  return composer;
}

function look(
  ctx: BotContext,
  deps: BotDeps,
  asked: Look,
): { readonly words: Words; readonly keyboard: Keyboard } {
  const { words, draft, what, order, offset } = asked;
  const { search } = deps.store;
  const query = { words, limit: PAGE, offset, order };
  const counts = {
    stories: search.stories({ ...query, limit: 1, offset: 0 }).total,
    statements: search.statements({ ...query, limit: 1, offset: 0 }).total,
  };
  if (counts.stories + counts.statements === 0)
    return { words: ctx.say('search-none', { words }), keyboard: [] };
  const blocks = what === 'stories' ? storyBlocks(ctx, deps, query) : statementBlocks(ctx, deps, query);
  const title = ctx.say('search-title', { words, ...counts });
  const to = (change: Partial<Look>): string => {
    const next = { ...asked, offset: 0, ...change };
    return action('se', draft, next.what, next.order, next.offset);
  };
  const other = what === 'stories' ? 'statements' : 'stories';
  return {
    words: FormattedString.join([FormattedString.bold(title), ...blocks], '\n\n'),
    keyboard: [
      ...paging(ctx, {
        offset,
        size: PAGE,
        hasMore: offset + PAGE < counts[what],
        to: (at) => to({ offset: at }),
      }),
      [
        ...(counts[other] > 0
          ? [button(ctx.say(SHOW[other], { count: counts[other] }), to({ what: other }))]
          : []),
        order === 'newest'
          ? button(ctx.say('button-best-first'), to({ order: 'best' }))
          : button(ctx.say('button-newest-first'), to({ order: 'newest' })),
      ],
    ],
  };
}

const SHOW = { stories: 'button-show-stories', statements: 'button-show-statements' } as const;

type Query = {
  readonly words: string;
  readonly limit: number;
  readonly offset: number;
  readonly order: Order;
};

function storyBlocks(ctx: BotContext, deps: BotDeps, query: Query): readonly FormattedString[] {
  const { locale, timeZone } = formOf(ctx, deps);
  return deps.store.search
    .stories(query)
    .ids.map((id) => viewFor(ctx, deps, id))
    .filter((view) => view !== null)
    .map((view) => {
      const headline = cutEnd(view.headline, 300);
      const title =
        view.url === null ? FormattedString.bold(headline) : FormattedString.link(headline, view.url);
      return title.plain(`\n${view.outlet}, `).concat(moment(view.publishedAt, locale, timeZone));
    });
}

function statementBlocks(ctx: BotContext, deps: BotDeps, query: Query): readonly FormattedString[] {
  return deps.store.search
    .statements(query)
    .ids.map((id) => deps.store.statements.get(id))
    .filter((utterance) => utterance !== null)
    .map((utterance) =>
      statementBlock(ctx, utterance)
        .plain('\n')
        .concat(sourceLine(ctx, deps, utterance)),
    );
}
