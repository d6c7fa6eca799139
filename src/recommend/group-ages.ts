import { type Ages, agesOverlap } from '../domain/primitives.ts';

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
  valdsutovare: [18, null],
  'personer-som-koper-sex': [18, null],
  aldre: [60, null],
  'aldre-i-ordinart-boende': [60, null],
  'aldre-i-sarskilt-boende': [60, null],
  'skora-aldre': [60, null],
  'aldre-efter-sjukhusvistelse': [60, null],
  'personer-med-demenssjukdom': [18, null],
  'valdsutsatta-vuxna': [16, null],
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

const ADULT = 18;
const PAST_YOUTH = 26;

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

/** Groups that make an age in the need uncertain: it may be the parent's, the child's or the relative's. */
const sharedWithOthers =
  /^(?:foraldrar|familj|anhorig|pappor|blivande|forstagang|separerade|nyanlanda-foraldrar|adoptivfamiljer)/;

export function ageIsOneself(groups: readonly string[]): boolean {
  return !groups.some((g) => sharedWithOthers.test(g));
}
