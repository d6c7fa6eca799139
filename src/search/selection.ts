import { combinationsWith, countValues, emptyColumn, type FacetColumn } from './facet-column.ts';
import type { FacetCounts, SearchQuery } from './port.ts';
import { type DocumentTable, noAge, openAge } from './table.ts';

/** Facet key under which an answer counts the records that an age filter keeps although they state no ages. */
export const agesFacet = 'ages';

/** One facet's filter: a record passes where `passes[of[record]]` is 1. */
interface FacetTest {
  readonly key: string;
  readonly of: FacetColumn['of'];
  readonly passes: Uint8Array;
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
    const without = onlyFails[tests.findIndex((test) => test.key === key)];
    facets[key] = countValues(
      columnOf(table, key),
      without === undefined ? [documents] : [documents, without],
    );
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
      if (test !== undefined && test.passes[test.of[doc] ?? 0] === 0) {
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
      const column = columnOf(table, key);
      return { key, of: column.of, passes: combinationsWith(column, values) };
    });
}

function columnOf(table: DocumentTable, key: string): FacetColumn {
  return table.facets.get(key) ?? emptyColumn(table.size);
}
