import type { ExtraTerm } from '../../news/analysis.ts';
import type { Language } from '../../news/article.ts';
import type { ArticleId, StoryId } from '../../news/ids.ts';
import type { Topic } from '../../news/topics.ts';
import type { Db } from '../db.ts';

export const CORRECTIONS = ['defence', 'not-defence', 'wrong-speaker', 'repeated', 'split', 'merge'] as const;
export type CorrectionKind = (typeof CORRECTIONS)[number];

export type Correction = {
  readonly storyId: StoryId;
  readonly articleId: ArticleId | null;
  readonly kind: CorrectionKind;
  readonly detail: string | null;
  readonly saidBy: number;
  readonly isAdmin: boolean;
};

export type KeptCorrection = Correction & {
  readonly id: number;
  readonly saidAt: number;
  readonly title: string | null;
  readonly url: string | null;
};

export type CorrectionsStore = ReturnType<typeof correctionsStore>;

/** What people said of our judgement. One person says one kind of thing of a story once; again replaces it. */
export function correctionsStore(db: Db) {
  const insert = db.prepare<[Omit<Correction, 'isAdmin'> & { isAdmin: number; saidAt: number }]>(`
    INSERT INTO corrections (story_id, article_id, kind, detail, said_by, is_admin, said_at)
    VALUES (:storyId, :articleId, :kind, :detail, :saidBy, :isAdmin, :saidAt)
    ON CONFLICT (story_id, kind, said_by) DO UPDATE SET detail = excluded.detail, said_at = excluded.said_at
  `);
  const remove = db.prepare<[number, string, number]>(
    `DELETE FROM corrections WHERE story_id = ? AND kind = ? AND said_by = ?`,
  );
  const select = db.prepare<[number, number], Row>(`
    SELECT corrections.*, articles.title, articles.url
    FROM corrections
    LEFT JOIN articles ON articles.id = coalesce(
      article_id, (SELECT min(id) FROM articles AS first WHERE first.story_id = corrections.story_id)
    )
    ORDER BY said_at DESC, corrections.id DESC
    LIMIT ? OFFSET ?
  `);

  return {
    add(correction: Correction, now: number): void {
      insert.run({ ...correction, isAdmin: correction.isAdmin ? 1 : 0, saidAt: now });
    },
    remove(storyId: StoryId, kind: CorrectionKind, saidBy: number): boolean {
      return remove.run(storyId, kind, saidBy).changes > 0;
    },
    /** Newest first. */
    list: (limit: number, offset = 0): readonly KeptCorrection[] =>
      select.all(limit, offset).map(toCorrection),
  };
}

export type TermsStore = ReturnType<typeof termsStore>;

/** Lexicon terms that admins added or silenced. */
export function termsStore(db: Db) {
  const upsert = db.prepare<[string, string, string | null, number, number, number]>(`
    INSERT INTO terms (term, language, topic, weight, added_by, added_at)
    VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (term, language) DO UPDATE SET topic = excluded.topic, weight = excluded.weight
  `);
  const remove = db.prepare<[string]>(`DELETE FROM terms WHERE term = ?`);
  const selectAll = db.prepare<[], { term: string; language: string; topic: string | null; weight: number }>(
    `SELECT term, language, topic, weight FROM terms ORDER BY term, language`,
  );

  return {
    add(extra: ExtraTerm, addedBy: number, now: number): void {
      upsert.run(extra.term, extra.language ?? '', extra.topic, extra.weight, addedBy, now);
    },
    /** True if there was such a term. */
    remove: (term: string): boolean => remove.run(term).changes > 0,
    all: (): readonly ExtraTerm[] =>
      selectAll.all().map((row) => ({
        term: row.term,
        language: row.language === '' ? null : (row.language as Language),
        topic: row.topic as Topic | null,
        weight: row.weight,
      })),
  };
}

type Row = {
  id: number;
  story_id: number;
  article_id: number | null;
  kind: string;
  detail: string | null;
  said_by: number;
  is_admin: number;
  said_at: number;
  title: string | null;
  url: string | null;
};

function toCorrection(row: Row): KeptCorrection {
  return {
    id: row.id,
    storyId: row.story_id as StoryId,
    articleId: row.article_id as ArticleId | null,
    kind: row.kind as CorrectionKind,
    detail: row.detail,
    saidBy: row.said_by,
    isAdmin: row.is_admin === 1,
    saidAt: row.said_at,
    title: row.title,
    url: row.url,
  };
}
