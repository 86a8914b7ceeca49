import { setTimeout as delay } from 'node:timers/promises';
import { type Bot, type Context, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Log } from '../log.ts';

/** Telegram does not know the token: no retry will help. One line for the operator. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'channel_post',
  'callback_query',
  'inline_query',
  'my_chat_member',
] as const satisfies readonly Exclude<keyof Update, 'update_id'>[];

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/** Asks Telegram until it answers. Throws TokenRefused; rejects when `signal` aborts. */
export async function insist<T>(ask: () => Promise<T>, log: Log, signal: AbortSignal): Promise<T> {
  for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(2 * waitMs, LONGEST_WAIT_MS)) {
    try {
      return await ask();
    } catch (error) {
      refuseToken(error);
      log.warn({ reason: reasonOf(error), againInMs: waitMs }, 'telegram unreachable');
    }
    await delay(waitMs, undefined, { signal });
  }
}

/**
 * Takes updates by long polling until `signal` aborts. What ends the polling is logged and polling begins again, for nothing
 * that was not confirmed is lost. Throws TokenRefused.
 */
export async function listen<C extends Context>(bot: Bot<C>, log: Log, signal: AbortSignal): Promise<void> {
  const stop = (): void =>
    void bot.stop().catch((error: unknown) => log.debug({ reason: reasonOf(error) }, 'stopped unheard'));
  signal.addEventListener('abort', stop, { once: true });
  while (!signal.aborted) {
    try {
      await bot.start({ allowed_updates: ALLOWED_UPDATES, timeout: POLL_SECONDS });
    } catch (error) {
      refuseToken(error);
      const isRival = error instanceof GrammyError && error.error_code === 409;
      if (isRival) log.error({ reason: reasonOf(error) }, 'another program takes this bot’s updates');
      else log.warn({ reason: reasonOf(error) }, 'polling for updates ended');
      await delay(RESTART_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}

const POLL_SECONDS = 30;
const RESTART_MS = 5_000;

function refuseToken(error: unknown): void {
  if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404))
    throw new TokenRefused('Telegram refuses the bot token: check BOT_TOKEN with @BotFather');
}

/** Never the error itself: its cause holds the token in an address. */
function reasonOf(error: unknown): string {
  return error instanceof GrammyError ? error.description : error instanceof Error ? error.name : 'unknown';
}
