import type { Language } from '../../news/article.ts';
import type { ArticleId, ChatId, StoryId } from '../../news/ids.ts';
import type { Db } from '../db.ts';
import { type LineStore, RANK, type Rank } from './line.ts';

export type OwedKind = 'asked' | 'alert' | 'reply' | 'notice' | 'digest' | 'edit';

/** One thing owed to one place. `ref` is the story, or the notice, or 0. */
export type Owed = {
  readonly chatId: ChatId;
  readonly threadId: number;
  readonly kind: OwedKind;
  readonly ref: number;
  readonly rank: Rank;
  readonly articleId: ArticleId | null;
  readonly reason: string | null;
  readonly madeAt: number;
  readonly dueAt: number;
  readonly tries: number;
  readonly isPlain: boolean;
};

/** What a place was told of a story and how its message stands. */
export type Telling = {
  readonly outcome: string;
  readonly messageId: number | null;
  readonly at: number;
  readonly shown: string | null;
  readonly language: Language | null;
  readonly replies: number;
};

export type Result = {
  readonly outcome: 'sent' | 'merged' | 'digested' | 'refused' | 'dropped';
  readonly reason: string | null;
  readonly messageId: number | null;
  readonly shown: string | null;
  /** In which a story was told alone. */
  readonly language?: Language | null;
};

export type DeliveriesStore = ReturnType<typeof deliveriesStore>;

