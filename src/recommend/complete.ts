import type { Ages } from '../domain/primitives.ts';
import { isQuarrelInDanger } from './danger.ts';
import { ADULT, ageIsOneself } from './group-ages.ts';

/** What a circumstance says of the problem: where violence goes on, violence is a problem. */
const problemOf: Readonly<Record<string, readonly string[]>> = {
  'ongoing-partner-violence': ['vald-i-nara-relation'],
  'severe-or-controlling-violence': ['vald-i-nara-relation'],
  'ongoing-child-abuse': ['vald-mot-barn'],
  'sexual-abuse-perpetrated': ['sexuellt-vald'],
  'honour-based-violence': ['hedersrelaterat-vald'],
  'severe-alcohol-or-drug-problem': ['skadligt-bruk-och-beroende'],
  'acute-suicide-risk': ['suicid'],
};

/**
 * The problems named, and those that follow from a circumstance where no problem was named at all, or only a quarrel:
 * where there is violence it is no longer that.
 */
export function withImpliedProblems(problems: readonly string[], circumstances: readonly string[]): string[] {
  if (isQuarrelInDanger(problems, circumstances)) return [...problems, 'vald-i-nara-relation'];
  return problems.length > 0 ? [...problems] : [...new Set(circumstances.flatMap((c) => problemOf[c] ?? []))];
}

/** What the need of a group is, where nothing else is said of it: the first that fits. */
const needOfGroup: readonly (readonly [RegExp, string])[] = [
  [/^foraldrar-till-sma-barn$/, 'foraldraskap'],
  [/^(?:foraldrar|pappor|nyanlanda-foraldrar|forstagangsforaldrar|foraldrar-till-tonaringar)$/, 'foraldraskap'],
  [/^separerade-foraldrar$/, 'foraldrakonflikt'],
  [/^anhorig/, 'anhorigas-belastning'],
  [/^aldre-efter-sjukhusvistelse$/, 'hjalpbehov-hos-aldre'],
  [/^personer-i-hemloshet$/, 'hemloshet'],
  [/^skuldsatta$/, 'overskuldsattning'],
  [/^personer-utanfor-arbetsmarknaden$/, 'arbetsloshet'],
  [/^personer-med-autism$/, 'autism'],
  [/^personer-med-adhd$/, 'adhd'],
  [/^personer-med-demenssjukdom$/, 'demens'],
  [/^personer-med-schizofreni$/, 'psykos'],
  [/^personer-med-intellektuell-funktionsnedsattning$/, 'intellektuell-funktionsnedsattning'],
  [/^valdsutsatta-(?:vuxna|kvinnor)$/, 'vald-i-nara-relation'],
  [/^valdsutovare$/, 'valdsutovande'],
  [/^(?:placerade|familjehemsplacerade)-barn/, 'situation-for-placerade-barn'],
  [/^unga-som-lamnar-placering$/, 'overgang-till-vuxenliv'],
  [/^barn-som-anhoriga$/, 'barn-som-anhoriga'],
]; // biome-ignore format: one group a line

/** The problem of the groups read, where no problem and no other subject was: parents who ask want help as parents. */
export function problemsByGroup(groups: readonly string[]): string[] {
  const found = needOfGroup.find(([group]) => groups.some((g) => group.test(g)));
  return found === undefined ? [] : [found[1]];
}

/** Who has a problem that only such people have; a method may be made for them and name no problem. */
const groupOf: Readonly<Record<string, string>> = {
  'barn-som-anhoriga': 'barn-som-anhoriga',
  'barn-som-upplevt-vald': 'valdsutsatta-barn',
  valdsutovande: 'valdsutovare',
  'hedersrelaterat-vald': 'hedersutsatta',
  foraldrakonflikt: 'separerade-foraldrar',
  // Whom the guidelines for schizophrenia and the methods for work and housing name so.
  psykos: 'personer-med-psykisk-funktionsnedsattning',
  'overgang-till-vuxenliv': 'unga-som-lamnar-placering',
  'anhorigas-belastning': 'anhoriga',
};

