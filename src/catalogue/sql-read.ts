/** Reads rows in pages (D1 answers whole results, and a Worker has 128 MB) and turns them into typed ones. */
import type { SqlDatabase, SqlRow } from './sql-database.ts';
import type { Origin, StoredClaim, StoredRecord, UnreadableRow } from './store.ts';
import { decodeClaim, decodeRecord, isRecordType } from './store-codec.ts';

const PAGE_ROWS = 2_000;

/** `where` uses ?2 for `param`; ?1 is where the page begins. */
interface Filter {
  readonly where: string;
  readonly param: string;
}

interface Read<T> {
  readonly rows: readonly T[];
  readonly unreadable: readonly UnreadableRow[];
}

export async function readRecords(db: SqlDatabase, filter: Filter): Promise<Read<StoredRecord>> {
  return split(await pages(db, 'records', filter), (row): StoredRecord | string => {
    const type = String(row.type);
    if (!isRecordType(type)) return `unknown record type ${type}`;
    const decoded = decodeRecord(type, JSON.parse(String(row.body)));
    return decoded.ok ? { ...recorded(row), ...decoded.value } : decoded.error.message;
  });
}

export async function readClaims(db: SqlDatabase, filter: Filter): Promise<Read<StoredClaim>> {
  return split(await pages(db, 'claims', filter), (row): StoredClaim | string => {
    const decoded = decodeClaim(JSON.parse(String(row.body)));
    return decoded.ok ? { ...recorded(row), claim: decoded.value } : decoded.error.message;
  });
}

async function pages(db: SqlDatabase, table: 'records' | 'claims', filter: Filter): Promise<SqlRow[]> {
  const all: SqlRow[] = [];
  for (let after = 0; ; ) {
    const page = await db.query(
      `SELECT * FROM ${table} WHERE row > ?1 AND ${filter.where} ORDER BY row LIMIT ${PAGE_ROWS}`,
      [after, filter.param],
    );
    all.push(...page);
    if (page.length < PAGE_ROWS) return all.map((row) => ({ table, ...row }));
    after = Number(page.at(-1)?.row);
  }
}

function split<T extends object>(rows: readonly SqlRow[], decode: (row: SqlRow) => T | string): Read<T> {
  const good: T[] = [];
  const unreadable: UnreadableRow[] = [];
  for (const row of rows) {
    const value = decode(row);
    if (typeof value === 'string') unreadable.push(refused(row, value));
    else good.push(value);
  }
  return { rows: good, unreadable };
}

function refused(row: SqlRow, reason: string): UnreadableRow {
  const table = row.table === 'claims' ? 'claims' : 'records';
  return {
    table,
    type: String(row.type ?? row.fact),
    id: String(row.id),
    origin: String(row.origin) as Origin,
    reason,
  };
}

function recorded(row: SqlRow) {
  return {
    origin: String(row.origin) as Origin,
    recordedFrom: String(row.recorded_from),
    recordedTo: row.recorded_to === null || row.recorded_to === undefined ? null : String(row.recorded_to),
  };
}
