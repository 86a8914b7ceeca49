import { FormattedString } from '@grammyjs/parse-mode';
import type { InlineKeyboardButton } from 'grammy/types';
import { URGENCIES } from '../../news/analysis.ts';
import { LANGUAGES } from '../../news/article.ts';
import { ALL_TOPICS_MASK, fromTopicMask, TOPICS } from '../../news/topics.ts';
import type { KeptWish } from '../../store/wishes.ts';
import { LOCALES } from '../../texts.ts';
import { cutEnd, type Words } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import { action, button, inRows, type Keyboard, toOutletCode, toSpotCode } from '../buttons.ts';
import { type BotContext, localeOf } from '../context.ts';
import { clock } from './durations.ts';
import { capLabel, settingsSummary } from './settings-summary.ts';

const PAGES = [
  ...['main', 'topics', 'langs', 'outlets', 'urgency', 'delivery', 'cap', 'quiet', 'zone', 'previews'],
  ...['locale', 'close'],
] as const;
export type SettingsPage =
  | 'main'
  | 'topics'
  | 'langs'
  | 'outlets'
  | 'urgency'
  | 'delivery'
  | 'cap'
  | 'quiet'
  | 'zone'
  | 'previews'
  | 'locale'
  | 'close';

export function isPage(text: string): text is SettingsPage {
  return (PAGES as readonly string[]).includes(text);
}

export type Shown = { readonly words: Words; readonly keyboard: Keyboard };

const WEEK_MS = 7 * 24 * 60 * 60_000;

/** A page of the settings message: what is chosen, and the buttons that change it. */
export function pageOf(ctx: BotContext, deps: BotDeps, wish: KeptWish, page: SettingsPage): Shown {
  const summary = settingsSummary(ctx, deps, wish);
  if (page === 'main' || page === 'close' || page === 'previews')
    return { words: summary, keyboard: mainButtons(ctx, wish) };
  const title = FormattedString.bold(ctx.say(`settings-${page}-title`));
  return {
    words: title.plain(`\n${ctx.say(`settings-${page}-about`)}`),
    keyboard: [...choices(ctx, deps, wish, page), [to(wish, 'main', '', ctx.say('button-back'))]],
  };
}

function to(wish: KeptWish, page: SettingsPage, choice: string, label: string): InlineKeyboardButton {
  const args = choice === '' ? [] : [choice];
  return button(label, action('set', toSpotCode(wish), page, ...args));
}

function mainButtons(ctx: BotContext, wish: KeptWish): Keyboard {
  const open = (page: SettingsPage): InlineKeyboardButton =>
    to(wish, page, '', ctx.say(`settings-${page}-title`));
  const previews = wish.previews ? 'off' : 'on';
  const isOwnPrivate = ctx.chat?.type === 'private' && wish.chatId === ctx.chat.id;
  return [
    [open('topics'), open('langs')],
    [open('outlets'), open('urgency')],
    [open('delivery'), open('quiet')],
    [open('zone'), open('cap')],
    [to(wish, 'previews', previews, ctx.say(`settings-previews-${previews}`)), open('locale')],
    ...(isOwnPrivate ? [[button(ctx.say('button-channels'), action('chs'))]] : []),
    [to(wish, 'close', '', ctx.say('button-close'))],
  ];
}

/** A mark that a screen reader names, before what is chosen. */
function marked(isChosen: boolean, label: string): string {
  return isChosen ? `✓ ${label}` : label;
}

