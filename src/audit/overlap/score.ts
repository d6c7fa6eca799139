/** How much two works overlap, part by part. */
import type { Corpus, EncodedPart, EncodedWork } from './corpus.ts';
import { datedParts, partWeights, priorWeight } from './weights.ts';
import { type OverlapPart, overlapParts } from './work.ts';

export interface PartScore {
  readonly part: OverlapPart;
  /** 0–1, or null where one of the works says nothing (or could not have said anything) on the part. */
  readonly value: number | null;
  /** Values that both have, the most specific first. */
  readonly shared: readonly string[];
}

const weights = overlapParts.map((part) => partWeights[part]);
const dated = overlapParts.map((part) => datedParts.has(part));

/**
 * 0–1: weighted mean of the parts that both works say something on, drawn towards 0 where little is known
 * (`priorWeight`). Symmetric.
 */
export function overlapScore(corpus: Corpus, a: EncodedWork, b: EncodedWork): number {
  let sum = 0;
  let known = priorWeight;
  const until = Math.min(a.work.year ?? Infinity, b.work.year ?? Infinity);
  for (let p = 0; p < weights.length; p++) {
    const x = a.parts[p];
    const y = b.parts[p];
    if (x === undefined || y === undefined || x.ids.length === 0 || y.ids.length === 0) continue;
    const value = similarity(corpus, x, y, dated[p] ? until : Infinity);
    if (value === null) continue;
    const weight = weights[p] ?? 0;
    known += weight;
    sum += weight * value;
  }
  return sum / known;
}

/** The same by part, for showing. */
export function scoreParts(corpus: Corpus, a: EncodedWork, b: EncodedWork): PartScore[] {
  const until = Math.min(a.work.year ?? Infinity, b.work.year ?? Infinity);
  return overlapParts.map((part, p) => {
    const [x, y] = [a.parts[p], b.parts[p]];
    if (x === undefined || y === undefined || x.ids.length === 0 || y.ids.length === 0) {
      return { part, value: null, shared: [] };
    }
    const both = new Set(y.ids);
    const shared = [...x.ids].filter((id) => both.has(id)).map((id) => corpus.features[id]?.value ?? '');
    return { part, value: similarity(corpus, x, y, dated[p] ? until : Infinity), shared };
  });
}

/**
 * Weighted Dice coefficient times the specificity of the most specific thing shared: to have "äldreomsorg" in
 * common says less than to have "spel om pengar". Features that came after `until` are left out on both sides;
 * null when that leaves one side empty.
 */
function similarity(corpus: Corpus, a: EncodedPart, b: EncodedPart, until: number): number | null {
  const { weight, since } = corpus;
  let shared = 0;
  let best = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const x = a.ids[i] ?? 0;
    const y = b.ids[j] ?? 0;
    if (x === y) {
      const w = weight[x] ?? 0;
      if ((since[x] ?? 0) <= until) {
        shared += w;
        if (w > best) best = w;
      }
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  if (until === Infinity) return dice(shared, a.mass, b.mass) * best;
  const [left, right] = [massUntil(corpus, a, until), massUntil(corpus, b, until)];
  if (left === null || right === null) return null;
  return dice(shared, left, right) * best;
}

function dice(shared: number, a: number, b: number): number {
  return shared === 0 ? 0 : (2 * shared) / (a + b);
}

function massUntil(corpus: Corpus, part: EncodedPart, until: number): number | null {
  let mass = 0;
  let any = false;
  for (const id of part.ids) {
    if ((corpus.since[id] ?? 0) > until) continue;
    any = true;
    mass += corpus.weight[id] ?? 0;
  }
  return any ? mass : null;
}
