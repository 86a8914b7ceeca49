import { Composer } from 'grammy';
import type { InlineKeyboardButton } from 'grammy/types';
import { storyButtons } from '../../alerts/buttons.ts';
import type { StoryId } from '../../news/ids.ts';
import { isTopic } from '../../news/topics.ts';
import type { StoryView } from '../../news/view.ts';
import type { CorrectionKind } from '../../store/news/corrections.ts';
import type { KeptWish } from '../../store/wishes.ts';
import { cutEnd, rebutton, toast } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import { action, button, inRows, type Keyboard, toOutletCode } from '../buttons.ts';
import type { BotContext } from '../context.ts';
import { isAdmin, mayManage, REFUSALS } from '../guards.ts';
import { parseDuration } from '../wishes/durations.ts';
import { type Filter, preview } from '../wishes/filters.ts';
import { keepFilter, nameOf, storyFilter } from '../wishes/muting.ts';
import { viewFor } from './stories.ts';

/**
 * What [Mute ▾] under a story opens, in place of its buttons: its topics and outlet to mute, and what is wrong with it.
 * `1:mute:<story>` opens; `1:ms:<story>:<what>[:<how long>]` mutes; `1:fb:<story>:<kind>` tells us; `1:mb:<story>` closes.
 */
export function storyMenu(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.callbackQuery(/^1:mute:(\d+)$/, (ctx) =>
    withStory(ctx, deps, Number(ctx.match[1]), async (view) => {
      await toast(ctx);
      await rebutton(ctx, menu(ctx, view));
    }),
  );
  composer.callbackQuery(/^1:mb:(\d+)$/, (ctx) =>
    withStory(ctx, deps, Number(ctx.match[1]), async (view) => {
      await toast(ctx);
      await rebutton(ctx, storyButtons(view, ctx.say));
    }),
  );
  composer.callbackQuery(/^1:ms:(\d+):([^:]+)(?::(\w+))?$/, (ctx) => {
    const [, id, what = '', choice = ''] = ctx.match;
    return withStory(ctx, deps, Number(id), (view, wish) => muteFrom(ctx, deps, view, wish, what, choice));
  });
  composer.callbackQuery(/^1:fb:(\d+):(not-defence|repeated|wrong-speaker)$/, async (ctx) => {
    const [, id, kind] = ctx.match;
    await takeFeedback(ctx, deps, Number(id) as StoryId, kind as CorrectionKind);
  });
  return composer;
}

type Act = (view: StoryView, wish: KeptWish) => Promise<void>;

/** Runs `act` if the story is kept, the place subscribes, and the person may change it; else says what is wrong. */
async function withStory(ctx: BotContext, deps: BotDeps, id: number, act: Act): Promise<void> {
  const permission = await mayManage(ctx, deps, ctx.spot);
  if (permission !== 'granted') return toast(ctx, ctx.say(REFUSALS[permission]), true);
  const view = viewFor(ctx, deps, id as StoryId);
  if (view === null) return toast(ctx, ctx.say('story-unknown'), true);
  const wish = deps.store.wishes.get(placeOf(ctx, deps));
  return wish ? act(view, wish) : toast(ctx, ctx.say('not-subscribed'), true);
}

/** A press on a message that Telegram no longer shows us comes without its forum topic: the chat's only place is meant. */
function placeOf(ctx: BotContext, { store }: BotDeps): BotContext['spot'] {
  const places = store.wishes.ofChat(ctx.spot.chatId);
  const [only] = places.length === 1 ? places : [];
  return only ?? ctx.spot;
}

function menu(ctx: BotContext, view: StoryView): Keyboard {
  const { say } = ctx;
  const topics = view.topics.map((topic) =>
    button(say('button-mute-what', { what: say(`topic-${topic}`) }), action('ms', view.id, topic)),
  );
  const outlet = button(
    say('button-mute-what', { what: cutEnd(view.outlet, 40) }),
    action('ms', view.id, `o-${toOutletCode(view.outlet)}`),
  );
  const wrong = (kind: string): InlineKeyboardButton =>
    button(say(`button-${kind}`), action('fb', view.id, kind));
  return [
    ...inRows([...topics, outlet], 2),
    [wrong('not-defence'), wrong('repeated')],
    [...(view.statements.length > 0 ? [wrong('wrong-speaker')] : []), back(ctx, view)],
  ];
}

function back(ctx: BotContext, view: StoryView): InlineKeyboardButton {
  return button(ctx.say('button-back'), action('mb', view.id));
}

function filterOf(view: StoryView, what: string): Filter | null {
  if (isTopic(what)) return storyFilter('topic', what);
  return what === `o-${toOutletCode(view.outlet)}` ? storyFilter('outlet', view.outlet) : null;
}

async function muteFrom(
  ctx: BotContext,
  deps: BotDeps,
  view: StoryView,
  wish: KeptWish,
  what: string,
  choice: string,
): Promise<void> {
  const filter = filterOf(view, what);
  if (!filter) return toast(ctx, ctx.say('button-stale'));
  if (choice === '') return offer(ctx, deps, view, wish, what, filter);
  if (choice === 'undo') {
    deps.store.wishes.unmute(wish, filter.kind, filter.value);
    await toast(ctx, ctx.say('unmute-done', { what: nameOf(ctx, filter) }));
    return rebutton(ctx, storyButtons(view, ctx.say));
  }
  const duration = parseDuration(choice);
  if (!duration) return toast(ctx, ctx.say('button-stale'));
  keepFilter(deps, wish, filter, duration, ctx.at);
  const name = nameOf(ctx, filter);
  await toast(ctx, ctx.say('mute-done-short', { what: name, duration: ctx.say(`duration-${choice}`) }));
  await rebutton(ctx, [
    [button(cutEnd(ctx.say('button-undo-what', { what: name }), 60), action('ms', view.id, what, 'undo'))],
    [back(ctx, view)],
  ]);
}

const OFFERED = ['2h', '1d', '1w', 'forever'] as const;

/** What it would have hidden is said in a window, the choice of how long stands under the story. */
async function offer(
  ctx: BotContext,
  deps: BotDeps,
  view: StoryView,
  wish: KeptWish,
  what: string,
  filter: Filter,
): Promise<void> {
  const { hidden, of } = preview(deps, wish, filter, ctx.at);
  const told = hidden === 0 ? ctx.say('mute-preview-none') : ctx.say('mute-preview', { hidden, of });
  await toast(ctx, `${ctx.say('mute-title', { what: nameOf(ctx, filter) })} ${told}`, true);
  const offers = OFFERED.map((choice) =>
    button(ctx.say(`duration-${choice}`), action('ms', view.id, what, choice)),
  );
  await rebutton(ctx, [...inRows(offers, 2), [back(ctx, view)]]);
}

/** Anyone who sees a story may say what is wrong with it; admins see it, and it holds when one of them agrees. */
async function takeFeedback(
  ctx: BotContext,
  { store, ...deps }: BotDeps,
  id: StoryId,
  kind: CorrectionKind,
): Promise<void> {
  const story = store.stories.get(id);
  if (!story || !ctx.from) return toast(ctx, ctx.say('story-unknown'), true);
  store.corrections.add(
    {
      storyId: story.id,
      articleId: null,
      kind,
      detail: null,
      saidBy: ctx.from.id,
      isAdmin: isAdmin({ store, ...deps }, ctx.from.id),
    },
    ctx.at,
  );
  await toast(ctx, ctx.say('feedback-thanks'));
}
