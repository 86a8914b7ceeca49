import type { StoryId } from '../../news/ids.ts';
import type { Db } from '../db.ts';

/** A message ready to be sent, as JSON, and what names its look. */
export type Rendered = { readonly shown: string; readonly message: string };

export type RendersStore = ReturnType<typeof rendersStore>;

/** Rendered stories, one for all chats that read a story in the same language and form. */
export function rendersStore(db: Db) {
  const select = db.prepare<[number, string], Rendered>(`
    SELECT shown, message FROM renders WHERE story_id = ? AND form = ?
  `);
  const insert = db.prepare<[number, string, string, string, number]>(`
    INSERT INTO renders (story_id, form, shown, message, made_at)
    VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (story_id, form) DO UPDATE
    SET shown = excluded.shown, message = excluded.message, made_at = excluded.made_at
  `);

  return {
    get: (storyId: StoryId, form: string): Rendered | null => select.get(storyId, form) ?? null,
    keep: (storyId: StoryId, form: string, { shown, message }: Rendered, now: number): void =>
      void insert.run(storyId, form, shown, message, now),
  };
}
