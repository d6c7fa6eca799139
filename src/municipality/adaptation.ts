/**
 * Adaptation check of one method: what is core, what may be adapted, what is unknown, each on its ground; what may never be
 * adapted away; for whom it was studied; and questions to weigh. What no source says is "okänt": nothing is guessed from
 * a part's name, its type or how common it is (domain model 6).
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { agesText, claimText } from '../catalogue/claim-text.ts';
import { sourceView } from '../catalogue/sources.ts';
import type { Claim } from '../domain/claim.ts';
import type { AvailabilityAspect } from '../domain/facts/availability.ts';
import {
  aspectLabels,
  componentGroundLabels,
  componentTypeLabels,
  methodKindLabels,
  relationLabels,
  requirementLabels,
  requirementOrder,
  safetyLabels,
} from '../domain/labels.ts';
import type { ComponentLink, Method } from '../domain/records/method.ts';
import type { SourceView } from '../domain/views.ts';
import {
  alwaysAsk,
  type ChangeKind,
  type ChangeSpec,
  changeSpecs,
  classNote,
  driftText,
  instrumentQuestion,
} from './adaptation-changes.ts';
import {
  type AskedPopulation,
  fitOf,
  type Studied,
  studiedPopulations,
  studiedSummary,
} from './adaptation-studied.ts';
import { type Contact, contactOf } from './takes.ts';

/** Whom the method is meant for here, and what is meant to be changed. Ids and numbers only: it stands in an address. */
export interface AdaptationRequest extends AskedPopulation {
  readonly changes: readonly ChangeKind[];
}

/** One fact, by whom and on what ground; foreign ones too, with their country. */
export interface SourcedFact {
  readonly label: string;
  readonly text: string;
  readonly statedAs: string | null;
  readonly basis: Claim['basis'];
  readonly country: string;
  readonly claim: string;
  readonly source: SourceView;
}

export interface AdaptationPart {
  readonly id: string;
  readonly label: string;
  readonly url: string;
  readonly typeLabel: string | null;
  readonly role: ComponentLink['role'];
  /** Why the part is listed at all; it says nothing of whether the part is core. */
  readonly groundLabel: string;
  /** Who says that it is core or may be adapted; null where nobody does. */
  readonly saidBy: SourcedFact | null;
}

export interface Adaptation {
  readonly method: { readonly id: string; readonly title: string; readonly kindLabel: string };
  /** A note where the record is no method with a manual. */
  readonly note: string | null;
  /** Conditions of safety: never adapted away. */
  readonly never: readonly SourcedFact[];
  readonly core: readonly AdaptationPart[];
  readonly adaptable: readonly AdaptationPart[];
  readonly unknown: readonly AdaptationPart[];
  /** How the sources describe what it takes. */
  readonly requirements: readonly SourcedFact[];
  /** Owner, licence, certification, training, material: who may change it, and who may give it. */
  readonly terms: readonly SourcedFact[];
  /** What sources say of adaptations that are made, possible or needed. */
  readonly adapted: readonly SourcedFact[];
  /** Versions and relatives in the catalogue; `text` = why, or ''. */
  readonly versions: readonly (SourcedFact & { readonly id: string; readonly title: string })[];
  readonly described: {
    readonly ages: string | null;
    /** Whether a source says for whom the method is, or we read it so. */
    readonly agesBasis: Claim['basis'];
    readonly targetGroups: readonly string[];
    readonly problems: readonly string[];
    readonly groupsBasis: Claim['basis'];
    readonly fit: Studied['fit'];
  };
  readonly studied: readonly Studied[];
  readonly studiedSummary: string;
  readonly changes: readonly ChangeCheck[];
  readonly alwaysAsk: readonly string[];
  readonly drift: typeof driftText;
  readonly contact: Contact | null;
}

export interface ChangeCheck {
  readonly kind: ChangeKind;
  readonly label: string;
  readonly facts: readonly SourcedFact[];
  /** What no source says; null where there are facts. */
  readonly unknown: string | null;
  readonly questions: readonly string[];
}

/** @returns null for an id that is no method of this catalogue. */
export function adaptationCheck(
  catalogue: Catalogue,
  id: string,
  request: AdaptationRequest,
): Adaptation | null {
  const method = catalogue.methods.get(id);
  if (method === undefined) return null;
  const parts = method.components.map((link) => partOf(catalogue, method, link));
  const role = (wanted: ComponentLink['role']) => parts.filter((p) => p.role === wanted);
  const studied = studiedPopulations(catalogue, id, request);
  return {
    method: { id, title: method.title, kindLabel: methodKindLabels[method.kind] },
    note: noteFor(method),
    never: safetyOf(catalogue, id),
    core: role('core'),
    adaptable: role('adaptable'),
    unknown: role('unknown'),
    requirements: requirementFacts(catalogue, id),
    terms: aspectFacts(catalogue, id, termAspects),
    adapted: adaptedFacts(catalogue, id),
    versions: versionsOf(catalogue, id),
    described: describedFor(catalogue, method, request),
    studied,
    studiedSummary: studiedSummary(studied),
    changes: request.changes.map((kind) => changeCheck(catalogue, id, kind)),
    alwaysAsk,
    drift: driftText,
    contact: contactOf(catalogue, id),
  };
}

