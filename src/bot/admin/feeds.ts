import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import type { CheckedItem } from '../../news/checked-item.ts';
import type { FeedId } from '../../news/ids.ts';
import type { Feed } from '../../store/feeds.ts';
import { answer, clean, cutEnd, moment, toast, type Words } from '../answer.ts';
import type { BotDeps, CheckedFeed } from '../bot.ts';
import { action, button, type Keyboard } from '../buttons.ts';
import { type BotContext, factsOf } from '../context.ts';
import { note } from './audit.ts';

/** How long a publisher may take before an admin is told that it takes too long. */
const PATIENCE_MS = 60_000;

/** /addfeed, /testfeed, /removefeed, /pausefeed and /resumefeed. */
export function feedCommands(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('addfeed', async (ctx) => {
    const [address = '', ...name] = clean(ctx.match).split(' ');
    if (address === '') return void (await answer(ctx, ctx.say('addfeed-how')));
    await addFeed(ctx, deps, address, name.join(' '));
  });
  composer.command('testfeed', async (ctx) => {
    const typed = clean(ctx.match);
    if (typed === '') return void (await answer(ctx, ctx.say('testfeed-how')));
    await testFeed(ctx, deps, findFeed(deps, typed)?.url ?? typed);
  });
  composer.command('removefeed', (ctx) =>
    withFeed(ctx, deps, ctx.match, async (feed) => {
      deps.store.feeds.remove(feed.id);
      note(ctx, deps, 'removefeed', feed.url);
      const keyboard = [[button(ctx.say('button-undo'), action('fu', keep(ctx, deps, feed)))]];
      await answer(ctx, ctx.say('feed-removed', { name: feed.outlet }), { keyboard });
    }),
  );
  composer.command('pausefeed', (ctx) =>
    withFeed(ctx, deps, ctx.match, async (feed) => {
      deps.store.feeds.pause(feed.id);
      note(ctx, deps, 'pausefeed', feed.url);
      await answer(ctx, ctx.say('feed-paused', { name: feed.outlet }));
    }),
  );
  composer.command('resumefeed', (ctx) =>
    withFeed(ctx, deps, ctx.match, async (feed) => {
      deps.store.feeds.resume(feed.id, ctx.at);
      note(ctx, deps, 'resumefeed', feed.url);
      await answer(ctx, ctx.say('feed-resumed', { name: feed.outlet }));
    }),
  );
  composer.callbackQuery(/^1:fa:(\d+):(\d+)$/, async (ctx) => {
    const [, id, index] = ctx.match;
    const found = deps.store.drafts.get(Number(id), 'found')?.data as readonly Found[] | undefined;
    const chosen = found?.[Number(index)];
    if (!chosen) return toast(ctx, ctx.say('button-stale'));
    await toast(ctx);
    await admit(ctx, deps, chosen);
  });
  composer.callbackQuery(/^1:fu:(\d+)$/, async (ctx) => {
    const removed = deps.store.drafts.get(Number(ctx.match[1]), 'removed')?.data as Found | undefined;
    if (!removed) return toast(ctx, ctx.say('button-stale'));
    await toast(ctx);
    await answer(ctx, remember(ctx, deps, removed).words);
  });
  composer.callbackQuery(/^1:fn:(\d+)$/, async (ctx) => {
    const feed = deps.store.feeds.get(Number(ctx.match[1]) as FeedId);
    if (feed === null) return toast(ctx, ctx.say('button-stale'));
    if (feed.primedAt === null) return toast(ctx, ctx.say('feed-not-read-yet'));
    const newest = deps.store.stories.ofFeed(feed.id, NEWEST_SHOWN);
    if (newest.length === 0) return toast(ctx, ctx.say('feed-holds-none'));
    const { chatId, threadId } = ctx.spot;
    // An admin need not be a reader: the outbox owes to chats that are known.
    const facts = factsOf(ctx);
    if (facts !== null) deps.store.chats.meet(facts, ctx.locale, ctx.from.id, ctx.at);
    for (const id of newest.toReversed()) deps.store.outbox.oweStory(chatId, threadId, id, ctx.at);
    await toast(ctx);
  });
  return composer;
}

type Found = { readonly url: string; readonly outlet: string; readonly language: string | null };

/** Keeps a feed that is removed, so that the removal can be undone. */
export function keep(ctx: BotContext, { store }: BotDeps, { url, outlet, language }: Feed): number {
  const data: Found = { url, outlet, language };
  return store.drafts.add(
    { chatId: ctx.spot.chatId, userId: ctx.from?.id ?? 0, kind: 'removed', data },
    ctx.at,
  );
}

async function addFeed(ctx: BotContext, deps: BotDeps, address: string, name: string): Promise<void> {
  const known = deps.store.feeds.byUrl(address);
  if (known) return void (await answer(ctx, ctx.say('feed-known', { name: known.outlet, number: known.id })));
  await ctx.replyWithChatAction('typing');
  const found = await deps.feeds.discover(toUrl(address), limit(deps));
  if (found.kind === 'failed')
    return void (await answer(
      ctx,
      ctx.say('addfeed-failed', { address: cutEnd(address, 200), why: found.why }),
    ));
  const feeds = found.feeds.map(
    ({ url, title, language }): Found => ({
      url,
      language,
      outlet: cutEnd(clean(name || title || hostOf(url)), 80),
    }),
  );
  const [only] = feeds;
  if (!only) return void (await answer(ctx, ctx.say('addfeed-none', { address: cutEnd(address, 200) })));
  if (feeds.length === 1) return admit(ctx, deps, only);
  const listed = feeds.slice(0, 12);
  const draft = deps.store.drafts.add(
    { chatId: ctx.spot.chatId, userId: ctx.from?.id ?? 0, kind: 'found', data: listed },
    ctx.at,
  );
  await answer(ctx, [ctx.say('addfeed-which'), ...listed.map(({ url }) => url)].join('\n'), {
    keyboard: listed.map((feed, index) => [button(cutEnd(feed.outlet, 60), action('fa', draft, index))]),
  });
}

