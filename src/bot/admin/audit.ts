import { cutEnd } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import type { BotContext } from '../context.ts';

/** What an admin did is written down: who, what, to which. */
export function note(ctx: BotContext, { store }: BotDeps, what: string, detail: string): void {
  store.admins.audit(ctx.from?.id ?? 0, what, cutEnd(detail, 500), ctx.at);
}
