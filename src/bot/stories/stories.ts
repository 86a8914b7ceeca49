import { FormattedString } from '@grammyjs/parse-mode';
import { attribution, joinStretches, type RenderForm, render, renderDigest } from '../../alerts/render.ts';
import type { StoryId } from '../../news/ids.ts';
import { route } from '../../news/route.ts';
import type { ShownStatement, StoryView } from '../../news/view.ts';
import type { Utterance } from '../../store/news/statements.ts';
import { answer, answerStory, cutEnd, moment } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import { type BotContext, preferred } from '../context.ts';

/** How stories look in the place of the update. */
export function formOf(ctx: BotContext, deps: BotDeps): RenderForm {
  const wish = deps.store.wishes.get(ctx.spot);
  return {
    say: ctx.say,
    locale: ctx.locale,
    previews: wish?.previews ?? true,
    timeZone: wish?.timeZone ?? deps.timeZoneDefault,
  };
}

export function viewFor(ctx: BotContext, deps: BotDeps, id: StoryId): StoryView | null {
  return deps.store.views.view(id, preferred(deps.store.wishes.get(ctx.spot), ctx.locale));
}

/** Shows a story as its alert would, or says that it is not kept. */
export async function showStory(ctx: BotContext, deps: BotDeps, id: StoryId): Promise<void> {
  const view = Number.isSafeInteger(id) ? viewFor(ctx, deps, id) : null;
  if (view === null) return void (await answer(ctx, ctx.say('story-unknown')));
  await answerStory(ctx, render(view, formOf(ctx, deps)));
}

/** More than so many come as one list: a chat takes one message a second. */
const MOST_WHOLE = 3;

/** The newest stories that this place wants, the newest at the bottom, where a chat is read. */
export async function showLatest(
  ctx: BotContext,
  deps: BotDeps,
  count: number,
  titleKey: 'start-sample' | 'latest-title',
): Promise<void> {
  const views = wantedIds(ctx, deps, count)
    .map((id) => viewFor(ctx, deps, id))
    .filter((view) => view !== null)
    .toReversed();
  const form = formOf(ctx, deps);
  if (views.length === 0)
    return void (await answer(
      ctx,
      ctx.say(titleKey === 'start-sample' ? 'start-nothing-yet' : 'latest-none'),
    ));
  if (titleKey === 'start-sample') await answer(ctx, ctx.say('start-sample'));
  if (views.length <= MOST_WHOLE) {
    for (const view of views) await answerStory(ctx, render(view, form));
    return;
  }
  const title = ctx.say('latest-title', { count: views.length });
  for (const { message } of renderDigest(views, { ...form, title })) await answerStory(ctx, message);
}

const MOST_LOOKED_AT = 300;

/** The newest stories that the place's filters let through, whatever their urgency: they were asked for. */
function wantedIds(ctx: BotContext, { store }: BotDeps, count: number): readonly StoryId[] {
  const { chatId, threadId } = ctx.spot;
  const place = store.places.place(chatId, threadId, ctx.at);
  if (!place) return store.stories.latest({ limit: count });
  const wish = { ...place, state: 'active', urgency: 'minor' } as const;
  const wanted: StoryId[] = [];
  for (const id of store.stories.latest({ limit: MOST_LOOKED_AT })) {
    const facts = store.views.routingFacts(id);
    if (facts && route(facts, wish, ctx.at).kind !== 'skip') wanted.push(id);
    if (wanted.length === count) break;
  }
  return wanted;
}

const MOST_QUOTED = 700;

/** One statement: the words, who said them, and where they stand. */
export function statementBlock(
  ctx: BotContext,
  statement: Pick<ShownStatement, 'stretches' | 'speaker' | 'role'>,
): FormattedString {
  const words = `❝ ${cutEnd(joinStretches(statement.stretches), MOST_QUOTED)} ❞`;
  const quote =
    words.length > 220 ? FormattedString.expandableBlockquote(words) : FormattedString.blockquote(words);
  return quote.plain(`\n— ${attribution(statement, ctx.say)}`);
}

/** Where and when something was printed. */
export function sourceLine(
  ctx: BotContext,
  deps: BotDeps,
  { outlet, url, saidAt }: Utterance,
): FormattedString {
  const { locale, timeZone } = formOf(ctx, deps);
  const source = url === null ? new FormattedString(outlet) : FormattedString.link(outlet, url);
  return source.plain(', ').concat(moment(saidAt, locale, timeZone));
}

/** Everything that is quoted in a story. */
export async function showQuotes(ctx: BotContext, deps: BotDeps, id: StoryId): Promise<void> {
  const view = Number.isSafeInteger(id) ? viewFor(ctx, deps, id) : null;
  if (view === null) return void (await answer(ctx, ctx.say('story-unknown')));
  const utterances = deps.store.views.utterances(view.id, view.language);
  if (utterances.length === 0) return void (await answer(ctx, ctx.say('quotes-none-here')));
  const blocks = utterances.map((utterance) =>
    statementBlock(ctx, utterance)
      .plain('\n')
      .concat(sourceLine(ctx, deps, utterance)),
  );
  await answer(ctx, FormattedString.join([FormattedString.bold(view.headline), ...blocks], '\n\n'));
}
