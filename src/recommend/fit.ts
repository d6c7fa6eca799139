import type { Catalogue } from '../catalogue/catalogue.ts';
import { agesText } from '../catalogue/claim-text.ts';
import { type Ages, agesOverlap } from '../domain/primitives.ts';
import type { VocabularyId } from '../domain/records/vocabulary.ts';
import { ageIsOneself, agesDoubtful, forParents, isForYouth } from './group-ages.ts';
import type { Need } from './need.ts';
import { noWider } from './outside.ts';
import { isForOtherSubstance, medicineIn } from './substance.ts';
import { leastWords, weights } from './weights.ts';
import { isForOtherCondition, isForOthersRelatives, isForRelatives, namesOtherCondition } from './whose.ts';

/** How a record fits the need itself, before what is known of it is weighed. */
export interface Fit {
  readonly score: number;
  readonly reasons: readonly string[];
  readonly cautions: readonly string[];
  /** Does it meet the problem, the content or the words? A group and an age alone are no reason. */
  readonly meetsNeed: boolean;
}

/** What of a record is compared: methods and supports both have these. */
export interface Described {
  readonly id: string;
  readonly title: string;
  readonly targetGroups: readonly string[];
  readonly problems: readonly string[];
  readonly ages: Ages | null;
  readonly components: readonly string[];
  readonly settings: readonly string[];
}

/**
 * Problems that are headings over different things: a method for mental ill health at large is no answer to an eating
 * disorder, nor one for disability at large to stammering. Wider problems of one sort (brott, våld, beroende) are.
 */
const headings: ReadonlySet<string> = new Set(['psykisk-ohalsa', 'funktionsnedsattning']);

/** Groups by age and family only: everybody is in one, so that being in it is no reason for a method. */
const general =
  /^(?:allmanheten|barn-och-unga|barn|sma-barn|skolbarn|unga|elever|unga-vuxna|vuxna|aldre|aldre-i-ordinart-boende|foraldrar|foraldrar-till-sma-barn|foraldrar-till-tonaringar|pappor|familjer|anhoriga|brottsutsatta|valdsutsatta|personer-med-funktionsnedsattning|personer-med-psykisk-ohalsa|barn-i-socialtjansten|barn-och-unga-i-riskzon|personer-inom-lss|nyanlanda)$/;

/** A method that names no problem is for the situation that its group is in: nyanlända föräldrar, våldsutsatta barn. */
function isSituation(need: Need, group: Closest | null, record: Described): boolean {
  if (group?.how !== 'exact') return false;
  if (record.problems.length === 0) return !general.test(group.has);
  return (
    isOwnNeed.has(group.has) &&
    !namesOtherCondition(record.targetGroups, need.targetGroups, [
      ...need.problems,
      ...need.circumstances.flatMap((c) => conditionOf[c] ?? []),
    ])
  );
}

/** What a circumstance is as a condition: difficulties in thinking are met by what is made for a disability. */
const conditionOf: Readonly<Record<string, readonly string[]>> = {
  'cognitive-impairment': ['intellektuell-funktionsnedsattning'],
};

/** To be in the group is the need itself, whatever problems its methods also name: help to be a parent. */
const isOwnNeed: ReadonlySet<string> = new Set(['foraldrar-med-funktionsnedsattning']);

const disability = 'personer-med-intellektuell-funktionsnedsattning';

/** What tells of dementia is for those who live with it, though the group only says relatives. */
function isOnDementia(need: Need, { components, problems }: Described): boolean {
  return (
    components.some((c) => c.includes('demens')) &&
    problems.includes('anhorigas-belastning') &&
    ![...need.problems, ...need.othersProblems].some((p) => p === 'demens' || p === 'bpsd') &&
    !need.targetGroups.some((g) => g.includes('demens'))
  );
}

/** For those without a home, or with troubles beside it that the need does not name. */
function isForTheHomeless(need: Need, { targetGroups, problems }: Described): boolean {
  return (
    problems.includes('hemloshet') &&
    (targetGroups.includes('personer-i-hemloshet') || problems.some((p) => !need.problems.includes(p)))
  );
}