export function groupsByProblem(problems: readonly string[], ages: Ages | null): string[] {
  const isChild = (ages?.max ?? ADULT) < ADULT;
  const byAge = isChild ? problems.flatMap((p) => groupOfChild[p] ?? []) : [];
  const atRisk = isTeen(ages) && problems.includes('gangkriminalitet') ? ['barn-och-unga-i-riskzon'] : [];
  return [...problems.flatMap((p) => groupOf[p] ?? []), ...byAge, ...atRisk];
}

/** Psychiatric disability is what a severe mental illness leads to: methods for work, housing and support name that. */
const severe: ReadonlySet<string> = new Set([
  'personer-med-svar-psykisk-sjukdom',
  'personer-med-schizofreni',
]);

/** The groups with those that to be in one of them is. */
export function withImpliedGroups(groups: readonly string[]): string[] {
  return groups.some((g) => severe.has(g))
    ? [...groups, 'personer-med-psykisk-funktionsnedsattning']
    : [...groups];
}

/** The same of those who are under eighteen. */
const groupOfChild: Readonly<Record<string, readonly string[]>> = {
  'sexuellt-vald': ['barn-utsatta-for-sexuellt-vald'],
};

/** Old enough to be with a gang, and not grown up. */
function isTeen(ages: Ages | null): boolean {
  return (ages?.max ?? ADULT) < ADULT && (ages?.max ?? 0) >= TEEN - 2;
}

/** Who has been reported for it has also committed a crime. */
export function problemsOfOffenders(problems: readonly string[], groups: readonly string[]): string[] {
  const isOffender = groups.includes('unga-som-begatt-brott') && problems.includes('vald-bland-unga');
  return isOffender ? ['ungdomskriminalitet'] : [];
}

/** A child with a gang is a young offender to be, and no grown-up who is to leave one. */
export function problemsByAge(problems: readonly string[], ages: Ages | null): string[] {
  return isTeen(ages) && problems.includes('gangkriminalitet') ? ['ungdomskriminalitet'] : [];
}

/** "Barn", "pojke", "ungdom" are used loosely: with an age known, the age decides which of the groups is meant. */
const young: ReadonlySet<string> = new Set(['barn', 'unga', 'barn-och-unga']);
/** Catalogues and agencies divide children from young people about here. */
const TEEN = 12;
/** Where the care of older people begins in registers and guidelines. */
export const OLD = 65;

/** The groups named, with those that the age says: "man 41" is an adult though nobody wrote the word. */
export function groupsByAge(named: readonly string[], ages: Ages | null): string[] {
  // Nobody under sixty is meant by "skrivs ut" or "hemtjänst" to be old.
  const groups = (ages?.max ?? OLD) < 60 ? named.filter((g) => !/^(?:aldre|skora-aldre)/.test(g)) : named;
  const byAge = [
    ...((ages?.min ?? 0) >= ADULT ? ['vuxna'] : []),
    ...((ages?.min ?? 0) >= OLD ? ['aldre'] : []),
  ];
  const asPupils = groups.includes('elever') && (ages?.min ?? 0) >= TEEN ? ['unga'] : [];
  if (!groups.some((g) => young.has(g))) return [...new Set([...groups, ...byAge, ...asPupils])];
  const others = groups.filter((g) => !young.has(g));
  const asChild = ages === null || (ages.min ?? 0) < TEEN;
  const asTeen = ages === null || (ages.max ?? 120) >= TEEN;
  return [
    ...new Set([
      ...others,
      'barn-och-unga',
      ...(asChild ? ['barn'] : []),
      ...(asTeen ? ['unga'] : []),
      ...byAge,
    ]),
  ];
}

/** With only adults named, the need is an adult's though no age is said; a parent's or a relative's need may be a child's. */
export function agesByGroup(groups: readonly string[]): Ages | null {
  if (groups.some((g) => young.has(g) || !ageIsOneself([g]))) return null;
  if (groups.includes('aldre')) return { min: OLD, max: null };
  return groups.some((g) => g === 'vuxna' || g === 'personer-med-ekonomiskt-bistand')
    ? { min: ADULT, max: null }
    : null;
}
