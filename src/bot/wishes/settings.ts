import { Composer } from 'grammy';
import type { KeptWish, Spot } from '../../store/wishes.ts';
import { answer, clean, rewrite, toast } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import { fromSpotCode } from '../buttons.ts';
import { type BotContext, localeOf, speak } from '../context.ts';
import { mayManage, REFUSALS } from '../guards.ts';
import { whoseWish } from '../places/subscribing.ts';
import { changeFor, isQuestion, readAnswer } from './settings-changes.ts';
import { isPage, pageOf, type SettingsPage } from './settings-pages.ts';

/** /settings: one message, edited in place by its buttons. */
export function settings(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('settings', async (ctx) => {
    const asked = await whoseWish(ctx, deps, ctx.match);
    if (asked) await showSettings(ctx, deps, asked.wish);
  });
  composer.callbackQuery(/^1:set:([^:]+):([a-z]+)(?::(.+))?$/, async (ctx) => {
    const [, code = '', page = '', choice = ''] = ctx.match;
    const spot = fromSpotCode(code);
    if (!spot || !isPage(page)) return toast(ctx, ctx.say('button-stale'));
    await press(ctx, deps, spot, page, choice);
  });
  composer.on('message:text', async (ctx, next) => {
    if (!(await takeAnswer(ctx, deps, ctx.message.text))) await next();
  });
  return composer;
}

/** Sends the settings of a place as a new message. */
export async function showSettings(ctx: BotContext, deps: BotDeps, spot: Spot): Promise<void> {
  const wish = deps.store.wishes.get(spot);
  if (!wish) return void (await answer(ctx, ctx.say('not-subscribed')));
  const { words, keyboard } = pageOf(ctx, deps, wish, 'main');
  await answer(ctx, words, { keyboard });
}

async function press(
  ctx: BotContext,
  deps: BotDeps,
  spot: Spot,
  page: SettingsPage,
  choice: string,
): Promise<void> {
  const permission = await mayManage(ctx, deps, spot);
  if (permission !== 'granted') return toast(ctx, ctx.say(REFUSALS[permission]), true);
  const wish = deps.store.wishes.get(spot);
  if (!wish) return toast(ctx, ctx.say('not-subscribed'), true);
  if (page === 'close') return close(ctx, deps, wish);
  if (choice !== '' && isQuestion(choice)) return ask(ctx, deps, spot, page);

  const result = choice === '' ? null : changeFor(ctx, deps, wish, page, choice);
  if (result === 'stale') return toast(ctx, ctx.say('button-stale'));
  const changed = result === null ? wish : (deps.store.wishes.change(spot, result.change) ?? wish);
  if (page === 'locale' && choice !== '' && spot.chatId === ctx.spot.chatId)
    speak(ctx, deps, localeOf(deps, spot.chatId));
  const { words, keyboard } = pageOf(ctx, deps, changed, result?.open ?? page);
  await toast(ctx, result?.told ?? null);
  await rewrite(ctx, words, keyboard);
}

async function close(ctx: BotContext, deps: BotDeps, wish: KeptWish): Promise<void> {
  await toast(ctx);
  await rewrite(ctx, pageOf(ctx, deps, wish, 'main').words, []);
}

const ASKED = 'setting';
const ANSWER_WITHIN_MS = 15 * 60_000;

type Asked = {
  readonly chatId: number;
  readonly threadId: number;
  readonly page: string;
  readonly messageId: number;
};

async function ask(ctx: BotContext, deps: BotDeps, spot: Spot, page: SettingsPage): Promise<void> {
  await toast(ctx);
  const messageId = await answer(ctx, ctx.say(`ask-${page}`), { asks: true });
  const data: Asked = { ...spot, page, messageId };
  deps.store.drafts.add({ chatId: ctx.spot.chatId, userId: ctx.from?.id ?? 0, kind: ASKED, data }, ctx.at);
}

/** Takes a message as the answer to our last question to this person; false when it is none. */
async function takeAnswer(ctx: BotContext, deps: BotDeps, text: string): Promise<boolean> {
  const draft = deps.store.drafts.last(ctx.spot.chatId, ctx.from?.id ?? 0, ASKED);
  if (!draft || ctx.at - draft.madeAt > ANSWER_WITHIN_MS || text.startsWith('/')) return false;
  const asked = draft.data as Asked;
  const isReply = ctx.message?.reply_to_message?.message_id === asked.messageId;
  if (!isReply && (ctx.chat?.type !== 'private' || ctx.message?.reply_to_message)) return false;
  const spot = { chatId: asked.chatId as Spot['chatId'], threadId: asked.threadId };
  const permission = await mayManage(ctx, deps, spot);
  if (permission !== 'granted') return answer(ctx, ctx.say(REFUSALS[permission])).then(() => true);
  const wish = deps.store.wishes.get(spot);
  if (!wish || !isPage(asked.page)) return false;
  const change = readAnswer(wish, asked.page, clean(text), ctx.at);
  if (change === null) return answer(ctx, ctx.say(`ask-again-${asked.page}`)).then(() => true);
  deps.store.drafts.take(draft.id);
  const changed = deps.store.wishes.change(spot, change) ?? wish;
  const { words, keyboard } = pageOf(ctx, deps, changed, 'main');
  await answer(ctx, words, { keyboard });
  return true;
}
