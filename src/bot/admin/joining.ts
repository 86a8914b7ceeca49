import type { ArticleId, StoryId } from '../../news/ids.ts';
import { stemsOf } from '../../news/stems.ts';
import { cutEnd } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import { action, button, type Keyboard } from '../buttons.ts';
import type { BotContext } from '../context.ts';
import { viewFor } from '../stories/stories.ts';
import { note } from './audit.ts';

const LABEL = 60;
const MOST_ARTICLES = 30;

/** The story's articles, one a button; empty when there is nothing to split. */
export function splitChoices({ store }: BotDeps, id: StoryId): Keyboard {
  const tellings = store.stories.tellings(id);
  if (tellings.length < 2) return [];
  return tellings
    .slice(-MOST_ARTICLES)
    .map((one) => [button(cutEnd(`${one.outlet}: ${one.title}`, LABEL), action('vs', id, one.id))]);
}

const LOOKED_AT = 100;
const MOST_STORIES = 5;

/** The recent stories whose headlines share most words with this one's: the likeliest to be the same event. */
export function mergeChoices(ctx: BotContext, deps: BotDeps, id: StoryId): Keyboard {
  const wordsOf = (story: StoryId): ReadonlySet<string> =>
    new Set(
      deps.store.stories
        .tellings(story)
        .flatMap(({ title, language }) => stemsOf(title, language).map(({ stem }) => stem)),
    );
  const own = wordsOf(id);
  return deps.store.stories
    .latest({ limit: LOOKED_AT })
    .filter((other) => other !== id)
    .map((other) => ({ other, shared: [...wordsOf(other)].filter((word) => own.has(word)).length }))
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, MOST_STORIES)
    .map(({ other }) => [button(labelOf(ctx, deps, other), action('vm', id, other))]);
}

function labelOf(ctx: BotContext, deps: BotDeps, id: StoryId): string {
  return cutEnd(`${id}. ${viewFor(ctx, deps, id)?.headline ?? ''}`, LABEL);
}

/** Takes an article out of its story and says so. */
export function splitOff(ctx: BotContext, deps: BotDeps, storyId: StoryId, articleId: ArticleId): string {
  const story = deps.store.stories.get(storyId);
  const tellings = story ? deps.store.stories.tellings(story.id) : [];
  const article = tellings.find(({ id }) => id === articleId);
  if (!story || !article || tellings.length < 2) return ctx.say('verdict-split-nothing');
  keep(ctx, deps, { storyId: story.id, articleId, kind: 'split', detail: null });
  deps.rulings.rule({ kind: 'split', storyId: story.id, articleId, intoId: null, now: ctx.at });
  return ctx.say('verdict-split-done', { outlet: article.outlet });
}

/** Makes a story part of another one and says so. */
export function mergeInto(ctx: BotContext, deps: BotDeps, storyId: StoryId, intoId: StoryId): string {
  const [from, into] = [deps.store.stories.get(storyId), deps.store.stories.get(intoId)];
  if (!from || !into) return ctx.say('story-unknown');
  if (from.id === into.id) return ctx.say('verdict-merge-same');
  keep(ctx, deps, { storyId: from.id, articleId: null, kind: 'merge', detail: `${into.id}` });
  deps.rulings.rule({ kind: 'merge', storyId: from.id, articleId: null, intoId: into.id, now: ctx.at });
  return ctx.say('verdict-merge-done', { story: labelOf(ctx, deps, into.id) });
}

type Kept = {
  readonly storyId: StoryId;
  readonly articleId: ArticleId | null;
  readonly kind: 'split' | 'merge';
  readonly detail: string | null;
};

function keep(ctx: BotContext, deps: BotDeps, kept: Kept): void {
  deps.store.atomically(() => {
    deps.store.corrections.add({ ...kept, saidBy: ctx.from?.id ?? 0, isAdmin: true }, ctx.at);
    note(ctx, deps, 'verdict', `${kept.kind} ${kept.storyId} ${kept.articleId ?? kept.detail}`);
  });
}
