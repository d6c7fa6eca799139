import type { QueryPlan } from './plan.ts';
import type { ScorePart } from './port.ts';

/** The records that answer a query, before any filter. */
export interface Matches {
  /** Record numbers, in no order. */
  readonly documents: Uint32Array;
  readonly has: (document: number) => boolean;
  /** What a hit's words give, times the record's weight, by record number: without what its name gives. */
  readonly scores: Float32Array;
  /** What a closer look at the best records, best first, adds to their scores; mostly nothing. */
  readonly refine: (documents: readonly number[]) => ReadonlyMap<number, number>;
  /**
   * The parts of one record's word score. With `whole` they add up to it; without, words that are only alike
   * are left out where there are others, which is all that the reasons and the marking need.
   */
  readonly explain: (document: number, whole: boolean) => TermPart[];
}

/** A part of a record's score, with the word of the index it came from. */
export interface TermPart extends ScorePart {
  readonly termId: number | null;
}

/** What the two engines do differently: find and score. All else (filters, facets, names, help) is shared. */
export interface Matcher {
  /**
   * An engine that answers at once returns plain matches: they are used before any other search can begin,
   * so it may reuse its arrays.
   */
  match(plan: QueryPlan, weights: Float32Array): Matches | Promise<Matches>;
}
