/**
 * A knowledge support as the overlap audit sees it: what it is about, in parts that are compared one by one.
 * Plain data, so that the measurement can be made on works that no catalogue holds.
 */
import type { Support } from '../../domain/records/support.ts';

/**
 * The parts of an overlap, in the order in which they are shown. `methods` and `recommendations` are what the work
 * says something of; `words` are the topic words of its titles and summary.
 */
export const overlapParts = [
  'targetGroups',
  'problems',
  'areas',
  'levels',
  'knowledge',
  'methods',
  'recommendations',
  'commission',
  'words',
] as const;
export type OverlapPart = (typeof overlapParts)[number];

/** Where a feature was read: a field of the record, a statement that stands in the work, or its titles (our reading). */
export type FeatureGround = 'field' | 'statement' | 'title';

export interface Feature {
  readonly value: string;
  readonly ground: FeatureGround;
}

export interface AuditWork {
  readonly id: string;
  readonly title: string;
  readonly publishers: readonly string[];
  readonly year: number | null;
  readonly status: Support['status'];
  /** An empty part is unknown, which is not the same as different. */
  readonly parts: Readonly<Record<OverlapPart, readonly Feature[]>>;
  /** Everything that identifies the work: identifiers, addresses, its title without words of form. */
  readonly keys: readonly string[];
}

/** Nothing known of any part. */
export const noParts: AuditWork['parts'] = {
  targetGroups: [],
  problems: [],
  areas: [],
  levels: [],
  knowledge: [],
  methods: [],
  recommendations: [],
  commission: [],
  words: [],
};
