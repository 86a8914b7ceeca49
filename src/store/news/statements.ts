import type { Language } from '../../news/article.ts';
import type { ArticleId, StoryId } from '../../news/ids.ts';
import type { Db } from '../db.ts';

/** A stretch of direct speech as kept: `text` stands in its article at `start`. */
export type KeptStatement = {
  readonly utterance: number;
  readonly text: string;
  readonly start: number;
  readonly speaker: string | null;
  readonly personKey: string | null;
  readonly role: string | null;
  readonly mention: string | null;
  readonly key: number | null;
};

/** A whole utterance with where it was printed. Times are Unix ms. */
export type Utterance = {
  /** Id of its first stretch: names the utterance. */
  readonly id: number;
  readonly articleId: ArticleId;
  readonly storyId: StoryId | null;
  readonly stretches: readonly string[];
  readonly speaker: string | null;
  readonly personKey: string | null;
  readonly role: string | null;
  readonly key: number | null;
  readonly saidAt: number;
  readonly outlet: string;
  readonly url: string | null;
  readonly language: Language;
};

export type StatementsStore = ReturnType<typeof statementsStore>;

const COLUMNS = `
  statements.id, article_id, statements.story_id, utterance, statements.text, speaker, person_key, role, key_rank,
  said_at, outlet, url, language
`;