/** Compares a record with the need, part by part; every part that counts gives its reason in Swedish. */
export function fitOf(catalogue: Catalogue, need: Need, record: Described): Fit {
  const reasons: string[] = [];
  const cautions: string[] = [];
  const label = (vocabulary: VocabularyId, id: string) =>
    catalogue.label(vocabulary, id).toLocaleLowerCase('sv');
  let score = 0;

  const problem =
    closest(catalogue, 'problems', need.problems, record.problems) ??
    (isForRelatives(record.targetGroups)
      ? closest(catalogue, 'problems', need.othersProblems, record.problems)
      : null);
  const answersProblem = problem !== null && !(problem.how === 'wider' && headings.has(problem.has));
  if (problem !== null && answersProblem) {
    score += problem.how === 'exact' ? weights.problemExact : weights.problemRelated;
    reasons.push(`Gäller ${label('problems', problem.has)}.`);
  }
  const groupsOfNeed = catalogue.withBroader('target-groups', need.targetGroups);
  const elsewhere =
    isOnDementia(need, record) ||
    isForOtherCondition(record.targetGroups, groupsOfNeed, need.problems) ||
    (!need.targetGroups.some((g) => record.targetGroups.includes(g) && g !== 'anhoriga') &&
      isForOthersRelatives(catalogue, record.targetGroups, [...need.problems, ...need.othersProblems]));
  if (
    isForHomeless(record) &&
    !need.problems.includes('hemloshet') &&
    !groupsOfNeed.includes('personer-i-hemloshet')
  )
    score += weights.otherSituation;
  const medicine = medicineIn(record.title);
  const otherSubstance =
    (need.medicine !== null && medicine !== null && need.medicine !== medicine) ||
    isForOtherSubstance(record.problems, catalogue.withBroader('problems', need.problems));
  const group = closest(catalogue, 'target-groups', need.targetGroups, record.targetGroups);
  if (group !== null) {
    score += { exact: weights.groupExact, wider: weights.groupWider, narrower: weights.groupNarrower }[
      group.how
    ];
    if (isSituation(need, group, record)) score += weights.situation;
    reasons.push(`Målgrupp: ${label('target-groups', group.has)}.`);
    if (group.how === 'narrower')
      cautions.push(`Gjord för en snävare grupp: ${label('target-groups', group.has)}.`);
  } else if (need.targetGroups.length > 0 && record.targetGroups.length > 0) {
    cautions.push('Målgruppen är en annan än den du angav.');
  }
  const ages = agesFit(need.ages, record.ages);
  score += ages.score;
  const doubtful =
    isForYouth(need.ages, record.ages) ||
    ((record.ages === null || record.ages.max === null) &&
      ageIsOneself([...need.targetGroups, ...record.targetGroups]) &&
      agesDoubtful(need.ages, record.targetGroups));
  // A test that is made for others does not find the same in people with an intellectual disability.
  if (
    need.instruments &&
    need.targetGroups.includes(disability) &&
    !record.targetGroups.includes(disability)
  ) {
    score += weights.otherSituation;
    cautions.push('Inte gjord för personer med intellektuell funktionsnedsättning.');
  }
  const asParents = forParents(need, record.targetGroups);
  if (asParents !== 'not') score += weights.otherSituation;
  if (doubtful) {
    score += weights.agesDoubtful;
    cautions.push('Målgruppen är i en annan ålder.');
  }
  if (ages.reason !== null) reasons.push(ages.reason);
  if (ages.caution !== null) cautions.push(ages.caution);

  const shared = need.components.filter((c) => record.components.includes(c));
  score += shared.length * weights.component;
  if (shared.length > 0) reasons.push(`Innehåller ${shared.map((c) => label('components', c)).join(', ')}.`);
  const settings = need.settings.filter((s) => record.settings.includes(s));
  score += settings.length > 0 ? weights.setting : 0;

  const words = need.textFit.get(record.id) ?? 0;
  score += words * weights.words;
  if (words > 0.5 && !answersProblem) reasons.push('Orden i din beskrivning finns i posten.');
  return {
    score,
    reasons,
    cautions,
    meetsNeed:
      !elsewhere &&
      !otherSubstance &&
      asParents !== 'only' &&
      !(need.keepsHome && isForTheHomeless(need, record)) &&
      (answersProblem || isSituation(need, group, record) || shared.length > 0 || words >= leastWords),
  };
}

/** Made for people without a home, whatever else it also answers. */
function isForHomeless({ targetGroups, problems }: Described): boolean {
  return targetGroups.includes('personer-i-hemloshet') && problems.includes('hemloshet');
}

interface Closest {
  readonly has: string;
  readonly how: 'exact' | 'wider' | 'narrower';
}

/** The nearest pair of concepts: the same, the record's wider than the need's, or narrower. */
function closest(
  catalogue: Catalogue,
  vocabulary: VocabularyId,
  wanted: readonly string[],
  has: readonly string[],
): Closest | null {
  const exact = has.find((h) => wanted.includes(h));
  if (exact !== undefined) return { has: exact, how: 'exact' };
  const above = new Set(
    catalogue.withBroader(
      vocabulary,
      wanted.filter((w) => !noWider.has(w)),
    ),
  );
  const wider = has.find((h) => above.has(h));
  if (wider !== undefined) return { has: wider, how: 'wider' };
  const narrower = has.find(
    (h) => !isOwnSort.has(h) && catalogue.withBroader(vocabulary, [h]).some((b) => wanted.includes(b)),
  );
  return narrower === undefined ? null : { has: narrower, how: 'narrower' };
}

/** Narrower in the vocabulary, and a matter of its own: teenagers who go out together are not a family's violence. */
const isOwnSort: ReadonlySet<string> = new Set(['vald-i-ungas-relationer']);

function agesFit(
  need: Ages | null,
  record: Ages | null,
): { score: number; reason: string | null; caution: string | null } {
  const text = agesText(record);
  if (need === null) return { score: 0, reason: null, caution: null };
  if (record === null || text === null) {
    return { score: 0, reason: null, caution: 'Åldern är inte angiven för metoden.' };
  }
  if (!agesOverlap(need, record)) return { score: 0, reason: null, caution: `Gäller ${text}.` };
  const inside = (need.min ?? 0) >= (record.min ?? 0) && (need.max ?? 120) <= (record.max ?? 120);
  return inside
    ? { score: weights.agesInside, reason: `Ålder: ${text}.`, caution: null }
    : { score: weights.agesPartly, reason: `Ålder: ${text}.`, caution: 'Åldern stämmer bara delvis.' };
}
