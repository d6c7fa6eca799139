import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPairsAbove, pairsAbove } from '../../../src/audit/overlap/candidates.ts';
import { createCorpus } from '../../../src/audit/overlap/corpus.ts';
import { overlapScore, scoreParts } from '../../../src/audit/overlap/score.ts';
import { bandOf, reportedFrom } from '../../../src/audit/overlap/weights.ts';
import type { AuditWork, OverlapPart } from '../../../src/audit/overlap/work.ts';
import { work } from './works.ts';

/** Works about other things, so that what the tested ones share is specific. */
const others = Array.from({ length: 30 }, (_, i) =>
  work(`annat-${i}`, {
    areas: [`omrade-${i % 5}`],
    problems: [`problem-${i}`],
    words: [`ord${i}`, 'vanligt'],
  }),
);

function score(a: AuditWork, b: AuditWork, since: ReadonlyMap<string, number> = new Map()): number {
  const corpus = createCorpus([a, b, ...others], since);
  const [x, y] = corpus.works;
  if (x === undefined || y === undefined) throw new Error('both works are in the corpus');
  return overlapScore(corpus, x, y);
}

function part(a: AuditWork, b: AuditWork, name: OverlapPart, since: ReadonlyMap<string, number> = new Map()) {
  const corpus = createCorpus([a, b, ...others], since);
  const [x, y] = corpus.works;
  if (x === undefined || y === undefined) throw new Error('both works are in the corpus');
  return scoreParts(corpus, x, y).find((p) => p.part === name);
}

describe('the score of a pair', () => {
  const full = { areas: ['spel'], problems: ['spelproblem'], words: ['spelmissbruk', 'behandling'] };

  it('is highest for works that say the same, and 0 for works with nothing in common', () => {
    const same = score(work('a', full), work('b', full));
    expect(same).toBeGreaterThan(0.5);
    expect(bandOf(same)).toBe('very_large');
    expect(score(work('a', full), work('b', { areas: ['x'], problems: ['y'], words: ['z'] }))).toBe(0);
  });

  it('is the same both ways', () => {
    const [a, b] = [work('a', full), work('b', { areas: ['spel'], words: ['behandling', 'alkohol'] })];
    expect(score(a, b)).toBeCloseTo(score(b, a), 12);
  });

  it('does not take what is unknown for a difference', () => {
    const a = work('a', full);
    const unknown = work('b', { areas: full.areas, words: full.words });
    const different = work('b', { ...full, problems: ['alkohol'] });
    expect(part(a, unknown, 'problems')?.value).toBeNull();
    expect(part(a, different, 'problems')?.value).toBe(0);
    expect(score(a, unknown)).toBeGreaterThan(score(a, different));
  });

  it('says little where little is known: one shared thing is not a large overlap', () => {
    const pair = score(work('a', { areas: ['spel'] }), work('b', { areas: ['spel'] }));
    expect(pair).toBeGreaterThan(0);
    expect(pair).toBeLessThan(score(work('a', full), work('b', full)));
    expect(bandOf(pair)).not.toBe('very_large');
  });

  it('weighs what is shared by how specific it is', () => {
    const rare = score(work('a', { areas: ['sallsynt'] }), work('b', { areas: ['sallsynt'] }));
    const common = score(work('a', { areas: ['omrade-1'] }), work('b', { areas: ['omrade-1'] }));
    expect(rare).toBeGreaterThan(common);
  });

  it('does not hold against an earlier work that it leaves out a method that came later', () => {
    const early = work('tidig', { methods: ['mst'] }, { year: 2008 });
    const late = work('sen', { methods: ['mst', 'ny-metod'] }, { year: 2022 });
    const known = new Map([['ny-metod', 2015]]);
    expect(part(early, late, 'methods', known)?.value).toBeGreaterThan(
      part(early, late, 'methods')?.value ?? Infinity,
    );
    // A method that was there to be named counts as left out.
    const old = new Map([['ny-metod', 2000]]);
    expect(part(early, late, 'methods', old)?.value).toBe(part(early, late, 'methods')?.value);
  });

  it('is silent on methods when all that one work names came after the other', () => {
    const early = work('tidig', { methods: ['mst'] }, { year: 2008 });
    const late = work('sen', { methods: ['ny-metod'] }, { year: 2022 });
    expect(part(early, late, 'methods', new Map([['ny-metod', 2015]]))?.value).toBeNull();
  });
});

describe('candidates', () => {
  const values = (prefix: string, n: number, most: number) =>
    fc
      .uniqueArray(fc.integer({ min: 0, max: n }), { maxLength: most })
      .map((all) => all.map((i) => `${prefix}${i}`));
  const anyWork = fc
    .record({
      areas: values('o', 4, 2),
      targetGroups: values('g', 8, 3),
      problems: values('p', 10, 3),
      methods: values('m', 6, 4),
      recommendations: values('r', 4, 2),
      knowledge: values('k', 2, 1),
      words: values('w', 20, 6),
      year: fc.option(fc.integer({ min: 2000, max: 2026 })),
    })
    .map(({ year, ...parts }) => ({ parts, year }));

  it('finds exactly the pairs that comparing everything finds, at any threshold', () => {
    const since = new Map([
      ['m0', 2005],
      ['m1', 2015],
      ['r0', 2020],
    ]);
    fc.assert(
      fc.property(
        fc.array(anyWork, { minLength: 2, maxLength: 40, size: 'max' }),
        fc.constantFrom(0.1, reportedFrom, 0.35, 0.6),
        // 0: every feature is common, and looked up with another.
        fc.constantFrom(0, 3, 24),
        (all, threshold, commonFrom) => {
          const corpus = createCorpus(
            all.map(({ parts, year }, i) => work(`v${i}`, parts, { year })),
            since,
          );
          const key = (p: { a: { work: AuditWork }; b: { work: AuditWork } }) =>
            `${p.a.work.id} ${p.b.work.id}`;
          expect(pairsAbove(corpus, threshold, commonFrom).map(key)).toEqual(
            allPairsAbove(corpus, threshold).map(key),
          );
        },
      ),
      { numRuns: 120 },
    );
  });
});
