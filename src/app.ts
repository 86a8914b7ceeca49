import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiClientOptions, webhookCallback } from 'grammy';
import { type Budget, countInteractive, createBudget } from './alerts/budget.ts';
import { deliver } from './alerts/deliver.ts';
import { platformFetch, senderApi, telegramSend } from './alerts/telegram.ts';
import { feedNoticeText } from './bot/admin/feed-notices.ts';
import { createBot, type ReadersBot } from './bot/bot.ts';
import { ALLOWED_UPDATES, insist, listen } from './bot/listen.ts';
import { registerCommands } from './bot/menu.ts';
import type { Config } from './config.ts';
import { connectFeeds, type Publishers } from './feeds/connect.ts';
import type { Notice } from './feeds/polling/health.ts';
import { pollDue } from './feeds/polling/poll.ts';
import { seedFeeds } from './feeds/seed.ts';
import { createIngest, type Ingest } from './ingest.ts';
import { startJob } from './job.ts';
import type { Log } from './log.ts';
import type { ChatId } from './news/ids.ts';
import { urlKey } from './news/stories/cluster.ts';
import { type Db, lockDatabase, openDb } from './store/db.ts';
import { createStore, type Store } from './store/store.ts';
import { isLocale, loadTexts, type Texts } from './texts.ts';
import { type Health, toHealth } from './web/health.ts';
import { createMetrics, type Metrics } from './web/metrics.ts';
import { serveWeb, type WebServer } from './web/server.ts';

const inProject = (path: string): string => new URL(`../${path}`, import.meta.url).pathname;
export const MIGRATIONS_DIR = inProject('migrations');
const LOCALES_DIR = inProject('locales');

export type AppOptions = {
  readonly log: Log;
  readonly now: () => number;
  /** Stands in for Telegram: the terminal. */
  readonly telegram?: { readonly token: string; readonly fetch: NonNullable<ApiClientOptions['fetch']> };
  /** Loopback feeds to read instead of the configured ones; what they hold already is news. */
  readonly sample?: readonly { readonly url: string; readonly outlet: string; readonly language: string }[];
};

export type App = AsyncDisposable & {
  /** Rejects when the program cannot go on: Telegram refuses the token. Never resolves. */
  readonly failed: Promise<never>;
  /** True when every feed was read since then (Unix ms) and nothing is owed. */
  readonly isSettled: (since: number) => boolean;
  /** Null without PORT. */
  readonly webPort: number | null;
};

/** What the rooms share while the program runs. `vitals` are for the health page only. */
type House = {
  readonly config: Config;
  readonly token: string;
  readonly log: Log;
  readonly now: () => number;
  readonly monotonic: () => number;
  readonly db: Db;
  readonly store: Store;
  readonly texts: Texts;
  readonly ingest: Ingest;
  readonly publishers: Publishers;
  readonly budget: Budget;
  readonly metrics: Metrics;
  readonly vitals: { startedAt: number; lastRoundAt: number | null; telegramOkAt: number | null };
  readonly clientFetch: NonNullable<ApiClientOptions['fetch']>;
  readonly signal: AbortSignal;
};

/**
 * Opens everything in order and starts it; disposing closes everything in reverse order. Throws DatabaseInUse before any call
 * to Telegram, DatabaseUnusable, FeedsUnreadable.
 */
export async function startApp(config: Config, options: AppOptions): Promise<App> {
  await using opening = new AsyncDisposableStack();
  const stopping = new AbortController();

  opening.use(lockDatabase(config.databasePath));
  const db = openDb(config.databasePath, MIGRATIONS_DIR);
  opening.defer(() => void db.close());
  const house = furnish(config, options, db, stopping.signal);
  opening.use(house.publishers);
  seedFeeds(house.store.feeds, options.sample ?? config.feeds, house.now());

  const bot = makeBot(house);
  const web = await openWeb(house, bot);
  if (web !== null) opening.use(web);
  const { promise: failed, reject: fail } = Promise.withResolvers<never>();
  failed.catch(() => undefined); // Whoever holds the app hears of it.
  const work = Promise.all([
    answer(house, bot).catch((error: unknown) => (stopping.signal.aborted ? undefined : fail(error))),
    send(house),
  ]);
  opening.defer(async () => {
    stopping.abort();
    await work;
    await bot.settle();
  });
  opening.use(startPolling(house));
  opening.use(startUpkeep(house));

  const closing = opening.move();
  return {
    failed,
    isSettled: (since) => isSettled(house.store, since),
    webPort: web?.port ?? null,
    async [Symbol.asyncDispose]() {
      stopping.abort();
      await closing.disposeAsync();
    },
  };
}

