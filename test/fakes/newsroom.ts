import type { ArticleId, ChatId, StoryId } from '../../src/news/ids.ts';
import { ALL_TOPICS_MASK } from '../../src/news/topics.ts';
import { type Db, openDb } from '../../src/store/db.ts';
import { createStore, type Store } from '../../src/store/store.ts';

export const NOON = Date.UTC(2026, 2, 10, 12);

export type WishRow = {
  readonly thread?: number;
  readonly locale?: string;
  readonly topics?: number;
  readonly languages?: string;
  readonly urgency?: string;
  readonly digest_times?: string;
  readonly next_digest_at?: number | null;
  readonly quiet_from?: number | null;
  readonly quiet_to?: number | null;
  readonly flash_pierces?: number;
  readonly time_zone?: string;
  readonly previews?: number;
  readonly hourly_cap?: number;
  readonly paused_until?: number | null;
  readonly state?: string;
};

export type ArticleRow = {
  readonly outlet?: string;
  readonly language?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly statements?: readonly { readonly speaker: string; readonly key: string; readonly text: string }[];
};

export type Newsroom = ReturnType<typeof newsroom>;

/** A real database with the real migrations, and short ways to put readers and stories into it. */
export function newsroom(path = ':memory:') {
  const db = openDb(path, 'migrations');
  const store = createStore(db);
  return { db, store, ...people(db), ...press(db, store), [Symbol.dispose]: () => void db.close() };
}

function people(db: Db) {
  const insertChat = db.prepare(
    `INSERT INTO chats (id, type, title, locale, steward_id, added_at) VALUES (?, ?, 'Chat', ?, ?, 0)
     ON CONFLICT (id) DO NOTHING`,
  );
  const insertWish = db.prepare(
    `INSERT INTO wishes (chat_id, thread_id, state, topics, languages, urgency, digest_times, next_digest_at,
       quiet_from, quiet_to, flash_pierces, time_zone, previews, hourly_cap, paused_until, subscribed_at)
     VALUES (:id, :thread, :state, :topics, :languages, :urgency, :digest_times, :next_digest_at,
       :quiet_from, :quiet_to, :flash_pierces, :time_zone, :previews, :hourly_cap, :paused_until, 0)`,
  );
  return {
    reader(id: number, { locale = 'en', ...wish }: WishRow = {}): ChatId {
      insertChat.run(id, id > 0 ? 'private' : 'supergroup', locale, id > 0 ? id : 1);
      insertWish.run({ id, ...DEFAULT_WISH, ...wish });
      return id as ChatId;
    },
  };
}

const DEFAULT_WISH = {
  thread: 0,
  topics: ALL_TOPICS_MASK,
  languages: '',
  urgency: 'minor',
  digest_times: '',
  next_digest_at: null,
  quiet_from: null,
  quiet_to: null,
  flash_pierces: 0,
  time_zone: 'Europe/Kyiv',
  previews: 1,
  hourly_cap: 12,
  paused_until: null,
  state: 'active',
};

function press(db: Db, store: Store) {
  let articles = 0;
  const article = (storyId: StoryId, row: ArticleRow, now: number): ArticleId => {
    articles += 1;
    const language = row.language ?? 'en';
    const id = Number(
      db
        .prepare(
          `INSERT INTO articles (outlet, origin, url, url_key, language, title, text, summary, published_at, seen_at,
             verdict, score, topics, evidence, urgency, story_id, relation)
           VALUES (?, ?, ?, ?, ?, ?, '', ?, ?, ?, 1, 1, '[{"id":"strikes","score":1}]', '[]', 'normal', ?, 'opens')`,
        )
        .run(
          row.outlet ?? 'Wire',
          row.outlet ?? 'Wire',
          `https://example.org/${articles}`,
          `example.org/${articles}`,
          language,
          row.title ?? `Headline ${articles}`,
          row.summary ?? `What happened in ${articles}.`,
          now,
          now,
          storyId,
        ).lastInsertRowid,
    ) as ArticleId;
    for (const [index, { speaker, key, text }] of (row.statements ?? []).entries())
      db.prepare(
        `INSERT INTO statements (article_id, story_id, utterance, text, start, speaker, person_key, key_rank, said_at)
         VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?)`,
      ).run(id, storyId, index, text, speaker, key, Math.min(index + 1, 3), now);
    return id;
  };

  return {
    /** A story with its first article, the alert owed; returns its id. */
    story(
      row: ArticleRow & { readonly urgency?: string; readonly topics?: number } = {},
      now = NOON,
    ): StoryId {
      return store.atomically(() => {
        const id = Number(
          db
            .prepare(
              `INSERT INTO stories (topics, urgency, score, opened_at, changed_at) VALUES (?, ?, 1, ?, ?)`,
            )
            .run(row.topics ?? 2, row.urgency ?? 'normal', now, now).lastInsertRowid,
        ) as StoryId;
        store.fanouts.owe({ storyId: id, articleId: article(id, row, now), kind: 'opened', now });
        return id;
      });
    },
    /** A further article joins; `kind` as ingest would say. */
    join(
      storyId: StoryId,
      row: ArticleRow & { readonly urgency?: string; readonly kind?: 'joined' | 'changed' | 'risen' } = {},
      now = NOON,
    ): ArticleId {
      return store.atomically(() => {
        const articleId = article(storyId, row, now);
        db.prepare(
          `UPDATE stories SET sources = sources + 1, changed_at = ?, urgency = coalesce(?, urgency) WHERE id = ?`,
        ).run(now, row.urgency ?? null, storyId);
        store.fanouts.owe({ storyId, articleId, kind: row.kind ?? 'joined', now });
        return articleId;
      });
    },
  };
}
