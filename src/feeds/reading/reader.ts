import { Piscina } from 'piscina';
import type { Candidate } from '../discover.ts';
import type { PageOptions, PageResult } from './page.ts';
import type { ParseOptions, ParseResult } from './parse.ts';

/** Why a document was given up: it took more time or memory than any honest one needs, or broke the worker. */
export type GivenUp = {
  readonly kind: 'refused';
  readonly reason: 'timeout' | 'memory' | 'crashed';
  readonly detail: string;
};

/**
 * Reads strangers' documents in a worker with a limit on time and memory, so that none can stop or bloat the process.
 * The results are those of `parseFeed` and `readPage`; a worker that went over a limit is replaced. The caller's bytes
 * stay its own. Rejects only when `signal` aborts.
 */
export type Reader = AsyncDisposable & {
  readonly feed: (
    bytes: Uint8Array,
    options: ParseOptions,
    signal: AbortSignal,
  ) => Promise<ParseResult | GivenUp>;
  readonly page: (
    bytes: Uint8Array,
    options: PageOptions,
    signal: AbortSignal,
  ) => Promise<PageResult | GivenUp>;
  /** The feeds that a page names. */
  readonly candidates: (
    bytes: Uint8Array,
    options: { readonly contentType: string | null; readonly url: string },
    signal: AbortSignal,
  ) => Promise<readonly Candidate[] | GivenUp>;
};

export type ReaderOptions = {
  /** Per document. */
  readonly timeoutMs?: number;
  /** Of the worker's heap. */
  readonly memoryMb?: number;
};

export function createReader({ timeoutMs = 4_500, memoryMb = 100 }: ReaderOptions = {}): Reader {
  const pool = new Piscina({
    filename: new URL('./reader-worker.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: 1,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 8 },
    recordTiming: false,
  });
  let last: Promise<unknown> = Promise.resolve();

  const run = async <T>(name: string, bytes: Uint8Array, options: unknown, signal: AbortSignal) => {
    signal.throwIfAborted();
    // Sent as a copy that changes hands: neither side waits for the other to clone it.
    const copy = new Uint8Array(bytes);
    const limit = AbortSignal.timeout(timeoutMs);
    try {
      const task = { bytes: copy, options };
      const result: T = await pool.run(task, {
        name,
        transferList: [copy.buffer],
        signal: AbortSignal.any([signal, limit]),
      });
      return result;
    } catch (error) {
      signal.throwIfAborted();
      return giveUp(error, limit.aborted, timeoutMs);
    }
  };
  // One at a time: a document's time starts when the worker is free for it.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
  return {
    feed: (bytes, options, signal) => inTurn(() => run<ParseResult>('feed', bytes, options, signal)),
    page: (bytes, options, signal) => inTurn(() => run<PageResult>('page', bytes, options, signal)),
    candidates: (bytes, options, signal) =>
      inTurn(() => run<readonly Candidate[]>('candidates', bytes, options, signal)),
    async [Symbol.asyncDispose]() {
      await pool.destroy();
    },
  };
}

function giveUp(error: unknown, timedOut: boolean, timeoutMs: number): GivenUp {
  if (timedOut) {
    return { kind: 'refused', reason: 'timeout', detail: `not read within ${timeoutMs / 1000} seconds` };
  }
  const isMemory = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  if (isMemory) return { kind: 'refused', reason: 'memory', detail: 'reading it takes too much memory' };
  return {
    kind: 'refused',
    reason: 'crashed',
    detail: error instanceof Error ? error.message : String(error),
  };
}
