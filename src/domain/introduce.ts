import { z } from 'zod';
import { type ClaimOf, claimDate } from './claim.ts';
import type { AvailabilityAspect, AvailabilityCode, BarrierCode } from './facts/availability.ts';
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
  /** Is a party, as a source names it, a Swedish agency? For rule 3f. */
  readonly isAgency: (party: string) => boolean;
}

/** The name of the rule that decided, in the order in which the rules are tried. */
export type IntroduceRule =
  | 'statutory'
  | 'ended_or_replaced'
  | 'not_in_sweden'
  | 'restricted'
  | 'terms_known'
  | 'free'
  | 'agency_material'
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
  /**
   * Newest date among the deciding claims; where none of them is dated, of what else Swedish sources say of terms,
   * training and support, however old: an answer without a date would otherwise look ageless. Null = no date at all.
   */
  readonly lastKnown: string | null;
  /** An agency says it cannot be had, somebody in Sweden says that it is given. */
  readonly disputed: boolean;
  /** An answer against the method that rests on dated, first-hand claims about itself: only that may carry a flag (rule 8). */
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

/** Where an agency's material shows: the texts themselves, their language, and training without a form. */
const materialAspects: ReadonlySet<AvailabilityAspect> = new Set(['manual', 'language', 'training']);

/** What tells how old the knowledge of access is. */
const accessAspects: ReadonlySet<AvailabilityAspect> = new Set([
  'terms',
  'certification',
  'licence',
  'training',
  'trainer',
  'supervision',
  'steward',
  'steward_function',
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
  const found = firstRuleThatHits(facts, today);
  const access = facts.availability.filter(
    (c) => c.country === 'SE' && c.basis === 'stated' && accessAspects.has(c.value.aspect),
  );
  return { ...found, lastKnown: found.lastKnown ?? newestDate(access) };
}

function firstRuleThatHits(facts: IntroduceFacts, today: string): Introduce {
  const swedish = facts.availability.filter((c) => c.country === 'SE');
  const statutory = swedish.filter((c) => c.value.code === 'statutory');
  if (statutory.length > 0)
    return answer('statutory', 'statutory', statutory, { terms: 'statutory', code: 'statutory' });

  const stated = swedish.filter((c) => c.basis === 'stated');
  const spread = facts.spread.filter((c) => c.country === 'SE' && c.basis === 'stated');
  const ended = stated.filter((c) => c.value.code === 'discontinued' || c.value.code === 'replaced');
  if (ended.length > 0) return endedAnswer(ended, spread);

  const carrying = {
    ...facts,
    availability: stated.filter((c) => !isTooOld(c, today)),
    spread: spread.filter((c) => !isTooOld(c, today)),
    barriers: facts.barriers.filter((c) => !isTooOld(c, today)),
  };
  return (
    notInSweden(carrying, spread) ??
    restricted(carrying) ??
    termsKnown(carrying) ??
    freelyUsed(carrying) ??
    unknown(facts, stated)
  );
}

/** Rule 3c: a Swedish source says that it is not used here, or that training is abroad, and no way in is known. */
function notInSweden({ availability }: IntroduceFacts, spread: readonly Spread[]): Introduce | null {
  const abroad = availability.filter(
    (c) => c.value.code === 'not_used_in_sweden' || c.value.code === 'training_abroad_only',
  );
  const wayIn = availability.some((c) => isSwedishTraining(c) || termsOf(c) !== null);
  if (abroad.length === 0 || wayIn) return null;
  const code = abroad[0]?.value.code ?? null;
  return answer('abroad_only', 'not_in_sweden', abroad, { code, disputed: isDisputed(spread) });
}

/** Rule 3d: under trial, given by few or closed providers, or hindered in at least two ways. */
function restricted({ availability, spread, barriers }: IntroduceFacts): Introduce | null {
  const trial = availability.filter((c) => c.value.code === 'under_trial' || c.value.limitsAccess);
  const few = spread.filter((c) => c.value.limitsAccess);
  const own = barriers.filter(
    (b) => b.country === 'SE' && b.basis === 'stated' && hindrances.has(b.value.code),
  );
  const deciding = [...trial, ...few, ...(areEnough(own) ? own : [])];
  if (deciding.length === 0) return null;
  return answer('limited', 'restricted', deciding, {
    terms: strictest(availability),
    code: trial.some((c) => c.value.code === 'under_trial') ? 'under_trial' : null,
  });
}

/** Rule 3e: a demand that a Swedish party fills, or Swedish training with no other conditions stated. */
function termsKnown({ availability }: IntroduceFacts): Introduce | null {
  const demanding = availability.filter((c) => termsOf(c) !== null && termsOf(c) !== 'free');
  const training = availability.filter(isSwedishTraining);
  const wayIn = training.length > 0 || demanding.some(hasParty) || availability.some(isLedFromSweden);
  if (demanding.length > 0 && wayIn)
    return answer('with_terms', 'terms_known', [...demanding, ...training], { terms: strictest(demanding) });
  if (training.length === 0 || availability.some((c) => termsOf(c) !== null)) return null;
  return answer('with_terms', 'terms_known', training, { terms: 'training_required' });
}

/** Rule 3f: said to be free, or a Swedish agency provides the material, and nothing stricter is said. */
function freelyUsed({ availability, isAgency }: IntroduceFacts): Introduce | null {
  const free = availability.filter((c) => termsOf(c) === 'free');
  if (availability.some((c) => termsOf(c) !== null && termsOf(c) !== 'free')) return null;
  if (free.length > 0) return answer('yes', 'free', free, { terms: 'free', code: 'free' });
  const material = availability.filter(
    (c) => materialAspects.has(c.value.aspect) && hasParty(c) && isAgency(c.value.party ?? ''),
  );
  return material.length > 0 ? answer('yes', 'agency_material', material, {}) : null;
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

function isTooOld(claim: Availability | Spread | Barrier, today: string): boolean {
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

/** A demand that names who fills it (a trainer, a licence holder) is a way in. */
function hasParty(claim: Availability): boolean {
  return claim.value.party !== null && !claim.value.pastOrNegative;
}

/** A steward in Sweden who leads the method is a way in to what it demands. */
function isLedFromSweden(claim: Availability): boolean {
  return claim.value.aspect === 'steward' && claim.value.code !== 'none_found' && hasParty(claim);
}

function strictest(claims: readonly Availability[]): Terms | null {
  return strictness.find((t) => claims.some((c) => termsOf(c) === t)) ?? null;
}

function areEnough(barriers: readonly Barrier[]): boolean {
  return new Set(barriers.map((b) => b.value.code)).size >= 2;
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

/** Rule 3g, with the reason: only foreign facts, only facts too old to carry an answer, or nothing that decides. */
function unknown(facts: IntroduceFacts, stated: readonly Availability[]): Introduce {
  if (facts.availability.length > 0 && facts.availability.every((c) => c.country !== 'SE'))
    return answer('unknown', 'foreign_only', [], {});
  const oldToo = { ...facts, availability: stated, spread: [], barriers: [] };
  const once = termsKnown(oldToo) ?? freelyUsed(oldToo);
  if (once === null) return answer('unknown', 'nothing_known', [], {});
  return answer('unknown', 'too_old', [], { lastKnown: once.lastKnown });
}

function answer(
  status: IntroduceStatus,
  rule: IntroduceRule,
  deciding: Introduce['deciding'],
  more: Partial<Introduce>,
): Introduce {
  return {
    status,
    rule,
    terms: null,
    code: null,
    successor: null,
    deciding,
    lastKnown: newestDate(deciding),
    disputed: false,
    mayFlag: speaksAgainst(status) && areFirmEnough(deciding),
    member: null,
    ...more,
  };
}

function speaksAgainst(status: IntroduceStatus): boolean {
  return status === 'limited' || status === 'abroad_only' || status === 'no';
}

/** Would the answer stand on the dated claims alone whose asserter was read and not assumed? Barriers take two. */
function areFirmEnough(deciding: Introduce['deciding']): boolean {
  const firm = deciding.filter(
    (c) => claimDate(c) !== null && !c.source.assertedByDerived && c.basis === 'stated',
  );
  return firm.some((c) => c.fact !== 'barrier') || areEnough(firm.filter((c) => c.fact === 'barrier'));
}

function newestDate(claims: readonly { source: Availability['source'] }[]): string | null {
  return newest(claims.map(claimDate).filter((d) => d !== null));
}
