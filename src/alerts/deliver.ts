import type { Log } from '../log.ts';
import type { Turn } from '../store/outbox/line.ts';
import type { Budget } from './budget.ts';
import { answersHold } from './chat-pace.ts';
import { oweDueDigests } from './digest.ts';
import { spreadOwed } from './fanout.ts';
import { createFloodJudge, type FloodJudge } from './flood.ts';
import type { Outcome, Send } from './outcome.ts';
import { MOST_ROWS, type Parcel, type ParcelDeps, prepareParcel } from './parcel.ts';
import { recover, type SettleDeps, settle } from './settle.ts';

export type DeliverDeps = ParcelDeps &
  SettleDeps & {
    readonly send: Send;
    readonly budget: Budget;
    /** Unix ms. */
    readonly now: () => number;
    /** Milliseconds that never jump; tells a clock that was set from time that passed. */
    readonly monotonic: () => number;
    readonly log: Log;
    /** For metrics: what became of a message, how long the call took, and how long after publication it arrived. */
    readonly onOutcome?: (
      kind: Outcome['kind'],
      seconds: number,
      publishedToSentSeconds: number | null,
    ) => void;
  };

const MOST_IN_FLIGHT = 16;
const DRAIN_MS = 8_000;
/** Nobody rings when another process (an import) owes something. */
const IDLE_CHECK_MS = 5_000;
const RETRY_MS = 1_000;

/**
 * Sends what is owed until `signal` aborts, then lets what is in flight come to its end, 8 s at most. Wakes when the store's
 * bell rings. Never rejects for the world's sake: what fails is logged and tried again.
 */
export async function deliver(deps: DeliverDeps, signal: AbortSignal): Promise<void> {
  deps.budget.restore(deps.store.pace.get());
  signal.addEventListener('abort', () => deps.budget.release(), { once: true });
  const lost = deps.store.atomically(() => recover(deps.store, deps.now()));
  if (lost > 0) deps.log.warn({ messages: lost }, 'found messages without an answer');
  await Promise.all([sendOwed(deps, signal), spreadOwed(deps, signal)]);
}

type Arrival = { readonly parcel: Parcel; readonly outcome: Outcome };

type Line = {
  readonly deps: DeliverDeps;
  readonly judge: FloodJudge;
  readonly inFlight: Map<number, Promise<void>>;
  readonly arrivals: Arrival[];
  readonly hangUp: AbortController;
  /** The wall clock against the steady one: another value means that the wall clock was set. */
  offset: number;
  /** Monotonic; Telegram cannot be asked before. */
  haltedUntil: number;
  halts: number;
};

async function sendOwed(deps: DeliverDeps, signal: AbortSignal): Promise<void> {
  const line: Line = {
    deps,
    judge: createFloodJudge(deps.budget),
    inFlight: new Map(),
    arrivals: [],
    hangUp: new AbortController(),
    offset: deps.now() - deps.monotonic(),
    haltedUntil: Number.NEGATIVE_INFINITY,
    halts: 0,
  };
  while (!signal.aborted) {
    let waitMs = RETRY_MS;
    try {
      waitMs = round(line);
    } catch (err) {
      deps.log.error({ err }, 'delivery failed');
    }
    await deps.store.bell.wait(waitMs, signal);
  }
  await drain(line);
}

/** Records what has come back, starts what may go, and says how long nothing will be to do. */
function round(line: Line): number {
  const { deps, inFlight } = line;
  const now = deps.now();
  minding(line, now);
  const room = Math.min(MOST_IN_FLIGHT - inFlight.size, halted(line) > 0 ? 0 : deps.budget.allowance());
  const arrived = line.arrivals.slice();
  const parcels = deps.store.atomically(() => {
    for (const arrival of arrived) record(deps, arrival, now);
    oweDueDigests(deps.store, now);
    deps.store.line.advance(now, 200);
    return claim(deps, room, now);
  });
  line.arrivals.splice(0, arrived.length);
  for (const parcel of parcels) start(line, parcel);
  return untilNext(line, parcels.length > 0, now);
}

/** Marks up to `room` messages as being sent. In a transaction: the calls begin right after its commit. */
function claim(deps: DeliverDeps, room: number, now: number): readonly Parcel[] {
  const { store, budget } = deps;
  const parcels: Parcel[] = [];
  const turns = room > 0 ? store.line.turns(now, room) : [];
  for (const turn of turns) {
    const hold = answersHold(turn, budget.answersIn(turn.chatId), now);
    if (hold > now) {
      store.line.defer(turn.chatId, hold);
      continue;
    }
    const parcel = prepareSafely(deps, turn, now);
    if (parcel === null) continue;
    store.deliveries.begin(parcel.digest === null ? parcel.rows : [...parcel.rows, parcel.digest]);
    parcels.push(parcel);
  }
  if (parcels.length > 0) store.pace.keep({ ...budget.kept(), spentAt: now });
  return parcels;
}

/** One chat's trouble must not stop the line: what cannot be put together is buried, and the chat goes on with the next. */
function prepareSafely(deps: DeliverDeps, turn: Turn, now: number): Parcel | null {
  const { store, log } = deps;
  for (const most of [MOST_ROWS, 1]) {
    try {
      return store.atomically(() => prepareParcel(deps, turn, most, now));
    } catch (err) {
      if (isStorageTrouble(err)) throw err;
      log.error({ chat: turn.chatId, err }, 'message cannot be put together');
    }
  }
  const [row] = store.deliveries.due(turn.chatId, now, 1);
  if (row)
    store.deliveries.close(
      row,
      { outcome: 'refused', reason: 'our mistake', messageId: null, shown: null },
      now,
    );
  store.line.refile(turn.chatId, now);
  return null;
}

