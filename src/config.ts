import { readFileSync } from 'node:fs';
import { validate } from 'node-cron';

export type Config = {
  /** null: the terminal chat. */
  readonly botToken: string | null;
  readonly adminIds: readonly number[];
  readonly databasePath: string;
  readonly telegramApiRoot: string;
  readonly pollCron: string;
  readonly feedIntervalMinutes: number;
  readonly maxAgeHours: number;
  /** `default`, `none`, or the path of an OPML file. */
  readonly feeds: string;
  readonly allowPrivateNetworks: boolean;
  readonly sendRate: number;
  readonly paidBroadcast: boolean;
  readonly access: 'open' | 'invite';
  /** null: no web server. */
  readonly port: number | null;
  readonly host: string;
  readonly webhook: { readonly url: string; readonly secret: string } | null;
  readonly retentionDays: number;
  readonly timeZoneDefault: string;
  readonly localeDefault: 'en' | 'uk';
  readonly logLevel: string;
  readonly userAgent: string | null;
};

export type ConfigResult =
  | { readonly kind: 'config'; readonly config: Config }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] };

type Env = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const TOKEN = /^\d+:[\w-]+$/;

/** Reads the settings of DESIGN.md §8 from `env`, or says everything that is wrong with them. Pure but for BOT_TOKEN_FILE. */
export function parseConfig(env: Env): ConfigResult {
  const problems: string[] = [];
  const read = reader(env, problems);

  const botToken = readToken(env, problems);
  const adminIds = read.ids('ADMIN_IDS');
  if (botToken !== null && adminIds.length === 0 && !text(env, 'ADMIN_IDS'))
    problems.push('ADMIN_IDS is required with a bot token: your Telegram user id (ask @userinfobot)');

  const config: Config = {
    botToken,
    adminIds,
    databasePath: text(env, 'DATABASE_PATH') ?? 'data/vedette.db',
    telegramApiRoot: (read.url('TELEGRAM_API_ROOT') ?? 'https://api.telegram.org').replace(/\/+$/, ''),
    pollCron: read.cron('POLL_CRON', '*/10 * * * * *'),
    feedIntervalMinutes: read.number('FEED_INTERVAL_MINUTES', 5, { above: 0, most: 1_440 }),
    maxAgeHours: read.number('MAX_AGE_HOURS', 24, { above: 0, most: 24 * 365 }),
    feeds: text(env, 'FEEDS') ?? 'default',
    allowPrivateNetworks: read.flag('ALLOW_PRIVATE_NETWORKS'),
    sendRate: read.number('SEND_RATE', 28, { least: 1, most: 1_000 }),
    paidBroadcast: read.flag('PAID_BROADCAST'),
    access: read.oneOf('ACCESS', ['open', 'invite'], 'open'),
    port: text(env, 'PORT') === null ? null : read.number('PORT', 0, { least: 0, most: 65_535, whole: true }),
    host: text(env, 'HOST') ?? '0.0.0.0',
    webhook: readWebhook(env, read, problems),
    retentionDays: read.number('RETENTION_DAYS', 400, { least: 1, most: 36_500 }),
    timeZoneDefault: read.timeZone('TZ_DEFAULT', 'Europe/Kyiv'),
    localeDefault: read.oneOf('LOCALE_DEFAULT', ['en', 'uk'], 'en'),
    logLevel: read.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
    userAgent: text(env, 'USER_AGENT'),
  };
  if (config.sendRate > 30 && !config.paidBroadcast)
    problems.push('SEND_RATE above 30 needs PAID_BROADCAST=true: Telegram allows 30 free messages a second');
  return problems.length > 0 ? { kind: 'wrong', problems } : { kind: 'config', config };
}

function text(env: Env, name: string): string | null {
  const value = env[name]?.trim();
  return value ? value : null;
}

function readToken(env: Env, problems: string[]): string | null {
  const file = text(env, 'BOT_TOKEN_FILE');
  const direct = text(env, 'BOT_TOKEN');
  if (file !== null && direct !== null) {
    problems.push('BOT_TOKEN and BOT_TOKEN_FILE are both set: keep one of them');
    return null;
  }
  const token = file === null ? direct : readTokenFile(file, problems);
  if (token !== null && !TOKEN.test(token)) {
    // The value is not repeated: it may be most of a real token.
    problems.push(
      `${file === null ? 'BOT_TOKEN' : 'BOT_TOKEN_FILE'} does not hold a bot token (digits, a colon, letters), as @BotFather gives it`,
    );
    return null;
  }
  return token;
}