function furnish(config: Config, options: AppOptions, db: Db, signal: AbortSignal): House {
  const { log, now } = options;
  const monotonic = (): number => performance.now();
  const store = createStore(db);
  const isTerminal = options.telegram !== undefined;
  return {
    ...{ config, log, now, monotonic, db, store, signal },
    token: options.telegram?.token ?? config.botToken ?? '',
    texts: loadTexts(LOCALES_DIR),
    ingest: createIngest(store, { maxAgeMs: config.maxAgeHours * 3_600_000, now: now() }),
    publishers: connectFeeds({
      hosts: store.hosts,
      userAgent: config.userAgent,
      allowPrivate: config.allowPrivateNetworks || isTerminal,
      now,
    }),
    budget: createBudget({ rate: config.sendRate, isPaid: config.paidBroadcast, now, monotonic }),
    metrics: createMetrics(() => store.outbox.counts().pending),
    vitals: { startedAt: now(), lastRoundAt: null, telegramOkAt: null },
    clientFetch: options.telegram?.fetch ?? platformFetch,
  };
}

function makeBot(house: House): ReadersBot {
  const { config, store, texts, now, log, publishers, ingest } = house;
  const made = createBot({
    ...{ store, texts, now, log },
    token: house.token,
    client: { apiRoot: config.telegramApiRoot, fetch: house.clientFetch },
    adminIds: config.adminIds,
    access: config.access,
    timeZoneDefault: config.timeZoneDefault,
    localeDefault: config.localeDefault,
    apiRoot: config.telegramApiRoot,
    feeds: publishers.tools(() => store.terms.all()),
    rulings: { rule: (ruling) => ingest.rule(ruling) },
    backup: () => copyOf(house.db),
    health: () => healthOf(house),
    signal: house.signal,
  });
  made.bot.api.config.use(countInteractive(house.budget), async (previous, method, payload, signal) => {
    const answer = await previous(method, payload, signal);
    if (answer.ok) house.vitals.telegramOkAt = now();
    return answer;
  });
  return made;
}

