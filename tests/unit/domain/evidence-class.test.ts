import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../src/domain/claim.ts';
import {
  type EvidenceClass,
  evidenceClassSchema,
  evidenceOf,
  evidenceRank,
} from '../../../src/domain/evidence-class.ts';
import type { Hierarchy } from '../../../src/domain/primitives.ts';
import { type Changes, claim } from '../../helpers/claims.ts';

/** ungdomar is below unga; vuxna is beside. */
const hierarchy: Hierarchy = {
  targetGroups: (id) => (id === 'ungdomar' ? ['ungdomar', 'unga'] : [id]),
  problems: (id) => [id],
};

const finding = (value: Record<string, unknown>, rest: Changes = {}) => claim('finding', { ...rest, value });
const positive = (certainty: string, rest: Changes = {}) =>
  finding({ direction: 'positive', certainty }, rest);

const counting: readonly {
  why: string;
  findings: ReturnType<typeof finding>[];
  expected: EvidenceClass;
}[] = [
  { why: 'nothing is known', findings: [], expected: 'none_found' },
  { why: 'positive with high certainty', findings: [positive('high')], expected: 'effect_high' },
  { why: 'positive with moderate certainty', findings: [positive('moderate')], expected: 'effect_moderate' },
  { why: 'positive with low certainty', findings: [positive('low')], expected: 'effect_low' },
  {
    why: 'very low certainty cannot be assessed, whatever the direction',
    findings: [positive('very_low')],
    expected: 'cannot_assess',
  },
  {
    why: 'SBU:s kunskapslucka is "cannot be assessed", not "no effect"',
    findings: [finding({ direction: 'unclear', certainty: 'no_review' })],
    expected: 'cannot_assess',
  },
  {
    why: 'no effect takes at least moderate certainty',
    findings: [finding({ direction: 'no_effect', certainty: 'moderate' })],
    expected: 'no_effect',
  },
  {
    why: 'no effect with low certainty is not yet "no effect"',
    findings: [finding({ direction: 'no_effect', certainty: 'low' })],
    expected: 'cannot_assess',
  },
  {
    why: 'a conclusion of harm is harm, whatever its certainty',
    findings: [finding({ direction: 'negative', certainty: 'low' })],
    expected: 'harm',
  },
  {
    why: 'less effective than something else is not harm',
    findings: [finding({ direction: 'less_effective_than', certainty: 'moderate' })],
    expected: 'cannot_assess',
  },
  {
    why: 'mixed results carry no effect class',
    findings: [finding({ direction: 'mixed', certainty: 'moderate' })],
    expected: 'cannot_assess',
  },
  {
    why: 'only findings that do not count',
    findings: [finding({ direction: 'positive', certainty: 'low', counts: false })],
    expected: 'weak_studies',
  },
  {
    why: 'a superseded finding never counts',
    findings: [positive('low'), finding({ certainty: 'high', counts: false, current: false })],
    expected: 'effect_low',
  },
  {
    why: 'a single study says harm: shown, but does not make the class',
    findings: [positive('moderate'), finding({ direction: 'negative', counts: false })],
    expected: 'effect_moderate',
  },
  {
    why: 'one step of certainty apart is agreement: the more certain one names the class',
    findings: [positive('moderate'), positive('low')],
    expected: 'effect_moderate',
  },
  {
    why: 'two steps of certainty apart is disagreement',
    findings: [positive('high'), positive('low')],
    expected: 'differs',
  },
  {
    why: 'positive against no effect',
    findings: [positive('low'), finding({ direction: 'no_effect', certainty: 'low' })],
    expected: 'differs',
  },
  {
    why: 'positive against negative',
    findings: [positive('low'), finding({ direction: 'negative', certainty: 'low' })],
    expected: 'differs',
  },
  {
    why: 'positive against unclear is no disagreement: one could tell, the other could not',
    findings: [positive('low'), finding({ direction: 'unclear', certainty: 'very_low' })],
    expected: 'effect_low',
  },
  {
    why: 'different populations do not disagree: an effect for some is not "no effect" for the method',
    findings: [
      positive('low', { population: { targetGroups: ['ungdomar'] } }),
      finding({ direction: 'no_effect' }, { population: { targetGroups: ['vuxna'] } }),
    ],
    expected: 'varies',
  },
  {
    why: 'a group and what is broader than it do overlap',
    findings: [
      positive('low', { population: { targetGroups: ['ungdomar'] } }),
      finding({ direction: 'no_effect' }, { population: { targetGroups: ['unga'] } }),
    ],
    expected: 'differs',
  },
  {
    why: 'ages that do not meet do not disagree',
    findings: [
      positive('low', { population: { ages: { min: 3, max: 11 } } }),
      finding({ direction: 'no_effect' }, { population: { ages: { min: 12, max: 18 } } }),
    ],
    expected: 'varies',
  },
  {
    why: 'a source without ages overlaps with all ages: a conflict must not be missed',
    findings: [
      positive('low', { population: { ages: { min: 3, max: 11 } } }),
      finding({ direction: 'no_effect' }),
    ],
    expected: 'differs',
  },
  {
    why: 'outcomes with one class: that class is the method’s',
    findings: [positive('low'), finding({ certainty: 'low', outcomeGroup: 'psykisk-halsa' })],
    expected: 'effect_low',
  },
  {
    why: 'outcomes with different classes are shown, never averaged',
    findings: [
      positive('high'),
      finding({ direction: 'no_effect', certainty: 'high', outcomeGroup: 'psykisk-halsa' }),
    ],
    expected: 'varies',
  },
  {
    why: 'certainty is not inherited over outcomes: two steps apart in two groups is no disagreement',
    findings: [positive('high'), finding({ certainty: 'low', outcomeGroup: 'psykisk-halsa' })],
    expected: 'varies',
  },
  {
    why: 'an outcome with weak studies only does not change what reviews say of the others',
    findings: [positive('low'), finding({ outcomeGroup: 'psykisk-halsa', counts: false })],
    expected: 'effect_low',
  },
];

