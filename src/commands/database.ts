import { renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { MIGRATIONS_DIR } from '../app.ts';
import { type Db, openDb } from '../store/db.ts';
import { createStore, type Store } from '../store/store.ts';
import { options } from './arguments.ts';
import { type Command, type Io, Unreadable } from './io.ts';
import { readConfig } from './settings.ts';

/** Opens the configured database, creating and migrating it if need be, for the time of `work`. */
export async function withDatabase<T>(
  io: Io,
  work: (store: Store, db: Db, path: string) => T | Promise<T>,
): Promise<T> {
  const path = readConfig(io).databasePath;
  const db = openDb(path, MIGRATIONS_DIR);
  try {
    return await work(createStore(db), db, path);
  } finally {
    db.close();
  }
}

/** Copies the database into FILE while it may be in use; FILE is whole or not there. */
export const backupCommand: Command = async (args, io) => {
  const { positionals } = options(args, {}, 'backup FILE');
  const [file] = positionals;
  return await withDatabase(io, async (_store, db, path) => {
    if (resolve(file) === resolve(path)) throw new Unreadable(`${file} is the database itself`);
    const partial = `${file}.partial`;
    try {
      await db.backup(partial);
      renameSync(partial, file);
    } catch (error) {
      rmSync(partial, { force: true });
      throw new Unreadable(`cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
    await io.write(`${file}\n`);
    return 0;
  });
};

/** Brings the database up to date; `start` does so by itself. */
export const migrateCommand: Command = async (args, io) => {
  options(args, {}, 'migrate');
  return await withDatabase(io, async (_store, db, path) => {
    await io.write(`${path} is at schema ${String(db.pragma('user_version', { simple: true }))}\n`);
    return 0;
  });
};

/** What the bot has done and holds, as JSON. */
export const statsCommand: Command = async (args, io) => {
  options(args, {}, 'stats');
  return await withDatabase(io, async (store) => {
    const since = io.now() - 7 * 24 * 3_600_000;
    const stats = {
      feeds: store.feeds.counts(),
      chats: store.chats.counts(),
      subscriptions: store.wishes.countActive(),
      lastWeek: {
        articles: store.articles.countSince(since),
        topics: Object.fromEntries(store.stories.topicCounts(since)),
      },
      outbox: store.outbox.counts(),
    };
    await io.write(`${JSON.stringify(stats, null, 2)}\n`);
    return 0;
  });
};
