import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import {
  type Answer,
  EDITORS,
  MESSAGE_MAKERS,
  type Rule,
  refusal,
  reply,
  send,
  type Trouble,
} from './telegram-answers.ts';
import { type Payload, readPayload } from './telegram-body.ts';
import { type Limits, limiter, TELEGRAM_LIMITS } from './telegram-limits.ts';
import { type FakeMessage, messageBook } from './telegram-messages.ts';
import { answerQuery } from './telegram-methods.ts';
import { faultOf } from './telegram-rules.ts';
import { updateMaker } from './telegram-updates.ts';

export const FAKE_TOKEN = '123456:FAKE-TOKEN';

/** One request that reached the server, in order of arrival. */
export type Call = {
  readonly method: string;
  readonly payload: Payload;
  readonly chatId: number | null;
  /** Unix ms, and the same moment on the monotonic clock. */
  readonly at: number;
  readonly monotonicAt: number;
  /** HTTP-like code of the answer that was decided; 0: the line went dead. */
  readonly code: number;
  /** Whether Telegram did what was asked, whatever the client was told. */
  readonly isAccepted: boolean;
  readonly messageId: number | null;
};

export type FakeOptions = {
  /** null: no limits (conversations). Default: Telegram's, strictly. */
  readonly limits?: Limits | null;
  readonly token?: string;
  readonly username?: string;
  readonly latencyMs?: number;
};

export type FakeTelegram = Awaited<ReturnType<typeof fakeTelegram>>;

