import type { ChatId } from '../../news/ids.ts';
import type { Db } from '../db.ts';

/** Who goes first among what is owed (DESIGN.md §6). */
export const RANK = { asked: 0, flash: 1, normal: 2, notice: 3, digest: 4, edit: 5 } as const;
export type Rank = (typeof RANK)[keyof typeof RANK];

/** A chat whose turn it is, with what is known of its limits. Times are Unix ms. */
export type Turn = {
  readonly chatId: ChatId;
  readonly rank: Rank;
  readonly freeAt: number;
  readonly editFreeAt: number;
  readonly sentAt: number;
  /** Of a group's last minute. */
  readonly sends: readonly number[];
  readonly edits: readonly number[];
  readonly strikes: number;
  readonly slowedAt: number | null;
};

export type LineStore = ReturnType<typeof lineStore>;

/** The line of chats that wait for something: one row a chat, found by index in microseconds however many sleep. */
export function lineStore(db: Db) {
  const selectTurns = db.prepare<[number, number, number], Row>(`
    SELECT chat_id, rank, free_at, edit_free_at, sent_at, sends, edits, strikes, slowed_at
    FROM line
    WHERE state = 'ready' AND rank = ? AND ready_at <= ?
    ORDER BY ready_at
    LIMIT ?
  `);
  const selectTurn = db.prepare<[number], Row>(`
    SELECT chat_id, coalesce(rank, ${RANK.normal}) AS rank, free_at, edit_free_at, sent_at, sends, edits, strikes, slowed_at
    FROM line
    WHERE chat_id = ?
  `);
  const selectFalling = db.prepare<[number, number], { chat_id: number }>(`
    SELECT chat_id FROM line WHERE state = 'ready' AND next_at <= ? ORDER BY next_at LIMIT ?
  `);
  const selectFirstReady = db.prepare<[number], { at: number | null }>(`
    SELECT min(ready_at) AS at FROM line WHERE state = 'ready' AND rank = ?
  `);
  const selectFirstNext = db.prepare<[], { at: number | null }>(`
    SELECT min(next_at) AS at FROM line WHERE state = 'ready' AND next_at IS NOT NULL
  `);
  const fileDue = db.prepare<[{ chat: number; rank: number; now: number }]>(`
    INSERT INTO line (chat_id, rank, ready_at)
    VALUES (:chat, :rank, :now)
    ON CONFLICT (chat_id) DO UPDATE
    SET
      ready_at = CASE
        WHEN rank IS NOT NULL AND rank <= :rank THEN ready_at
        ELSE max(:now, CASE :rank WHEN ${RANK.edit} THEN edit_free_at ELSE free_at END)
      END,
      rank = min(coalesce(rank, 9), :rank)
  `);
  const fileLater = db.prepare<[number, number]>(`
    INSERT INTO line (chat_id, next_at)
    VALUES (?, ?)
    ON CONFLICT (chat_id) DO UPDATE
    SET next_at = min(coalesce(next_at, excluded.next_at), excluded.next_at)
  `);
  const refile = db.prepare<[{ chat: number; now: number }]>(`
    UPDATE line
    SET
      rank = owed.rank,
      ready_at = CASE
        WHEN owed.rank IS NULL THEN NULL
        WHEN owed.rank = ${RANK.edit} THEN max(:now, edit_free_at)
        ELSE max(:now, free_at)
      END,
      next_at = owed.next_at
    FROM (
      SELECT
        min(CASE WHEN due_at <= :now THEN rank END) AS rank,
        min(CASE WHEN due_at > :now THEN due_at END) AS next_at
      FROM outbox
      WHERE chat_id = :chat AND state = 'due'
    ) AS owed
    WHERE chat_id = :chat
  `);
  const setState = db.prepare<[string, number]>(`UPDATE line SET state = ? WHERE chat_id = ?`);
  const insertState = db.prepare<[number, string]>(`
    INSERT INTO line (chat_id, state)
    VALUES (?, ?)
    ON CONFLICT (chat_id) DO UPDATE
    SET state = excluded.state
    WHERE state != 'busy' OR excluded.state = 'asleep'
  `);
  const setServed = db.prepare<[Served & { chat: number }]>(`
    UPDATE line
    SET free_at = :freeAt, edit_free_at = :editFreeAt, sent_at = :sentAt, sends = :sends, edits = :edits, strikes = 0
    WHERE chat_id = :chat
  `);
  const setWait = db.prepare<[{ chat: number; until: number; strikes: number; slowedAt: number | null }]>(`
    UPDATE line
    SET free_at = :until, edit_free_at = :until, strikes = :strikes, slowed_at = coalesce(:slowedAt, slowed_at)
    WHERE chat_id = :chat
  `);
  const forgive = db.prepare<[{ chat: number; now: number }]>(`
    UPDATE line
    SET free_at = :now, edit_free_at = :now, strikes = 0
    WHERE chat_id = :chat AND strikes > 0
  `);
  const setFree = db.prepare<[{ chat: number; until: number }]>(`
    UPDATE line
    SET free_at = max(free_at, :until), ready_at = CASE rank WHEN ${RANK.edit} THEN ready_at ELSE max(ready_at, :until) END
    WHERE chat_id = :chat
  `);
  const shift = db.prepare<[{ by: number; now: number }]>(`
    UPDATE line
    SET
      free_at = free_at + :by,
      edit_free_at = edit_free_at + :by,
      ready_at = CASE
        WHEN rank IS NULL THEN NULL
        WHEN rank = ${RANK.edit} THEN max(:now, edit_free_at + :by)
        ELSE max(:now, free_at + :by)
      END,
      sent_at = sent_at + :by,
      slowed_at = slowed_at + :by,
      sends = (SELECT json_group_array(value + :by) FROM json_each(sends)),
      edits = (SELECT json_group_array(value + :by) FROM json_each(edits))
  `);
  const shiftRetries = db.prepare<[{ by: number; before: number }]>(`
    UPDATE outbox
    SET due_at = due_at + :by
    WHERE state = 'due' AND made_at <= :before AND (kind != 'digest' OR due_at <= :before)
  `);
  const selectAll = db.prepare<[], { chat_id: number }>(`SELECT chat_id FROM line WHERE next_at IS NOT NULL`);

  return {
    /** Chats whose turn it is, best rank first, then those that have waited longest. */
    turns(now: number, limit: number): readonly Turn[] {
      const turns: Turn[] = [];
      for (const rank of Object.values(RANK)) {
        if (turns.length >= limit) break;
        turns.push(...selectTurns.all(rank, now, limit - turns.length).map(toTurn));
      }
      return turns;
    },
    /** A chat's standing, whether or not it is its turn; null: it was never owed anything. */
    standing(chatId: ChatId): Turn | null {
      const row = selectTurn.get(chatId);
      return row ? toTurn(row) : null;
    },
    /** Lets what has fallen due since then take its place in the line. Returns how many chats that were. */
    advance(now: number, limit: number): number {
      const chats = selectFalling.all(now, limit);
      for (const { chat_id } of chats) refile.run({ chat: chat_id, now });
      return chats.length;
    },
    /** The next moment at which a turn can come; null: nothing is owed. */
    nextAt(): number | null {
      const times = [
        ...Object.values(RANK).map((rank) => selectFirstReady.get(rank)?.at),
        selectFirstNext.get()?.at,
      ];
      const known = times.filter((at) => typeof at === 'number');
      return known.length > 0 ? Math.min(...known) : null;
    },
    /** Something is owed to the chat from `dueAt`. */
    file(chatId: ChatId, rank: Rank, dueAt: number, now: number): void {
      if (dueAt <= now) fileDue.run({ chat: chatId, rank, now });
      else fileLater.run(chatId, dueAt);
    },
    /** Works out the chat's place anew from what it is owed. */
    refile: (chatId: ChatId, now: number): void => void refile.run({ chat: chatId, now }),
    setState: (chatId: ChatId, state: 'ready' | 'busy' | 'asleep'): void => void setState.run(state, chatId),
    /** As `setState`, for a chat that may not be in line yet. A call that is in flight keeps its chat busy. */
    ensureState: (chatId: ChatId, state: 'ready' | 'asleep'): void => void insertState.run(chatId, state),
    served: (chatId: ChatId, served: Served): void => void setServed.run({ ...served, chat: chatId }),
    /** Nothing goes to the chat before `until`. */
    wait(
      chatId: ChatId,
      wait: { readonly until: number; readonly strikes: number; readonly slowedAt: number | null },
    ): void {
      setWait.run({ ...wait, chat: chatId });
    },
    /** Its strikes are over: it is tried at once. A wait that Telegram asked for stays. */
    forgive: (chatId: ChatId, now: number): void => void forgive.run({ chat: chatId, now }),
    /** A person was answered there lately: no message before `until`. */
    defer: (chatId: ChatId, until: number): void => void setFree.run({ chat: chatId, until }),
    /** The wall clock jumped: waits keep their length; what is meant by the local clock (digests) stays with it. */
    shift(by: number, now: number): void {
      shift.run({ by, now });
      // What was owed since goes by the new clock already; a digest that had fallen due by the old one is not put off.
      shiftRetries.run({ by, before: now - by });
      for (const { chat_id } of selectAll.all()) refile.run({ chat: chat_id, now });
    },
  };
}

export type Served = {
  readonly freeAt: number;
  readonly editFreeAt: number;
  readonly sentAt: number;
  /** JSON lists of times. */
  readonly sends: string;
  readonly edits: string;
};

type Row = {
  chat_id: number;
  rank: number;
  free_at: number;
  edit_free_at: number;
  sent_at: number;
  sends: string;
  edits: string;
  strikes: number;
  slowed_at: number | null;
};

function toTurn(row: Row): Turn {
  return {
    chatId: row.chat_id as ChatId,
    rank: row.rank as Rank,
    freeAt: row.free_at,
    editFreeAt: row.edit_free_at,
    sentAt: row.sent_at,
    sends: JSON.parse(row.sends) as readonly number[],
    edits: JSON.parse(row.edits) as readonly number[],
    strikes: row.strikes,
    slowedAt: row.slowed_at,
  };
}
