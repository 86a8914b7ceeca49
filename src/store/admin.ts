import type { Db } from './db.ts';

export type AdminEntry = { readonly userId: number; readonly addedBy: number; readonly addedAt: number };

export type AuditEntry = {
  readonly at: number;
  readonly userId: number;
  readonly action: string;
  readonly detail: string;
};

export type AdminsStore = ReturnType<typeof adminsStore>;

/** Admins whom an owner added, and what admins did. */
export function adminsStore(db: Db) {
  const insert = db.prepare<[number, number, number]>(`
    INSERT INTO admins (user_id, added_by, added_at) VALUES (?, ?, ?) ON CONFLICT (user_id) DO NOTHING
  `);
  const remove = db.prepare<[number]>(`DELETE FROM admins WHERE user_id = ?`);
  const selectOne = db.prepare<[number], { n: number }>(`SELECT count(*) AS n FROM admins WHERE user_id = ?`);
  const selectAll = db.prepare<[], AdminEntry>(`
    SELECT user_id AS userId, added_by AS addedBy, added_at AS addedAt FROM admins ORDER BY added_at
  `);
  const insertAudit = db.prepare<[number, number, string, string]>(`
    INSERT INTO audit (at, user_id, action, detail) VALUES (?, ?, ?, ?)
  `);
  const selectAudit = db.prepare<[number, number], AuditEntry>(`
    SELECT at, user_id AS userId, action, detail FROM audit ORDER BY id DESC LIMIT ? OFFSET ?
  `);

  return {
    add: (userId: number, addedBy: number, now: number): boolean =>
      insert.run(userId, addedBy, now).changes === 1,
    remove: (userId: number): boolean => remove.run(userId).changes === 1,
    has: (userId: number): boolean => selectOne.get(userId)?.n === 1,
    all: (): readonly AdminEntry[] => selectAll.all(),
    /** Writes down what an admin did; `detail` is what it was done to. */
    audit(userId: number, action: string, detail: string, now: number): void {
      insertAudit.run(now, userId, action, detail);
    },
    /** Newest first. */
    auditTrail: (limit: number, offset = 0): readonly AuditEntry[] => selectAudit.all(limit, offset),
  };
}

export type FactsStore = ReturnType<typeof factsStore>;

/** Small facts that must survive a restart. */
export function factsStore(db: Db) {
  const upsert = db.prepare<[string, string]>(`
    INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value
  `);
  const insert = db.prepare<[string, string]>(
    `INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING`,
  );
  const select = db.prepare<[string], { value: string }>(`SELECT value FROM facts WHERE name = ?`);
  const remove = db.prepare<[string]>(`DELETE FROM facts WHERE name = ?`);

  return {
    get: (name: string): string | null => select.get(name)?.value ?? null,
    set: (name: string, value: string): void => void upsert.run(name, value),
    /** False, changing nothing, when the fact is known already. */
    setOnce: (name: string, value: string): boolean => insert.run(name, value).changes === 1,
    remove: (name: string): boolean => remove.run(name).changes === 1,
  };
}

export type Draft = {
  readonly id: number;
  readonly chatId: number;
  readonly userId: number;
  readonly kind: string;
  readonly data: unknown;
  readonly madeAt: number;
};

export type DraftsStore = ReturnType<typeof draftsStore>;

const KEPT_MS = 7 * 24 * 60 * 60_000;

/** What a button or the next message refers to and could not carry itself. Kept for a week. */
export function draftsStore(db: Db) {
  const prune = db.prepare<[number]>(`DELETE FROM drafts WHERE made_at < ?`);
  const insert = db.prepare<[number, number, string, string, number]>(`
    INSERT INTO drafts (chat_id, user_id, kind, data, made_at) VALUES (?, ?, ?, ?, ?)
  `);
  const select = db.prepare<[number, string], DraftRow>(`SELECT * FROM drafts WHERE id = ? AND kind = ?`);
  const selectLast = db.prepare<[number, number, string], DraftRow>(`
    SELECT * FROM drafts WHERE chat_id = ? AND user_id = ? AND kind = ? ORDER BY id DESC LIMIT 1
  `);
  const remove = db.prepare<[number]>(`DELETE FROM drafts WHERE id = ?`);
  const toDraft = (row: DraftRow | undefined): Draft | null =>
    row === undefined
      ? null
      : {
          id: row.id,
          chatId: row.chat_id,
          userId: row.user_id,
          kind: row.kind,
          data: JSON.parse(row.data),
          madeAt: row.made_at,
        };

  return {
    add(draft: Omit<Draft, 'id' | 'madeAt'>, now: number): number {
      prune.run(now - KEPT_MS);
      const { chatId, userId, kind, data } = draft;
      return Number(insert.run(chatId, userId, kind, JSON.stringify(data), now).lastInsertRowid);
    },
    get: (id: number, kind: string): Draft | null => toDraft(select.get(id, kind)),
    last: (chatId: number, userId: number, kind: string): Draft | null =>
      toDraft(selectLast.get(chatId, userId, kind)),
    /** False when another press was faster: what a draft stands for is done once. */
    take: (id: number): boolean => remove.run(id).changes === 1,
  };
}

type DraftRow = {
  id: number;
  chat_id: number;
  user_id: number;
  kind: string;
  data: string;
  made_at: number;
};
