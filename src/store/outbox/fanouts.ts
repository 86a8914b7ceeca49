import type { ArticleId, ChatId, StoryId } from '../../news/ids.ts';
import type { Db } from '../db.ts';
import type { Bell } from './bell.ts';
import { type LineStore, RANK, type Rank } from './line.ts';

export type FanoutKind = 'opened' | 'joined' | 'changed' | 'risen';

export type Fanout = {
  readonly id: number;
  readonly storyId: StoryId;
  readonly articleId: ArticleId;
  readonly kind: FanoutKind;
  readonly madeAt: number;
  readonly after: { readonly chatId: number; readonly threadId: number };
};

/** A statement as newness is judged by. */
export type Said = {
  readonly articleId: ArticleId;
  readonly personKey: string;
  readonly language: string;
  readonly text: string;
};

export type FanoutsStore = ReturnType<typeof fanoutsStore>;

const BEFORE_ALL = Number.MIN_SAFE_INTEGER;

/** What happened to stories and is still to be spread over the wishes. */
export function fanoutsStore(db: Db, line: LineStore, bell: Bell) {
  const insert = db.prepare<[number, number, string, number]>(`
    INSERT INTO fanouts (story_id, article_id, kind, made_at) VALUES (?, ?, ?, ?)
  `);
  const selectNext = db.prepare<[], Row>(`
    SELECT f.id, f.story_id, f.article_id, f.kind, f.made_at, f.cursor, f.cursor_thread
    FROM fanouts AS f
    JOIN stories AS s ON s.id = f.story_id
    ORDER BY s.urgency != 'flash', f.id
    LIMIT 1
  `);
  const setCursor = db.prepare<[number, number, number]>(`
    UPDATE fanouts SET cursor = ?, cursor_thread = ? WHERE id = ?
  `);
  const remove = db.prepare<[number]>(`DELETE FROM fanouts WHERE id = ?`);
  const insertOwed = db.prepare<[NewRow]>(`
    INSERT INTO outbox (chat_id, thread_id, kind, ref, state, rank, article_id, reason, made_at, due_at)
    VALUES (:chat, :thread, :kind, :ref, :state, :rank, :articleId, :reason, :now, :dueAt)
    ON CONFLICT (chat_id, thread_id, kind, ref) DO UPDATE
    SET rank = excluded.rank, state = CASE excluded.state WHEN 'due' THEN 'due' ELSE state END
    WHERE state != 'sending' AND excluded.rank < rank
  `);
  const setNextDigest = db.prepare<[number, number, number]>(`
    UPDATE wishes SET next_digest_at = ? WHERE chat_id = ? AND thread_id = ? AND next_digest_at IS NULL
  `);
  const isOwed = db.prepare<[number, number, number], { n: number }>(`
    SELECT count(*) AS n FROM outbox WHERE chat_id = ? AND thread_id = ? AND kind = 'alert' AND ref = ?
  `);
  const selectSaid = db.prepare<[number], SaidRow>(`
    SELECT s.article_id, s.person_key, a.language, s.text
    FROM statements AS s
    JOIN articles AS a ON a.id = s.article_id
    WHERE s.story_id = ? AND s.person_key IS NOT NULL
  `);
  const dropRenders = db.prepare<[number]>(`DELETE FROM renders WHERE story_id = ?`);
  const selectDigests = db.prepare<[number, number], { chat_id: number; thread_id: number }>(`
    SELECT chat_id, thread_id FROM wishes WHERE next_digest_at <= ? ORDER BY next_digest_at LIMIT ?
  `);
  const selectFirstDigest = db.prepare<[], { at: number | null }>(`
    SELECT min(next_digest_at) AS at FROM wishes WHERE next_digest_at IS NOT NULL
  `);
  const moveDigest = db.prepare<[number | null, number, number]>(`
    UPDATE wishes SET next_digest_at = ? WHERE chat_id = ? AND thread_id = ?
  `);

  return {
    /** To be called in the transaction that changed the story: the alert is owed from that moment. */
    owe(change: {
      readonly storyId: StoryId;
      readonly articleId: ArticleId;
      readonly kind: FanoutKind;
      readonly now: number;
    }): void {
      insert.run(change.storyId, change.articleId, change.kind, change.now);
      dropRenders.run(change.storyId);
      bell.ring();
    },
    next(): Fanout | null {
      const row = selectNext.get();
      return row ? toFanout(row) : null;
    },
    advance: (id: number, after: { readonly chatId: number; readonly threadId: number }): void =>
      void setCursor.run(after.chatId, after.threadId, id),
    finish: (id: number): void => void remove.run(id),
    /** Owes a place something about a story, once: what is owed already stays, at the better rank. */
    oweTo(row: NewOwed, now: number): void {
      const { chatId, threadId, kind, storyId, rank, articleId, dueAt, held } = row;
      insertOwed.run({
        chat: chatId,
        thread: threadId,
        kind,
        ref: storyId,
        state: held === null ? 'due' : 'held',
        rank,
        articleId,
        reason: held,
        now,
        dueAt,
      });
      if (held === null) line.file(chatId, rank, dueAt, now);
    },
    /** Whether the place's alert about the story is still to come. */
    isAlertOwed: (chatId: ChatId, threadId: number, storyId: StoryId): boolean =>
      isOwed.get(chatId, threadId, storyId)?.n === 1,
    /** What named people said in a story, article by article. */
    said: (storyId: StoryId): readonly Said[] =>
      selectSaid.all(storyId).map((row) => ({
        articleId: row.article_id as ArticleId,
        personKey: row.person_key,
        language: row.language,
        text: row.text,
      })),
    /** A place that gets digests has its next one reckoned, if it had none. */
    ensureNextDigest: (chatId: ChatId, threadId: number, at: number): void =>
      void setNextDigest.run(at, chatId, threadId),
    /** Places whose digest has fallen due. */
    digestsDue: (
      now: number,
      limit: number,
    ): readonly { readonly chatId: ChatId; readonly threadId: number }[] =>
      selectDigests
        .all(now, limit)
        .map(({ chat_id, thread_id }) => ({ chatId: chat_id as ChatId, threadId: thread_id })),
    firstDigestAt: (): number | null => selectFirstDigest.get()?.at ?? null,
    /** null: the place is told at once now. */
    setNextDigest: (chatId: ChatId, threadId: number, at: number | null): void =>
      void moveDigest.run(at, chatId, threadId),
  };
}

