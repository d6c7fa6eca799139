/**
 * The store on Cloudflare D1. `batch()` is D1's only transaction, which is why the port writes in batches.
 * Limits that shaped the statements (developers.cloudflare.com/d1/platform/limits): 100 bound parameters a
 * statement, 2 MB a value, 100 kB a statement.
 */
import type { SqlDatabase, SqlRow, SqlStatement, SqlValue } from '../catalogue/sql-database.ts';
import { createSqlStore } from '../catalogue/sql-store.ts';
import type { CatalogueStore } from '../catalogue/store.ts';

/** The part of D1's binding that is used; the same shape in workerd and in its local emulation. */
export interface D1Binding {
  prepare(sql: string): D1Prepared;
  batch(statements: D1Prepared[]): Promise<unknown>;
}
interface D1Prepared {
  bind(...values: SqlValue[]): D1Prepared;
  all<Row = SqlRow>(): Promise<{ results: Row[] }>;
}

/** Brings the tables to the newest form and gives the store. Throws StoreError `newer` if they are ahead of this program. */
export async function openD1Store(d1: D1Binding): Promise<CatalogueStore> {
  const store = createSqlStore(d1Database(d1));
  await store.migrate();
  return store;
}

export function d1Database(d1: D1Binding): SqlDatabase {
  const prepare = (sql: string, params: readonly SqlValue[]) => d1.prepare(sql).bind(...params);
  return {
    query: async (sql, params = []) => (await prepare(sql, params).all()).results,
    batch: async (statements: readonly SqlStatement[], onProgress) => {
      await d1.batch(statements.map((s) => prepare(s.sql, s.params)));
      onProgress?.(statements.length, statements.length);
    },
    // The binding belongs to the runtime.
    close: async () => {},
  };
}
