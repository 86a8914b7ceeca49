import { FormattedString } from '@grammyjs/parse-mode';
import { GrammyError } from 'grammy';
import type { ForceReply, InlineKeyboardMarkup, LinkPreviewOptions } from 'grammy/types';
import { MESSAGE_LIMIT, type RenderedMessage } from '../alerts/render.ts';
import type { Spot } from '../store/wishes.ts';
import type { Locale } from '../texts.ts';
import type { Keyboard } from './buttons.ts';
import type { BotContext } from './context.ts';

export type Words = string | FormattedString;

type AnswerOptions = {
  readonly keyboard?: Keyboard;
  readonly preview?: LinkPreviewOptions;
  /** Elsewhere than where the update happened. */
  readonly to?: Spot;
  /** Asks for the next message as an answer. */
  readonly asks?: boolean;
};

/** Says something in the chat and forum topic of the update. Long texts become several messages. Returns the last's id. */
export async function answer(ctx: BotContext, words: Words, options: AnswerOptions = {}): Promise<number> {
  const { chatId, threadId } = options.to ?? ctx.spot;
  const pages = toPages(words);
  let last = 0;
  for (const [index, page] of pages.entries()) {
    const isLast = index === pages.length - 1;
    const markup = isLast ? toMarkup(options) : null;
    const sent = await ctx.api.sendMessage(chatId, page.text, {
      entities: page.entities,
      link_preview_options: options.preview ?? { is_disabled: true },
      ...(threadId === 0 ? {} : { message_thread_id: threadId }),
      ...(markup ? { reply_markup: markup } : {}),
    });
    last = sent.message_id;
  }
  return last;
}

function toMarkup({ keyboard, asks }: AnswerOptions): InlineKeyboardMarkup | ForceReply | null {
  if (asks) return { force_reply: true, selective: true };
  return keyboard && keyboard.length > 0 ? inline(keyboard) : null;
}

function inline(keyboard: Keyboard): InlineKeyboardMarkup {
  return { inline_keyboard: keyboard.map((row) => [...row]) };
}

/** A story's message, as its alert would look. */
export async function answerStory(ctx: BotContext, message: RenderedMessage): Promise<void> {
  await answer(ctx, new FormattedString(message.text, [...message.entities]), {
    keyboard: message.keyboard,
    preview: message.preview,
  });
}

/** Puts new words and buttons into the message whose button was pressed. */
export async function rewrite(ctx: BotContext, words: Words, keyboard: Keyboard): Promise<void> {
  const [page = new FormattedString('')] = toPages(words);
  await unlessSettled(() =>
    ctx.editMessageText(page.text, {
      entities: page.entities,
      link_preview_options: { is_disabled: true },
      reply_markup: inline(keyboard),
    }),
  );
}

/** Puts new buttons under the message whose button was pressed. */
export async function rebutton(ctx: BotContext, keyboard: Keyboard): Promise<void> {
  await unlessSettled(() => ctx.editMessageReplyMarkup({ reply_markup: inline(keyboard) }));
}

/** Answers a press; `isAlert` shows a window that must be closed. Telegram takes 200 characters. */
export async function toast(ctx: BotContext, text: string | null = null, isAlert = false): Promise<void> {
  await unlessSettled(() =>
    ctx.answerCallbackQuery(text === null ? {} : { text: cutEnd(text, 200), show_alert: isAlert }),
  );
}

/** Two admins who press at once ask for the same edit twice, and a press can outlive its answer: neither is a failure. */
const SETTLED = /message is not modified|query is too old|query ID is invalid|message to edit not found/i;

async function unlessSettled(call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (!(error instanceof GrammyError && SETTLED.test(error.description))) throw error;
  }
}

const MOST_ENTITIES = 100;

/** Splits at line ends so that each part is within Telegram's limits. */
export function toPages(words: Words): readonly FormattedString[] {
  const pages: FormattedString[] = [];
  let rest = typeof words === 'string' ? new FormattedString(words) : words;
  while (rest.text.length > MESSAGE_LIMIT || rest.entities.length > MOST_ENTITIES) {
    const beyond = rest.entities.toSorted((a, b) => a.offset - b.offset)[MOST_ENTITIES]?.offset;
    const limit = Math.min(MESSAGE_LIMIT, beyond ?? MESSAGE_LIMIT);
    const line = rest.text.lastIndexOf('\n', limit - 1);
    const end = line > 0 ? line : limit;
    pages.push(rest.slice(0, end));
    rest = rest.slice(line > 0 ? end + 1 : end);
  }
  return [...pages, rest];
}

export function cutEnd(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** What a person typed, without marks that are not seen (zero-width, direction, control) and with single spaces. */
export function clean(typed: string): string {
  return typed
    .replace(/[\p{Cf}\p{Cc}]+/gu, (marks) => (/[\n\t\r]/.test(marks) ? ' ' : ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** A day and time that clients show in the reader's own zone; written out for those that do not. */
export function moment(at: number, locale: Locale, timeZone: string): FormattedString {
  const written = new Intl.DateTimeFormat(locale === 'uk' ? 'uk-UA' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(at);
  return FormattedString.time(written, Math.floor(at / 1_000), 'dt');
}
