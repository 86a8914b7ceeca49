import { Composer } from 'grammy';
import { toast } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import type { BotContext } from '../context.ts';
import { isAdmin } from '../guards.ts';
import { broadcasting } from './broadcasting.ts';
import { feedLists } from './feed-lists.ts';
import { feedCommands } from './feeds.ts';
import { operating } from './operating.ts';
import { opml } from './opml.ts';
import { team } from './team.ts';
import { verdicts } from './verdicts.ts';

/** Everything that admins do, in their private chats. To others these commands do not exist. */
export function forAdmins(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  const admins = composer
    .chatType('private')
    .filter((ctx) => isAdmin(deps, ctx.from?.id))
    .use(feedCommands(deps), feedLists(deps), opml(deps), verdicts(deps), team(deps), operating(deps));
  admins.use(broadcasting(deps));
  // Whoever is admin no more may still have the buttons.
  composer.callbackQuery(/^1:(?:f[a-z]|v[a-z]|b[a-z]|ad|au):/, (ctx) =>
    toast(ctx, ctx.say('refused-not-admin'), true),
  );
  return composer;
}
