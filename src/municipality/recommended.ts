/** The recommended interventions, of one support or of all, with whether this municipality can have them. */

import { type Alternative, alternativesTo } from '../catalogue/alternatives.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { agesText, populationText } from '../catalogue/claim-text.ts';
import { positionView } from '../catalogue/fact-views.ts';
import { recordView } from '../catalogue/record-view.ts';
import { sourceView } from '../catalogue/sources.ts';
import { type ClaimOf, claimsOf } from '../domain/claim.ts';
import { bySwedish } from '../domain/collate.ts';
import type { RecommendationLevel } from '../domain/facts/recommendation.ts';
import type { IntroduceStatus } from '../domain/introduce.ts';
import { carries, isInForce, mayAdviseAgainst } from '../domain/positions.ts';
import type { IntroduceView, PositionView, RecordView, SourceView } from '../domain/views.ts';
import { type Given, givenOf } from './given.ts';
import type { Place } from './place.ts';
import { type Pooling, poolingFor } from './pooling.ts';
import {
  type Barrier,
  barriersOf,
  type Contact,
  contactOf,
  hasNoSteward,
  type Requirement,
  requirementsOf,
} from './takes.ts';

export interface RecommendedQuery {
  /** Body whose recommendations are asked for; null = every Swedish body whose task it is to recommend. */
  readonly recommendedBy: string | null;
  readonly support: string | null;
  /** Answers to "can we introduce it" that are wanted; empty = all. */
  readonly status: readonly IntroduceStatus[];
  /** Only where a source says that no steward exists. */
  readonly noSteward: boolean;
}

/** How one method can be had, whether recommended itself or through its class. */
export interface Obtainable {
  readonly method: RecordView;
  readonly introduce: IntroduceView;
  readonly given: readonly Given[];
  readonly barriers: readonly Barrier[];
  readonly requirements: readonly Requirement[];
  readonly contact: Contact | null;
  readonly pooling: Pooling | null;
  readonly noSteward: boolean;
  readonly alternatives: readonly Alternative[];
}

/**
 * On what ground a method stands under a class recommendation. Only the first two carry it to the method; an example
 * that an agency is said to have named, and that nobody has read there, does not; nor does our own reading.
 */
export const grounds = ['agency_named', 'owner_says', 'agency_unverified', 'inferred'] as const;
export type Ground = (typeof grounds)[number];

export interface Member extends Obtainable {
  readonly ground: Ground;
  readonly reached: boolean;
  readonly limits: string | null;
  readonly source: SourceView;
}

export interface RecommendedRow extends Obtainable {
  readonly recommendedIn: { readonly id: string; readonly title: string } | null;
  readonly position: PositionView;
  readonly population: string | null;
  /** For a class: the methods placed in it, those that the recommendation reaches first. */
  readonly members: readonly Member[];
}

const levels: readonly RecommendationLevel[] = [
  'should',
  'may',
  'exceptionally',
  'research_only',
  'explicitly_neutral',
  'should_not',
];

export function recommendedRows(
  catalogue: Catalogue,
  query: RecommendedQuery,
  place: Place | null,
  today: string,
): RecommendedRow[] {
  const all = recommendations(catalogue, query).flatMap((claim) => row(catalogue, claim, place, today) ?? []);
  return filterRows(all.toSorted(byWeight), query);
}

/** The rows with a wanted answer, and, if asked for, without a steward. */
export function filterRows(rows: readonly RecommendedRow[], query: RecommendedQuery): RecommendedRow[] {
  return rows
    .filter((r) => query.status.length === 0 || query.status.includes(r.introduce.status))
    .filter((r) => !query.noSteward || r.noSteward || r.members.some((m) => m.noSteward));
}

export interface RecommendingSupport {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly recommendations: number;
}

/** The supports that recommendations in force stand in, for a choice; by publisher and title. */
export function recommendingSupports(catalogue: Catalogue): RecommendingSupport[] {
  const everything: RecommendedQuery = { recommendedBy: null, support: null, status: [], noSteward: false };
  const inMethods = recommendations(catalogue, everything).filter((c) => catalogue.methods.has(c.subject));
  return [...Map.groupBy(inMethods, (c) => c.source.work)]
    .flatMap(([id, claims]) =>
      id === null
        ? []
        : [
            {
              id,
              title: catalogue.titleOf(id),
              publisher: catalogue.actorName(claims[0]?.source.assertedBy ?? ''),
              recommendations: claims.length,
            },
          ],
    )
    .toSorted((a, b) => bySwedish(a.publisher, b.publisher) || bySwedish(a.title, b.title));
}

