import { fillUpTo, matchShare } from './weights.ts';

const steps = 256;

/**
 * Which of the touched records count as hits: those that cover at least `matchShare` of what the best one
 * covers of the query; when they are fewer than `fillUpTo`, the next best fill up. Decided on the query
 * alone, so that a filter can only narrow. Works in place and returns a view of the hits.
 */
export function cutByCoverage(documents: Uint32Array, coverage: Float32Array): Uint32Array {
  let most = 0;
  for (const document of documents) {
    const value = coverage[document] ?? 0;
    if (value > most) most = value;
  }
  if (most === 0) return documents.subarray(0, 0);
  const scale = steps / most;
  const histogram = new Uint32Array(steps + 1);
  const stepOf = new Uint16Array(documents.length);
  for (let i = 0; i < documents.length; i++) {
    const at = ((coverage[documents[i] ?? 0] ?? 0) * scale) | 0;
    stepOf[i] = at;
    histogram[at] = (histogram[at] ?? 0) + 1;
  }
  let least = Math.ceil(matchShare * steps);
  let count = 0;
  for (let at = least; at <= steps; at++) count += histogram[at] ?? 0;
  while (count < fillUpTo && least > 0) {
    least--;
    count += histogram[least] ?? 0;
  }
  let kept = 0;
  for (let i = 0; i < documents.length; i++) {
    if ((stepOf[i] ?? 0) >= least) documents[kept++] = documents[i] ?? 0;
  }
  return documents.subarray(0, kept);
}
