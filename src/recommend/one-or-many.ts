/** Is a record made for one person, or for a school or a district, where the need is the other? */
import type { MadeFor } from './described.ts';
import type { Need } from './need.ts';
import { conditions, ownProblems } from './situations.ts';

/** Those to whom what prevents is given: a class, a district. */
const many: ReadonlySet<string> = new Set(['elever', 'allmanheten']);
const areMany = (groups: readonly string[]): boolean => groups.length > 0 && groups.every((g) => many.has(g));
/** Is the group one of people who have a problem, by being in it? */
const haveIt = (group: string): boolean => (conditions[group] ?? []).length > 0;

/** One person's age is said. */
const isOfOne = ({ ages }: Need): boolean => ages !== null && ages.min === ages.max;

/** For the one who has the problem, where a school or a district asks how to prevent it. */
export function isForTheOne(need: Need, record: MadeFor): boolean {
  return (
    areMany(need.targetGroups) &&
    !isOfOne(need) &&
    record.targetGroups.some(haveIt) &&
    !record.targetGroups.some((g) => many.has(g))
  );
}

/** For everybody, where somebody has the problem already. */
export function isForTheMany({ targetGroups, training }: Need, record: MadeFor): boolean {
  return (
    !training &&
    areMany(record.targetGroups) &&
    !targetGroups.some((g) => many.has(g)) &&
    targetGroups.some((g) => haveIt(g) && ownProblems(g).some((p) => record.problems.includes(p)))
  );
}

/** Done with a district, where somebody is in need. */
export function isForAnArea(need: Need, isOfAreas: boolean): boolean {
  return (
    isOfAreas &&
    (isOfOne(need) || need.circumstances.length > 0 || need.targetGroups.includes('brottsutsatta'))
  );
}