function start(line: Line, parcel: Parcel): void {
  const { deps, inFlight, arrivals, judge } = line;
  const { chatId } = parcel.turn;
  const startedAt = deps.monotonic();
  const end = deps.budget.begin();
  const call = deps
    .send(parcel.letter, line.hangUp.signal)
    .catch((err: unknown): Outcome => {
      deps.log.error({ chat: chatId, name: err instanceof Error ? err.name : 'unknown' }, 'sender failed');
      return { kind: 'ambiguous', reason: 'sender failed' };
    })
    .then((outcome) => {
      end();
      const seconds = (deps.monotonic() - startedAt) / 1_000;
      judge.answered(parcel, outcome, seconds * 1_000, deps.now());
      halt(line, outcome);
      inFlight.delete(chatId);
      arrivals.push({ parcel, outcome });
      report(deps, parcel, outcome, seconds);
      deps.store.bell.ring();
    });
  inFlight.set(chatId, call);
}

/** What cannot be recorded stays `sending`: the next run finds it. */
function record(deps: DeliverDeps, { parcel, outcome }: Arrival, now: number): void {
  const { chatId } = parcel.turn;
  try {
    deps.store.atomically(() => settle(deps, parcel, outcome, deps.budget.answersIn(chatId), now));
  } catch (err) {
    if (isStorageTrouble(err)) throw err;
    deps.log.error({ chat: chatId, err }, 'answer cannot be recorded');
  }
  if (outcome.kind === 'later' && outcome.scope === 'flood')
    deps.store.pace.keep({ ...deps.budget.kept(), spentAt: now });
}

/** The disk is full or fails: everything waits and is tried again. */
function isStorageTrouble(err: unknown): boolean {
  const code = err instanceof Error && 'code' in err ? String(err.code) : '';
  return /^SQLITE_(?:FULL|IOERR|BUSY|LOCKED|READONLY|CANTOPEN|CORRUPT|NOTADB|NOMEM)/.test(code);
}

function report(deps: DeliverDeps, parcel: Parcel, outcome: Outcome, seconds: number): void {
  const { chatId } = parcel.turn;
  const late = parcel.publishedAt === null ? null : (deps.now() - parcel.publishedAt) / 1_000;
  const isAlert = outcome.kind === 'sent' && parcel.kind === 'story';
  deps.onOutcome?.(outcome.kind, seconds, isAlert ? late : null);
  const reason = 'reason' in outcome ? outcome.reason : undefined;
  const refs = parcel.rows.map(({ ref }) => ref);
  deps.log.info(
    { chat: chatId, kind: parcel.kind, refs, outcome: outcome.kind, reason, seconds },
    'delivered',
  );
}

/** No line to Telegram is everybody's trouble: the whole outbox waits 1, 2, 4 … 30 s, then one message tries. */
function halt(line: Line, outcome: Outcome): void {
  if (outcome.kind !== 'later' || outcome.scope !== 'line') {
    if (outcome.kind !== 'ambiguous') line.halts = 0;
    return;
  }
  const at = line.deps.monotonic();
  if (at < line.haltedUntil) return;
  line.haltedUntil = at + Math.min(30_000, 1_000 * 2 ** line.halts);
  line.halts += 1;
}

function halted(line: Line): number {
  // While it is not known whether the line is back, one message at a time finds out.
  if (line.halts > 0 && line.inFlight.size > 0) return IDLE_CHECK_MS;
  return line.haltedUntil - line.deps.monotonic();
}

const CLOCK_JUMP_MS = 2_000;

function minding(line: Line, now: number): void {
  const offset = now - line.deps.monotonic();
  const jump = Math.round(offset - line.offset);
  if (Math.abs(jump) < CLOCK_JUMP_MS) return;
  line.offset = offset;
  line.deps.log.warn({ seconds: jump / 1_000 }, 'the clock was set');
  line.deps.store.atomically(() => line.deps.store.line.shift(jump, now));
}

/** By the clock that the round went by: it may have been set since, which the next round sees. */
function untilNext(line: Line, isBusy: boolean, now: number): number {
  const { deps } = line;
  if (line.arrivals.length > 0) return 0;
  if (line.inFlight.size >= MOST_IN_FLIGHT) return IDLE_CHECK_MS;
  const pause = Math.max(halted(line), deps.budget.waitMs('outbox'));
  if (isBusy) return Math.max(0, pause);
  const times = [deps.store.line.nextAt(), deps.store.fanouts.firstDigestAt()].filter((at) => at !== null);
  const idle = Math.min(IDLE_CHECK_MS, ...times.map((at) => at - now));
  return Math.max(1, pause, idle);
}

/** What is in flight may still be answered; what is not, the next run finds as `sending`. */
async function drain(line: Line): Promise<void> {
  const { deps, inFlight } = line;
  const ended = Promise.all(inFlight.values());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, DRAIN_MS);
  });
  await Promise.race([ended, late]);
  clearTimeout(timer);
  const now = deps.now();
  deps.store.atomically(() => {
    for (const arrival of line.arrivals) record(deps, arrival, now);
  });
  line.hangUp.abort();
}
