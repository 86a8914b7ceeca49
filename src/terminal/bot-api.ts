import { type ShownEntity, toScreen } from './screen.ts';

/** The one person in the terminal, admin of their own bot, and the bot's account. */
export const TERMINAL_USER_ID = 1;
const BOT_ID = 2;
const BOT_NAME = 'vedette_terminal_bot';

type Payload = Readonly<Record<string, unknown>>;
type Button = {
  readonly text: string;
  readonly callback_data?: string;
  readonly url?: string;
  readonly switch_inline_query?: string;
};
type Kept = { text: string; entities: readonly ShownEntity[]; keyboard: readonly (readonly Button[])[] };
type Pressable = { readonly messageId: number; readonly button: Button };

export type TerminalApi = {
  /** Stands in for the network in grammY's client. */
  readonly fetch: (
    url: string,
    init: { readonly body?: unknown; readonly signal?: unknown },
  ) => Promise<Response>;
  /** Types a line: a command, words, a button's number, `@…` for inline mode. Resolves when the bot has dealt with it. */
  readonly type: (line: string) => Promise<void>;
};

type Options = {
  readonly print: (text: string) => void;
  readonly look: { readonly width: number; readonly styled: boolean };
  readonly languageCode: string;
  readonly now: () => number;
};

/** A Bot API with one private chat, answered in this process: what is sent is printed, what is typed is an update. */
export function createTerminalApi(options: Options): TerminalApi {
  const updates = updateQueue();
  const messages = new Map<number, Kept>();
  const pressables: Pressable[] = [];
  let lastMessageId = 0;
  let storyMessageId: number | null = null;

  const user = {
    id: TERMINAL_USER_ID,
    is_bot: false,
    first_name: 'You',
    language_code: options.languageCode,
  };
  const bot = { id: BOT_ID, is_bot: true, first_name: 'Vedette', username: BOT_NAME };
  const chat = { id: TERMINAL_USER_ID, type: 'private', first_name: 'You' };
  const seconds = (): number => Math.floor(options.now() / 1_000);
  const toMessage = (id: number): Payload => ({
    message_id: id,
    date: seconds(),
    chat,
    from: bot,
    text: messages.get(id)?.text ?? '',
    entities: messages.get(id)?.entities ?? [],
    reply_markup: { inline_keyboard: messages.get(id)?.keyboard ?? [] },
  });

  const show = (id: number, heading: string): void => {
    const message = messages.get(id);
    if (!message) return;
    const buttons = message.keyboard.map((row) =>
      row.map((button) => ({ label: button.text, number: pressables.push({ messageId: id, button }) })),
    );
    options.print(
      toScreen({ text: message.text, entities: message.entities, buttons, heading }, options.look),
    );
  };

  const keep = (id: number, payload: Payload): void => {
    const markup = payload['reply_markup'] as
      | { inline_keyboard?: readonly (readonly Button[])[] }
      | undefined;
    const text = payload['text'] ?? payload['caption'] ?? messages.get(id)?.text ?? '';
    const entities = (payload['entities'] ?? payload['caption_entities'] ?? []) as readonly ShownEntity[];
    const isStory = markup?.inline_keyboard
      ?.flat()
      .some((button) => button.switch_inline_query !== undefined);
    if (isStory) storyMessageId = id;
    messages.set(id, { text: String(text), entities, keyboard: markup?.inline_keyboard ?? [] });
  };

  const methods: Readonly<Record<string, (payload: Payload) => unknown>> = {
    getMe: () => ({
      ...bot,
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: true,
    }),
    sendMessage(payload) {
      lastMessageId += 1;
      keep(lastMessageId, payload);
      show(lastMessageId, 'Vedette');
      return toMessage(lastMessageId);
    },
    sendDocument(payload) {
      lastMessageId += 1;
      keep(lastMessageId, {
        ...payload,
        text: `[file ${String(payload['file'] ?? '')}] ${String(payload['caption'] ?? '')}`,
      });
      show(lastMessageId, 'Vedette');
      return toMessage(lastMessageId);
    },
    editMessageText(payload) {
      const id = Number(payload['message_id']);
      keep(id, payload);
      show(id, 'Vedette (edited)');
      return toMessage(id);
    },
    editMessageReplyMarkup(payload) {
      const id = Number(payload['message_id']);
      const message = messages.get(id);
      if (message) keep(id, { ...payload, text: message.text, entities: message.entities });
      show(id, 'Vedette (edited)');
      return toMessage(id);
    },
    answerCallbackQuery(payload) {
      if (payload['text']) options.print(`  (${String(payload['text'])})\n`);
      return true;
    },
    answerInlineQuery(payload) {
      const results = payload['results'] as readonly { title?: string; description?: string }[];
      options.print(
        results.length === 0
          ? '  (nothing found)\n'
          : results.map((one) => `  · ${one.title ?? ''}\n    ${one.description ?? ''}\n`).join(''),
      );
      return true;
    },
    getChat: () => chat,
    getChatMember: () => ({ status: 'member', user }),
    getMyCommands: () => [],
  };

  const press = (number: number): Payload | null => {
    const pressed = pressables[number - 1];
    if (!pressed) {
      options.print(`  (there is no button ${number})\n`);
      return null;
    }
    const { button, messageId } = pressed;
    if (button.url !== undefined) options.print(`  ${button.url}\n`);
    if (button.switch_inline_query !== undefined)
      options.print(`  @${BOT_NAME} ${button.switch_inline_query}\n`);
    if (button.callback_data === undefined) return null;
    return {
      callback_query: {
        id: `${messageId}-${number}`,
        from: user,
        chat_instance: 'terminal',
        message: toMessage(messageId),
        data: button.callback_data,
      },
    };
  };

  const toUpdate = (line: string): Payload | null => {
    if (/^\d{1,6}$/.test(line)) return press(Number(line));
    if (line.startsWith('@'))
      return {
        inline_query: { id: String(seconds()), from: user, query: line.replace(/^@\w*\s*/, ''), offset: '' },
      };
    lastMessageId += 1;
    const command = /^\/\w+/.exec(line)?.[0];
    const isReply = storyMessageId !== null && /^\/(?:why|verdict)\b/.test(line);
    return {
      message: {
        message_id: lastMessageId,
        date: seconds(),
        chat,
        from: user,
        text: line,
        ...(command ? { entities: [{ type: 'bot_command', offset: 0, length: command.length }] } : {}),
        ...(isReply && storyMessageId !== null ? { reply_to_message: toMessage(storyMessageId) } : {}),
      },
    };
  };

  return {
    async fetch(url, init) {
      const method = url.slice(url.lastIndexOf('/') + 1);
      const payload = await toPayload(init.body);
      const result =
        method === 'getUpdates'
          ? await updates.take(payload, init.signal as AbortSignal | undefined)
          : (methods[method]?.(payload) ?? true);
      return Response.json({ ok: true, result });
    },
    async type(line) {
      const update = toUpdate(line);
      if (update) await updates.put(update);
    },
  };
}

