/** Is a record made for other people than those of the need? Each rule is about whom, none about how good it is. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Need } from './need.ts';
import { conditions, isGeneral, ownProblems, problemsIn } from './situations.ts';

interface MadeFor {
  readonly targetGroups: readonly string[];
  readonly problems: readonly string[];
}

export function isForOthers(catalogue: Catalogue, need: Need, record: MadeFor): boolean {
  const groups = catalogue.withBroader('target-groups', need.targetGroups);
  return (
    isForOtherCondition(catalogue, record.targetGroups, need.targetGroups, need.problems) ||
    isForOtherDisability(need, record) ||
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
function isForOtherDisability(need: Need, record: MadeFor): boolean {
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
function isForOtherDiagnosis(catalogue: Catalogue, need: Need, record: MadeFor): boolean {
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

const relatives = /^anhorig/;
const mayBeRelatives = /^(?:anhorig|foraldr|pappor|famil|barn-som-anhoriga)/;

/** For relatives and nobody else, where the need is the one's who has the problem. */
function isForRelativesOnly({ targetGroups, problems }: Need, record: MadeFor): boolean {
  return (
    record.targetGroups.length > 0 &&
    record.targetGroups.every((g) => relatives.test(g)) &&
    !problems.includes('anhorigas-belastning') &&
    !targetGroups.some((g) => mayBeRelatives.test(g)) &&
    targetGroups.some((g) => ownProblems(g).some((p) => record.problems.includes(p)))
  );
}

/** Those to whom what prevents is given: a class, a district. */
const many: ReadonlySet<string> = new Set(['elever', 'allmanheten']);
const areMany = (groups: readonly string[]): boolean => groups.length > 0 && groups.every((g) => many.has(g));
/** Is the group one of people who have a problem, by being in it? */
const haveIt = (group: string): boolean => (conditions[group] ?? []).length > 0;

/** For the one who has the problem, where a school or a district asks how to prevent it. */
function isForTheOne({ targetGroups, ages }: Need, record: MadeFor): boolean {
  const isOne = ages !== null && ages.min === ages.max;
  return (
    areMany(targetGroups) &&
    !isOne &&
    record.targetGroups.some(haveIt) &&
    !record.targetGroups.some((g) => many.has(g))
  );
}

/** For everybody, where somebody has the problem already. */
function isForTheMany({ targetGroups }: Need, record: MadeFor): boolean {
  return (
    areMany(record.targetGroups) &&
    !targetGroups.some((g) => many.has(g)) &&
    targetGroups.some((g) => haveIt(g) && ownProblems(g).some((p) => record.problems.includes(p)))
  );
}

/**
 * The problem in common is one that several groups have, each in its own way (who is adopted, who adopts; relatives of
 * the ill, of the old), and the record is made for another of them than the need's.
 */
function isForSiblingGroup(catalogue: Catalogue, need: Need, record: MadeFor): boolean {
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

/** Relatives of those who have this, and of nobody else. */
const relativesOf: Readonly<{ [group: string]: string }> = {
  'anhoriga-vid-skadligt-bruk': 'skadligt-bruk-och-beroende',
  'anhoriga-till-personer-med-demenssjukdom': 'demens',
};
/** What the one that a child is a relative of may have; a record with both is for either. */
const parentsProblems = ['skadligt-bruk-och-beroende', 'psykisk-ohalsa'] as const;

/** Is the record for the relatives of people with something that the need does not name? */
export function isForOthersRelatives(catalogue: Catalogue, need: Need, record: MadeFor): boolean {
  if (need.targetGroups.some((g) => record.targetGroups.includes(g) && relativesOf[g] !== undefined))
    return false;
  const ofParent = record.targetGroups.every((g) => g === 'barn-som-anhoriga')
    ? parentsProblems.filter((p) => record.problems.includes(p))
    : [];
  const isForAny = record.targetGroups.includes('anhoriga');
  const of = [
    ...record.targetGroups.flatMap((g) => relativesOf[g] ?? (isForAny ? (conditions[g] ?? []) : [])),
    ...(ofParent.length === 1 ? ofParent : []),
  ];
  if (of.length === 0) return false;
  const named = new Set(
    catalogue.withBroader('problems', [
      ...need.problems,
      ...need.othersProblems,
      ...(need.circumstances.includes('severe-alcohol-or-drug-problem')
        ? ['skadligt-bruk-och-beroende']
        : []),
      ...need.targetGroups.flatMap((g) => [relativesOf[g] ?? [], ...problemsIn(g)].flat()),
    ]),
  );
  return !of.some((p) => named.has(p));
}
