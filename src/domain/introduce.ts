import { z } from 'zod';
import { type ClaimOf, claimDate } from './claim.ts';
import type { AvailabilityCode, BarrierCode } from './facts/availability.ts';
import { newest } from './primitives.ts';

export const introduceStatusSchema = z.enum([
  'yes',
  'with_terms',
  'limited',
  'abroad_only',
  'no',
  'statutory',
  'unknown',
]);
export type IntroduceStatus = z.infer<typeof introduceStatusSchema>;

export const termsSchema = z.enum([
  'free',
  'training_required',
  'certification_required',
  'licence_required',
  'statutory',
]);
export type Terms = z.infer<typeof termsSchema>;

type Availability = ClaimOf<'availability'>;
type Spread = ClaimOf<'spread'>;
type Barrier = ClaimOf<'barrier'>;

/** What is claimed about getting hold of one method. */
export interface IntroduceFacts {
  readonly availability: readonly Availability[];
  readonly spread: readonly Spread[];
  readonly barriers: readonly Barrier[];
}

/** The name of the rule that decided, in the order in which the rules are tried. */
export type IntroduceRule =
  | 'statutory'
  | 'ended_or_replaced'
  | 'not_in_sweden'
  | 'restricted'
  | 'terms_known'
  | 'free'
  | 'nothing_known'
  | 'too_old'
  | 'foreign_only'
  | 'best_of_members';

export interface Introduce {
  readonly status: IntroduceStatus;
  readonly rule: IntroduceRule;
  /** The strictest stated condition, for the label ("Kräver certifiering") and the facet `terms`. */
  readonly terms: Terms | null;
  readonly code: AvailabilityCode | null;
  readonly successor: string | null;
  /** The claims that decided; empty for `unknown`. */
  readonly deciding: readonly (Availability | Spread | Barrier)[];
  /** Newest date among the deciding claims; null when none of them is dated. */
  readonly lastKnown: string | null;
  /** An agency says it cannot be had, somebody in Sweden says that it is given. */
  readonly disputed: boolean;
  /** Dated, first-hand and about the method itself: only then may a flag rest on it (rule 8). */
  readonly mayFlag: boolean;
  /** The member of a class that gave the answer (rule 4). */
  readonly member: string | null;
}

/** Rule 2: rows older than this carry no answer alone. */
const YEARS_THAT_CARRY = 10;
/** Domain model 4: older than this, "senast känt <year>" is shown. */
const YEARS_UNTIL_STALE = 3;

/** Two of these together make access limited (rule 3d). */
const hindrances: ReadonlySet<BarrierCode> = new Set([
  'licensed_abroad',
  'trainer_abroad',
  'team_size',
  'on_call',
  'few_providers',
  'costly_training',
  'small_client_base',
]);

const strictness: readonly Terms[] = [
  'licence_required',
  'certification_required',
  'training_required',
  'free',
];

/**
 * "Can we introduce it?", derived by a printed rule from stated Swedish facts (domain model 4; the rule in words
 * stands on /om). Foreign and inferred facts are shown elsewhere and decide nothing, but for the editors' list of
 * statutory tasks, which stays visible as our reading.
 * @param today ISO day; decides what is too old to carry an answer.
 */
export function introduceOf(facts: IntroduceFacts, today: string): Introduce {
  const swedish = facts.availability.filter((c) => c.country === 'SE');
  const statutory = swedish.filter((c) => c.value.code === 'statutory');
  if (statutory.length > 0)
    return answer('statutory', 'statutory', statutory, { terms: 'statutory', code: 'statutory' });

  const stated = swedish.filter((c) => c.basis === 'stated');
  const spread = facts.spread.filter((c) => c.country === 'SE' && c.basis === 'stated');
  const ended = stated.filter((c) => c.value.code === 'discontinued' || c.value.code === 'replaced');
  if (ended.length > 0) return endedAnswer(ended, spread);

  const recent = stated.filter((c) => !isTooOld(c, today));
  const training = recent.filter((c) => isSwedishTraining(c));
  const terms = recent.filter((c) => termsOf(c) !== null);
  const abroad = recent.filter(
    (c) => c.value.code === 'not_used_in_sweden' || c.value.code === 'training_abroad_only',
  );
  if (abroad.length > 0 && training.length === 0 && terms.length === 0) {
    return answer('abroad_only', 'not_in_sweden', abroad, {
      code: abroad[0]?.value.code ?? null,
      disputed: isDisputed(spread),
    });
  }

  const restricted = restrictions(recent, spread, facts.barriers, today);
  if (restricted.length > 0) {
    const trial = recent.find((c) => c.value.code === 'under_trial');
    return answer('limited', 'restricted', restricted, {
      terms: strictest(terms),
      code: trial ? 'under_trial' : null,
    });
  }

  const demanding = terms.filter((c) => termsOf(c) !== 'free');
  if (demanding.length > 0 && (training.length > 0 || demanding.some(isGivenBySwedishParty))) {
    return answer('with_terms', 'terms_known', [...demanding, ...training], { terms: strictest(demanding) });
  }
  const free = terms.filter((c) => termsOf(c) === 'free');
  if (free.length > 0 && demanding.length === 0)
    return answer('yes', 'free', free, { terms: 'free', code: 'free' });
  if (training.length > 0 && demanding.length === 0) {
    return answer('with_terms', 'terms_known', training, { terms: 'training_required' });
  }
  return unknown(facts, stated);
}

