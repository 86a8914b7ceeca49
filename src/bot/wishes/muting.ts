import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import { isTopic } from '../../news/topics.ts';
import type { KeptWish, Mute, MuteKind, Spot } from '../../store/wishes.ts';
import { answer, cutEnd, moment, rewrite, toast } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import { action, button, type Keyboard } from '../buttons.ts';
import type { BotContext } from '../context.ts';
import { mayManage, REFUSALS } from '../guards.ts';
import { whoseWish } from '../places/subscribing.ts';
import { type Duration, parseDuration, splitDuration } from './durations.ts';
import { type Filter, preview, toFilter, toMutes } from './filters.ts';

const WORDS_LIMIT = 100;

type Draft = { readonly spot: Spot; readonly filter: Filter };

/** /mute and /unmute. A filter is kept only after the reader saw what it would have hidden. */
export function muting(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('mute', async (ctx) => {
    const asked = await whoseWish(ctx, deps, ctx.match);
    if (asked) await mute(ctx, deps, asked.wish, asked.words);
  });
  composer.command('unmute', async (ctx) => {
    const asked = await whoseWish(ctx, deps, ctx.match);
    if (asked) await unmute(ctx, deps, asked.wish, asked.words);
  });
  composer.callbackQuery(/^1:mk:(\d+):(\w+)$/, async (ctx) => {
    const [, id = '', choice = ''] = ctx.match;
    await keep(ctx, deps, Number(id), choice);
  });
  composer.callbackQuery(/^1:mu:(\d+)$/, async (ctx) => {
    const found = await draftFor(ctx, deps, Number(ctx.match[1]));
    if (!found) return;
    deps.store.wishes.unmute(found.spot, found.filter.kind, found.filter.value);
    await toast(ctx);
    await rewrite(ctx, ctx.say('unmute-done', { what: nameOf(ctx, found.filter) }), []);
  });
  return composer;
}

async function mute(ctx: BotContext, deps: BotDeps, wish: KeptWish, typed: string): Promise<void> {
  if (typed === '') return showMutes(ctx, deps, wish, 'mute-how');
  if (typed.length > WORDS_LIMIT)
    return void (await answer(ctx, ctx.say('mute-too-long', { count: WORDS_LIMIT })));
  const { words, duration } = splitDuration(typed);
  const filter = toFilter(deps, words, ctx.at);
  if (filter === null) return void (await answer(ctx, ctx.say('mute-no-word')));
  const data: Draft = { spot: { chatId: wish.chatId, threadId: wish.threadId }, filter };
  const draft = deps.store.drafts.add(
    { chatId: ctx.spot.chatId, userId: ctx.from?.id ?? 0, kind: 'mute', data },
    ctx.at,
  );
  await answer(ctx, previewWords(ctx, deps, wish, filter), { keyboard: keepButtons(ctx, draft, duration) });
}

function previewWords(ctx: BotContext, deps: BotDeps, wish: KeptWish, filter: Filter): FormattedString {
  const seen = preview(deps, wish, filter, ctx.at);
  const title = FormattedString.bold(ctx.say('mute-title', { what: nameOf(ctx, filter) }));
  const hidden =
    seen.hidden === 0
      ? ctx.say('mute-preview-none')
      : ctx.say('mute-preview', { hidden: seen.hidden, of: seen.of });
  return FormattedString.join(
    [title, hidden, ...seen.headlines.map((headline) => `– ${cutEnd(headline, 120)}`)],
    '\n',
  );
}

const OFFERED = ['2h', '1d', '1w', 'forever'] as const;

function keepButtons(ctx: BotContext, draft: number, asked: Duration | null): Keyboard {
  const cancel = button(ctx.say('button-cancel'), action('mk', draft, 'no'));
  if (asked !== null) {
    const choice = asked.ms === null ? 'forever' : `${Math.max(1, Math.round(asked.ms / 60_000))}m`;
    return [[button(ctx.say('button-mute-it'), action('mk', draft, choice)), cancel]];
  }
  const offers = OFFERED.map((choice) => button(ctx.say(`duration-${choice}`), action('mk', draft, choice)));
  return [offers.slice(0, 2), offers.slice(2), [cancel]];
}

/** What a button refers to, if the person may still change it; else says why not and returns null. */
async function draftFor(ctx: BotContext, deps: BotDeps, id: number): Promise<Draft | null> {
  const draft = deps.store.drafts.get(id, 'mute');
  if (!draft) return toast(ctx, ctx.say('button-stale')).then(() => null);
  const data = draft.data as Draft;
  const permission = await mayManage(ctx, deps, data.spot);
  if (permission === 'granted') return data;
  return toast(ctx, ctx.say(REFUSALS[permission]), true).then(() => null);
}

