import { createHash } from 'node:crypto';
import type { Update } from 'grammy/types';
import type { BotDeps } from '../../src/bot/bot.ts';
import { createBot } from '../../src/bot/bot.ts';
import { createLog } from '../../src/log.ts';
import type { Language } from '../../src/news/article.ts';
import type { ChatId, StoryId } from '../../src/news/ids.ts';
import { personKey } from '../../src/news/names/names.ts';
import { type Topic, toTopicMask } from '../../src/news/topics.ts';
import { loadTexts } from '../../src/texts.ts';
import { newsroom } from '../fakes/newsroom.ts';
import { type Call, type FakeOptions, fakeTelegram } from '../fakes/telegram.ts';

export const OWNER = 900;
export const NOW = Date.UTC(2026, 2, 10, 12);

type Told = {
  readonly title?: string;
  readonly outlet?: string;
  readonly language?: Language;
  readonly summary?: string;
  readonly topics?: readonly Topic[];
  readonly urgency?: string;
  readonly at?: number;
  readonly statements?: readonly { readonly speaker: string; readonly text: string }[];
};

export type Conversation = Awaited<ReturnType<typeof conversation>>;

/** The bot with everything real but Telegram, the feeds' room and the clock: what is said to it is answered before `say` returns. */
export async function conversation(overrides: Partial<BotDeps> = {}, fake: FakeOptions = {}) {
  const telegram = await fakeTelegram({ limits: null, ...fake });
  const room = newsroom();
  const { store } = room;
  let now = NOW;
  const lines: string[] = [];
  const deps: BotDeps = {
    token: telegram.token,
    client: { apiRoot: telegram.url },
    store,
    texts: loadTexts('locales'),
    now: () => now,
    log: createLog('debug', [telegram.token], { write: (line: string) => void lines.push(line) }),
    adminIds: [OWNER],
    access: 'open',
    timeZoneDefault: 'Europe/Kyiv',
    localeDefault: 'en',
    apiRoot: telegram.url,
    feeds: {
      check: async () => ({ kind: 'failed', why: 'nothing is there' }),
      discover: async () => ({ kind: 'failed', why: 'nothing is there' }),
      readOpml: () => null,
      writeOpml: () => '<opml/>',
    },
    rulings: { rule: () => undefined },
    backup: async () => Buffer.from('SQLite'),
    health: () => ({
      status: 'ok',
      poller: { lastRoundAt: NOW },
      feeds: { ok: 1, failing: 0 },
      outbox: { pending: 0, oldestDueAt: null },
      telegram: { lastOkAt: NOW },
    }),
    signal: new AbortController().signal,
    ...overrides,
  };
  const { bot, settle } = createBot(deps);
  await bot.init();
  let offset = 0;

  /** Hands over everything that people did since, and waits until it is answered. */
  const deliver = async (): Promise<void> => {
    const updates = await take();
    for (const update of updates) await bot.handleUpdate(update);
    await settle();
  };
  const take = async (): Promise<readonly Update[]> => {
    const updates = await bot.api.getUpdates({ offset, timeout: 0 });
    offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
    return updates;
  };
  const lastOf = (chatId: number) => telegram.messages(chatId).at(-1);

  return {
    telegram,
    room,
    store,
    deps,
    lines,
    deliver,
    take,
    handle: (update: Update) => bot.handleUpdate(update).then(settle),
    pass(ms: number): void {
      now += ms;
    },
    now: (): number => now,
    /** A story that search finds too. */
    tell: (told: Told = {}): StoryId => tell(room, told, told.at ?? now),
    /** Says something and returns the text of the last message there. */
    async say(
      chatId: number,
      text: string,
      options: Parameters<typeof telegram.say>[2] = {},
    ): Promise<string> {
      telegram.say(chatId, text, options);
      await deliver();
      return lastOf(chatId)?.text ?? '';
    },
    /** Presses a button of the last message that has it, by its label or the beginning of it. */
    async press(
      chatId: number,
      label: string,
      options: Parameters<typeof telegram.press>[3] = {},
    ): Promise<string> {
      for (const message of telegram.messages(chatId).toReversed()) {
        const found = buttonsOf(message).find(
          ({ text }) => text.startsWith(label) || text.startsWith(`✓ ${label}`),
        );
        if (found?.callback_data === undefined) continue;
        telegram.press(chatId, message.message_id, found.callback_data, options);
        await deliver();
        return (
          telegram.messages(chatId).find(({ message_id }) => message_id === message.message_id)?.text ?? ''
        );
      }
      throw new Error(`no button ${label}`);
    },
    last: lastOf,
    buttons: (chatId: number): readonly string[] => buttonsOf(lastOf(chatId)).map(({ text }) => text),
    /** What presses were answered with, oldest first. */
    toasts: (): readonly string[] =>
      telegram.calls
        .filter(({ method }) => method === 'answerCallbackQuery')
        .map(({ payload }) => String(payload['text'] ?? '')),
    callsOf: (method: string): readonly Call[] => telegram.calls.filter((call) => call.method === method),
    async [Symbol.asyncDispose](): Promise<void> {
      await telegram[Symbol.asyncDispose]();
      room[Symbol.dispose]();
    },
  };
}

