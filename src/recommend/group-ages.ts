import { type Ages, agesOverlap } from '../domain/primitives.ts';
import type { Need } from './need.ts';

/** Who is in need, and how old. */
type People = Pick<Need, 'ages' | 'targetGroups'>;

/**
 * The ages that a target group's name says, in years, generously: a method "för vuxna" is not for a child though no
 * age limit was ever printed. Groups of a condition, of parents and of families say nothing of age and are not here.
 */
const agesOfGroup: Readonly<Record<string, readonly [min: number | null, max: number | null]>> = {
  'sma-barn': [0, 6],
  barn: [0, 17],
  skolbarn: [5, 16],
  elever: [5, 20],
  'barn-och-unga': [0, 25],
  unga: [10, 25],
  'unga-vuxna': [16, 30],
  'barn-i-socialtjansten': [0, 21],
  'barn-och-unga-i-riskzon': [0, 25],
  'placerade-barn-och-unga': [0, 21],
  'familjehemsplacerade-barn': [0, 21],
  'institutionsplacerade-barn-och-unga': [8, 21],
  'unga-som-lamnar-placering': [15, 25],
  'ensamkommande-barn-och-unga': [0, 21],
  'barn-som-anhoriga': [0, 21],
  'valdsutsatta-barn': [0, 18],
  'barn-utsatta-for-sexuellt-vald': [0, 18],
  'barn-med-misstanke-om-brott': [0, 18],
  'unga-som-begatt-brott': [10, 25],
  'unga-med-skadligt-bruk': [10, 25],
  vuxna: [18, null],
  // Those who have used violence in a relationship; a child who has done harm is another matter.
  valdsutovare: [16, null],
  'personer-som-koper-sex': [18, null],
  aldre: [60, null],
  'aldre-i-ordinart-boende': [60, null],
  'aldre-i-sarskilt-boende': [60, null],
  'skora-aldre': [60, null],
  'aldre-efter-sjukhusvistelse': [60, null],
  'personer-med-demenssjukdom': [18, null],
  'valdsutsatta-vuxna': [16, null],
  'valdsutsatta-kvinnor': [18, null],
  'langvarigt-sjukskrivna': [18, null],
  'klienter-i-kriminalvarden': [15, null],
  'personer-i-kriminella-natverk': [10, null],
  avhoppare: [10, null],
};

/**
 * The ages within which the groups place a method, or null where they say nothing. The upper limit counts only if
 * every group has one: "personer med alkoholberoende, unga" is also for those who are fifty.
 */
export function agesOfGroups(groups: readonly string[]): Ages | null {
  const known = groups.flatMap((g) => {
    const ages = agesOfGroup[g];
    return ages === undefined ? [] : [ages];
  });
  if (known.length === 0) return null;
  const uppers = known.map(([, max]) => max).filter((max) => max !== null);
  const bounded = known.length === groups.length && uppers.length === known.length;
  return {
    min: Math.min(...known.map(([min]) => min ?? 0)),
    max: bounded ? Math.max(...uppers) : null,
  };
}

/** How old the children are of the parents that a group names. */
const childrenOfGroup: Readonly<Record<string, readonly [min: number, max: number]>> = {
  'blivande-foraldrar': [0, 1],
  forstagangsforaldrar: [0, 6],
  'foraldrar-till-sma-barn': [0, 6],
  'foraldrar-till-tonaringar': [12, 19],
};

/** How old those are whose problem it is: nobody is behind in school before school. */
const agesOfProblem: Readonly<Record<string, Ages>> = {
  skolsvarigheter: { min: 7, max: 17 },
  skolfranvaro: { min: 7, max: 17 },
  studiero: { min: 7, max: 17 },
  mobbning: { min: 7, max: 17 },
};

/**
 * The ages that the need's groups say where no age is said, as widely as any of them: those in a nursing home are old,
 * and the child of a parent of teenagers is no infant; else those of its problem. Null where nothing says any.
 */