export type NewOwed = {
  readonly chatId: ChatId;
  readonly threadId: number;
  readonly kind: 'alert' | 'reply' | 'edit';
  readonly storyId: StoryId;
  readonly rank: Rank;
  readonly articleId: ArticleId | null;
  readonly dueAt: number;
  /** Why it is held; null: it is due. */
  readonly held: string | null;
};

export function rankOf(urgency: 'minor' | 'normal' | 'flash'): Rank {
  return urgency === 'flash' ? RANK.flash : RANK.normal;
}

type NewRow = {
  chat: number;
  thread: number;
  kind: string;
  ref: number;
  state: string;
  rank: number;
  articleId: number | null;
  reason: string | null;
  now: number;
  dueAt: number;
};

type Row = {
  id: number;
  story_id: number;
  article_id: number;
  kind: string;
  made_at: number;
  cursor: number | null;
  cursor_thread: number | null;
};

type SaidRow = { article_id: number; person_key: string; language: string; text: string };

function toFanout(row: Row): Fanout {
  return {
    id: row.id,
    storyId: row.story_id as StoryId,
    articleId: row.article_id as ArticleId,
    kind: row.kind as FanoutKind,
    madeAt: row.made_at,
    after: { chatId: row.cursor ?? BEFORE_ALL, threadId: row.cursor_thread ?? BEFORE_ALL },
  };
}
