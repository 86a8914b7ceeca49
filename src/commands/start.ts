import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type App, startApp } from '../app.ts';
import { TokenRefused } from '../bot/listen.ts';
import { type Config, parseConfig } from '../config.ts';
import { FeedsUnreadable } from '../feeds/seed.ts';
import { createLog } from '../log.ts';
import { DatabaseInUse, DatabaseUnusable } from '../store/db.ts';
import { TERMINAL_USER_ID } from '../terminal/bot-api.ts';
import { createTerminalChat } from '../terminal/chat.ts';
import { servePublisher } from '../terminal/publisher.ts';
import { type Command, type Io, Unreadable, WrongUsage } from './io.ts';

/** Runs the bot until it is told to stop; without a token, its chat is this terminal. */
export const startCommand: Command = async (args, io) => {
  const feeds = feedsArgument(args);
  const result = parseConfig(feeds === null ? io.env : { ...io.env, FEEDS: feeds });
  if (result.kind === 'wrong') {
    for (const problem of result.problems) io.complain(`vedette: ${problem}`);
    return 1;
  }
  const run = result.config.botToken === null ? runTerminal : runBot;
  try {
    return await run(result.config, io, feeds);
  } catch (error) {
    throw isForOperator(error) ? new Unreadable(error.message) : error;
  }
};

function feedsArgument(args: readonly string[]): string | null {
  try {
    return parseArgs({ args: [...args], options: { feeds: { type: 'string' } } }).values.feeds ?? null;
  } catch {
    throw new WrongUsage('usage: vedette start [--feeds default|none|FILE]');
  }
}

/** What the person who started the program must mend: one line is enough. */
function isForOperator(error: unknown): error is Error {
  return (
    error instanceof DatabaseInUse ||
    error instanceof DatabaseUnusable ||
    error instanceof FeedsUnreadable ||
    error instanceof TokenRefused ||
    isPortError(error)
  );
}

/** The port of the web server is taken or forbidden. */
function isPortError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'listen';
}

async function runBot(config: Config, io: Io): Promise<number> {
  const log = createLog(config.logLevel, config.botToken === null ? [] : [config.botToken]);
  // Through the log, which masks the token: grammY's errors hold it in an address.
  const crash = (err: unknown): void => {
    log.fatal({ err }, 'stopped by an error');
    process.exit(1);
  };
  process.once('uncaughtException', crash).once('unhandledRejection', crash);
  try {
    await using app = await startApp(config, { log, now: io.now });
    log.info({ port: app.webPort, admins: config.adminIds.length }, 'started');
    await Promise.race([app.failed, aborted(io.signal)]);
    log.info('stopping');
  } catch (error) {
    if (isForOperator(error)) throw error;
    log.fatal({ err: error }, 'stopped by an error');
    return 1;
  }
  log.info('stopped');
  return 0;
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted)
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}

const WELCOME = `Vedette in this terminal: the same bot, an invented sample of news, nothing is kept.
Type a command such as /latest, or a button's number. Ctrl-C leaves.
To connect Telegram: get a token from @BotFather, put BOT_TOKEN and ADMIN_IDS into .env (see .env.example), start again.
`;
const SETTLED_LOOK_MS = 100;
/** A sample that is not read by then says so instead of hanging. */
const SETTLED_WITHIN_MS = 15_000;

async function runTerminal(config: Config, io: Io, feeds: string | null): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'vedette-'));
  // The chat is for people: the log stays out of it unless it was asked for.
  const log = createLog(io.env['LOG_LEVEL'] ? config.logLevel : 'silent', [], process.stderr);
  await io.write(`${WELCOME}\n`);
  try {
    await using publisher = await servePublisher(io.now);
    const chat = createTerminalChat(io.streams, { languageCode: languageOf(io), now: io.now });
    await using app = await startApp(terminalConfig(config, folder, feeds === null), {
      ...{ log, now: io.now },
      telegram: { token: '1:terminal', fetch: chat.api.fetch },
      ...(feeds === null ? { sample: publisher.feeds } : {}),
    });
    const since = feeds === null ? publisher.completeAt : 0;
    await Promise.race([app.failed, chat.talk(() => settled(app, since, io.signal), io.signal)]);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The sample's news come seconds apart. */
const SAMPLE_INTERVAL_MINUTES = 0.003;

function terminalConfig(config: Config, folder: string, isSample: boolean): Config {
  return {
    ...config,
    adminIds: [TERMINAL_USER_ID],
    databasePath: join(folder, 'vedette.db'),
    pollCron: '* * * * * *',
    ...(isSample ? { feedIntervalMinutes: SAMPLE_INTERVAL_MINUTES } : {}),
    port: null,
    webhook: null,
  };
}

function languageOf({ env }: Io): string {
  return (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'en').slice(0, 2);
}

/** Resolves when all news was read and sent, looked at twice so that an edit on its way is seen. */
async function settled(app: App, since: number, signal: AbortSignal): Promise<void> {
  const until = performance.now() + SETTLED_WITHIN_MS;
  let looks = 0;
  while (looks < 2 && !signal.aborted && performance.now() < until) {
    looks = app.isSettled(since) ? looks + 1 : 0;
    await delay(SETTLED_LOOK_MS);
  }
}
