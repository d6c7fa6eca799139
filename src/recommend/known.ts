import type { Catalogue } from '../catalogue/catalogue.ts';
import { introduceView } from '../catalogue/fact-views.ts';
import type { MethodFacts } from '../catalogue/method-facts.ts';
import { evidenceLabels, levelLabels, viaLabels } from '../domain/labels.ts';
import type { Position } from '../domain/positions.ts';
import type { Need } from './need.ts';
import {
  evidenceWeights,
  introduceWeights,
  otherAddresseeFactor,
  positionWeights,
  viaFactors,
  weights,
} from './weights.ts';

/** What is known of a method, as it counts: never what is unknown. */
export interface Known {
  readonly score: number;
  readonly reasons: readonly string[];
  readonly cautions: readonly string[];
}

export function knownOf(catalogue: Catalogue, need: Need, facts: MethodFacts): Known {
  const reasons: string[] = [];
  const cautions: string[] = [];
  const position = facts.positions.toSorted((a, b) => positionScore(b) - positionScore(a))[0];
  if (position && positionScore(position) > 0) reasons.push(positionReason(catalogue, position));
  const evidence = evidenceWeights[facts.evidence.class];
  if (evidence > 0)
    reasons.push(`Kunskap om effekt: ${evidenceLabels[facts.evidence.class].toLocaleLowerCase('sv')}.`);
  else if (facts.evidence.class === 'none_found')
    cautions.push('Ingen bedömning av effekten är hittad. Det är inte detsamma som ingen effekt.');
  else if (facts.evidence.class === 'cannot_assess')
    cautions.push('Effekten går inte att bedöma med det underlag som finns.');
  const introduce = introduceWeights[facts.introduce.status];
  if (introduce > 0) reasons.push(`Möjlig att införa: ${label(catalogue, facts)}.`);
  else if (facts.introduce.status === 'unknown') cautions.push('Om den går att införa är inte känt.');
  else cautions.push(`Möjlig att införa: ${label(catalogue, facts)}.`);
  return {
    score:
      (position ? positionScore(position) : 0) +
      evidence +
      introduce +
      placeScore(catalogue, need, facts, reasons),
    reasons,
    cautions,
  };
}

function positionScore({ level, via, addressee }: Position): number {
  const toUs = addressee === 'social_services' || addressee === 'both' || addressee === 'unknown';
  return positionWeights[level] * viaFactors[via?.basis ?? 'own'] * (toUs ? 1 : otherAddresseeFactor);
}

function positionReason(catalogue: Catalogue, { claim, level, via }: Position): string {
  const how = via === null ? '' : ` (${viaLabels[via.basis]} ${catalogue.titleOf(via.class)})`;
  return `${catalogue.actorName(claim.source.assertedBy)}: ${levelLabels[level].toLocaleLowerCase('sv')}${how}.`;
}

function label(catalogue: Catalogue, facts: MethodFacts): string {
  // The day only decides whether "senast känt" is shown, which is not part of the label.
  return introduceView(catalogue, facts, '1900-01-01').label.toLocaleLowerCase('sv');
}

/** Given in the municipality or its county, by stated Swedish claims of today. */
function placeScore(catalogue: Catalogue, need: Need, facts: MethodFacts, reasons: string[]): number {
  const municipality =
    need.municipality === null ? undefined : catalogue.municipalities.get(need.municipality);
  if (municipality === undefined) return 0;
  const places = catalogue
    .factClaims(facts.method.id, 'spread')
    .filter((c) => c.country === 'SE' && c.basis === 'stated' && !c.value.pastOrNegative);
  if (places.some((c) => c.value.place.municipalities.includes(municipality.code))) {
    reasons.push(`Ges i ${municipality.fullName}.`);
    return weights.givenHere;
  }
  if (places.some((c) => c.value.place.counties.includes(municipality.county))) {
    reasons.push(`Ges i ${catalogue.counties.get(municipality.county)?.name ?? 'länet'}.`);
    return weights.givenInCounty;
  }
  return 0;
}