async function toPayload(body: unknown): Promise<Payload> {
  if (typeof body === 'string') return JSON.parse(body) as Payload;
  if (body === undefined || body === null) return {};
  // A file arrives as multipart: only its name and caption can be shown here.
  const text = await new Response(body as ReadableStream).text();
  const field = (name: string): string | null =>
    new RegExp(`name="${name}"\\r\\n(?:[^\\r\\n]+\\r\\n)*\\r\\n([^\\r]*)`).exec(text)?.[1] ?? null;
  return { file: /filename="([^"]*)"/.exec(text)?.[1] ?? 'file', caption: field('caption') ?? '' };
}

type Update = Payload & { readonly update_id: number };

/** Updates wait here until grammY asks past them: that is when they have been dealt with. */
function updateQueue() {
  let nextId = 1;
  let waiting: Update[] = [];
  let handled: { readonly id: number; readonly resolve: () => void }[] = [];
  let arrived = Promise.withResolvers<void>();

  return {
    put(content: Payload): Promise<void> {
      const update = { ...content, update_id: nextId++ };
      const done = Promise.withResolvers<void>();
      waiting.push(update);
      handled.push({ id: update.update_id, resolve: done.resolve });
      arrived.resolve();
      return done.promise;
    },
    async take(payload: Payload, signal: AbortSignal | undefined): Promise<readonly Update[]> {
      const offset = Number(payload['offset'] ?? 0);
      waiting = waiting.filter((update) => update.update_id >= offset);
      for (const one of handled.filter(({ id }) => id < offset)) one.resolve();
      handled = handled.filter(({ id }) => id >= offset);
      const limit = Number(payload['limit'] ?? 100);
      if (waiting.length === 0 && Number(payload['timeout'] ?? 0) > 0) {
        arrived = Promise.withResolvers<void>();
        const aborted = Promise.withResolvers<never>();
        const onAbort = (): void => aborted.reject(new DOMException('aborted', 'AbortError'));
        if (signal?.aborted) onAbort();
        signal?.addEventListener('abort', onAbort, { once: true });
        await Promise.race([arrived.promise, aborted.promise]);
        signal?.removeEventListener('abort', onAbort);
      }
      return waiting.slice(0, limit);
    },
  };
}
