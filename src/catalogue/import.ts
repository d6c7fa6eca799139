/**
 * Plans an import: what is new, what is closed, what the change log says. Pure; the store carries it out as
 * one batch. Only rows of the import's own origin are closed, whoever else says the same (domain model 1).
 */
import type { Claim } from '../domain/claim.ts';
import type { RecordType } from '../domain/files.ts';
import { claimChanges, recordChanges, titlesOf } from './import-changes.ts';
import type { CatalogueRows, Change, Origin, StoredClaim } from './store.ts';
import { type AnyRecord, encode, recordKey } from './store-codec.ts';

export interface ImportInput {
  readonly origin: Origin;
  /** Everything the origin says now; what it no longer says is closed. */
  readonly records: readonly AnyRecord[];
  readonly claims: readonly Claim[];
  /** When the work began, and now: ISO instants. */
  readonly started: string;
  readonly now: string;
  readonly codeVersion: string;
  readonly inputHash: string;
  readonly forcedReason?: string | null;
}

export interface ImportCounts {
  readonly recordsAdded: number;
  readonly recordsChanged: number;
  readonly recordsRemoved: number;
  readonly claimsAdded: number;
  readonly claimsChanged: number;
  readonly claimsRemoved: number;
}

export interface ImportPlan {
  readonly seq: number;
  readonly origin: Origin;
  readonly at: string;
  readonly started: string;
  readonly codeVersion: string;
  readonly inputHash: string;
  readonly forcedReason: string | null;
  readonly insertRecords: readonly {
    readonly type: RecordType;
    readonly id: string;
    readonly body: string;
  }[];
  readonly insertClaims: readonly {
    readonly id: string;
    readonly subject: string;
    readonly fact: string;
    readonly body: string;
  }[];
  readonly closeRecords: readonly { readonly type: string; readonly id: string }[];
  readonly closeClaims: readonly string[];
  readonly changes: readonly Change[];
  readonly counts: ImportCounts;
}

/** `seq` is the newest import in the store: one that changed nothing adds none. `at` is when it ran. */
export interface ImportSummary {
  readonly seq: number;
  readonly at: string;
  readonly written: boolean;
  readonly counts: ImportCounts;
}

/** A row of this origin as it is now; `body` null = today's schema refuses it, so it is replaced or closed. */
interface Current<T> {
  readonly body: string | null;
  readonly value: T | null;
}

/**
 * The first import into an empty store logs no changes: everything would be "created", which the import's
 * own row says in one line.
 */
export function planImport(current: CatalogueRows, input: ImportInput): ImportPlan {
  const { origin } = input;
  const at = laterThan(current.asOf, input.now);
  const records = planRecords(current, input);
  const claims = planClaims(current, input);
  const titles = titlesOf(current, input);
  const initial = current.version === 0;
  const log = (change: Omit<Change, 'at' | 'origin'>): Change => ({ at, origin, ...change });
  return {
    seq: current.version + 1,
    origin,
    at,
    started: input.started,
    codeVersion: input.codeVersion,
    inputHash: input.inputHash,
    forcedReason: input.forcedReason ?? null,
    insertRecords: [...records.added, ...records.changed].map((r) => ({
      type: r.type,
      id: r.id,
      body: encode(r.record),
    })),
    insertClaims: [...claims.added, ...claims.changed].map((c) => ({
      id: c.id,
      subject: c.subject,
      fact: c.fact,
      body: encode(c),
    })),
    closeRecords: [...records.replaced, ...records.removed],
    closeClaims: [...claims.replaced, ...claims.removed],
    changes: initial
      ? []
      : [...recordChanges(records, titles), ...claimChanges(records, claims, titles)].map(log),
    counts: {
      recordsAdded: records.added.length,
      recordsChanged: records.changed.length,
      recordsRemoved: records.removed.length,
      claimsAdded: claims.added.length,
      claimsChanged: claims.changed.length,
      claimsRemoved: claims.removed.length,
    },
  };
}

/** Nothing to write: not even an import row. */
export function isEmptyPlan(plan: ImportPlan): boolean {
  return (
    plan.insertRecords.length +
      plan.insertClaims.length +
      plan.closeRecords.length +
      plan.closeClaims.length ===
    0
  );
}

/** A clock that was set back must not close a row before it began. */
function laterThan(last: string | null, now: string): string {
  return last === null || now > last ? now : new Date(Date.parse(last) + 1).toISOString();
}

export type RecordPlan = ReturnType<typeof planRecords>;
export type ClaimPlan = ReturnType<typeof planClaims>;

function planRecords(current: CatalogueRows, input: ImportInput) {
  const known = new Map<string, Current<AnyRecord> & { type: string; id: string }>();
  for (const r of current.records) {
    if (r.origin !== input.origin) continue;
    known.set(recordKey(r), { type: r.type, id: r.id, body: encode(r.record), value: r });
  }
  for (const r of current.unreadable) {
    if (r.table === 'records' && r.origin === input.origin)
      known.set(recordKey(r), { type: r.type, id: r.id, body: null, value: null });
  }
  const incoming = new Map(input.records.map((r) => [recordKey(r), r]));
  const added = [...incoming].filter(([key]) => !known.has(key)).map(([, r]) => r);
  const changed: AnyRecord[] = [];
  for (const [key, r] of incoming) {
    const before = known.get(key);
    if (before !== undefined && before.body !== encode(r.record)) changed.push(r);
  }
  const replaced = changed.map(({ type, id }) => ({ type, id }));
  const removed = [...known].filter(([key]) => !incoming.has(key)).map(([, { type, id }]) => ({ type, id }));
  return { known, added, changed, replaced, removed };
}

function planClaims(current: CatalogueRows, input: ImportInput) {
  const known = new Map<string, Current<StoredClaim>>();
  for (const c of current.claims) {
    if (c.origin === input.origin) known.set(c.claim.id, { body: encode(c.claim), value: c });
  }
  for (const c of current.unreadable) {
    if (c.table === 'claims' && c.origin === input.origin) known.set(c.id, { body: null, value: null });
  }
  const incoming = new Map(input.claims.map((c) => [c.id, c]));
  const added = [...incoming.values()].filter((c) => !known.has(c.id));
  const changed = [...incoming.values()].filter(
    (c) => known.has(c.id) && known.get(c.id)?.body !== encode(c),
  );
  const replaced = changed.map((c) => c.id);
  const removed = [...known.keys()].filter((id) => !incoming.has(id));
  return { known, added, changed, replaced, removed };
}