type Button = { readonly text: string; readonly callback_data?: string; readonly url?: string };

export function buttonsOf(message: { readonly reply_markup: unknown } | undefined): readonly Button[] {
  const markup = message?.reply_markup as
    | { inline_keyboard?: readonly (readonly Button[])[] }
    | null
    | undefined;
  return markup?.inline_keyboard?.flat() ?? [];
}

function tell({ store }: ReturnType<typeof newsroom>, told: Told, at: number): StoryId {
  const { title = 'Air defence shot down forty drones', outlet = 'Wire', language = 'en' } = told;
  const { summary = 'It happened at night.', topics = ['strikes'], statements = [] } = told;
  return store.atomically(() => {
    const url = `https://example.org/${createHash('md5').update(`${title}${outlet}${at}`).digest('hex').slice(0, 8)}`;
    const id = store.articles.add(
      {
        ...{ feedId: null, outlet, origin: outlet, url, urlKey: url, language, title, text: summary },
        ...{ summary: [summary], publishedAt: at, verdict: true, score: 0.9, fingerprint: null },
        topics: topics.map((topic) => ({ id: topic, score: 0.9 })),
        evidence: [{ term: 'drone', where: 'title', start: 0, end: 1 }],
        urgency: (told.urgency ?? 'normal') as 'normal',
      },
      at,
    );
    const storyId = store.stories.open(at);
    store.articles.place(id, storyId, 'opens', null);
    const firsts = store.statements.replace(
      id,
      storyId,
      at,
      statements.map(({ speaker, text }, index) => ({
        ...{
          utterance: index,
          text,
          start: 0,
          speaker,
          personKey: personKey(speaker),
        },
        ...{ role: 'Minister', mention: null, key: index < 3 ? index + 1 : null },
      })),
    );
    store.stories.refresh(storyId, at);
    store.search.indexArticle(id, title, summary, language);
    for (const [index, { speaker, text }] of statements.entries())
      store.search.indexStatement(firsts.get(index) ?? 0, speaker, text, language);
    return storyId;
  });
}

/** Makes a person admin, owner or nothing of a chat. */
export function appoint(
  talk: Conversation,
  chatId: number,
  userId: number,
  status: string,
  rights: object = {},
): void {
  talk.telegram.members.set(`${chatId}:${userId}`, { status, ...rights });
}

export function wishOf(talk: Conversation, chatId: number, threadId = 0) {
  return talk.store.wishes.get({ chatId: chatId as ChatId, threadId });
}

export function maskOf(...topics: readonly Topic[]): number {
  return toTopicMask(topics);
}
