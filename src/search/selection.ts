import { type FacetCounts, missingValue, type SearchQuery } from './port.ts';
import { type DocumentTable, type FacetColumn, noAge, openAge } from './table.ts';

/** Facet key under which an answer counts the records that an age filter keeps although they state no ages. */
export const agesFacet = 'ages';

/** One facet's chosen values, ready to test: `chosen[code]`, and the last place for "no value". */
interface FacetTest {
  readonly key: string;
  readonly offsets: Uint32Array;
  readonly codes: Uint16Array;
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
  const passed = passing(table, tests, matching, query);
  const { documents, onlyFails } = passed;
  const facets: Record<string, FacetCounts> = {};
  for (const key of query.facets) {
    if (key === agesFacet) continue;
    const counter = counterFor(table, key);
    countAll(counter, documents);
    const own = tests.findIndex((test) => test.key === key);
    if (own >= 0) countAll(counter, onlyFails[own] ?? documents);
    facets[key] = counted(counter);
  }
  if (query.facets.includes(agesFacet)) {
    let missing = 0;
    for (const doc of documents) if (table.ageMin[doc] === noAge) missing++;
    facets[agesFacet] = { counts: {}, missing };
  }
  return {
    documents,
    hiddenFlagged: passed.hiddenFlagged,
    facets,
    withoutFacet: new Map(tests.map((test, t) => [test.key, documents.length + (onlyFails[t]?.length ?? 0)])),
    withoutAges: query.ages === null ? null : passed.withoutAges,
  };
}

interface Passing {
  readonly documents: Uint32Array;
  /** For each filter: the records that fail it and nothing else. */
  readonly onlyFails: readonly Uint32Array[];
  readonly hiddenFlagged: number;
  readonly withoutAges: number;
}

function passing(
  table: DocumentTable,
  tests: readonly FacetTest[],
  matching: Uint32Array | null,
  query: Filters,
): Passing {
  const unfiltered = tests.length === 0 && query.ages === null && !query.hideFlagged;
  if (unfiltered && matching !== null) {
    return { documents: matching, onlyFails: [], hiddenFlagged: 0, withoutAges: 0 };
  }
  const count = matching?.length ?? table.size;
  const kept = new Uint32Array(count);
  const onlyFails = tests.map(() => new Uint32Array(count));
  const failedBy = new Uint32Array(tests.length);
  let total = 0;
  let hiddenFlagged = 0;
  let withoutAges = 0;
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
    if (fails === 0) kept[total++] = doc;
    else {
      const place = failedBy[failed] ?? 0;
      const list = onlyFails[failed];
      if (list !== undefined) list[place] = doc;
      failedBy[failed] = place + 1;
    }
  }
  return {
    documents: kept.subarray(0, total),
    onlyFails: onlyFails.map((list, t) => list.subarray(0, failedBy[t])),
    hiddenFlagged,
    withoutAges,
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
      return { key, ...columnOf(table, column), chosen };
    });
}

function passes({ offsets, codes, chosen }: FacetTest, doc: number): boolean {
  const from = offsets[doc] ?? 0;
  const to = offsets[doc + 1] ?? 0;
  if (from === to) return chosen[chosen.length - 1] === 1;
  for (let i = from; i < to; i++) if (chosen[codes[i] ?? 0] === 1) return true;
  return false;
}

/** A facet that no record has: every record is without a value. */
function columnOf(table: DocumentTable, column: FacetColumn | undefined): FacetColumn {
  return column ?? { values: [], offsets: new Uint32Array(table.size + 1), codes: new Uint16Array(0) };
}

interface Counter extends FacetColumn {
  /** By code; the last place counts documents without a value. */
  readonly counts: Uint32Array;
}

function counterFor(table: DocumentTable, key: string): Counter {
  const column = columnOf(table, table.facets.get(key));
  return { ...column, counts: new Uint32Array(column.values.length + 1) };
}

/** One column at a time over all records: the processor has it at hand. */
function countAll({ offsets, codes, counts }: Counter, documents: Uint32Array): void {
  const missing = counts.length - 1;
  for (let d = 0; d < documents.length; d++) {
    const doc = documents[d] ?? 0;
    const from = offsets[doc] ?? 0;
    const to = offsets[doc + 1] ?? 0;
    if (from === to) counts[missing] = (counts[missing] ?? 0) + 1;
    for (let i = from; i < to; i++) {
      const code = codes[i] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
}

function counted({ values, counts }: Counter): FacetCounts {
  const byValue: Record<string, number> = {};
  for (let code = 0; code < values.length; code++) {
    const count = counts[code] ?? 0;
    if (count > 0) byValue[values[code] ?? ''] = count;
  }
  return { counts: byValue, missing: counts[counts.length - 1] ?? 0 };
}
