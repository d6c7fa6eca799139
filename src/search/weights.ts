import type { SearchField } from './port.ts';

/**
 * How much a word counts by where it stands, and how fast a long field dilutes it. The reasons are in
 * docs/relevance.md; the numbers were chosen on the tuning part of data/judgements, never on the held-out third.
 */
export interface FieldWeight {
  readonly weight: number;
  /** BM25's b: 0 = length does not matter, 1 = it matters fully. */
  readonly lengthNorm: number;
}

export const fieldWeights: Readonly<Record<SearchField, FieldWeight>> = {
  names: { weight: 6, lengthNorm: 0.3 },
  abbreviations: { weight: 6, lengthNorm: 0 },
  title: { weight: 5, lengthNorm: 0.4 },
  components: { weight: 1.5, lengthNorm: 0.5 },
  targetGroups: { weight: 2.5, lengthNorm: 0.3 },
  problems: { weight: 3, lengthNorm: 0.3 },
  areas: { weight: 1.5, lengthNorm: 0.3 },
  recommendations: { weight: 1, lengthNorm: 0.6 },
  summary: { weight: 1.5, lengthNorm: 0.5 },
  body: { weight: 1, lengthNorm: 0.75 },
};

/** BM25's k1: how soon more of the same word stops counting. */
export const saturation = 1.2;

/** How much a word of the record counts when it is not the query's word but is tied to it. */
export const similarity = {
  word: 1,
  /** The same letters without å ä ö, only where the word as typed is unknown. */
  folded: 0.9,
  /** The words stand apart in one place and together in the other: trygghets cirkeln. */
  joined: 0.9,
  /** A compound in the record that has the query's word as a part. */
  inCompound: 0.45,
  /** The parts of a compound in the query, shared between them. */
  partsOfQuery: 0.7,
  synonym: 0.75,
  /** Times the share of the query word's n-grams that the other word has. */
  ngram: 0.5,
  /** One and two typing errors, only where the word as typed is unknown. */
  fuzzy: [1, 0.75, 0.55],
} as const;

/** The least share of n-grams, and the most words that n-grams may bring in for one word. */
export const ngramLeast = 0.3;
export const ngramMost = 40;
/** The most compounds that one word brings in: the rarest hold the least, so the most common go first. */
export const compoundMost = 200;

/** Share of a word's worth that a record must reach, against the best record, to count as a hit at all. */
export const matchShare = 0.5;
/** With fewer hits than this, weaker ones fill up. Decided on the query alone, before any filter. */
export const fillUpTo = 20;

/** Added to a record that has more of the query's words: this share of its sum when it has all. */
export const coverageBonus = 0.5;
/** A name inside a longer query (signs of safety forskning) adds this share of its words' worth. */
export const nameInQuery = 0.8;
/** The whole query is the name: so many times what any record could get from its words. */
export const exactName = { full: 3, variant: 2 } as const;
/** A record with a flag of level verdict keeps this share of its score: still findable, below its like. */
export const verdictFactor = 0.6;
