import type { Transformer } from 'grammy';
import type { KeptPace } from '../store/outbox/pace.ts';
import {
  allowance,
  begun,
  ended,
  factorOf,
  flooded,
  type Lane,
  openPace,
  type Pace,
  resumed,
  slowed,
  waitOf,
} from './pacing.ts';

export type BudgetOptions = {
  readonly rate: number;
  readonly isPaid: boolean;
  /** Unix ms. */
  readonly now: () => number;
  /** Milliseconds that never jump. */
  readonly monotonic: () => number;
};

export type Budget = ReturnType<typeof createBudget>;

/** What Telegram lets us send, shared by the outbox and by the answers to people, which go first. */
export function createBudget({ rate, isPaid, now, monotonic }: BudgetOptions) {
  let pace: Pace = openPace(rate, isPaid, monotonic());
  let lastId = 0;
  let queue = Promise.resolve();
  let waiting = 0;
  /** When people in a chat were answered lately: Telegram counts those messages too. */
  const answers = new Map<number, number[]>();

  const begin = (): (() => void) => {
    const id = ++lastId;
    pace = begun(pace, id, monotonic());
    return () => {
      pace = ended(pace, id, monotonic());
    };
  };
  const answered = (chatId: number, began: number | null): number => {
    const at = now();
    if (answers.size > MOST_CHATS) answers.clear();
    const lately = (answers.get(chatId) ?? []).filter((time) => time > at - MINUTE_MS);
    const again = began === null ? -1 : lately.indexOf(began);
    answers.set(chatId, [...lately.filter((_, i) => i !== again), at]);
    return at;
  };
  const released = Promise.withResolvers<void>();
  let isReleased = false;
  const nextTurn = async (): Promise<void> => {
    for (;;) {
      const wait = isReleased ? 0 : waitOf(pace, 'prompt', monotonic());
      if (wait <= 0) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const turn = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, Math.ceil(wait));
      });
      await Promise.race([turn, released.promise]);
      clearTimeout(timer);
    }
  };

  return {
    waitMs: (lane: Lane): number => (lane === 'outbox' && waiting > 0 ? 5 : waitOf(pace, lane, monotonic())),
    allowance: (): number => (waiting > 0 ? 0 : allowance(pace, monotonic())),
    /** A call begins; the returned function says that it has ended. */
    begin,
    /** Waits for the turn of an answer to a person, in order, and begins it. */
    async prompt(chatId: number | null): Promise<() => void> {
      waiting += 1;
      const turn = queue.then(nextTurn);
      queue = turn;
      await turn;
      waiting -= 1;
      const end = begin();
      if (chatId === null) return end;
      const began = answered(chatId, null);
      // Telegram counts the message when it arrives: at the latest when it answers.
      return () => {
        end();
        answered(chatId, began);
      };
    },
    /** The program stops: answers that still wait go out now. */
    release(): void {
      isReleased = true;
      released.resolve();
    },
    /** Times of answers in a chat in the last minute, oldest first. Unix ms. */
    answersIn: (chatId: number): readonly number[] => answers.get(chatId) ?? [],
    flooded(afterMs: number): void {
      pace = flooded(pace, afterMs, monotonic());
    },
    slowed(): void {
      pace = slowed(pace, monotonic());
    },
    resumed(): void {
      pace = resumed(pace, monotonic());
    },
    /** Takes up what was kept by the run before: its lowered rate, its wait, and its last second. */
    restore(kept: KeptPace): void {
      const [wall, mono] = [now(), monotonic()];
      const since = Math.max(0, wall - kept.loweredAt);
      const owed = Math.max(kept.waitUntil, Math.min(kept.spentAt, wall) + RESTART_MS) - wall;
      pace = {
        ...pace,
        factor: kept.factor,
        loweredAt: mono - since,
        waitUntil: mono + Math.min(Math.max(0, owed), LONGEST_WAIT_MS),
      };
    },
    /** As it must survive. */
    kept(): Omit<KeptPace, 'spentAt'> {
      const [wall, mono] = [now(), monotonic()];
      return {
        factor: factorOf(pace, mono),
        loweredAt: wall,
        waitUntil: Math.max(0, pace.waitUntil - mono) + wall,
      };
    },
  };
}

const MINUTE_MS = 60_000;
const MOST_CHATS = 20_000;
/** The last second of the run before may have been full. */
const RESTART_MS = 1_100;
/** A wait kept by a clock that was wrong must not stall us. */
const LONGEST_WAIT_MS = 15 * MINUTE_MS;

const MESSAGE_MAKERS = new Set<string>([
  ...['sendMessage', 'sendPhoto', 'sendDocument', 'sendMediaGroup', 'sendAnimation', 'sendVideo', 'sendPoll'],
  ...['copyMessage', 'copyMessages', 'forwardMessage', 'forwardMessages'],
]);

/** A grammY transformer for the bot's own client: its messages share the budget, and go before the outbox's. */
export function countInteractive(budget: Budget): Transformer {
  return async (prev, method, payload, signal) => {
    if (!MESSAGE_MAKERS.has(method)) return prev(method, payload, signal);
    const chatId = 'chat_id' in payload && typeof payload.chat_id === 'number' ? payload.chat_id : null;
    const end = await budget.prompt(chatId);
    try {
      return await prev(method, payload, signal);
    } finally {
      end();
    }
  };
}
