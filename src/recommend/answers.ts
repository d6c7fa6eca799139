/** In what a record answers the need: its problem, or the situation that its group is in. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { asksToAssess, assessment, onlyToAssess, subjectsOf } from './assess.ts';
import { type Closest, closest } from './closest.ts';
import type { Described } from './described.ts';
import type { Need } from './need.ts';
import { isOtherCondition } from './other-condition.ts';
import { isGeneral, problemsIn } from './situations.ts';
import { isForRelatives } from './whose.ts';

export interface Answer {
  readonly problem: Closest | null;
  /** How many more of the need's problems the record names. */
  readonly also: number;
  readonly group: Closest | null;
  /**
   * It is made for the situation that the need's group is in: `own` = the very problem of the group, `any` = whatever
   * there is.
   */
  readonly situation: 'own' | 'any' | null;
}

/**
 * Problems that are headings over different things: a method for mental ill health at large is no answer to an eating
 * disorder, nor one for disability at large to stammering. Wider problems of one sort (brott, våld, beroende) are.
 */
const headings: ReadonlySet<string> = new Set(['psykisk-ohalsa', 'funktionsnedsattning']);

export function answerOf(catalogue: Catalogue, need: Need, record: Described): Answer {
  const group = closestGroup(catalogue, need, record);
  const problem = problemOf(catalogue, need, record, group);
  const shared = record.problems.filter((p) => p !== assessment && need.problems.includes(p));
  return {
    problem,
    also: Math.max(0, shared.length - 1),
    group,
    situation: situationOf(need, group, record),
  };
}

/** A group that tells something of the one in need before one that everybody is in. */
function closestGroup(catalogue: Catalogue, need: Need, { targetGroups }: Described): Closest | null {
  const specific = targetGroups.filter((g) => !isGeneral(g));
  const among = (groups: readonly string[]) => closest(catalogue, 'target-groups', need.targetGroups, groups);
  const found = among(specific);
  if (found?.how === 'exact') return found;
  const wide = among(targetGroups);
  // "Vuxna, personer med ekonomiskt bistånd" is adults who have it: less is in common with adults who have not.
  const other = specific.find((g) => isOtherCondition(catalogue, g, need));
  return wide !== null && isGeneral(wide.has) && other !== undefined ? { has: other, how: 'narrower' } : wide;
}

function problemOf(
  catalogue: Catalogue,
  need: Need,
  record: Described,
  group: Closest | null,
): Closest | null {
  const found =
    closest(catalogue, 'problems', subjectsOf(need), record.problems) ??
    (isForRelatives(record.targetGroups)
      ? closest(catalogue, 'problems', need.othersProblems, record.problems)
      : null);
  if (found !== null && !(found.how === 'wider' && headings.has(found.has))) return found;
  // A way of assessing for everybody in the group answers that an assessment is asked for, whatever is to be assessed.
  const isWays = record.problems.includes(assessment) && need.problems.includes(assessment);
  return isWays && (group !== null || need.targetGroups.length === 0)
    ? { has: assessment, how: subjectsOf(need).length === 0 ? 'exact' : 'wider' }
    : null;
}

/**
 * Is to be in the record's group the need itself? A method that names no problem is for the situation that its group
 * is in (nyanlända föräldrar, våldsutsatta barn).
 */
function situationOf(need: Need, group: Closest | null, record: Described): Answer['situation'] {
  if (group === null) return null;
  const isSpecific = group.how === 'exact' && !isGeneral(group.has);
  if (record.assesses) return isAssessmentOf(need, record, isSpecific) ? 'own' : null;
  if (record.problems.length > 0) return null;
  const isOfGroup = problemsIn(group.has).some((p) => need.problems.includes(p));
  if (group.how !== 'narrower' && isOfGroup) return 'own';
  return isSpecific ? 'any' : null;
}

/** An instrument that names no problem assesses its group: whoever asks for one for the group has asked for it. */
function isAssessmentOf(need: Need, record: Described, isSpecific: boolean): boolean {
  if (!asksToAssess(need)) return false;
  if (record.problems.length > 0) return isSpecific && onlyToAssess(need) && !need.instruments;
  return isSpecific || subjectsOf(need).length === 0;
}
