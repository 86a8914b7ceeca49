import type { ChatId, StoryId } from '../../news/ids.ts';
import { type Db, inTransaction } from '../db.ts';
import type { Bell } from './bell.ts';
import type { DeliveriesStore } from './deliveries.ts';
import { type LineStore, RANK } from './line.ts';
import { moveChat } from './moves.ts';
import type { Entities, NoticesStore } from './notices.ts';
import { pruner } from './prune.ts';

export type OutboxCounts = {
  /** Owed and due, or in flight. */
  readonly pending: number;
  readonly held: number;
  /** Unix ms; null: nothing is due. */
  readonly oldestDueAt: number | null;
  readonly outcomes: readonly { readonly outcome: string; readonly reason: string; readonly n: number }[];
};

export type OutboxStore = ReturnType<typeof outboxStore>;

type Parts = {
  readonly line: LineStore;
  readonly deliveries: DeliveriesStore;
  readonly notices: NoticesStore;
  readonly bell: Bell;
};

/** What the rest of the house may ask of the outbox: to owe something, to look what is held, to move a chat. */
export function outboxStore(db: Db, { line, deliveries, notices, bell }: Parts) {
  const insertAsked = db.prepare<[number, number, number, number, number]>(`
    INSERT INTO outbox (chat_id, thread_id, kind, ref, state, rank, made_at, due_at)
    VALUES (?, ?, 'asked', ?, 'due', ${RANK.asked}, ?, ?)
    ON CONFLICT (chat_id, thread_id, kind, ref) DO NOTHING
  `);
  const selectStories = db.prepare<[number, number], { story_id: number }>(`
    SELECT story_id FROM messages WHERE chat_id = ? AND message_id = ? ORDER BY story_id
  `);
  const selectOutcome = db.prepare<
    [number, number, number],
    { outcome: string; reason: string | null; told_at: number }
  >(`
    SELECT outcome, reason, told_at FROM told WHERE chat_id = ? AND thread_id = ? AND story_id = ?
  `);
  const selectWaiting = db.prepare<
    [number, number, number],
    { state: string; reason: string | null; made_at: number }
  >(`
    SELECT state, reason, made_at FROM outbox WHERE chat_id = ? AND thread_id = ? AND kind = 'alert' AND ref = ?
  `);
  const selectTallies = db.prepare<[], { state: string; n: number }>(`SELECT state, n FROM outbox_tallies`);
  const selectOldest = db.prepare<[], { at: number | null }>(`
    SELECT min(ready_at) AS at FROM line WHERE state IN ('ready', 'busy') AND rank IS NOT NULL
  `);
  const selectOutcomes = db.prepare<[], { outcome: string; reason: string; n: number }>(`
    SELECT outcome, reason, n FROM outcomes ORDER BY outcome, reason
  `);
  const dropOwed = db.prepare<[number, number]>(`DELETE FROM outbox WHERE chat_id = ? AND thread_id = ?`);
  const dropTwice = db.prepare<[number, number]>(`
    DELETE FROM outbox
    WHERE ref = ? AND kind IN ('alert', 'reply', 'asked') AND state != 'sending' AND EXISTS (
      SELECT 1
      FROM told
      WHERE told.chat_id = outbox.chat_id AND told.thread_id = outbox.thread_id AND story_id = ?
    )
  `);
  const mergeOwed = db.prepare<[number, number]>(`
    UPDATE OR IGNORE outbox SET ref = ? WHERE ref = ? AND kind IN ('alert', 'reply', 'asked') AND state != 'sending'
  `);
  const dropMerged = db.prepare<[number]>(`
    DELETE FROM outbox WHERE ref = ? AND kind IN ('alert', 'reply', 'asked') AND state != 'sending'
  `);
  const copyTold = db.prepare<[number, number]>(`
    INSERT INTO told (chat_id, thread_id, story_id, outcome, reason, told_at)
    SELECT chat_id, thread_id, ?, outcome, 'split', told_at
    FROM told
    WHERE story_id = ?
    ON CONFLICT DO NOTHING
  `);
  const old = pruner(db);
  const storiesOf = (chatId: ChatId, messageId: number): readonly StoryId[] =>
    selectStories.all(chatId, messageId).map(({ story_id }) => story_id as StoryId);

  return {
    /** A story on demand: it goes first, whatever quiet hours, pauses or filters say. */
    oweStory(chatId: ChatId, threadId: number, storyId: StoryId, now: number): void {
      insertAsked.run(chatId, threadId, storyId, now, now);
      line.file(chatId, RANK.asked, now, now);
      bell.ring();
    },
    /** A message of ours, once for each key. Returns whether it was new. */
    oweNotice(chatId: ChatId, dedupKey: string, text: string, entities: Entities, now: number): boolean {
      return notices.owe(chatId, { key: dedupKey, text, entities }, now);
    },
    /** What is held for a place goes out as a digest now, even in quiet hours. Returns how many stories that are. */
    oweDigest(chatId: ChatId, threadId: number, now: number): number {
      const count = deliveries.heldCount(chatId, threadId);
      if (count > 0) deliveries.digestAt(chatId, threadId, now, now, 'asked');
      bell.ring();
      return count;
    },
    heldCount: (chatId: ChatId, threadId: number): number => deliveries.heldCount(chatId, threadId),
    /** Forgets what is owed to a place: it has stopped. */
    drop: (chatId: ChatId, threadId: number): void => void dropOwed.run(chatId, threadId),
    /** The story that a message tells, the first if it tells several; null: none that we know of. */
    storyOf: (chatId: ChatId, messageId: number): StoryId | null => storiesOf(chatId, messageId)[0] ?? null,
    storiesOf,
    /** What became of a story in a place, or how it still waits; null: it was never owed there. */
    fateOf(chatId: ChatId, threadId: number, storyId: StoryId) {
      const told = selectOutcome.get(chatId, threadId, storyId);
      if (told) return { fate: told.outcome, reason: told.reason, at: told.told_at };
      const waiting = selectWaiting.get(chatId, threadId, storyId);
      return waiting ? { fate: waiting.state, reason: waiting.reason, at: waiting.made_at } : null;
    },
    /** The chat can be reached again: what was held or struck goes out at once. Harmless when it never slept. */
    wake(chatId: ChatId, now: number): void {
      inTransaction(db, () => {
        deliveries.setChatState(chatId, 'active', null);
        line.ensureState(chatId, 'ready');
        line.forgive(chatId, now);
        for (const threadId of deliveries.unreachedThreads(chatId))
          deliveries.digestAt(chatId, threadId, now, now);
        line.refile(chatId, now);
      });
      bell.ring();
    },
    /** The chat cannot be reached: nothing is sent until it wakes. Its wishes stay; what it was owed is held. */
    sleep(chatId: ChatId, reason: string, now: number): void {
      inTransaction(db, () => deliveries.sleep(chatId, reason, now));
    },
    /** The forum topic can be written to again: its wish wakes, and what was held goes out. */
    reopenTopic(chatId: ChatId, threadId: number, now: number): void {
      deliveries.setTopicState(chatId, threadId, 'active');
      if (deliveries.heldCount(chatId, threadId) > 0) deliveries.digestAt(chatId, threadId, now, now);
      bell.ring();
    },
    closeTopic: (chatId: ChatId, threadId: number): void =>
      void deliveries.setTopicState(chatId, threadId, 'closed'),
    /** A group became a supergroup: everything known of it moves to the new id. */
    move(from: ChatId, to: ChatId, now: number): void {
      inTransaction(db, () => {
        moveChat(db, from, to);
        line.ensureState(to, 'ready');
        line.refile(to, now);
      });
      bell.ring();
    },
    /** Two stories are one: who was told either is not alerted again. In the transaction that merges them. */
    mergeStories(from: StoryId, into: StoryId): void {
      dropTwice.run(from, into);
      dropTwice.run(into, from);
      mergeOwed.run(into, from);
      dropMerged.run(from);
    },
    /** `into` was part of `from`: who was told that is not alerted to this. In the transaction that splits them. */
    splitStory(from: StoryId, into: StoryId): void {
      copyTold.run(into, from);
    },
    counts(): OutboxCounts {
      const states = new Map(selectTallies.all().map(({ state, n }) => [state, n]));
      return {
        pending: (states.get('due') ?? 0) + (states.get('sending') ?? 0),
        held: states.get('held') ?? 0,
        oldestDueAt: selectOldest.get()?.at ?? null,
        outcomes: selectOutcomes.all(),
      };
    },
    broadcast: notices.broadcast,
    broadcastProgress: notices.progress,
    /** Forgets what was told before then, a piece at a time. Returns how many rows went: 0 when there is nothing to do. */
    prune: (before: number): number => inTransaction(db, () => old.prune(before)),
  };
}
