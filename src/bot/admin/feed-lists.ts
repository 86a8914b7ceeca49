import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import type { FeedId } from '../../news/ids.ts';
import type { Feed } from '../../store/feeds.ts';
import { answer, cutEnd, moment, rewrite, toast } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import { action, button, inRows, type Keyboard } from '../buttons.ts';
import type { BotContext } from '../context.ts';
import { note } from './audit.ts';
import { feedButtons, keep, testFeed } from './feeds.ts';

const PAGE = 10;

/** /feeds: the list with each one's health, and a card with buttons for each; /feedstats: what they brought. */
export function feedLists(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('feeds', async (ctx) => {
    const { words, keyboard } = listPage(ctx, deps, 0);
    await answer(ctx, words, { keyboard });
  });
  composer.command('feedstats', (ctx) => answer(ctx, statsOf(ctx, deps)).then());
  composer.callbackQuery(/^1:fl:(\d+)$/, async (ctx) => {
    await toast(ctx);
    const { words, keyboard } = listPage(ctx, deps, Number(ctx.match[1]));
    await rewrite(ctx, words, keyboard);
  });
  composer.callbackQuery(/^1:(fd|fp|fr|ft|fx|fy):(\d+)$/, async (ctx) => {
    const [, step = '', id] = ctx.match;
    const feed = deps.store.feeds.get(Number(id) as FeedId);
    // Another admin may have removed it meanwhile.
    if (!feed) return toast(ctx, ctx.say('feed-gone-already'), true);
    await press(ctx, deps, feed, step);
  });
  return composer;
}

async function press(ctx: BotContext, deps: BotDeps, feed: Feed, step: string): Promise<void> {
  await toast(ctx);
  switch (step) {
    case 'fp':
      deps.store.feeds.pause(feed.id);
      note(ctx, deps, 'pausefeed', feed.url);
      break;
    case 'fr':
      deps.store.feeds.resume(feed.id, ctx.at);
      note(ctx, deps, 'resumefeed', feed.url);
      break;
    case 'ft':
      return testFeed(ctx, deps, feed.url);
    case 'fx':
      return rewrite(ctx, ctx.say('feed-remove-sure', { name: feed.outlet }), [
        [
          button(ctx.say('button-feed-remove'), action('fy', feed.id)),
          button(ctx.say('button-cancel'), action('fd', feed.id)),
        ],
      ]);
    case 'fy': {
      deps.store.feeds.remove(feed.id);
      note(ctx, deps, 'removefeed', feed.url);
      const undo = button(ctx.say('button-undo'), action('fu', keep(ctx, deps, feed)));
      return rewrite(ctx, ctx.say('feed-removed', { name: feed.outlet }), [[undo]]);
    }
    default:
      break;
  }
  const shown = deps.store.feeds.get(feed.id) ?? feed;
  await rewrite(ctx, card(ctx, deps, shown), feedButtons(ctx, shown));
}

/** The sick first: they are what an admin opens the list for. */
function inOrder(feeds: readonly Feed[]): readonly Feed[] {
  const rank = ({ state, failures }: Feed): number =>
    state === 'active' ? (failures > 0 ? 0 : 2) : state === 'gone' ? 1 : 3;
  return feeds.toSorted((a, b) => rank(a) - rank(b) || a.outlet.localeCompare(b.outlet));
}

function listPage(
  ctx: BotContext,
  deps: BotDeps,
  offset: number,
): { readonly words: FormattedString; readonly keyboard: Keyboard } {
  const feeds = inOrder(deps.store.feeds.all());
  const page = feeds.slice(offset, offset + PAGE);
  const counts = deps.store.feeds.counts();
  const title = FormattedString.bold(ctx.say('feeds-title', { count: feeds.length })).plain(
    `\n${ctx.say('feeds-counts', counts)}`,
  );
  const lines = page.map(
    (feed) => new FormattedString(`${feed.id}. ${cutEnd(feed.outlet, 60)}: ${health(ctx, feed)}`),
  );
  const more = [
    ...(offset > 0 ? [button(ctx.say('button-before'), action('fl', Math.max(0, offset - PAGE)))] : []),
    ...(offset + PAGE < feeds.length ? [button(ctx.say('button-next'), action('fl', offset + PAGE))] : []),
  ];
  return {
    words: FormattedString.join([title, ...lines], '\n'),
    keyboard: [
      ...inRows(
        page.map((feed) => button(cutEnd(`${feed.id}. ${feed.outlet}`, 30), action('fd', feed.id))),
        2,
      ),
      ...(more.length > 0 ? [more] : []),
    ],
  };
}

/** In a few words how a feed is. */
function health({ say, at }: BotContext, feed: Feed): string {
  if (feed.state !== 'active') return say(`feed-state-${feed.state}`);
  if (feed.failures > 0)
    return say('feed-state-failing', {
      count: feed.failures,
      why: cutEnd(feed.lastDetail ?? feed.lastError ?? '?', 120),
    });
  if (feed.lastOkAt === null) return say('feed-state-new');
  return say('feed-state-ok', { minutes: Math.max(0, Math.round((at - feed.lastOkAt) / 60_000)) });
}

function card(ctx: BotContext, deps: BotDeps, feed: Feed): FormattedString {
  const { say } = ctx;
  const when = (key: string, at: number | null): readonly FormattedString[] =>
    at === null
      ? []
      : [new FormattedString(`${say(key)} `).concat(moment(at, ctx.locale, deps.timeZoneDefault))];
  const interval = feed.intervalMs === null ? null : Math.max(1, Math.round(feed.intervalMs / 60_000));
  return FormattedString.join(
    [
      FormattedString.bold(`${feed.id}. ${feed.outlet}`),
      feed.url,
      health(ctx, feed),
      ...(interval === null ? [] : [say('feed-interval', { minutes: interval })]),
      ...when('feed-newest', feed.newestAt),
      ...when('feed-last-ok', feed.lastOkAt),
      ...(feed.state === 'active' ? when('feed-next', feed.nextCheckAt) : []),
      ...(feed.lastError === null
        ? []
        : [
            say('feed-last-error', { why: cutEnd(feed.lastDetail ?? feed.lastError, 300) }),
            ...when('feed-at', feed.lastErrorAt),
          ]),
      ...(feed.movedTo === null ? [] : [say('feed-moves', { to: feed.movedTo })]),
    ],
    '\n',
  );
}

const WEEK_MS = 7 * 24 * 60 * 60_000;

function statsOf(ctx: BotContext, deps: BotDeps): FormattedString {
  const counts = new Map(deps.store.stats.feeds(ctx.at - WEEK_MS).map((count) => [count.feedId, count]));
  const feeds = deps.store.feeds
    .all()
    .map((feed) => ({ feed, count: counts.get(feed.id) }))
    .toSorted((a, b) => (b.count?.defence ?? 0) - (a.count?.defence ?? 0));
  const lines = feeds.map(({ feed, count }) =>
    ctx.say('feedstats-line', {
      name: cutEnd(feed.outlet, 60),
      articles: count?.articles ?? 0,
      defence: count?.defence ?? 0,
      opened: count?.opened ?? 0,
    }),
  );
  return FormattedString.join([FormattedString.bold(ctx.say('feedstats-title')), ...lines], '\n');
}
