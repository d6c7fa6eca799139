import type { Concept, VocabularyId } from '../../domain/records/vocabulary.ts';
import type { Family } from './decide.ts';
import { type KeptFacet, LikenessModel } from './likeness.ts';
import { type Likenesses, type LikenessFacet, likenessFacets, likenessVocabulary } from './second-opinion.ts';

/** What `npm run learn` writes: see docs/tagging.md. */
export interface LearnedWeights {
  /** Of the features; weights of another version say nothing of these. */
  readonly version: number;
  /** Of the texts that they were learned from, so that a test sees when they are out of date. */
  readonly learnedFrom: string;
  readonly facets: Readonly<Record<LikenessFacet, KeptFacet>>;
}

/** What of a catalogue says which concepts there are, and what is broader. */
export interface ConceptTree {
  concepts(vocabulary: VocabularyId): ReadonlyMap<string, Concept>;
  withBroader(vocabulary: VocabularyId, ids: readonly string[]): string[];
}

/** The learned weights as models of this catalogue's concepts. */
export function likenessesOf(learned: LearnedWeights, catalogue: ConceptTree): Likenesses {
  const facets = likenessFacets.map((facet) => {
    const known = catalogue.concepts(likenessVocabulary[facet]);
    const model = new LikenessModel(learned.facets[facet], (concept) => known.has(concept));
    return [facet, { model, family: familyOf(catalogue, facet) }] as const;
  });
  const of = Object.fromEntries(facets) as Record<LikenessFacet, (typeof facets)[number][1]>;
  return { model: (facet) => of[facet].model, family: (facet) => of[facet].family };
}

/** What is broader and narrower than each concept of a facet, however far. */
export function familyOf(catalogue: ConceptTree, facet: LikenessFacet): Family {
  const vocabulary = likenessVocabulary[facet];
  const ids = [...catalogue.concepts(vocabulary).keys()];
  const above = new Map(
    ids.map((id) => [id, catalogue.withBroader(vocabulary, [id]).filter((b) => b !== id)] as const),
  );
  const below = new Map<string, string[]>();
  for (const [id, broader] of above) for (const b of broader) below.set(b, [...(below.get(b) ?? []), id]);
  return { broader: (id) => above.get(id) ?? [], narrower: (id) => below.get(id) ?? [] };
}
