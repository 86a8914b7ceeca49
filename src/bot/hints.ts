import { distance } from 'fastest-levenshtein';
import { Composer } from 'grammy';
import { answer, cutEnd, toast } from './answer.ts';
import type { BotDeps } from './bot.ts';
import type { BotContext } from './context.ts';
import { isAdmin } from './guards.ts';
import { ADMIN_COMMANDS, READER_COMMANDS } from './menu.ts';

/** What nothing else understood: a mistyped command, plain words, a button of an older version. */
export function fallbacks(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on('callback_query', (ctx) => toast(ctx, ctx.say('button-stale')));
  composer.chatType('private').on(['message:text', 'message:media'], async (ctx) => {
    // What someone shared through inline mode is not said to us.
    if (ctx.message.via_bot) return;
    const typed = /^\/(\S+)/.exec(ctx.message.text ?? '')?.[1];
    if (typed === undefined) return void (await answer(ctx, ctx.say('hint')));
    const known: readonly string[] = isAdmin(deps, ctx.from.id)
      ? [...READER_COMMANDS, ...ADMIN_COMMANDS]
      : READER_COMMANDS;
    const near = nearest(typed.toLowerCase().replace(/@.*$/, ''), known);
    await answer(
      ctx,
      near === null
        ? ctx.say('command-unknown', { command: cutEnd(typed, 30) })
        : ctx.say('command-nearest', { command: cutEnd(typed, 30), near }),
    );
  });
  return composer;
}

/** The command that was probably meant; null when none is near. */
export function nearest(typed: string, known: readonly string[]): string | null {
  const word = typed.slice(0, 40);
  const [best] = known
    .map((name) => ({ name, steps: name.startsWith(word) && word.length >= 3 ? 1 : distance(word, name) }))
    .toSorted((a, b) => a.steps - b.steps);
  return best && best.steps <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : null;
}
