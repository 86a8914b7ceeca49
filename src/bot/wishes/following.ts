import { Composer } from 'grammy';
import type { KeptWish, Spot } from '../../store/wishes.ts';
import { answer, cutEnd, rewrite, toast } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import { action, button, type Keyboard } from '../buttons.ts';
import type { BotContext } from '../context.ts';
import { mayManage, REFUSALS } from '../guards.ts';
import { whoseWish } from '../places/subscribing.ts';
import { findPeople, keysToFollow, mostQuoted } from '../stories/people.ts';

const NAME_LIMIT = 80;
const MOST_FOLLOWED = 50;

/** /follow and /unfollow: every new statement of a person, in whatever spelling and topic. */
export function following(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('follow', async (ctx) => {
    const asked = await whoseWish(ctx, deps, ctx.match);
    if (!asked) return;
    if (asked.words === '') return showFollows(ctx, deps, asked.wish, 'follow-how');
    await answer(ctx, follow(ctx, deps, asked.wish, asked.words));
  });
  composer.command('unfollow', async (ctx) => {
    const asked = await whoseWish(ctx, deps, ctx.match);
    if (!asked) return;
    const { wish, words } = asked;
    const name = words === '' ? null : unfollow(deps, wish, words);
    if (name === null)
      return showFollows(ctx, deps, wish, words === '' ? 'unfollow-how' : 'unfollow-unknown');
    await answer(ctx, ctx.say('unfollow-done', { name }));
  });
  // Under /quotes: the draft holds the name.
  composer.callbackQuery(/^1:fo:(\d+)$/, async (ctx) => {
    const name = deps.store.drafts.get(Number(ctx.match[1]), 'quotes')?.data;
    const permission = await mayManage(ctx, deps, ctx.spot);
    if (permission !== 'granted') return toast(ctx, ctx.say(REFUSALS[permission]), true);
    const wish = deps.store.wishes.get(ctx.spot);
    if (typeof name !== 'string') return toast(ctx, ctx.say('button-stale'));
    if (!wish) return toast(ctx, ctx.say('not-subscribed'), true);
    await toast(ctx, follow(ctx, deps, wish, name), true);
  });
  composer.callbackQuery(/^1:un:(\d+)$/, async (ctx) => {
    const followed = deps.store.drafts.get(Number(ctx.match[1]), 'unfollow')?.data as Followed | undefined;
    if (!followed) return toast(ctx, ctx.say('button-stale'));
    const { spot, name } = followed;
    const permission = await mayManage(ctx, deps, spot);
    if (permission !== 'granted') return toast(ctx, ctx.say(REFUSALS[permission]), true);
    unfollow(deps, spot, name);
    await toast(ctx);
    await rewrite(ctx, ctx.say('unfollow-done', { name }), []);
  });
  return composer;
}

type Followed = { readonly spot: Spot; readonly name: string };

function follow(ctx: BotContext, deps: BotDeps, wish: KeptWish, typed: string): string {
  if (typed.length > NAME_LIMIT || !/\p{L}{2}/u.test(typed)) return ctx.say('follow-no-name');
  if (deps.store.wishes.follows(wish).length >= MOST_FOLLOWED)
    return ctx.say('follow-too-many', { count: MOST_FOLLOWED });
  const [known, second] = findPeople(deps.store, typed);
  if (known && second && !typed.includes(' '))
    return ctx.say('follow-which', {
      names: findPeople(deps.store, typed)
        .slice(0, 5)
        .map(({ name }) => name)
        .join(', '),
    });
  const name = known?.name ?? typed;
  const isNew = deps.store.atomically(() =>
    keysToFollow(deps.store, known ? known.name : typed)
      .map((key) => deps.store.wishes.follow(wish, key, name, ctx.at))
      .some(Boolean),
  );
  if (!isNew) return ctx.say('follow-already', { name });
  return known
    ? ctx.say('follow-done', { name, count: known.count })
    : ctx.say('follow-done-unknown', { name });
}

/** The name no longer followed; null: it was not. */
function unfollow({ store }: BotDeps, wish: Spot, typed: string): string | null {
  const keys = keysToFollow(store, cutEnd(typed, NAME_LIMIT));
  const named = store.wishes
    .follows(wish)
    .filter(({ personKey, name }) => keys.includes(personKey) || name.toLowerCase() === typed.toLowerCase());
  for (const { name } of named)
    for (const other of store.wishes.follows(wish).filter((one) => one.name === name))
      store.wishes.unfollow(wish, other.personKey);
  return named[0]?.name ?? null;
}

async function showFollows(
  ctx: BotContext,
  deps: BotDeps,
  wish: KeptWish,
  headKey: 'follow-how' | 'unfollow-how' | 'unfollow-unknown',
): Promise<void> {
  const names = [...new Set(deps.store.wishes.follows(wish).map(({ name }) => name))];
  const suggested = mostQuoted(deps.store, 5)
    .map(({ name }) => name)
    .filter((name) => !names.includes(name));
  const words = [
    ctx.say(names.length === 0 && headKey !== 'follow-how' ? 'follows-none' : headKey),
    ...(names.length > 0 ? [ctx.say('follows-title', { names: names.join(', ') })] : []),
    ...(headKey === 'follow-how' && suggested.length > 0
      ? [ctx.say('follow-suggested', { names: suggested.join(', ') })]
      : []),
  ];
  await answer(ctx, words.join('\n'), { keyboard: unfollowButtons(ctx, deps, wish, names) });
}

function unfollowButtons(
  ctx: BotContext,
  deps: BotDeps,
  { chatId, threadId }: Spot,
  names: readonly string[],
): Keyboard {
  return names.slice(0, 20).map((name) => {
    const data: Followed = { spot: { chatId, threadId }, name };
    const draft = deps.store.drafts.add(
      { chatId: ctx.spot.chatId, userId: ctx.from?.id ?? 0, kind: 'unfollow', data },
      ctx.at,
    );
    return [button(cutEnd(ctx.say('button-unfollow', { name }), 60), action('un', draft))];
  });
}
