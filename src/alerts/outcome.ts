import type { RenderedMessage } from './render.ts';

/** What became of one call. The outside world's answers are values; only our own bugs are thrown. */
export type Outcome =
  /** `messageId` null: it was sent, but Telegram cannot say as what. */
  | { readonly kind: 'sent'; readonly messageId: number | null }
  /** Not sent, and Telegram asks for time (`flood`), or it could not be asked (`line`: every chat would fare the same). */
  | {
      readonly kind: 'later';
      readonly afterMs: number | null;
      readonly scope: 'flood' | 'line';
      readonly reason: string;
    }
  /** Sent or not: the answer was lost. */
  | { readonly kind: 'ambiguous'; readonly reason: string }
  | { readonly kind: 'unreachable'; readonly reason: string }
  /** May pass by itself: rights, "chat not found". */
  | { readonly kind: 'strike'; readonly reason: string }
  | { readonly kind: 'moved'; readonly toChatId: number }
  | { readonly kind: 'topic closed'; readonly reason: string }
  /** The message to be edited is gone or too old. */
  | { readonly kind: 'uneditable'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** One message, or the new look of one. */
export type Letter = {
  readonly chatId: number;
  /** Forum topic; 0: none. */
  readonly threadId: number;
  readonly message: RenderedMessage;
  readonly isSilent: boolean;
  readonly replyTo: number | null;
  /** The message to be edited; null: a new one. */
  readonly editOf: number | null;
};

export type Send = (letter: Letter, signal: AbortSignal) => Promise<Outcome>;

/** Telegram's refusal as it stands in its answer (Bot API, "Making requests"). */
export type Refusal = {
  readonly error_code: number;
  readonly description: string;
  readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number };
};

/** Tells the refusals apart, by code and by the words of tdlib and the Bot API server. */
export function ofRefusal({ error_code, description, parameters = {} }: Refusal): Outcome {
  const reason = description;
  if (parameters.migrate_to_chat_id !== undefined)
    return { kind: 'moved', toChatId: parameters.migrate_to_chat_id };
  if (error_code === 429 || parameters.retry_after !== undefined)
    return flood(parameters.retry_after ?? null, reason);
  const slowMode = /SLOWMODE_WAIT_(\d+)|FLOOD_(?:PREMIUM_)?WAIT_(\d+)/.exec(description);
  if (slowMode) return flood(Number(slowMode[1] ?? slowMode[2]), reason);
  if (/sent message was immediately deleted/i.test(description)) return { kind: 'sent', messageId: null };
  if (error_code >= 500) return { kind: 'ambiguous', reason };
  if (error_code === 401 || (error_code === 404 && /^not found$/i.test(description)))
    return { kind: 'later', afterMs: null, scope: 'line', reason: 'the bot token is not accepted' };
  if (/message is not modified/i.test(description)) return { kind: 'sent', messageId: null };
  if (UNEDITABLE.test(description)) return { kind: 'uneditable', reason };
  if (TOPIC.test(description)) return { kind: 'topic closed', reason };
  if (GONE.test(description)) return { kind: 'unreachable', reason };
  if (PASSING.test(description)) return { kind: 'strike', reason };
  // Any other 403 is about what we may do there, not about the message.
  return error_code === 403 ? { kind: 'strike', reason } : { kind: 'refused', reason };
}

const UNEDITABLE =
  /message to edit not found|message can't be edited|MESSAGE_ID_INVALID|message identifier is not/i;
const TOPIC =
  /message thread not found|TOPIC_(CLOSED|DELETED|ID_INVALID)|topic (is )?closed|thread_id.*invalid/i;
const GONE =
  /bot was (blocked|kicked)|user is deactivated|bot is not a member|group chat was (deactivated|deleted)|can't initiate conversation|can't send messages to (bots|the bot)|USER_IS_BLOCKED|INPUT_USER_DEACTIVATED|CHANNEL_PRIVATE/i;
const PASSING =
  /chat not found|PEER_ID_INVALID|not enough rights|have no rights|need administrator rights|CHAT_WRITE_FORBIDDEN|CHAT_SEND_\w+_FORBIDDEN|CHAT_RESTRICTED|CHAT_ADMIN_REQUIRED|USER_BANNED_IN_CHANNEL|group chat was upgraded|must be (a member|admin)/i;

function flood(retryAfter: number | null, reason: string): Outcome {
  return { kind: 'later', afterMs: (retryAfter ?? 5) * 1_000, scope: 'flood', reason };
}

/** Errors of the network before a byte of the request was sent. */
const UNSENT = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL'],
  ...['UND_ERR_CONNECT_TIMEOUT', 'EMFILE', 'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
]);

/** What a failed request means: nothing was sent, or nobody knows. Only the error's code is kept: its text may hold the token. */
export function ofNetworkError(error: unknown): Outcome {
  const codes = codesOf(error);
  if (codes.length > 0 && codes.every((code) => UNSENT.has(code)))
    return { kind: 'later', afterMs: null, scope: 'line', reason: `no connection: ${codes[0]}` };
  return { kind: 'ambiguous', reason: codes[0] ?? nameOf(error) };
}

/** The codes of an error or of what caused it: several, when several addresses were tried. */
function codesOf(error: unknown, depth = 0): readonly string[] {
  if (!(error instanceof Error) || depth > 4) return [];
  if (error instanceof AggregateError) return error.errors.flatMap((inner) => codesOf(inner, depth + 1));
  const inner = 'error' in error ? codesOf(error.error, depth + 1) : codesOf(error.cause, depth + 1);
  if (inner.length > 0) return inner;
  if (!('code' in error) || typeof error.code !== 'string') return [];
  const isConnecting = 'syscall' in error && error.syscall === 'connect';
  return [isConnecting && error.code === 'ETIMEDOUT' ? 'UND_ERR_CONNECT_TIMEOUT' : error.code];
}

function nameOf(error: unknown): string {
  const cause = error instanceof Error && 'error' in error ? error.error : error;
  if (!(cause instanceof Error)) return 'lost';
  if (cause instanceof SyntaxError) return 'answer is not JSON';
  return /timed out/.test(cause.message) ? 'timeout' : cause.name;
}