/** A strict Bot API on a loopback port: give `url` as the API root. Every call is kept in `calls`. */
export async function fakeTelegram(options: FakeOptions = {}) {
  const { token = FAKE_TOKEN, username = 'vedette_test_bot', latencyMs = 0 } = options;
  const me = { id: 123456, is_bot: true, first_name: 'Vedette', username, can_join_groups: true };
  const calls: Call[] = [];
  const rules = new Set<Rule>();
  const files = new Map<string, string | Buffer>();
  const limits = limiter(options.limits === undefined ? TELEGRAM_LIMITS : options.limits);
  const book = messageBook(me);
  const updates: Update[] = [];
  const arrivals = new EventTarget();
  let nextUpdateId = 1;

  const inject = (update: Omit<Update, 'update_id'>): number => {
    const update_id = nextUpdateId++;
    updates.push({ update_id, ...update } as Update);
    arrivals.dispatchEvent(new Event('update'));
    return update_id;
  };
  const troubleFor = (call: Parameters<Rule>[0]): Trouble | null => {
    for (const rule of rules) {
      const trouble = rule(call);
      if (trouble !== null) return trouble;
    }
    return null;
  };

  const getUpdates = async ({ offset, timeout }: Payload): Promise<readonly Update[]> => {
    if (typeof offset === 'number')
      while (updates[0] !== undefined && updates[0].update_id < offset) updates.shift();
    if (updates.length === 0 && typeof timeout === 'number' && timeout > 0)
      await Promise.race([
        once(arrivals, 'update'),
        sleep(Math.min(timeout * 1_000, 2_000), undefined, { ref: false }),
      ]);
    return [...updates];
  };

  const decide = (method: string, payload: Payload, monotonicAt: number): Answer => {
    const chatId = chatOf(payload);
    if (MESSAGE_MAKERS.includes(method) || EDITORS.includes(method)) {
      const fault =
        faultOf(method, payload) ??
        (chatId === null && !payload['inline_message_id'] ? 'chat not found' : null);
      if (fault !== null) return refusal(400, `Bad Request: ${fault}`);
      const kind = EDITORS.includes(method) ? 'edit' : 'send';
      const limited = chatId === null ? null : limits.admit(chatId, kind, monotonicAt);
      if (limited !== null)
        return refusal(429, `Too Many Requests: retry after ${limited.retryAfter}`, {
          retry_after: limited.retryAfter,
        });
    } else {
      const fault = faultOf(method, payload);
      if (fault !== null) return refusal(400, `Bad Request: ${fault}`);
    }
    return (
      book.act(method, payload, Date.now()) ??
      answerQuery(method, payload, me, api) ??
      refusal(404, 'Not Found')
    );
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const at = Date.now();
    const monotonicAt = performance.now();
    const method = /^\/bot[^/]+\/(\w+)/.exec(request.url ?? '')?.[1] ?? '';
    const payload = await readPayload(request);
    const file = files.get((request.url ?? '').replace(`/file/bot${token}/`, ''));
    if (file !== undefined) return void response.end(file);
    if (!(request.url ?? '').startsWith(`/bot${token}/`)) return send(response, refusal(401, 'Unauthorized'));
    const chatId = chatOf(payload);
    if (method === 'getUpdates') return send(response, { ok: true, result: await getUpdates(payload) });
    const trouble = troubleFor({ method, chatId, payload });
    const accepts = trouble === null || trouble.kind === 'late' || ('accepts' in trouble && trouble.accepts);
    const answer: Answer = accepts
      ? decide(method, payload, monotonicAt)
      : trouble.kind === 'error'
        ? refusal(trouble.code, trouble.description, trouble.parameters)
        : refusal(0, 'lost');
    const messageId = answer.ok ? messageIdOf(answer.result) : null;
    const code = answer.ok ? 200 : answer.error_code;
    calls.push({ method, payload, chatId, at, monotonicAt, code, isAccepted: answer.ok, messageId });
    if (latencyMs > 0) await sleep(latencyMs);
    await reply(response, answer, trouble);
  };

  const server = createServer((request, response) => void handle(request, response));
  const listen = async (port: number): Promise<number> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  const on = (rule: Rule): (() => void) => {
    rules.add(rule);
    return () => void rules.delete(rule);
  };
  const troubles = (chatId: number, description: string, code: number, parameters: object = {}) =>
    on((call) =>
      call.chatId === chatId && (MESSAGE_MAKERS.includes(call.method) || EDITORS.includes(call.method))
        ? { kind: 'error', code, description, parameters }
        : null,
    );

  const api = {
    url: `http://127.0.0.1:${port}`,
    token,
    me,
    calls,
    /** What broke a limit, in order: empty when the bot behaved. */
    violations: limits.refusals,
    /** Members and chats as getChatMember and getChat tell them; unknown people are `left`. */
    members: new Map<string, object>(),
    chats: new Map<number, object>(),
    /** What getFile leads to, by file_path. */
    files,
    inject,
    /** Calls that created a message which Telegram accepted. */
    sent: (chatId?: number): readonly Call[] =>
      calls.filter(
        (call) =>
          call.isAccepted &&
          MESSAGE_MAKERS.includes(call.method) &&
          (chatId === undefined || call.chatId === chatId),
      ),
    edits: (chatId?: number): readonly Call[] =>
      calls.filter(
        (call) =>
          call.isAccepted &&
          EDITORS.includes(call.method) &&
          (chatId === undefined || call.chatId === chatId),
      ),
    /** The messages of a chat as they stand now, edits applied, deleted ones gone. */
    messages: (chatId: number): readonly FakeMessage[] => book.messages(chatId),
    ...updateMaker(inject, (chatId, text, entities) => book.addForeign(chatId, text, entities)),
    /** Applies to every call until the returned function is called. The first rule with an answer wins. */
    on,
    /** The next `n` message-creating calls (to this chat, if given) meet this trouble. */
    next(n: number, trouble: Trouble, chatId?: number): void {
      let left = n;
      const remove = on((call) => {
        if (!MESSAGE_MAKERS.includes(call.method) || (chatId !== undefined && call.chatId !== chatId))
          return null;
        left -= 1;
        if (left <= 0) remove();
        return left >= 0 ? trouble : null;
      });
    },
    block: (chatId: number) => troubles(chatId, 'Forbidden: bot was blocked by the user', 403),
    kick: (chatId: number) => troubles(chatId, 'Forbidden: bot was kicked from the supergroup chat', 403),
    mute: (chatId: number) =>
      troubles(chatId, 'Bad Request: not enough rights to send text messages to the chat', 400),
    migrate: (chatId: number, toChatId: number) =>
      troubles(chatId, 'Bad Request: group chat was upgraded to a supergroup chat', 400, {
        migrate_to_chat_id: toChatId,
      }),
    flood: (chatId: number, retryAfter: number) =>
      troubles(chatId, `Too Many Requests: retry after ${retryAfter}`, 429, { retry_after: retryAfter }),
    /** Closes the port: new connections are refused, open ones are reset. */
    async goDown(): Promise<void> {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
    async comeUp(): Promise<void> {
      await listen(port);
    },
    async [Symbol.asyncDispose](): Promise<void> {
      server.closeAllConnections();
      server.close();
    },
  };
  return api;
}

function chatOf({ chat_id }: Payload): number | null {
  if (typeof chat_id === 'number') return chat_id;
  return typeof chat_id === 'string' && /^-?\d+$/.test(chat_id) ? Number(chat_id) : null;
}

function messageIdOf(result: unknown): number | null {
  return typeof result === 'object' && result !== null && 'message_id' in result
    ? Number(result.message_id)
    : null;
}
