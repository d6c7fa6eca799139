/**
 * The facets, declared as data: key as in the public contract, what a person reads, where the values' labels come
 * from, and the word before a chosen value in a chip ("för barn", "från SBU").
 */
import { z } from 'zod';
import {
  actorKindLabels,
  bandLabels,
  componentTypeLabels,
  evidenceLabels,
  flagLabels,
  introduceLabels,
  knowledgeKindLabels,
  levelLabels,
  methodKindLabels,
  preventionLabels,
  readerLabels,
  responsibleLabels,
  steeringLabels,
  supportKindLabels,
  supportStatusLabels,
  termsLabels,
  typeLabels,
} from '../domain/labels.ts';
import type { VocabularyId } from '../domain/records/vocabulary.ts';

/** Where labels and order of a facet's values come from. */
export type FacetValues =
  | { readonly kind: 'vocabulary'; readonly vocabulary: VocabularyId }
  | { readonly kind: 'labels'; readonly labels: Readonly<Record<string, string>> }
  | { readonly kind: 'actors' }
  | { readonly kind: 'years' };

export interface Facet {
  readonly key: string;
  readonly label: string;
  /** Before a chosen value in a chip. */
  readonly preposition: string;
  readonly values: FacetValues;
  /** Values are compared with what is known; an unknown one is a 400. Actors and years are open. */
  readonly open: boolean;
}

const vocabulary = (id: VocabularyId): FacetValues => ({ kind: 'vocabulary', vocabulary: id });
const labels = (map: Readonly<Record<string, string>>): FacetValues => ({ kind: 'labels', labels: map });

/** In the order in which a page shows them. */
export const facets: readonly Facet[] = [
  facet('type', 'Visa', 'av slaget', labels(typeLabels)),
  facet('targetGroup', 'Målgrupp', 'för', vocabulary('target-groups')),
  facet('problem', 'Problem eller behov', 'vid', vocabulary('problems')),
  facet('area', 'Område', 'inom', vocabulary('areas')),
  facet('position', 'Rekommendation', 'med besked', labels(levelLabels)),
  facet('evidence', 'Kunskap om effekt', 'där kunskapen är', labels(evidenceLabels)),
  facet('introduce', 'Möjlig att införa', 'som är', labels(introduceLabels)),
  facet('terms', 'Villkor', 'med villkoret', labels(termsLabels)),
  facet('flag', 'Varning eller upplysning', 'med', labels(flagLabels)),
  facet('recipient', 'Vem får insatsen', 'som ges till', vocabulary('recipients')),
  facet('component', 'Innehåll (komponenter)', 'med', vocabulary('components')),
  facet(
    'kind',
    'Typ',
    'av typen',
    labels({ ...methodKindLabels, ...supportKindLabels, ...actorKindLabels, ...componentTypeLabels }),
  ),
  facet('prevention', 'Förebyggande nivå', 'på nivån', labels(preventionLabels)),
  facet('responsible', 'Huvudman', 'hos', labels(responsibleLabels)),
  facet('rating', 'Utländska register', 'med betyget', labels(bandLabels)),
  facet('publisher', 'Utgivare', 'från', { kind: 'actors' }),
  facet('steering', 'Styrande eller vägledande', 'som är', labels(steeringLabels)),
  facet('knowledgeKind', 'Typ av kunskap', 'med kunskap som är', labels(knowledgeKindLabels)),
  facet('reader', 'Riktar sig till', 'för', labels(readerLabels)),
  facet('status', 'Aktualitet', 'som är', labels(supportStatusLabels)),
  facet('year', 'År', 'från', { kind: 'years' }),
];

export const facetKeys: readonly string[] = facets.map((f) => f.key);

const byKey = new Map(facets.map((f) => [f.key, f]));

export function facetByKey(key: string): Facet | undefined {
  return byKey.get(key);
}

/** The form of an open facet's values: an id or a year. */
export const openValueSchema = z
  .string()
  .regex(/^[a-z0-9_]+(?:-[a-z0-9_]+)*$/)
  .max(120);

function facet(key: string, label: string, preposition: string, values: FacetValues): Facet {
  return { key, label, preposition, values, open: values.kind === 'actors' || values.kind === 'years' };
}
