/** What stops a publishing. Pure: before and after in, reasons out. */

import type { CatalogueRows } from '../src/catalogue/store.ts';
import type { AnyRecord } from '../src/catalogue/store-codec.ts';
import type { Claim } from '../src/domain/claim.ts';

export type GateCode =
  | 'drift'
  | 'schema'
  | 'references'
  | 'source_shrank'
  | 'catalogue_shrank'
  | 'source_empty'
  | 'verdict'
  | 'known_items'
  | 'relevance'
  | 'unreadable_index';

export interface GateFailure {
  readonly code: GateCode;
  /** In Swedish: what, with numbers. */
  readonly message: string;
}

export const MOST_FALL_OF_SOURCE = 0.05;
export const MOST_FALL_IN_ALL = 0.02;
/** In a source of fewer than twenty records one is already more than five per cent: a single one never trips the gate. */
const FEW_RECORDS = 1;
/** What one page can hold: an agency that rewrites one is not a source that has broken. */
const FEW_CLAIMS = 10;

export interface Counts {
  readonly source: { readonly records: number; readonly claims: number };
  readonly all: { readonly records: number; readonly claims: number };
}

/** Tombstones do not count: a hundred pages that vanish in one night stop here, whatever rule retired them. */
export function countRows(rows: Pick<CatalogueRows, 'records' | 'claims'>, origin: string): Counts {
  const live = rows.records.filter(isLive);
  return {
    source: {
      records: live.filter((r) => r.origin === origin).length,
      claims: rows.claims.filter((c) => c.origin === origin).length,
    },
    all: { records: live.length, claims: rows.claims.length },
  };
}

function isLive(row: { readonly record: object }): boolean {
  return !('retired' in row.record) || row.record.retired === null;
}

export function countGate(before: Counts, after: Counts): GateFailure[] {
  const failures: GateFailure[] = [];
  const check = (code: GateCode, what: string, was: number, is: number, most: number, few: number) => {
    const lost = was - is;
    if (lost > few && lost / was > most)
      failures.push({
        code,
        message: `${what} minskar från ${was} till ${is} (${percent(lost / was)}; högst ${percent(most)})`,
      });
  };
  if (before.source.records > 0 && after.source.records === 0)
    failures.push({
      code: 'source_empty',
      message: `källan hade ${before.source.records} poster och ger nu inga`,
    });
  check(
    'source_shrank',
    'källans poster',
    before.source.records,
    after.source.records,
    MOST_FALL_OF_SOURCE,
    FEW_RECORDS,
  );
  check(
    'source_shrank',
    'källans påståenden',
    before.source.claims,
    after.source.claims,
    MOST_FALL_OF_SOURCE,
    FEW_CLAIMS,
  );
  check(
    'catalogue_shrank',
    'katalogens poster',
    before.all.records,
    after.all.records,
    MOST_FALL_IN_ALL,
    FEW_RECORDS,
  );
  check(
    'catalogue_shrank',
    'katalogens påståenden',
    before.all.claims,
    after.all.claims,
    MOST_FALL_IN_ALL,
    FEW_CLAIMS,
  );
  return failures;
}

/** The rows as they would be after the import, to be tried before they are written. */
export function rowsAfter(
  before: CatalogueRows,
  origin: `site:${string}`,
  records: readonly AnyRecord[],
  claims: readonly Claim[],
  now: string,
): CatalogueRows {
  const recorded = { origin, recordedFrom: now, recordedTo: null };
  return {
    ...before,
    records: [
      ...before.records.filter((r) => r.origin !== origin),
      ...records.map((r) => ({ ...r, ...recorded })),
    ],
    claims: [
      ...before.claims.filter((c) => c.origin !== origin),
      ...claims.map((claim) => ({ claim, ...recorded })),
    ],
    unreadable: before.unreadable.filter((u) => u.origin !== origin),
    asOf: now,
    version: before.version + 1,
  };
}

const percent = (share: number) => `${(share * 100).toFixed(1).replace('.', ',')} %`;
