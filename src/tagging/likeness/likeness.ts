import { scaleOf } from './learn.ts';

/** What was learned of one facet, as it is kept: weights in tenths, as `number of the label:weight`. */
export interface KeptFacet {
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  readonly features: Readonly<Record<string, string>>;
  /** Weights of what decides (`decide.ts`): in a text, and in a need. */
  readonly inText: Readonly<Record<string, number>>;
  readonly inNeed: Readonly<Record<string, number>>;
}

/** The label of texts that tell of no concept of the facet: what a vocabulary cannot have. */
export const NOTHING = 'none';

/** Weights are kept as whole numbers of this. */
export const GRAIN = 0.1;

/** How much a text is like those that tell of each concept. */
export interface Likeness {
  /** Log odds by concept, before rules are heard; every concept has one. */
  readonly scores: ReadonlyMap<string, number>;
  /** The same of there being none. */
  readonly nothing: number;
  /** What a feature adds for a concept. */
  readonly share: (feature: string, concept: string) => number;
}

/** Reads what is kept; a feature's weights are unpacked when a text first has it. */
export class LikenessModel {
  readonly #kept: KeptFacet;
  readonly #unknown: readonly string[];
  readonly #unpacked = new Map<string, readonly (readonly [label: number, weight: number])[]>();

  /** @param isKnown concepts that the vocabularies (still) have: nothing is read as another */
  constructor(kept: KeptFacet, isKnown: (concept: string) => boolean = () => true) {
    this.#kept = kept;
    this.#unknown = kept.labels.filter((label) => label !== NOTHING && !isKnown(label));
  }

  get decide(): Pick<KeptFacet, 'inText' | 'inNeed'> {
    return this.#kept;
  }

  likeness(features: readonly string[]): Likeness {
    const scale = scaleOf(features);
    const z = [...this.#kept.bias];
    for (const feature of features) {
      for (const [label, weight] of this.#weights(feature)) z[label] = (z[label] ?? 0) + weight * scale;
    }
    const { scores, nothing } = withoutNothing(this.#kept.labels, z);
    for (const concept of this.#unknown) scores.delete(concept);
    return {
      scores,
      nothing,
      share: (feature, concept) =>
        (this.#weights(feature).find(([label]) => this.#kept.labels[label] === concept)?.[1] ?? 0) * scale,
    };
  }

  #weights(feature: string): readonly (readonly [number, number])[] {
    const known = this.#unpacked.get(feature);
    if (known !== undefined) return known;
    const packed = this.#kept.features[feature];
    const weights = packed === undefined ? [] : unpack(packed);
    this.#unpacked.set(feature, weights);
    return weights;
  }
}

function unpack(packed: string): (readonly [number, number])[] {
  return packed.split(' ').map((pair) => {
    const [label, weight] = pair.split(':').map(Number);
    return [label ?? 0, (weight ?? 0) * GRAIN] as const;
  });
}

/** The scores of the concepts, and beside them that of none. */
export function withoutNothing(
  labels: readonly string[],
  z: ArrayLike<number>,
): { scores: Map<string, number>; nothing: number } {
  const scores = new Map(labels.map((label, i) => [label, z[i] ?? 0]));
  const nothing = scores.get(NOTHING) ?? Number.NEGATIVE_INFINITY;
  scores.delete(NOTHING);
  return { scores, nothing };
}
