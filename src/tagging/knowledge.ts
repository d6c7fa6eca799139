import type { Analyzer } from '../text/analyzer.ts';
import { type ConceptTree, type LearnedWeights, likenessesOf } from './likeness/likenesses.ts';
import { learnedWeights } from './likeness/weights.ts';
import type { Named } from './mentions.ts';
import type { TaggingKnowledge } from './tagger.ts';

/** The parts of a catalogue that the rules read; `Catalogue` has this form. */
interface CatalogueLike extends ConceptTree {
  readonly methods: ReadonlyMap<string, Named & { readonly retired: unknown }>;
  readonly municipalities: ReadonlyMap<string, { readonly code: string; readonly name: string }>;
}

/**
 * What the rules need to know, out of a catalogue. The analyzer must be made with the catalogue's lexicon.
 * @param learned the second opinion's weights; null: the rules alone
 */
export function knowledgeOf(
  catalogue: CatalogueLike,
  analyzer: Analyzer,
  learned: LearnedWeights | null = learnedWeights,
): TaggingKnowledge {
  return {
    analyzer,
    concepts: (vocabulary) => catalogue.concepts(vocabulary).values(),
    methods: [...catalogue.methods.values()].filter((m) => m.retired === null),
    municipalities: [...catalogue.municipalities.values()],
    likenesses: learned === null ? null : likenessesOf(learned, catalogue),
  };
}
