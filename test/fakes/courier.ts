import { createBudget } from '../../src/alerts/budget.ts';
import { type DeliverDeps, deliver } from '../../src/alerts/deliver.ts';
import { senderApi, telegramSend } from '../../src/alerts/telegram.ts';
import { createLog } from '../../src/log.ts';
import type { Store } from '../../src/store/store.ts';
import { loadTexts } from '../../src/texts.ts';
import { FAKE_TOKEN, type FakeTelegram } from './telegram.ts';

export type CourierOptions = {
  readonly rate?: number;
  readonly isPaid?: boolean;
  readonly now?: () => number;
  readonly monotonic?: () => number;
  readonly onOutcome?: DeliverDeps['onOutcome'];
};

/** Runs the real delivery against a fake Telegram until disposed. `lines` are its log. */
export function courier(store: Store, telegram: FakeTelegram, options: CourierOptions = {}) {
  const { rate = 28, isPaid = false, now = Date.now, monotonic = () => performance.now() } = options;
  const stopping = new AbortController();
  const lines: string[] = [];
  const budget = createBudget({ rate, isPaid, now, monotonic });
  const running = deliver(
    {
      store,
      texts: loadTexts('locales'),
      log: createLog('info', [FAKE_TOKEN], { write: (line: string) => void lines.push(line) }),
      send: telegramSend(senderApi(FAKE_TOKEN, telegram.url), { isPaid }),
      budget,
      now,
      monotonic,
      defaults: { locale: 'en', timeZone: 'Europe/Kyiv' },
      ...(options.onOutcome ? { onOutcome: options.onOutcome } : {}),
    },
    stopping.signal,
  );
  return {
    budget,
    lines,
    stop: async (): Promise<void> => {
      stopping.abort();
      await running;
    },
    async [Symbol.asyncDispose](): Promise<void> {
      stopping.abort();
      await running;
    },
  };
}
