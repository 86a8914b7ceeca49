import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';

export type Db = Database.Database;

/** Another process runs on this database. The message is one line for the operator. */
export class DatabaseInUse extends Error {
  override readonly name = 'DatabaseInUse';
}

/** The file cannot be used: not a database, written by a newer program, no permission. One line for the operator. */
export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable';
}

const BUSY_TIMEOUT_MS = 5_000;

/**
 * Opens the file, creating it and its folder if needed, and brings its schema up to date.
 * Throws DatabaseUnusable, changing nothing, when a newer program wrote it.
 */
export function openDb(path: string, migrationsDir: string): Db {
  let db: Db | null = null;
  try {
    makeFolder(path);
    db = new Database(path, { timeout: BUSY_TIMEOUT_MS });
    refuseNewer(db, path, migrationsDir);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    // Off while migrating, because SQLite rebuilds a table by dropping it; each migration is checked before it commits.
    db.pragma('foreign_keys = OFF');
    migrate(db, path, migrationsDir);
    db.pragma('foreign_keys = ON');
    return db;
  } catch (error) {
    db?.close();
    if (error instanceof DatabaseUnusable) throw error;
    throw new DatabaseUnusable(`database ${path} cannot be used: ${reasonOf(error)}`, { cause: error });
  }
}

type Migration = { readonly version: number; readonly file: string };

/** Applies the numbered .sql files this database has not seen. `user_version` is the number of the last one applied. */
function migrate(db: Db, path: string, dir: string): void {
  for (const { version, file } of migrations(dir)) {
    inTransaction(db, () => {
      // Asked inside the transaction: another process may have migrated while this one waited for the lock.
      if (version <= schemaOf(db)) return;
      db.exec(readFileSync(join(dir, file), 'utf8'));
      const broken = db.pragma('foreign_key_check');
      if (Array.isArray(broken) && broken.length > 0) throw new Error(`${file} breaks a foreign key`);
      db.pragma(`user_version = ${version}`);
    });
  }
  refuseNewer(db, path, dir);
}

function refuseNewer(db: Db, path: string, dir: string): void {
  const ours = migrations(dir).at(-1)?.version ?? 0;
  const theirs = schemaOf(db);
  if (theirs > ours)
    throw new DatabaseUnusable(
      `database ${path} was written by a newer Vedette (schema ${theirs}, this program knows ${ours}): ` +
        'run the newer program or restore an older backup',
    );
}

function schemaOf(db: Db): number {
  return Number(db.pragma('user_version', { simple: true }));
}

function migrations(dir: string): readonly Migration[] {
  return readdirSync(dir)
    .filter((file) => /^\d+_.*\.sql$/.test(file))
    .map((file) => ({ version: Number.parseInt(file, 10), file }))
    .toSorted((a, b) => a.version - b.version);
}

/**
 * Makes this process the only one that runs on the database, until disposed. Throws DatabaseInUse, naming the holder.
 * The lock is the operating system's, held through SQLite on a file beside the database: it ends with the process,
 * however that ends.
 */
export function lockDatabase(path: string): Disposable {
  const pidFile = `${path}.pid`;
  const lock = openLock(path);
  try {
    lock.pragma('journal_mode = DELETE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!isBusy(error))
      throw new DatabaseUnusable(`database ${path} cannot be locked: ${reasonOf(error)}`, { cause: error });
    throw new DatabaseInUse(
      `database ${path} is in use by another Vedette (pid ${readPid(pidFile)}): stop it first, or choose another DATABASE_PATH`,
    );
  }
  writeFileSync(pidFile, `${process.pid}\n`);
  return {
    [Symbol.dispose]() {
      // Removed while the lock is still held, so that it can only be our own.
      rmSync(pidFile, { force: true });
      lock.close();
    },
  };
}

function openLock(path: string): Db {
  try {
    makeFolder(path);
    return new Database(`${path}.lock`, { timeout: 0 });
  } catch (error) {
    throw new DatabaseUnusable(`database ${path} cannot be locked: ${reasonOf(error)}`, { cause: error });
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

function readPid(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim() || 'unknown';
  } catch {
    return 'unknown';
  }
}

function makeFolder(path: string): void {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Runs `work` in one write transaction and returns what it returns; inside another one it becomes part of it.
 * `work` cannot be async: better-sqlite3 commits as soon as the function returns.
 */
export function inTransaction<T>(db: Db, work: () => T extends PromiseLike<unknown> ? never : T): T {
  return db.transaction(work).immediate();
}
