/** The little of SQLite that the store needs, so that node:sqlite and D1 run the same statements. */

export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

/** Positional parameters only; D1 allows at most 100 of them, so bulk goes as one JSON parameter through json_each. */
export interface SqlStatement {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

export interface SqlDatabase {
  query(sql: string, params?: readonly SqlValue[]): Promise<readonly SqlRow[]>;
  /** All statements or none. */
  batch(statements: readonly SqlStatement[], onProgress?: (done: number, of: number) => void): Promise<void>;
  close(): Promise<void>;
}