/** Rule 4: a class without an answer of its own gets the best answer among its members, and says which. */
export function bestOfMembers(
  own: Introduce,
  members: readonly { id: string; introduce: Introduce }[],
): Introduce {
  if (own.status !== 'unknown') return own;
  const order: readonly IntroduceStatus[] = ['yes', 'with_terms', 'limited', 'abroad_only', 'no'];
  for (const status of order) {
    const best = members.find((m) => m.introduce.status === status);
    if (best) return { ...best.introduce, rule: 'best_of_members', member: best.id, mayFlag: false };
  }
  return own;
}

/** Is what is known of it older than three years? */
export function isStale(introduce: Introduce, today: string): boolean {
  return introduce.lastKnown !== null && yearsBetween(introduce.lastKnown, today) > YEARS_UNTIL_STALE;
}

/** Whole years between a partial date (its earliest day) and an ISO day, as a number with fraction. */
export function yearsBetween(date: string, today: string): number {
  const start = Date.parse(`${date}-01-01`.slice(0, 10));
  return (Date.parse(today) - start) / (365.25 * 24 * 3600 * 1000);
}

function isTooOld(claim: Availability | Spread, today: string): boolean {
  const date = claimDate(claim);
  return date !== null && yearsBetween(date, today) > YEARS_THAT_CARRY;
}

function isSwedishTraining(claim: Availability): boolean {
  const { aspect, code, pastOrNegative } = claim.value;
  if (pastOrNegative) return false;
  return code === 'training_regular' || code === 'training_on_request' || aspect === 'trainer';
}

function termsOf(claim: Availability): Terms | null {
  const parsed = termsSchema.safeParse(claim.value.code);
  return parsed.success && parsed.data !== 'statutory' ? parsed.data : null;
}

/** A demand with a named Swedish party that fills it (a trainer, a licence holder) is a way in. */
function isGivenBySwedishParty(claim: Availability): boolean {
  return claim.value.party !== null && !claim.value.pastOrNegative;
}

function strictest(terms: readonly Availability[]): Terms | null {
  return strictness.find((t) => terms.some((c) => termsOf(c) === t)) ?? null;
}

function restrictions(
  availability: readonly Availability[],
  spread: readonly Spread[],
  barriers: readonly Barrier[],
  today: string,
): (Availability | Spread | Barrier)[] {
  const trial = availability.filter((c) => c.value.code === 'under_trial' || c.value.limitsAccess);
  const few = spread.filter((c) => c.value.limitsAccess && !isTooOld(c, today));
  const own = barriers.filter(
    (b) => b.country === 'SE' && b.basis === 'stated' && hindrances.has(b.value.code),
  );
  const enough = new Set(own.map((b) => b.value.code)).size >= 2 ? own : [];
  return [...trial, ...few, ...enough];
}

function isDisputed(spread: readonly Spread[]): boolean {
  return spread.some((c) => !c.value.pastOrNegative);
}

function endedAnswer(ended: readonly Availability[], spread: readonly Spread[]): Introduce {
  const last = ended.reduce((a, b) => ((claimDate(b) ?? '') > (claimDate(a) ?? '') ? b : a));
  const end = claimDate(last);
  const later = spread.filter((c) => !c.value.pastOrNegative && end !== null && (claimDate(c) ?? '') > end);
  return answer('no', 'ended_or_replaced', ended, {
    code: last.value.code,
    successor: last.value.successor,
    disputed: later.length > 0,
  });
}

function unknown(facts: IntroduceFacts, stated: readonly Availability[]): Introduce {
  const foreign = facts.availability.length > 0 && facts.availability.every((c) => c.country !== 'SE');
  const old = stated.filter((c) => claimDate(c) !== null);
  const rule = foreign ? 'foreign_only' : old.length > 0 ? 'too_old' : 'nothing_known';
  return { ...answer('unknown', rule, [], {}), lastKnown: rule === 'too_old' ? newestDate(old) : null };
}

function answer(
  status: IntroduceStatus,
  rule: IntroduceRule,
  deciding: Introduce['deciding'],
  more: Partial<Introduce>,
): Introduce {
  const dated = deciding.some((c) => claimDate(c) !== null);
  const firstHand = deciding.every((c) => !c.source.assertedByDerived && c.basis === 'stated');
  return {
    status,
    rule,
    terms: null,
    code: null,
    successor: null,
    deciding,
    lastKnown: newestDate(deciding),
    disputed: false,
    mayFlag: deciding.length > 0 && dated && firstHand,
    member: null,
    ...more,
  };
}

function newestDate(claims: readonly { source: Availability['source'] }[]): string | null {
  return newest(claims.map(claimDate).filter((d) => d !== null));
}
