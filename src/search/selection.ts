import { type FacetCounts, missingValue, type SearchQuery } from './port.ts';
import { type DocumentTable, type FacetColumn, noAge, openAge } from './table.ts';

/** Facet key under which an answer counts the records that an age filter keeps although they state no ages. */
export const agesFacet = 'ages';

/** One facet's chosen values, ready to test: `chosen[code]`, and the last place for "no value". */
interface FacetTest {
  readonly key: string;
  readonly column: FacetColumn | undefined;
  readonly chosen: Uint8Array;
}

/** Which of some documents pass the filters, with disjunctive counts from the same pass. */
export interface Selection {
  readonly documents: Uint32Array;
  readonly hiddenFlagged: number;
  readonly facets: Readonly<Record<string, FacetCounts>>;
  /** For each facet in `filters`: how many there would be without that facet's filter. */
  readonly withoutFacet: ReadonlyMap<string, number>;
  /** How many there would be without the age filter; null when there is none. */
  readonly withoutAges: number | null;
}

type Filters = Pick<SearchQuery, 'filters' | 'ages' | 'hideFlagged' | 'facets'>;

/**
 * One pass over the matching documents (null = all). A document that fails exactly one facet's filter is
 * counted in that facet only, which makes every count disjunctive at the cost of one.
 */
export function select(table: DocumentTable, matching: Uint32Array | null, query: Filters): Selection {
  const tests = facetTests(table, query.filters);
  const counters = query.facets
    .filter((key) => key !== agesFacet)
    .map((key) =>
      counterFor(
        table,
        key,
        tests.findIndex((test) => test.key === key),
      ),
    );
  const failedBy = new Uint32Array(tests.length);
  const count = matching?.length ?? table.size;
  const kept = new Uint32Array(count);
  let total = 0;
  let hiddenFlagged = 0;
  let withoutAges = 0;
  let agesMissing = 0;
  const [wantMin, wantMax] = [query.ages?.min ?? 0, query.ages?.max ?? openAge];
  for (let i = 0; i < count; i++) {
    const doc = matching === null ? i : (matching[i] ?? 0);
    let failed = -1;
    let fails = 0;
    for (let t = 0; t < tests.length && fails < 2; t++) {
      const test = tests[t];
      if (test !== undefined && !passes(test, doc)) {
        failed = t;
        fails++;
      }
    }
    if (fails > 1) continue;
    const flagged = query.hideFlagged && table.flagged[doc] === 1;
    if (query.ages !== null) {
      if (fails === 0 && !flagged) withoutAges++;
      const min = table.ageMin[doc] ?? noAge;
      if (min !== noAge && (min > wantMax || (table.ageMax[doc] ?? 0) < wantMin)) continue;
    }
    if (flagged) {
      if (fails === 0) hiddenFlagged++;
      continue;
    }
    if (fails === 0) {
      kept[total++] = doc;
      if (table.ageMin[doc] === noAge) agesMissing++;
      for (const counter of counters) addTo(counter, doc);
    } else {
      failedBy[failed] = (failedBy[failed] ?? 0) + 1;
      for (const counter of counters) if (counter.test === failed) addTo(counter, doc);
    }
  }
  const facets: Record<string, FacetCounts> = {};
  for (const counter of counters) facets[counter.key] = counted(counter);
  if (query.facets.includes(agesFacet)) facets[agesFacet] = { counts: {}, missing: agesMissing };
  return {
    documents: kept.subarray(0, total),
    hiddenFlagged,
    facets,
    withoutFacet: new Map(tests.map((test, t) => [test.key, total + (failedBy[t] ?? 0)])),
    withoutAges: query.ages === null ? null : withoutAges,
  };
}

function facetTests(table: DocumentTable, filters: Filters['filters']): FacetTest[] {
  return Object.entries(filters)
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => {
      const column = table.facets.get(key);
      const chosen = new Uint8Array((column?.values.length ?? 0) + 1);
      for (const value of values) {
        const code = value === missingValue ? chosen.length - 1 : (column?.values.indexOf(value) ?? -1);
        if (code >= 0) chosen[code] = 1;
      }
      return { key, column, chosen };
    });
}

function passes({ column, chosen }: FacetTest, doc: number): boolean {
  const from = column?.offsets[doc] ?? 0;
  const to = column?.offsets[doc + 1] ?? 0;
  if (from === to) return chosen[chosen.length - 1] === 1;
  for (let i = from; i < to; i++) if (chosen[column?.codes[i] ?? 0] === 1) return true;
  return false;
}

interface Counter {
  readonly key: string;
  /** Index of the filter on the same facet, or -1. */
  readonly test: number;
  readonly values: readonly string[];
  readonly offsets: Uint32Array;
  readonly codes: Uint16Array;
  /** By code; the last place counts documents without a value. */
  readonly counts: Uint32Array;
}

function counterFor(table: DocumentTable, key: string, test: number): Counter {
  const column = table.facets.get(key);
  const values = column?.values ?? [];
  return {
    key,
    test,
    values,
    offsets: column?.offsets ?? new Uint32Array(table.size + 1),
    codes: column?.codes ?? new Uint16Array(0),
    counts: new Uint32Array(values.length + 1),
  };
}

function addTo({ offsets, codes, counts }: Counter, doc: number): void {
  const from = offsets[doc] ?? 0;
  const to = offsets[doc + 1] ?? 0;
  if (from === to) {
    const missing = counts.length - 1;
    counts[missing] = (counts[missing] ?? 0) + 1;
  }
  for (let i = from; i < to; i++) {
    const code = codes[i] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
}

function counted({ values, counts }: Counter): FacetCounts {
  const byValue: Record<string, number> = {};
  for (let code = 0; code < values.length; code++) {
    const count = counts[code] ?? 0;
    const value = values[code];
    if (count > 0 && value !== undefined) byValue[value] = count;
  }
  return { counts: byValue, missing: counts[counts.length - 1] ?? 0 };
}
