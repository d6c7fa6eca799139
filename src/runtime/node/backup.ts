/** Copies of the embedded database: taken while the service runs, put back while it does not. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../catalogue/store.ts';
import { openSqliteStore } from './sqlite-store.ts';

export interface BackupFacts {
  readonly imports: number;
  readonly records: number;
  readonly claims: number;
}

/**
 * A consistent copy, also while an import is written (SQLite's online backup). The copy is checked before it gets its
 * name, so that a file with that name is always whole. Throws StoreError when there is nothing to copy.
 */
export async function backupDatabase(file: string, target: string): Promise<BackupFacts> {
  if (!existsSync(file))
    throw new StoreError('failed', `There is no database at ${file}: nothing to copy. Check DATA_DIR.`);
  if (existsSync(target))
    throw new StoreError(
      'failed',
      `${target} exists already; choose another name, a backup is never written over.`,
    );
  mkdirSync(dirname(target), { recursive: true });
  const partial = `${target}.partial`;
  rmSync(partial, { force: true });
  const source = new DatabaseSync(file, { readOnly: true });
  try {
    await backup(source, partial);
  } finally {
    source.close();
  }
  const facts = checkCopy(partial);
  renameSync(partial, target);
  return facts;
}

/**
 * Puts a copy in the database's place; what stood there is kept beside it. Throws StoreError, and changes nothing, when
 * the copy is damaged, newer than the program, or the service is running.
 * @param stamp for the name of what is put aside, for instance the moment.
 * @returns the file put aside; null if there was none.
 */
export async function restoreDatabase(
  copy: string,
  file: string,
  stamp: string,
): Promise<{ facts: BackupFacts; aside: string | null }> {
  if (!existsSync(copy)) throw new StoreError('failed', `There is no file ${copy}.`);
  checkCopy(copy);
  const incoming = `${file}.incoming`;
  mkdirSync(dirname(file), { recursive: true });
  for (const old of [incoming, `${incoming}-wal`, `${incoming}-shm`]) rmSync(old, { force: true });
  const source = new DatabaseSync(copy, { readOnly: true });
  try {
    await backup(source, incoming);
  } finally {
    source.close();
  }
  // Brings an older form up to date, and refuses a newer one, before anything is moved.
  await (await openSqliteStore(incoming)).close();
  const facts = checkCopy(incoming);
  const aside = existsSync(file) ? `${file}.before-${stamp}` : null;
  if (aside !== null) {
    closeForGood(file);
    renameSync(file, aside);
  }
  for (const old of [`${file}-wal`, `${file}-shm`]) rmSync(old, { force: true });
  renameSync(incoming, file);
  return { facts, aside };
}

/** Folds the write-ahead log into the file, which needs it alone: refused while the service has it open. */
function closeForGood(file: string): void {
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(file, { timeout: 500 });
    db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT; PRAGMA journal_mode = DELETE;');
  } catch (error) {
    if (isBusy(error))
      throw new StoreError('failed', `${file} is in use: stop the service, then restore.`, { cause: error });
    // A damaged file is a reason to restore, and is put aside as it is.
  } finally {
    db?.close();
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5;
}

/** Is it a whole database of ours? Throws StoreError. */
function checkCopy(file: string): BackupFacts {
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(file, { readOnly: true });
    const check = db.prepare('PRAGMA integrity_check(1)').get();
    if (check?.integrity_check !== 'ok') throw new Error(String(check?.integrity_check));
    const count = (table: string) => Number(db?.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n);
    return { imports: count('imports'), records: count('records'), claims: count('claims') };
  } catch (error) {
    throw new StoreError(
      'corrupt',
      `${file} is damaged or is not a database of this product; nothing was changed.`,
      { cause: error },
    );
  } finally {
    db?.close();
  }
}
