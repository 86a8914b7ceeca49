import type { Urgency } from '../news/analysis.ts';
import { isLanguage, type Language } from '../news/article.ts';
import type { ChatId } from '../news/ids.ts';
import type { Db } from './db.ts';

/** A place that can subscribe: a chat (thread 0), or one forum topic of it. */
export type Spot = { readonly chatId: ChatId; readonly threadId: number };

/** What can be chosen. Times of day are minutes after local midnight. */
export type Settings = {
  readonly topicMask: number;
  /** Empty: every language. */
  readonly languages: readonly Language[];
  /** The least urgent that is wanted. */
  readonly urgency: Urgency;
  /** Empty: instant. */
  readonly digestTimes: readonly number[];
  /** Unix ms; null: instant. */
  readonly nextDigestAt: number | null;
  readonly quiet: { readonly from: number; readonly to: number } | null;
  readonly flashPierces: boolean;
  readonly timeZone: string;
  readonly previews: boolean;
  readonly hourlyCap: number;
  /** Unix ms; null: not paused. */
  readonly pausedUntil: number | null;
};

export type WishState = 'active' | 'closed' | 'stopped';

export type KeptWish = Spot & Settings & { readonly state: WishState; readonly subscribedAt: number };

export type MuteKind = 'word' | 'topic' | 'outlet';

export type Mute = {
  readonly kind: MuteKind;
  /** As the reader wrote it, a topic's id, an outlet's name. */
  readonly value: string;
  /** What is compared. One muted word has several where its languages stem it differently. */
  readonly match: string;
  /** Unix ms; null: for good. */
  readonly until: number | null;
};

export type Follow = { readonly personKey: string; readonly name: string; readonly since: number };

export type WishesStore = ReturnType<typeof wishesStore>;

/** What each place wants. */
export function wishesStore(db: Db) {
  const insert = db.prepare<[SettingsRow & { chat: number; thread: number; now: number }]>(`
    INSERT INTO wishes (
      chat_id, thread_id, topics, languages, urgency, digest_times, next_digest_at, quiet_from, quiet_to, flash_pierces,
      time_zone, previews, hourly_cap, paused_until, subscribed_at
    )
    VALUES (
      :chat, :thread, :topics, :languages, :urgency, :digest_times, :next_digest_at, :quiet_from, :quiet_to,
      :flash_pierces, :time_zone, :previews, :hourly_cap, :paused_until, :now
    )
    ON CONFLICT (chat_id, thread_id) DO NOTHING
  `);
  const revive = db.prepare<[number, number, number]>(`
    UPDATE wishes SET state = 'active', subscribed_at = ? WHERE chat_id = ? AND thread_id = ? AND state != 'active'
  `);
  const setState = db.prepare<[string, number, number]>(
    `UPDATE wishes SET state = ? WHERE chat_id = ? AND thread_id = ?`,
  );
  const update = db.prepare<[SettingsRow & { chat: number; thread: number }]>(`
    UPDATE wishes
    SET topics = :topics, languages = :languages, urgency = :urgency, digest_times = :digest_times,
      next_digest_at = :next_digest_at, quiet_from = :quiet_from, quiet_to = :quiet_to, flash_pierces = :flash_pierces,
      time_zone = :time_zone, previews = :previews, hourly_cap = :hourly_cap, paused_until = :paused_until
    WHERE chat_id = :chat AND thread_id = :thread
  `);
  const selectOne = db.prepare<[number, number], WishRow>(
    `SELECT * FROM wishes WHERE chat_id = ? AND thread_id = ?`,
  );
  const selectOfChat = db.prepare<[number], WishRow>(
    `SELECT * FROM wishes WHERE chat_id = ? ORDER BY thread_id`,
  );
  const countActive = db.prepare<[], { n: number }>(
    `SELECT count(*) AS n FROM wishes WHERE state = 'active'`,
  );

  const get = ({ chatId, threadId }: Spot): KeptWish | null => {
    const row = selectOne.get(chatId, threadId);
    return row ? toWish(row) : null;
  };

  return {
    get,
    ofChat: (chatId: ChatId): readonly KeptWish[] => selectOfChat.all(chatId).map(toWish),
    /** Subscribes the place; whoever stopped comes back with what they had chosen. */
    subscribe(spot: Spot, initial: Settings, now: number): 'new' | 'again' | 'already' {
      const key = { chat: spot.chatId, thread: spot.threadId, now };
      if (insert.run({ ...toRow(initial), ...key }).changes === 1) return 'new';
      return revive.run(now, spot.chatId, spot.threadId).changes === 1 ? 'again' : 'already';
    },
    setState: ({ chatId, threadId }: Spot, state: WishState): boolean =>
      setState.run(state, chatId, threadId).changes === 1,
    /** Changes what `change` names and returns the wish as it now is; null: no such place. */
    change(spot: Spot, change: Partial<Settings>): KeptWish | null {
      const wish = get(spot);
      if (wish === null) return null;
      update.run({ ...toRow({ ...wish, ...change }), chat: spot.chatId, thread: spot.threadId });
      return get(spot);
    },
    countActive: (): number => countActive.get()?.n ?? 0,
    ...mutes(db),
    ...follows(db),
  };
}

