/** An import plan as SQL statements: one batch, in an order that fails early when another import came first. */
import type { ImportPlan } from './import.ts';
import type { SqlStatement, SqlValue } from './sql-database.ts';

/** Characters of JSON in one bound parameter; D1 takes values up to 2 MB, and a character is at most 3 bytes in UTF-8. */
const CHUNK_CHARACTERS = 400_000;

export function planStatements(plan: ImportPlan): SqlStatement[] {
  return [
    importRow(plan),
    hashRow(plan.origin, plan.inputHash),
    ...bulk(
      closeRecordsSql,
      [plan.at, plan.origin],
      plan.closeRecords.map((r) => [r.type, r.id]),
    ),
    ...bulk(
      closeClaimsSql,
      [plan.at, plan.origin],
      plan.closeClaims.map((id) => [id]),
    ),
    ...bulk(
      insertRecordsSql,
      [plan.origin, plan.at, plan.seq],
      plan.insertRecords.map((r) => [r.type, r.id, r.body]),
    ),
    ...bulk(
      insertClaimsSql,
      [plan.origin, plan.at, plan.seq],
      plan.insertClaims.map((c) => [c.id, c.subject, c.fact, c.body]),
    ),
    ...bulk(
      insertChangesSql,
      [plan.seq, plan.at],
      plan.changes.map((c) => [c.type, c.id, JSON.stringify(c)]),
    ),
  ];
}

export function hashRow(origin: string, hash: string): SqlStatement {
  return {
    sql: 'INSERT INTO input_hashes (origin, hash) VALUES (?, ?) ON CONFLICT (origin) DO UPDATE SET hash = excluded.hash',
    params: [origin, hash],
  };
}

/** The number is the primary key: of two imports planned on the same rows, the second is refused. */
function importRow(plan: ImportPlan): SqlStatement {
  return {
    sql: `INSERT INTO imports (seq, origin, at, started, counts, code_version, input_hash, forced_reason)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    params: [
      plan.seq,
      plan.origin,
      plan.at,
      plan.started,
      JSON.stringify(plan.counts),
      plan.codeVersion,
      plan.inputHash,
      plan.forcedReason,
    ],
  };
}

const closeRecordsSql = `UPDATE records SET recorded_to = ?1 WHERE recorded_to IS NULL AND origin = ?2 AND (type, id) IN
  (SELECT value ->> 0, value ->> 1 FROM json_each(?3))`;
const closeClaimsSql = `UPDATE claims SET recorded_to = ?1 WHERE recorded_to IS NULL AND origin = ?2 AND id IN
  (SELECT value ->> 0 FROM json_each(?3))`;
const insertRecordsSql = `INSERT INTO records (type, id, body, origin, recorded_from, import_seq)
  SELECT value ->> 0, value ->> 1, value ->> 2, ?1, ?2, ?3 FROM json_each(?4)`;
const insertClaimsSql = `INSERT INTO claims (id, subject, fact, body, origin, recorded_from, import_seq)
  SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, ?1, ?2, ?3 FROM json_each(?4)`;
const insertChangesSql = `INSERT INTO changes (type, id, body, import_seq, at)
  SELECT value ->> 0, value ->> 1, value ->> 2, ?1, ?2 FROM json_each(?3)`;

function bulk(
  sql: string,
  params: readonly SqlValue[],
  rows: readonly (readonly string[])[],
): SqlStatement[] {
  return chunks(rows).map((json) => ({ sql, params: [...params, json] }));
}

function chunks(rows: readonly (readonly string[])[]): string[] {
  const texts: string[] = [];
  let open: string[] = [];
  let size = 0;
  for (const row of rows) {
    const text = JSON.stringify(row);
    if (size + text.length > CHUNK_CHARACTERS && open.length > 0) {
      texts.push(`[${open.join(',')}]`);
      open = [];
      size = 0;
    }
    open.push(text);
    size += text.length;
  }
  if (open.length > 0) texts.push(`[${open.join(',')}]`);
  return texts;
}