function choices(ctx: BotContext, deps: BotDeps, wish: KeptWish, page: SettingsPage): Keyboard {
  const pick = (choice: string, label: string, isChosen: boolean): InlineKeyboardButton =>
    to(wish, page, choice, marked(isChosen, label));
  const ask = [to(wish, page, 'ask', ctx.say('button-other'))];
  switch (page) {
    case 'topics':
      return topicChoices(ctx, deps, wish, pick);
    case 'langs':
      return [
        [pick('all', ctx.say('language-all'), wish.languages.length === 0)],
        ...inRows(
          LANGUAGES.map((one) => pick(one, ctx.say(`language-${one}`), wish.languages.includes(one))),
          2,
        ),
      ];
    case 'outlets':
      return inRows(
        outletsOf(deps, wish, ctx.at).map(({ outlet, count, isMuted }) =>
          pick(toOutletCode(outlet), `${cutEnd(outlet, 28)} (${count})`, !isMuted),
        ),
        2,
      );
    case 'urgency':
      return URGENCIES.map((one) => [pick(one, ctx.say(`settings-urgency-${one}`), wish.urgency === one)]);
    case 'delivery': {
      const times = wish.digestTimes.join('-');
      const at = (list: readonly number[]): InlineKeyboardButton =>
        pick(
          list.map(clock).join('-').replaceAll(':', '.'),
          list.map(clock).join(', '),
          times === list.join('-'),
        );
      return [
        [pick('instant', ctx.say('settings-instant'), times === '')],
        [at([480]), at([480, 1_080])],
        [at([1_200]), at([480, 780, 1_200])],
        ask,
      ];
    }
    case 'cap':
      return inRows(
        CAPS.map((cap) => pick(String(cap), capLabel(ctx, cap), wish.hourlyCap === cap)),
        2,
      );
    case 'quiet':
      return quietChoices(ctx, wish, pick, ask);
    case 'zone':
      return [
        ...inRows(
          ZONES.map((one) => pick(one, one.split('/')[1]?.replace('_', ' ') ?? one, wish.timeZone === one)),
          2,
        ),
        ask,
      ];
    case 'locale': {
      const own = localeOf(deps, wish.chatId);
      return [LOCALES.map((one) => pick(one, ctx.say(`language-${one}`), own === one))];
    }
    default:
      return [];
  }
}

const ZONES = ['Europe/Kyiv', 'Europe/Warsaw', 'Europe/Berlin', 'Europe/London', 'America/New_York', 'UTC'];

const CAPS = [6, 12, 30, 1_000] as const;

type Pick = (choice: string, label: string, isChosen: boolean) => InlineKeyboardButton;

function topicChoices(ctx: BotContext, deps: BotDeps, wish: KeptWish, pick: Pick): Keyboard {
  const counts = deps.store.stories.topicCounts(ctx.at - WEEK_MS);
  const chosen = fromTopicMask(wish.topicMask);
  return [
    [
      pick('all', ctx.say('settings-topics-all'), wish.topicMask === ALL_TOPICS_MASK),
      pick('none', ctx.say('settings-topics-none'), wish.topicMask === 0),
    ],
    ...inRows(
      TOPICS.map((topic) =>
        pick(topic, `${ctx.say(`topic-${topic}`)} (${counts.get(topic) ?? 0})`, chosen.includes(topic)),
      ),
      2,
    ),
  ];
}

function quietChoices(
  ctx: BotContext,
  wish: KeptWish,
  pick: Pick,
  ask: readonly InlineKeyboardButton[],
): Keyboard {
  const range = (from: number, end: number): InlineKeyboardButton =>
    pick(
      `${from}-${end}`,
      `${clock(from * 60)}–${clock(end * 60)}`,
      wish.quiet?.from === from * 60 && wish.quiet.to === end * 60,
    );
  return [
    [pick('off', ctx.say('settings-quiet-off'), wish.quiet === null)],
    [range(22, 7), range(23, 7)],
    [range(23, 8), range(0, 8)],
    ask,
    [pick('pierce', ctx.say('settings-quiet-pierce'), wish.flashPierces)],
  ];
}

const MOST_OUTLETS = 40;

/** The outlets of the last week, busiest first, and those muted here. */
export function outletsOf(
  { store }: BotDeps,
  wish: KeptWish,
  now: number,
): readonly { readonly outlet: string; readonly count: number; readonly isMuted: boolean }[] {
  const muted = store.wishes
    .mutes(wish, now)
    .filter(({ kind }) => kind === 'outlet')
    .map(({ value }) => value);
  const active = store.stories.outlets(now - WEEK_MS).slice(0, MOST_OUTLETS);
  const silent = muted.filter((name) => !active.some(({ outlet }) => outlet === name));
  return [...active, ...silent.map((outlet) => ({ outlet, count: 0 }))].map((one) => ({
    ...one,
    isMuted: muted.includes(one.outlet),
  }));
}
