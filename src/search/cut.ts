import { fillUpTo, matchShare } from './weights.ts';

const steps = 256;

/** The records that count as hits. */
export interface Cut {
  readonly documents: Uint32Array;
  readonly has: (document: number) => boolean;
  /** There were fewer than `fillUpTo` good ones, and weaker ones fill up. */
  readonly filledUp: boolean;
}

/**
 * Which of the touched records count as hits: those that cover at least `matchShare` of what the best one
 * covers of the query; when they are fewer than `fillUpTo`, the next best fill up. Decided on the query
 * alone, so that a filter can only narrow. Moves the hits to the front of `touched` and gives a view of them.
 */
export function cutByCoverage(touched: Uint32Array, coverage: Float32Array): Cut {
  let most = 0;
  for (let i = 0; i < touched.length; i++) {
    const value = coverage[touched[i] ?? 0] ?? 0;
    if (value > most) most = value;
  }
  if (most === 0) return { documents: touched.subarray(0, 0), has: () => false, filledUp: true };
  const scale = steps / most;
  const stepOf = (document: number): number => ((coverage[document] ?? 0) * scale) | 0;
  let least = Math.ceil(matchShare * steps);
  let count = toFront(touched, coverage, scale, least);
  const filledUp = count < fillUpTo;
  if (filledUp && count < touched.length) {
    const histogram = new Uint32Array(steps + 1);
    for (const document of touched) histogram[stepOf(document)] = (histogram[stepOf(document)] ?? 0) + 1;
    while (count < fillUpTo && least > 0) {
      least--;
      count += histogram[least] ?? 0;
    }
    count = toFront(touched, coverage, scale, least);
  }
  const lowest = least;
  return {
    documents: touched.subarray(0, count),
    has: (document) => (coverage[document] ?? 0) > 0 && stepOf(document) >= lowest,
    filledUp,
  };
}

/** Swaps the records from step `least` up to the front; how many they are. */
function toFront(documents: Uint32Array, coverage: Float32Array, scale: number, least: number): number {
  let count = 0;
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] ?? 0;
    if ((((coverage[document] ?? 0) * scale) | 0) < least) continue;
    documents[i] = documents[count] ?? 0;
    documents[count++] = document;
  }
  return count;
}