export function agesImplied(groups: readonly string[], problems: readonly string[]): Ages | null {
  const byProblem = problems.flatMap((p) => agesOfProblem[p] ?? [])[0] ?? null;
  const known = groups.flatMap((g) => {
    const ages = childrenOfGroup[g] ?? agesOfGroup[g];
    return ages === undefined ? [] : [ages];
  });
  if (known.length === 0) return byProblem;
  const uppers = known.map(([, max]) => max).filter((max) => max !== null);
  const min = Math.min(...known.map(([lower]) => lower ?? 0));
  const max = uppers.length === known.length ? Math.max(...uppers) : null;
  return byProblem !== null && (max === null || max > ADULT) && min < ADULT ? byProblem : { min, max };
}

/** From this age nobody is a child. */
export const ADULT = 18;
export const PAST_YOUTH = 26;

/**
 * Is nobody of these ages in any of the groups whose names say an age ("suicidnära personer, unga" for one of 52)?
 * The other groups may still have them, so it is a doubt and no exclusion.
 */
export function agesDoubtful(need: Ages | null, groups: readonly string[]): boolean {
  const known = groups.flatMap((g) => {
    const ages = agesOfGroup[g];
    return ages === undefined ? [] : [{ min: ages[0], max: ages[1] }];
  });
  if (need === null || known.length === 0) return false;
  // Of an adult of whom no age is said nobody thinks as young.
  const meant = need.max === null && need.min === ADULT ? { min: PAST_YOUTH, max: null } : need;
  return known.every((ages) => !agesOverlap(meant, ages));
}

/** Does the group tell nothing of how old somebody is, or of children? */
export const ageIsUnsaid = (group: string): boolean =>
  agesOfGroup[group] === undefined && childrenOfGroup[group] === undefined && !withChildren.test(group);

/** Groups that are an age and nothing else: beside a situation ("familjehemsplacerade barn, små barn") they limit it. */
const isAge = /^(?:sma-barn|barn|skolbarn|elever|unga|barn-och-unga)$/;

/** Is the group one of children or young people, by its name? */
export function isOfChildren(group: string): boolean {
  return (agesOfGroup[group]?.[1] ?? PAST_YOUTH) < PAST_YOUTH;
}

/**
 * Is a child of this age in none of the record's groups of children ("små barn" for one of nine)? The parents' groups
 * beside them say nothing of age, and a group that the need names itself is meant.
 */
export function isOtherChildhood(
  need: Ages | null,
  groupsOfNeed: readonly string[],
  groups: readonly string[],
): boolean {
  if (need === null || need.max === null || need.max >= ADULT) return false;
  const byAge = groups.filter((g) => isAge.test(g));
  const decide = byAge.length > 0 && groups.every((g) => agesOfGroup[g]?.[1] !== null) ? byAge : groups;
  if (decide.some((g) => groupsOfNeed.includes(g) && agesOfGroup[g] !== undefined)) return false;
  const known = decide.flatMap((g) => {
    const ages = agesOfGroup[g];
    return ages === undefined ? [] : [{ min: ages[0], max: ages[1] }];
  });
  return known.length > 0 && known.every((ages) => ages.max !== null && !agesOverlap(need, ages));
}

/** "Elever, personer med autism" is pupils who have autism, and nobody who is thirty; other ages beside say otherwise. */
export function isForSchoolAge(need: Ages | null, groups: readonly string[]): boolean {
  const byAge = groups.filter((g) => agesOfGroup[g] !== undefined);
  return (
    ((need?.min ?? 0) >= PAST_YOUTH || isSomeAdult(need)) &&
    byAge.length > 0 &&
    byAge.every((g) => /^(?:elever|skolbarn|sma-barn|barn)$/.test(g)) &&
    ageIsOneself(groups)
  );
}

/** Is it for grown-ups who use violence ("pappor"), where it is a child who does and no parent asks? */
export function isForGrownUpDoers(
  need: People & Pick<Need, 'problems'>,
  record: { readonly targetGroups: readonly string[]; readonly problems: readonly string[] },
): boolean {
  if (need.ages === null || need.ages.max === null || need.ages.max >= ADULT) return false;
  if (need.targetGroups.some((g) => /^(?:foraldr|pappor|famil|vuxna)/.test(g))) return false;
  return (
    need.problems.includes('valdsutovande') &&
    record.problems.includes('valdsutovande') &&
    record.targetGroups.length > 0 &&
    record.targetGroups.every((g) => parents.test(g) || (agesOfGroup[g]?.[0] ?? 0) >= ADULT)
  );
}

