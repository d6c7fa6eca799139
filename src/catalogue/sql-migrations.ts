/**
 * The form of the store's tables, as steps that are only ever added to: a step that has run somewhere is
 * never edited. The number of steps that have run is kept in a table and not in `PRAGMA user_version`,
 * which D1 does not authorise.
 */
import type { SqlDatabase, SqlRow, SqlStatement } from './sql-database.ts';
import { StoreError } from './store.ts';

/** One statement an entry, in order; index + 1 is the version. */
const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE imports (
       seq INTEGER PRIMARY KEY, origin TEXT NOT NULL, at TEXT NOT NULL, started TEXT NOT NULL,
       counts TEXT NOT NULL, code_version TEXT NOT NULL, input_hash TEXT NOT NULL, forced_reason TEXT
     ) STRICT`,
    `CREATE TABLE input_hashes (origin TEXT PRIMARY KEY, hash TEXT NOT NULL) STRICT`,
    `CREATE TABLE records (
       row INTEGER PRIMARY KEY, type TEXT NOT NULL, id TEXT NOT NULL, origin TEXT NOT NULL, body TEXT NOT NULL,
       recorded_from TEXT NOT NULL, recorded_to TEXT, import_seq INTEGER NOT NULL REFERENCES imports (seq)
     ) STRICT`,
    `CREATE UNIQUE INDEX records_open ON records (id, type, origin) WHERE recorded_to IS NULL`,
    `CREATE INDEX records_id ON records (id)`,
    `CREATE TABLE claims (
       row INTEGER PRIMARY KEY, id TEXT NOT NULL, subject TEXT NOT NULL, fact TEXT NOT NULL, origin TEXT NOT NULL,
       body TEXT NOT NULL, recorded_from TEXT NOT NULL, recorded_to TEXT,
       import_seq INTEGER NOT NULL REFERENCES imports (seq)
     ) STRICT`,
    `CREATE UNIQUE INDEX claims_open ON claims (id, origin) WHERE recorded_to IS NULL`,
    `CREATE INDEX claims_subject ON claims (subject)`,
    `CREATE TABLE changes (
       row INTEGER PRIMARY KEY, import_seq INTEGER NOT NULL REFERENCES imports (seq), at TEXT NOT NULL,
       type TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL
     ) STRICT`,
    `CREATE INDEX changes_at ON changes (at)`,
    `CREATE INDEX changes_id ON changes (id)`,
    `CREATE TABLE sources (id TEXT PRIMARY KEY, last_success TEXT, degraded INTEGER NOT NULL) STRICT`,
  ],
];

/** Runs the steps that have not run. Safe when two processes start at once: the version row can be inserted only once. */
export async function migrate(db: SqlDatabase, steps = migrations): Promise<void> {
  await db.batch([
    { sql: 'CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY) STRICT', params: [] },
  ]);
  let version = await currentVersion(db);
  if (version > steps.length) {
    throw new StoreError(
      'newer',
      `The database has form ${version} and this version of the program knows ${steps.length}: start the newer program, or point DATA_DIR at another folder.`,
    );
  }
  for (const [index, sqls] of steps.entries()) {
    if (index < version) continue;
    version = await step(db, index + 1, sqls);
  }
}

async function step(db: SqlDatabase, version: number, sqls: readonly string[]): Promise<number> {
  const mark: SqlStatement = { sql: 'INSERT INTO migrations (version) VALUES (?)', params: [version] };
  try {
    await db.batch([mark, ...sqls.map((sql) => ({ sql, params: [] }))]);
  } catch (error) {
    // Another process may have run the step while this one waited for the lock.
    if ((await currentVersion(db)) < version) throw error;
  }
  return version;
}

async function currentVersion(db: SqlDatabase): Promise<number> {
  const rows: readonly SqlRow[] = await db.query(
    'SELECT coalesce(max(version), 0) AS version FROM migrations',
  );
  return Number(rows[0]?.version ?? 0);
}
