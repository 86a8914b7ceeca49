import type { InlineKeyboardButton } from 'grammy/types';
import type { ChatId } from '../news/ids.ts';
import type { Spot } from '../store/wishes.ts';

export type Keyboard = readonly (readonly InlineKeyboardButton[])[];

/** Telegram takes 1 to 64 bytes (Bot API, InlineKeyboardButton). */
const MOST_BYTES = 64;

/** What a button says back: the version of the format, its subject, its arguments. Throws when it is too long: our bug. */
export function action(subject: string, ...args: readonly (string | number)[]): string {
  const data = ['1', subject, ...args].join(':');
  if (Buffer.byteLength(data) > MOST_BYTES) throw new RangeError(`callback data too long: ${subject}`);
  return data;
}

export function button(text: string, data: string): InlineKeyboardButton {
  return { text, callback_data: data };
}

/** Lays buttons out in rows of `width`. */
export function inRows(buttons: readonly InlineKeyboardButton[], width: number): InlineKeyboardButton[][] {
  return Array.from({ length: Math.ceil(buttons.length / width) }, (_, row) =>
    buttons.slice(row * width, (row + 1) * width),
  );
}

/** A place in few bytes: buttons name what they change, so that one pressed elsewhere cannot change another chat. */
export function toSpotCode({ chatId, threadId }: Spot): string {
  return `${chatId.toString(36)}.${threadId.toString(36)}`;
}

export function fromSpotCode(code: string): Spot | null {
  const [chat = '', thread = ''] = code.split('.');
  const [chatId, threadId] = [Number.parseInt(chat, 36), Number.parseInt(thread, 36)];
  return Number.isSafeInteger(chatId) && Number.isSafeInteger(threadId)
    ? { chatId: chatId as ChatId, threadId }
    : null;
}

/** Names an outlet in a button: its own name may be longer than a button can carry (FNV-1a, 32 bits). */
export function toOutletCode(outlet: string): string {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(outlet)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36);
}
