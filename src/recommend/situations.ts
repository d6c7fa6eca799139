/**
 * What it is to be in a group: the problems that everybody in it has, so that what is made for the group answers them
 * though it names no problem, and what is made for another group with the same problem does not.
 */

/**
 * Diagnoses and situations that a person is in or is not, each with the problems that say as much in a need; the first
 * is what to be in the group is, the others are of those who are in it.
 */
export const conditions: Readonly<Record<string, readonly string[]>> = {
  'personer-med-demenssjukdom': ['demens', 'bpsd'],
  'personer-med-schizofreni': ['psykos'],
  'personer-med-svar-psykisk-sjukdom': ['psykos', 'samsjuklighet'],
  'personer-med-autism': ['autism'],
  'personer-med-adhd': ['adhd'],
  'personer-med-npf': ['autism', 'adhd'],
  'personer-med-intellektuell-funktionsnedsattning': ['intellektuell-funktionsnedsattning'],
  'personer-med-kommunikationssvarigheter': ['kommunikationssvarigheter'],
  valdsutovare: ['valdsutovande'],
  'personer-som-koper-sex': ['sexkop'],
  'personer-i-sex-mot-ersattning': ['sex-mot-ersattning'],
  hedersutsatta: ['hedersrelaterat-vald'],
  'suicidnara-personer': ['suicid'],
  'personer-med-spelproblem': ['spelproblem'],
  'valdsutsatta-vuxna': ['vald-i-nara-relation', 'vald', 'hedersrelaterat-vald', 'sexuellt-vald'],
  'valdsutsatta-kvinnor': ['vald-i-nara-relation', 'vald', 'hedersrelaterat-vald', 'sexuellt-vald'],
  'personer-utsatta-for-sexuellt-vald': ['sexuellt-vald', 'sex-mot-ersattning'],
  'klienter-i-kriminalvarden': [],
  'langvarigt-sjukskrivna': [],
  'aldre-efter-sjukhusvistelse': [],
  'ensamkommande-barn-och-unga': [],
  nyanlanda: [],
  adoptivfamiljer: ['adoption'],
  adopterade: ['adoption'],
  'personer-i-hemloshet': ['hemloshet'],
  'personer-med-ekonomiskt-bistand': ['ekonomiskt-bistand'],
  'placerade-barn-och-unga': ['situation-for-placerade-barn'],
  'familjehemsplacerade-barn': ['situation-for-placerade-barn'],
  'institutionsplacerade-barn-och-unga': ['situation-for-placerade-barn'],
  'personer-i-kriminella-natverk': ['gangkriminalitet', 'skjutvapenvald'],
};

/** The same of groups that one may also be in beside another: parents, relatives, those who have been hurt. */
const besides: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^foraldrar-med-funktionsnedsattning$/, ['foraldraskap', 'forsummelse', 'intellektuell-funktionsnedsattning', 'autism', 'adhd']],
  [/^separerade-foraldrar$/, ['foraldrakonflikt']],
  [/^(?:foraldrar|pappor|nyanlanda-foraldrar|forstagangsforaldrar)/, ['foraldraskap']],
  [/^anhorig/, ['anhorigas-belastning']],
  [/^barn-som-anhoriga$/, ['barn-som-anhoriga']],
  [/^valdsutsatta-barn$/, ['barn-som-upplevt-vald', 'vald-mot-barn']],
  [/^barn-utsatta-for-sexuellt-vald$/, ['sexuellt-vald']],
  [/^(?:aldre|skora-aldre)/, ['hjalpbehov-hos-aldre']],
  [/^skuldsatta$/, ['overskuldsattning']],
  [/^personer-utanfor-arbetsmarknaden$/, ['arbetsloshet']],
  [/^unga-som-lamnar-placering$/, ['overgang-till-vuxenliv']],
  [/^avhoppare$/, ['gangkriminalitet']],
  [/^personer-med-psykisk-funktionsnedsattning$/, ['psykisk-funktionsnedsattning']],
  [/^personer-med-samsjuklighet$/, ['samsjuklighet']],
  [/^unga-med-skadligt-bruk$/, ['skadligt-bruk-hos-unga']],
  [/^unga-som-begatt-brott$/, ['ungdomskriminalitet']],
  [/^personer-med-alkoholberoende$/, ['alkoholproblem']],
  [/^personer-med-narkotikaproblem$/, ['narkotikaproblem']],
  [/^personer-med-lakemedelsberoende$/, ['lakemedelsberoende']],
]; // biome-ignore format: one group a line

/** The problems that to be in the group is; none where the group is of age or family only. */
export function ownProblems(group: string): readonly string[] {
  return conditions[group]?.slice(0, 1) ?? problemsIn(group);
}

/** The same with those that people in the group have for being in it: what troubles who is demented. */
export function problemsIn(group: string): readonly string[] {
  return conditions[group] ?? besides.find(([name]) => name.test(group))?.[1] ?? [];
}

/** Groups by age and family only, or so wide that being in one is no reason for a method. */
const general =
  /^(?:allmanheten|barn-och-unga|barn|sma-barn|skolbarn|unga|elever|unga-vuxna|vuxna|aldre|aldre-i-ordinart-boende|foraldrar|foraldrar-till-sma-barn|foraldrar-till-tonaringar|pappor|familjer|anhoriga|brottsutsatta|valdsutsatta|personer-med-funktionsnedsattning|personer-med-psykisk-ohalsa|barn-i-socialtjansten|barn-och-unga-i-riskzon|personer-inom-lss|nyanlanda)$/;

export function isGeneral(group: string): boolean {
  return general.test(group);
}
