import type { ChatId } from '../../news/ids.ts';
import type { Db } from '../db.ts';

/** Tables whose rows belong to a chat, in an order in which none loses the row it refers to. */
const TABLES = ['wishes', 'outbox', 'told', 'notices', 'line'] as const;

/**
 * Gives everything of one chat to another id. Where the new chat has a row of its own, that one stays. Message numbers do
 * not survive the move, so what was told is remembered without them. In a transaction.
 */
export function moveChat(db: Db, from: ChatId, to: ChatId): void {
  if (from === to) return;
  const copied = db.prepare(`
    INSERT INTO chats (id, type, title, username, locale, state, state_reason, steward_id, added_at)
    SELECT ?, 'supergroup', title, NULL, locale, 'active', NULL, steward_id, added_at FROM chats WHERE id = ?
    ON CONFLICT (id) DO UPDATE
    SET steward_id = coalesce(steward_id, excluded.steward_id), state = 'active', state_reason = NULL
  `);
  if (copied.run(to, from).changes === 0) return;
  db.prepare(`UPDATE told SET message_id = NULL, shown = NULL WHERE chat_id = ?`).run(from);
  for (const table of TABLES)
    db.prepare(`UPDATE OR IGNORE ${table} SET chat_id = ? WHERE chat_id = ?`).run(to, from);
  release(db, to);
  db.prepare(`DELETE FROM outbox WHERE chat_id = ? AND kind = 'edit'`).run(to);
  db.prepare(`DELETE FROM chats WHERE id = ?`).run(from);
}

/** What was on its way to the old id is owed again: its answer will find nobody. */
function release(db: Db, chatId: ChatId): void {
  db.prepare(`
    UPDATE outbox AS story
    SET state = 'held'
    WHERE chat_id = ? AND state = 'sending' AND kind != 'digest' AND EXISTS (
      SELECT 1
      FROM outbox
      WHERE chat_id = story.chat_id AND thread_id = story.thread_id AND kind = 'digest' AND state = 'sending'
    )
  `).run(chatId);
  db.prepare(`UPDATE outbox SET state = 'due' WHERE chat_id = ? AND state = 'sending'`).run(chatId);
  db.prepare(`UPDATE line SET state = 'ready' WHERE chat_id = ?`).run(chatId);
}