/** Adds a feed if it can be read and has something to read; what it holds now is kept, not alerted. */
async function admit(ctx: BotContext, deps: BotDeps, feed: Found): Promise<void> {
  const checked = await deps.feeds.check(feed.url, limit(deps));
  if (checked.kind === 'failed')
    return void (await answer(
      ctx,
      ctx.say('addfeed-failed', { address: cutEnd(feed.url, 200), why: checked.why }),
    ));
  const { words, id } = remember(ctx, deps, feed);
  const defence = checked.items.filter(({ verdict }) => verdict).length;
  const newest = id === null ? [] : [[button(ctx.say('button-feed-newest'), action('fn', id))]];
  await answer(ctx, `${words}\n${ctx.say('addfeed-holds', { count: checked.items.length, defence })}`, {
    keyboard: newest,
  });
}

/** How many stories of a new feed an admin who asks is shown. */
const NEWEST_SHOWN = 3;

/** `id`: of the feed, when it was not read before. */
type Remembered = { readonly words: string; readonly id: FeedId | null };

function remember(ctx: BotContext, deps: BotDeps, { url, outlet, language }: Found): Remembered {
  const added = deps.store.feeds.add({ url, outlet, language, addedBy: ctx.from?.id ?? null }, ctx.at);
  if (added.kind === 'refused')
    return { words: ctx.say('addfeed-not-an-address', { address: cutEnd(url, 200) }), id: null };
  const about = { name: added.feed.outlet, number: added.feed.id };
  if (added.kind === 'known') return { words: ctx.say('feed-known', about), id: null };
  note(ctx, deps, 'addfeed', url);
  return { words: ctx.say('feed-added', about), id: added.feed.id };
}

/** Says what the newest items of a feed would have become, and why. */
export async function testFeed(ctx: BotContext, deps: BotDeps, address: string): Promise<void> {
  await ctx.replyWithChatAction('typing');
  const checked = await deps.feeds.check(toUrl(address), limit(deps));
  await answer(ctx, testWords(ctx, deps, address, checked));
}

const MOST_TESTED = 10;

function testWords(ctx: BotContext, deps: BotDeps, address: string, checked: CheckedFeed): Words {
  if (checked.kind === 'failed')
    return ctx.say('testfeed-failed', { address: cutEnd(address, 200), why: checked.why });
  const defence = checked.items.filter(({ verdict }) => verdict).length;
  const title = FormattedString.bold(cutEnd(checked.title ?? checked.url, 200));
  const items = checked.items.slice(0, MOST_TESTED).map((item) => itemWords(ctx, deps, item));
  const count = checked.items.length;
  return FormattedString.join(
    [title.plain(`\n${ctx.say('testfeed-holds', { count, defence })}`), ...items],
    '\n\n',
  );
}

function itemWords(ctx: BotContext, { timeZoneDefault }: BotDeps, item: CheckedItem): FormattedString {
  const headline = cutEnd(item.title, 150);
  const title = item.url === null ? new FormattedString(headline) : FormattedString.link(headline, item.url);
  const score = `${Math.round(item.score * 100)} %`;
  const topics = item.topics.map((topic) => ctx.say(`topic-${topic}`)).join(', ');
  const verdict = item.verdict
    ? ctx.say('testfeed-yes', {
        score,
        topics,
        urgency: ctx.say(`urgency-${item.urgency}`),
        statements: item.statementCount,
      })
    : ctx.say('testfeed-no', { score });
  const terms = item.evidence.slice(0, 6).join(', ');
  const line = title.plain(`\n${verdict}${terms === '' ? '' : `\n${ctx.say('testfeed-terms', { terms })}`}`);
  return item.publishedAt === null
    ? line
    : line.plain('\n').concat(moment(item.publishedAt, ctx.locale, timeZoneDefault));
}

async function withFeed(
  ctx: BotContext,
  deps: BotDeps,
  typed: string,
  act: (feed: Feed) => Promise<void>,
): Promise<void> {
  const name = clean(typed);
  const feed = findFeed(deps, name);
  if (feed) return act(feed);
  await answer(
    ctx,
    name === '' ? ctx.say('feed-which') : ctx.say('feed-unknown', { name: cutEnd(name, 100) }),
  );
}

/** A feed by its number, its address, or its outlet's name when only one bears it. */
function findFeed({ store }: BotDeps, typed: string): Feed | null {
  if (/^#?\d{1,9}$/.test(typed)) return store.feeds.get(Number(typed.replace('#', '')) as FeedId);
  const named = store.feeds.all().filter(({ outlet }) => outlet.toLowerCase() === typed.toLowerCase());
  return store.feeds.byUrl(toUrl(typed)) ?? (named.length === 1 ? (named[0] ?? null) : null);
}

function toUrl(address: string): string {
  return /^[a-z][a-z+.-]*:/i.test(address) && !/^[\w.-]+:\d/.test(address) ? address : `https://${address}`;
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? url;
}

function limit({ signal }: BotDeps): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
}

export function feedButtons(ctx: BotContext, { id, state }: Feed): Keyboard {
  const toggle =
    state === 'active'
      ? button(ctx.say('button-feed-pause'), action('fp', id))
      : button(ctx.say('button-feed-resume'), action('fr', id));
  return [
    [toggle, button(ctx.say('button-feed-test'), action('ft', id))],
    [
      button(ctx.say('button-feed-remove'), action('fx', id)),
      button(ctx.say('button-back'), action('fl', 0)),
    ],
  ];
}
