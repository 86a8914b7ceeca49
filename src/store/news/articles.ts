import type { Evidence, TopicScore, Urgency } from '../../news/analysis.ts';
import type { Language } from '../../news/article.ts';
import type { ArticleId, FeedId, StoryId } from '../../news/ids.ts';
import type { Db } from '../db.ts';

/** An article as judged, ready to be kept. Times are Unix ms. */
export type JudgedArticle = {
  readonly feedId: FeedId | null;
  readonly outlet: string;
  readonly origin: string;
  readonly url: string | null;
  readonly urlKey: string | null;
  readonly language: Language;
  readonly title: string;
  readonly text: string;
  readonly summary: readonly string[];
  readonly publishedAt: number | null;
  readonly verdict: boolean;
  readonly score: number;
  readonly topics: readonly TopicScore[];
  readonly evidence: readonly Evidence[];
  readonly urgency: Urgency;
  /** JSON of news/stories/fingerprint.ts. */
  readonly fingerprint: string | null;
};

export type PlacedArticle = {
  readonly id: ArticleId;
  readonly storyId: StoryId;
  readonly seenAt: number;
  readonly fingerprint: string;
};

export type KnownItem = { readonly articleId: ArticleId; readonly contentHash: string };

export type KnownArticle = {
  readonly id: ArticleId;
  readonly feedId: FeedId | null;
  readonly storyId: StoryId | null;
  readonly outlet: string;
  readonly title: string;
  readonly text: string | null;
  readonly verdict: boolean;
  readonly seenAt: number;
};

export type ArticlesStore = ReturnType<typeof articlesStore>;

/** Articles and the feed items that named them. */
export function articlesStore(db: Db) {
  const selectItem = db.prepare<[number, string], { article_id: number; content_hash: string }>(`
    SELECT article_id, content_hash FROM items WHERE feed_id = ? AND guid = ?
  `);
  const upsertItem = db.prepare<[number, string, number, string]>(`
    INSERT INTO items (feed_id, guid, article_id, content_hash)
    VALUES (?, ?, ?, ?)
    ON CONFLICT (feed_id, guid) DO UPDATE SET article_id = excluded.article_id, content_hash = excluded.content_hash
  `);
  const selectByUrl = db.prepare<[string], { id: number }>(`SELECT id FROM articles WHERE url_key = ?`);
  const selectOne = db.prepare<[number], KnownRow>(`
    SELECT id, feed_id, story_id, outlet, title, text, verdict, seen_at FROM articles WHERE id = ?
  `);
  const insert = db.prepare<[ArticleParameters & { seenAt: number }]>(`
    INSERT INTO articles (
      feed_id, outlet, origin, url, url_key, language, title, text, summary, published_at, seen_at,
      verdict, score, topics, evidence, urgency, fingerprint
    )
    VALUES (
      :feedId, :outlet, :origin, :url, :urlKey, :language, :title, :text, :summary, :publishedAt, :seenAt,
      :verdict, :score, :topics, :evidence, :urgency, :fingerprint
    )
  `);
  const update = db.prepare<[ArticleParameters & { id: number; changedAt: number }]>(`
    UPDATE articles
    SET origin = :origin, language = :language, title = :title, text = :text, summary = :summary,
      changed_at = :changedAt, verdict = :verdict, score = :score, topics = :topics, evidence = :evidence,
      urgency = :urgency, fingerprint = :fingerprint
    WHERE id = :id
  `);
  const place = db.prepare<[number, string, string, number]>(`
    UPDATE articles SET story_id = ?, relation = ?, placement = ? WHERE id = ?
  `);
  const selectPlaced = db.prepare<
    [number],
    { id: number; story_id: number; seen_at: number; fingerprint: string }
  >(`
    SELECT id, story_id, seen_at, fingerprint
    FROM articles
    WHERE seen_at >= ? AND story_id IS NOT NULL AND fingerprint IS NOT NULL
    ORDER BY seen_at, id
  `);
  const dropTexts = db.prepare<[number]>(`
    UPDATE articles SET text = NULL, fingerprint = NULL WHERE seen_at < ? AND text IS NOT NULL
  `);
  const countSince = db.prepare<[number], { verdict: number; n: number }>(`
    SELECT verdict, count(*) AS n FROM articles WHERE seen_at >= ? GROUP BY verdict
  `);

  return {
    itemOf(feedId: FeedId, guid: string): KnownItem | null {
      const row = selectItem.get(feedId, guid);
      return row ? { articleId: row.article_id as ArticleId, contentHash: row.content_hash } : null;
    },
    /** The hash an item was last taken with; null: never. */
    knownHash: (feedId: FeedId, guid: string): string | null =>
      selectItem.get(feedId, guid)?.content_hash ?? null,
    /** Remembers that a feed's entry is this article, with the hash of its present content. */
    nameItem(feedId: FeedId, guid: string, articleId: ArticleId, contentHash: string): void {
      upsertItem.run(feedId, guid, articleId, contentHash);
    },
    byUrlKey(urlKey: string): ArticleId | null {
      return (selectByUrl.get(urlKey)?.id as ArticleId | undefined) ?? null;
    },
    get(id: ArticleId): KnownArticle | null {
      const row = selectOne.get(id);
      return row ? toKnown(row) : null;
    },
    add(article: JudgedArticle, now: number): ArticleId {
      return Number(insert.run({ ...toParameters(article), seenAt: now }).lastInsertRowid) as ArticleId;
    },
    /** Takes over what the publisher changed; outlet, address and place stay. */
    update(id: ArticleId, article: JudgedArticle, now: number): void {
      update.run({ ...toParameters(article), id, changedAt: now });
    },
    place(id: ArticleId, storyId: StoryId, relation: 'opens' | 'joins' | 'repeats', evidence: unknown): void {
      place.run(storyId, relation, JSON.stringify(evidence), id);
    },
    /** Articles that belong to a story, oldest first: what the cluster index is rebuilt from. */
    placedSince(since: number): readonly PlacedArticle[] {
      return selectPlaced.all(since).map((row) => ({
        id: row.id as ArticleId,
        storyId: row.story_id as StoryId,
        seenAt: row.seen_at,
        fingerprint: row.fingerprint,
      }));
    },
    /** Forgets texts seen before `before`; returns how many. Stories and statements stay. */
    dropTexts(before: number): number {
      return dropTexts.run(before).changes;
    },
    countSince(since: number): { readonly defence: number; readonly other: number } {
      const counts = new Map(countSince.all(since).map((row) => [row.verdict, row.n]));
      return { defence: counts.get(1) ?? 0, other: counts.get(0) ?? 0 };
    },
  };
}

type KnownRow = {
  id: number;
  feed_id: number | null;
  story_id: number | null;
  outlet: string;
  title: string;
  text: string | null;
  verdict: number;
  seen_at: number;
};

type ArticleParameters = ReturnType<typeof toParameters>;

function toParameters(article: JudgedArticle) {
  return {
    ...article,
    summary: article.summary.join('\n'),
    verdict: article.verdict ? 1 : 0,
    topics: JSON.stringify(article.topics),
    evidence: JSON.stringify(article.evidence),
  };
}

function toKnown(row: KnownRow): KnownArticle {
  return {
    id: row.id as ArticleId,
    feedId: row.feed_id as FeedId | null,
    storyId: row.story_id as StoryId | null,
    outlet: row.outlet,
    title: row.title,
    text: row.text,
    verdict: row.verdict === 1,
    seenAt: row.seen_at,
  };
}
