/** What the audit says of the real catalogue: facts that reports about the field name, and the judged pairs. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { allConflicts } from '../../../src/audit/conflicts.ts';
import { allCurrency } from '../../../src/audit/currency.ts';
import { noFilters } from '../../../src/audit/filters.ts';
import { gaps } from '../../../src/audit/gaps.ts';
import { createCorpus } from '../../../src/audit/overlap/corpus.ts';
import { hotSpots } from '../../../src/audit/overlap/hotspots.ts';
import { methodsSince, readWorks } from '../../../src/audit/overlap/read-works.ts';
import { allOverlaps, everyOverlap, overlaps } from '../../../src/audit/overlap/report.ts';
import { overlapScore } from '../../../src/audit/overlap/score.ts';
import { allUnobtainable } from '../../../src/audit/unobtainable.ts';
import { realCatalogue, testDay } from '../../helpers/catalogue.ts';

const catalogue = realCatalogue();

const judgedSchema = z.array(
  z.strictObject({ a: z.string(), b: z.string(), first: z.number(), second: z.number() }),
);

describe('overlap', () => {
  it('ranks judged pairs with an average precision of at least 0.85', () => {
    const file = new URL('../../../data/audit/judged-pairs.yaml', import.meta.url);
    const judged = judgedSchema.parse(parse(readFileSync(file, 'utf8')));
    expect(judged.length).toBeGreaterThanOrEqual(150);
    const corpus = createCorpus(readWorks(catalogue), methodsSince(catalogue));
    const works = new Map(corpus.works.map((w) => [w.work.id, w]));
    const ranked = judged
      .map((pair) => {
        const [a, b] = [works.get(pair.a), works.get(pair.b)];
        if (a === undefined || b === undefined)
          throw new Error(`judged, not in the catalogue: ${pair.a}, ${pair.b}`);
        // Relevant when the two passes together say so: 1 + 1, or a 2.
        return { relevant: pair.first + pair.second >= 2, score: overlapScore(corpus, a, b) };
      })
      .sort((x, y) => y.score - x.score);
    let found = 0;
    let sum = 0;
    for (const [i, { relevant }] of ranked.entries()) {
      if (!relevant) continue;
      found += 1;
      sum += found / (i + 1);
    }
    expect(found).toBeGreaterThan(50);
    expect(sum / found).toBeGreaterThanOrEqual(0.85);
  });

  it('finds the hot spots that the reports name among the first five of 25 areas', () => {
    const first = hotSpots(catalogue, overlaps(catalogue, everyOverlap))
      .slice(0, 5)
      .map((s) => s.area);
    expect(first).toContain('foraldraskapsstod');
    expect(first).toContain('vald-i-nara-relationer');
    // Crime prevention stands under the area of youth crime: only one body's works are filed under the other.
    expect(first).toContain('normbrytande-beteende-och-unga-som-begar-brott');
  });

  it('never pairs editions of one work', () => {
    const ids = allOverlaps(catalogue).map((p) => `${p.a.id} ${p.b.id}`);
    const editions = [...catalogue.supports.values()].flatMap((s) =>
      s.relations.filter((r) => r.type === 'replaces').flatMap((r) => [`${s.id} ${r.to}`, `${r.to} ${s.id}`]),
    );
    expect(editions.length).toBeGreaterThan(10);
    expect(ids.filter((id) => editions.includes(id))).toEqual([]);
  });

  it('lets a judgement win: a pair judged not related is not shown unless all is asked for', () => {
    const judged = catalogue.verdicts.find((v) => v.verdict === 'not_related');
    const has = (all: boolean) =>
      overlaps(catalogue, { ...everyOverlap, all }).some(
        (p) => [p.a.id, p.b.id].includes(judged?.a ?? '') && [p.a.id, p.b.id].includes(judged?.b ?? ''),
      );
    expect({ asked: has(true), usual: has(false) }).toEqual({ asked: true, usual: false });
  });

  it('shows pairs between two bodies when two are chosen', () => {
    const pairs = overlaps(catalogue, { ...everyOverlap, publishers: ['sbu', 'socialstyrelsen'] });
    expect(pairs.length).toBeGreaterThan(0);
    for (const { a, b } of pairs) {
      const bodies = [...a.publishers, ...b.publishers];
      expect(bodies).toContain('sbu');
      expect(bodies).toContain('socialstyrelsen');
    }
  });
});

describe('conflicts', () => {
  it('has SBU and Socialstyrelsen on youth reoffending as two kinds of answer, with the curated reasons', () => {
    const found = allConflicts(catalogue, testDay).find(
      (c) => c.id === 'sbu308-mot-sos2021-familjebehandling',
    );
    expect(found).toMatchObject({
      kind: 'kinds_of_answer',
      comparability: 'kinds_of_answer',
      ground: 'curated',
    });
    expect(found?.statements.map((s) => s.publisher.id)).toEqual(['sbu', 'socialstyrelsen']);
    expect(found?.reasons.map((r) => r.code)).toEqual([
      'decision_basis',
      'population',
      'follow_up',
      'studies',
    ]);
  });

  it('keeps apart what cannot be compared, and shows nothing that is still to be checked', () => {
    const all = allConflicts(catalogue, testDay);
    expect(all.some((c) => c.comparability === 'not_comparable')).toBe(true);
    const unchecked = new Set(catalogue.dissents.filter((d) => d.status === 'check').map((d) => d.id));
    expect(unchecked.size).toBeGreaterThan(0);
    expect(all.filter((c) => unchecked.has(c.id))).toEqual([]);
  });

  it('never calls a decision against evidence a disagreement', () => {
    const differs = allConflicts(catalogue, testDay).filter(
      (c) => c.kind === 'differs' && c.ground === 'rule',
    );
    for (const c of differs) {
      const facts = c.statements.map((s) => catalogue.claim(s.claimId ?? '')?.claim.fact);
      expect(new Set(facts).size, c.id).toBe(1);
    }
  });
});

describe('currency', () => {
  const all = allCurrency(catalogue, testDay);

  it('follows chains of replacement to the end', () => {
    const first = all.find((i) => i.id === 'nr-missbrukarvard-2007');
    expect(first?.replacedBy.map((r) => r.id)).toEqual([
      'nationella-riktlinjer-for-missbruks-och-beroendevard-2015',
      'nationella-riktlinjer-for-vard-och-stod-vid-missbruk-och-beroende-dec-2017',
      'nationella-riktlinjer-for-vard-och-stod-vid-missbruk-och-beroende-jan-2019',
    ]);
  });

  it('shows what still points at a replaced work, and not what is marked as replaced', () => {
    const old = all.find((i) => i.id === 'nr-adhd-autism-2022');
    expect(old?.pointedAtBy.length).toBeGreaterThan(0);
    for (const p of old?.pointedAtBy ?? []) {
      const claim = p.claim === null ? undefined : catalogue.claim(p.claim)?.claim;
      if (claim?.fact === 'recommendation') expect(claim.value.status).not.toBe('replaced');
    }
  });
});

describe('gaps and supply', () => {
  it('never calls unknown supply hard, and counts a cell without methods as a gap', () => {
    const cells = gaps(catalogue, { ...noFilters, all: true }, testDay);
    for (const cell of cells) {
      const codes = cell.gaps.map((g) => g.code);
      expect(codes.includes('no_problem_solving')).toBe(cell.supports.problem_solving === 0);
      expect(codes.includes('no_method')).toBe(cell.methods === 0);
      if (codes.includes('only_hard')) expect(cell.recommendedObtainable).toBe(0);
    }
  });

  it('lists recommended methods that are hard to get before those of which nothing is known', () => {
    const statuses = allUnobtainable(catalogue, testDay).map((u) => u.status);
    expect(statuses).toContain('limited');
    const firstUnknown = statuses.indexOf('unknown');
    expect(statuses.slice(firstUnknown).every((s) => s === 'unknown')).toBe(true);
  });
});
