import { Composer } from 'grammy';
import type { StoryId } from '../../news/ids.ts';
import { ALL_TOPICS_MASK, isTopic, toTopicMask } from '../../news/topics.ts';
import { answer } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import { action, button, type Keyboard, toSpotCode } from '../buttons.ts';
import type { BotContext } from '../context.ts';
import { helpFor } from '../menu.ts';
import { showLatest, showQuotes, showStory } from '../stories/stories.ts';
import { type Subscribed, subscribe } from './subscribing.ts';

/** /start with its deep links, /stop and /help. */
export function starting(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('start', (ctx) => start(ctx, deps, ctx.match.trim()));
  composer.command('stop', (ctx) => stop(ctx, deps));
  composer.command('help', (ctx) => answer(ctx, helpFor(ctx, deps)).then());
  return composer;
}

async function start(ctx: BotContext, deps: BotDeps, payload: string): Promise<void> {
  const [, kind = '', name = ''] = /^([tsq])_(.+)$/.exec(payload) ?? [];
  if (kind === 'q') return showQuotes(ctx, deps, Number(name) as StoryId);
  if (kind === 's') await showStory(ctx, deps, Number(name) as StoryId);
  const topic = kind === 't' && isTopic(name) ? name : null;
  const subscribed = subscribe(ctx, deps, topic === null ? {} : { topicMask: toTopicMask([topic]) });
  if (subscribed === null) return;
  if (topic !== null && subscribed.kind !== 'new') {
    const topicMask = subscribed.wish.topicMask | toTopicMask([topic]);
    deps.store.wishes.change(ctx.spot, { topicMask });
  }
  const what =
    topic !== null
      ? ctx.say('start-topic', { topic: ctx.say(`topic-${topic}`) })
      : ctx.say(GREETINGS[subscribed.kind]);
  await answer(ctx, [what, ...explanation(ctx, subscribed)].join('\n'), {
    keyboard: settingsButton(ctx),
  });
  if (subscribed.kind === 'new' && kind !== 's') await showLatest(ctx, deps, 1, 'start-sample');
}

const GREETINGS = { new: 'start-new', again: 'start-again', already: 'start-already' } as const;

function explanation(ctx: BotContext, { wish }: Subscribed): readonly string[] {
  const isPaused = wish.pausedUntil !== null && wish.pausedUntil > ctx.at;
  const isNarrowed =
    wish.topicMask !== ALL_TOPICS_MASK || wish.urgency !== 'minor' || wish.languages.length > 0;
  return [
    ctx.say('start-what'),
    ctx.say(isNarrowed ? 'start-narrowed' : 'start-narrow'),
    ...(isPaused ? [ctx.say('start-paused')] : []),
  ];
}

export function settingsButton(ctx: BotContext): Keyboard {
  return [[button(ctx.say('button-settings'), action('set', toSpotCode(ctx.spot), 'main'))]];
}

async function stop(ctx: BotContext, deps: BotDeps): Promise<void> {
  const wish = deps.store.wishes.get(ctx.spot);
  if (!wish || wish.state === 'stopped') return void (await answer(ctx, ctx.say('stop-already')));
  deps.store.atomically(() => {
    deps.store.wishes.setState(ctx.spot, 'stopped');
    deps.store.outbox.drop(ctx.spot.chatId, ctx.spot.threadId);
  });
  await answer(ctx, ctx.say('stop-done'));
}
