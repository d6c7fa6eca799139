/** What it takes to introduce a method: requirements, barriers and whom to ask, as Swedish sources say. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { sourceView } from '../catalogue/sources.ts';
import { type Claim, claimDate } from '../domain/claim.ts';
import type { BarrierCode, RequirementField } from '../domain/facts/availability.ts';
import { aspectLabels, barrierLabels, requirementLabels, requirementOrder } from '../domain/labels.ts';
import type { Basis } from '../domain/primitives.ts';
import type { SourceView } from '../domain/views.ts';

interface Said {
  readonly text: string;
  readonly basis: Basis;
  readonly claim: string;
  readonly source: SourceView;
}

export interface Requirement extends Said {
  readonly field: RequirementField;
  readonly label: string;
  readonly priceYear: number | null;
  readonly currency: string | null;
}

export interface Barrier extends Said {
  readonly code: BarrierCode;
  readonly label: string;
}

/** Whom to ask first: the steward, else a trainer, else the owner; a Swedish party, as named. */
export interface Contact extends Said {
  readonly role: 'steward' | 'trainer' | 'owner';
  readonly roleLabel: string;
  readonly name: string;
}

const isSwedish = (claim: Claim): boolean => claim.country === 'SE';

/** The requirements sheet in its usual order. Foreign sources are left out here: the record's page has them. */
export function requirementsOf(catalogue: Catalogue, id: string): Requirement[] {
  return catalogue
    .factClaims(id, 'requirement')
    .filter(isSwedish)
    .map((c) => ({
      ...said(catalogue, c, c.value.text),
      field: c.value.field,
      label: requirementLabels[c.value.field],
      priceYear: c.value.priceYear,
      currency: c.value.currency,
    }))
    .toSorted((a, b) => requirementOrder.indexOf(a.field) - requirementOrder.indexOf(b.field));
}

export function barriersOf(catalogue: Catalogue, id: string): Barrier[] {
  return catalogue
    .factClaims(id, 'barrier')
    .filter(isSwedish)
    .map((c) => ({
      ...said(catalogue, c, c.value.text),
      code: c.value.code,
      label: barrierLabels[c.value.code],
    }));
}

const roles = ['steward', 'trainer', 'owner'] as const;

export function contactOf(catalogue: Catalogue, id: string): Contact | null {
  const swedish = catalogue.factClaims(id, 'availability').filter(isSwedish);
  for (const role of roles) {
    const named = swedish
      .filter((c) => c.value.aspect === role && c.value.code !== 'none_found' && !c.value.pastOrNegative)
      .filter((c) => c.value.party !== null)
      .toSorted((a, b) => (claimDate(b) ?? '').localeCompare(claimDate(a) ?? ''));
    const [claim] = named;
    if (claim === undefined) continue;
    const name = claim.value.party ?? '';
    return { ...said(catalogue, claim, claim.value.text), role, roleLabel: aspectLabels[role], name };
  }
  return null;
}

/** Does a Swedish source say that nobody keeps the method? Silence is "unknown", never "none" (domain model 5). */
export function hasNoSteward(catalogue: Catalogue, id: string): boolean {
  const said = (claim: Claim) => isSwedish(claim) && claim.basis === 'stated';
  return (
    catalogue
      .factClaims(id, 'availability')
      .some((c) => said(c) && c.value.aspect === 'steward' && c.value.code === 'none_found') ||
    catalogue.factClaims(id, 'barrier').some((c) => said(c) && c.value.code === 'no_steward')
  );
}

function said(catalogue: Catalogue, claim: Claim, text: string): Said {
  return {
    text,
    basis: claim.source.assertedByDerived ? 'inferred' : claim.basis,
    claim: claim.id,
    source: sourceView(catalogue, claim),
  };
}
