import type { NameLookup } from './lookup.ts';
import { keyOf, withoutEndingOf } from './names.ts';

/** Below this likeness (0–1, rare letter triples weigh more) two names look alike to nobody. */
const LEAST_ALIKE = 0.3;

interface TripleIndex {
  /** Triple → the names it stands in. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly weights: ReadonlyMap<string, number>;
  readonly lengths: Float64Array;
}

const indexes = new WeakMap<NameLookup, TripleIndex>();

/** The records whose names look most like a text, best first: offered where nothing matches, never chosen. */
export function similarTo(lookup: NameLookup, text: string, most: number): string[] {
  const index = indexOf(lookup);
  const own = triples(withoutEndingOf(keyOf(text)));
  const shared = new Map<number, number>();
  let ownLength = 0;
  for (const triple of own) {
    const weight = index.weights.get(triple) ?? Math.log(1 + lookup.entries.length);
    ownLength += weight;
    for (const place of index.places.get(triple) ?? []) shared.set(place, (shared.get(place) ?? 0) + weight);
  }
  const scores = new Map<string, number>();
  for (const [place, common] of shared) {
    const entry = lookup.entries[place];
    const score = (2 * common) / (ownLength + (index.lengths[place] ?? 0));
    if (entry === undefined || score < LEAST_ALIKE || score <= (scores.get(entry.owner) ?? 0)) continue;
    scores.set(entry.owner, score);
  }
  return [...scores]
    .toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, most)
    .map(([id]) => id);
}

/** A triple that many names share says little about which one is meant; words like "metoden" are left out. */
function indexOf(lookup: NameLookup): TripleIndex {
  const known = indexes.get(lookup);
  if (known !== undefined) return known;
  const places = new Map<string, number[]>();
  for (const [place, entry] of lookup.entries.entries()) {
    if (entry.kind === 'id') continue;
    for (const triple of triples(withoutEndingOf(entry.key))) {
      const all = places.get(triple);
      if (all === undefined) places.set(triple, [place]);
      else all.push(place);
    }
  }
  const weights = new Map(
    [...places].map(([t, all]) => [t, Math.log(1 + lookup.entries.length / all.length)] as const),
  );
  const lengths = Float64Array.from(lookup.entries, (entry) =>
    [...triples(withoutEndingOf(entry.key))].reduce((sum, t) => sum + (weights.get(t) ?? 0), 0),
  );
  const index = { places, weights, lengths };
  indexes.set(lookup, index);
  return index;
}

/** Letter triples with the start marked, so that a common beginning counts. */
function triples(key: string): ReadonlySet<string> {
  const text = ` ${key} `;
  const set = new Set<string>();
  for (let i = 0; i + 3 <= text.length; i++) set.add(text.slice(i, i + 3));
  return set;
}
