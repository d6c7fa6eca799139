/**
 * The sum behind a recommendation's order, as data. Each number is a judgement, written down so that it can be
 * disputed; tests/relevance measures them together. What is not known adds nothing and takes nothing.
 */
import type { EvidenceClass } from '../domain/evidence-class.ts';
import type { RecommendationLevel } from '../domain/facts/recommendation.ts';
import type { IntroduceStatus } from '../domain/introduce.ts';

export const weights = {
  /** The problem itself; the problem is what an intervention is for, so it weighs most. */
  problemExact: 6,
  /** The method is for a wider or a narrower problem than the need names. */
  problemRelated: 2.5,
  /** It names one more of the need's problems. */
  problemAlso: 1,
  groupExact: 4,
  /** Groups of age and family only, such as everybody is in. */
  groupGeneral: 2,
  groupWider: 2,
  groupNarrower: 0.8,
  /** Both name groups, and none is shared. */
  groupOther: -1,
  agesInside: 2,
  agesPartly: 1,
  /** The groups whose names say an age have another; a group without one may still have this age. */
  agesDoubtful: -6,
  /** For the young only, where no age is said. */
  agesUnsaid: -2,
  /** Made for people without a home, or for parents, and nothing is said of that. */
  otherSituation: -4,
  /** To prevent among everybody, where somebody has the problem. */
  universal: -2,
  /** Something to assess with, where that is asked for. */
  asked: 3,
  /** A course, where it is the staff who are to learn: before all that is for those they meet. */
  taught: 6,
  /** For those who have others' children at home, where it is they who are to be helped. */
  forFosterHome: 4,
  component: 1.5,
  setting: 1,
  /** Times how well the words fit, 0–1. */
  words: 5,
  givenHere: 0.5,
  givenInCounty: 0.3,
  /** Supports only: the area that the fitting methods have in common. */
  area: 3,
  current: 0.5,
} as const;

/**
 * Made for the situation that the need's group is in, where the problem itself gives less: `own` names no problem, and
 * the need's is what everybody in the group has; `any` names none.
 */
export const situationWeights = { own: 4.5, any: 2.5 };

/** Only what is known to work adds; "none found" and "cannot be assessed" are unknown, and add nothing. */
export const evidenceWeights: Record<EvidenceClass, number> = {
  effect_high: 1.5,
  effect_moderate: 1.2,
  effect_low: 0.8,
  varies: 0.6,
  differs: 0.4,
  instrument: 0,
  weak_studies: 0,
  cannot_assess: 0,
  none_found: 0,
  no_effect: 0,
  harm: 0,
};

/** A recommendation about the method; through a class it is worth less, and the owner's word little. */
export const positionWeights: Record<RecommendationLevel, number> = {
  should: 1.5,
  may: 0.7,
  exceptionally: 0.2,
  explicitly_neutral: 0,
  research_only: 0,
  should_not: 0,
};
export const viaFactors = { own: 1, agency_named: 0.8, owner_says: 0.2 } as const;
/** Addressed to others than the social services. */
export const otherAddresseeFactor = 0.4;

/** Possible to introduce never lowers; unknown is not "no". */
export const introduceWeights: Record<IntroduceStatus, number> = {
  yes: 0.5,
  statutory: 0.5,
  with_terms: 0.3,
  limited: 0,
  unknown: 0,
  abroad_only: 0,
  no: 0,
};

/** A record needs this much of fit to the need itself (problem, group, age, content, words) to be offered. */
export const leastFit = 4;
/** Supports are described more coarsely than methods: a shared area and a few words are enough to show them. */
export const leastSupportFit = 3;
/** A method whose best reason is below this is "nothing fits". */
export const leastBest = 5.5;
/** Beside the best, what fits less than this share of it is made for something else. */
export const leastShare = 0.5;
/** So many made for the need's own people are enough: what is made for others with the same problem is not shown. */
export const leastForThem = 3;
/** Without a problem or a content in common, the record must answer at least this much of the words. */
export const leastWords = 0.6;