function readTokenFile(path: string, problems: string[]): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    problems.push(`BOT_TOKEN_FILE cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

type Reader = ReturnType<typeof reader>;

function readWebhook(env: Env, read: Reader, problems: string[]): Config['webhook'] {
  const url = read.url('WEBHOOK_URL');
  const secret = text(env, 'WEBHOOK_SECRET');
  if (url === null) {
    if (secret !== null) problems.push('WEBHOOK_SECRET is set without WEBHOOK_URL');
    return null;
  }
  if (!url.startsWith('https:')) problems.push('WEBHOOK_URL must begin with https://');
  if (text(env, 'PORT') === null) problems.push('WEBHOOK_URL needs PORT: where Telegram is answered');
  if (secret === null || !/^[\w-]{1,256}$/.test(secret)) {
    problems.push('WEBHOOK_SECRET must hold 1 to 256 letters, digits, _ or - when WEBHOOK_URL is set');
    return null;
  }
  return { url, secret };
}

type Bounds = {
  readonly above?: number;
  readonly least?: number;
  readonly most: number;
  readonly whole?: boolean;
};

function reader(env: Env, problems: string[]) {
  return {
    number(name: string, fallback: number, bounds: Bounds): number {
      const raw = text(env, name);
      if (raw === null) return fallback;
      const value = /^[+]?(\d+\.?\d*|\.\d+)$/.test(raw) ? Number(raw) : Number.NaN;
      const low = bounds.least ?? bounds.above ?? 0;
      const isLow = bounds.least === undefined ? value <= low : value < low;
      if (Number.isNaN(value) || isLow || value > bounds.most || (bounds.whole && !Number.isInteger(value))) {
        const range =
          bounds.least === undefined
            ? `above ${low} and at most ${bounds.most}`
            : `from ${low} to ${bounds.most}`;
        problems.push(`${name} must be a ${bounds.whole ? 'whole ' : ''}number ${range}, not "${raw}"`);
        return fallback;
      }
      return value;
    },
    flag(name: string): boolean {
      const raw = text(env, name)?.toLowerCase();
      if (raw === undefined || ['false', '0', 'no', 'off'].includes(raw)) return false;
      if (['true', '1', 'yes', 'on'].includes(raw)) return true;
      problems.push(`${name} must be true or false, not "${raw}"`);
      return false;
    },
    oneOf<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
      const raw = text(env, name);
      if (raw === null) return fallback;
      const found = allowed.find((value) => value === raw.toLowerCase());
      if (found === undefined) problems.push(`${name} must be one of ${allowed.join(', ')}, not "${raw}"`);
      return found ?? fallback;
    },
    url(name: string): string | null {
      const raw = text(env, name);
      if (raw === null) return null;
      const url = URL.parse(raw);
      if (url !== null && /^https?:$/.test(url.protocol)) return raw;
      problems.push(`${name} must be an http or https address, not "${raw}"`);
      return null;
    },
    cron(name: string, fallback: string): string {
      const raw = text(env, name);
      if (raw === null) return fallback;
      if (validate(raw)) return raw;
      problems.push(`${name} must be a cron expression of five or six fields, not "${raw}"`);
      return fallback;
    },
    timeZone(name: string, fallback: string): string {
      const raw = text(env, name);
      if (raw === null) return fallback;
      try {
        return new Intl.DateTimeFormat('en', { timeZone: raw }).resolvedOptions().timeZone;
      } catch {
        problems.push(`${name} must be a time zone such as Europe/Kyiv, not "${raw}"`);
        return fallback;
      }
    },
    ids(name: string): readonly number[] {
      const raw = text(env, name);
      if (raw === null) return [];
      const parts = raw.split(/[\s,;]+/).filter((part) => part !== '');
      const wrong = parts.filter((part) => !/^[1-9]\d{0,15}$/.test(part));
      if (wrong.length > 0 || parts.length === 0)
        problems.push(
          `${name} must be Telegram user ids separated by commas, not "${wrong.join(', ') || raw}"`,
        );
      return wrong.length > 0 ? [] : parts.map(Number);
    },
  };
}