/** Recommendations that count today, about a method or a class. */
function recommendations(catalogue: Catalogue, query: RecommendedQuery): ClaimOf<'recommendation'>[] {
  const recommends = (actor: string) => catalogue.recommends(actor);
  return claimsOf(
    catalogue.claims.map((c) => c.claim),
    'recommendation',
  )
    .filter((c) => c.country === 'SE' && isInForce(c))
    .filter((c) => c.value.level !== 'should_not' || mayAdviseAgainst(c, recommends))
    .filter((c) =>
      query.recommendedBy === null
        ? recommends(c.source.assertedBy)
        : c.source.assertedBy === query.recommendedBy,
    )
    .filter((c) => query.support === null || c.source.work === query.support);
}

function row(
  catalogue: Catalogue,
  claim: ClaimOf<'recommendation'>,
  place: Place | null,
  today: string,
): RecommendedRow | null {
  const own = obtainable(catalogue, claim.subject, place, today);
  if (own === null) return null;
  const { work } = claim.source;
  const { level, addressee } = claim.value;
  return {
    ...own,
    recommendedIn: work === null ? null : { id: work, title: catalogue.titleOf(work) },
    position: positionView(catalogue, { claim, level, addressee, via: null }),
    population: shortPopulation(catalogue, claim),
    members: membersOf(catalogue, claim.subject, place, today),
  };
}

/** Null for what is not a method with the four facts. */
export function obtainable(
  catalogue: Catalogue,
  id: string,
  place: Place | null,
  today: string,
): Obtainable | null {
  const method = recordView(catalogue, id, today);
  if (method === null || method.type !== 'method' || method.introduce === null) return null;
  const given = givenOf(catalogue, id, place, today);
  const barriers = barriersOf(catalogue, id);
  const requirements = requirementsOf(catalogue, id);
  return {
    method,
    introduce: method.introduce,
    given,
    barriers,
    requirements,
    contact: contactOf(catalogue, id),
    pooling: poolingFor(place, requirements, barriers, given),
    noSteward: hasNoSteward(catalogue, id),
    alternatives: alternativesTo(catalogue, id, today),
  };
}

/** Whom it is for: the ages, and the source's group in our words where we have it, else the vocabularies'. */
function shortPopulation(catalogue: Catalogue, { population }: ClaimOf<'recommendation'>): string | null {
  if (population === null || population.text === null) return populationText(catalogue, population);
  return [agesText(population.ages), population.text].filter((part) => part !== null).join(', ');
}

function membersOf(catalogue: Catalogue, classId: string, place: Place | null, today: string): Member[] {
  return catalogue
    .memberLinks(classId)
    .flatMap((link): Member[] => {
      const member = obtainable(catalogue, link.subject, place, today);
      if (member === null) return [];
      const source = sourceView(catalogue, link);
      return [
        { ...member, ground: groundOf(link), reached: carries(link), limits: link.value.limits, source },
      ];
    })
    .toSorted((a, b) => grounds.indexOf(a.ground) - grounds.indexOf(b.ground) || byTitle(a, b));
}

function groundOf(link: ClaimOf<'class_link'>): Ground {
  if (link.value.ground === 'owner_says') return 'owner_says';
  if (link.value.ground === 'expert_inferred') return 'inferred';
  return link.value.verified ? 'agency_named' : 'agency_unverified';
}

function byWeight(a: RecommendedRow, b: RecommendedRow): number {
  return (
    bySwedish(a.recommendedIn?.title ?? '', b.recommendedIn?.title ?? '') ||
    levels.indexOf(a.position.level) - levels.indexOf(b.position.level) ||
    (a.position.priority ?? 99) - (b.position.priority ?? 99) ||
    byTitle(a, b)
  );
}

function byTitle(a: Obtainable, b: Obtainable): number {
  return bySwedish(a.method.title, b.method.title);
}
