import { FormattedString } from '@grammyjs/parse-mode';
import { ALL_TOPICS_MASK, fromTopicMask } from '../../news/topics.ts';
import type { KeptWish } from '../../store/wishes.ts';
import { cutEnd, moment } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import { type BotContext, localeOf } from '../context.ts';
import { clock } from './durations.ts';

/** Everything that is chosen for a place, one line each, so that it can be read without pressing anything. */
export function settingsSummary(ctx: BotContext, deps: BotDeps, wish: KeptWish): FormattedString {
  const { say } = ctx;
  const line = (name: string, value: string): string => `${say(`settings-${name}-title`)}: ${value}`;
  const mutes = deps.store.wishes.mutes(wish, ctx.at);
  const outlets = mutes.filter(({ kind }) => kind === 'outlet').map(({ value }) => value);
  const others = new Set(mutes.filter(({ kind }) => kind !== 'outlet').map(({ value }) => value));
  const follows = deps.store.wishes.follows(wish);
  const names = [...new Set(follows.map(({ name }) => name))];
  const title = FormattedString.bold(titleOf(ctx, deps, wish)).plain('\n');
  const lines = [
    ...(wish.state === 'stopped' ? [say('settings-stopped')] : []),
    line('topics', topics(ctx, wish)),
    line(
      'langs',
      wish.languages.length === 0
        ? say('language-all')
        : wish.languages.map((one) => say(`language-${one}`)).join(', '),
    ),
    line(
      'outlets',
      outlets.length === 0
        ? say('settings-outlets-all')
        : say('settings-outlets-but', { names: outlets.join(', ') }),
    ),
    line('urgency', say(`settings-urgency-${wish.urgency}`)),
    line(
      'delivery',
      wish.digestTimes.length === 0
        ? say('settings-instant')
        : say('settings-digest', { times: wish.digestTimes.map(clock).join(', ') }),
    ),
    line('cap', capLabel(ctx, wish.hourlyCap)),
    line('quiet', quiet(ctx, wish)),
    line('zone', wish.timeZone),
    line('previews', say(wish.previews ? 'settings-on' : 'settings-off')),
    line('locale', say(`language-${localeOf(deps, wish.chatId)}`)),
    ...(others.size > 0 ? [say('settings-muted', { count: others.size })] : []),
    ...(names.length > 0 ? [say('settings-followed', { names: cutEnd(names.join(', '), 300) })] : []),
  ];
  return paused(ctx, wish, title.plain(lines.join('\n')));
}

function titleOf(ctx: BotContext, deps: BotDeps, wish: KeptWish): string {
  if (wish.chatId === ctx.spot.chatId) return ctx.say('settings-title');
  const title = deps.store.chats.get(wish.chatId)?.title ?? '';
  return ctx.say('settings-title-of', { title: cutEnd(title, 100) });
}

function topics({ say }: BotContext, { topicMask }: KeptWish): string {
  if (topicMask === ALL_TOPICS_MASK) return say('settings-topics-all');
  const names = fromTopicMask(topicMask).map((topic) => say(`topic-${topic}`));
  return names.length === 0 ? say('settings-topics-none') : names.join(', ');
}

function quiet({ say }: BotContext, wish: KeptWish): string {
  if (wish.quiet === null) return say('settings-quiet-off');
  const hours = `${clock(wish.quiet.from)}–${clock(wish.quiet.to)}`;
  return wish.flashPierces ? say('settings-quiet-but', { hours }) : hours;
}

function paused(ctx: BotContext, wish: KeptWish, words: FormattedString): FormattedString {
  if (wish.pausedUntil === null || wish.pausedUntil <= ctx.at) return words;
  const isOpen = wish.pausedUntil > ctx.at + 400 * 24 * 60 * 60_000;
  if (isOpen) return words.plain(`\n${ctx.say('settings-paused')}`);
  return words
    .plain(`\n${ctx.say('settings-paused-until')} `)
    .concat(moment(wish.pausedUntil, ctx.locale, wish.timeZone));
}

/** A cap that is never reached. */
const NO_CAP = 1_000;

export function capLabel({ say }: BotContext, cap: number): string {
  return cap >= NO_CAP ? say('settings-cap-none') : say('settings-cap-some', { count: cap });
}
