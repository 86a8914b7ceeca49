import type { MessageEntity } from 'grammy/types';
import { type Answer, MESSAGE_MAKERS, refusal } from './telegram-answers.ts';
import type { Payload } from './telegram-body.ts';

export type FakeMessage = {
  readonly message_id: number;
  readonly date: number;
  readonly chat: { readonly id: number; readonly type: string };
  readonly from: object;
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly reply_markup: unknown;
  readonly message_thread_id: number | null;
  readonly replyTo: number | null;
  readonly isSilent: boolean;
  readonly edits: number;
  readonly payload: Payload;
};

/** The messages of every chat, numbered per chat like Telegram does. */
export function messageBook(me: object) {
  const chats = new Map<number, Map<number, FakeMessage>>();
  const lastIds = new Map<number, number>();

  const chat = (chatId: number): Map<number, FakeMessage> => {
    const known = chats.get(chatId) ?? new Map<number, FakeMessage>();
    chats.set(chatId, known);
    return known;
  };
  const nextId = (chatId: number): number => {
    const id = (lastIds.get(chatId) ?? 0) + 1;
    lastIds.set(chatId, id);
    return id;
  };
  const add = (chatId: number, payload: Payload, now: number, from: object): FakeMessage => {
    const replyTo = (payload['reply_parameters'] as { message_id?: number } | undefined)?.message_id ?? null;
    const message: FakeMessage = {
      message_id: nextId(chatId),
      date: Math.floor(now / 1_000),
      chat: { id: chatId, type: chatId > 0 ? 'private' : 'supergroup' },
      from,
      text: String(payload['text'] ?? payload['caption'] ?? ''),
      entities: (payload['entities'] ?? payload['caption_entities'] ?? []) as readonly MessageEntity[],
      reply_markup: payload['reply_markup'] ?? null,
      message_thread_id: (payload['message_thread_id'] as number | undefined) ?? null,
      replyTo,
      isSilent: payload['disable_notification'] === true,
      edits: 0,
      payload,
    };
    chat(chatId).set(message.message_id, message);
    return message;
  };

  const edit = (method: string, payload: Payload): Answer => {
    if (payload['inline_message_id'] !== undefined) return { ok: true, result: true };
    const chatId = Number(payload['chat_id']);
    const before = chat(chatId).get(Number(payload['message_id']));
    if (before === undefined) return refusal(400, 'Bad Request: message to edit not found');
    if (before.from !== me) return refusal(400, "Bad Request: message can't be edited");
    const after: FakeMessage = {
      ...before,
      ...(method === 'editMessageText'
        ? { text: String(payload['text']), entities: (payload['entities'] ?? []) as readonly MessageEntity[] }
        : {}),
      reply_markup: payload['reply_markup'] ?? null,
      edits: before.edits + 1,
    };
    if (sameLook(before, after))
      return refusal(
        400,
        'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
      );
    chat(chatId).set(before.message_id, after);
    return { ok: true, result: toMessage(after) };
  };

  return {
    messages: (chatId: number): readonly FakeMessage[] => [...chat(chatId).values()],
    addForeign(chatId: number, text: string, entities: readonly MessageEntity[]): number {
      return add(chatId, { text, entities }, Date.now(), {}).message_id;
    },
    /** Does what the method asks, or null when it is not about messages. */
    act(method: string, payload: Payload, now: number): Answer | null {
      const chatId = Number(payload['chat_id']);
      if (MESSAGE_MAKERS.includes(method))
        return { ok: true, result: toMessage(add(chatId, payload, now, me)) };
      if (method.startsWith('editMessage')) return edit(method, payload);
      if (method === 'deleteMessage') {
        if (!chat(chatId).delete(Number(payload['message_id'])))
          return refusal(400, 'Bad Request: message to delete not found');
        return { ok: true, result: true };
      }
      return null;
    },
  };
}

function sameLook(a: FakeMessage, b: FakeMessage): boolean {
  const look = ({ text, entities, reply_markup }: FakeMessage) =>
    JSON.stringify([text, entities, reply_markup]);
  return look(a) === look(b);
}

function toMessage({ message_id, date, chat, from, text, entities, payload }: FakeMessage): object {
  return {
    message_id,
    date,
    chat,
    from,
    ...(payload['document'] === undefined
      ? { text, entities }
      : { caption: text, document: { file_id: 'file' } }),
  };
}
