import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import type { Message } from 'grammy/types';
import type { ChatId, StoryId } from '../../news/ids.ts';
import { isFollowed } from '../../news/route.ts';
import { fromTopicMask } from '../../news/topics.ts';
import type { Telling } from '../../store/news/stories.ts';
import { answer, cutEnd, moment } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import type { BotContext } from '../context.ts';
import { formOf } from './stories.ts';

/** /why, in reply to an alert: what was judged, from which words, and why this chat got it. */
export function reasons(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('why', async (ctx) => {
    const id = repliedStory(ctx, deps);
    if (id === null) return void (await answer(ctx, ctx.say('why-how')));
    const story = deps.store.stories.get(id);
    if (!story) return void (await answer(ctx, ctx.say('story-unknown')));
    await answer(ctx, explanation(ctx, deps, story.id));
  });
  return composer;
}

/** The story of the message that is replied to: from our rows, else from its own buttons. */
export function repliedStory(ctx: BotContext, deps: BotDeps): StoryId | null {
  const replied = ctx.message?.reply_to_message;
  if (!replied) return null;
  return deps.store.outbox.storyOf(ctx.spot.chatId as ChatId, replied.message_id) ?? storyInButtons(replied);
}

function storyInButtons({ reply_markup }: Pick<Message, 'reply_markup'>): StoryId | null {
  for (const button of reply_markup?.inline_keyboard.flat() ?? []) {
    const shared =
      'switch_inline_query' in button ? /^s_(\d+)$/.exec(button.switch_inline_query)?.[1] : undefined;
    const pressed =
      'callback_data' in button ? /^1:(?:mute|quotes):(\d+)$/.exec(button.callback_data)?.[1] : undefined;
    const id = shared ?? pressed;
    if (id !== undefined) return Number(id) as StoryId;
  }
  return null;
}

function explanation(ctx: BotContext, deps: BotDeps, id: StoryId): FormattedString {
  const { store } = deps;
  const story = store.stories.get(id);
  const tellings = store.stories.tellings(id);
  const topics = story ? fromTopicMask(story.topicMask).map((topic) => ctx.say(`topic-${topic}`)) : [];
  const { locale, timeZone } = formOf(ctx, deps);
  const opened = moment(story?.openedAt ?? 0, locale, timeZone);
  const head = [
    new FormattedString(
      ctx.say('why-topics', { topics: topics.join(', '), score: percent(story?.score ?? 0) }),
    ),
    new FormattedString(
      ctx.say('why-urgency', { urgency: ctx.say(`urgency-${story?.urgency ?? 'normal'}`) }),
    ),
    new FormattedString(`${ctx.say('why-sources', { count: story?.sources ?? 1 })} `).concat(opened),
    new FormattedString(place(ctx, deps, id)),
  ];
  const told = tellings.slice(0, MOST_TOLD).map((telling) => tellingBlock(ctx, telling));
  const rest = tellings.length - told.length;
  return FormattedString.join(
    [
      FormattedString.join([FormattedString.bold(ctx.say('why-title')), ...head], '\n'),
      ...told,
      ...(rest > 0 ? [ctx.say('why-more', { count: rest })] : []),
    ],
    '\n\n',
  );
}

const MOST_TOLD = 6;
const MOST_TERMS = 8;

function tellingBlock(ctx: BotContext, telling: Telling): FormattedString {
  const headline = cutEnd(telling.title, 200);
  const title =
    telling.url === null ? new FormattedString(headline) : FormattedString.link(headline, telling.url);
  const terms = [...new Set(telling.evidence.map(({ term }) => term))].slice(0, MOST_TERMS);
  return title
    .plain(`\n${telling.outlet}, ${ctx.say(`relation-${telling.relation}`)}, ${percent(telling.score)}`)
    .plain(terms.length > 0 ? `\n${ctx.say('why-terms', { terms: terms.join(', ') })}` : '');
}

function place(ctx: BotContext, { store }: BotDeps, id: StoryId): string {
  const wish = store.wishes.get(ctx.spot);
  const facts = store.views.routingFacts(id);
  if (!wish || !facts) return ctx.say('why-no-wish');
  const people = facts.articles.flatMap(({ personKeys }) => personKeys);
  const followed = store.wishes
    .follows(ctx.spot)
    .find(({ personKey }) => people.some((key) => isFollowed(new Set([personKey]), key)));
  if (followed) return ctx.say('why-follow', { name: followed.name });
  const shared = fromTopicMask(facts.topicMask & wish.topicMask).map((topic) => ctx.say(`topic-${topic}`));
  return shared.length > 0 ? ctx.say('why-wish', { topics: shared.join(', ') }) : ctx.say('why-no-topic');
}

function percent(score: number): string {
  return `${Math.round(score * 100)} %`;
}
