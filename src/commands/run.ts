import { DatabaseUnusable } from '../store/db.ts';
import { analyseCommand } from './analyse.ts';
import { exportChatsCommand, importChatsCommand } from './chats.ts';
import { checkFeedCommand } from './check-feed.ts';
import { clusterCommand } from './cluster.ts';
import { backupCommand, migrateCommand, statsCommand } from './database.ts';
import { extractPageCommand, parseFeedCommand } from './documents.ts';
import { type Command, type Io, Unreadable, WrongUsage } from './io.ts';
import { exportOpmlCommand, importOpmlCommand } from './opml.ts';
import { startCommand } from './start.ts';

const COMMANDS: Readonly<Record<string, Command>> = {
  start: startCommand,
  analyse: analyseCommand,
  cluster: clusterCommand,
  'parse-feed': parseFeedCommand,
  'extract-page': extractPageCommand,
  'check-feed': checkFeedCommand,
  'import-chats': importChatsCommand,
  'export-chats': exportChatsCommand,
  'import-opml': importOpmlCommand,
  'export-opml': exportOpmlCommand,
  backup: backupCommand,
  migrate: migrateCommand,
  stats: statsCommand,
};

export const USAGE = `usage: vedette [${Object.keys(COMMANDS).join(' | ')}]`;

/** Runs one command of the command line (DESIGN.md §7) and returns the exit code: 0, 1 (cannot), 2 (wrong usage). */
export async function runCommand(name: string, args: readonly string[], io: Io): Promise<number> {
  const command = COMMANDS[name];
  try {
    if (!command) throw new WrongUsage(`unknown command "${name}"; ${USAGE}`);
    return await command(args, io);
  } catch (error) {
    if (error instanceof WrongUsage) {
      io.complain(`vedette: ${error.message}`);
      return 2;
    }
    if (error instanceof Unreadable || error instanceof DatabaseUnusable) {
      io.complain(`vedette: ${error.message}`);
      return 1;
    }
    throw error;
  }
}
