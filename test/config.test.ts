import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseConfig } from '../src/config.ts';

const problems = (env: Record<string, string>): readonly string[] => {
  const result = parseConfig(env);
  return result.kind === 'wrong' ? result.problems : [];
};

test('an empty environment gives the documented defaults and the terminal chat', () => {
  const result = parseConfig({});
  expect(result).toMatchObject({
    kind: 'config',
    config: {
      botToken: null,
      databasePath: 'data/vedette.db',
      telegramApiRoot: 'https://api.telegram.org',
      pollCron: '*/10 * * * * *',
      feedIntervalMinutes: 5,
      maxAgeHours: 24,
      feeds: 'default',
      allowPrivateNetworks: false,
      sendRate: 28,
      access: 'open',
      port: null,
      retentionDays: 400,
      timeZoneDefault: 'Europe/Kyiv',
      localeDefault: 'en',
      logLevel: 'info',
    },
  });
});

test('every wrong setting is reported at once, by name', () => {
  const found = problems({
    BOT_TOKEN: '123:abc',
    POLL_CRON: 'often',
    FEED_INTERVAL_MINUTES: '0',
    SEND_RATE: '5000',
    ACCESS: 'closed',
    TZ_DEFAULT: 'Mars/Olympus',
    PORT: '80.5',
    WEBHOOK_URL: 'http://bot.example',
    TELEGRAM_API_ROOT: 'telegram',
    LOCALE_DEFAULT: 'fr',
    ALLOW_PRIVATE_NETWORKS: 'maybe',
  });
  for (const name of [
    ...['ADMIN_IDS', 'POLL_CRON', 'FEED_INTERVAL_MINUTES', 'SEND_RATE', 'ACCESS', 'TZ_DEFAULT', 'PORT'],
    ...['WEBHOOK_URL', 'WEBHOOK_SECRET', 'TELEGRAM_API_ROOT', 'LOCALE_DEFAULT', 'ALLOW_PRIVATE_NETWORKS'],
  ])
    expect(found.filter((line) => line.startsWith(name)).length, name).toBeGreaterThan(0);
});

test.for([
  ['ADMIN_IDS is needed with a token', { BOT_TOKEN: '1:a' }, 'ADMIN_IDS is required'],
  ['admin ids are numbers', { BOT_TOKEN: '1:a', ADMIN_IDS: '5, @me' }, 'not "@me"'],
  ['both token settings contradict', { BOT_TOKEN: '1:a', BOT_TOKEN_FILE: '/x', ADMIN_IDS: '5' }, 'both set'],
  [
    'a token file that is missing is named',
    { BOT_TOKEN_FILE: '/nonexistent/token' },
    'BOT_TOKEN_FILE cannot',
  ],
  ['free messages have a limit', { SEND_RATE: '100' }, 'PAID_BROADCAST'],
  ['a webhook needs a port', { WEBHOOK_URL: 'https://bot.example', WEBHOOK_SECRET: 's' }, 'needs PORT'],
] as const)('%s', ([, env, expected]) => {
  expect(problems(env).join('\n')).toContain(expected);
});

test('a wrong token is not repeated in the message', () => {
  expect(problems({ BOT_TOKEN: 'secretish', ADMIN_IDS: '1' }).join()).not.toContain('secretish');
});

test('a fraction of a minute and a token file are accepted', () => {
  const file = join(tmpdir(), `vedette-token-${process.pid}`);
  writeFileSync(file, '123:ABC-def_\n');
  const result = parseConfig({ BOT_TOKEN_FILE: file, ADMIN_IDS: '1,2', FEED_INTERVAL_MINUTES: '.05' });
  expect(result).toMatchObject({
    kind: 'config',
    config: { botToken: '123:ABC-def_', adminIds: [1, 2], feedIntervalMinutes: 0.05 },
  });
});
