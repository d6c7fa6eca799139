/**
 * Pairs worth comparing, without comparing all and without missing any. Prefix filtering (Chaudhuri, Ganti and
 * Kaushik 2006; Bayardo, Ma and Srikant 2007): features are numbered from the rarest, and a work is only looked up
 * by those of its features that a pair at or above the threshold could share as its rarest. Features that many
 * works have are looked up together with the next rarest that is shared, or the lists would grow with the square of
 * the number of works. docs/audit.md has the argument.
 */
import { Bound } from './bound.ts';
import type { Corpus, EncodedWork } from './corpus.ts';
import { overlapScore } from './score.ts';

export interface ScoredPair {
  readonly a: EncodedWork;
  readonly b: EncodedWork;
  readonly score: number;
}

/** A feature that more works than this have is looked up together with another. */
const COMMON_FROM = 24;

/**
 * All pairs with a score of at least `threshold`, best first.
 * @param commonFrom decides only how quick it is, not what is found
 */
export function pairsAbove(corpus: Corpus, threshold: number, commonFrom = COMMON_FROM): ScoredPair[] {
  const index = new Map<number, number[]>();
  const seen = new Int32Array(corpus.works.length).fill(-1);
  const found: ScoredPair[] = [];
  for (const [n, work] of corpus.works.entries()) {
    for (const key of keysOf(corpus, work, threshold, commonFrom)) {
      const others = index.get(key);
      if (others === undefined) {
        index.set(key, [n]);
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

/**
 * What a work is looked up by. Let f be the rarest feature that a pair shares, and g the next. All that it shares
 * is f and what is not rarer than g, so if the pair reaches the threshold, so does the bound of f with everything
 * from g on, in both works: both have the key (f, g), or f alone when nothing else is shared.
 */
function keysOf(corpus: Corpus, work: EncodedWork, threshold: number, commonFrom: number): number[] {
  const all = work.parts
    .flatMap((part, p) => [...part.ids].map((id) => ({ id, p, weight: corpus.weight[id] ?? 0 })))
    .sort((x, y) => x.id - y.id);
  const keys: number[] = [];
  for (const [i, f] of all.slice(0, prefixLength(work, all, threshold)).entries()) {
    if ((corpus.frequency[f.id] ?? 0) <= commonFrom) {
      keys.push(f.id);
      continue;
    }
    const bound = new Bound(work);
    bound.add(f.p, f.weight);
    if (bound.reaches(threshold)) keys.push(f.id);
    let reached = false;
    for (const g of all.slice(i + 1).reverse()) {
      bound.add(g.p, g.weight);
      reached ||= bound.reaches(threshold);
      if (reached) keys.push(pairKey(corpus, f.id, g.id));
    }
  }
  return keys;
}

interface Ranked {
  readonly p: number;
  readonly weight: number;
}

/** How many features, from the rarest, could be the rarest that a pair at the threshold shares. */
function prefixLength(work: EncodedWork, all: readonly Ranked[], threshold: number): number {
  const bound = new Bound(work);
  for (let end = all.length; end > 0; end--) {
    const last = all[end - 1];
    if (last === undefined) break;
    bound.add(last.p, last.weight);
    if (bound.reaches(threshold)) return end;
  }
  return 0;
}

/** A number that no single feature and no other pair has; below 2^53 for 90 million features. */
function pairKey(corpus: Corpus, f: number, g: number): number {
  const n = corpus.features.length;
  return n + f * n + g;
}
