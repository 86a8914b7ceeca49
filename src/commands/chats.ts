import { initialSettings } from '../bot/places/subscribing.ts';
import type { ChatId } from '../news/ids.ts';
import { ALL_TOPICS_MASK, fromTopicMask, isTopic, type Topic, toTopicMask } from '../news/topics.ts';
import { CHAT_TYPES, type ChatType } from '../store/chats.ts';
import type { Store } from '../store/store.ts';
import type { Settings } from '../store/wishes.ts';

import { isLocale, type Locale } from '../texts.ts';
import { options } from './arguments.ts';
import { withDatabase } from './database.ts';
import { type Command, linesOf, readInput, stringField, toRecord } from './io.ts';
import { readConfig } from './settings.ts';

const STATES = ['active', 'asleep', 'closed', 'stopped'] as const;
type State = (typeof STATES)[number];

/** A reader as it stands in a JSON line. */
type ReaderLine = {
  readonly chatId: ChatId;
  readonly type: ChatType;
  readonly threadId: number;
  /** Null: the default. */
  readonly locale: Locale | null;
  readonly topics: readonly Topic[] | null;
  readonly state: State;
};

/**
 * Subscribes readers of another bot without a word. A place that is known stays as it is; a bad line is answered by its
 * number and the reason, the rest go on.
 */
export const importChatsCommand: Command = async (args, io) => {
  const { positionals } = options(args, {}, 'import-chats FILE|-');
  const [path] = positionals;
  const bytes = await readInput(path, io);
  const config = readConfig(io);
  return await withDatabase(io, async (store) => {
    const now = io.now();
    const initial = initialSettings(config);
    const counts = { added: 0, known: 0, refused: 0 };
    let number = 0;
    for await (const line of linesOf(once(bytes))) {
      number += 1;
      if (line.trim() === '') continue;
      const record = toRecord(line);
      const reader = typeof record === 'string' ? record : toReader(record);
      if (typeof reader === 'string') {
        counts.refused += 1;
        await io.write(`${JSON.stringify({ id: null, line: number, error: reader })}\n`);
        continue;
      }
      const mask = reader.topics === null ? ALL_TOPICS_MASK : toTopicMask(reader.topics);
      const settings = { ...initial, topicMask: mask };
      const isNew = store.atomically(() => add(store, reader, settings, config.localeDefault, now));
      counts[isNew ? 'added' : 'known'] += 1;
    }
    io.complain(`${counts.added} subscribed, ${counts.known} known already, ${counts.refused} refused`);
    return 0;
  });
};

/** Writes every reader, sleeping ones too, in the form that import-chats reads. */
export const exportChatsCommand: Command = async (args, io) => {
  options(args, {}, 'export-chats');
  return await withDatabase(io, async (store) => {
    let after = Number.NEGATIVE_INFINITY;
    for (;;) {
      const chats = store.chats.page(after, PAGE);
      for (const chat of chats)
        for (const wish of store.wishes.ofChat(chat.id)) {
          const state: State = wish.state === 'active' ? chat.state : wish.state;
          const line = {
            chat: chat.id,
            type: chat.type,
            ...(wish.threadId === 0 ? {} : { thread: wish.threadId }),
            language: chat.locale,
            ...(wish.topicMask === ALL_TOPICS_MASK ? {} : { topics: fromTopicMask(wish.topicMask) }),
            state,
          };
          await io.write(`${JSON.stringify(line)}\n`);
        }
      const last = chats.at(-1);
      if (last === undefined) return 0;
      after = last.id;
    }
  });
};

const PAGE = 1_000;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function add(
  store: Store,
  { chatId, type, threadId, locale, state }: ReaderLine,
  settings: Settings,
  fallback: Locale,
  now: number,
): boolean {
  const spot = { chatId, threadId };
  if (store.wishes.get(spot) !== null) return false;
  const isNewChat = store.chats.get(chatId) === null;
  if (isNewChat)
    store.chats.meet({ id: chatId, type, title: null, username: null }, locale ?? fallback, null, now);
  store.wishes.subscribe(spot, settings, now);
  if (state === 'stopped' || state === 'closed') store.wishes.setState(spot, state);
  if (state === 'asleep' && isNewChat) store.outbox.sleep(chatId, 'imported asleep', now);
  return true;
}

/** Reads one line; a string says what is wrong with it. */
function toReader(record: Readonly<Record<string, unknown>>): ReaderLine | string {
  const problems: string[] = [];
  const chat = record['chat'];
  const thread = record['thread'] ?? 0;
  const topics = record['topics'] ?? null;
  const type = stringField(record, 'type', problems);
  const language = stringField(record, 'language', problems);
  const state = stringField(record, 'state', problems) ?? 'active';
  if (typeof chat !== 'number' || !Number.isSafeInteger(chat) || chat === 0)
    return '"chat" must be a Telegram chat id';
  if (typeof thread !== 'number' || !Number.isSafeInteger(thread) || thread < 0)
    problems.push('"thread" must be the id of a forum topic');
  const isKnownType = type === null || CHAT_TYPES.some((known) => known === type);
  if (!isKnownType) problems.push(`"type" must be one of ${CHAT_TYPES.join(', ')}`);
  if (type !== null && isKnownType && (type === 'private') !== chat > 0)
    problems.push(`a ${type} chat cannot have the id ${chat}`);
  if (language !== null && !isLocale(language)) problems.push('"language" must be en or uk');
  if (!STATES.some((known) => known === state)) problems.push(`"state" must be one of ${STATES.join(', ')}`);
  if (topics !== null && !(Array.isArray(topics) && topics.length > 0 && topics.every(isKnownTopic)))
    problems.push('"topics" must be a list of topics');
  if (problems.length > 0) return problems.join('; ');
  return {
    chatId: chat as ChatId,
    type: (type ?? guessType(chat)) as ChatType,
    threadId: Number(thread),
    locale: language !== null && isLocale(language) ? language : null,
    topics: topics as readonly Topic[] | null,
    state: state as State,
  };
}

function isKnownTopic(value: unknown): boolean {
  return typeof value === 'string' && isTopic(value);
}

/** Ids of supergroups and channels begin with -100 (Bot API, "bot API dialog IDs"). */
function guessType(chat: number): ChatType {
  if (chat > 0) return 'private';
  return String(chat).startsWith('-100') && chat <= -1_000_000_000_000 ? 'supergroup' : 'group';
}
