import type { Claim } from '../domain/claim.ts';
import {
  aspectLabels,
  bandLabels,
  barrierLabels,
  certaintyLabels,
  directionLabels,
  instrumentAspectLabels,
  levelLabels,
  otherFactLabels,
  relationLabels,
  requirementLabels,
  safetyLabels,
} from '../domain/labels.ts';
import type { Population } from '../domain/primitives.ts';
import type { Catalogue } from './catalogue.ts';

/** What a claim says, as one Swedish phrase; the source's own label is shown beside it and not in it. */
export function claimText(catalogue: Catalogue, claim: Claim): string {
  switch (claim.fact) {
    case 'described':
      return claim.value.as ?? claim.value.register;
    case 'recommendation': {
      const { level, priority, targetName } = claim.value;
      return `${levelLabels[level]}${priority === null ? '' : ` (prioritet ${priority})`}: ${targetName}`;
    }
    case 'finding': {
      const { direction, certainty, comparator } = claim.value;
      return `${directionLabels[direction]}, ${certaintyLabels[certainty]}${comparator ? ` (jämfört med ${comparator})` : ''}`;
    }
    case 'instrument':
      return `${instrumentAspectLabels[claim.value.aspect]}: ${claim.value.text}`;
    case 'rating': {
      const { register, label, band } = claim.value;
      return `${register}: ${label}${band === null ? '' : ` (${bandLabels[band].toLocaleLowerCase('sv')})`}`;
    }
    case 'safety':
      return `${safetyLabels[claim.value.type]}: ${claim.value.condition}`;
    case 'availability':
      return `${aspectLabels[claim.value.aspect]}: ${claim.value.text}`;
    case 'spread':
      return claim.value.text;
    case 'requirement': {
      const { field, text, priceYear, currency } = claim.value;
      const price = [currency, priceYear === null ? null : `${priceYear} års pris`]
        .filter(Boolean)
        .join(', ');
      return `${requirementLabels[field]}: ${text}${price === '' ? '' : ` (${price})`}`;
    }
    case 'barrier':
      return claim.value.code === 'other'
        ? claim.value.text
        : `${barrierLabels[claim.value.code]}: ${claim.value.text}`;
    case 'class_link':
      return catalogue.titleOf(claim.value.class);
    case 'relation':
      return `${relationLabels[claim.value.type]} ${catalogue.titleOf(claim.value.to)}`;
    case 'definition':
      return claim.value.text;
    case 'other':
      return `${otherFactLabels[claim.value.kind]}: ${claim.value.text}`;
  }
}

/** Whom a statement is about: "12–17 år, unga som begår brott, hög risk". Null where nothing is stated. */
export function populationText(catalogue: Catalogue, population: Population | null): string | null {
  if (population === null) return null;
  const parts = [
    agesText(population.ages),
    ...population.targetGroups.map((id) => catalogue.label('target-groups', id).toLocaleLowerCase('sv')),
    ...population.problems.map((id) => catalogue.label('problems', id).toLocaleLowerCase('sv')),
  ].filter((p) => p !== null);
  if (population.text !== null) parts.push(population.text);
  return parts.length > 0 ? parts.join(', ') : null;
}

/** "12–17 år", "från 18 år", "till 5 år". */
export function agesText(ages: { min: number | null; max: number | null } | null): string | null {
  if (ages === null || (ages.min === null && ages.max === null)) return null;
  if (ages.min === null) return `till ${ages.max} år`;
  if (ages.max === null) return `från ${ages.min} år`;
  return ages.min === ages.max ? `${ages.min} år` : `${ages.min}–${ages.max} år`;
}
