import type { ChatId } from '../news/ids.ts';
import type { Db } from './db.ts';

export const CHAT_TYPES = ['private', 'group', 'supergroup', 'channel'] as const;
export type ChatType = (typeof CHAT_TYPES)[number];

/** A chat as Telegram named it. */
export type ChatFacts = {
  readonly id: ChatId;
  readonly type: ChatType;
  readonly title: string | null;
  /** Without @. */
  readonly username: string | null;
};

export type Chat = ChatFacts & {
  readonly locale: string;
  readonly state: 'active' | 'asleep';
  readonly stateReason: string | null;
  /** The person who set it up; null: imported. */
  readonly stewardId: number | null;
  readonly addedAt: number;
};

export type ChatsStore = ReturnType<typeof chatsStore>;

/** Who reads. Waking, sleeping and moving a chat is the outbox's work: what it is owed goes with it. */
export function chatsStore(db: Db) {
  const insert = db.prepare<[ChatFacts & { locale: string; stewardId: number | null; now: number }]>(`
    INSERT INTO chats (id, type, title, username, locale, steward_id, added_at)
    VALUES (:id, :type, :title, :username, :locale, :stewardId, :now)
    ON CONFLICT (id) DO NOTHING
  `);
  const rename = db.prepare<[ChatFacts]>(`
    UPDATE chats SET type = :type, title = :title, username = :username WHERE id = :id
  `);
  const selectOne = db.prepare<[number], Row>(`SELECT * FROM chats WHERE id = ?`);
  const selectByUsername = db.prepare<[string], Row>(
    `SELECT * FROM chats WHERE username = ? COLLATE NOCASE AND type = 'channel'`,
  );
  const selectPage = db.prepare<[number, number], Row>(
    `SELECT * FROM chats WHERE id > ? ORDER BY id LIMIT ?`,
  );
  const selectOfSteward = db.prepare<[number, string], Row>(`
    SELECT * FROM chats WHERE steward_id = ? AND type = ? ORDER BY title, id
  `);
  const setLocale = db.prepare<[string, number]>(`UPDATE chats SET locale = ? WHERE id = ?`);
  const setSteward = db.prepare<[number, number]>(`UPDATE chats SET steward_id = ? WHERE id = ?`);
  const remove = db.prepare<[number]>(`DELETE FROM chats WHERE id = ?`);
  const clearSteward = db.prepare<[number]>(`UPDATE chats SET steward_id = NULL WHERE steward_id = ?`);
  const forgetCorrections = db.prepare<[number]>(
    `DELETE FROM corrections WHERE said_by = ? AND is_admin = 0`,
  );
  const forgetDrafts = db.prepare<[number, number]>(`DELETE FROM drafts WHERE chat_id = ? OR user_id = ?`);
  const countByType = db.prepare<[], { type: string; state: string; n: number }>(`
    SELECT type, state, count(*) AS n FROM chats GROUP BY type, state
  `);
  const selectTold = db.prepare<[number], { story: number; outcome: string; at: number }>(`
    SELECT story_id AS story, outcome, told_at AS at FROM told WHERE chat_id = ? ORDER BY told_at
  `);
  const selectFeedback = db.prepare<[number], { story: number; kind: string; at: number }>(`
    SELECT story_id AS story, kind, said_at AS at FROM corrections WHERE said_by = ? ORDER BY said_at
  `);
  const get = (id: ChatId): Chat | null => toChat(selectOne.get(id));

  return {
    get,
    /** Remembers the chat, or its present title if it is known; tells whether it is new. */
    meet(facts: ChatFacts, locale: string, stewardId: number | null, now: number): boolean {
      const isNew = insert.run({ ...facts, locale, stewardId, now }).changes === 1;
      if (!isNew) rename.run(facts);
      return isNew;
    },
    channelNamed: (username: string): Chat | null => toChat(selectByUsername.get(username)),
    /** In order of their ids, after `after`. */
    page: (after: number, limit: number): readonly Chat[] => selectPage.all(after, limit).map(toKnownChat),
    channelsOf: (userId: number): readonly Chat[] => selectOfSteward.all(userId, 'channel').map(toKnownChat),
    setLocale: (id: ChatId, locale: string): void => void setLocale.run(locale, id),
    setSteward: (id: ChatId, userId: number): void => void setSteward.run(userId, id),
    /** Which stories the chat was told, and how that went. */
    messagesOf: (id: ChatId) => selectTold.all(id),
    /** What a person said of our judgement. */
    feedbackOf: (userId: number) => selectFeedback.all(userId),
    /** Everything known of the chat goes, and for a private chat everything its person left elsewhere. */
    erase(id: ChatId): void {
      remove.run(id);
      clearSteward.run(id);
      forgetCorrections.run(id);
      forgetDrafts.run(id, id);
    },
    counts: (): readonly {
      readonly type: ChatType;
      readonly state: Chat['state'];
      readonly count: number;
    }[] =>
      countByType
        .all()
        .map(({ type, state, n }) => ({ type: type as ChatType, state: state as Chat['state'], count: n })),
  };
}

type Row = {
  id: number;
  type: string;
  title: string | null;
  username: string | null;
  locale: string;
  state: string;
  state_reason: string | null;
  steward_id: number | null;
  added_at: number;
};

function toChat(row: Row | undefined): Chat | null {
  return row === undefined ? null : toKnownChat(row);
}

function toKnownChat(row: Row): Chat {
  return {
    id: row.id as ChatId,
    type: row.type as ChatType,
    title: row.title,
    username: row.username,
    locale: row.locale,
    state: row.state as Chat['state'],
    stateReason: row.state_reason,
    stewardId: row.steward_id,
    addedAt: row.added_at,
  };
}
