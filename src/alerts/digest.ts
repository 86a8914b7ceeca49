import { nextDigestAt } from '../news/local-time.ts';
import type { Store } from '../store/store.ts';

/** At most so many at once: the rest follows in the next round. */
const BATCH = 200;

/**
 * Owes the digests whose hour has come and reckons the next ones: after a downtime one digest, not one for each missed. In a
 * transaction, so that a digest and its next time are written together.
 */
export function oweDueDigests(store: Pick<Store, 'fanouts' | 'places' | 'deliveries'>, now: number): void {
  for (const { chatId, threadId } of store.fanouts.digestsDue(now, BATCH)) {
    const place = store.places.place(chatId, threadId, now);
    const isDigest = place !== null && place.digestTimes.length > 0;
    const next = isDigest ? nextDigestAt(now, place.digestTimes, place.timeZone) : null;
    store.fanouts.setNextDigest(chatId, threadId, next);
    if (store.deliveries.heldCount(chatId, threadId) > 0)
      store.deliveries.digestAt(chatId, threadId, now, now);
  }
}
