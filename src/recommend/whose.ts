import type { Catalogue } from '../catalogue/catalogue.ts';

/** Problems that are another's when a need tells of a relative: what adults are ill with or use. */
const adultProblems: ReadonlySet<string> = new Set([
  'skadligt-bruk-och-beroende',
  'psykisk-ohalsa',
  'demens',
  'sexkop',
  'sex-mot-ersattning',
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
  if (isOnlyVictim(targetGroups) && problems.includes('brott'))
    return { problems: problems.filter((p) => p !== 'brott'), othersProblems: ['brott'], targetGroups };
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

/** A crime is the victim's loss and somebody else's deed. */
function isOnlyVictim(groups: readonly string[]): boolean {
  return (
    groups.includes('brottsutsatta') &&
    !groups.some((g) => /begatt-brott|kriminalvarden|kriminella|allmanheten|avhoppare/.test(g))
  );
}

/** Is the record made for relatives, for children of those who are ill, or for families as a whole? */
export function isForRelatives(groups: readonly string[]): boolean {
  return groups.some((g) => relative.test(g) || g === 'familjer');
}
