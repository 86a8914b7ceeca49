import type { ChatId } from '../../news/ids.ts';
import type { Db } from '../db.ts';
import type { Bell } from './bell.ts';
import { type LineStore, RANK } from './line.ts';

/** Telegram's message entities, kept as they are. */
export type Entities = readonly object[];

export type BroadcastProgress = {
  readonly owed: number;
  readonly sent: number;
  /** Chats that could not be told. */
  readonly failed: number;
  /** Whether every chat has been reached by the spreading, if not yet by Telegram. */
  readonly isSpread: boolean;
};

export type NoticesStore = ReturnType<typeof noticesStore>;

const LOCALE_UNKNOWN = 'en';

/** Messages that are not about a story: to one chat, or to all. */
export function noticesStore(
  db: Db,
  line: LineStore,
  bells: { readonly bell: Bell; readonly spreadBell: Bell },
) {
  const { bell, spreadBell } = bells;
  const insertText = db.prepare<[string, string]>(`
    INSERT INTO notice_texts (text, entities) VALUES (?, ?) ON CONFLICT (text, entities) DO NOTHING
  `);
  const selectText = db.prepare<[string, string], { id: number }>(`
    SELECT id FROM notice_texts WHERE text = ? AND entities = ?
  `);
  const insertChat = db.prepare<[number, string, string, number]>(`
    INSERT INTO chats (id, type, locale, added_at) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
  `);
  const insertNotice = db.prepare<[number, string, number, number | null, number]>(`
    INSERT INTO notices (chat_id, dedup_key, text_id, broadcast_id, made_at)
    VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (chat_id, dedup_key) DO NOTHING
  `);
  const insertOwed = db.prepare<[number, number, number, number, number, number]>(`
    INSERT INTO outbox (chat_id, thread_id, kind, ref, state, rank, made_at, due_at)
    VALUES (?, ?, 'notice', ?, 'due', ?, ?, ?)
  `);
  const insertBroadcast = db.prepare<[number, number]>(`
    INSERT INTO broadcasts (text_id, made_at) VALUES (?, ?)
  `);
  const selectBroadcast = db.prepare<[], { id: number; text_id: number; cursor: number }>(`
    SELECT id, text_id, cursor FROM broadcasts WHERE done_at IS NULL ORDER BY id LIMIT 1
  `);
  const selectAwake = db.prepare<[number, number], { id: number }>(`
    SELECT id
    FROM chats
    WHERE id > ? AND state = 'active' AND EXISTS (SELECT 1 FROM wishes WHERE chat_id = chats.id AND state != 'stopped')
    ORDER BY id
    LIMIT ?
  `);
  const setCursor = db.prepare<[number, number]>(`UPDATE broadcasts SET cursor = ? WHERE id = ?`);
  const setDone = db.prepare<[number, number]>(`UPDATE broadcasts SET done_at = ? WHERE id = ?`);
  const isSpread = db.prepare<[number], { n: number }>(`
    SELECT count(*) AS n FROM broadcasts WHERE id = ? AND done_at IS NOT NULL
  `);
  const countOutcomes = db.prepare<[number], { outcome: string | null; n: number }>(`
    SELECT outcome, count(*) AS n FROM notices WHERE broadcast_id = ? GROUP BY outcome
  `);

  const keepText = (text: string, entities: Entities): number => {
    const json = JSON.stringify(entities);
    insertText.run(text, json);
    return selectText.get(text, json)?.id ?? 0;
  };
  const owe = (
    chatId: ChatId,
    key: string,
    textId: number,
    broadcastId: number | null,
    now: number,
  ): boolean => {
    const { changes, lastInsertRowid } = insertNotice.run(chatId, key, textId, broadcastId, now);
    if (changes === 0) return false;
    insertOwed.run(chatId, 0, Number(lastInsertRowid), RANK.notice, now, now);
    line.file(chatId, RANK.notice, now, now);
    return true;
  };

  return {
    /** Owes a chat a message of ours, once for each key. Returns whether it was new. A chat unknown to us is added. */
    owe(
      chatId: ChatId,
      notice: { readonly key: string; readonly text: string; readonly entities?: Entities },
      now: number,
    ): boolean {
      insertChat.run(chatId, chatId > 0 ? 'private' : 'supergroup', LOCALE_UNKNOWN, now);
      const isNew = owe(chatId, notice.key, keepText(notice.text, notice.entities ?? []), null, now);
      bell.ring();
      return isNew;
    },
    /** Owes one text to every chat that can be reached and has not stopped. */
    broadcast(text: string, entities: Entities, now: number): number {
      const id = Number(insertBroadcast.run(keepText(text, entities), now).lastInsertRowid);
      spreadBell.ring();
      return id;
    },
    /** Spreads an open broadcast over the next chats. Returns false when there is nothing to spread. */
    spread(limit: number, now: number): boolean {
      const open = selectBroadcast.get();
      if (!open) return false;
      const chats = selectAwake.all(open.cursor, limit);
      for (const { id } of chats) owe(id as ChatId, `broadcast:${open.id}`, open.text_id, open.id, now);
      const last = chats.at(-1);
      if (last) setCursor.run(last.id, open.id);
      if (chats.length < limit) setDone.run(now, open.id);
      return true;
    },
    progress(broadcastId: number): BroadcastProgress {
      const rows = countOutcomes.all(broadcastId);
      const sum = (keep: (outcome: string | null) => boolean): number =>
        rows.filter(({ outcome }) => keep(outcome)).reduce((total, { n }) => total + n, 0);
      return {
        owed: sum(() => true),
        sent: sum((outcome) => outcome === 'sent'),
        failed: sum((outcome) => outcome !== null && outcome !== 'sent'),
        isSpread: isSpread.get(broadcastId)?.n === 1,
      };
    },
  };
}
