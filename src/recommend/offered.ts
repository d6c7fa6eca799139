/** What may be offered at all, and why a fitting method is not. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { agesText } from '../catalogue/claim-text.ts';
import { flagView } from '../catalogue/fact-views.ts';
import { hasFourFacts, type MethodFacts } from '../catalogue/method-facts.ts';
import { flagLevels } from '../domain/flags.ts';
import { type Ages, agesOverlap } from '../domain/primitives.ts';
import type { Method } from '../domain/records/method.ts';
import { asksToAssess, assesses, isInstrument, onlyToAssess } from './assess.ts';
import {
  ageIsOneself,
  agesImplied,
  agesOfGroups,
  isForAdultsOnly,
  isForGrownUpDoers,
  isForSchoolAge,
  isForTheirGrownUps,
  isOtherChildhood,
  isPastWork,
} from './group-ages.ts';
import type { Need } from './need.ts';
import { blockedBy } from './safety.ts';

/**
 * Courses for staff and registers are not answers to a person's need, places to go are; instruments and courses when
 * they are asked for.
 */
export function isOffered(method: Method, need: Need): boolean {
  return (
    (isInstrument(method) ? asksToAssess(need) : assesses(method) || !onlyToAssess(need)) &&
    method.retired === null &&
    (method.kind === 'staff_training'
      ? need.training
      : (hasFourFacts(method) || method.kind === 'service') && method.kind !== 'quality_register')
  );
}

/** A need that is outside social services is answered only by what names its very problem. */
export function isWithin(method: Method, { onlyProblems }: Need): boolean {
  return onlyProblems === null || method.problems.some((p) => onlyProblems.includes(p));
}

/** Why a fitting method is not offered: unsuitable here, advised against, another age, or not to be had. */
export function whyNot(catalogue: Catalogue, need: Need, facts: MethodFacts): string | null {
  const { method } = facts;
  const blocked = blockedBy(catalogue, need, method.id);
  if (blocked !== null) return blocked;
  const verdict = facts.flags.find((f) => flagLevels[f.code] === 'verdict');
  if (verdict !== undefined) {
    const view = flagView(catalogue, verdict);
    return `${view.label}. ${view.reason}.`;
  }
  const otherAge = isOfOtherAge(catalogue, need, method);
  if (otherAge !== null) return otherAge;
  if (isForGrownUpDoers(need, method)) return 'Gjord för vuxna som har utövat våld.';
  if (need.mustBeAvailable && ['no', 'abroad_only'].includes(facts.introduce.status)) {
    return 'Går inte att införa i Sverige enligt de uppgifter som finns.';
  }
  return null;
}

/** By the method's stated ages, else by the names of its groups; the need's by what is said, else by its groups. */
function isOfOtherAge(catalogue: Catalogue, need: Need, method: Method): string | null {
  if (isForTheirGrownUps(need, method.targetGroups)) return null;
  const ages: Ages | null = need.ages ?? agesImplied(need.targetGroups, need.problems);
  if (!agesOverlap(ages, method.ages)) return `Gäller ${agesText(method.ages) ?? 'en annan ålder'}.`;
  // An age may be a child's while the method is for the parents: then the group decides nothing.
  if (method.ages === null && ageIsOneself([...need.targetGroups, ...method.targetGroups])) {
    const groups = method.targetGroups.map((g) =>
      catalogue.label('target-groups', g).toLocaleLowerCase('sv'),
    );
    if (!agesOverlap(ages, agesOfGroups(method.targetGroups))) {
      return `Åldern stämmer inte med målgruppen: ${groups.join(', ')}.`;
    }
  }
  if (isPastWork(ages, method.problems)) return 'Gjord för den som är i arbetsför ålder.';
  if (need.ages === null && isForAdultsOnly(need.targetGroups, method.targetGroups))
    return 'Gjord för vuxna.';
  if (isForSchoolAge(ages, method.targetGroups)) return 'Gjord för barn eller elever.';
  if (method.ages === null && isOtherChildhood(ages, need.targetGroups, method.targetGroups)) {
    return 'Gjord för barn i en annan ålder.';
  }
  return null;
}
