/** What `/healthz` says (DESIGN.md §8). Times are ISO dates, null when it never happened. */
export type Health = {
  readonly status: 'ok' | 'degraded' | 'down';
  readonly poller: { readonly lastRoundAt: string | null };
  readonly feeds: { readonly ok: number; readonly failing: number };
  readonly outbox: { readonly pending: number; readonly oldestDueAt: string | null };
  readonly telegram: { readonly lastOkAt: string | null };
};

/** What was observed; times are Unix ms. */
export type Vitals = {
  readonly startedAt: number;
  readonly lastRoundAt: number | null;
  readonly telegramOkAt: number | null;
  readonly feeds: { readonly ok: number; readonly failing: number };
  readonly outbox: { readonly pending: number; readonly oldestDueAt: number | null };
};

/** A round of polling or an answer of Telegram that is this old means that the bot does not do its work. */
const DOWN_AFTER_MS = 5 * 60_000;
/** Long polling answers at least every half minute: this long without an answer is a sign. */
const DEGRADED_AFTER_MS = 90_000;
const BACKLOG_MS = 10 * 60_000;

/** `down` when no feed is looked at or Telegram has not answered for minutes; `degraded` when much of it fails. */
export function toHealth(vitals: Vitals, now: number): Health {
  const { feeds, outbox } = vitals;
  const sinceRound = now - (vitals.lastRoundAt ?? vitals.startedAt);
  const sinceTelegram = now - (vitals.telegramOkAt ?? vitals.startedAt);
  const isDown = sinceRound > DOWN_AFTER_MS || sinceTelegram > DOWN_AFTER_MS;
  const isDegraded =
    sinceTelegram > DEGRADED_AFTER_MS ||
    vitals.telegramOkAt === null ||
    feeds.failing > feeds.ok ||
    (outbox.oldestDueAt !== null && now - outbox.oldestDueAt > BACKLOG_MS);
  return {
    status: isDown ? 'down' : isDegraded ? 'degraded' : 'ok',
    poller: { lastRoundAt: toIso(vitals.lastRoundAt) },
    feeds: { ok: feeds.ok, failing: feeds.failing },
    outbox: { pending: outbox.pending, oldestDueAt: toIso(outbox.oldestDueAt) },
    telegram: { lastOkAt: toIso(vitals.telegramOkAt) },
  };
}

function toIso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
