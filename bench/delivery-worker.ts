/** The sender as its own process, so that it can be killed. Arguments: database, API root, shift of its clock in ms. */
import { courier } from '../test/fakes/courier.ts';
import { newsroom } from '../test/fakes/newsroom.ts';
import type { FakeTelegram } from '../test/fakes/telegram.ts';

const [, , path = '', url = '', jumps = ''] = process.argv;
const room = newsroom(path);
const bornAt = performance.now();
/** "seconds:shift" pairs: from so many seconds on the clock is set so many milliseconds away. */
const plan = jumps === '' ? [] : jumps.split(',').map((jump) => jump.split(':').map(Number));
const now = (): number => {
  const seconds = (performance.now() - bornAt) / 1_000;
  const past = plan.filter(([from = 0]) => from <= seconds).at(-1);
  return Date.now() + (past?.[1] ?? 0);
};
const running = courier(room.store, { url } as FakeTelegram, { now });
// Stories come from another process here, which cannot ring our bell.
process.on('message', () => room.store.spreadBell.ring());
process.once('SIGTERM', () => void running.stop().then(() => process.exit(0)));
