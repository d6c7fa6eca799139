/**
 * What the product answers, as plain data: the JSON routes, the pages and the machine interfaces all ask here,
 * so that a page and its API twin can never say different things.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Change, ChangeKind } from '../catalogue/store.ts';
import type { DetailView, HitView, RecordView, SearchType } from '../domain/views.ts';
import type { SearchQuery, SearchSort } from '../search/port.ts';
import type { ChangeScope } from './change-filter.ts';
import type { OfferAnswer } from './offer-answer.ts';
import type { OfferText } from './offer-input.ts';
import type { RecommendAnswer } from './recommend-answer.ts';
import type { RecommendRequest } from './recommend-request.ts';

/** A search as asked for on an address: the contract's parameters, parsed. */
export interface SearchRequest {
  readonly q: string;
  readonly limit: number;
  readonly offset: number;
  readonly sort: SearchSort;
  /** Facet key (see src/search/facets.ts) → chosen values. */
  readonly filters: SearchQuery['filters'];
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly hideFlagged: boolean;
  readonly explain: boolean;
}

export interface FacetBucket {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly selected: boolean;
  /** Broader value in the same facet, for indentation; null at the top. */
  readonly broader: string | null;
}

export interface FacetView {
  readonly buckets: readonly FacetBucket[];
  readonly missing: number;
}

export interface SearchResult {
  readonly query: string;
  readonly total: number;
  readonly hiddenFlagged: number;
  readonly hits: readonly HitView[];
  readonly facets: Readonly<Record<string, FacetView>>;
  readonly suggestions: {
    readonly didYouMean: string | null;
    readonly relax: readonly { readonly remove: string; readonly total: number }[];
    readonly synonymsUsed: readonly (readonly [string, string])[];
  };
}

export interface SuggestItem {
  readonly text: string;
  readonly type: SearchType;
  readonly id: string;
}

/** A record asked for by id: it is here, has moved, is withdrawn, is not known, or was not yet known that day. */
export type Lookup =
  | { readonly kind: 'found'; readonly detail: DetailView }
  | { readonly kind: 'moved'; readonly to: string; readonly type: SearchType }
  | {
      readonly kind: 'gone';
      readonly title: string;
      readonly since: string;
      readonly reason: string;
      readonly successor: string | null;
    }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'too_early'; readonly earliest: string };

export interface Readiness {
  readonly snapshot: string;
  readonly records: number;
  readonly sources: readonly {
    readonly id: string;
    readonly lastSuccess: string | null;
    readonly degraded: boolean;
  }[];
}

/** The catalogue of a day, with the day that rules about age are worked out for. */
export type PastCatalogue =
  | { readonly kind: 'found'; readonly catalogue: Catalogue; readonly day: string }
  | { readonly kind: 'too_early'; readonly earliest: string }
  | { readonly kind: 'unknown' };

export interface Service {
  /** ISO day in Stockholm. */
  readonly today: () => string;
  readonly readiness: () => Promise<Readiness | null>;
  /** Stamps every answer: import, code version and day. */
  readonly snapshotId: () => string;
  /** The catalogue that serves now; what pages need beyond the answers below. */
  readonly catalogue: () => Catalogue;
  readonly search: (request: SearchRequest) => Promise<SearchResult>;
  readonly suggest: (q: string, limit: number) => Promise<readonly SuggestItem[]>;
  /** @param at ISO day; the catalogue as it was at the end of that day in Stockholm. */
  readonly lookup: (type: SearchType, id: string, at: string | null) => Promise<Lookup>;
  /** The whole catalogue at the end of a day in Stockholm; null day = the one that serves now. */
  readonly catalogueAt: (day: string | null) => Promise<PastCatalogue>;
  /** From a need to methods and supports; the request is used and forgotten. */
  readonly recommend: (request: RecommendRequest) => Promise<RecommendAnswer>;
  /** What of the catalogue is in an offer; the text is read and forgotten. */
  readonly checkOffer: (offer: OfferText) => Promise<OfferAnswer>;
  /** A record as in a hit, without what a query adds; null if it is not known. */
  readonly record: (id: string) => RecordView | null;
  readonly changes: (query: {
    since: string | null;
    type: SearchType | null;
    id: string | null;
    /** Only what concerns an area, a municipality, an agency (see change-filter.ts). */
    scope?: ChangeScope;
    /** Only what happened in this way. */
    change?: ChangeKind;
    limit: number;
    offset: number;
  }) => Promise<readonly Change[]>;
}