/** The sender's side of the outbox: what a chat is owed now, and what became of it. */
export function deliveriesStore(db: Db, line: LineStore) {
  const columns = 'chat_id, thread_id, kind, ref, rank, article_id, reason, made_at, due_at, tries, is_plain';
  const selectDue = db.prepare<[number, number, number], Row>(`
    SELECT ${columns}
    FROM outbox
    WHERE chat_id = ? AND state = 'due' AND due_at <= ?
    ORDER BY rank, made_at, ref
    LIMIT ?
  `);
  const selectHeld = db.prepare<[number, number, number], Row>(`
    SELECT ${columns}
    FROM outbox
    WHERE chat_id = ? AND thread_id = ? AND state = 'held'
    ORDER BY made_at DESC, ref DESC
    LIMIT ?
  `);
  const countHeld = db.prepare<[number, number], { n: number }>(`
    SELECT count(DISTINCT ref) AS n FROM outbox WHERE chat_id = ? AND thread_id = ? AND state = 'held'
  `);
  const selectSending = db.prepare<[], Row>(`
    SELECT ${columns} FROM outbox INDEXED BY outbox_sending WHERE state = 'sending' ORDER BY chat_id
  `);
  const setState = db.prepare<[string, string | null, number, number, string, number]>(`
    UPDATE outbox
    SET state = ?, reason = coalesce(?, reason)
    WHERE chat_id = ? AND thread_id = ? AND kind = ? AND ref = ?
  `);
  const remove = db.prepare<[number, number, string, number]>(`
    DELETE FROM outbox WHERE chat_id = ? AND thread_id = ? AND kind = ? AND ref = ?
  `);
  const postpone = db.prepare<[Key & { dueAt: number; tries: number; isPlain: number }]>(`
    UPDATE outbox
    SET state = 'due', due_at = :dueAt, tries = :tries, is_plain = :isPlain
    WHERE chat_id = :chat AND thread_id = :thread AND kind = :kind AND ref = :ref
  `);
  const upsertDigest = db.prepare<[number, number, number, string | null, number, number]>(`
    INSERT INTO outbox (chat_id, thread_id, kind, ref, state, rank, reason, made_at, due_at)
    VALUES (?, ?, 'digest', 0, 'due', ?, ?, ?, ?)
    ON CONFLICT (chat_id, thread_id, kind, ref) DO UPDATE
    SET due_at = min(due_at, excluded.due_at), reason = coalesce(excluded.reason, reason)
  `);
  const upsertTold = db.prepare<[Key & Required<Result> & { at: number }]>(`
    INSERT INTO told (chat_id, thread_id, story_id, outcome, reason, message_id, told_at, shown, language)
    VALUES (:chat, :thread, :ref, :outcome, :reason, :messageId, :at, :shown, :language)
    ON CONFLICT (chat_id, thread_id, story_id) DO UPDATE
    SET outcome = excluded.outcome, reason = excluded.reason, message_id = excluded.message_id,
      told_at = excluded.told_at, shown = excluded.shown, language = excluded.language
    WHERE told.message_id IS NULL OR excluded.message_id IS NOT NULL
  `);
  const selectTold = db.prepare<[number, number, number], ToldRow>(`
    SELECT outcome, message_id, told_at, shown, language, replies
    FROM told
    WHERE chat_id = ? AND thread_id = ? AND story_id = ?
  `);
  const setShown = db.prepare<[string | null, number, number, number]>(`
    UPDATE told SET shown = ? WHERE chat_id = ? AND thread_id = ? AND story_id = ?
  `);
  const addReply = db.prepare<[number, number, number]>(`
    UPDATE told SET replies = replies + 1 WHERE chat_id = ? AND thread_id = ? AND story_id = ?
  `);
  const insertMessage = db.prepare<[number, number, number, number, number]>(`
    INSERT INTO messages (chat_id, message_id, story_id, thread_id, sent_at)
    VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (chat_id, message_id, story_id) DO NOTHING
  `);
  const selectTimes = db.prepare<[number, number, number], { sent_at: number }>(`
    SELECT sent_at
    FROM (SELECT DISTINCT message_id, sent_at, thread_id FROM messages WHERE chat_id = ? ORDER BY message_id DESC LIMIT 200)
    WHERE thread_id = ? AND sent_at > ?
    ORDER BY sent_at
  `);
  const countOutcome = db.prepare<[string, string, number]>(`
    INSERT INTO outcomes (outcome, reason, n, last_at)
    VALUES (?, ?, 1, ?)
    ON CONFLICT (outcome, reason) DO UPDATE
    SET n = n + 1, last_at = excluded.last_at
  `);
  const setWishState = db.prepare<[string, number, number]>(`
    UPDATE wishes SET state = ? WHERE chat_id = ? AND thread_id = ? AND state != 'stopped'
  `);
  const setChatState = db.prepare<[string, string | null, number]>(`
    UPDATE chats SET state = ?, state_reason = ? WHERE id = ?
  `);
  const setNoticeOutcome = db.prepare<[string, number]>(`UPDATE notices SET outcome = ? WHERE id = ?`);
  const selectNotice = db.prepare<[number], { text: string; entities: string }>(`
    SELECT text, entities FROM notices JOIN notice_texts ON notice_texts.id = text_id WHERE notices.id = ?
  `);
  const selectUnreached = db.prepare<[number, string], { thread_id: number }>(`
    SELECT DISTINCT thread_id FROM outbox WHERE chat_id = ? AND state = 'held' AND reason = ?
  `);
  const holdAll = db.prepare<[string, number]>(`
    UPDATE outbox SET state = 'held', reason = ? WHERE chat_id = ? AND kind = 'alert' AND state IN ('due', 'sending')
  `);
  const dropRest = db.prepare<[number], { kind: string; ref: number }>(`
    DELETE FROM outbox WHERE chat_id = ? AND state IN ('due', 'sending') RETURNING kind, ref
  `);

  const key = ({ chatId, threadId, kind, ref }: Owed) => [chatId, threadId, kind, ref] as const;
  const named = ({ chatId, threadId, kind, ref }: Owed): Key => ({
    chat: chatId,
    thread: threadId,
    kind,
    ref,
  });

  return {
    due: (chatId: ChatId, now: number, limit: number): readonly Owed[] =>
      selectDue.all(chatId, now, limit).map(toOwed),
    /** Newest first. */
    held: (chatId: ChatId, threadId: number, limit: number): readonly Owed[] =>
      selectHeld.all(chatId, threadId, limit).map(toOwed),
    /** How many stories are held. */
    heldCount: (chatId: ChatId, threadId: number): number => countHeld.get(chatId, threadId)?.n ?? 0,
    /** Places with stories that waited for their chat to be reached. */
    unreachedThreads: (chatId: ChatId): readonly number[] =>
      selectUnreached.all(chatId, UNREACHED).map(({ thread_id }) => thread_id),
    /** Calls whose answer was never recorded: found at start. */
    sending: (): readonly Owed[] => selectSending.all().map(toOwed),
    notice(id: number): { readonly text: string; readonly entities: string } | null {
      return selectNotice.get(id) ?? null;
    },
    told(chatId: ChatId, threadId: number, storyId: StoryId): Telling | null {
      const row = selectTold.get(chatId, threadId, storyId);
      return row ? toTelling(row) : null;
    },
    /** When messages about stories went to a place since then, oldest first. */
    messageTimes: (chatId: ChatId, threadId: number, since: number): readonly number[] =>
      selectTimes.all(chatId, threadId, since).map(({ sent_at }) => sent_at),

    /** Committed right before the call. */
    begin(rows: readonly Owed[]): void {
      for (const row of rows) setState.run('sending', null, ...key(row));
      const [first] = rows;
      if (first) line.setState(first.chatId, 'busy');
    },
    /** Waits for the place's next digest. */
    hold(row: Owed, reason: string): void {
      setState.run('held', reason, ...key(row));
    },
    /** A digest is owed to a place at the latest then. `reason` asked: whatever its quiet hours say. */
    digestAt(chatId: ChatId, threadId: number, at: number, now: number, reason: 'asked' | null = null): void {
      upsertDigest.run(chatId, threadId, RANK.digest, reason, now, at);
      line.file(chatId, RANK.digest, at, now);
    },
    later(
      row: Owed,
      dueAt: number,
      change: { readonly tries?: number; readonly isPlain?: boolean } = {},
    ): void {
      const { tries = row.tries, isPlain = row.isPlain } = change;
      postpone.run({ ...named(row), dueAt, tries, isPlain: isPlain ? 1 : 0 });
    },
    /** It is owed no more, and nothing is to be remembered of it. */
    forget: (row: Owed): void => void remove.run(...key(row)),
    /** It is owed no more; what became of it is remembered and counted. */
    close(row: Owed, result: Result, now: number): void {
      remove.run(...key(row));
      countOutcome.run(result.outcome, result.reason ?? '', now);
      if (row.kind === 'notice') setNoticeOutcome.run(result.outcome, row.ref);
      if (row.kind === 'notice' || row.kind === 'digest') return;
      if (row.kind === 'alert' || row.kind === 'asked')
        upsertTold.run({ ...named(row), language: null, ...result, at: now });
      if (row.kind === 'reply' && result.messageId !== null) addReply.run(row.chatId, row.threadId, row.ref);
      if (result.messageId !== null)
        insertMessage.run(row.chatId, result.messageId, row.ref, row.threadId, now);
    },
    /** The message about a story shows this now; null: it cannot be edited any more. */
    edited(row: Owed, shown: string | null): void {
      remove.run(...key(row));
      setShown.run(shown, row.chatId, row.threadId, row.ref);
    },
    /** The chat cannot be reached: alerts wait for it to wake, the rest would mean nothing then. */
    sleep(chatId: ChatId, reason: string, now: number): void {
      setChatState.run('asleep', reason, chatId);
      line.ensureState(chatId, 'asleep');
      countOutcome.run('unreachable', reason, now);
      holdAll.run(UNREACHED, chatId);
      for (const { kind, ref } of dropRest.all(chatId))
        if (kind === 'notice') setNoticeOutcome.run('dropped', ref);
      line.refile(chatId, now);
    },
    setTopicState: (chatId: ChatId, threadId: number, state: 'active' | 'closed'): boolean =>
      setWishState.run(state, chatId, threadId).changes > 0,
    setChatState: (chatId: ChatId, state: 'active' | 'asleep', reason: string | null): void =>
      void setChatState.run(state, reason, chatId),
  };
}

/** Why stories are held for a chat that cannot be reached. */
const UNREACHED = 'unreachable';

type Key = { chat: number; thread: number; kind: string; ref: number };

type Row = {
  chat_id: number;
  thread_id: number;
  kind: string;
  ref: number;
  rank: number;
  article_id: number | null;
  reason: string | null;
  made_at: number;
  due_at: number;
  tries: number;
  is_plain: number;
};

type ToldRow = {
  outcome: string;
  message_id: number | null;
  told_at: number;
  shown: string | null;
  language: string | null;
  replies: number;
};

function toTelling(row: ToldRow): Telling {
  return {
    outcome: row.outcome,
    messageId: row.message_id,
    at: row.told_at,
    shown: row.shown,
    language: row.language as Language | null,
    replies: row.replies,
  };
}

function toOwed(row: Row): Owed {
  return {
    chatId: row.chat_id as ChatId,
    threadId: row.thread_id,
    kind: row.kind as OwedKind,
    ref: row.ref,
    rank: row.rank as Rank,
    articleId: row.article_id as ArticleId | null,
    reason: row.reason,
    madeAt: row.made_at,
    dueAt: row.due_at,
    tries: row.tries,
    isPlain: row.is_plain === 1,
  };
}
