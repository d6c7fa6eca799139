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
  names: { weight: 3.5, lengthNorm: 0.3 },
  abbreviations: { weight: 4, lengthNorm: 0 },
  title: { weight: 3.5, lengthNorm: 0.4 },
  components: { weight: 0.4, lengthNorm: 0.5 },
  targetGroups: { weight: 0.8, lengthNorm: 0.3 },
  problems: { weight: 1.6, lengthNorm: 0.3 },
  areas: { weight: 0.8, lengthNorm: 0.3 },
  recommendations: { weight: 0.5, lengthNorm: 0.6 },
  summary: { weight: 0.7, lengthNorm: 0.5 },
  body: { weight: 0.7, lengthNorm: 0.75 },
};

/** BM25's k1: how soon more of the same word stops counting. */
export const saturation = 1.2;

/** A part of a compound against the word by itself: partnervåld is about våld, but not as much as våld is. */
export const partWeight = 0.6;

/** How much a word of the record counts when it is not the query's word but is tied to it. */
export const similarity = {
  word: 1,
  /** The verb for the noun and the other way round: bedöma, bedömning. */
  root: 0.8,
  /** The same letters without å ä ö, only where the word as typed is unknown. */
  folded: 0.9,
  /** The words stand apart in one place and together in the other: trygghets cirkeln. */
  joined: 0.9,
  /** The parts of a compound in the query, shared between them. */
  partsOfQuery: 0.7,
  synonym: 0.75,
  /** Times the share of the query word's n-grams that the other word has. */
  ngram: 0.3,
  /** One and two typing errors, only where the word as typed is unknown. */
  fuzzy: [1, 0.75, 0.55],
} as const;

/** The least share of n-grams, and the most words that n-grams may bring in for one word. */
export const ngramLeast = 0.2;
/** A word that so many records have needs no words that look like it: they only bring what is not meant. */
export const alikeBelow = 30;
export const ngramMost = 20;

/** Share of a word's worth that a record must reach, against the best record, to count as a hit at all. */
export const matchShare = 0.5;
/** With fewer hits than this, weaker ones fill up. Decided on the query alone, before any filter. */
export const fillUpTo = 20;

/** Added to a record that has more of the query's words: this share of its sum when it has all. */
export const coverageBonus = 0.8;
/** A name inside a longer query (signs of safety forskning) adds this share of its words' worth. */
export const nameInQuery = 0.8;
/**
 * The whole query is the name: so many times what any record could get from its words, so that a full name
 * goes before a part of a name, and either before any words; `corrected`: times this where only the
 * corrected query, or a synonym of it, is the name.
 */
export const exactName = { full: 4, variant: 2, corrected: 0.7 } as const;
/** A record with a flag of level verdict keeps this share of its score: still findable, below its like. */
export const verdictFactor = 0.6;

/**
 * Who describes a need looks for something to do: a method stands before a report on the same subject,
 * a report before a component of some method, and that before the agency behind it.
 */
export const typePrior = { method: 1, support: 0.85, component: 0.55, actor: 0.4, term: 0.45 } as const;

/** An everyday word (behöver, olika, hjälp) against a word of substance. */
export const lightWeight = 0.3;

/**
 * A query of two words is a list of subjects; one of six is a sentence, where every word is one of many ways
 * to say it. From the first to the second, the parts of compounds come to count for themselves.
 * @param words number of words of substance
 */
export function sentenceShare(words: number): number {
  return Math.min(1, Math.max(0, (words - 2) / 4));
}
/** In a sentence: worth of a compound's part as a word of its own. */
export const partOfSentence = 0.5;
/** How steeply a worse fit of the running text lowers what that text gave. */
export const fitPower = 2;
/** From this share of the best records' worth on, a query counts as answered by running text. */
export const textShare = 0.5;
/** So many of the best by words are looked at more closely. */
export const refineMost = 50;
