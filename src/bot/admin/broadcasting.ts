import { FormattedString } from '@grammyjs/parse-mode';
import { Composer } from 'grammy';
import type { MessageEntity } from 'grammy/types';
import { answer, rewrite, toast } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import { action, button, type Keyboard } from '../buttons.ts';
import type { BotContext } from '../context.ts';
import { note } from './audit.ts';

type Text = { readonly text: string; readonly entities: readonly MessageEntity[] };

const TEXT_LIMIT = 3_500;

/** /broadcast: a preview as it will look, a confirmation, then how far it has come. */
export function broadcasting(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('broadcast', async (ctx) => {
    const text = textOf(ctx);
    if (text === null) return void (await answer(ctx, ctx.say('broadcast-how', { count: TEXT_LIMIT })));
    const draft = deps.store.drafts.add(
      { chatId: ctx.spot.chatId, userId: ctx.from?.id ?? 0, kind: 'broadcast', data: text },
      ctx.at,
    );
    await answer(ctx, new FormattedString(text.text, [...text.entities]));
    await answer(ctx, ctx.say('broadcast-sure', { count: audience(deps) }), {
      keyboard: [
        [
          button(ctx.say('button-broadcast'), action('bc', draft)),
          button(ctx.say('button-cancel'), action('bn', draft)),
        ],
      ],
    });
  });
  composer.callbackQuery(/^1:bc:(\d+)$/, async (ctx) => {
    const draft = deps.store.drafts.get(Number(ctx.match[1]), 'broadcast');
    // Whoever presses first sends it; a second press finds it gone.
    if (!draft || !deps.store.drafts.take(draft.id))
      return toast(ctx, ctx.say('broadcast-done-already'), true);
    const { text, entities } = draft.data as Text;
    const id = deps.store.atomically(() => {
      note(ctx, deps, 'broadcast', text);
      return deps.store.outbox.broadcast(text, entities, ctx.at);
    });
    await toast(ctx);
    const shown = progress(ctx, deps, id);
    await rewrite(ctx, shown.words, shown.keyboard);
  });
  composer.callbackQuery(/^1:bn:(\d+)$/, async (ctx) => {
    deps.store.drafts.take(Number(ctx.match[1]));
    await toast(ctx);
    await rewrite(ctx, ctx.say('broadcast-cancelled'), []);
  });
  composer.callbackQuery(/^1:bp:(\d+)$/, async (ctx) => {
    await toast(ctx);
    const { words, keyboard } = progress(ctx, deps, Number(ctx.match[1]));
    await rewrite(ctx, words, keyboard);
  });
  return composer;
}

function audience({ store }: BotDeps): number {
  return store.chats
    .counts()
    .filter(({ state }) => state === 'active')
    .reduce((total, { count }) => total + count, 0);
}

/** The text behind the command, or the message it replies to, with its formatting. */
function textOf(ctx: BotContext): Text | null {
  const { message } = ctx;
  const replied = message?.reply_to_message;
  if (replied?.text && !/\s\S/.test(message?.text ?? ''))
    return fits({ text: replied.text, entities: replied.entities ?? [] });
  const whole = message?.text ?? '';
  const start = /^\/\w+(?:@\w+)?\s+/.exec(whole)?.[0].length ?? whole.length;
  const entities = (message?.entities ?? [])
    .filter(({ type, offset }) => offset >= start && type !== 'bot_command')
    .map((entity) => ({ ...entity, offset: entity.offset - start }));
  return fits({ text: whole.slice(start), entities });
}

function fits(text: Text): Text | null {
  return text.text.trim() === '' || text.text.length > TEXT_LIMIT ? null : text;
}

function progress(
  ctx: BotContext,
  deps: BotDeps,
  id: number,
): { readonly words: string; readonly keyboard: Keyboard } {
  const { owed, sent, failed, isSpread } = deps.store.outbox.broadcastProgress(id);
  const isDone = isSpread && sent + failed >= owed;
  return {
    words: ctx.say(isDone ? 'broadcast-done' : 'broadcast-progress', { owed, sent, failed }),
    keyboard: isDone ? [] : [[button(ctx.say('button-refresh'), action('bp', id))]],
  };
}
