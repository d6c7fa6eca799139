import type { Concept, VocabularyId } from '../../domain/records/vocabulary.ts';
import { facetVocabulary } from '../concepts.ts';
import { type KeptFacet, LikenessModel } from './likeness.ts';
import type { Likenesses, LikenessFacet } from './second-opinion.ts';

/** What `npm run learn` writes: see docs/tagging.md. */
export interface LearnedWeights {
  /** Of the features; weights of another version say nothing of these. */
  readonly version: number;
  /** Of the texts that they were learned from, so that a test sees when they are out of date. */
  readonly learnedFrom: string;
  readonly facets: Readonly<Record<LikenessFacet, KeptFacet>>;
}

/** The learned weights as models; each is unpacked when a text first asks for it. */
export function likenessesOf(
  learned: LearnedWeights,
  concepts: (vocabulary: VocabularyId) => ReadonlyMap<string, Concept>,
): Likenesses {
  const models = new Map<LikenessFacet, LikenessModel>();
  const chains = new Map<string, readonly string[]>();
  return {
    model: (facet) => {
      const vocabulary = concepts(facetVocabulary[facet]);
      const known =
        models.get(facet) ?? new LikenessModel(learned.facets[facet], (concept) => vocabulary.has(concept));
      models.set(facet, known);
      return known;
    },
    broader: (facet, concept) => {
      const key = `${facet}/${concept}`;
      const known = chains.get(key) ?? chainOf(concepts(facetVocabulary[facet]), concept);
      chains.set(key, known);
      return known;
    },
  };
}

/** Everything above a concept; a concept that two are above is there once. */
function chainOf(concepts: ReadonlyMap<string, Concept>, concept: string): string[] {
  const found = new Set<string>();
  const wait = [...(concepts.get(concept)?.broader ?? [])];
  for (let next = wait.pop(); next !== undefined; next = wait.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    wait.push(...(concepts.get(next)?.broader ?? []));
  }
  return [...found];
}
