import { FormattedString } from '@grammyjs/parse-mode';
import { Composer, InputFile } from 'grammy';
import type { ArticleId, StoryId } from '../../news/ids.ts';
import { isTopic } from '../../news/topics.ts';
import type { CorrectionKind, KeptCorrection } from '../../store/news/corrections.ts';
import { answer, clean, cutEnd, moment, rewrite, toast } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import { action, button, type Keyboard } from '../buttons.ts';
import type { BotContext } from '../context.ts';
import { repliedStory } from '../stories/why.ts';
import { note } from './audit.ts';
import { mergeChoices, mergeInto, splitChoices, splitOff } from './joining.ts';
import { nameSpeaker, speakerChoices } from './speakers.ts';

const KINDS = ['defence', 'not-defence', 'wrong-speaker', 'repeated'] as const;
const JOININGS = ['split', 'merge'] as const;
type Kind = (typeof KINDS)[number];

/** What an admin may type; in either language. */
const NAMES: readonly (readonly [RegExp, Kind])[] = [
  [/^(?:not[ -]defen[cs]e|no|не оборона|ні)$/, 'not-defence'],
  [/^(?:defen[cs]e|yes|оборона|так)$/, 'defence'],
  [/^(?:wrong[ -]speaker|speaker|не той мовець|мовець)$/, 'wrong-speaker'],
  [/^(?:repeated|repeat|duplicate|повтор)$/, 'repeated'],
];

/** /verdict in reply to an alert, what readers said waiting for one, and /terms. */
export function verdicts(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('verdict', async (ctx) => {
    const typed = clean(ctx.match).toLowerCase();
    if (typed === 'export') return exportAll(ctx, deps);
    const replied = repliedStory(ctx, deps);
    if (replied === null) return showWaiting(ctx, deps);
    const id = deps.store.stories.get(replied)?.id ?? replied;
    if (/^(?:split|розділити)$/.test(typed)) return chooseSplit(ctx, deps, id);
    const speaker = /^(?:speaker|мовець) (.+)$/i.exec(clean(ctx.match))?.[1];
    if (speaker !== undefined) return nameSpeaker(ctx, deps, id, speaker);
    const merged = /^(?:merge|об.?єднати)(?:\s.*?(\d+))?$/.exec(typed);
    if (merged?.[1] !== undefined)
      return void (await answer(ctx, mergeInto(ctx, deps, id, Number(merged[1]) as StoryId)));
    if (merged) return chooseMerge(ctx, deps, id);
    const kind = NAMES.find(([pattern]) => pattern.test(typed))?.[1];
    if (kind) return void (await answer(ctx, rule(ctx, deps, id, kind)));
    await answer(ctx, ctx.say('verdict-which'), { keyboard: kinds(ctx, id) });
  });
  composer.callbackQuery(/^1:vd:(\d+):(?!split|merge)([a-z-]+)$/, async (ctx) => {
    const [, id, name] = ctx.match;
    const kind = KINDS.find((one) => one === name);
    if (!kind) return toast(ctx, ctx.say('button-stale'));
    await toast(ctx);
    await rewrite(ctx, rule(ctx, deps, Number(id) as StoryId, kind), []);
  });
  composer.callbackQuery(/^1:vd:(\d+):(split|merge)$/, async (ctx) => {
    const id = Number(ctx.match[1]) as StoryId;
    await toast(ctx);
    await (ctx.match[2] === 'split' ? chooseSplit : chooseMerge)(ctx, deps, id);
  });
  composer.callbackQuery(/^1:(vs|vm):(\d+):(\d+)$/, async (ctx) => {
    const [story, other] = [Number(ctx.match[2]) as StoryId, Number(ctx.match[3])];
    await toast(ctx);
    const words =
      ctx.match[1] === 'vs'
        ? splitOff(ctx, deps, story, other as ArticleId)
        : mergeInto(ctx, deps, story, other as StoryId);
    await rewrite(ctx, words, []);
  });
  composer.use(speakerChoices(deps));
  composer.command('terms', (ctx) => answer(ctx, terms(ctx, deps, clean(ctx.match))).then());
  return composer;
}

function kinds(ctx: BotContext, id: StoryId): Keyboard {
  return [...KINDS, ...JOININGS].map((kind) => [button(ctx.say(`verdict-${kind}`), action('vd', id, kind))]);
}

async function chooseSplit(ctx: BotContext, deps: BotDeps, id: StoryId): Promise<void> {
  const keyboard = splitChoices(deps, id);
  await answer(ctx, ctx.say(keyboard.length > 0 ? 'verdict-split-which' : 'verdict-split-nothing'), {
    keyboard,
  });
}

async function chooseMerge(ctx: BotContext, deps: BotDeps, id: StoryId): Promise<void> {
  await answer(ctx, ctx.say('verdict-merge-which'), { keyboard: mergeChoices(ctx, deps, id) });
}

