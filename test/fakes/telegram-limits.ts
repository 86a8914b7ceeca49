/** Telegram's published limits (Bots FAQ, "My bot is hitting limits"), enforced without tolerance. */
export type Limits = {
  readonly overallPerSecond: number;
  readonly privatePerSecond: number;
  readonly groupPerMinute: number;
};

export const TELEGRAM_LIMITS: Limits = { overallPerSecond: 30, privatePerSecond: 1, groupPerMinute: 20 };

export type Refusal = { readonly retryAfter: number; readonly why: string };

/** Watches over the limits. `admit` either counts a call or says why it is refused. `at` is monotonic, in ms. */
export function limiter(limits: Limits | null) {
  const overall: number[] = [];
  const byChat = new Map<string, number[]>();
  let floodUntil = Number.NEGATIVE_INFINITY;
  const waits = new Map<number, number>();
  const refusals: (Refusal & { readonly chatId: number; readonly at: number })[] = [];

  const window = (key: string, spanMs: number, at: number): number[] => {
    const times = (byChat.get(key) ?? []).filter((time) => time > at - spanMs);
    byChat.set(key, times);
    return times;
  };
  const refuse = (chatId: number, at: number, untilAt: number, why: string): Refusal => {
    const refusal = { retryAfter: Math.max(1, Math.ceil((untilAt - at) / 1_000)), why };
    refusals.push({ ...refusal, chatId, at });
    return refusal;
  };
  const chatRefusal = (chatId: number, kind: 'send' | 'edit', at: number, rules: Limits): Refusal | null => {
    const isPrivate = chatId > 0;
    const span = isPrivate ? 1_000 : 60_000;
    const most = isPrivate ? rules.privatePerSecond : rules.groupPerMinute;
    if (isPrivate && kind === 'edit') return null;
    const times = window(`${kind}:${chatId}`, span, at);
    if (times.length < most) {
      times.push(at);
      return null;
    }
    const until = (times[0] ?? at) + span;
    waits.set(chatId, until);
    return refuse(chatId, at, until, `${kind} limit of chat`);
  };

  return {
    refusals,
    admit(chatId: number, kind: 'send' | 'edit', at: number): Refusal | null {
      if (limits === null) return null;
      if (at < floodUntil) return refuse(chatId, at, floodUntil, 'flood');
      const waitUntil = waits.get(chatId) ?? Number.NEGATIVE_INFINITY;
      if (at < waitUntil) return refuse(chatId, at, waitUntil, 'before retry_after');
      if (kind === 'send') {
        while ((overall[0] ?? at) <= at - 1_000) overall.shift();
        if (overall.length >= limits.overallPerSecond) {
          floodUntil = at + 1_000;
          return refuse(chatId, at, floodUntil, 'overall limit');
        }
      }
      const refusal = chatRefusal(chatId, kind, at, limits);
      if (refusal === null && kind === 'send') overall.push(at);
      return refusal;
    },
  };
}