/** The bytes of a consistent copy of the database. */
async function copyOf(db: Db): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'vedette-backup-'));
  try {
    const file = join(folder, 'vedette.db');
    await db.backup(file);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openWeb(house: House, { bot }: ReadersBot): Promise<WebServer | null> {
  const { config, metrics, log } = house;
  if (config.port === null) return null;
  const hook = config.webhook;
  return await serveWeb({
    ...{ port: config.port, host: config.host, metrics, log },
    health: () => healthOf(house),
    webhook:
      hook === null
        ? null
        : {
            path: new URL(hook.url).pathname,
            handle: webhookCallback(bot, 'http', { secretToken: hook.secret }),
          },
  });
}

function healthOf({ store, vitals, now }: House): Health {
  return toHealth({ ...vitals, feeds: store.feeds.counts(), outbox: store.outbox.counts() }, now());
}

/** Learns who we are, sets the menus, and takes updates until stopped. Throws TokenRefused. */
async function answer(house: House, { bot }: ReadersBot): Promise<void> {
  const { config, log, texts, store, signal } = house;
  bot.botInfo = await insist(() => bot.api.getMe(), log, signal);
  const adminIds = [...new Set([...config.adminIds, ...store.admins.all().map(({ userId }) => userId)])];
  // Menus are a convenience: a Telegram that refuses them does not keep the bot from answering.
  await registerCommands(bot.api, { texts, adminIds }, signal).catch((error: unknown) => {
    if (!signal.aborted)
      log.warn({ reason: error instanceof Error ? error.name : 'unknown' }, 'menus not set');
  });
  const { webhook } = config;
  if (webhook === null) return await listen(bot, log, signal);
  const options = { secret_token: webhook.secret, allowed_updates: ALLOWED_UPDATES };
  await insist(() => bot.api.setWebhook(webhook.url, options), log, signal);
}

function send(house: House): Promise<void> {
  const { config, store, texts, budget, now, monotonic, log, metrics, signal } = house;
  const api = senderApi(house.token, config.telegramApiRoot, house.clientFetch);
  const call = telegramSend(api, { isPaid: config.paidBroadcast });
  return deliver(
    {
      ...{ store, texts, budget, now, monotonic, log },
      defaults: { locale: config.localeDefault, timeZone: config.timeZoneDefault },
      send: call,
      onOutcome(kind, seconds, sincePublished) {
        if (kind === 'sent') house.vitals.telegramOkAt = now();
        metrics.sent(kind, seconds, sincePublished);
      },
    },
    signal,
  );
}

function startPolling(house: House): AsyncDisposable {
  const { config, store, publishers, ingest, metrics, vitals, now, log } = house;
  const deps = {
    ...{ now, log, feeds: store.feeds, fetch: publishers.fetch, reader: publishers.reader },
    knownHash: store.articles.knownHash,
    hasArticle: (url: string) => {
      const key = urlKey(url);
      return key !== null && store.articles.byUrlKey(key) !== null;
    },
    accept(accepted) {
      const result = ingest.accept(accepted);
      if (result.kind === 'told' || result.kind === 'other') metrics.judged(result.kind === 'told');
    },
    notify: (notice) => tellAdmins(house, notice),
    atomically: store.atomically,
    maxAgeMs: config.maxAgeHours * 3_600_000,
    floorMs: config.feedIntervalMinutes * 60_000,
    random: Math.random,
    onChecked: metrics.fetched,
    onLook: () => {
      vitals.lastRoundAt = now();
    },
  } satisfies Parameters<typeof pollDue>[0];
  const run = async (signal: AbortSignal): Promise<void> => {
    vitals.lastRoundAt = now();
    await pollDue(deps, signal);
  };
  return startJob({ name: 'poll', cron: config.pollCron, run }, log);
}

function tellAdmins({ config, store, texts, now }: House, notice: Notice): void {
  for (const id of new Set([...config.adminIds, ...store.admins.all().map(({ userId }) => userId)])) {
    const chat = store.chats.get(id as ChatId);
    if (chat === null) continue; // Telegram lets no bot write first.
    const locale = isLocale(chat.locale) ? chat.locale : config.localeDefault;
    const key = `feed-${notice.feed.id}-${notice.kind}-${now()}`;
    store.outbox.oweNotice(chat.id, key, feedNoticeText(notice, texts[locale]), [], now());
  }
}

const DAY_MS = 24 * 3_600_000;
/** Outcomes of messages are kept as long as somebody may ask `/why`. */
const OUTCOMES_KEPT_MS = 30 * DAY_MS;

function startUpkeep({ config, store, now, log }: House): AsyncDisposable {
  const run = async (): Promise<void> => {
    const texts = store.articles.dropTexts(now() - config.retentionDays * DAY_MS);
    store.outbox.prune(now() - OUTCOMES_KEPT_MS);
    store.wishes.pruneMutes(now());
    if (texts > 0) log.info({ texts }, 'old texts dropped');
  };
  return startJob({ name: 'upkeep', cron: '17 * * * *', run }, log);
}

function isSettled(store: Store, since: number): boolean {
  const isRead = store.feeds.all().every((feed) => (feed.lastOkAt ?? 0) >= since || feed.failures > 0);
  return isRead && store.fanouts.next() === null && store.outbox.counts().pending === 0;
}
