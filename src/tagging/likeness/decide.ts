/** What speaks for and against a concept in a text, rules and likeness together, as features of one small regression. */
import { sigmoid } from './learn.ts';

/** What the rules say of one concept in the text. */
export interface Ruling {
  readonly confidence: number;
  /** Second part of the rule's name: vocabulary, phrase, described … */
  readonly kind: string;
}

/** What is broader and narrower than a concept, however far. */
export interface Family {
  readonly broader: (concept: string) => readonly string[];
  readonly narrower: (concept: string) => readonly string[];
}

export interface Case {
  readonly scores: ReadonlyMap<string, number>;
  /** The score of there being no concept of the facet in the text. */
  readonly nothing: number;
  readonly rulings: ReadonlyMap<string, Ruling>;
  /** From which confidence the rules themselves would publish. */
  readonly publishAt: number;
  readonly family: Family;
  /** How many words of substance speak for a concept: people and ages alone tell of nothing. */
  readonly support: (concept: string) => number;
  /** The likeliest concept of the facet that belongs with this one: who has it tells of what, and the other way. */
  readonly beside: string | null;
}

/** How many of the likest concepts are looked at beside those that rules propose. */
const LIKEST = 8;
/** The likest concept of none has at least this score. */
const NONE = -9;

export function candidatesOf({ scores, rulings }: Case): string[] {
  const likest = [...scores].sort(([, a], [, b]) => b - a).slice(0, LIKEST);
  return [...new Set([...rulings.keys(), ...likest.map(([concept]) => concept)])].filter((c) =>
    scores.has(c),
  );
}

/** The features of one concept's case, by name. */
export function featuresOf(given: Case, concept: string): string[] {
  const { scores, nothing, rulings, publishAt, family, beside } = given;
  const support = Math.min(3, given.support(concept));
  const score = scores.get(concept) ?? NONE;
  const own = rulings.get(concept);
  const ruled = own === undefined ? 'none' : own.confidence >= publishAt ? 'said' : 'proposed';
  const others = [...rulings].flatMap(([id, r]) => (id !== concept && r.confidence >= publishAt ? [id] : []));
  const better = [...scores.values()].filter((s) => s > score).length;
  const rank = better < 3 ? String(better) : better < 6 ? '5' : '9';
  const above = family.broader(concept);
  const below = family.narrower(concept);
  const most = (ids: readonly string[]): number => Math.max(NONE, ...ids.map((id) => scores.get(id) ?? NONE));
  const best = Math.max(...scores.values());
  const gap = Math.min(6, Math.round(best - score));
  const share = Math.round(10 * shareOf(score, given));
  const sure = own === undefined ? 'none' : confidenceStep(own.confidence);
  return [
    'all',
    `like ${scoreStep(score)}`,
    `like ${scoreStep(score)} ${ruled}`,
    `rank ${rank}`,
    `rank ${rank} ${ruled}`,
    `nothing ${scoreStep(nothing)} ${ruled}`,
    `nothing ${nothing > score ? 'liker' : 'less'} ${ruled}`,
    `support ${support} ${ruled}`,
    `support ${support} like ${scoreStep(score)} ${ruled}`,
    `rule ${sure}`,
    `rule ${own?.kind ?? 'none'} ${sure}`,
    `others ${Math.min(3, others.length)} ${ruled}`,
    `below ${below.some((id) => others.includes(id)) ? 'said' : 'not'} ${most(below) > score ? 'liker' : 'less'}`,
    `above ${above.some((id) => others.includes(id)) ? 'said' : 'not'} ${most(above) > score ? 'liker' : 'less'}`,
    `gap ${gap}`,
    `gap ${gap} ${ruled}`,
    `share ${share}`,
    `share ${share} ${ruled}`,
    `${OWN}${concept} ${ruled}`,
    ...(beside === null ? [] : [`${OWN}${concept} with ${beside}`]),
  ];
}

/** What a need tells of, before it is decided whether that is a matter for methods at all. */
export interface Matter {
  readonly scores: ReadonlyMap<string, number>;
  readonly nothing: number;
  /** Problems that rules read in it; some stand in the vocabulary's own words. */
  readonly ruled: readonly { readonly named?: boolean | undefined }[];
  /** Target groups that rules read in it: some are a matter by themselves, whoever is dying or newly come. */
  readonly groups: readonly string[];
}

/** What speaks for there being no problem in a need: a form to fill in, a bill, an appeal. */
export function featuresOfMatter({ scores, nothing, ruled, groups }: Matter): string[] {
  const best = Math.max(NONE, ...scores.values());
  const gap = Math.max(-6, Math.min(6, Math.round(2 * (nothing - best))));
  const named = ruled.filter((problem) => problem.named).length;
  const told = `ruled ${Math.min(2, ruled.length)} named ${Math.min(2, named)}`;
  return [
    'all',
    told,
    `gap ${gap}`,
    `gap ${gap} ${told}`,
    `nothing ${scoreStep(nothing)}`,
    `best ${scoreStep(best)}`,
    `nothing ${scoreStep(nothing)} best ${scoreStep(best)}`,
    ...groups.map((group) => `${OWN}${group} ${told}`),
  ];
}

/** Features that are of one concept alone: they are learned with more restraint. */
export const OWN = 'own ';

/** 0–1: how much of all likeness is to this concept. */
function shareOf(score: number, { scores, nothing }: Case): number {
  const all = [nothing, ...scores.values()];
  const most = Math.max(...all);
  return Math.exp(score - most) / all.reduce((sum, z) => sum + Math.exp(z - most), 0);
}

function scoreStep(score: number): number {
  return Math.max(-6, Math.min(4, Math.round(score)));
}

function confidenceStep(confidence: number): string {
  const steps = [0.25, 0.4, 0.55, 0.7, 0.75, 0.85];
  return String(steps.filter((step) => confidence >= step).length);
}

/** 0–1: how likely the text is about the concept. */
export function likelihood(features: readonly string[], weights: Readonly<Record<string, number>>): number {
  return sigmoid(features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0));
}

/** The concept with the highest score. */
export function likeliest(scores: ReadonlyMap<string, number>): string | null {
  let best: readonly [string | null, number] = [null, Number.NEGATIVE_INFINITY];
  for (const [concept, score] of scores) if (score > best[1]) best = [concept, score];
  return best[0];
}
