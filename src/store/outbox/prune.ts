import type { Db } from '../db.ts';

/** Rows looked at in one piece: a few milliseconds. */
const PIECE = 500;

/** Lets go of what was told long ago. Every step finds its rows by an index, so that asking costs nothing when there are none. */
export function pruner(db: Db) {
  const selectMessages = db.prepare<[number, number], MessageRow>(`
    SELECT chat_id, message_id, story_id, thread_id FROM messages WHERE sent_at < ? ORDER BY sent_at LIMIT ?
  `);
  const deleteMessage = db.prepare<[number, number, number]>(`
    DELETE FROM messages WHERE chat_id = ? AND message_id = ? AND story_id = ?
  `);
  const deleteTold = db.prepare<[number, number, number, number]>(`
    DELETE FROM told WHERE chat_id = ? AND thread_id = ? AND story_id = ? AND told_at < ?
  `);
  const deleteNotices = db.prepare<[number, number]>(`
    DELETE FROM notices
    WHERE id IN (SELECT id FROM notices ORDER BY id LIMIT ?) AND made_at < ? AND outcome IS NOT NULL
  `);
  const deleteRenders = db.prepare<[number]>(`
    DELETE FROM renders WHERE story_id <= (SELECT max(id) FROM stories WHERE opened_at < ?)
  `);

  return {
    /** In a transaction. Returns how many rows went. */
    prune(before: number): number {
      const messages = selectMessages.all(before, PIECE);
      for (const { chat_id, message_id, story_id, thread_id } of messages) {
        deleteTold.run(chat_id, thread_id, story_id, before);
        deleteMessage.run(chat_id, message_id, story_id);
      }
      const notices = deleteNotices.run(PIECE, before).changes;
      return messages.length + notices + deleteRenders.run(before).changes;
    },
  };
}

type MessageRow = { chat_id: number; message_id: number; story_id: number; thread_id: number };
