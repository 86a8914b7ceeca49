/** A clock moved by hand. `sleep` moves it, so that waiting takes no time and is visible in `at`. */
export function handClock(start: number = Date.UTC(2026, 0, 12, 9)) {
  let at = start;
  return {
    now: (): number => at,
    advance(ms: number): void {
      at += ms;
    },
    async sleep(ms: number, signal: AbortSignal): Promise<void> {
      signal.throwIfAborted();
      at += ms;
      // Lets network events through: what was asked meanwhile may be answered.
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