export function statementsStore(db: Db) {
  const remove = db.prepare<[number]>(`DELETE FROM statements WHERE article_id = ?`);
  const insert = db.prepare<[KeptStatement & { articleId: number; storyId: number | null; saidAt: number }]>(`
    INSERT INTO statements (
      article_id, story_id, utterance, text, start, speaker, person_key, role, mention, key_rank, said_at
    )
    VALUES (
      :articleId, :storyId, :utterance, :text, :start, :speaker, :personKey, :role, :mention, :key, :saidAt
    )
  `);
  const selectOfStory = db.prepare<[number], Row>(`
    SELECT ${COLUMNS}
    FROM statements
    JOIN articles ON articles.id = article_id
    WHERE statements.story_id = ?
    ORDER BY articles.seen_at, article_id, utterance, start
  `);
  const selectOfArticle = db.prepare<[number], Row>(`
    SELECT ${COLUMNS}
    FROM statements
    JOIN articles ON articles.id = article_id
    WHERE article_id = ?
    ORDER BY utterance, start
  `);
  const selectUtterance = db.prepare<[number], Row>(`
    SELECT ${COLUMNS}
    FROM statements
    JOIN articles ON articles.id = statements.article_id
    JOIN (SELECT article_id AS of_article, utterance AS of_utterance FROM statements WHERE id = ?)
      ON of_article = article_id AND of_utterance = utterance
    ORDER BY start
  `);
  const selectPeople = db.prepare<[], { person_key: string; speaker: string; n: number }>(`
    SELECT person_key, speaker, count(*) AS n
    FROM statements
    WHERE person_key IS NOT NULL AND story_id IS NOT NULL
    GROUP BY person_key, speaker
    ORDER BY n DESC
  `);
  const selectByPeople = db.prepare<[string, number, number], { id: number }>(`
    SELECT min(statements.id) AS id
    FROM statements
    JOIN stories ON stories.id = story_id AND dropped_at IS NULL
    WHERE person_key IN (SELECT value FROM json_each(?))
    GROUP BY article_id, utterance
    ORDER BY max(said_at) DESC, min(statements.id) DESC
    LIMIT ? OFFSET ?
  `);
  const countByPeople = db.prepare<[string], { n: number }>(`
    SELECT count(*) AS n
    FROM (
      SELECT 1
      FROM statements
      JOIN stories ON stories.id = story_id AND dropped_at IS NULL
      WHERE person_key IN (SELECT value FROM json_each(?))
      GROUP BY article_id, utterance
    )
  `);
  const selectLatest = db.prepare<[number, number], { id: number }>(`
    SELECT min(statements.id) AS id
    FROM statements
    JOIN stories ON stories.id = story_id AND dropped_at IS NULL
    WHERE person_key IS NOT NULL
    GROUP BY article_id, utterance
    ORDER BY max(said_at) DESC, min(statements.id) DESC
    LIMIT ? OFFSET ?
  `);
  const clearSpeaker = db.prepare<[number]>(`
    UPDATE statements SET speaker = NULL, person_key = NULL, role = NULL WHERE story_id = ?
  `);
  const rename = db.prepare<[string, string, number, string]>(`
    UPDATE statements SET speaker = ?, person_key = ?, role = NULL WHERE story_id = ? AND person_key = ?
  `);
  const get = (id: number): Utterance | null => toUtterances(selectUtterance.all(id))[0] ?? null;
  const present = <T>(value: T | null): value is T => value !== null;

  return {
    /** Replaces an article's statements; returns, by utterance, the id of its first stretch. */
    replace(
      articleId: ArticleId,
      storyId: StoryId | null,
      saidAt: number,
      statements: readonly KeptStatement[],
    ): ReadonlyMap<number, number> {
      remove.run(articleId);
      const firsts = new Map<number, number>();
      for (const statement of statements) {
        const id = Number(insert.run({ ...statement, articleId, storyId, saidAt }).lastInsertRowid);
        if (!firsts.has(statement.utterance)) firsts.set(statement.utterance, id);
      }
      return firsts;
    },
    ofStory: (storyId: StoryId): readonly Utterance[] => toUtterances(selectOfStory.all(storyId)),
    ofArticle: (articleId: ArticleId): readonly Utterance[] => toUtterances(selectOfArticle.all(articleId)),
    get,
    /** Every person who was quoted in a story, most quoted first; one person may be spelt in several ways. */
    people: (): readonly { readonly personKey: string; readonly name: string; readonly count: number }[] =>
      selectPeople.all().map((row) => ({ personKey: row.person_key, name: row.speaker, count: row.n })),
    /** What these people said, newest first. */
    find(query: {
      readonly personKeys: readonly string[];
      readonly limit: number;
      readonly offset: number;
    }): { readonly total: number; readonly rows: readonly Utterance[] } {
      const keys = JSON.stringify(query.personKeys);
      return {
        total: countByPeople.get(keys)?.n ?? 0,
        rows: selectByPeople
          .all(keys, query.limit, query.offset)
          .map((row) => get(row.id))
          .filter(present),
      };
    },
    /** The newest statements with a known speaker. */
    latest: (limit: number, offset = 0): readonly Utterance[] =>
      selectLatest
        .all(limit, offset)
        .map((row) => get(row.id))
        .filter(present),
    /** Takes the names off a story's statements: an admin said that a speaker is wrong. */
    unname(storyId: StoryId): number {
      return clearSpeaker.run(storyId).changes;
    },
    /** Gives what one person is said to have said in a story to another; the office goes, as it was the first one's. */
    rename(
      storyId: StoryId,
      wrongKey: string,
      right: { readonly name: string; readonly key: string },
    ): number {
      return rename.run(right.name, right.key, storyId, wrongKey).changes;
    },
  };
}

type Row = {
  id: number;
  article_id: number;
  story_id: number | null;
  utterance: number;
  text: string;
  speaker: string | null;
  person_key: string | null;
  role: string | null;
  key_rank: number | null;
  said_at: number;
  outlet: string;
  url: string | null;
  language: string;
};

/** Neighbouring rows of one article and utterance become one. */
function toUtterances(rows: readonly Row[]): readonly Utterance[] {
  const whole = new Map<string, Utterance>();
  for (const row of rows) {
    const name = `${row.article_id}/${row.utterance}`;
    const known = whole.get(name);
    whole.set(name, known ? { ...known, stretches: [...known.stretches, row.text] } : toUtterance(row));
  }
  return [...whole.values()];
}

function toUtterance(row: Row): Utterance {
  return {
    id: row.id,
    articleId: row.article_id as ArticleId,
    storyId: row.story_id as StoryId | null,
    stretches: [row.text],
    speaker: row.speaker,
    personKey: row.person_key,
    role: row.role,
    key: row.key_rank,
    saidAt: row.said_at,
    outlet: row.outlet,
    url: row.url,
    language: row.language as Language,
  };
}
