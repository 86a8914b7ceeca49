import { Api, GrammyError, HttpError } from 'grammy';
import type { InlineKeyboardButton, MessageEntity } from 'grammy/types';
import { type Letter, ofNetworkError, ofRefusal, type Send } from './outcome.ts';

/** grammY 1.x types its signal with the abort-controller shim; the platform's own signal works. */
type GrammySignal = Parameters<Api['sendMessage']>[3];
type ClientOptions = NonNullable<ConstructorParameters<typeof Api>[1]>;
type ClientFetch = NonNullable<ClientOptions['fetch']>;

/** Telegram lets a call wait for long before it answers: it must not be given up, or the message comes twice. */
const TIMEOUT_SECONDS = 65;

/** A client for the sender alone, apart from the bot's own. Never retries: the outbox does. */
export function senderApi(token: string, apiRoot: string, clientFetch: ClientFetch = platformFetch): Api {
  return new Api(token, { apiRoot, timeoutSeconds: TIMEOUT_SECONDS, fetch: clientFetch });
}

/** Node's fetch as grammY calls it: its signal is a polyfill that fetch refuses. For every grammY client of ours. */
export const platformFetch = ((
  url: string,
  init: { readonly signal?: EventTarget & { readonly aborted: boolean } },
) => {
  const abort = new AbortController();
  if (init.signal?.aborted) abort.abort();
  init.signal?.addEventListener('abort', () => abort.abort(), { once: true });
  return fetch(url, { ...(init as RequestInit), signal: abort.signal });
}) as unknown as ClientFetch;

export type SendOptions = { readonly isPaid: boolean };

/** Sends letters through grammY; every answer and failure comes back as an outcome. */
export function telegramSend(api: Api, { isPaid }: SendOptions): Send {
  return async (letter, signal) => {
    try {
      if (letter.editOf !== null) {
        await api.raw.editMessageText(
          { ...look(letter), chat_id: letter.chatId, message_id: letter.editOf },
          signal as GrammySignal,
        );
        return { kind: 'sent', messageId: letter.editOf };
      }
      const { message_id } = await api.raw.sendMessage(
        { ...look(letter), ...address(letter), ...(isPaid ? { allow_paid_broadcast: true } : {}) },
        signal as GrammySignal,
      );
      return { kind: 'sent', messageId: message_id };
    } catch (error) {
      if (error instanceof GrammyError) return ofRefusal(error);
      if (error instanceof HttpError) return ofNetworkError(error);
      throw error;
    }
  };
}

function look({ message }: Letter) {
  return {
    text: message.text,
    entities: [...message.entities] as MessageEntity[],
    link_preview_options: message.preview,
    ...(message.keyboard.length === 0
      ? {}
      : { reply_markup: { inline_keyboard: message.keyboard as InlineKeyboardButton[][] } }),
  };
}

function address({ chatId, threadId, isSilent, replyTo }: Letter) {
  return {
    chat_id: chatId,
    ...(threadId === 0 ? {} : { message_thread_id: threadId }),
    ...(isSilent ? { disable_notification: true } : {}),
    ...(replyTo === null
      ? {}
      : { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
  };
}
