/** Is a record made for people with another diagnosis, or in another situation, than those of the need? */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { MadeFor } from './described.ts';
import { isOfChildren } from './group-ages.ts';
import type { Need } from './need.ts';
import { conditions, isGeneral, problemsIn } from './situations.ts';

/** Whom LSS is for (LSS 1 §, its first group, to which most who have it belong): who has it may well have these. */
export const byLss: ReadonlySet<string> = new Set([
  'personer-med-intellektuell-funktionsnedsattning',
  'personer-med-autism',
]);

/** Does the need have the condition: its group, a wider or a narrower one, or a problem that says as much? */
function hasCondition(
  catalogue: Catalogue,
  group: string,
  groups: readonly string[],
  problems: readonly string[],
): boolean {
  const wider = catalogue.withBroader('target-groups', [group]);
  return (
    catalogue.withBroader('target-groups', groups).includes(group) ||
    groups.some((g) => !isGeneral(g) && wider.includes(g)) ||
    (groups.includes('personer-inom-lss') && byLss.has(group)) ||
    (conditions[group] ?? []).some((p) => problems.includes(p))
  );
}

/** Is the group a diagnosis or a situation, and one that the need does not have? */
export function isOtherCondition(
  catalogue: Catalogue,
  group: string,
  { targetGroups, problems }: Pick<Need, 'targetGroups' | 'problems'>,
): boolean {
  return conditions[group] !== undefined && !hasCondition(catalogue, group, targetGroups, problems);
}

/** Is every group of the record a diagnosis or a situation that the need, which names people, does not have? */
export function isForOtherCondition(
  catalogue: Catalogue,
  record: readonly string[],
  groups: readonly string[],
  problems: readonly string[],
): boolean {
  if (record.length === 0 || groups.length === 0) return false;
  return record.every((g) => isOtherCondition(catalogue, g, { targetGroups: groups, problems }));
}

/** Disabilities, each with the groups that have it; the last group is wide and means the ones beside it. */
const disabilities: Readonly<Record<string, readonly string[]>> = {
  'intellektuell-funktionsnedsattning': ['personer-med-intellektuell-funktionsnedsattning'],
  autism: ['personer-med-autism', 'personer-med-npf'],
  adhd: ['personer-med-adhd', 'personer-med-npf'],
};
const parentsWithDisability = 'foraldrar-med-funktionsnedsattning';
const anyDisability = /^(?:foraldrar|personer)-med-funktionsnedsattning$/;

/** Parents with a disability, and those with autism: it is for parents with autism, and not with another disability. */
export function isForOtherDisability(need: Need, record: MadeFor): boolean {
  if (!record.targetGroups.some((g) => anyDisability.test(g))) return false;
  const diagnosed = record.targetGroups.filter((g) => !anyDisability.test(g));
  const all = Object.entries(disabilities);
  const made = all.filter(([, groups]) => groups.some((g) => diagnosed.includes(g)));
  const everyIs = diagnosed.every((g) => all.some(([, groups]) => groups.includes(g)));
  if (made.length === 0 || !everyIs) return false;
  const isParents = record.targetGroups.includes(parentsWithDisability);
  if (isParents && !need.targetGroups.includes(parentsWithDisability)) return true;
  const has = all.filter(
    ([problem, groups]) =>
      need.problems.includes(problem) ||
      groups.some((g) => need.targetGroups.includes(g)) ||
      (problem === 'intellektuell-funktionsnedsattning' &&
        need.circumstances.includes('cognitive-impairment')),
  );
  return has.length > 0 && !has.some(([problem]) => made.some(([p]) => p === problem));
}

/** It is the parent who has the diagnosis, and the record is for children who have it. */
export function isForChildrenWithIt(need: Need, { targetGroups }: MadeFor): boolean {
  return (
    need.targetGroups.includes(parentsWithDisability) &&
    targetGroups.some((g) => diagnoses.has(g)) &&
    targetGroups.some(isOfChildren) &&
    targetGroups.every((g) => diagnoses.has(g) || isOfChildren(g))
  );
}

/** What a person has and does not outgrow: whoever has one of them is helped by what is made for it. */
const diagnoses: ReadonlySet<string> = new Set([
  'personer-med-autism',
  'personer-med-adhd',
  'personer-med-npf',
  'personer-med-intellektuell-funktionsnedsattning',
  'personer-med-demenssjukdom',
  'personer-med-schizofreni',
]);

/** "Barn och unga, personer med autism" is the young who have autism: not those who have another diagnosis. */
export function isForOtherDiagnosis(catalogue: Catalogue, need: Need, record: MadeFor): boolean {
  const made = record.targetGroups.filter((g) => diagnoses.has(g));
  const isDiagnosed = [...diagnoses].some(
    (g) => need.targetGroups.includes(g) || (conditions[g] ?? []).some((p) => need.problems.includes(p)),
  );
  return (
    isDiagnosed &&
    made.length > 0 &&
    record.targetGroups.every((g) => diagnoses.has(g) || isGeneral(g)) &&
    made.every((g) => isOtherCondition(catalogue, g, need))
  );
}

/**
 * The problem in common is one that several groups have, each in its own way (who is adopted, who adopts; relatives of
 * the ill, of the old), and the record is made for another of them than the need's.
 */
export function isForSiblingGroup(catalogue: Catalogue, need: Need, record: MadeFor): boolean {
  if (record.targetGroups.length === 0 || record.targetGroups.some(isGeneral)) return false;
  const shared = record.problems.filter((p) => need.problems.includes(p));
  const own = need.targetGroups.filter((g) => !isGeneral(g)).flatMap((g) => problemsIn(g));
  if (shared.length === 0 || !shared.every((p) => own.includes(p))) return false;
  if (!record.targetGroups.some((g) => problemsIn(g).some((p) => shared.includes(p)))) return false;
  const related = new Set(catalogue.withBroader('target-groups', need.targetGroups));
  return !record.targetGroups.some(
    (g) =>
      related.has(g) ||
      catalogue.withBroader('target-groups', [g]).some((b) => need.targetGroups.includes(b)),
  );
}
