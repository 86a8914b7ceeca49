import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What each room may import, besides itself. This table is the architecture; a change to it is a design decision. */
const DOORS: Record<string, readonly string[]> = {
  news: ['temporal-polyfill', 'gender-detection-from-name'],
  store: ['news', 'node:fs', 'node:path', 'better-sqlite3'],
  ingest: ['news', 'store'],
  feeds: [
    ...['news', 'store', 'log', 'rss-parser', 'undici', 'htmlparser2', 'linkedom', '@mozilla/readability'],
    ...[
      'node:fs',
      'piscina',
      'entities',
      'node:net',
      'node:dns',
      'node:timers',
      'node:buffer',
      'node:zlib',
      'node:crypto',
      'node:stream',
    ],
  ],
  alerts: [
    'news',
    'store',
    'log',
    'texts',
    'grammy',
    '@grammyjs/parse-mode',
    'node:crypto',
    'node:timers/promises',
  ],
  bot: [
    'news',
    'store',
    'alerts',
    'log',
    'texts',
    'grammy',
    '@grammyjs/parse-mode',
    'fastest-levenshtein',
    'node:timers',
  ],
  terminal: [
    'log',
    'store',
    'node:util',
    'node:http',
    'node:readline',
    'node:events',
    'node:fs',
    'node:path',
    'node:net',
  ],
  web: ['log', 'store', 'node:http', 'node:events', 'node:net', 'prom-client'],
  job: ['log', 'node-cron'],
  log: ['pino'],
  config: ['log', 'node-cron', 'node:fs'],
  texts: ['@fluent/bundle', 'node:fs'],
  app: [
    ...[
      'news',
      'store',
      'ingest',
      'feeds',
      'alerts',
      'bot',
      'terminal',
      'web',
      'job',
      'log',
      'config',
      'texts',
    ],
    ...['grammy', 'node:fs', 'node:path', 'node:os'],
  ],
  commands: [
    ...[
      'news',
      'store',
      'ingest',
      'feeds',
      'alerts',
      'bot',
      'job',
      'log',
      'config',
      'texts',
      'app',
      'terminal',
    ],
    ...['node:fs', 'node:os', 'node:path', 'node:util', 'node:timers'],
  ],
  main: ['app', 'commands', 'config', 'log', 'node:fs', 'node:process'],
};

test.for(globSync('src/**/*.ts'))('%s keeps to its room', (file) => {
  const source = readFileSync(file, 'utf8');
  const imported = [...source.matchAll(/^(?:import|export)\b[^;]*? from '(.+?)'/gms)].map(
    ([, target = '']) =>
      target.startsWith('.') ? room(new URL(target, `file:///${file}`).pathname.slice(1)) : target,
  );
  const doors = [room(file), ...(DOORS[room(file)] ?? [])];
  const isOpen = (target: string): boolean =>
    doors.some((door) => target === door || target.startsWith(`${door}/`));
  expect(imported.filter((target) => !isOpen(target))).toEqual([]);
});

/** The first name under src/: a folder, or a file that stands alone. */
function room(file: string): string {
  return /^src\/([^/.]+)/.exec(file)?.[1] ?? file;
}
