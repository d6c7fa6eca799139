import { describe, expect, it } from 'vitest';
import { claimDate, isFirstHand } from '../../../src/domain/claim.ts';
import {
  agesOverlap,
  type Hierarchy,
  newest,
  populationSchema,
  populationsOverlap,
} from '../../../src/domain/primitives.ts';
import { claim } from '../../helpers/claims.ts';

const hierarchy: Hierarchy = {
  targetGroups: (id) =>
    ({ spadbarn: ['spadbarn', 'barn', 'barn-och-unga'], ungdomar: ['ungdomar', 'barn-och-unga'] })[id] ?? [
      id,
    ],
  problems: (id) => [id],
};
const population = (fields: object) => populationSchema.parse(fields);

describe('populationsOverlap', () => {
  it.each([
    { a: ['spadbarn'], b: ['barn-och-unga'], expected: true, why: 'two levels broader' },
    { a: ['barn-och-unga'], b: ['spadbarn'], expected: true, why: 'the same the other way' },
    { a: ['spadbarn'], b: ['ungdomar'], expected: false, why: 'siblings have nobody in common' },
    { a: [], b: ['ungdomar'], expected: true, why: 'a group left out is not a group excluded' },
    { a: ['spadbarn', 'vuxna'], b: ['vuxna'], expected: true, why: 'one in common is enough' },
  ])('$a and $b → $expected: $why', ({ a, b, expected }) => {
    expect(
      populationsOverlap(population({ targetGroups: a }), population({ targetGroups: b }), hierarchy),
    ).toBe(expected);
  });

  it('asks all of ages, groups and problems to meet', () => {
    const a = population({ targetGroups: ['vuxna'], problems: ['spel'] });
    expect(
      populationsOverlap(a, population({ targetGroups: ['vuxna'], problems: ['alkohol'] }), hierarchy),
    ).toBe(false);
    expect(populationsOverlap(a, null, hierarchy)).toBe(true);
  });
});

describe('agesOverlap: a missing span or side is open', () => {
  it.each([
    { a: { min: 3, max: 11 }, b: { min: 11, max: 18 }, expected: true },
    { a: { min: 3, max: 11 }, b: { min: 12, max: 18 }, expected: false },
    { a: { min: 65, max: null }, b: { min: 90, max: 95 }, expected: true },
    { a: { min: null, max: 2 }, b: { min: 3, max: null }, expected: false },
    { a: null, b: { min: 3, max: 4 }, expected: true },
  ])('$a and $b → $expected', ({ a, b, expected }) => {
    expect(agesOverlap(a, b)).toBe(expected);
    expect(agesOverlap(b, a)).toBe(expected);
  });
});

describe('dates and hands of a claim', () => {
  it('shows published, else as of, else nothing: never the day of reading', () => {
    expect(claimDate(claim('safety', { source: { published: '2020', asOf: '2021' } }))).toBe('2020');
    expect(claimDate(claim('safety', { source: { published: null, asOf: '2021' } }))).toBe('2021');
    expect(claimDate(claim('safety', { source: { published: null } }))).toBeNull();
  });

  it.each([
    { why: 'read at the body itself', changes: {}, expected: true },
    { why: 'relayed', changes: { source: { relayedBy: 'sbu' } }, expected: false },
    {
      why: 'the publisher is only assumed',
      changes: { source: { assertedByDerived: true } },
      expected: false,
    },
    { why: 'our reading', changes: { basis: 'inferred' }, expected: false },
    { why: 'no address where it was read', changes: { source: { url: null } }, expected: false },
  ])('isFirstHand $expected: $why', ({ changes, expected }) => {
    expect(isFirstHand(claim('safety', changes))).toBe(expected);
  });

  it('newest of partial dates', () => {
    expect(newest(['2020', '2020-05', '2019-12-31'])).toBe('2020-05');
    expect(newest([])).toBeNull();
  });
});
