import { Composer } from 'grammy';
import type { StoryId } from '../../news/ids.ts';
import { personKey } from '../../news/names/names.ts';
import { answer, clean, cutEnd, rewrite, toast } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import { action, button } from '../buttons.ts';
import type { BotContext } from '../context.ts';
import { note } from './audit.ts';

type Draft = {
  readonly storyId: StoryId;
  readonly name: string;
  readonly wrong: readonly Named[];
};
type Named = { readonly key: string; readonly name: string };

const NAME_LIMIT = 100;
const MOST_SPEAKERS = 12;

/** The buttons that say which of a story's speakers is wrong. */
export function speakerChoices(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.callbackQuery(/^1:vn:(\d+):(\d+)$/, async (ctx) => {
    const draft = deps.store.drafts.get(Number(ctx.match[1]), 'speaker')?.data as Draft | undefined;
    const wrong = draft?.wrong[Number(ctx.match[2])];
    if (!draft || !wrong) return toast(ctx, ctx.say('button-stale'));
    await toast(ctx);
    await rewrite(ctx, rename(ctx, deps, draft.storyId, wrong, draft.name), []);
  });
  return composer;
}

/** Names the right speaker of a story: at once when it names one person only, else after asking who is wrong. */
export async function nameSpeaker(
  ctx: BotContext,
  deps: BotDeps,
  storyId: StoryId,
  typed: string,
): Promise<void> {
  const name = cutEnd(clean(typed), NAME_LIMIT);
  const named = new Map<string, Named>();
  for (const { personKey: key, speaker } of deps.store.statements.ofStory(storyId))
    if (key !== null && speaker !== null) named.set(key, { key, name: speaker });
  const wrong = [...named.values()].slice(0, MOST_SPEAKERS);
  const [only] = wrong;
  if (!only) return void (await answer(ctx, ctx.say('verdict-speaker-none')));
  if (wrong.length === 1) return void (await answer(ctx, rename(ctx, deps, storyId, only, name)));
  const data: Draft = { storyId, name, wrong };
  const draft = deps.store.drafts.add(
    { chatId: ctx.spot.chatId, userId: ctx.from?.id ?? 0, kind: 'speaker', data },
    ctx.at,
  );
  await answer(ctx, ctx.say('verdict-speaker-which', { name }), {
    keyboard: wrong.map((one, index) => [button(cutEnd(one.name, 60), action('vn', draft, index))]),
  });
}

function rename(ctx: BotContext, deps: BotDeps, storyId: StoryId, wrong: Named, name: string): string {
  if (personKey(name) === '') return ctx.say('verdict-speaker-none');
  const detail = `${wrong.name} → ${name}`;
  deps.store.atomically(() => {
    deps.store.corrections.add(
      {
        ...{ storyId, articleId: null, kind: 'wrong-speaker', detail },
        ...{ saidBy: ctx.from?.id ?? 0, isAdmin: true },
      },
      ctx.at,
    );
    note(ctx, deps, 'verdict', `wrong-speaker ${storyId} ${detail}`);
  });
  const speaker = { wrongKey: wrong.key, name };
  deps.rulings.rule({
    ...{ kind: 'wrong-speaker', storyId, articleId: null, intoId: null },
    speaker,
    now: ctx.at,
  });
  return ctx.say('verdict-speaker-done', { wrong: wrong.name, name });
}
