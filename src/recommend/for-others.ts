/** Is a record made for other people than those of the need? Each rule is about whom, none about how good it is. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Described, MadeFor } from './described.ts';
import { ADULT, forParents, isOfChildren } from './group-ages.ts';
import { isForTheHomeless } from './homeless.ts';
import type { Need } from './need.ts';
import { isForAnArea, isForTheMany, isForTheOne } from './one-or-many.ts';
import {
  byLss,
  isForChildrenWithIt,
  isForOtherCondition,
  isForOtherDiagnosis,
  isForOtherDisability,
  isForSiblingGroup,
} from './other-condition.ts';
import { isForOthersRelatives, isForRelativesOnly } from './other-relatives.ts';
import { isOfOtherSort } from './sorts.ts';
import { isForOtherSubstance } from './substance.ts';

/** Whatever speaks for it, it is no answer. */
export function isNoneOfTheirs(catalogue: Catalogue, need: Need, record: Described): boolean {
  const problems = catalogue.withBroader('problems', need.problems);
  return (
    isForOthers(catalogue, need, record) ||
    isOfOtherSort(need.sorts, {
      ids: [...record.problems, ...record.targetGroups],
      text: `${record.title}. ${record.summary ?? ''}`,
    }) ||
    isForOtherSubstance(record.problems, need.problems, problems) ||
    forParents(need, record.targetGroups) === 'only' ||
    isForAnArea(need, record.isOfAreas) ||
    (record.forPartners && !tellsOfDoer(need)) ||
    (need.keepsHome && isForTheHomeless(need, record))
  );
}

/** Is somebody told of who uses violence, and may be helped with it? */
const tellsOfDoer = ({ targetGroups, problems, inTreatment }: Need): boolean =>
  inTreatment || targetGroups.includes('valdsutovare') || problems.includes('valdsutovande');

export function isForOthers(catalogue: Catalogue, need: Need, record: MadeFor): boolean {
  const groups = catalogue.withBroader('target-groups', need.targetGroups);
  return (
    isForOtherCondition(catalogue, record.targetGroups, need.targetGroups, need.problems) ||
    isForOtherDisability(need, record) ||
    isForChildrenWithIt(need, record) ||
    livesElsewhere(record.targetGroups, groups) ||
    isForSiblingGroup(catalogue, need, record) ||
    isForOtherDiagnosis(catalogue, need, record) ||
    isForOthersRelatives(catalogue, need, record) ||
    isForRelativesOnly(need, record) ||
    isForTheOne(need, record) ||
    isForTheMany(need, record)
  );
}

/** Where older people live: what is made for a home of one's own is not for a nursing home, nor the other way. */
const places: readonly ReadonlySet<string>[] = [
  new Set(['aldre-i-ordinart-boende', 'aldre-efter-sjukhusvistelse']),
  new Set(['aldre-i-sarskilt-boende']),
];

function livesElsewhere(record: readonly string[], groups: readonly string[]): boolean {
  const at = (named: readonly string[]) => places.filter((place) => named.some((g) => place.has(g)));
  const [here, ...more] = at(groups);
  return (
    here !== undefined &&
    more.length === 0 &&
    record.length > 0 &&
    record.every((g) => !here.has(g) && places.some((place) => place.has(g)))
  );
}

/** Do both name people, none in common, and may the record's not be the need's too? An answer where nothing else is. */
export function isForOtherPeople({ ages, targetGroups }: Need, groups: readonly string[]): boolean {
  if (targetGroups.length === 0 || groups.length === 0) return false;
  // "Allmänheten" is everybody, "vuxna" everybody who is not said to be a child.
  if (groups.includes('allmanheten')) return false;
  if (targetGroups.includes('personer-inom-lss') && groups.some((g) => byLss.has(g))) return false;
  const mayBeAdult =
    targetGroups.includes('familjer') || ((ages?.min ?? ADULT) >= ADULT && !targetGroups.some(isOfChildren));
  return !(groups.includes('vuxna') && mayBeAdult);
}
