import type { OverlapPart } from './work.ts';

/**
 * How much each part weighs. Group, problem and area are often three readings of one word in a title, so together
 * they weigh less than the title's words; a method in common says most; how a work knows (`knowledge`, `levels`)
 * only shades. Set by reading pairs and corrected once against judged pairs (docs/audit.md).
 */
export const partWeights: Readonly<Record<OverlapPart, number>> = {
  targetGroups: 0.5,
  problems: 0.75,
  areas: 0.8,
  levels: 0.4,
  knowledge: 0.3,
  methods: 2,
  recommendations: 1,
  commission: 0.5,
  words: 2.5,
};

/**
 * Weight of what is not known. It keeps a pair of which next to nothing is known from looking alike: two works
 * that share an area, and nothing more is known of them, score 0.44 at most.
 */
export const priorWeight = 1;

/**
 * Parts in which an earlier work cannot hold what came later: a method that nobody had written of when it was
 * published does not make it different (structural missingness; the idea is from the corrected covered area).
 */
export const datedParts: ReadonlySet<OverlapPart> = new Set<OverlapPart>(['methods', 'recommendations']);

/** Pairs below this are not reported at all. */
export const reportedFrom = 0.2;

export const bands = [
  { id: 'very_large', from: 0.42 },
  { id: 'large', from: 0.3 },
  { id: 'some', from: reportedFrom },
] as const;
export type OverlapBand = (typeof bands)[number]['id'];

/** The band of a score; null below what is reported. */
export function bandOf(score: number): OverlapBand | null {
  return bands.find((b) => score >= b.from)?.id ?? null;
}