function noteFor(method: Method): string | null {
  if (method.kind === 'intervention_class') return classNote;
  return method.kind === 'assessment_instrument' || method.kind === 'instrument_group'
    ? instrumentQuestion
    : null;
}

/** A role holds only with a claim about this method in which a source states it. */
function partOf(catalogue: Catalogue, method: Method, link: ComponentLink): AdaptationPart {
  const concept = catalogue.concepts('components').get(link.component);
  const claim = link.claim === null ? undefined : catalogue.claim(link.claim)?.claim;
  const stated = claim?.subject === method.id && claim.basis === 'stated' ? claim : null;
  return {
    id: link.component,
    label: catalogue.label('components', link.component),
    url: `/komponenter/${link.component}`,
    typeLabel: concept?.type === undefined ? null : componentTypeLabels[concept.type],
    role: stated === null ? 'unknown' : link.role,
    groundLabel: componentGroundLabels[link.ground],
    saidBy: stated === null ? null : sourced(catalogue, stated, '', claimText(catalogue, stated)),
  };
}

/** Swedish sources first: only they stop a method elsewhere in the service, but a condition is a condition. */
function safetyOf(catalogue: Catalogue, id: string): SourcedFact[] {
  return swedishFirst(
    catalogue
      .factClaims(id, 'safety')
      .map((c) => sourced(catalogue, c, safetyLabels[c.value.type], c.value.condition)),
  );
}

function requirementFacts(
  catalogue: Catalogue,
  id: string,
  fields: ChangeSpec['requirements'] = requirementOrder,
): SourcedFact[] {
  const ordered = catalogue
    .factClaims(id, 'requirement')
    .filter((c) => fields.includes(c.value.field))
    .toSorted((a, b) => requirementOrder.indexOf(a.value.field) - requirementOrder.indexOf(b.value.field));
  return swedishFirst(
    ordered.map((c) => sourced(catalogue, c, requirementLabels[c.value.field], c.value.text)),
  );
}

const termAspects: readonly AvailabilityAspect[] = [
  'owner',
  'licence_holder',
  'licence',
  'terms',
  'training',
  'certification',
  'supervision',
  'manual',
  'language',
];

function aspectFacts(
  catalogue: Catalogue,
  id: string,
  aspects: readonly AvailabilityAspect[],
): SourcedFact[] {
  const ordered = catalogue
    .factClaims(id, 'availability')
    .filter((c) => aspects.includes(c.value.aspect))
    .toSorted((a, b) => aspects.indexOf(a.value.aspect) - aspects.indexOf(b.value.aspect));
  return swedishFirst(ordered.map((c) => sourced(catalogue, c, aspectLabels[c.value.aspect], c.value.text)));
}

function adaptedFacts(catalogue: Catalogue, id: string): SourcedFact[] {
  const needed = catalogue
    .factClaims(id, 'barrier')
    .filter((c) => c.value.code === 'needs_adaptation')
    .map((c) => sourced(catalogue, c, 'Hinder', c.value.text));
  return swedishFirst([...aspectFacts(catalogue, id, ['adaptation']), ...needed]);
}

const versionTypes = ['variant_of', 'builds_on', 'based_on', 'part_of', 'comparable_to', 'not_same_as'];

function versionsOf(catalogue: Catalogue, id: string): Adaptation['versions'] {
  return catalogue
    .factClaims(id, 'relation')
    .filter((c) => versionTypes.includes(c.value.type) && catalogue.methods.has(c.value.to))
    .map((c) => ({
      ...sourced(catalogue, c, relationLabels[c.value.type], c.value.reason ?? ''),
      id: c.value.to,
      title: catalogue.titleOf(c.value.to),
    }));
}

function describedFor(
  catalogue: Catalogue,
  method: Method,
  request: AdaptationRequest,
): Adaptation['described'] {
  const { ages, targetGroups, problems } = method;
  const stated = method.stated?.fields ?? [];
  return {
    ages: agesText(ages),
    agesBasis: stated.includes('ages') ? 'stated' : 'inferred',
    targetGroups: targetGroups.map((g) => catalogue.label('target-groups', g)),
    problems: problems.map((p) => catalogue.label('problems', p)),
    groupsBasis: stated.includes('targetGroups') && stated.includes('problems') ? 'stated' : 'inferred',
    fit: fitOf(catalogue, { ages, targetGroups, problems, preventionLevel: null, text: null }, request),
  };
}

function changeCheck(catalogue: Catalogue, id: string, kind: ChangeKind): ChangeCheck {
  const spec = changeSpecs[kind];
  const facts = [
    ...requirementFacts(catalogue, id, spec.requirements),
    ...aspectFacts(catalogue, id, spec.aspects),
  ];
  return {
    kind,
    label: spec.label,
    facts,
    unknown: facts.length === 0 ? spec.unknown : null,
    questions: spec.questions,
  };
}

function sourced(catalogue: Catalogue, claim: Claim, label: string, text: string): SourcedFact {
  return {
    label,
    text,
    statedAs: claim.statedAs,
    basis: claim.source.assertedByDerived ? 'inferred' : claim.basis,
    country: claim.country,
    claim: claim.id,
    source: sourceView(catalogue, claim),
  };
}

function swedishFirst(facts: readonly SourcedFact[]): SourcedFact[] {
  return facts.toSorted((a, b) => Number(b.country === 'SE') - Number(a.country === 'SE'));
}
