import type { InlineKeyboardButton, MessageEntity } from 'grammy/types';

/** What Telegram would say of a message it refuses, or null when it would take it. */
export function faultOf(method: string, payload: Readonly<Record<string, unknown>>): string | null {
  if ('parse_mode' in payload) return "can't parse entities: parse_mode over foreign text is not used here";
  return (
    textFault(method, payload) ??
    captionFault(payload) ??
    keyboardFault(payload['reply_markup']) ??
    callbackAnswerFault(method, payload)
  );
}

function textFault(method: string, { text, entities }: Readonly<Record<string, unknown>>): string | null {
  if (method !== 'sendMessage' && method !== 'editMessageText') return null;
  if (typeof text !== 'string' || text.trim() === '') return 'message text is empty';
  if (text.length > 4096) return 'message is too long';
  return entitiesFault(text, entities);
}

function captionFault({ caption, caption_entities }: Readonly<Record<string, unknown>>): string | null {
  if (caption === undefined) return null;
  if (typeof caption !== 'string') return 'caption is not text';
  if (caption.length > 1024) return 'message caption is too long';
  return entitiesFault(caption, caption_entities);
}

const BLOCKS = ['blockquote', 'expandable_blockquote'];
const TYPES = [
  ...['mention', 'hashtag', 'cashtag', 'bot_command', 'url', 'email', 'phone_number', 'bold', 'italic'],
  ...['underline', 'strikethrough', 'spoiler', 'code', 'pre', 'text_link', 'text_mention', 'custom_emoji'],
  ...['date_time', ...BLOCKS],
];

export function entitiesFault(text: string, given: unknown): string | null {
  if (given === undefined) return null;
  if (!Array.isArray(given)) return "can't parse entities: not a list";
  const entities = given as readonly MessageEntity[];
  if (entities.length > 100) return 'too many entities: Telegram silently ignores those after the hundredth';
  for (const entity of entities) {
    const fault = entityFault(text, entity);
    if (fault !== null) return `can't parse entities: ${fault}: ${JSON.stringify(entity)}`;
  }
  return crossingFault(entities);
}

function entityFault(text: string, entity: MessageEntity): string | null {
  const { offset, length, type } = entity;
  const end = offset + length;
  if (!TYPES.includes(type)) return 'unknown type';
  if (!Number.isInteger(offset) || !Number.isInteger(length) || offset < 0 || length <= 0) return 'bad range';
  if (end > text.length) return 'ends outside the text';
  if (splitsPair(text, offset) || splitsPair(text, end)) return 'splits a surrogate pair';
  if (text.slice(offset, end).trim() === '') return 'covers only white space';
  if (type === 'text_link' && !isUrl(entity.url)) return 'bad url';
  if (type === 'date_time' && !Number.isInteger(entity.unix_time)) return 'unix_time is not whole seconds';
  if (type === 'date_time' && !/^(r|w?[dD]?[tT]?)$/.test(entity.date_time_format)) return 'bad format';
  return null;
}

/** Entities may nest but not cross, and a quotation never nests in another. */
function crossingFault(entities: readonly MessageEntity[]): string | null {
  for (const [index, a] of entities.entries())
    for (const b of entities.slice(index + 1)) {
      const [first, second] = a.offset <= b.offset ? [a, b] : [b, a];
      const firstEnd = first.offset + first.length;
      if (second.offset >= firstEnd) continue;
      if (second.offset > first.offset && second.offset + second.length > firstEnd)
        return `can't parse entities: ${a.type} and ${b.type} cross`;
      if (BLOCKS.includes(a.type) && BLOCKS.includes(b.type))
        return "can't parse entities: nested quotations";
    }
  return null;
}

function keyboardFault(markup: unknown): string | null {
  if (typeof markup !== 'object' || markup === null || !('inline_keyboard' in markup)) return null;
  const rows = markup.inline_keyboard as readonly (readonly InlineKeyboardButton[])[];
  if (rows.flat().length > 100) return 'reply markup is too long';
  for (const button of rows.flat()) {
    const fault = buttonFault(button);
    if (fault !== null) return `${fault}: ${JSON.stringify(button)}`;
  }
  return null;
}

function buttonFault(button: InlineKeyboardButton): string | null {
  if (button.text.trim() === '') return 'inline keyboard button text is empty';
  const actions = Object.keys(button).filter(
    (key) => !['text', 'style', 'icon_custom_emoji_id'].includes(key),
  );
  if (actions.length !== 1) return 'a button does exactly one thing';
  if ('url' in button && !isUrl(button.url)) return 'inline keyboard button url is invalid';
  if ('callback_data' in button) {
    const bytes = Buffer.byteLength(button.callback_data);
    if (bytes < 1 || bytes > 64) return 'BUTTON_DATA_INVALID';
  }
  if ('switch_inline_query' in button && button.switch_inline_query.length > 256) return 'query is too long';
  return null;
}

function callbackAnswerFault(method: string, { text }: Readonly<Record<string, unknown>>): string | null {
  if (method !== 'answerCallbackQuery' || text === undefined) return null;
  return typeof text === 'string' && text.length <= 200 ? null : 'MESSAGE_TOO_LONG';
}

function splitsPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
}

function isUrl(text: string): boolean {
  return URL.canParse(text) && /^(https?|tg|mailto):/.test(text);
}
