import { describe, expect, it } from 'vitest';
import { carries, isInForce, mayAdviseAgainst, positionsOf } from '../../../src/domain/positions.ts';
import { type Changes, claim } from '../../helpers/claims.ts';

const recommends = (actor: string) => actor === 'socialstyrelsen';
const recommendation = (value: Record<string, unknown> = {}, rest: Changes = {}) =>
  claim('recommendation', { ...rest, value });
const link = (value: Record<string, unknown>) => claim('class_link', { value });

describe('isInForce: drafts and replaced editions give no position', () => {
  it.each([
    { status: 'current', expected: true, why: 'the newest edition' },
    { status: 'unclear', expected: true, why: 'shown with that word, since nothing newer is known' },
    { status: 'draft', expected: false, why: 'a draft or a presentation gives none that counts' },
    { status: 'replaced', expected: false, why: 'the newest edition wins within one publisher’s line' },
  ])('$status → $expected: $why', ({ status, expected }) => {
    expect(isInForce(recommendation({ status }))).toBe(expected);
    expect(positionsOf([recommendation({ status })], [], () => [], recommends)).toHaveLength(
      expected ? 1 : 0,
    );
  });
});

describe('mayAdviseAgainst: should_not only first-hand, from a body whose task it is', () => {
  it.each([
    { why: 'said by the recommending body itself', changes: {}, expected: true },
    { why: 'passed on by somebody else', changes: { source: { relayedBy: 'sbu' } }, expected: false },
    {
      why: 'by a body that does not recommend',
      changes: { source: { assertedBy: 'pressen' } },
      expected: false,
    },
    { why: 'our own reading', changes: { basis: 'inferred' }, expected: false },
  ])('$expected: $why', ({ changes, expected }) => {
    const advice = recommendation({ level: 'should_not' }, changes);
    expect(mayAdviseAgainst(advice, recommends)).toBe(expected);
    expect(positionsOf([advice], [], () => [], recommends)).toHaveLength(expected ? 1 : 0);
  });

  it('asks it of should_not only: a relayed "bör" is a position, with who relayed it', () => {
    const relayed = recommendation({}, { source: { relayedBy: 'sbu' } });
    expect(positionsOf([relayed], [], () => [], recommends)).toHaveLength(1);
  });
});

describe('carries: how a class recommendation reaches a method', () => {
  it.each([
    {
      ground: 'agency_named',
      verified: true,
      basis: 'agency_named',
      why: 'the agency names it as an example',
    },
    {
      ground: 'agency_named',
      verified: false,
      basis: null,
      why: 'the example has not been read at the agency',
    },
    {
      ground: 'owner_says',
      verified: true,
      basis: 'owner_says',
      why: 'kept with the word "enligt metodägaren"',
    },
    { ground: 'owner_says', verified: false, basis: 'owner_says', why: 'it is the owner’s word either way' },
    { ground: 'expert_inferred', verified: true, basis: null, why: 'our inference reaches nobody' },
    { ground: 'expert_inferred', verified: false, basis: null, why: 'our inference reaches nobody' },
  ])('$ground, verified $verified → $basis: $why', ({ ground, verified, basis }) => {
    const placed = link({ ground, verified });
    expect(carries(placed)).toBe(basis !== null);
    const [position] = positionsOf([], [placed], () => [recommendation()], recommends);
    expect(position?.via?.basis ?? null).toBe(basis);
    expect(position?.via?.class ?? null).toBe(basis === null ? null : 'klassen');
  });

  it('brings over from the class only what counts there', () => {
    const ofClass = () => [
      recommendation({ status: 'draft' }),
      recommendation({ level: 'should_not' }, { source: { relayedBy: 'sbu' } }),
      recommendation({ level: 'may' }),
    ];
    const found = positionsOf([], [link({})], ofClass, recommends);
    expect(found.map((p) => p.level)).toEqual(['may']);
  });

  it('gives the method’s own positions first', () => {
    const found = positionsOf(
      [recommendation({ level: 'may' })],
      [link({})],
      () => [recommendation()],
      recommends,
    );
    expect(found.map((p) => [p.level, p.via?.class ?? null])).toEqual([
      ['may', null],
      ['should', 'klassen'],
    ]);
  });
});
