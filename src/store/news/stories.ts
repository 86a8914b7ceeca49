import type { Evidence, TopicScore, Urgency } from '../../news/analysis.ts';
import type { Language } from '../../news/article.ts';
import type { ArticleId, FeedId, StoryId } from '../../news/ids.ts';
import { storyFacts } from '../../news/stories/story-facts.ts';
import { fromTopicMask, type Topic } from '../../news/topics.ts';
import type { Db } from '../db.ts';

/** A story's row. Times are Unix ms; `topicMask` in the order of news/topics.ts. */
export type StoryRow = {
  readonly id: StoryId;
  readonly topicMask: number;
  readonly urgency: Urgency;
  readonly score: number;
  readonly sources: number;
  readonly openedAt: number;
  readonly changedAt: number;
  readonly isCorrected: boolean;
  readonly isDropped: boolean;
};

/** One telling of a story, oldest first in lists. */
export type Telling = {
  readonly id: ArticleId;
  readonly feedId: FeedId | null;
  readonly outlet: string;
  readonly origin: string;
  readonly url: string | null;
  readonly language: Language;
  readonly title: string;
  readonly summary: readonly string[];
  readonly publishedAt: number;
  readonly seenAt: number;
  readonly urgency: Urgency;
  readonly score: number;
  readonly topics: readonly TopicScore[];
  readonly evidence: readonly Evidence[];
  readonly relation: string;
  /** Why it was placed here: what news/stories/cluster.ts gave. */
  readonly placement: unknown;
};

export type LatestQuery = {
  readonly limit: number;
  readonly offset?: number;
  readonly topicMask?: number;
  readonly since?: number;
  readonly languages?: readonly Language[];
};

export type StoriesStore = ReturnType<typeof storiesStore>;

