/** The store over SQL: the same statements on node:sqlite and on D1. */
import { type ImportPlan, type ImportSummary, isEmptyPlan } from './import.ts';
import type { SqlDatabase, SqlRow, SqlValue } from './sql-database.ts';
import { migrate } from './sql-migrations.ts';
import { readClaims, readRecords } from './sql-read.ts';
import { hashRow, planStatements } from './sql-statements.ts';
import {
  type CatalogueRows,
  type CatalogueStore,
  type Change,
  type ChangeQuery,
  type ImportRecord,
  type Origin,
  StoreError,
} from './store.ts';

export function createSqlStore(db: SqlDatabase): CatalogueStore {
  return {
    migrate: () => migrate(db),
    read: (at) => read(db, at),
    recordedSpans: (id) => recordedSpans(db, id),
    earliest: async () => text((await db.query('SELECT min(at) AS at FROM imports'))[0], 'at'),
    imports: async (limit) =>
      (await db.query('SELECT * FROM imports ORDER BY seq DESC LIMIT ?', [limit])).map(toImport),
    inputHash: async (origin) =>
      text((await db.query('SELECT hash FROM input_hashes WHERE origin = ?', [origin]))[0], 'hash'),
    apply: (plan, onProgress) => apply(db, plan, onProgress),
    changes: (query) => changes(db, query),
    sources: async () =>
      (await db.query('SELECT id, last_success, degraded FROM sources ORDER BY id')).map((row) => ({
        id: String(row.id),
        lastSuccess: text(row, 'last_success'),
        degraded: row.degraded === 1,
      })),
    setSource: (state) =>
      db.batch([
        {
          sql: `INSERT INTO sources (id, last_success, degraded) VALUES (?, ?, ?) ON CONFLICT (id)
                DO UPDATE SET last_success = excluded.last_success, degraded = excluded.degraded`,
          params: [state.id, state.lastSuccess, state.degraded ? 1 : 0],
        },
      ]),
    close: () => db.close(),
  };
}

/**
 * The newest import is looked up first and the rows are read as of its instant: an import that commits
 * between two pages of rows is not seen in halves.
 */
async function read(db: SqlDatabase, at: string | undefined): Promise<CatalogueRows> {
  const newest = (
    await db.query('SELECT seq, at FROM imports WHERE ?1 IS NULL OR at <= ?1 ORDER BY seq DESC LIMIT 1', [
      at ?? null,
    ])
  )[0];
  const asOf = at ?? text(newest, 'at');
  if (newest === undefined || asOf === null)
    return { records: [], claims: [], unreadable: [], asOf, version: 0 };
  const filter = { where: 'recorded_from <= ?2 AND (recorded_to IS NULL OR recorded_to > ?2)', param: asOf };
  const records = await readRecords(db, filter);
  const claims = await readClaims(db, filter);
  return {
    records: records.rows,
    claims: claims.rows,
    unreadable: [...records.unreadable, ...claims.unreadable],
    asOf,
    version: Number(newest.seq),
  };
}

async function recordedSpans(
  db: SqlDatabase,
  id: string,
): Promise<Pick<CatalogueRows, 'records' | 'claims'>> {
  const records = await readRecords(db, { where: 'id = ?2', param: id });
  const claims = await readClaims(db, { where: 'subject = ?2', param: id });
  return { records: records.rows, claims: claims.rows };
}

async function apply(
  db: SqlDatabase,
  plan: ImportPlan,
  onProgress?: (done: number, of: number) => void,
): Promise<ImportSummary> {
  if (isEmptyPlan(plan)) {
    await db.batch([hashRow(plan.origin, plan.inputHash)]);
    return { seq: plan.seq - 1, at: plan.at, written: false, counts: plan.counts };
  }
  try {
    await db.batch(planStatements(plan), onProgress);
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes('UNIQUE constraint failed: imports.seq'))
      throw error;
    throw new StoreError('conflict', 'Another import was written at the same time; run the import again.', {
      cause: error,
    });
  }
  return { seq: plan.seq, at: plan.at, written: true, counts: plan.counts };
}

async function changes(db: SqlDatabase, query: ChangeQuery): Promise<Change[]> {
  const rows = await db.query(
    `SELECT body FROM changes
     WHERE (?1 IS NULL OR at >= ?1) AND (?2 IS NULL OR type = ?2) AND (?3 IS NULL OR id = ?3)
       AND (?6 IS NULL OR json_extract(body, '$.change') = ?6)
       AND (?7 IS NULL OR id IN (SELECT value FROM json_each(?7)))
       AND (?8 IS NULL OR json_extract(body, '$.source.publisher') = ?8 OR id IN (SELECT value FROM json_each(?9))
            OR (json_extract(body, '$.change') = 'created' AND id IN (SELECT value FROM json_each(?11))))
       AND (?10 IS NULL OR json_extract(body, '$.claim') IS NULL
            OR json_extract(body, '$.claim') NOT IN (SELECT value FROM json_each(?10)))
     ORDER BY row DESC LIMIT ?4 OFFSET ?5`,
    [
      query.since ?? null,
      query.type ?? null,
      query.id ?? null,
      query.limit,
      query.offset ?? 0,
      query.change ?? null,
      query.ids === undefined ? null : JSON.stringify(query.ids),
      query.by?.publisher ?? null,
      JSON.stringify(query.by?.ids ?? []),
      query.exceptClaims === undefined ? null : JSON.stringify(query.exceptClaims),
      JSON.stringify(query.by?.created ?? []),
    ],
  );
  // Written by this file from a Change and never edited, so it is one.
  return rows.map((row) => JSON.parse(String(row.body)) as Change);
}

function toImport(row: SqlRow): ImportRecord {
  return {
    seq: Number(row.seq),
    origin: String(row.origin) as Origin,
    at: String(row.at),
    started: String(row.started),
    counts: JSON.parse(String(row.counts)) as ImportRecord['counts'],
    codeVersion: String(row.code_version),
    inputHash: String(row.input_hash),
    forcedReason: text(row, 'forced_reason'),
  };
}

function text(row: SqlRow | undefined, column: string): string | null {
  const value: SqlValue | undefined = row?.[column];
  return value === undefined || value === null ? null : String(value);
}
