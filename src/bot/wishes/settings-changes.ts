import { URGENCIES } from '../../news/analysis.ts';
import { isLanguage, LANGUAGES } from '../../news/article.ts';
import { nextDigestAt } from '../../news/local-time.ts';
import { ALL_TOPICS_MASK, isTopic, toTopicMask } from '../../news/topics.ts';
import type { KeptWish, Settings } from '../../store/wishes.ts';
import { isLocale } from '../../texts.ts';
import type { BotDeps } from '../bot.ts';
import { toOutletCode } from '../buttons.ts';
import type { BotContext } from '../context.ts';
import { parseHours, parseTimes } from './durations.ts';
import { outletsOf, type SettingsPage } from './settings-pages.ts';
import { findTimeZone } from './time-zones.ts';

type Changed = {
  readonly change: Partial<Settings>;
  /** The page shown then. */
  readonly open?: SettingsPage;
  /** What the person is told in passing. */
  readonly told?: string;
};

/** A choice that needs words: the person is asked for them. */
export function isQuestion(choice: string): boolean {
  return choice === 'ask';
}

/** What a button of a page changes; `stale` when there is no such choice any more. */
export function changeFor(
  ctx: BotContext,
  deps: BotDeps,
  wish: KeptWish,
  page: SettingsPage,
  choice: string,
): Changed | 'stale' {
  switch (page) {
    case 'topics':
      return changeTopics(ctx, wish, choice);
    case 'langs':
      return changeLanguages(wish, choice);
    case 'outlets':
      return changeOutlets(ctx, deps, wish, choice);
    case 'urgency':
      return isUrgency(choice) ? { change: { urgency: choice }, open: 'main' } : 'stale';
    case 'delivery':
      return changeDelivery(ctx, deps, wish, choice);
    case 'cap':
      return /^\d{1,4}$/.test(choice) ? { change: { hourlyCap: Number(choice) }, open: 'main' } : 'stale';
    case 'quiet':
      return changeQuiet(wish, choice);
    case 'zone': {
      const timeZone = findTimeZone(choice);
      return timeZone === null ? 'stale' : { change: inZone(wish, timeZone, ctx.at), open: 'main' };
    }
    case 'previews':
      return { change: { previews: choice === 'on' }, open: 'main' };
    case 'locale':
      if (!isLocale(choice)) return 'stale';
      deps.store.chats.setLocale(wish.chatId, choice);
      return { change: {}, open: 'main' };
    case 'main':
    case 'close':
      return 'stale';
    default:
      return page satisfies never;
  }
}

function isUrgency(text: string): text is Settings['urgency'] {
  return (URGENCIES as readonly string[]).includes(text);
}

function changeTopics(ctx: BotContext, wish: KeptWish, choice: string): Changed | 'stale' {
  if (choice === 'all') return { change: { topicMask: ALL_TOPICS_MASK } };
  if (choice === 'none') return { change: { topicMask: 0 } };
  if (!isTopic(choice)) return 'stale';
  const topicMask = wish.topicMask ^ toTopicMask([choice]);
  return { change: { topicMask }, ...(topicMask === 0 ? { told: ctx.say('settings-no-topics') } : {}) };
}

function changeLanguages(wish: KeptWish, choice: string): Changed | 'stale' {
  if (choice === 'all') return { change: { languages: [] } };
  if (!isLanguage(choice)) return 'stale';
  const languages = LANGUAGES.filter((one) => wish.languages.includes(one) !== (one === choice));
  return { change: { languages: languages.length === LANGUAGES.length ? [] : languages } };
}

function changeOutlets(ctx: BotContext, deps: BotDeps, wish: KeptWish, choice: string): Changed | 'stale' {
  const { wishes } = deps.store;
  const muted = wishes.mutes(wish, ctx.at).filter(({ kind }) => kind === 'outlet');
  const outlet = outletsOf(deps, wish, ctx.at).find((one) => toOutletCode(one.outlet) === choice)?.outlet;
  if (outlet === undefined) return 'stale';
  if (muted.some(({ value }) => value === outlet)) wishes.unmute(wish, 'outlet', outlet);
  else wishes.mute(wish, { kind: 'outlet', value: outlet, match: outlet, until: null });
  return { change: {} };
}

/** Going back to instant tells at once what a digest held. */
function changeDelivery(ctx: BotContext, deps: BotDeps, wish: KeptWish, choice: string): Changed | 'stale' {
  if (choice === 'instant') {
    deps.store.outbox.oweDigest(wish.chatId, wish.threadId, ctx.at);
    return { change: { digestTimes: [], nextDigestAt: null }, open: 'main' };
  }
  const times = parseTimes(choice.replaceAll('-', ' '));
  return times === null ? 'stale' : { change: atTimes(wish, times, ctx.at), open: 'main' };
}

function changeQuiet(wish: KeptWish, choice: string): Changed | 'stale' {
  if (choice === 'off') return { change: { quiet: null }, open: 'main' };
  if (choice === 'pierce') return { change: { flashPierces: !wish.flashPierces } };
  const quiet = parseHours(choice);
  return quiet === null ? 'stale' : { change: { quiet }, open: 'main' };
}

function atTimes({ timeZone }: KeptWish, times: readonly number[], now: number): Partial<Settings> {
  const digestTimes = times.toSorted((a, b) => a - b);
  return { digestTimes, nextDigestAt: nextDigestAt(now, digestTimes, timeZone) };
}

function inZone({ digestTimes }: KeptWish, timeZone: string, now: number): Partial<Settings> {
  return digestTimes.length === 0
    ? { timeZone }
    : { timeZone, nextDigestAt: nextDigestAt(now, digestTimes, timeZone) };
}

/** What a typed answer to a page's question changes; null when it is not understood. */
export function readAnswer(
  wish: KeptWish,
  page: SettingsPage,
  text: string,
  now: number,
): Partial<Settings> | null {
  switch (page) {
    case 'delivery': {
      const times = parseTimes(text);
      return times && atTimes(wish, times, now);
    }
    case 'quiet': {
      const quiet = parseHours(text);
      return quiet && { quiet };
    }
    case 'zone': {
      const timeZone = findTimeZone(text);
      return timeZone === null ? null : inZone(wish, timeZone, now);
    }
    default:
      return null;
  }
}
