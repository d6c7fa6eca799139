/**
 * Pairs worth comparing, without comparing all. Prefix filtering (Chaudhuri, Ganti and Kaushik 2006; Bayardo, Ma
 * and Srikant 2007): features are numbered from the rarest, and of each work only so many are indexed, rarest
 * first, that what is left over could never reach the threshold by itself. The rarest thing that two works share
 * then stands in the index of both, so no pair at or above the threshold is missed (docs/audit.md has the proof).
 */
import type { Corpus, EncodedWork } from './corpus.ts';
import { overlapScore } from './score.ts';
import { datedParts, partWeights, priorWeight } from './weights.ts';
import { overlapParts } from './work.ts';

export interface ScoredPair {
  readonly a: EncodedWork;
  readonly b: EncodedWork;
  readonly score: number;
}

/** All pairs with a score of at least `threshold`, best first. */
export function pairsAbove(corpus: Corpus, threshold: number): ScoredPair[] {
  const index = new Map<number, number[]>();
  const seen = new Int32Array(corpus.works.length).fill(-1);
  const found: ScoredPair[] = [];
  for (const [n, work] of corpus.works.entries()) {
    for (const feature of prefixOf(corpus, work, threshold)) {
      const others = index.get(feature);
      if (others === undefined) {
        index.set(feature, [n]);
        continue;
      }
      for (const m of others) {
        if (seen[m] === n) continue;
        seen[m] = n;
        const other = corpus.works[m];
        if (other === undefined) continue;
        const score = overlapScore(corpus, other, work);
        if (score >= threshold) found.push({ a: other, b: work, score });
      }
      others.push(n);
    }
  }
  return found.sort(byScore);
}

/** The same by comparing everything: what the candidate search is measured against. */
export function allPairsAbove(corpus: Corpus, threshold: number): ScoredPair[] {
  const found: ScoredPair[] = [];
  for (const [n, b] of corpus.works.entries()) {
    for (let m = 0; m < n; m++) {
      const a = corpus.works[m];
      if (a === undefined) continue;
      const score = overlapScore(corpus, a, b);
      if (score >= threshold) found.push({ a, b, score });
    }
  }
  return found.sort(byScore);
}

function byScore(x: ScoredPair, y: ScoredPair): number {
  return y.score - x.score || (x.a.work.id + x.b.work.id < y.a.work.id + y.b.work.id ? -1 : 1);
}

const weights = overlapParts.map((part) => partWeights[part]);
const dated = overlapParts.map((part) => datedParts.has(part));

/** The features of a work that have to be indexed, rarest first. */
function prefixOf(corpus: Corpus, work: EncodedWork, threshold: number): number[] {
  const all = work.parts
    .flatMap((part, p) => [...part.ids].map((id) => ({ id, p })))
    .sort((x, y) => x.id - y.id);
  // What is left over after the prefix, by part: mass, and the most specific feature.
  const left = work.parts.map(() => ({ mass: 0, best: 0 }));
  const bound = (): number => {
    const parts = work.parts.flatMap((part, p) => {
      const { mass, best } = left[p] ?? { mass: 0, best: 0 };
      if (part.ids.length === 0 || best === 0) return [];
      // In a dated part the other side may be cut down to what is shared, so nothing less than 1 can be promised.
      const dice = dated[p] ? 1 : (2 * mass) / (part.mass + mass);
      return [{ weight: weights[p] ?? 0, value: dice * best }];
    });
    return highestMean(parts);
  };
  let end = all.length;
  while (end > 0) {
    const { id, p } = all[end - 1] ?? { id: 0, p: 0 };
    const rest = left[p];
    if (rest === undefined) break;
    const before = { ...rest };
    const w = corpus.weight[id] ?? 0;
    rest.mass += w;
    rest.best = Math.max(rest.best, w);
    // A hair below the threshold: sums are taken in another order here than in the score.
    if (bound() >= threshold - 1e-9) {
      left[p] = before;
      break;
    }
    end--;
  }
  return all.slice(0, end).map((f) => f.id);
}

/** The highest score that any choice of known parts can give: parts are added while they raise the mean. */
function highestMean(parts: readonly { weight: number; value: number }[]): number {
  let sum = 0;
  let known = priorWeight;
  for (const { weight, value } of parts.toSorted((x, y) => y.value - x.value)) {
    if (value <= sum / known) break;
    sum += weight * value;
    known += weight;
  }
  return sum / known;
}
