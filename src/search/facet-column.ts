import { packLists } from './lists.ts';
import { type FacetCounts, missingValue, type SearchDocument } from './port.ts';

/**
 * One facet of all records. Records share their combinations of values (a group comes with its broader groups),
 * and there are far fewer combinations than records: filters and counts go through a record's one number, and
 * through the values once for each combination.
 */
export interface FacetColumn {
  readonly values: readonly string[];
  /** By record: its combination. 0 is none of the values. */
  readonly of: Uint16Array | Uint32Array;
  /** Combination c has the values `codes[offsets[c] .. offsets[c + 1]]`. */
  readonly offsets: Uint32Array;
  readonly codes: Uint32Array;
}

export function facetColumn(documents: readonly SearchDocument[], key: string): FacetColumn {
  const codeOf = new Map<string, number>();
  const combinations: number[][] = [[]];
  const known = new Map<string, number>([['', 0]]);
  const of = Uint32Array.from(documents, (document) => {
    const codes = [...new Set(document.facets[key] ?? [])].map((value) => {
      const code = codeOf.get(value) ?? codeOf.size;
      codeOf.set(value, code);
      return code;
    });
    const name = codes.sort((a, b) => a - b).join();
    const place = known.get(name) ?? combinations.length;
    if (place === combinations.length) {
      known.set(name, place);
      combinations.push(codes);
    }
    return place;
  });
  const { offsets, values: codes } = packLists(combinations);
  const narrow = combinations.length <= 65_536 ? Uint16Array.from(of) : of;
  return { values: [...codeOf.keys()], of: narrow, offsets, codes };
}

/** A facet that no record has: every record is without a value. @param size number of records */
export function emptyColumn(size: number): FacetColumn {
  return { values: [], of: new Uint16Array(size), offsets: new Uint32Array(2), codes: new Uint32Array(0) };
}

/** By combination: 1 where it has one of the values. */
export function combinationsWith(column: FacetColumn, values: readonly string[]): Uint8Array {
  const { offsets, codes } = column;
  const wanted = new Uint8Array(column.values.length);
  for (const value of values) {
    const code = column.values.indexOf(value);
    if (code >= 0) wanted[code] = 1;
  }
  const has = new Uint8Array(offsets.length - 1);
  if (values.includes(missingValue)) has[0] = 1;
  for (let c = 1; c < has.length; c++) {
    for (let i = offsets[c] ?? 0; i < (offsets[c + 1] ?? 0); i++) {
      if (wanted[codes[i] ?? 0] === 1) has[c] = 1;
    }
  }
  return has;
}

/** How many of the records have each value. */
export function countValues(column: FacetColumn, lists: readonly Uint32Array[]): FacetCounts {
  const { of, offsets, codes, values } = column;
  const byCombination = new Uint32Array(offsets.length - 1);
  for (const documents of lists) {
    for (let d = 0; d < documents.length; d++) {
      const combination = of[documents[d] ?? 0] ?? 0;
      byCombination[combination] = (byCombination[combination] ?? 0) + 1;
    }
  }
  const byCode = new Uint32Array(values.length);
  for (let c = 1; c < byCombination.length; c++) {
    const count = byCombination[c] ?? 0;
    if (count === 0) continue;
    for (let i = offsets[c] ?? 0; i < (offsets[c + 1] ?? 0); i++) {
      const code = codes[i] ?? 0;
      byCode[code] = (byCode[code] ?? 0) + count;
    }
  }
  const counts: Record<string, number> = {};
  for (let code = 0; code < values.length; code++) {
    const count = byCode[code] ?? 0;
    if (count > 0) counts[values[code] ?? ''] = count;
  }
  return { counts, missing: byCombination[0] ?? 0 };
}
