import type { Urgency } from '../../news/analysis.ts';
import { isLanguage } from '../../news/article.ts';
import type { ChatId, StoryId } from '../../news/ids.ts';
import { type Mutes, NO_MUTES, type Wish } from '../../news/route.ts';
import { ALL_TOPICS_MASK, isTopic, toTopicMask } from '../../news/topics.ts';
import type { Db } from '../db.ts';
import type { WishRow } from '../wishes.ts';

/** A wish with what delivery needs of its chat. */
export type Place = Wish & {
  readonly locale: string;
  readonly previews: boolean;
  /** Null: set for digests, but not reckoned yet. */
  readonly nextDigestAt: number | null;
};

/** A place with what it was told of one story; null: nothing yet. */
export type Audience = Place & { readonly told: Told | null };

export type Told = {
  /** The story itself, or one that was merged into it. */
  readonly storyId: StoryId;
  readonly outcome: 'sent' | 'merged' | 'digested' | 'refused' | 'dropped';
  readonly messageId: number | null;
  readonly at: number;
  readonly replies: number;
};

export type PlacesStore = ReturnType<typeof placesStore>;

const COLUMNS = `
  w.chat_id, w.thread_id, w.state, w.topics, w.languages, w.urgency, w.digest_times, w.next_digest_at, w.quiet_from,
  w.quiet_to, w.flash_pierces, w.time_zone, w.previews, w.hourly_cap, w.paused_until, w.subscribed_at, c.locale
`;

/** Wishes as routing and delivery read them. Chats that cannot be reached are left out of an audience. */
export function placesStore(db: Db) {
  const selectPage = db.prepare<[PageKey], AudienceRow>(`
    SELECT ${COLUMNS}, t.story_id AS told_story, t.outcome, t.message_id, t.told_at, t.replies
    FROM wishes AS w
    JOIN chats AS c ON c.id = w.chat_id
    LEFT JOIN told AS t ON t.chat_id = w.chat_id AND t.thread_id = w.thread_id AND t.story_id = (
      SELECT story_id
      FROM told
      WHERE chat_id = w.chat_id AND thread_id = w.thread_id
        AND story_id IN (SELECT :story UNION ALL SELECT id FROM stories WHERE merged_into = :story)
      ORDER BY message_id IS NULL
      LIMIT 1
    )
    WHERE (w.chat_id, w.thread_id) > (:chat, :thread) AND c.state = 'active' AND w.state != 'stopped'
    ORDER BY w.chat_id, w.thread_id
    LIMIT :limit
  `);
  const selectPlace = db.prepare<[number, number], PlaceRow>(`
    SELECT ${COLUMNS}
    FROM wishes AS w
    JOIN chats AS c ON c.id = w.chat_id
    WHERE w.chat_id = ? AND w.thread_id = ?
  `);
  const selectMutes = db.prepare<[number, number, number], MuteRow>(`
    SELECT chat_id, thread_id, kind, match
    FROM mutes
    WHERE chat_id BETWEEN ? AND ? AND (until IS NULL OR until > ?)
  `);
  const selectFollows = db.prepare<[number, number], FollowRow>(`
    SELECT chat_id, thread_id, person_key
    FROM follows
    WHERE chat_id BETWEEN ? AND ?
  `);
  const selectChat = db.prepare<
    [number],
    { locale: string; title: string | null; steward_id: number | null }
  >(`
    SELECT locale, title, steward_id FROM chats WHERE id = ?
  `);
  const isActive = db.prepare<[number], { n: number }>(
    `SELECT count(*) AS n FROM chats WHERE id = ? AND state = 'active'`,
  );

  /** The mutes and follows of a stretch of chats, by place. */
  const tastes = (first: number, last: number, now: number) => {
    const mutes = Map.groupBy(selectMutes.all(first, last, now), keyOf);
    const follows = Map.groupBy(selectFollows.all(first, last), keyOf);
    return (row: PlaceRow): Pick<Wish, 'mutes' | 'follows'> => ({
      mutes: toMutes(mutes.get(keyOf(row))),
      follows: new Set(follows.get(keyOf(row))?.map(({ person_key }) => person_key)),
    });
  };

  return {
    /** The next places after a cursor, in order, with what each was told of the story. Fewer than `limit`: the last. */
    page(
      storyId: StoryId,
      after: { readonly chatId: number; readonly threadId: number },
      limit: number,
      now: number,
    ): readonly Audience[] {
      const rows = selectPage.all({ story: storyId, chat: after.chatId, thread: after.threadId, limit });
      const taste = tastes(rows[0]?.chat_id ?? 0, rows.at(-1)?.chat_id ?? -1, now);
      return rows.map((row) => ({ ...toPlace(row, taste(row)), told: toTold(row) }));
    },
    place(chatId: ChatId, threadId: number, now: number): Place | null {
      const row = selectPlace.get(chatId, threadId);
      return row ? toPlace(row, tastes(chatId, chatId, now)(row)) : null;
    },
    chat(chatId: ChatId) {
      const row = selectChat.get(chatId);
      return row
        ? { locale: row.locale, title: row.title, stewardId: row.steward_id as ChatId | null }
        : null;
    },
    isAwake: (chatId: ChatId): boolean => isActive.get(chatId)?.n === 1,
  };
}

type PageKey = { story: number; chat: number; thread: number; limit: number };

type PlaceRow = WishRow & { locale: string };

type AudienceRow = PlaceRow & {
  told_story: number | null;
  outcome: string | null;
  message_id: number | null;
  told_at: number | null;
  replies: number | null;
};

type MuteRow = { chat_id: number; thread_id: number; kind: string; match: string };
type FollowRow = { chat_id: number; thread_id: number; person_key: string };

function keyOf({ chat_id, thread_id }: { readonly chat_id: number; readonly thread_id: number }): string {
  return `${chat_id}:${thread_id}`;
}

function toPlace(row: PlaceRow, taste: Pick<Wish, 'mutes' | 'follows'>): Place {
  const { quiet_from: from, quiet_to: to } = row;
  return {
    chatId: row.chat_id as ChatId,
    threadId: row.thread_id,
    state: row.state as Wish['state'],
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
    locale: row.locale,
    ...taste,
  };
}

function toTold({ told_story, outcome, message_id, told_at, replies }: AudienceRow): Told | null {
  if (told_story === null || told_at === null || replies === null) return null;
  return {
    storyId: told_story as StoryId,
    outcome: outcome as Told['outcome'],
    messageId: message_id,
    at: told_at,
    replies,
  };
}

function toMutes(rows: readonly MuteRow[] | undefined): Mutes {
  if (rows === undefined) return NO_MUTES;
  const matches = (kind: string): readonly string[] =>
    rows.filter((row) => row.kind === kind).map(({ match }) => match);
  return {
    words: matches('word').map((match) => match.split(' ')),
    topicMask: toTopicMask(matches('topic').filter(isTopic)) & ALL_TOPICS_MASK,
    outlets: new Set(matches('outlet')),
  };
}