async function keep(ctx: BotContext, deps: BotDeps, id: number, choice: string): Promise<void> {
  const found = await draftFor(ctx, deps, id);
  if (!found) return;
  const { spot, filter } = found;
  if (choice === 'no') {
    await toast(ctx);
    return rewrite(ctx, ctx.say('mute-cancelled'), []);
  }
  const duration = parseDuration(choice);
  const wish = deps.store.wishes.get(spot);
  if (!duration || !wish) return toast(ctx, ctx.say('button-stale'));
  keepFilter(deps, wish, filter, duration, ctx.at);
  await toast(ctx);
  await rewrite(ctx, keptWords(ctx, wish, filter, duration), [
    [button(ctx.say('button-undo'), action('mu', id))],
  ]);
}

export function keepFilter(
  { store }: BotDeps,
  spot: Spot,
  filter: Filter,
  { ms }: Duration,
  now: number,
): void {
  store.atomically(() => {
    store.wishes.pruneMutes(now);
    for (const one of toMutes(filter, ms === null ? null : now + ms)) store.wishes.mute(spot, one);
  });
}

function keptWords(ctx: BotContext, wish: KeptWish, filter: Filter, { ms }: Duration): FormattedString {
  const what = nameOf(ctx, filter);
  if (ms === null) return new FormattedString(ctx.say('mute-done-forever', { what }));
  return new FormattedString(`${ctx.say('mute-done-until', { what })} `).concat(
    moment(ctx.at + ms, ctx.locale, wish.timeZone),
  );
}

/** How a filter is named to people. */
export function nameOf({ say }: BotContext, { kind, value }: Pick<Mute, 'kind' | 'value'>): string {
  switch (kind) {
    case 'topic':
      return say('mute-a-topic', { name: isTopic(value) ? say(`topic-${value}`) : value });
    case 'outlet':
      return say('mute-an-outlet', { name: value });
    case 'word':
      return say('mute-a-word', { name: value });
    default:
      return kind satisfies never;
  }
}

async function unmute(ctx: BotContext, deps: BotDeps, wish: KeptWish, typed: string): Promise<void> {
  if (typed === '') return showMutes(ctx, deps, wish, 'unmute-how');
  const filter = toFilter(deps, cutEnd(typed, WORDS_LIMIT), ctx.at);
  const found = deps.store.wishes
    .mutes(wish, ctx.at)
    .find(
      ({ kind, value, match }) =>
        value.toLowerCase() === typed.toLowerCase() ||
        (filter?.kind === kind && filter.matches.includes(match)),
    );
  if (!found) return showMutes(ctx, deps, wish, 'unmute-unknown');
  deps.store.wishes.unmute(wish, found.kind, found.value);
  await answer(ctx, ctx.say('unmute-done', { what: nameOf(ctx, found) }));
}

const MOST_LISTED = 30;

/** Lists what is muted, with a button each that ends it. */
async function showMutes(
  ctx: BotContext,
  deps: BotDeps,
  wish: KeptWish,
  headKey: 'mute-how' | 'unmute-how' | 'unmute-unknown',
): Promise<void> {
  const mutes = new Map(
    deps.store.wishes.mutes(wish, ctx.at).map((one) => [`${one.kind} ${one.value}`, one] as const),
  );
  if (mutes.size === 0)
    return void (await answer(ctx, ctx.say(headKey === 'mute-how' ? headKey : 'mutes-none')));
  const listed = [...mutes.values()].slice(0, MOST_LISTED);
  const lines = listed.map((one) => {
    const name = new FormattedString(`– ${nameOf(ctx, one)}`);
    return one.until === null
      ? name
      : name.plain(`, ${ctx.say('mute-until')} `).concat(moment(one.until, ctx.locale, wish.timeZone));
  });
  const keyboard = listed.map((one) => {
    const data: Draft = {
      spot: { chatId: wish.chatId, threadId: wish.threadId },
      filter: { kind: one.kind, value: one.value, matches: [one.match] },
    };
    const draft = deps.store.drafts.add(
      { chatId: ctx.spot.chatId, userId: ctx.from?.id ?? 0, kind: 'mute', data },
      ctx.at,
    );
    return [button(cutEnd(ctx.say('button-unmute', { what: nameOf(ctx, one) }), 60), action('mu', draft))];
  });
  const words = FormattedString.join([ctx.say(headKey), ctx.say('mutes-title'), ...lines], '\n');
  await answer(ctx, words, { keyboard });
}

/** A filter from a story's own button. */
export function storyFilter(kind: MuteKind, value: string): Filter {
  return { kind, value, matches: [value] };
}
