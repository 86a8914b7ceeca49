import { Composer } from 'grammy';
import { clean } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import type { BotContext } from '../context.ts';
import { quoting } from './quoting.ts';
import { searching } from './searching.ts';
import { showLatest } from './stories.ts';
import { reasons } from './why.ts';

const LATEST_DEFAULT = 3;
const LATEST_MOST = 20;

/** /latest, /quotes, /search and /why. */
export function reading(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('latest', async (ctx) => {
    const wanted = Number.parseInt(clean(ctx.match), 10);
    const count = Number.isNaN(wanted) ? LATEST_DEFAULT : Math.min(LATEST_MOST, Math.max(1, wanted));
    await showLatest(ctx, deps, count, 'latest-title');
  });
  composer.use(quoting(deps), searching(deps), reasons(deps));
  return composer;
}
