/** A record as in a search hit: what can be known of it at a glance. */
import {
  actorKindLabels,
  componentTypeLabels,
  methodKindLabels,
  supportKindLabels,
  supportStatusLabels,
} from '../domain/labels.ts';
import { newest } from '../domain/primitives.ts';
import type { Actor, Term } from '../domain/records/actor.ts';
import type { Method } from '../domain/records/method.ts';
import type { Support } from '../domain/records/support.ts';
import type { Concept, VocabularyId } from '../domain/records/vocabulary.ts';
import type { RecordView, SearchType } from '../domain/views.ts';
import type { Catalogue } from './catalogue.ts';
import { evidenceView, flagView, introduceView, positionView } from './fact-views.ts';
import { hasFourFacts, methodFacts } from './method-facts.ts';
import { publisherView } from './sources.ts';

const paths: Record<SearchType, string> = {
  method: 'metoder',
  support: 'kunskapsstod',
  component: 'komponenter',
  actor: 'aktorer',
  term: 'begrepp',
};

/** The page of a record, relative to the site's root. */
export function recordUrl(type: SearchType, id: string): string {
  return `/${paths[type]}/${id}`;
}

/** The view of any public record; null if the id is not known. @param today ISO day, for the rules about age. */
export function recordView(catalogue: Catalogue, id: string, today: string): RecordView | null {
  return catalogue.derive(`view ${today} ${id}`, () => {
    const method = catalogue.methods.get(id);
    if (method) return methodView(catalogue, method, today);
    const support = catalogue.supports.get(id);
    if (support) return supportView(catalogue, support);
    const actor = catalogue.actors.get(id);
    if (actor) return actorView(catalogue, actor);
    const term = catalogue.terms.get(id);
    if (term) return termView(catalogue, term);
    const component = catalogue.concepts('components').get(id);
    return component ? componentView(catalogue, component) : null;
  });
}

function methodView(catalogue: Catalogue, method: Method, today: string): RecordView {
  const facts = methodFacts(catalogue, method, today);
  const four = hasFourFacts(method);
  const components = method.components.map((c) => c.component);
  return {
    ...base(catalogue, 'method', method.id),
    kind: method.kind,
    kindLabel: methodKindLabels[method.kind],
    title: method.title,
    abbreviations: method.abbreviations,
    aliases: method.aliases,
    summary: method.summary,
    targetGroups: method.targetGroups,
    areas: method.areas,
    problems: method.problems,
    components,
    recipients: method.recipients,
    ages: method.ages,
    tags: tags(catalogue, { ...method, components }),
    describedIn: catalogue
      .factClaims(method.id, 'described')
      // A foreign register is a rating's home, not a guide for Swedish readers; its claim stands on the record's page.
      .filter((c) => c.country === 'SE')
      .map((c) => ({ register: c.value.register, url: c.source.url }))
      .filter((d, i, all) => all.findIndex((o) => o.register === d.register) === i),
    completeness: four ? facts.completeness : null,
    evidence: four ? evidenceView(catalogue, facts) : null,
    positions: facts.positions.map((p) => positionView(catalogue, p)),
    introduce: four ? introduceView(catalogue, facts, today) : null,
    flags: facts.flags.map((f) => flagView(catalogue, f)),
  };
}

function supportView(catalogue: Catalogue, support: Support): RecordView {
  return {
    ...base(catalogue, 'support', support.id),
    kind: support.kind,
    kindLabel: supportKindLabels[support.kind],
    title: support.title,
    abbreviations: support.abbreviations,
    aliases: support.otherTitles,
    summary: support.summary,
    targetGroups: support.targetGroups,
    areas: support.areas,
    problems: support.problems,
    recipients: support.recipients,
    tags: tags(catalogue, { ...support, components: [] }),
    publishers: support.publishers.map((p) => publisherView(catalogue, p)),
    year: support.year,
    status: support.status,
    statusLabel: supportStatusLabels[support.status],
  };
}

function actorView(catalogue: Catalogue, actor: Actor): RecordView {
  return {
    ...base(catalogue, 'actor', actor.id),
    kind: actor.kind,
    kindLabel: actorKindLabels[actor.kind],
    title: actor.title,
    abbreviations: actor.abbreviations,
    aliases: actor.aliases,
    summary: actor.mandate,
    targetGroups: actor.targetGroups,
    areas: actor.areas,
    tags: tags(catalogue, { ...actor, problems: [], components: [], recipients: [] }),
  };
}

function termView(catalogue: Catalogue, term: Term): RecordView {
  const definitions = catalogue.factClaims(term.id, 'definition');
  return {
    ...base(catalogue, 'term', term.id),
    kind: 'term',
    kindLabel: 'Begrepp',
    title: term.title,
    aliases: term.aliases,
    summary: definitions[0]?.value.text ?? null,
    publishers: [...new Set(definitions.map((d) => d.source.assertedBy))].map((id) =>
      publisherView(catalogue, id),
    ),
  };
}

function componentView(catalogue: Catalogue, concept: Concept): RecordView {
  const type = concept.type ?? 'content';
  return {
    ...base(catalogue, 'component', concept.id),
    kind: type,
    kindLabel: componentTypeLabels[type],
    title: concept.label,
    aliases: concept.synonyms,
    summary: concept.definition,
    components: [concept.id],
    tags: [{ facet: 'component', value: concept.id, label: concept.label }],
  };
}

function base(catalogue: Catalogue, type: SearchType, id: string): RecordView {
  const recorded = [catalogue.recordedFrom(id), ...catalogue.claimsAbout(id).map((c) => c.recordedFrom)];
  return {
    id,
    type,
    kind: type,
    kindLabel: '',
    title: id,
    abbreviations: [],
    aliases: [],
    url: recordUrl(type, id),
    summary: null,
    targetGroups: [],
    areas: [],
    problems: [],
    components: [],
    recipients: [],
    ages: null,
    tags: [],
    describedIn: [],
    publishers: [],
    year: null,
    status: null,
    statusLabel: null,
    completeness: null,
    evidence: null,
    positions: [],
    introduce: null,
    flags: [],
    updated: newest(recorded.filter((d) => d !== null))?.slice(0, 10) ?? null,
  };
}

interface Described {
  readonly targetGroups: readonly string[];
  readonly problems: readonly string[];
  readonly areas: readonly string[];
  readonly components: readonly string[];
  readonly recipients: readonly string[];
}

/** Facet, vocabulary and values of the describing fields, for their labels. */
function tags(catalogue: Catalogue, described: Described): RecordView['tags'] {
  const of = (facet: string, vocabulary: VocabularyId, values: readonly string[]) =>
    values.map((value) => ({ facet, value, label: catalogue.label(vocabulary, value) }));
  return [
    ...of('targetGroup', 'target-groups', described.targetGroups),
    ...of('problem', 'problems', described.problems),
    ...of('area', 'areas', described.areas),
    ...of('component', 'components', described.components),
    ...of('recipient', 'recipients', described.recipients),
  ];
}
