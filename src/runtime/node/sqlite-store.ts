/** The store as one SQLite file under DATA_DIR. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { SqlDatabase, SqlRow, SqlStatement, SqlValue } from '../../catalogue/sql-database.ts';
import { createSqlStore } from '../../catalogue/sql-store.ts';
import { type CatalogueStore, StoreError } from '../../catalogue/store.ts';

/** How long a writer waits for another one, in milliseconds. */
const BUSY_TIMEOUT = 10_000;

/**
 * Opens the file, makes it if it is missing, and brings it to the newest form. Throws StoreError with one
 * sentence when the file is damaged, the folder cannot be written, or the file is from a newer program;
 * the file is then as it was.
 */
export async function openSqliteStore(file: string): Promise<CatalogueStore> {
  const db = openDatabase(file);
  const store = createSqlStore(db);
  try {
    await store.migrate();
  } catch (error) {
    await db.close();
    throw error;
  }
  return store;
}

export function openDatabase(file: string): SqlDatabase {
  const db = guarded(file, () => {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    return new DatabaseSync(file, { timeout: BUSY_TIMEOUT });
  });
  try {
    guarded(file, () => prepare(file, db));
  } catch (error) {
    db.close();
    throw error;
  }
  return {
    query: async (sql, params = []) => guarded(file, () => all(db, sql, params)),
    batch: async (statements, onProgress) => guarded(file, () => transaction(db, statements, onProgress)),
    close: async () => {
      if (db.isOpen) db.close();
    },
  };
}

/** The check comes before WAL is switched on, which would write to the file. */
function prepare(file: string, db: DatabaseSync): void {
  const found = db.prepare('PRAGMA quick_check(1)').get();
  if (found?.quick_check !== 'ok') throw corrupt(file, found?.quick_check);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;');
}

function all(db: DatabaseSync, sql: string, params: readonly SqlValue[]): SqlRow[] {
  return db.prepare(sql).all(...(params as SQLInputValue[])) as SqlRow[];
}

function transaction(
  db: DatabaseSync,
  statements: readonly SqlStatement[],
  onProgress?: (done: number, of: number) => void,
): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    for (const [index, { sql, params }] of statements.entries()) {
      db.prepare(sql).run(...(params as SQLInputValue[]));
      onProgress?.(index + 1, statements.length);
    }
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** SQLite's primary result codes that a person can do something about: https://www.sqlite.org/rescode.html */
const BUSY = 5;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

function guarded<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw translate(file, error);
  }
}

function translate(file: string, error: unknown): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  if ('syscall' in error) return unwritable(file, error);
  if (!('errcode' in error) || typeof error.errcode !== 'number') return error;
  switch (error.errcode & 0xff) {
    case CORRUPT:
    case NOTADB:
      return corrupt(file, error);
    case READONLY:
    case CANTOPEN:
    case IOERR:
    case FULL:
      return unwritable(file, error);
    case BUSY:
      return new StoreError(
        'failed',
        `Another program has been writing to ${file} for too long; try again.`,
        {
          cause: error,
        },
      );
    default:
      return error;
  }
}

function corrupt(file: string, cause: unknown): StoreError {
  return new StoreError(
    'corrupt',
    `${file} is damaged or is not a database: restore it from a backup, or move it away and start again to build a new one from data/; it has not been touched.`,
    { cause },
  );
}

function unwritable(file: string, cause: Error): StoreError {
  return new StoreError(
    'unwritable',
    `Cannot write to ${file} (${cause.message}): point DATA_DIR at a folder that this user may write to and that has room.`,
    { cause },
  );
}
