import type { Catalogue } from '../catalogue/catalogue.ts';
import type { VocabularyId } from '../domain/records/vocabulary.ts';
import { agesPart, doubtsPart, hasOtherAge } from './ages-fit.ts';
import { type Answer, answerOf } from './answers.ts';
import { asksToAssess, assessment } from './assess.ts';
import type { Closest } from './closest.ts';
import { meetingCaution, takesMeeting } from './danger.ts';
import type { Described, Part } from './described.ts';
import { isForOtherPeople, isNoneOfTheirs } from './for-others.ts';
import type { Need } from './need.ts';
import { isOtherCondition } from './other-condition.ts';
import { isGeneral } from './situations.ts';
import { leastWords, situationWeights, weights } from './weights.ts';

/** How a record fits the need itself, before what is known of it is weighed. */
export interface Fit {
  readonly score: number;
  readonly reasons: readonly string[];
  readonly cautions: readonly string[];
  /** Does it meet the problem, the situation, the content or the words? A group and an age alone are no reason. */
  readonly meetsNeed: boolean;
  /** To be shown after all that has no such caution. */
  readonly after: boolean;
  /** For other people, or another age, as it seems: an answer where little is for the need's own. */
  readonly otherPeople: boolean;
}

/** Compares a record with the need, part by part; every part that counts gives its reason in Swedish. */
export function fitOf(catalogue: Catalogue, need: Need, record: Described): Fit {
  const answer = answerOf(catalogue, need, record);
  const shared = need.components.filter((c) => record.components.includes(c));
  const words = need.textFit.get(record.id) ?? 0;
  const after = takesMeeting(need, record.problems);
  const parts = [
    problemPart(catalogue, need, record, answer),
    groupPart(catalogue, need, record, answer.group),
    agesPart(need.ages, record.ages),
    doubtsPart(catalogue, need, record),
    contentPart(catalogue, need, record, shared),
    wordsPart(words, answer),
    { score: 0, reasons: [], cautions: after ? [meetingCaution] : [] },
  ];
  const excluded = isNoneOfTheirs(catalogue, need, record);
  const meetsNeed =
    answer.problem !== null ||
    answer.situation !== null ||
    ((shared.length > 0 || words >= leastWords) && !isOnOther(catalogue, need, record));
  return {
    score: parts.reduce((sum, part) => sum + part.score, 0),
    reasons: parts.flatMap((part) => part.reasons),
    cautions: parts.flatMap((part) => part.cautions),
    meetsNeed: meetsNeed && !excluded,
    after,
    otherPeople:
      (answer.group === null && isForOtherPeople(need, record.targetGroups)) ||
      isNarrower(catalogue, need, answer.group) ||
      hasOtherAge(need, record),
  };
}

/** For those of the need's age who are in another situation ("unga, institutionsplacerade"), where the need has one of its own. */
function isNarrower(catalogue: Catalogue, need: Need, group: Closest | null): boolean {
  return (
    group?.how === 'narrower' &&
    need.targetGroups.some((g) => !isGeneral(g)) &&
    isOtherCondition(catalogue, group.has, { ...need, problems: [...need.problems, ...need.othersProblems] })
  );
}

/** What it consists of, or its words, are what is asked for, and it is for another problem, or for people in another situation. */
function isOnOther(catalogue: Catalogue, need: Need, record: Described): boolean {
  if (record.problems.length === 0 || (record.assesses && asksToAssess(need))) return false;
  if (need.problems.length > 0) return true;
  const groups = catalogue.withBroader('target-groups', need.targetGroups);
  const special = record.targetGroups.filter((g) => !isGeneral(g));
  return special.length > 0 && groups.length > 0 && !special.some((g) => groups.includes(g));
}

function problemPart(catalogue: Catalogue, need: Need, record: Described, answer: Answer): Part {
  const { problem, also, situation } = answer;
  const onSubject = problem !== null && (problem.has !== assessment || problem.how === 'exact');
  const asked =
    record.assesses && asksToAssess(need) && (onSubject || situation !== null) ? weights.asked : 0;
  const taught = record.teaches && need.training && problem !== null ? weights.taught : 0;
  const byProblem =
    problem === null ? 0 : problem.how === 'exact' ? weights.problemExact : weights.problemRelated;
  const bySituation = situation === null ? 0 : situationWeights[situation];
  const fostered = record.forFosterHomes && need.fosterHome && problem !== null ? weights.forFosterHome : 0;
  const score = Math.max(byProblem, bySituation) + also * weights.problemAlso + asked + taught + fostered;
  return {
    score,
    reasons: [
      ...(problem === null ? [] : [`Gäller ${label(catalogue, 'problems', problem.has)}.`]),
      ...(fostered > 0 ? ['Ges till familjehem.'] : []),
    ],
    cautions: [],
  };
}

function groupPart(catalogue: Catalogue, need: Need, record: Described, group: Closest | null): Part {
  if (group === null) {
    const other = isForOtherPeople(need, record.targetGroups);
    return {
      score: other ? weights.groupOther : 0,
      reasons: [],
      cautions: other ? ['Målgruppen är en annan än den du angav.'] : [],
    };
  }
  const name = label(catalogue, 'target-groups', group.has);
  const exact = isGeneral(group.has) ? weights.groupGeneral : weights.groupExact;
  return {
    score: { exact, wider: weights.groupWider, narrower: weights.groupNarrower }[group.how],
    reasons: [`Målgrupp: ${name}.`],
    cautions: group.how === 'narrower' ? [`Gjord för en snävare grupp: ${name}.`] : [],
  };
}

function contentPart(catalogue: Catalogue, need: Need, record: Described, shared: readonly string[]): Part {
  const setting = need.settings.some((s) => record.settings.includes(s)) ? weights.setting : 0;
  const names = shared.map((c) => label(catalogue, 'components', c));
  return {
    score: shared.length * weights.component + setting,
    reasons: names.length > 0 ? [`Innehåller ${names.join(', ')}.`] : [],
    cautions: [],
  };
}

function wordsPart(words: number, { problem }: Answer): Part {
  return {
    score: words * weights.words,
    reasons: words > 0.5 && problem === null ? ['Orden i din beskrivning finns i posten.'] : [],
    cautions: [],
  };
}

function label(catalogue: Catalogue, vocabulary: VocabularyId, id: string): string {
  return catalogue.label(vocabulary, id).toLocaleLowerCase('sv');
}
