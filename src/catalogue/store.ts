/**
 * The port of the catalogue's store: what was known, when, and from where. Asynchronous, because D1 is;
 * writes are batches, because D1 knows no other transaction. Nothing is overwritten or deleted: a changed
 * row is closed (`recordedTo`) and a new one inserted (domain model 1).
 *
 * Adapters: src/runtime/node/sqlite-store.ts and src/runtime/d1-store.ts, one contract suite in
 * tests/contract/store.case.ts. Instants are ISO 8601 in UTC with milliseconds, so that text order is time order.
 */
import type { Claim } from '../domain/claim.ts';
import type { RecordType } from '../domain/files.ts';
import type { ImportCounts, ImportPlan, ImportSummary } from './import.ts';
import { type RecordBody, recordKey } from './store-codec.ts';

/** Who feeds a row: the files under data/, a crawled site, an import, a reader's report. */
export type Origin = 'file' | `site:${string}` | `import:${string}` | `report:${string}`;

interface Recorded {
  readonly origin: Origin;
  /** From when the catalogue said this. */
  readonly recordedFrom: string;
  /** When it stopped saying it; null = it still does. */
  readonly recordedTo: string | null;
}

/** One version of one record; `type` tells the form of `record`. */
export type StoredRecord = {
  [T in RecordType]: Recorded & { readonly type: T; readonly id: string; readonly record: RecordBody<T> };
}[RecordType];

/** One version of one claim. */
export interface StoredClaim extends Recorded {
  readonly claim: Claim;
}

/** A row written by an older version of the code that today's schemas refuse: kept, told, not shown. */
export interface UnreadableRow {
  readonly table: 'records' | 'claims';
  readonly type: string;
  readonly id: string;
  readonly origin: Origin;
  readonly reason: string;
}

export interface CatalogueRows {
  readonly records: readonly StoredRecord[];
  readonly claims: readonly StoredClaim[];
  readonly unreadable: readonly UnreadableRow[];
  /** The instant asked for, else that of the newest import; null = nothing was ever imported. */
  readonly asOf: string | null;
  /** Number of the newest import seen: changes whenever the rows do, so it can stamp what is derived. */
  readonly version: number;
}

export interface ImportRecord {
  readonly seq: number;
  readonly origin: Origin;
  readonly at: string;
  readonly started: string;
  readonly counts: ImportCounts;
  readonly codeVersion: string;
  readonly inputHash: string;
  /** Why a gate was passed by hand; null = it was not. */
  readonly forcedReason: string | null;
}

export type ChangeKind =
  | 'created'
  | 'changed'
  | 'removed'
  | 'claim_added'
  | 'claim_changed'
  | 'claim_removed';

/** One line of the change log: what a reader of the record would want to be told. */
export interface Change {
  readonly at: string;
  readonly origin: Origin;
  readonly type: RecordType;
  readonly id: string;
  readonly title: string;
  readonly change: ChangeKind;
  /** The claim that changed, and its kind of fact; null where the record itself did. */
  readonly claim: string | null;
  readonly fact: string | null;
  /** Only the fields that differ; null where there was nothing before, or is nothing after. */
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
  /** Whose statement the claim is; null for a change of the record itself. */
  readonly source: {
    readonly publisher: string;
    readonly title: string | null;
    readonly url: string | null;
  } | null;
}

export interface ChangeQuery {
  /** Instant; changes at or after it. */
  readonly since?: string;
  readonly type?: RecordType;
  readonly id?: string;
  /** Only these records. */
  readonly ids?: readonly string[];
  /**
   * Only what this body has said, these records whatever anybody says of them, and the coming of `created`: claims
   * that came with their record have no line of their own.
   */
  readonly by?: {
    readonly publisher: string;
    readonly ids: readonly string[];
    readonly created: readonly string[];
  };
  /** Changes of these claims are left out. */
  readonly exceptClaims?: readonly string[];
  /** Only what happened in this way; removals are rare and far apart. */
  readonly change?: ChangeKind;
  readonly limit: number;
  readonly offset?: number;
}

/** How a source that feeds the catalogue is doing. */
interface SourceState {
  readonly id: string;
  readonly lastSuccess: string | null;
  readonly degraded: boolean;
}

export interface CatalogueStore {
  /** Brings the tables to the form this code knows. Throws StoreError `newer` if they are ahead of it. */
  migrate(): Promise<void>;
  /** Everything that the catalogue said at an instant, or says now. Consistent even while an import is written. */
  read(at?: string): Promise<CatalogueRows>;
  /** Every version ever recorded of one record and of the claims about it, oldest first. */
  recordedSpans(id: string): Promise<Pick<CatalogueRows, 'records' | 'claims'>>;
  /** Instant of the first import: before it there is nothing to ask for. */
  earliest(): Promise<string | null>;
  /** Newest first. */
  imports(limit: number): Promise<readonly ImportRecord[]>;
  /** Hash of what an origin last delivered, to skip an import that would change nothing. */
  inputHash(origin: Origin): Promise<string | null>;
  /** All or nothing. Throws StoreError `conflict` if another import came in between. */
  apply(plan: ImportPlan, onProgress?: (done: number, of: number) => void): Promise<ImportSummary>;
  /** Newest first. */
  changes(query: ChangeQuery): Promise<readonly Change[]>;
  sources(): Promise<readonly SourceState[]>;
  setSource(state: SourceState): Promise<void>;
  close(): Promise<void>;
}

type StoreErrorCode = 'corrupt' | 'unwritable' | 'newer' | 'conflict' | 'failed';

/** The message is one sentence that a person can act on. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StoreError';
    this.code = code;
  }
}

/**
 * One row a record where several origins deliver it: the editors' file decides over what was crawled.
 * Claims are not merged: every origin's claims are shown.
 */
export function preferFile(records: readonly StoredRecord[]): StoredRecord[] {
  const chosen = new Map<string, StoredRecord>();
  for (const row of records) {
    const key = recordKey(row);
    const other = chosen.get(key);
    if (other === undefined || rank(row) < rank(other)) chosen.set(key, row);
  }
  return [...chosen.values()];
}

function rank(row: StoredRecord): string {
  return row.origin === 'file' ? '' : row.origin;
}
