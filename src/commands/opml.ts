import { parseOpml, writeOpml } from '../feeds/opml.ts';
import { options } from './arguments.ts';
import { withDatabase } from './database.ts';
import { type Command, readInput, Unreadable } from './io.ts';

/** Adds the feeds of an OPML file; those that are known already stay as they are. */
export const importOpmlCommand: Command = async (args, io) => {
  const { positionals } = options(args, {}, 'import-opml FILE|-');
  const [path] = positionals;
  const read = parseOpml(new TextDecoder().decode(await readInput(path, io)));
  if (read.kind === 'refused') throw new Unreadable(`${path}: ${read.detail}`);
  return await withDatabase(io, async (store) => {
    const now = io.now();
    const results = store.atomically(() =>
      read.feeds.map(({ url, title, language }) =>
        store.feeds.add({ url, outlet: title ?? url, language: language ?? null, addedBy: null }, now),
      ),
    );
    const count = (kind: string): number => results.filter((result) => result.kind === kind).length;
    await io.write(`${count('added')} added, ${count('known')} known already, ${count('refused')} refused\n`);
    return 0;
  });
};

/** Writes the feeds as OPML. */
export const exportOpmlCommand: Command = async (args, io) => {
  options(args, {}, 'export-opml');
  return await withDatabase(io, async (store) => {
    const feeds = store.feeds.all().map(({ url, outlet, language }) => ({ url, title: outlet, language }));
    await io.write(writeOpml(feeds));
    return 0;
  });
};
