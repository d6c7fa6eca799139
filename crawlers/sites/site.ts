/**
 * What a site file gives: where its pages are, what is read out of one, and what that becomes in the catalogue.
 * Discovery, fetching, drift, review and publishing are the same for all and stand elsewhere.
 */

import type { Field } from '../extract/fields.ts';
import type { Page, Row } from '../extract/page.ts';
import type { ResourceKind } from '../fetch/limits.ts';
import type { Draft } from './draft.ts';
import type { CatalogueLookup } from './lookup.ts';

/** Where an address belongs on a site. */
export interface Place {
  readonly kind: string;
  /** The same for every address that the page has had: its identity. */
  readonly key: string;
  /** Where several addresses have one key, the lowest is asked; 0 = today's form. */
  readonly rank: number;
}

/** What the pages of one kind are expected to give. Measured on every run; drift is a difference from this. */
export interface Expectation {
  /** Without one of these a page is not understood, and its last good version stays. */
  readonly required: readonly string[];
  /** Field → least share of pages that have it. */
  readonly usual: Readonly<Record<string, number>>;
  /** Fewer pages than this and discovery has failed. */
  readonly leastPages: number;
}

/** What was read out of one page. */
export interface Reading {
  readonly title: string;
  /** Fields by name, raw: for the tagging that comes after, and for counting what was found. */
  readonly fields: Readonly<Record<string, Field | null>>;
  readonly published: string | null;
  readonly updated: string | null;
  /** What a person should look at, in Swedish; it does not stop the page. */
  readonly notes: readonly string[];
  readonly toDraft: (context: MapContext) => Draft;
}

export type Extracted =
  | { readonly kind: 'read'; readonly reading: Reading }
  /** A page that is there and is not for the catalogue: an index, another language, a student thesis. */
  | { readonly kind: 'not_ours' }
  /** The site says, in a page of status 200, that there is no such thing. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'not_understood'; readonly reason: string };

export interface SiteDocument {
  readonly page: Page;
  readonly xml: string | null;
  readonly row: Row | null;
  readonly kind: string;
}

export interface MapContext {
  readonly publisher: string;
  readonly sourceId: string;
  /** Id for the record of this page, unless the catalogue already has the work. */
  readonly recordId: string;
  readonly url: string;
  /** Day on which the text was first read. */
  readonly read: string;
  /** The owner asks that the text is not shown: title and link only. */
  readonly linkOnly: boolean;
  readonly catalogue: CatalogueLookup;
}

export interface Site {
  readonly id: string;
  /** Null: not a page of ours. */
  readonly place: (url: URL) => Place | null;
  /** How to ask for a page of this kind; HTML where not said. */
  readonly resource?: Readonly<Record<string, ResourceKind>>;
  readonly expects: Readonly<Record<string, Expectation>>;
  readonly extract: (document: SiteDocument) => Extracted;
}

/** A page without one of its required fields is not understood; a page whose heading is missing never is. */
export function read(expectation: Expectation, reading: Reading): Extracted {
  const missing = expectation.required.filter((name) => (reading.fields[name] ?? null) === null);
  if (missing.length > 0) return { kind: 'not_understood', reason: `missing: ${missing.join(', ')}` };
  return { kind: 'read', reading };
}
