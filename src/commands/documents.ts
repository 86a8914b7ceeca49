import { toFeedJson } from '../feeds/reading/feed-json.ts';
import { readPage } from '../feeds/reading/page.ts';
import { parseFeed } from '../feeds/reading/parse.ts';
import { options } from './arguments.ts';
import { type Command, readInput, Unreadable } from './io.ts';

/** A feed's bytes in, its items as JSON out. */
export const parseFeedCommand: Command = async (args, io) => {
  const { positionals, values } = options(
    args,
    { 'content-type': 'string', url: 'string' },
    'parse-feed FILE|-',
  );
  const [path] = positionals;
  const bytes = await readInput(path, io);
  const contentType = values['content-type'] ?? null;
  const result = await parseFeed(bytes, { contentType, url: values['url'] ?? null, now: io.now() });
  if (result.kind === 'refused') throw new Unreadable(`${path}: ${result.reason}: ${result.detail}`);
  await io.write(`${JSON.stringify(toFeedJson(result.feed))}\n`);
  return 0;
};

/** A page's bytes in, its readable text as JSON out. */
export const extractPageCommand: Command = async (args, io) => {
  // The address is taken for the sake of callers; nothing on the page has to be resolved against it.
  const { positionals } = options(args, { url: 'string' }, 'extract-page FILE|-');
  const [path] = positionals;
  const read = readPage(await readInput(path, io), { contentType: null });
  if (read.kind === 'refused') throw new Unreadable(`${path}: ${read.reason}: ${read.detail}`);
  const { title, text, byline, publishedAt, language } = read.page;
  const published = publishedAt === null ? null : new Date(publishedAt).toISOString();
  await io.write(`${JSON.stringify({ title, text, byline, publishedAt: published, language })}\n`);
  return 0;
};
