/** From a record of the catalogue to what the index holds of it: weighted text, facet values with their broader ones. */

import type { Catalogue } from '../catalogue/catalogue.ts';
import { agesText } from '../catalogue/claim-text.ts';
import { introduceFor } from '../catalogue/method-facts.ts';
import { recordView } from '../catalogue/record-view.ts';
import { evidenceRank } from '../domain/evidence-class.ts';
import { termsSchema } from '../domain/introduce.ts';
import type { VocabularyId } from '../domain/records/vocabulary.ts';
import type { RecordView } from '../domain/views.ts';
import type { SearchDocument } from './port.ts';
import { typePrior } from './weights.ts';

/** All searchable records. @param today ISO day, for the rules about age behind flags and status. */
export function searchDocuments(catalogue: Catalogue, today: string): SearchDocument[] {
  return catalogue.searchableIds().flatMap((id) => {
    const view = recordView(catalogue, id, today);
    return view === null ? [] : [searchDocument(catalogue, view, today)];
  });
}

function searchDocument(catalogue: Catalogue, view: RecordView, today: string): SearchDocument {
  return {
    id: view.id,
    title: view.title,
    text: {
      names: view.aliases,
      abbreviations: view.abbreviations,
      title: [view.title],
      components: view.type === 'component' ? [] : labelsOf(catalogue, 'components', view.components),
      targetGroups: labelsOf(catalogue, 'target-groups', view.targetGroups),
      problems: labelsOf(catalogue, 'problems', view.problems),
      areas: labelsOf(catalogue, 'areas', view.areas),
      recommendations: view.positions.map((p) => p.via?.classTitle ?? '').filter((t) => t !== ''),
      summary: view.summary === null ? [] : [view.summary],
      body: bodyText(catalogue, view),
    },
    facets: facetValues(catalogue, view, today),
    ages: view.ages,
    flagged: view.flags.some((f) => f.level === 'verdict'),
    prior: typePrior[view.type],
    evidenceRank: view.evidence === null ? 1 : evidenceRank[view.evidence.class],
    updated: view.updated,
    published: view.year === null ? null : String(view.year),
  };
}

function labelsOf(catalogue: Catalogue, vocabulary: VocabularyId, ids: readonly string[]): string[] {
  return catalogue.withBroader(vocabulary, ids).map((id) => catalogue.label(vocabulary, id));
}

/** Lighter words: names that are only nearly right, outcomes, conditions, definitions, what the kind is called. */
function bodyText(catalogue: Catalogue, view: RecordView): string[] {
  const method = catalogue.methods.get(view.id);
  const claims = catalogue.plainClaims(view.id);
  const ages = agesText(view.ages);
  return [
    ...(method?.searchWords ?? []),
    ...(catalogue.concepts('components').get(view.id)?.hidden ?? []),
    view.kindLabel,
    ...(ages === null ? [] : [ages]),
    ...view.publishers.map((p) => p.name),
    ...view.flags.filter((f) => f.level !== 'notice').map((f) => `${f.label} ${f.reason}`),
    ...claims.flatMap((c) => {
      if (c.fact === 'finding') return c.outcome === null ? [] : [c.outcome];
      if (c.fact === 'definition') return [c.value.text];
      if (c.fact === 'recommendation') return [c.value.targetName];
      return [];
    }),
    ...(catalogue.actors.get(view.id)?.role ? [catalogue.actors.get(view.id)?.role ?? ''] : []),
  ];
}

/** Facet key → values, as the contract names them. Broader concepts are added: a count includes what is below. */
export function facetValues(catalogue: Catalogue, view: RecordView, today: string): Record<string, string[]> {
  const method = catalogue.methods.get(view.id);
  const support = catalogue.supports.get(view.id);
  const introduce = method && introduceFor(catalogue, method, today);
  return {
    type: [view.type],
    kind: [view.kind],
    targetGroup: catalogue.withBroader('target-groups', view.targetGroups),
    recipient: catalogue.withBroader('recipients', view.recipients),
    problem: catalogue.withBroader('problems', view.problems),
    area: catalogue.withBroader('areas', view.areas),
    component: view.type === 'component' ? [] : catalogue.withBroader('components', view.components),
    prevention: method?.prevention ?? [],
    responsible: method?.responsible ?? [],
    evidence: view.evidence === null ? [] : [view.evidence.class],
    position: unique(view.positions.map((p) => p.level)),
    introduce: view.introduce === null ? [] : [view.introduce.status],
    terms: introduce ? statedTerms(catalogue, view.id, introduce.terms) : [],
    flag: unique(view.flags.map((f) => f.code)),
    rating: unique(
      catalogue
        .factClaims(view.id, 'rating')
        .filter((c) => c.value.current && c.value.band !== null && isFilterable(c.value.mappingConfidence))
        .map((c) => c.value.band ?? ''),
    ),
    publisher: unique([...view.publishers.map((p) => p.id), ...view.positions.map((p) => p.publisher.id)]),
    steering: support ? [support.steering] : [],
    knowledgeKind: support?.knowledgeKind ? [support.knowledgeKind] : [],
    reader: support?.reader ? [support.reader] : [],
    status: support ? [support.status] : [],
    year: view.year === null ? [] : [String(view.year)],
  };
}

/** The stated Swedish conditions, all of them; else the one that the answer rests on. */
function statedTerms(catalogue: Catalogue, id: string, derived: string | null): string[] {
  const stated = catalogue
    .factClaims(id, 'availability')
    .filter((c) => c.country === 'SE' && c.basis === 'stated')
    .flatMap((c) => {
      const parsed = termsSchema.safeParse(c.value.code);
      return parsed.success ? [parsed.data] : [];
    });
  return unique([...stated, ...(derived === null ? [] : [derived])]);
}

/** A mapping below `fair` is shown and never filtered on (peers' crosswalk rule). */
function isFilterable(confidence: string): boolean {
  return confidence === 'exact' || confidence === 'good' || confidence === 'fair';
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