export function storiesStore(db: Db) {
  const insert = db.prepare<[number, number]>(`
    INSERT INTO stories (topics, urgency, score, opened_at, changed_at) VALUES (0, 'minor', 0, ?, ?)
  `);
  const selectOne = db.prepare<[number], Row>(`SELECT * FROM stories WHERE id = ?`);
  const selectTellings = db.prepare<[number], TellingRow>(`
    SELECT id, feed_id, outlet, origin, url, language, title, summary, published_at, seen_at, urgency, score, topics,
      evidence, relation, placement
    FROM articles
    WHERE story_id = ?
    ORDER BY seen_at, id
  `);
  const refresh = db.prepare<[number, string, number, number, number, number]>(`
    UPDATE stories SET topics = ?, urgency = ?, score = ?, sources = ?, changed_at = ? WHERE id = ?
  `);
  const markCorrected = db.prepare<[number, number]>(`
    UPDATE stories SET is_corrected = 1, changed_at = ? WHERE id = ?
  `);
  const drop = db.prepare<[number | null, number]>(`UPDATE stories SET dropped_at = ? WHERE id = ?`);
  const moveArticles = db.prepare<[number, number]>(`UPDATE articles SET story_id = ? WHERE story_id = ?`);
  const moveStatements = db.prepare<[number, number]>(
    `UPDATE statements SET story_id = ? WHERE story_id = ?`,
  );
  const markMerged = db.prepare<[number, number]>(`UPDATE stories SET merged_into = ? WHERE id = ?`);
  const moveArticle = db.prepare<[number, number]>(`UPDATE articles SET story_id = ? WHERE id = ?`);
  const moveStatementsOf = db.prepare<[number, number]>(
    `UPDATE statements SET story_id = ? WHERE article_id = ?`,
  );
  const selectLatest = db.prepare<
    [Required<Omit<LatestQuery, 'languages'>> & { languages: string }],
    { id: number }
  >(`
    SELECT id
    FROM stories
    WHERE dropped_at IS NULL AND merged_into IS NULL AND opened_at >= :since
      AND (topics & :topicMask) != 0
      AND (
        :languages = '[]'
        OR EXISTS (
          SELECT 1 FROM articles
          WHERE story_id = stories.id AND language IN (SELECT value FROM json_each(:languages))
        )
      )
    ORDER BY opened_at DESC, id DESC
    LIMIT :limit OFFSET :offset
  `);
  const selectOfFeed = db.prepare<[number, number], { id: number }>(`
    SELECT stories.id AS id
    FROM articles
    JOIN stories ON stories.id = story_id AND dropped_at IS NULL
    WHERE feed_id = ?
    GROUP BY stories.id
    ORDER BY max(coalesce(published_at, seen_at)) DESC
    LIMIT ?
  `);
  const selectMasks = db.prepare<[number], { topics: number; n: number }>(`
    SELECT topics, count(*) AS n
    FROM stories
    WHERE opened_at >= ? AND dropped_at IS NULL AND merged_into IS NULL
    GROUP BY topics
  `);
  const selectOutlets = db.prepare<[number], { outlet: string; n: number }>(`
    SELECT outlet, count(*) AS n
    FROM articles
    WHERE seen_at >= ? AND story_id IS NOT NULL
    GROUP BY outlet
    ORDER BY n DESC, outlet
  `);

  const tellings = (id: StoryId): readonly Telling[] => selectTellings.all(id).map(toTelling);

  const store = {
    open(now: number): StoryId {
      return Number(insert.run(now, now).lastInsertRowid) as StoryId;
    },
    get(id: StoryId): StoryRow | null {
      const row = selectOne.get(id);
      if (!row) return null;
      return row.merged_into === null ? toStory(row) : store.get(row.merged_into as StoryId);
    },
    /** Its articles, the one that opened it first. */
    tellings,
    /** Works out topics, urgency and sources anew from the story's articles; returns the row before and after. */
    refresh(id: StoryId, now: number): { readonly before: StoryRow | null; readonly after: StoryRow | null } {
      const before = store.get(id);
      const articles = tellings(id);
      if (articles.length === 0) return { before, after: before };
      const facts = storyFacts(articles);
      refresh.run(facts.topicMask, facts.urgency, facts.score, facts.independentSources, now, id);
      return { before, after: store.get(id) };
    },
    /** The headline or a number changed at its publisher. */
    markCorrected(id: StoryId, now: number): void {
      markCorrected.run(now, id);
    },
    /** An admin ruled that it is not defence news: it is shown and alerted no more; articles that join share its fate. */
    drop(id: StoryId, now: number): void {
      drop.run(now, id);
    },
    restore(id: StoryId): void {
      drop.run(null, id);
    },
    /** Everything of `from` becomes part of `into`; `from` stays as a signpost, for old buttons. */
    merge(from: StoryId, into: StoryId, now: number): void {
      moveArticles.run(into, from);
      moveStatements.run(into, from);
      markMerged.run(into, from);
      store.refresh(into, now);
    },
    /** Takes one article out of its story into a new one; returns the new story. */
    split(articleId: ArticleId, from: StoryId, now: number): StoryId {
      const id = store.open(now);
      moveArticle.run(id, articleId);
      moveStatementsOf.run(id, articleId);
      store.refresh(id, now);
      store.refresh(from, now);
      return id;
    },
    /** Newest first. */
    latest(query: LatestQuery): readonly StoryId[] {
      return selectLatest
        .all({
          limit: query.limit,
          offset: query.offset ?? 0,
          since: query.since ?? 0,
          topicMask: query.topicMask ?? -1,
          languages: JSON.stringify(query.languages ?? []),
        })
        .map((row) => row.id as StoryId);
    },
    /** Those that a feed tells, newest first. */
    ofFeed: (feedId: FeedId, limit: number): readonly StoryId[] =>
      selectOfFeed.all(feedId, limit).map((row) => row.id as StoryId),
    /** How many stories opened since then touch each topic. */
    topicCounts(since: number): ReadonlyMap<Topic, number> {
      const counts = new Map<Topic, number>();
      for (const { topics, n } of selectMasks.all(since))
        for (const topic of fromTopicMask(topics)) counts.set(topic, (counts.get(topic) ?? 0) + n);
      return counts;
    },
    /** Outlets that told stories since then, busiest first. */
    outlets: (since: number): readonly { readonly outlet: string; readonly count: number }[] =>
      selectOutlets.all(since).map(({ outlet, n }) => ({ outlet, count: n })),
  };
  return store;
}

type Row = {
  id: number;
  topics: number;
  urgency: string;
  score: number;
  sources: number;
  opened_at: number;
  changed_at: number;
  is_corrected: number;
  merged_into: number | null;
  dropped_at: number | null;
};

type TellingRow = {
  id: number;
  feed_id: number | null;
  outlet: string;
  origin: string;
  url: string | null;
  language: string;
  title: string;
  summary: string;
  published_at: number | null;
  seen_at: number;
  urgency: string;
  score: number;
  topics: string;
  evidence: string;
  relation: string | null;
  placement: string | null;
};

function toStory(row: Row): StoryRow {
  return {
    id: row.id as StoryId,
    topicMask: row.topics,
    urgency: row.urgency as Urgency,
    score: row.score,
    sources: row.sources,
    openedAt: row.opened_at,
    changedAt: row.changed_at,
    isCorrected: row.is_corrected === 1,
    isDropped: row.dropped_at !== null,
  };
}

function toTelling(row: TellingRow): Telling {
  return {
    id: row.id as ArticleId,
    feedId: row.feed_id as FeedId | null,
    outlet: row.outlet,
    origin: row.origin,
    url: row.url,
    language: row.language as Language,
    title: row.title,
    summary: row.summary === '' ? [] : row.summary.split('\n'),
    publishedAt: row.published_at ?? row.seen_at,
    seenAt: row.seen_at,
    urgency: row.urgency as Urgency,
    score: row.score,
    topics: JSON.parse(row.topics) as readonly TopicScore[],
    evidence: JSON.parse(row.evidence) as readonly Evidence[],
    relation: row.relation ?? 'opens',
    placement: row.placement === null ? null : JSON.parse(row.placement),
  };
}
