import { Composer } from 'grammy';
import type { InlineQueryResultArticle } from 'grammy/types';
import { attribution, joinStretches, render } from '../../alerts/render.ts';
import type { StoryId } from '../../news/ids.ts';
import { clean, cutEnd } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import type { BotContext } from '../context.ts';
import { formOf, sourceLine, statementBlock, viewFor } from './stories.ts';

/** Telegram takes 50 results an answer; fewer come faster. */
const PAGE = 20;
const WORDS_LIMIT = 200;
const CACHED_S = 30;

/** `@bot words`: statements and stories to share anywhere. Without words, the latest stories. */
export function inlineMode(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on('inline_query', async (ctx) => {
    const words = cutEnd(clean(ctx.inlineQuery.query), WORDS_LIMIT);
    const offset = Math.max(0, Number.parseInt(ctx.inlineQuery.offset, 10) || 0);
    const { results, hasMore } = find(ctx, deps, words, offset);
    await ctx.answerInlineQuery([...results], {
      cache_time: CACHED_S,
      is_personal: true,
      next_offset: hasMore ? String(offset + PAGE) : '',
      button: { text: ctx.say('inline-subscribe'), start_parameter: 'inline' },
    });
  });
  return composer;
}

type Found = { readonly results: readonly InlineQueryResultArticle[]; readonly hasMore: boolean };

function find(ctx: BotContext, deps: BotDeps, words: string, offset: number): Found {
  const shared = /^s_(\d+)$/.exec(words)?.[1];
  if (shared !== undefined)
    return { results: stories(ctx, deps, [Number(shared) as StoryId]), hasMore: false };
  if (words === '') {
    const ids = deps.store.stories.latest({ limit: PAGE + 1, offset });
    return { results: stories(ctx, deps, ids.slice(0, PAGE)), hasMore: ids.length > PAGE };
  }
  // Statements come first, then stories, as one list that is cut into pages.
  const { search } = deps.store;
  const said = search.statements({ words, limit: PAGE, offset, order: 'newest' });
  const room = PAGE - said.ids.length;
  const told = search.stories({
    words,
    limit: Math.max(1, room),
    offset: Math.max(0, offset - said.total),
    order: 'newest',
  });
  const ids = room > 0 ? told.ids : [];
  return {
    results: [...statements(ctx, deps, said.ids), ...stories(ctx, deps, ids)],
    hasMore: offset + PAGE < said.total + told.total,
  };
}

function stories(
  ctx: BotContext,
  deps: BotDeps,
  ids: readonly StoryId[],
): readonly InlineQueryResultArticle[] {
  return ids
    .map((id) => viewFor(ctx, deps, id))
    .filter((view) => view !== null)
    .map((view) => {
      const message = render(view, formOf(ctx, deps));
      const link = `https://t.me/${ctx.me.username}?start=s_${view.id}`;
      return {
        type: 'article',
        id: `s${view.id}`,
        title: cutEnd(view.headline, 120),
        description: cutEnd([view.outlet, ...view.summary].join(' – '), 200),
        input_message_content: {
          message_text: message.text,
          entities: [...message.entities],
          link_preview_options: message.preview,
        },
        reply_markup: {
          inline_keyboard: [
            [
              ...(view.url === null ? [] : [{ text: ctx.say('button-read'), url: view.url }]),
              { text: ctx.say('button-open-bot'), url: link },
            ],
          ],
        },
      };
    });
}

function statements(
  ctx: BotContext,
  deps: BotDeps,
  ids: readonly number[],
): readonly InlineQueryResultArticle[] {
  return ids
    .map((id) => deps.store.statements.get(id))
    .filter((utterance) => utterance !== null)
    .map((utterance) => {
      const words = statementBlock(ctx, utterance)
        .plain('\n')
        .concat(sourceLine(ctx, deps, utterance));
      return {
        type: 'article',
        id: `q${utterance.id}`,
        title: cutEnd(attribution(utterance, ctx.say), 120),
        description: cutEnd(joinStretches(utterance.stretches), 200),
        input_message_content: {
          message_text: words.text,
          entities: words.entities,
          link_preview_options: { is_disabled: true },
        },
      };
    });
}