describe('evidence class (domain model 3)', () => {
  it.each(counting)('$expected: $why', ({ findings, expected }) => {
    expect(evidenceOf('programme', findings, hierarchy).class).toBe(expected);
  });

  it('does not depend on the order in which the findings are read', () => {
    for (const { findings, expected } of counting)
      expect(evidenceOf('programme', findings.toReversed(), hierarchy).class).toBe(expected);
  });

  it('has a row for every class', () => {
    const seen = new Set([...counting.map((row) => row.expected), 'instrument']);
    expect([...seen].sort()).toEqual([...evidenceClassSchema.options].sort());
  });

  it('ungraded: a counting conclusion without a certainty is no effect class, and is told from weak studies', () => {
    const evidence = evidenceOf('programme', [positive('not_graded')], hierarchy);
    expect(evidence).toMatchObject({ class: 'weak_studies', ungraded: true });
    const weak = evidenceOf('programme', [finding({ counts: false })], hierarchy);
    expect(weak).toMatchObject({ class: 'weak_studies', ungraded: false });
    const both = evidenceOf(
      'programme',
      [positive('not_graded'), finding({ outcomeGroup: 'psykisk-halsa', counts: false })],
      hierarchy,
    );
    expect(both).toMatchObject({ class: 'weak_studies', ungraded: true });
  });

  it('instrument: measurement properties instead of effects, whatever findings there are', () => {
    for (const kind of ['assessment_instrument', 'instrument_group'] as const)
      expect(evidenceOf(kind, [positive('high')], hierarchy)).toEqual({
        class: 'instrument',
        outcomes: [],
        ungraded: false,
      });
  });

  it('keeps per outcome group what decides and what is only shown', () => {
    const review = positive('low');
    const study = finding({ counts: false });
    const [outcome] = evidenceOf('programme', [review, study], hierarchy).outcomes;
    expect(outcome?.deciding).toEqual([review]);
    expect(outcome?.others).toEqual([study]);
  });

  it('a finding that counts cannot be superseded: the schema refuses it', () => {
    expect(() => finding({ counts: true, current: false })).toThrow(/superseded/);
  });

  it('ranks harm and no effect below what is not known', () => {
    expect(evidenceRank.harm).toBeLessThan(evidenceRank.none_found);
    expect(evidenceRank.no_effect).toBeLessThan(evidenceRank.cannot_assess);
    expect(evidenceRank.effect_high).toBe(Math.max(...Object.values(evidenceRank)));
  });

  it('takes findings only', () => {
    expect(claimsOf([claim('safety'), positive('low')], 'finding')).toHaveLength(1);
  });
});