/** An adult of whom no age is said. */
const isSomeAdult = (need: Ages | null): boolean => need?.min === ADULT && need.max === null;

/** Is it for the young, and the need that of an adult of whom no age is said ("sökande", "vuxna")? */
export function isForYouth(need: Ages | null, record: Ages | null): boolean {
  return isSomeAdult(need) && (record?.max ?? PAST_YOUTH) < PAST_YOUTH;
}

const withChildren =
  /^(?:foraldr|pappor|famil|barn|sma-barn|unga$|skolbarn|elever|separerade|blivande|gravid|forstagang|adoptivfamiljer|anhorig|nyanlanda-foraldrar|.*-barn(?:-|$))/;
const aboutChildren =
  /^(?:barn-|vald-mot-barn|forsummelse|foraldra|anknytning|situation-for-placerade|risk-for-placering|adoption)/;
const parents = /^(?:foraldr|pappor|forstagang|nyanlanda-foraldrar|familjer$)/;

/** How much of the record is for parents, where the need is an adult's in whose need no child is named. */
export function forParents(
  need: People & Pick<Need, 'problems'>,
  groups: readonly string[],
): 'only' | 'also' | 'not' {
  if ((need.ages?.min ?? 0) < ADULT || need.targetGroups.some((g) => withChildren.test(g))) return 'not';
  if (need.problems.some((p) => aboutChildren.test(p))) return 'not';
  if (!groups.some((g) => parents.test(g))) return 'not';
  return groups.every((g) => withChildren.test(g)) ? 'only' : 'also';
}

/** Problems that are the young's, or their parents' as such. */
const ofTheYoung =
  /^(?:barn|ungdom|skol|skadligt-bruk-hos-unga|vald-bland-unga|vald-i-ungas|vald-mot-barn|mobbning|studiero|beteendeproblem|normbrytande|utagerande|anknytning|risk-for-placering|situation-for|forsummelse|foraldra|socialt-samspel|adhd|autism|adoption|gangkriminalitet|overgang|konflikter-i-familjen)/;

/** Is the record for the young and their parents only, where nothing in the need tells of either? */
export function isForTheYoung(need: People & Pick<Need, 'problems'>, groups: readonly string[]): boolean {
  return (
    need.ages === null &&
    need.problems.length > 0 &&
    groups.length > 0 &&
    groups.every((g) => isOfChildren(g) || withChildren.test(g)) &&
    !need.targetGroups.some((g) => isOfChildren(g) || withChildren.test(g)) &&
    !need.problems.some((p) => ofTheYoung.test(p))
  );
}

/** Is it for a grown-up group that the need names, where the age said is a child's: it is their child's, and says nothing. */
export function isForTheirGrownUps(need: People, record: readonly string[]): boolean {
  return (
    need.ages !== null &&
    (need.ages.max ?? ADULT) < ADULT &&
    record.some((g) => grownUps.has(g) && need.targetGroups.includes(g))
  );
}

/** Grown-ups who are told of beside children: those who are hit. */
const grownUps: ReadonlySet<string> = new Set(['valdsutsatta-vuxna', 'valdsutsatta-kvinnor']);

/** Is it for adults, by the names of all its groups, where the need names children and nobody who may be grown up? */
export function isForAdultsOnly(need: readonly string[], record: readonly string[]): boolean {
  return (
    need.some(isOfChildren) &&
    need.every((g) => isOfChildren(g) && g !== 'unga-vuxna') &&
    record.length > 0 &&
    record.every((g) => (agesOfGroup[g]?.[0] ?? 0) >= ADULT)
  );
}

/** From which age nobody is helped to a work. */
const PAST_WORK = 67;

/** Is it for getting to work, where the need is that of somebody past that age? */
export function isPastWork(ages: Ages | null, problems: readonly string[]): boolean {
  return (ages?.min ?? 0) >= PAST_WORK && problems.includes('arbetsloshet');
}

/** Groups that make an age in the need uncertain: it may be the parent's, the child's or the relative's. */
const sharedWithOthers =
  /^(?:foraldrar|familj|anhorig|pappor|blivande|forstagang|separerade|nyanlanda-foraldrar|adoptivfamiljer)/;

export function ageIsOneself(groups: readonly string[]): boolean {
  return !groups.some((g) => sharedWithOthers.test(g));
}
