import type { Catalogue } from '../catalogue/catalogue.ts';

/** Problems that are another's when a need tells of a relative: what adults are ill with or use. */
const adultProblems: ReadonlySet<string> = new Set([
  'skadligt-bruk-och-beroende',
  'psykisk-ohalsa',
  'demens',
]);
/** What relatives themselves need, whatever the other is ill with. */
const relativesNeed = 'anhorigas-belastning';

const relative = /^(?:anhorig|barn-som-anhoriga)/;

interface Whose {
  readonly problems: readonly string[];
  readonly othersProblems: readonly string[];
  readonly targetGroups: readonly string[];
}

/**
 * Tells the person's own problems from those of the one they are a relative of: in "hustru till man som dricker" it is
 * not she who drinks. Only where the need names a relative; otherwise every problem is the person's own.
 */
export function whoseProblems(
  catalogue: Catalogue,
  problems: readonly string[],
  targetGroups: readonly string[],
  /** The one in need is an adult of known age: a parent's problem may be that adult's own. */
  isAdult = false,
): Whose {
  const isRelative = problems.includes('barn-som-anhoriga') || targetGroups.some((g) => relative.test(g));
  if (!isRelative) return { problems, othersProblems: [], targetGroups };
  // A parent in prison is the parent's crime; a young person's own is named as such.
  const ofParent = problems.includes('ungdomskriminalitet') ? [] : ['brott'];
  // A crisis is whoever's it is told of, never only the ill one's.
  const others = problems.filter(
    (p) =>
      p !== 'kris' &&
      catalogue.withBroader('problems', [p]).some((b) => adultProblems.has(b) || ofParent.includes(b)),
  );
  if (others.length === 0) return { problems, othersProblems: [], targetGroups };
  const isChilds = problems.includes('barn-som-anhoriga') || targetGroups.includes('barn-som-anhoriga');
  if (isAdult && isChilds) return { problems, othersProblems: others, targetGroups };
  const own = problems.filter((p) => !others.includes(p));
  return {
    problems: isChilds || own.includes(relativesNeed) ? own : [...own, relativesNeed],
    othersProblems: others,
    targetGroups: targetGroups.filter(
      (g) =>
        relative.test(g) ||
        !/^(?:personer-med-(?:skadligt|alkohol|narkotika|lakemedel|spel|psykisk-ohalsa|svar|samsj|demens)|unga-med-skadligt|klienter-i-kriminalvarden|personer-som-begatt)/.test(
          g,
        ),
    ),
  };
}

/** Is the record made for relatives, for children of those who are ill, or for families as a whole? */
export function isForRelatives(groups: readonly string[]): boolean {
  return groups.some((g) => relative.test(g) || g === 'familjer');
}

/** Diagnoses and situations that a person is in or is not, each with the problems that say as much in a need. */
const conditions: Readonly<Record<string, readonly string[]>> = {
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
  'klienter-i-kriminalvarden': [],
  'langvarigt-sjukskrivna': [],
  'ensamkommande-barn-och-unga': [],
  nyanlanda: [],
  adoptivfamiljer: ['adoption'],
  adopterade: ['adoption'],
  'personer-i-hemloshet': ['hemloshet'],
  'personer-med-ekonomiskt-bistand': ['ekonomiskt-bistand', 'arbetsloshet'],
  'placerade-barn-och-unga': ['situation-for-placerade-barn'],
  'familjehemsplacerade-barn': ['situation-for-placerade-barn'],
  'institutionsplacerade-barn-och-unga': ['situation-for-placerade-barn'],
  'personer-i-kriminella-natverk': ['gangkriminalitet', 'skjutvapenvald'],
};

/** Relatives of those who have this, and of nobody else. */
const relativesOf: Readonly<Record<string, readonly string[]>> = {
  'anhoriga-vid-skadligt-bruk': ['skadligt-bruk-och-beroende'],
  'anhoriga-till-personer-med-demenssjukdom': ['demens'],
};

/** Is the record for the relatives of people with something that the need does not name? */
export function isForOthersRelatives(
  catalogue: Catalogue,
  record: readonly string[],
  problems: readonly string[],
): boolean {
  const named = new Set(catalogue.withBroader('problems', problems));
  const of = record.flatMap((g) => relativesOf[g] ?? []);
  return of.length > 0 && !of.some((p) => named.has(p));
}

/** Does the record name a diagnosis or a situation, beside others, that the need does not have? */
export function namesOtherCondition(
  record: readonly string[],
  groups: readonly string[],
  problems: readonly string[],
): boolean {
  return record.some((g) => {
    const own = conditions[g];
    return own !== undefined && !groups.includes(g) && !own.some((p) => problems.includes(p));
  });
}

/** Is every group of the record a diagnosis or a situation that the need, which names people, does not have? */
export function isForOtherCondition(
  record: readonly string[],
  groups: readonly string[],
  problems: readonly string[],
): boolean {
  if (record.length === 0 || groups.length === 0) return false;
  // Where one lives: at home is not in a home.
  const livesAtHome =
    groups.includes('aldre-i-ordinart-boende') && !groups.includes('aldre-i-sarskilt-boende');
  if (livesAtHome && record.every((g) => g === 'aldre-i-sarskilt-boende')) return true;
  return record.every((g) => {
    const own = conditions[g];
    return own !== undefined && !groups.includes(g) && !own.some((p) => problems.includes(p));
  });
}
