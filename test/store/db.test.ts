import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DatabaseInUse, DatabaseUnusable, inTransaction, lockDatabase, openDb } from '../../src/store/db.ts';

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'vedette-db-'));
}

test('a new database is created with its folder and the settings that keep promises', () => {
  const db = openDb(join(folder(), 'deep', 'er', 'v.db'), 'migrations');
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(db.pragma('synchronous', { simple: true })).toBe(2);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(db.pragma('busy_timeout', { simple: true })).toBe(5_000);
  db.close();
});

test('migrations are applied once each, in order of their numbers, and later ones on an old database', () => {
  const [dir, path] = [join(folder(), 'm'), join(folder(), 'v.db')];
  mkdirSync(dir);
  writeFileSync(join(dir, '0001_a.sql'), 'CREATE TABLE a (n INTEGER) STRICT; INSERT INTO a VALUES (1);');
  openDb(path, dir).close();
  writeFileSync(join(dir, '0003_c.sql'), 'INSERT INTO a VALUES (3);');
  writeFileSync(join(dir, '0002_b.sql'), 'INSERT INTO a VALUES (2);');
  openDb(path, dir).close();
  const db = openDb(path, dir);
  expect(db.prepare('SELECT n FROM a ORDER BY rowid').pluck().all()).toEqual([1, 2, 3]);
  expect(db.pragma('user_version', { simple: true })).toBe(3);
  db.close();
});

test('a migration that fails leaves the database as it was before it', () => {
  const [dir, path] = [join(folder(), 'm'), join(folder(), 'v.db')];
  mkdirSync(dir);
  writeFileSync(join(dir, '0001_a.sql'), 'CREATE TABLE a (n INTEGER) STRICT;');
  writeFileSync(join(dir, '0002_b.sql'), 'INSERT INTO a VALUES (1); INSERT INTO nowhere VALUES (1);');
  expect(() => openDb(path, dir)).toThrow(DatabaseUnusable);
  writeFileSync(join(dir, '0002_b.sql'), 'INSERT INTO a VALUES (2);');
  const db = openDb(path, dir);
  expect(db.prepare('SELECT n FROM a').pluck().all()).toEqual([2]);
  db.close();
});

test('a migration that leaves a reference into nothing is refused', () => {
  const [dir, path] = [join(folder(), 'm'), join(folder(), 'v.db')];
  mkdirSync(dir);
  writeFileSync(
    join(dir, '0001_a.sql'),
    'CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a REFERENCES a (id)); INSERT INTO b VALUES (9);',
  );
  expect(() => openDb(path, dir)).toThrow(/0001_a\.sql breaks a foreign key/);
});

test('a database of a newer program is refused in one line and left as it is', () => {
  const [dir, path] = [join(folder(), 'm'), join(folder(), 'v.db')];
  cpSync('migrations', dir, { recursive: true });
  writeFileSync(join(dir, '9000_future.sql'), 'CREATE TABLE future (n INTEGER) STRICT;');
  openDb(path, dir).close();
  const before = readFileSync(path);
  expect(() => openDb(path, 'migrations')).toThrow(DatabaseUnusable);
  expect(() => openDb(path, 'migrations')).toThrow(/^database \S+ was written by a newer Vedette .*9000.*$/);
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('a file that is no database is refused by name', () => {
  const path = join(folder(), 'v.db');
  writeFileSync(path, 'these are not the rows you are looking for'.repeat(100));
  expect(() => openDb(path, 'migrations')).toThrow(
    /^database \S+v\.db cannot be used: file is not a database$/,
  );
});

test('a failed transaction leaves nothing, also inside another one that goes on', () => {
  const db = openDb(':memory:', 'migrations');
  db.exec('CREATE TABLE t (n INTEGER) STRICT');
  inTransaction(db, () => {
    db.exec('INSERT INTO t VALUES (1)');
    expect(() =>
      inTransaction(db, () => {
        db.exec('INSERT INTO t VALUES (2)');
        throw new Error('no');
      }),
    ).toThrow('no');
  });
  expect(db.prepare('SELECT n FROM t').pluck().all()).toEqual([1]);
});

const HOLDER = `
  import { lockDatabase } from ${JSON.stringify(new URL('../../src/store/db.ts', import.meta.url).href)};
  const lock = lockDatabase(process.argv[1]);
  process.stdout.write('locked');
  process.once('SIGTERM', () => { lock[Symbol.dispose](); process.exit(0); });
  setInterval(() => {}, 1000);
`;

async function hold(path: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', HOLDER, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal);
  await once(child, 'exit');
}

test('a second instance is refused in one line that names the database and the holder', async () => {
  const path = join(folder(), 'v.db');
  const child = await hold(path);
  const pid = readFileSync(`${path}.pid`, 'utf8').trim();
  let message = '';
  try {
    lockDatabase(path);
  } catch (error) {
    expect(error).toBeInstanceOf(DatabaseInUse);
    message = error instanceof Error ? error.message : '';
  }
  expect(message).toContain(path);
  expect(message).toContain(`pid ${pid}`);
  expect(message).not.toContain('\n');
  await end(child, 'SIGTERM');
  lockDatabase(path)[Symbol.dispose]();
});

test('a lock left by a killed instance is taken over', async () => {
  const path = join(folder(), 'v.db');
  await end(await hold(path), 'SIGKILL');
  {
    using _lock = lockDatabase(path);
    expect(readFileSync(`${path}.pid`, 'utf8').trim()).toBe(String(process.pid));
    expect(() => lockDatabase(path)).toThrow(DatabaseInUse);
  }
  lockDatabase(path)[Symbol.dispose]();
});

test('commands open a database that an instance runs on', () => {
  const path = join(folder(), 'v.db');
  using _lock = lockDatabase(path);
  openDb(path, 'migrations').close();
});
