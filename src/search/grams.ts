import { gramsOf } from '../text/ngrams.ts';
import { type Lists, packLists } from './lists.ts';

/**
 * N-grams are looked up by a hash of 17 bits instead of by a map of strings: two n-grams seldom share a
 * place, and where they do a word looks a little more alike than it is.
 */
export const gramPlaces = 1 << 17;

function placeOf(gram: string): number {
  let hash = 2166136261;
  for (let i = 0; i < gram.length; i++) hash = Math.imul(hash ^ gram.charCodeAt(i), 16777619);
  return (hash ^ (hash >>> 15)) & (gramPlaces - 1);
}

/** The n-gram places of a stem, each once. */
export function gramPlacesOf(stem: string): number[] {
  return [...new Set(gramsOf(stem).map(placeOf))];
}

/** The n-grams of the index's terms, both ways. */
export interface Grams {
  readonly ofTerm: Lists;
  readonly terms: Lists;
  /** About how many records have the n-gram, were its terms spread over the records independently of each other. */
  readonly frequency: Float32Array;
}

export function buildGrams(terms: readonly string[], frequency: Uint32Array, size: number): Grams {
  const ofTerm = packLists(terms.map(gramPlacesOf));
  const offsets = new Uint32Array(gramPlaces + 1);
  for (const place of ofTerm.values) offsets[place + 1] = (offsets[place + 1] ?? 0) + 1;
  for (let i = 0; i < gramPlaces; i++) offsets[i + 1] = (offsets[i + 1] ?? 0) + (offsets[i] ?? 0);
  const next = offsets.slice();
  const values = new Uint32Array(ofTerm.values.length);
  const without = new Float32Array(gramPlaces).fill(1);
  for (let term = 0; term < terms.length; term++) {
    for (let i = ofTerm.offsets[term] ?? 0; i < (ofTerm.offsets[term + 1] ?? 0); i++) {
      const place = ofTerm.values[i] ?? 0;
      const at = next[place] ?? 0;
      values[at] = term;
      next[place] = at + 1;
      without[place] = (without[place] ?? 1) * (1 - (frequency[term] ?? 0) / size);
    }
  }
  return { ofTerm, terms: { offsets, values }, frequency: without.map((share) => size * (1 - share)) };
}
