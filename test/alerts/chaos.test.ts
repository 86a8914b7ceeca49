import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stage } from '../fakes/stage.ts';
import type { Trouble } from '../fakes/telegram-answers.ts';

const TROUBLES: readonly (Trouble | null)[] = [
  null,
  null,
  { kind: 'drop', accepts: true },
  { kind: 'drop', accepts: false },
  { kind: 'cut', accepts: true },
  { kind: 'html', code: 502, accepts: false },
  {
    kind: 'error',
    code: 429,
    description: 'Too Many Requests: retry after 3',
    parameters: { retry_after: 3 },
  },
  { kind: 'error', code: 500, description: 'Internal Server Error' },
  { kind: 'error', code: 400, description: 'Bad Request: chat not found' },
];

test('whatever Telegram answers and however often we start anew: every story reaches every chat, twice only if an answer was lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...TROUBLES), { minLength: 4, maxLength: 12 }),
      fc.integer({ min: 0, max: 3 }),
      async (troubles, restarts) => {
        await using s = await stage();
        const chats = [1, 2, -3];
        for (const id of chats) s.room.reader(id, { hourly_cap: 1_000 });
        let lost = 0;
        const queue = [...troubles];
        s.telegram.on(({ method }) => {
          const trouble = method === 'sendMessage' ? (queue.shift() ?? null) : null;
          if (trouble !== null && 'accepts' in trouble && trouble.accepts) lost += 1;
          return trouble;
        });
        for (let n = 0; n < 3; n++) {
          s.room.story({ title: `Story ${n}!` }, s.now());
          await s.idle(2);
          if (n < restarts) await s.restart();
        }
        const told = () =>
          s.telegram
            .sent()
            .map(({ chatId, payload }) =>
              [...String(payload['text']).matchAll(/Story \d!/g)].map(([title]) => `${chatId} ${title}`),
            );
        for (let hour = 0; hour < 4 && s.store.outbox.counts().pending > 0; hour++) {
          await s.idle(8);
          s.pass(3_600_000);
        }
        await s.until(() => expect(new Set(told().flat()).size).toBe(chats.length * 3), 60);
        await s.until(() => expect(s.store.outbox.counts()).toMatchObject({ pending: 0, held: 0 }), 60);
        const known = new Set<string>();
        const repeated = told().filter((pairs) => {
          const isRepeated = pairs.some((pair) => known.has(pair));
          for (const pair of pairs) known.add(pair);
          return isRepeated;
        });
        expect(repeated.length).toBeLessThanOrEqual(lost);
      },
    ),
    { numRuns: 8 },
  );
}, 60_000);
