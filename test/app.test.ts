import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { runProgram, temporaryDatabase } from './fakes/program.ts';
import { publisher } from './fakes/publisher.ts';
import { FAKE_TOKEN, fakeTelegram } from './fakes/telegram.ts';

const READER = 77;
const QUOTE = 'Every battery that reaches us before winter will keep a power station running.';

const ARTICLES = {
  herald: {
    title: 'Defence Minister Olena Hrim opens Ramstein-format meeting and asks for air defence',
    paragraphs: [
      'Ukrainian Defence Minister Olena Hrim has opened a meeting of the Ramstein group in Brussels and asked allies for more air defence systems.',
      `Quote from Hrim: "${QUOTE}"`,
      'The minister said that ministers from 51 countries would spend the day on interceptors and artillery ammunition for the Ukrainian army.',
    ],
  },
  courier: {
    title: 'Ramstein-format meeting in Brussels: Defence Minister Olena Hrim asks for air defence',
    paragraphs: [
      'Ministers of the Ramstein group met in Brussels, where Ukraine’s defence minister Olena Hrim asked allies for more air defence systems.',
      `“${QUOTE}” Hrim, the Ukrainian defence minister, told the meeting of the Ramstein group.`,
      'The ministers of 51 countries also talked about interceptors and artillery ammunition for the Ukrainian army.',
    ],
  },
} as const;

type Outlet = keyof typeof ARTICLES;

