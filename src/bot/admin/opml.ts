import { Composer, InputFile } from 'grammy';
import { answer, clean, cutEnd } from '../answer.ts';
import type { BotDeps } from '../bot.ts';
import type { BotContext } from '../context.ts';
import { note } from './audit.ts';

const MOST_BYTES = 5_000_000;
const MOST_FEEDS = 2_000;

/** /export sends the feeds as OPML; a document sent here is read as such. */
export function opml(deps: BotDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('export', async (ctx) => {
    const feeds = deps.store.feeds.all().map(({ url, outlet }) => ({ url, title: outlet }));
    const file = new InputFile(Buffer.from(deps.feeds.writeOpml(feeds)), 'vedette-feeds.opml');
    await ctx.replyWithDocument(file, { caption: ctx.say('export-done', { count: feeds.length }) });
  });
  composer.command('import', (ctx) => answer(ctx, ctx.say('import-how')).then());
  composer.on('message:document', async (ctx) => {
    const { file_id, file_size = 0 } = ctx.message.document;
    if (file_size > MOST_BYTES) return void (await answer(ctx, ctx.say('import-too-big')));
    const document = await download(ctx, deps, file_id);
    const listed = document === null ? null : deps.feeds.readOpml(document);
    if (listed === null) return void (await answer(ctx, ctx.say('import-not-opml')));
    const kinds = listed.slice(0, MOST_FEEDS).map(({ url, title }) => {
      const outlet = cutEnd(clean(title ?? '') || (URL.parse(url)?.hostname ?? url), 80);
      return deps.store.feeds.add({ url, outlet, language: null, addedBy: ctx.from.id }, ctx.at).kind;
    });
    const count = (kind: string): number => kinds.filter((one) => one === kind).length;
    note(ctx, deps, 'import', `${count('added')} feeds`);
    await answer(
      ctx,
      ctx.say('import-done', { added: count('added'), known: count('known'), refused: count('refused') }),
    );
  });
  return composer;
}

/** Null: Telegram does not give the file out. */
async function download(
  ctx: BotContext,
  { apiRoot, token, signal }: BotDeps,
  fileId: string,
): Promise<string | null> {
  const { file_path } = await ctx.api.getFile(fileId);
  const response = await fetch(`${apiRoot}/file/bot${token}/${file_path ?? ''}`, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(30_000)]),
  });
  if (!response.ok) return null;
  const bytes = new Uint8Array(await response.arrayBuffer());
  return bytes.length > MOST_BYTES ? null : new TextDecoder().decode(bytes);
}
