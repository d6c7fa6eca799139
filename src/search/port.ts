/**
 * What the product asks of a search engine. Adapters: `compact.ts` and `orama.ts`; one contract suite runs
 * against both (tests/contract). Everything here is plain data, so that an index can be built on one
 * machine and served on another.
 */

/** The text fields of a record, from heaviest to lightest. Weights: `weights.ts`. */
export const searchFields = [
  'names',
  'abbreviations',
  'title',
  'components',
  'targetGroups',
  'problems',
  'areas',
  'recommendations',
  'summary',
  'body',
] as const;
export type SearchField = (typeof searchFields)[number];

/** One searchable record. Facet values come with their broader concepts already added (hierarchical counts). */
export interface SearchDocument {
  /** Unique over all types. */
  readonly id: string;
  readonly title: string;
  readonly text: Partial<Record<SearchField, readonly string[]>>;
  /** Facet key → values. A facet that is absent or empty counts as missing. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** Years; null = no limit stated on that side. `null` as a whole = no ages known: kept by an age filter, counted as missing. */
  readonly ages: { readonly min: number | null; readonly max: number | null } | null;
  /** Has a flag of level `verdict`: demoted, and left out by `hideFlagged`. */
  readonly flagged: boolean;
  /** Multiplies the score: 1 for what people mostly look for, less for what they look for seldom. `typePrior` in weights.ts. */
  readonly prior: number;
  /** Tie-break before the title: higher first. 0 where there is no evidence class. */
  readonly evidenceRank: number;
  /** ISO days for `sort`; null sorts last. */
  readonly updated: string | null;
  readonly published: string | null;
}

export type SearchSort = 'relevance' | 'title' | 'updated' | 'published';

export interface SearchQuery {
  readonly q: string;
  readonly limit: number;
  readonly offset: number;
  readonly sort: SearchSort;
  /** Facet key → chosen values: OR within a facet, AND between facets. `missingValue` picks records without a value. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly ages: { readonly min: number | null; readonly max: number | null } | null;
  readonly hideFlagged: boolean;
  readonly explain: boolean;
  /** Facet keys to count. */
  readonly facets: readonly string[];
}

/** The facet value that picks records for which the facet has no value. */
export const missingValue = 'saknas';

export interface SearchHit {
  readonly id: string;
  readonly score: number;
  /** Reasons in Swedish, at most four, strongest first ("namnet är MST", "delar av ordet: våld", …). */
  readonly why: readonly string[];
  /** Words of the query as they stand in the record, for marking in the text that is shown (see `highlight.ts`). */
  readonly matchedWords: readonly string[];
  readonly explanation: readonly ScorePart[] | null;
}

/** One term of the sum behind a score: they add up to `score` before the verdict factor, which is a part of its own. */
export interface ScorePart {
  readonly kind:
    | 'exact_name'
    | 'word'
    | 'part'
    | 'ngram'
    | 'synonym'
    | 'prefix'
    | 'fuzzy'
    | 'coverage'
    | 'verdict';
  readonly term: string;
  readonly field: SearchField | null;
  readonly value: number;
}

export interface FacetCounts {
  readonly counts: Readonly<Record<string, number>>;
  readonly missing: number;
}

export interface SearchAnswer {
  readonly total: number;
  /** How many more there would be without `hideFlagged`. */
  readonly hiddenFlagged: number;
  readonly hits: readonly SearchHit[];
  /** Disjunctive: a facet's own selection does not narrow its own counts. */
  readonly facets: Readonly<Record<string, FacetCounts>>;
  readonly didYouMean: string | null;
  /** For an empty answer: which single filter to remove, and what that gives. `remove` is `key=value`. */
  readonly relax: readonly { readonly remove: string; readonly total: number }[];
  readonly synonymsUsed: readonly (readonly [string, string])[];
}

export interface Suggestion {
  readonly text: string;
  readonly id: string;
}

export interface SearchIndex {
  readonly size: number;
  search(query: SearchQuery): Promise<SearchAnswer>;
  /** Completions of names for the last word being typed, best first. */
  suggest(q: string, limit: number): Promise<readonly Suggestion[]>;
}

/** Words that mean the same, from the vocabularies and the lexicon; applied to the query only. */
export interface Synonym {
  readonly from: string;
  readonly to: string;
}

/** Swedish word knowledge that the analysis needs; comes from data/lexicon and the vocabularies. */
export interface Lexicon {
  readonly synonyms: readonly Synonym[];
  /** Word form → stem, where the rules get it wrong. */
  readonly stemExceptions: Readonly<Record<string, string>>;
  /** Words that a compound may be split into. */
  readonly compoundParts: readonly string[];
  /** Words that are never split. */
  readonly neverSplit: readonly string[];
}
