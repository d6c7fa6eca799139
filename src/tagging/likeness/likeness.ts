import { scaleOf } from './learn.ts';

/** What was learned of one facet, as it is kept: weights in steps of `GRAIN`, as `number of the label:weight`. */
export interface KeptFacet {
  readonly labels: readonly string[];
  readonly bias: readonly number[];
  readonly features: Readonly<Record<string, string>>;
  /** Weights of what decides (`decide.ts`): in a text, and in a need. */
  readonly inText: Readonly<Record<string, number>>;
  readonly inNeed: Readonly<Record<string, number>>;
  /** Weights of what says that a need tells of nothing in the facet. */
  readonly nothing: Readonly<Record<string, number>>;
}

/** The label of texts that tell of no concept of the facet: what a vocabulary cannot have. */
export const NOTHING = 'none';

/** Weights are kept as whole numbers of this. */
export const GRAIN = 0.2;

/** How much a text is like those that tell of each concept. */
export interface Likeness {
  /** Log odds by concept, before rules are heard; every concept has one. */
  readonly scores: ReadonlyMap<string, number>;
  /** The same of there being none. */
  readonly nothing: number;
  /** What a feature adds for a concept. */
  readonly share: (feature: string, concept: string) => number;
}

type LabelWeight = readonly [label: number, weight: number];

/** How like a text with these features is to those that tell of each concept, by weights wherever they come from. */
export function likenessBy(
  labels: readonly string[],
  bias: ArrayLike<number>,
  weightsOf: (feature: string) => readonly LabelWeight[],
  features: readonly string[],
): Likeness {
  const scale = scaleOf(features);
  const z = Array.from(bias);
  const shares = new Map<string, ReadonlyMap<string, number>>();
  for (const feature of features) {
    const share = new Map<string, number>();
    for (const [label, weight] of weightsOf(feature)) {
      z[label] = (z[label] ?? 0) + weight * scale;
      share.set(labels[label] ?? '', weight * scale);
    }
    if (share.size > 0) shares.set(feature, share);
  }
  const scores = new Map(labels.map((label, i) => [label, z[i] ?? 0]));
  const nothing = scores.get(NOTHING) ?? Number.NEGATIVE_INFINITY;
  scores.delete(NOTHING);
  return { scores, nothing, share: (feature, concept) => shares.get(feature)?.get(concept) ?? 0 };
}

/** Reads what is kept. Nothing of a text stays in it: its words may be of a need. */
export class LikenessModel {
  readonly #kept: KeptFacet;
  readonly #unknown: readonly string[];
  /** By what was packed, our own file's words: a text's are not kept. */
  readonly #unpacked = new Map<string, LabelWeight[]>();

  /** @param isKnown concepts that the vocabularies (still) have: nothing is read as another */
  constructor(kept: KeptFacet, isKnown: (concept: string) => boolean = () => true) {
    this.#kept = kept;
    this.#unknown = kept.labels.filter((label) => label !== NOTHING && !isKnown(label));
  }

  get decide(): Pick<KeptFacet, 'inText' | 'inNeed' | 'nothing'> {
    return this.#kept;
  }

  /** Was the feature met in what was learned from, and said something? */
  knows(feature: string): boolean {
    return this.#kept.features[feature] !== undefined;
  }

  likeness(features: readonly string[]): Likeness {
    const { labels, bias, features: packed } = this.#kept;
    const found = likenessBy(labels, bias, (feature) => this.#weights(packed[feature]), features);
    const scores = new Map(found.scores);
    for (const concept of this.#unknown) scores.delete(concept);
    return { ...found, scores };
  }

  #weights(packed: string | undefined): readonly LabelWeight[] {
    if (packed === undefined) return [];
    const weights = this.#unpacked.get(packed) ?? unpack(packed);
    this.#unpacked.set(packed, weights);
    return weights;
  }
}

function unpack(packed: string): LabelWeight[] {
  return packed.split(' ').map((pair) => {
    const [label, weight] = pair.split(':').map(Number);
    return [label ?? 0, (weight ?? 0) * GRAIN] as const;
  });
}
