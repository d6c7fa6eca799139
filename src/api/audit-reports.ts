/** The reports of the agency audit: what each answers, for the JSON routes, the files and the pages alike. */

import { whoDoesWhat } from '../audit/actors.ts';
import { conflicts } from '../audit/conflicts.ts';
import { currency } from '../audit/currency.ts';
import { pageOf } from '../audit/filters.ts';
import { gaps } from '../audit/gaps.ts';
import { orphans } from '../audit/orphans.ts';
import { hotSpots } from '../audit/overlap/hotspots.ts';
import { overlaps } from '../audit/overlap/report.ts';
import { overlapPairView } from '../audit/overlap/view.ts';
import { reportedFrom } from '../audit/overlap/weights.ts';
import type * as audit from '../audit/schemas.ts';
import { supplyMap } from '../audit/supply.ts';
import { unobtainable } from '../audit/unobtainable.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AuditQuery } from './audit-query.ts';

/** Report → its items. */
export interface AuditItems {
  readonly overlaps: audit.OverlapPairView;
  readonly hotspots: audit.HotSpotView;
  readonly conflicts: audit.Conflict;
  readonly gaps: audit.Gap;
  readonly replaced: audit.CurrencyItem;
  readonly unobtainable: audit.Unobtainable;
  readonly orphans: audit.Orphan;
  readonly actors: audit.ActorRow;
  readonly supply: audit.SupplyCell;
}
export type AuditReportId = keyof AuditItems;

/** Kinds that `?kind=` can choose between. */
export const auditKinds: Readonly<Record<AuditReportId, readonly string[]>> = {
  overlaps: [],
  hotspots: [],
  conflicts: ['differs', 'kinds_of_answer'],
  gaps: [],
  replaced: ['replaced', 'withdrawn', 'old_search', 'commission_ended'],
  unobtainable: [],
  orphans: ['no_steward', 'steward_unknown', 'untouched_work', 'no_work'],
  actors: [],
  supply: [],
};

export interface AuditPage<T> {
  readonly total: number;
  readonly items: readonly T[];
}

type Runs = {
  readonly [R in AuditReportId]: (
    catalogue: Catalogue,
    query: AuditQuery,
    day: string,
  ) => AuditPage<AuditItems[R]>;
};

const runs: Runs = {
  overlaps: (catalogue, query) => {
    const all = overlaps(catalogue, { ...query, minScore: query.minScore ?? reportedFrom });
    return paged(all, query, (pair) => overlapPairView(catalogue, pair));
  },
  hotspots: (catalogue, query) => {
    const pairs = overlaps(catalogue, { ...query, areas: [], minScore: query.minScore ?? reportedFrom });
    const spots = hotSpots(catalogue, pairs).filter(
      (s) => query.areas.length === 0 || query.areas.includes(s.area),
    );
    return paged(spots, query, ({ area, ...s }) => ({ area, label: catalogue.label('areas', area), ...s }));
  },
  conflicts: (catalogue, query, day) =>
    paged(
      conflicts(catalogue, { ...query, kind: kindOf(query, ['differs', 'kinds_of_answer']) }, day),
      query,
    ),
  gaps: (catalogue, query, day) => paged(gaps(catalogue, query, day), query),
  replaced: (catalogue, query, day) =>
    paged(
      currency(
        catalogue,
        { ...query, kind: kindOf(query, ['replaced', 'withdrawn', 'old_search', 'commission_ended']) },
        day,
      ),
      query,
    ),
  unobtainable: (catalogue, query, day) => paged(unobtainable(catalogue, query, day), query),
  orphans: (catalogue, query, day) =>
    paged(
      orphans(
        catalogue,
        { ...query, kind: kindOf(query, ['no_steward', 'steward_unknown', 'untouched_work', 'no_work']) },
        day,
      ),
      query,
    ),
  actors: (catalogue, query) => paged(whoDoesWhat(catalogue, query), query),
  supply: (catalogue, query, day) => paged(supplyMap(catalogue, query.areas, day), query),
};

/** A report over a catalogue. @param day ISO day, for the rules about age. */
export function auditReport<R extends AuditReportId>(
  report: R,
  catalogue: Catalogue,
  query: AuditQuery,
  day: string,
): AuditPage<AuditItems[R]> {
  return runs[report](catalogue, query, day);
}

function kindOf<K extends string>(query: AuditQuery, kinds: readonly K[]): K | null {
  return kinds.find((k) => k === query.kind) ?? null;
}

function paged<T>(items: readonly T[], query: AuditQuery): AuditPage<T>;
function paged<T, V>(items: readonly T[], query: AuditQuery, view: (item: T) => V): AuditPage<V>;
function paged<T, V>(items: readonly T[], query: AuditQuery, view?: (item: T) => V): AuditPage<T | V> {
  const page = pageOf(items, query.limit, query.offset);
  return { total: items.length, items: view === undefined ? page : page.map(view) };
}
