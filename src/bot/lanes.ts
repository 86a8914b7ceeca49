/** Does the work of each chat in order, and of different chats side by side. */
export type Lanes = ReturnType<typeof createLanes>;

export function createLanes() {
  const lanes = new Map<number, Promise<void>>();

  return {
    /** Resolves when `work` is done, or after `patienceMs`: a slow chat must not hold up the others. */
    async run(lane: number, work: () => Promise<void>, patienceMs: number): Promise<void> {
      const done = (lanes.get(lane) ?? Promise.resolve()).then(work);
      lanes.set(lane, done);
      void done.finally(() => {
        if (lanes.get(lane) === done) lanes.delete(lane);
      });
      const waited = Promise.withResolvers<void>();
      const timer = setTimeout(waited.resolve, patienceMs);
      await Promise.race([done, waited.promise]);
      clearTimeout(timer);
    },
    /** Resolves when everything begun is done. */
    async settle(): Promise<void> {
      while (lanes.size > 0) await Promise.all(lanes.values());
    },
  };
}
