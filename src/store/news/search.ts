import type { Language } from '../../news/article.ts';
import type { ArticleId, StoryId } from '../../news/ids.ts';
import { stem, stemsOf } from '../../news/stems.ts';
import type { Db } from '../db.ts';

export type SearchQuery = {
  readonly words: string;
  readonly limit: number;
  readonly offset?: number;
  readonly order?: 'newest' | 'best';
};

export type SearchHits<Id> = { readonly total: number; readonly ids: readonly Id[] };

export type SearchStore = ReturnType<typeof searchStore>;

/** Full text over stems: any form of a word finds every other, in the language of the reader's letters. */
export function searchStore(db: Db) {
  const insertArticle = db.prepare<[number, string, string]>(
    `INSERT INTO article_search (rowid, title, body) VALUES (?, ?, ?)`,
  );
  const removeArticle = db.prepare<[number]>(`DELETE FROM article_search WHERE rowid = ?`);
  const insertStatement = db.prepare<[number, string, string]>(
    `INSERT INTO statement_search (rowid, speaker, body) VALUES (?, ?, ?)`,
  );
  const removeStatements = db.prepare<[number]>(`
    DELETE FROM statement_search WHERE rowid IN (SELECT id FROM statements WHERE article_id = ?)
  `);
  // bm25 cannot be asked in a grouped or joined query: its value is taken first, row by row.
  const told = `
    WITH hits AS MATERIALIZED (
      SELECT rowid AS article_id, bm25(article_search, 4.0, 1.0) AS distance FROM article_search WHERE article_search MATCH ?
    )
    SELECT stories.id AS id, min(distance) AS distance, max(articles.seen_at) AS at
    FROM hits
    JOIN articles ON articles.id = article_id
    JOIN stories ON stories.id = story_id AND dropped_at IS NULL
    GROUP BY stories.id
  `;
  const said = `
    WITH hits AS MATERIALIZED (
      SELECT rowid AS statement_id, bm25(statement_search, 4.0, 1.0) AS distance
      FROM statement_search
      WHERE statement_search MATCH ?
    )
    SELECT statements.id AS id, distance, said_at AS at
    FROM hits
    JOIN statements ON statements.id = statement_id
    JOIN stories ON stories.id = story_id AND dropped_at IS NULL
  `;
  const find = (from: string) => ({
    newest: db.prepare<[string, number, number], { id: number }>(
      `SELECT id FROM (${from}) ORDER BY at DESC, id DESC LIMIT ? OFFSET ?`,
    ),
    best: db.prepare<[string, number, number], { id: number }>(
      `SELECT id FROM (${from}) ORDER BY distance, at DESC LIMIT ? OFFSET ?`,
    ),
    count: db.prepare<[string], { n: number }>(`SELECT count(*) AS n FROM (${from})`),
  });
  const stories = find(told);
  const utterances = find(said);

  const search = <Id>(statements: ReturnType<typeof find>, query: SearchQuery): SearchHits<Id> => {
    const match = toMatch(query.words);
    if (match === null) return { total: 0, ids: [] };
    const rows = statements[query.order ?? 'newest'].all(match, query.limit, query.offset ?? 0);
    return { total: statements.count.get(match)?.n ?? 0, ids: rows.map((row) => row.id as Id) };
  };

  return {
    /** Makes an article findable; whatever was kept for it before is replaced. */
    indexArticle(id: ArticleId, title: string, body: string, language: Language): void {
      removeArticle.run(id);
      insertArticle.run(id, stemmed(title, language), stemmed(body, language));
    },
    /** Must run before the article's statements are replaced, while their ids are known. */
    forgetStatements(id: ArticleId): void {
      removeStatements.run(id);
    },
    indexStatement(id: number, speaker: string | null, words: string, language: Language): void {
      insertStatement.run(id, stemmed(speaker ?? '', language), stemmed(words, language));
    },
    stories: (query: SearchQuery): SearchHits<StoryId> => search(stories, query),
    /** Ids name utterances: statements.get. */
    statements: (query: SearchQuery): SearchHits<number> => search(utterances, query),
  };
}

function stemmed(text: string, language: Language): string {
  return stemsOf(text, language)
    .map(({ stem: one }) => one)
    .join(' ');
}

const MOST_WORDS = 12;

/** An FTS5 query: every word must occur, as a prefix of a stem in any language its letters allow. Null: no word. */
function toMatch(words: string): string | null {
  const found = words.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’ʼ-]*/gu) ?? [];
  const terms = found.slice(0, MOST_WORDS).map((word) => {
    const languages: readonly Language[] = /\p{Script=Cyrillic}/u.test(word)
      ? ['uk', 'ru']
      : ['en', 'de', 'pl', 'fr'];
    const stems = new Set(languages.map((language) => stem(word, language)));
    return `(${[...stems].map((one) => `"${one.replaceAll('"', '')}"*`).join(' OR ')})`;
  });
  return terms.length === 0 ? null : terms.join(' AND ');
}
