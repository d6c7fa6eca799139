import { z } from 'zod';
import type { ClaimOf } from './claim.ts';
import type { Certainty } from './facts/evidence.ts';
import { type Hierarchy, populationsOverlap } from './primitives.ts';
import type { MethodKind } from './records/method.ts';

export const evidenceClassSchema = z.enum([
  'effect_high',
  'effect_moderate',
  'effect_low',
  'weak_studies',
  'cannot_assess',
  'no_effect',
  'harm',
  'differs',
  'varies',
  'none_found',
  'instrument',
]);
export type EvidenceClass = z.infer<typeof evidenceClassSchema>;

type Finding = ClaimOf<'finding'>;

/** The class of one outcome group, with the findings that decide it (or all, when none counts). */
export interface OutcomeEvidence {
  readonly group: string;
  readonly class: EvidenceClass;
  readonly deciding: readonly Finding[];
  readonly others: readonly Finding[];
}

export interface MethodEvidence {
  readonly class: EvidenceClass;
  readonly outcomes: readonly OutcomeEvidence[];
  /**
   * Why the class is `weak_studies` although a review or an agency concluded something: it gave no certainty
   * that can be read. The label then says so instead of "enstaka eller svaga studier".
   */
  readonly ungraded: boolean;
}

const steps: Record<Certainty, number | null> = {
  high: 3,
  moderate: 2,
  low: 1,
  very_low: 0,
  not_graded: null,
  no_review: null,
};

/** Domain model 3: does the finding take part in the class? Superseded ones never do. */
export function counts(finding: Finding): boolean {
  return finding.value.counts && finding.value.current;
}

/** Rule `differs`: same kind, overlapping population, and opposite or two steps apart in certainty. */
export function disagree(a: Finding, b: Finding, hierarchy: Hierarchy): boolean {
  if (!populationsOverlap(a.population, b.population, hierarchy)) return false;
  const [x, y] = [a.value.direction, b.value.direction];
  const against = (d: string) => d === 'no_effect' || d === 'negative';
  if ((x === 'positive' && against(y)) || (y === 'positive' && against(x))) return true;
  if (x !== 'positive' || y !== 'positive') return false;
  const [s, t] = [steps[a.value.certainty], steps[b.value.certainty]];
  return s !== null && t !== null && Math.abs(s - t) >= 2;
}

/**
 * The class of one outcome group by the table of domain model 3. Two bodies that contradict each other are
 * shown as `differs`; the harm flag is raised from the finding itself (flags.ts), so nothing is lost by that.
 * A counting conclusion whose certainty was not stated gives no effect class: `weak_studies` understates it,
 * and the label says "utan angiven tillförlitlighet" (docs/adr/0005).
 */
export function classOfGroup(counting: readonly Finding[], hierarchy: Hierarchy): EvidenceClass {
  const differing = counting.some((a, i) => counting.slice(i + 1).some((b) => disagree(a, b, hierarchy)));
  if (differing) return 'differs';
  const has = (test: (f: Finding) => boolean) => counting.some(test);
  if (has((f) => f.value.direction === 'negative')) return 'harm';
  const positive = (certainty: Certainty) => (f: Finding) =>
    f.value.direction === 'positive' && f.value.certainty === certainty;
  if (has((f) => f.value.direction === 'no_effect' && (steps[f.value.certainty] ?? 0) >= 2)) {
    // Not `differs`, so the groups tried are others: an effect for some is not "no effect" for the method.
    return has((f) => f.value.direction === 'positive' && (steps[f.value.certainty] ?? 0) >= 1)
      ? 'varies'
      : 'no_effect';
  }
  if (has(positive('high'))) return 'effect_high';
  if (has(positive('moderate'))) return 'effect_moderate';
  if (has(positive('low'))) return 'effect_low';
  if (has(positive('not_graded'))) return 'weak_studies';
  return 'cannot_assess';
}

/** Evidence of a method: per outcome group first, then for the method; never averaged, never inherited from a class. */
export function evidenceOf(
  kind: MethodKind,
  findings: readonly Finding[],
  hierarchy: Hierarchy,
): MethodEvidence {
  if (kind === 'assessment_instrument' || kind === 'instrument_group') {
    return { class: 'instrument', outcomes: [], ungraded: false };
  }
  const groups = Map.groupBy(findings, (f) => f.value.outcomeGroup);
  const outcomes = [...groups].map(([group, all]): OutcomeEvidence => {
    const deciding = all.filter(counts);
    return {
      group,
      class: deciding.length > 0 ? classOfGroup(deciding, hierarchy) : 'weak_studies',
      deciding,
      others: all.filter((f) => !counts(f)),
    };
  });
  const decided = outcomes.filter((o) => o.deciding.length > 0);
  const classes = new Set(decided.map((o) => o.class));
  const ungraded = decided.length > 0 && classes.size === 1 && classes.has('weak_studies');
  return { class: classOfMethod(findings, classes), outcomes, ungraded };
}

function classOfMethod(findings: readonly Finding[], classes: ReadonlySet<EvidenceClass>): EvidenceClass {
  if (findings.length === 0) return 'none_found';
  if (classes.size === 0) return 'weak_studies';
  const [only] = classes;
  return classes.size === 1 && only !== undefined ? only : 'varies';
}

/** Order for tie-breaks in search: what is known of effect, most certain first; unknown is not below "no effect". */
export const evidenceRank: Record<EvidenceClass, number> = {
  effect_high: 6,
  effect_moderate: 5,
  effect_low: 4,
  varies: 3,
  differs: 3,
  instrument: 2,
  weak_studies: 2,
  cannot_assess: 1,
  none_found: 1,
  no_effect: 0,
  harm: 0,
};
