/** Works with their features as numbers: small, and quick to compare. */
import { datedParts } from './weights.ts';
import { type AuditWork, type OverlapPart, overlapParts } from './work.ts';

/** One part of one work: feature numbers in rising order (rarest first), and what they weigh together. */
export interface EncodedPart {
  readonly ids: Int32Array;
  readonly mass: number;
}

export interface EncodedWork {
  readonly work: AuditWork;
  /** In the order of `overlapParts`. */
  readonly parts: readonly EncodedPart[];
}

export interface Corpus {
  readonly works: readonly EncodedWork[];
  /** Specificity of each feature, 0–1: a feature of one work is 1, one that all works have is 0. */
  readonly weight: Float64Array;
  /** In how many works each feature stands. */
  readonly frequency: Int32Array;
  /** The first year in which anybody wrote of the feature; only for `datedParts`, else -Infinity. */
  readonly since: Float64Array;
  /** Part and value of each feature. */
  readonly features: readonly { readonly part: OverlapPart; readonly value: string }[];
}

/**
 * Numbers features by how rare they are, which is what the candidate search rests on. Specificity is the share of
 * the collection's information that a feature carries, ln(N/df)/ln(N).
 * @param methodSince first year that a method is known to have been written of; what is missing is "always"
 */
export function createCorpus(
  works: readonly AuditWork[],
  methodSince: ReadonlyMap<string, number> = new Map(),
): Corpus {
  const frequency = new Map<string, number>();
  for (const work of works) {
    for (const part of overlapParts) {
      for (const value of valuesOf(work, part)) {
        const key = `${part} ${value}`;
        frequency.set(key, (frequency.get(key) ?? 0) + 1);
      }
    }
  }
  const order = [...frequency].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
  const numbers = new Map(order.map(([key], i) => [key, i]));
  const features = order.map(([key]) => {
    const space = key.indexOf(' ');
    return { part: key.slice(0, space) as OverlapPart, value: key.slice(space + 1) };
  });
  const all = Math.log(Math.max(works.length, 2));
  const weight = Float64Array.from(order, ([, df]) => Math.max(0, Math.log(works.length / df) / all));
  const since = Float64Array.from(features, ({ part, value }) =>
    datedParts.has(part) ? (methodSince.get(value) ?? -Infinity) : -Infinity,
  );
  const encoded = works.map((work) => ({
    work,
    parts: overlapParts.map((part) => {
      const ids = Int32Array.from(valuesOf(work, part), (v) => numbers.get(`${part} ${v}`) ?? 0).sort();
      return { ids, mass: ids.reduce((sum, id) => sum + (weight[id] ?? 0), 0) };
    }),
  }));
  const counts = Int32Array.from(order, ([, df]) => df);
  return { works: encoded, weight, frequency: counts, since, features };
}

function valuesOf(work: AuditWork, part: OverlapPart): Set<string> {
  return new Set(work.parts[part].map((f) => f.value));
}
