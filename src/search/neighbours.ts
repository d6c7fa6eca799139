import { gramPlacesOf } from './grams.ts';
import type { Vocabulary } from './vocabulary.ts';
import { ngramLeast, ngramMost } from './weights.ts';

/** A word of the records and the share of the query word's n-grams that it has, rare ones counting more. */
export interface GramNeighbour {
  readonly term: number;
  readonly share: number;
}

/** So many of the index's own words keep their neighbours once they have been asked for. */
const mostKept = 4096;

/**
 * Finds the words nearest in letters, best first; the word itself is left out. Kept for words of the index
 * only: nothing that somebody typed stays.
 */
export function neighbourFinder(vocabulary: Vocabulary): (stem: string) => readonly GramNeighbour[] {
  const sums = new Float64Array(vocabulary.terms.length);
  const kept = new Map<number, readonly GramNeighbour[]>();
  return (stem) => {
    const term = vocabulary.termOf.get(stem);
    if (term === undefined) return gramNeighbours(vocabulary, sums, stem);
    const found = kept.get(term) ?? gramNeighbours(vocabulary, sums, stem);
    if (kept.size < mostKept) kept.set(term, found);
    return found;
  };
}

/** `sums` is all zero, before and after. */
function gramNeighbours({ terms, grams }: Vocabulary, sums: Float64Array, stem: string): GramNeighbour[] {
  const { offsets, values } = grams.terms;
  const touched: number[] = [];
  let whole = 0;
  for (const place of gramPlacesOf(stem)) {
    const from = offsets[place] ?? 0;
    const to = offsets[place + 1] ?? 0;
    const weight = Math.log(1 + terms.length / (to - from + 0.5));
    whole += weight;
    for (let i = from; i < to; i++) {
      const term = values[i] ?? 0;
      if (sums[term] === 0) touched.push(term);
      sums[term] = (sums[term] ?? 0) + weight;
    }
  }
  const found: GramNeighbour[] = [];
  for (const term of touched) {
    const share = (sums[term] ?? 0) / whole;
    sums[term] = 0;
    if (share >= ngramLeast && terms[term] !== stem) found.push({ term, share });
  }
  return found.sort((a, b) => b.share - a.share || a.term - b.term).slice(0, ngramMost);
}
