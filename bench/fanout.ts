/**
 * What one story to a hundred thousand chats costs the rest of the house: `node bench/fanout.ts [chats] [rows]`.
 * Prints the longest the main loop stood still, how long a claim takes, and how large a million pending rows are.
 */
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as breath } from 'node:timers/promises';
import { spreadPiece } from '../src/alerts/fanout.ts';
import { createLog } from '../src/log.ts';
import { newsroom } from '../test/fakes/newsroom.ts';

const [, , chatsArgument = '100000', rowsArgument = '1000000'] = process.argv;
const chats = Number(chatsArgument);
const rows = Number(rowsArgument);
const path = join(mkdtempSync(join(tmpdir(), 'vedette-bench-')), 'db');
const room = newsroom(path);
const deps = {
  store: room.store,
  now: Date.now,
  monotonic: () => performance.now(),
  log: createLog('silent', []),
};

room.store.atomically(() => {
  for (let id = 1; id <= chats; id++) room.reader(id);
});
const sizeBefore = size();

room.story({}, Date.now());
const delay = monitorEventLoopDelay({ resolution: 5 });
const pieces: number[] = [];
const work: number[] = [];
const startedAt = performance.now();
delay.enable();
for (;;) {
  const pieceAt = performance.now();
  const before = process.cpuUsage();
  if (!spreadPiece(deps)) break;
  pieces.push(performance.now() - pieceAt);
  const { user, system } = process.cpuUsage(before);
  work.push((user + system) / 1_000);
  await breath();
}
delay.disable();
console.log('fan-out', {
  chats,
  seconds: (performance.now() - startedAt) / 1_000,
  pieces: pieces.length,
  longestPieceMs: Math.max(...pieces),
  longestPieceCpuMs: Math.max(...work),
  medianPieceMs: pieces.toSorted((a, b) => a - b)[pieces.length >> 1],
  loopDelayMaxMs: delay.max / 1e6,
});

for (let id = 1; id <= chats * 0.6; id++)
  room.db.prepare(`UPDATE line SET state = 'asleep' WHERE chat_id = ?`).run(id);
const claims: number[] = [];
for (let n = 0; n < 1_000; n++) {
  const at = performance.now();
  const [turn] = room.store.line.turns(Date.now(), 1);
  if (turn) room.store.deliveries.due(turn.chatId, Date.now(), 80);
  claims.push(performance.now() - at);
  if (turn) room.store.line.setState(turn.chatId, 'busy');
}
claims.sort((a, b) => a - b);
console.log('claim', { asleep: chats * 0.6, medianMs: claims[500], p99Ms: claims[990] });

while (count() < rows) {
  room.story({}, Date.now());
  while (spreadPiece(deps));
}
console.log('size', { rows: count(), megabytes: (size() - sizeBefore) / 2 ** 20 });
process.exit(0);

function count(): number {
  return (room.db.prepare('SELECT count(*) AS n FROM outbox').get() as { n: number }).n;
}

function size(): number {
  room.db.pragma('wal_checkpoint(TRUNCATE)');
  return statSync(path).size;
}