/** An admin's verdict holds at once, and is kept to learn from. */
function rule(ctx: BotContext, deps: BotDeps, id: StoryId, kind: Kind): string {
  const story = deps.store.stories.get(id);
  if (!story) return ctx.say('story-unknown');
  const correction = {
    ...{ storyId: story.id, articleId: null, kind, detail: null },
    ...{ saidBy: ctx.from?.id ?? 0, isAdmin: true },
  };
  deps.store.atomically(() => {
    deps.store.corrections.add(correction, ctx.at);
    note(ctx, deps, 'verdict', `${kind} ${story.id}`);
  });
  deps.rulings.rule({ kind, storyId: story.id, articleId: null, intoId: null, now: ctx.at });
  return ctx.say('verdict-done', { verdict: ctx.say(`verdict-${kind}`) });
}

const SHOWN = 5;

/** The newest things that readers said, each with a button that agrees. */
async function showWaiting(ctx: BotContext, deps: BotDeps): Promise<void> {
  const said = deps.store.corrections.list(200);
  const ruled = new Set(said.filter(({ isAdmin }) => isAdmin).map(keyOf));
  const waiting = new Map(
    said.filter((one) => !one.isAdmin && !ruled.has(keyOf(one))).map((one) => [keyOf(one), one]),
  );
  const listed = [...waiting.values()].slice(0, SHOWN);
  if (listed.length === 0) return void (await answer(ctx, ctx.say('verdict-how')));
  const blocks = listed.map((one, index) => {
    const headline = cutEnd(one.title ?? `${one.storyId}`, 150);
    const title = one.url === null ? new FormattedString(headline) : FormattedString.link(headline, one.url);
    return new FormattedString(`${index + 1}. `)
      .concat(title)
      .plain(`\n${labelOf(ctx, one.kind)}, `)
      .concat(moment(one.saidAt, ctx.locale, deps.timeZoneDefault));
  });
  const keyboard = listed.map((one, index) => [
    button(`${index + 1}. ${ctx.say('button-agree')}`, action('vd', one.storyId, one.kind)),
  ]);
  await answer(
    ctx,
    FormattedString.join([FormattedString.bold(ctx.say('verdict-waiting')), ...blocks], '\n\n'),
    {
      keyboard,
    },
  );
}

function keyOf({ storyId, kind }: KeptCorrection): string {
  return `${storyId} ${kind}`;
}

function labelOf(ctx: BotContext, kind: CorrectionKind): string {
  const known = KINDS.find((one) => one === kind);
  return known ? ctx.say(`verdict-${known}`) : kind;
}

async function exportAll(ctx: BotContext, deps: BotDeps): Promise<void> {
  const lines = deps.store.corrections.list(100_000).map((one) => JSON.stringify(one));
  if (lines.length === 0) return void (await answer(ctx, ctx.say('verdict-how')));
  const file = new InputFile(Buffer.from(`${lines.join('\n')}\n`), 'vedette-corrections.jsonl');
  await ctx.replyWithDocument(file, { caption: ctx.say('verdict-export', { count: lines.length }) });
}

const TERM_LIMIT = 60;

/** "/terms", "/terms add loitering munition strikes", "/terms silence air show", "/terms remove air show". */
function terms(ctx: BotContext, deps: BotDeps, typed: string): string {
  const [, verb = '', rest = ''] = /^(\S+)\s*(.*)$/.exec(typed) ?? [];
  const words = rest.toLowerCase();
  if (words.length > TERM_LIMIT) return ctx.say('terms-how');
  const last = words.split(' ').at(-1) ?? '';
  const topic = isTopic(last) ? last : null;
  const term = topic === null ? words : words.slice(0, -last.length).trim();
  switch (verb.toLowerCase()) {
    case '':
      return listTerms(ctx, deps);
    case 'add':
    case 'silence': {
      if (term === '') return ctx.say('terms-how');
      const weight = verb.toLowerCase() === 'add' ? 1 : -1;
      deps.store.terms.add({ term, language: null, topic, weight }, ctx.from?.id ?? 0, ctx.at);
      note(ctx, deps, 'terms', `${verb} ${term}`);
      return ctx.say(weight > 0 ? 'terms-added' : 'terms-silenced', { term });
    }
    case 'remove':
      if (!deps.store.terms.remove(words)) return ctx.say('terms-unknown', { term: words });
      note(ctx, deps, 'terms', `remove ${words}`);
      return ctx.say('terms-removed', { term: words });
    default:
      return ctx.say('terms-how');
  }
}

function listTerms(ctx: BotContext, deps: BotDeps): string {
  const known = deps.store.terms.all();
  const lines = known.map(({ term, topic, weight }) => {
    const sign = weight < 0 ? '−' : '+';
    return `${sign} ${term}${topic === null ? '' : ` (${ctx.say(`topic-${topic}`)})`}`;
  });
  return [ctx.say('terms-title', { count: known.length }), ...lines, ctx.say('terms-how')].join('\n');
}
