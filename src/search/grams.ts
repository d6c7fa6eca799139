import { gramHashes } from '../text/ngrams.ts';
import type { Lists } from './lists.ts';

/**
 * N-grams are looked up by a hash of 17 bits instead of by a map of strings: two n-grams seldom share a
 * place, and where they do a word looks a little more alike than it is.
 */
const gramPlaces = 1 << 17;

const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (gramPlaces - 1);

/** The n-gram places of a stem, each once. */
export function gramPlacesOf(stem: string): number[] {
  const places = new Set<number>();
  gramHashes(stem, (hash) => places.add(placeOf(hash)));
  return [...places];
}

/** The terms that have an n-gram. */
export interface Grams {
  readonly terms: Lists;
}

export function buildGrams(terms: readonly string[]): Grams {
  const ofTerm = placesOfTerms(terms);
  const offsets = new Uint32Array(gramPlaces + 1);
  for (const place of ofTerm.values) offsets[place + 1] = (offsets[place + 1] ?? 0) + 1;
  for (let i = 0; i < gramPlaces; i++) offsets[i + 1] = (offsets[i + 1] ?? 0) + (offsets[i] ?? 0);
  const next = offsets.slice();
  const values = new Uint32Array(ofTerm.values.length);
  for (let term = 0; term < terms.length; term++) {
    for (let i = ofTerm.offsets[term] ?? 0; i < (ofTerm.offsets[term + 1] ?? 0); i++) {
      const place = ofTerm.values[i] ?? 0;
      const at = next[place] ?? 0;
      values[at] = term;
      next[place] = at + 1;
    }
  }
  return { terms: { offsets, values } };
}

/** Each term's places, each once: the last term that had a place is noted at it. */
function placesOfTerms(terms: readonly string[]): Lists {
  const offsets = new Uint32Array(terms.length + 1);
  const lastTerm = new Int32Array(gramPlaces).fill(-1);
  const values: number[] = [];
  for (const [term, text] of terms.entries()) {
    gramHashes(text, (hash) => {
      const place = placeOf(hash);
      if (lastTerm[place] === term) return;
      lastTerm[place] = term;
      values.push(place);
    });
    offsets[term + 1] = values.length;
  }
  return { offsets, values: Uint32Array.from(values) };
}