function feedOf(outlet: Outlet, url: string, isPublished: boolean): string {
  const { title, paragraphs } = ARTICLES[outlet];
  const item = `<item><title>${title}</title><link>${url}/${outlet}/story</link><guid>${outlet}-1</guid>
    <pubDate>${new Date().toUTCString()}</pubDate>
    <content:encoded><![CDATA[${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')}]]></content:encoded></item>`;
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
    <channel><title>${outlet}</title>${isPublished ? item : ''}</channel></rss>`;
}

async function stage() {
  const press = await publisher();
  const telegram = await fakeTelegram();
  const database = temporaryDatabase();
  const opml = join(dirname(database), 'feeds.opml');
  const outlets = Object.keys(ARTICLES) as Outlet[];
  const publish = (outlet: Outlet, isPublished = true): void =>
    press.answer(`/${outlet}/rss`, (response) =>
      response.setHeader('content-type', 'application/rss+xml').end(feedOf(outlet, press.url, isPublished)),
    );
  for (const outlet of outlets) publish(outlet, false);
  const lines = outlets.map(
    (outlet) => `<outline type="rss" text="${outlet}" xmlUrl="${press.url}/${outlet}/rss"/>`,
  );
  writeFileSync(opml, `<opml version="2.0"><body>${lines.join('')}</body></opml>`);
  const start = () =>
    runProgram({
      BOT_TOKEN: FAKE_TOKEN,
      ADMIN_IDS: '1',
      TELEGRAM_API_ROOT: telegram.url,
      DATABASE_PATH: database,
      FEEDS: opml,
      ALLOW_PRIVATE_NETWORKS: 'true',
      POLL_CRON: '* * * * * *',
      FEED_INTERVAL_MINUTES: '0.01',
    });
  return {
    ...{ press, telegram, publish, start },
    /** Until both feeds were read once: from now on their items are news. */
    primed: () =>
      vi.waitFor(() => outlets.map((one) => expect(press.count(`/${one}/rss`)).toBeGreaterThan(1)), WAIT),
    alerts: () => telegram.messages(READER).filter(({ text }) => text.includes(ARTICLES.herald.title)),
    async [Symbol.asyncDispose]() {
      await press[Symbol.asyncDispose]();
      await telegram[Symbol.asyncDispose]();
    },
  };
}

const WAIT = { timeout: 15_000, interval: 50 };

test('a story two outlets tell reaches a reader as one message that grows, and a 429 is obeyed', async () => {
  await using scene = await stage();
  const { telegram } = scene;
  await using program = scene.start();
  await program.logged('started');
  telegram.say(READER, '/start');
  await vi.waitFor(() => expect(telegram.messages(READER).length).toBeGreaterThan(1), WAIT);
  await scene.primed();

  telegram.next(
    1,
    {
      kind: 'error',
      code: 429,
      description: 'Too Many Requests: retry after 2',
      parameters: { retry_after: 2 },
    },
    READER,
  );
  scene.publish('herald');
  await vi.waitFor(() => expect(scene.alerts()).toHaveLength(1), WAIT);
  scene.publish('courier');
  await vi.waitFor(() => expect(scene.alerts()[0]?.text).toContain('2 independent sources'), WAIT);

  const [alert] = scene.alerts();
  if (!alert) throw new Error('no alert');
  expect(alert.text).toContain(`❝ ${QUOTE} ❞\n— Olena Hrim, Ukrainian Defence Minister`);
  expect(
    telegram.sent(READER).filter(({ payload }) => String(payload['text']).includes('Ramstein')),
  ).toHaveLength(1);
  const shown = alert.entities.map(({ type, offset, length }) => [
    type,
    alert.text.slice(offset, offset + length),
  ]);
  expect(shown).toContainEqual(['bold', ARTICLES.herald.title]);
  expect(shown).toContainEqual(['blockquote', `❝ ${QUOTE} ❞`]);
  expect(shown.map(([type]) => type)).toContain('date_time');

  const tries = telegram.calls.filter(({ payload }) => String(payload['text']).includes('Ramstein'));
  const [refused, accepted] = tries;
  expect(refused?.code).toBe(429);
  expect((accepted?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(2_000);

  expect(await program.end('SIGTERM')).toBe(0);
  expect(program.lines().at(-1)).toContain('"msg":"stopped"');
  expect(`${program.lines().join('\n')}${program.errors()}`).not.toContain(FAKE_TOKEN.split(':')[1]);
}, 60_000);

test('killed between ingest and send, it delivers after a restart, once', async () => {
  await using scene = await stage();
  const { telegram } = scene;
  {
    await using program = scene.start();
    await program.logged('started');
    telegram.say(READER, '/start');
    await vi.waitFor(() => expect(telegram.messages(READER).length).toBeGreaterThan(1), WAIT);
    await scene.primed();
    const stop = telegram.on(({ method, chatId }) =>
      method === 'sendMessage' && chatId === READER
        ? {
            kind: 'error',
            code: 429,
            description: 'Too Many Requests: retry after 1',
            parameters: { retry_after: 1 },
          }
        : null,
    );
    scene.publish('herald');
    await vi.waitFor(
      () =>
        expect(
          telegram.calls.some(({ payload }) => String(payload['text']).includes(ARTICLES.herald.title)),
        ).toBe(true),
      WAIT,
    );
    await program.end('SIGKILL');
    stop();
  }
  expect(scene.alerts()).toHaveLength(0);
  await using program = scene.start();
  await program.logged('started');
  await vi.waitFor(() => expect(scene.alerts()).toHaveLength(1), WAIT);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  expect(scene.alerts()).toHaveLength(1);
}, 60_000);

test('a second program on the same database refuses in one line, before it says a word to Telegram', async () => {
  await using scene = await stage();
  await using first = scene.start();
  await first.logged('started');
  await vi.waitFor(
    () => expect(scene.telegram.calls.map(({ method }) => method)).toContain('setMyCommands'),
    WAIT,
  );
  const before = scene.telegram.calls.length;
  await using second = scene.start();
  const code = await new Promise((resolve) => second.child.once('close', resolve));
  expect(code).toBe(1);
  expect(second.errors().trim().split('\n')).toHaveLength(1);
  expect(second.errors()).toContain(`pid ${first.child.pid}`);
  expect(scene.telegram.calls.slice(before).filter(({ method }) => method === 'getMe')).toEqual([]);
}, 60_000);

test('wrong settings are reported all at once, in plain words', async () => {
  await using program = runProgram({ BOT_TOKEN: '1:abc', SEND_RATE: 'fast', PORT: 'x' });
  const code = await new Promise((resolve) => program.child.once('close', resolve));
  expect(code).toBe(1);
  for (const name of ['ADMIN_IDS', 'SEND_RATE', 'PORT']) expect(program.errors()).toContain(name);
});

test('a Telegram that cannot be reached is tried again with a clear line, while feeds are read', async () => {
  await using scene = await stage();
  await scene.telegram[Symbol.asyncDispose]();
  await using program = scene.start();
  await program.logged('telegram unreachable');
  await scene.primed();
  expect(program.child.exitCode).toBeNull();
  expect(await program.end('SIGTERM')).toBe(0);
}, 60_000);

test('a token that Telegram refuses ends the program with one line', async () => {
  await using telegram = await fakeTelegram({ token: '99:OTHER' });
  await using program = runProgram({
    BOT_TOKEN: FAKE_TOKEN,
    ADMIN_IDS: '1',
    TELEGRAM_API_ROOT: telegram.url,
    DATABASE_PATH: temporaryDatabase(),
    FEEDS: 'none',
  });
  const code = await new Promise((resolve) => program.child.once('close', resolve));
  expect(code).toBe(1);
  expect(program.errors()).toContain('BOT_TOKEN');
});

test('with a webhook, updates come to the port with the secret, and only so', async () => {
  await using telegram = await fakeTelegram();
  await using program = runProgram({
    BOT_TOKEN: FAKE_TOKEN,
    ADMIN_IDS: '1',
    TELEGRAM_API_ROOT: telegram.url,
    DATABASE_PATH: temporaryDatabase(),
    FEEDS: 'none',
    HOST: '127.0.0.1',
    PORT: '0',
    WEBHOOK_URL: 'https://bot.example/telegram',
    WEBHOOK_SECRET: 'sesame',
  });
  await program.logged('started');
  await vi.waitFor(() => expect(telegram.calls.map(({ method }) => method)).toContain('setWebhook'), WAIT);
  const port = /"port":(\d+)/.exec(program.lines().join('\n'))?.[1];
  const post = (secret: string) =>
    fetch(`http://127.0.0.1:${port}/telegram`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
      body: JSON.stringify({
        update_id: 1,
        message: {
          message_id: 1,
          date: Math.floor(Date.now() / 1_000),
          chat: { id: READER, type: 'private', first_name: 'R' },
          from: { id: READER, is_bot: false, first_name: 'R', language_code: 'en' },
          text: '/start',
          entities: [{ type: 'bot_command', offset: 0, length: 6 }],
        },
      }),
    });
  expect((await post('guess')).status).toBe(401);
  expect(telegram.sent(READER)).toEqual([]);
  expect((await post('sesame')).status).toBe(200);
  await vi.waitFor(() => expect(telegram.messages(READER)[0]?.text).toContain('subscribed'), WAIT);
  expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  expect(await program.end('SIGTERM')).toBe(0);
}, 60_000);