function mutes(db: Db) {
  const upsert = db.prepare<[Mute & { chat: number; thread: number }]>(`
    INSERT INTO mutes (chat_id, thread_id, kind, value, match, until)
    VALUES (:chat, :thread, :kind, :value, :match, :until)
    ON CONFLICT (chat_id, thread_id, kind, match) DO UPDATE SET value = excluded.value, until = excluded.until
  `);
  const remove = db.prepare<[number, number, string, string]>(`
    DELETE FROM mutes WHERE chat_id = ? AND thread_id = ? AND kind = ? AND value = ?
  `);
  const select = db.prepare<[number, number, number], Mute>(`
    SELECT kind, value, match, until
    FROM mutes
    WHERE chat_id = ? AND thread_id = ? AND (until IS NULL OR until > ?)
    ORDER BY kind, value, match
  `);
  const prune = db.prepare<[number]>(`DELETE FROM mutes WHERE until <= ?`);

  return {
    mute(spot: Spot, mute: Mute): void {
      upsert.run({ ...mute, chat: spot.chatId, thread: spot.threadId });
    },
    /** True if there was such a mute. */
    unmute: (spot: Spot, kind: MuteKind, value: string): boolean =>
      remove.run(spot.chatId, spot.threadId, kind, value).changes > 0,
    /** Those that hold now. */
    mutes: (spot: Spot, now: number): readonly Mute[] => select.all(spot.chatId, spot.threadId, now),
    pruneMutes: (now: number): void => void prune.run(now),
  };
}

function follows(db: Db) {
  const insert = db.prepare<[number, number, string, string, number]>(`
    INSERT INTO follows (chat_id, thread_id, person_key, name, since)
    VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (chat_id, thread_id, person_key) DO NOTHING
  `);
  const remove = db.prepare<[number, number, string]>(
    `DELETE FROM follows WHERE chat_id = ? AND thread_id = ? AND person_key = ?`,
  );
  const select = db.prepare<[number, number], Follow>(`
    SELECT person_key AS personKey, name, since
    FROM follows
    WHERE chat_id = ? AND thread_id = ?
    ORDER BY name, person_key
  `);

  return {
    /** False when the person is followed already. */
    follow: (spot: Spot, personKey: string, name: string, now: number): boolean =>
      insert.run(spot.chatId, spot.threadId, personKey, name, now).changes === 1,
    unfollow: (spot: Spot, personKey: string): boolean =>
      remove.run(spot.chatId, spot.threadId, personKey).changes === 1,
    follows: (spot: Spot): readonly Follow[] => select.all(spot.chatId, spot.threadId),
  };
}

type SettingsRow = {
  topics: number;
  languages: string;
  urgency: string;
  digest_times: string;
  next_digest_at: number | null;
  quiet_from: number | null;
  quiet_to: number | null;
  flash_pierces: number;
  time_zone: string;
  previews: number;
  hourly_cap: number;
  paused_until: number | null;
};

/** A wish as its table holds it. */
export type WishRow = SettingsRow & {
  chat_id: number;
  thread_id: number;
  state: string;
  subscribed_at: number;
};

function toRow(settings: Settings): SettingsRow {
  return {
    topics: settings.topicMask,
    languages: settings.languages.join(' '),
    urgency: settings.urgency,
    digest_times: settings.digestTimes.join(' '),
    next_digest_at: settings.nextDigestAt,
    quiet_from: settings.quiet?.from ?? null,
    quiet_to: settings.quiet?.to ?? null,
    flash_pierces: settings.flashPierces ? 1 : 0,
    time_zone: settings.timeZone,
    previews: settings.previews ? 1 : 0,
    hourly_cap: settings.hourlyCap,
    paused_until: settings.pausedUntil,
  };
}

function toWish(row: WishRow): KeptWish {
  const { quiet_from: from, quiet_to: to } = row;
  return {
    chatId: row.chat_id as ChatId,
    threadId: row.thread_id,
    state: row.state as WishState,
    topicMask: row.topics,
    languages: row.languages === '' ? [] : row.languages.split(' ').filter(isLanguage),
    urgency: row.urgency as Urgency,
    digestTimes: row.digest_times === '' ? [] : row.digest_times.split(' ').map(Number),
    nextDigestAt: row.next_digest_at,
    quiet: from === null || to === null ? null : { from, to },
    flashPierces: row.flash_pierces === 1,
    timeZone: row.time_zone,
    previews: row.previews === 1,
    hourlyCap: row.hourly_cap,
    pausedUntil: row.paused_until,
    subscribedAt: row.subscribed_at,
  };
}
