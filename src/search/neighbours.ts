import { gramPlacesOf } from './grams.ts';
import { listAt } from './lists.ts';
import type { Vocabulary } from './vocabulary.ts';
import { ngramLeast, ngramMost } from './weights.ts';

/** A word of the records and the share of the query word's n-grams that it has, rare ones counting more. */
export interface GramNeighbour {
  readonly term: number;
  readonly share: number;
}

/** The words nearest in letters, best first. The word itself is left out. */
export function gramNeighbours(vocabulary: Vocabulary, stem: string): GramNeighbour[] {
  const shared = new Map<number, number>();
  let whole = 0;
  const size = vocabulary.terms.length;
  for (const place of gramPlacesOf(stem)) {
    const terms = listAt(vocabulary.grams.terms, place);
    const weight = Math.log(1 + size / (terms.length + 0.5));
    whole += weight;
    for (const term of terms) shared.set(term, (shared.get(term) ?? 0) + weight);
  }
  if (whole === 0) return [];
  const found: GramNeighbour[] = [];
  for (const [term, sum] of shared) {
    const share = sum / whole;
    if (share >= ngramLeast && vocabulary.terms[term] !== stem) found.push({ term, share });
  }
  return found.sort((a, b) => b.share - a.share || a.term - b.term).slice(0, ngramMost);
}
