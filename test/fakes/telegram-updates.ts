import type { MessageEntity, Update } from 'grammy/types';

type Chat = {
  readonly id: number;
  readonly type: 'private' | 'group' | 'supergroup' | 'channel';
  readonly title?: string;
};

export type From = { readonly id: number; readonly language_code?: string; readonly username?: string };

export type SayOptions = {
  readonly from?: From;
  readonly chat?: Partial<Chat>;
  readonly thread?: number;
  readonly replyTo?: number;
  /** Overrides or adds fields of the message. */
  readonly extra?: object;
};

/** Makes the updates that people cause. In a private chat the person's id is the chat's id. */
export function updateMaker(
  inject: (update: Omit<Update, 'update_id'>) => number,
  addForeign: (chatId: number, text: string, entities: readonly MessageEntity[]) => number,
) {
  const person = (chatId: number, from?: From) => ({
    is_bot: false,
    first_name: 'Reader',
    language_code: 'en',
    ...(from ?? { id: chatId > 0 ? chatId : 1 }),
  });
  const chatFor = (chatId: number, chat: Partial<Chat> = {}) => ({
    id: chatId,
    ...(chatId > 0 ? { type: 'private', first_name: 'Reader' } : { type: 'supergroup', title: 'Group' }),
    ...chat,
  });

  return {
    /** A person writes `text` in a chat; commands get their entity. Returns the message's id. */
    say(chatId: number, text: string, { from, chat, thread, replyTo, extra }: SayOptions = {}): number {
      const command = /^\/\w+(@\w+)?/.exec(text)?.[0];
      const entities: MessageEntity[] =
        command === undefined ? [] : [{ type: 'bot_command', offset: 0, length: command.length }];
      const message_id = addForeign(chatId, text, entities);
      const reply =
        replyTo === undefined
          ? {}
          : { reply_to_message: { message_id: replyTo, date: 1, chat: chatFor(chatId, chat) } };
      inject({
        message: {
          message_id,
          date: Math.floor(Date.now() / 1_000),
          chat: chatFor(chatId, chat),
          from: person(chatId, from),
          text,
          ...(entities.length > 0 ? { entities } : {}),
          ...(thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true }),
          ...reply,
          ...extra,
        },
      } as Omit<Update, 'update_id'>);
      return message_id;
    },
    /** A person presses the button whose callback data is `data` under a message. */
    press(chatId: number, messageId: number, data: string, { from, chat }: SayOptions = {}): void {
      inject({
        callback_query: {
          id: String(Math.floor(Math.random() * 1e15)),
          from: person(chatId, from),
          chat_instance: '1',
          data,
          message: {
            message_id: messageId,
            date: Math.floor(Date.now() / 1_000),
            chat: chatFor(chatId, chat),
            text: '-',
          },
        },
      } as Omit<Update, 'update_id'>);
    },
    /** A person types `@bot query` somewhere. */
    ask(userId: number, query: string, offset = ''): string {
      const id = String(Math.floor(Math.random() * 1e15));
      inject({
        inline_query: { id, from: person(userId), query, offset },
      } as Omit<Update, 'update_id'>);
      return id;
    },
    /** The bot's own standing in a chat changes, by the hand of `from`. */
    standing(chatId: number, before: string, after: string, { from, chat }: SayOptions = {}): void {
      const member = (status: string) => ({
        user: { id: 123456, is_bot: true, first_name: 'Vedette' },
        status,
      });
      inject({
        my_chat_member: {
          chat: chatFor(chatId, chat),
          from: person(chatId, from),
          date: Math.floor(Date.now() / 1_000),
          old_chat_member: member(before),
          new_chat_member: member(after),
        },
      } as Omit<Update, 'update_id'>);
    },
  };
}
