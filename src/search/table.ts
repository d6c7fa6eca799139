import { type FacetColumn, facetColumn } from './facet-column.ts';
import { compareText, titleKey } from './order.ts';
import type { SearchDocument } from './port.ts';
import { packStrings, type StringTable } from './strings.ts';

/**
 * What search needs of every record besides its words, in columns. Documents stand in tie-break order
 * (evidence, then title, then id), so that of two equal scores the lower number goes first.
 */
export interface DocumentTable {
  readonly size: number;
  readonly ids: StringTable;
  readonly flagged: Uint8Array;
  /** The prior in hundredths, 0–255. */
  readonly prior: Uint8Array;
  /** `noAge` in both: no ages known. An open side is 0 or `openAge`. */
  readonly ageMin: Uint8Array;
  readonly ageMax: Uint8Array;
  /** Position in each order, ready for comparison. */
  readonly titleRank: Uint32Array;
  readonly updatedRank: Uint32Array;
  readonly publishedRank: Uint32Array;
  readonly facets: ReadonlyMap<string, FacetColumn>;
}

export const openAge = 254;
export const noAge = 255;

/** The documents in tie-break order. Throws on two documents with one id: a catalogue error that must not be served. */
export function inTieOrder(documents: readonly SearchDocument[]): SearchDocument[] {
  const ids = new Set(documents.map((document) => document.id));
  if (ids.size !== documents.length) throw new Error('Två poster har samma id i sökindexet.');
  return documents
    .map((document) => ({ document, key: titleKey(document.title) }))
    .sort(
      (a, b) =>
        b.document.evidenceRank - a.document.evidenceRank ||
        compareText(a.key, b.key) ||
        compareText(a.document.id, b.document.id),
    )
    .map(({ document }) => document);
}

/** Columns over documents that already stand in tie-break order. */
export function buildTable(documents: readonly SearchDocument[]): DocumentTable {
  const keys = new Set(documents.flatMap((document) => Object.keys(document.facets)));
  const age = (value: number | null | undefined, open: number): number =>
    value === undefined ? noAge : Math.min(value ?? open, openAge);
  return {
    size: documents.length,
    ids: packStrings(documents.map((document) => document.id)),
    flagged: Uint8Array.from(documents, (document) => (document.flagged ? 1 : 0)),
    prior: Uint8Array.from(documents, (document) => Math.round(document.prior * 100)),
    ageMin: Uint8Array.from(documents, ({ ages }) => age(ages === null ? undefined : ages.min, 0)),
    ageMax: Uint8Array.from(documents, ({ ages }) => age(ages === null ? undefined : ages.max, openAge)),
    titleRank: ranks(
      documents.map((document) => titleKey(document.title)),
      compareText,
    ),
    updatedRank: ranks(
      documents.map((document) => document.updated),
      newestFirst,
    ),
    publishedRank: ranks(
      documents.map((document) => document.published),
      newestFirst,
    ),
    facets: new Map([...keys].sort().map((key) => [key, facetColumn(documents, key)])),
  };
}

function newestFirst(a: string | null, b: string | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return compareText(b, a);
}

/** Position of every item in the sorted order; equal items keep the tie-break order. */
function ranks<T>(items: readonly T[], compare: (a: T, b: T) => number): Uint32Array {
  const order = items.map((item, index) => ({ item, index }));
  order.sort((a, b) => compare(a.item, b.item) || a.index - b.index);
  const rank = new Uint32Array(items.length);
  for (const [position, { index }] of order.entries()) rank[index] = position;
  return rank;
}
