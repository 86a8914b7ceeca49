/** Wakes whoever waits for work. It remembers nothing but that it rang: what is to do stands in rows. */
export type Bell = ReturnType<typeof createBell>;

export function createBell() {
  let hasRung = false;
  let wake: (() => void) | null = null;

  return {
    /** May be rung inside a transaction: the waiter runs only after the caller has returned to the loop. */
    ring(): void {
      hasRung = true;
      wake?.();
    },
    /** Resolves when the bell rings (or rang since the last wait), after `ms`, or when `signal` aborts. */
    async wait(ms: number, signal: AbortSignal): Promise<void> {
      if (!hasRung && !signal.aborted && ms > 0)
        await new Promise<void>((resolve) => {
          const done = (): void => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            wake = null;
            resolve();
          };
          const timer = setTimeout(done, Math.min(ms, LONGEST_MS));
          signal.addEventListener('abort', done);
          wake = done;
        });
      hasRung = false;
    },
  };
}

/** setTimeout takes 2^31 - 1 at most. */
const LONGEST_MS = 60_000;
