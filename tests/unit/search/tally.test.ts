import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Expansion, PlanWord } from '../../../src/search/plan-word.ts';
import type { Postings } from '../../../src/search/postings.ts';
import { createTally } from '../../../src/search/tally.ts';
import { fillUpTo, matchShare } from '../../../src/search/weights.ts';

const size = 120;
type Entry = { readonly document: number; readonly impact: number };

/** Lists of very different lengths, as words have; each list in record order. */
const listsOfTerms = fc.array(
  fc
    .uniqueArray(fc.record({ document: fc.nat(size - 1), impact: fc.integer({ min: 1, max: 255 }) }), {
      selector: (entry) => entry.document,
      maxLength: size,
    })
    .map((entries) => entries.sort((a, b) => a.document - b.document)),
  { minLength: 3, maxLength: 9 },
);

function postingsOf(lists: readonly (readonly Entry[])[]): Postings {
  const all = lists.flat();
  const offsets = [0];
  for (const list of lists) offsets.push((offsets.at(-1) ?? 0) + list.length);
  return {
    offsets: Uint32Array.from(offsets),
    documents: Uint32Array.from(all, (entry) => entry.document),
    impact: Uint8Array.from(all, (entry) => entry.impact),
    field: new Uint8Array(all.length),
  };
}

const words = (terms: number): fc.Arbitrary<PlanWord[]> =>
  fc.array(
    fc.record({
      text: fc.constant('ord'),
      stem: fc.constant('ord'),
      ofCompound: fc.constant(false),
      weight: fc.double({ min: 0.05, max: 8, noNaN: true }),
      expansions: fc.uniqueArray(
        fc.record({
          term: fc.nat(terms - 1),
          kind: fc.constantFrom<Expansion['kind']>('word', 'part', 'synonym', 'ngram'),
          similarity: fc.double({ min: 0.05, max: 1, noNaN: true }),
          cover: fc.double({ min: 0.05, max: 1, noNaN: true }),
        }),
        { selector: (expansion) => expansion.term, minLength: 1, maxLength: terms },
      ),
    }),
    { minLength: 1, maxLength: 5 },
  );

/** The definition, one record at a time. */
function slowly(lists: readonly (readonly Entry[])[], query: readonly PlanWord[], document: number) {
  let [score, coverage] = [0, 0];
  for (const { weight, expansions } of query) {
    let [missing, covered] = [1, 0];
    for (const { term, kind, similarity, cover } of expansions) {
      const entry = lists[term]?.find((one) => one.document === document);
      if (entry === undefined) continue;
      missing *= 1 - (similarity * entry.impact) / 255;
      covered =
        kind === 'part' || kind === 'synonym' ? Math.min(1, covered + cover) : Math.max(covered, cover);
    }
    score += weight * (1 - missing);
    coverage += weight * covered;
  }
  return { score, coverage };
}

describe('counting a query’s words', () => {
  it('gives every hit what a slow count gives it, and passes over no hit', () => {
    fc.assert(
      fc.property(
        listsOfTerms.chain((lists) => fc.tuple(fc.constant(lists), words(lists.length))),
        ([lists, query]) => {
          const tally = createTally(size, postingsOf(lists));
          // Twice: what one query leaves must not reach the next.
          tally([...query].reverse());
          const { documents, has, score, coverage } = tally(query);
          const slow = Array.from({ length: size }, (_, i) => slowly(lists, query, i));
          const most = Math.max(...slow.map((record) => record.coverage));
          for (const document of documents) {
            expect(has(document)).toBe(true);
            expect(score[document]).toBeCloseTo(slow[document]?.score ?? 0, 4);
            expect(coverage[document]).toBeCloseTo(slow[document]?.coverage ?? 0, 4);
          }
          const found = new Set(documents);
          const covered = slow.filter((record) => record.coverage > 0).length;
          expect(documents.length).toBeGreaterThanOrEqual(Math.min(fillUpTo, covered));
          for (const [document, { coverage: own }] of slow.entries()) {
            // Coverage is compared in steps of 1/256.
            if (own > matchShare * most * 1.02) expect(found).toContain(document);
            if (documents.length > fillUpTo + 20 && own < matchShare * most * 0.98)
              expect(found).not.toContain(document);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('fills up with the best of the rest where few records have the rare word', () => {
    const rare: Entry[] = [{ document: 5, impact: 200 }];
    const common: Entry[] = Array.from({ length: 60 }, (_, i) => ({ document: i + 20, impact: 10 + i }));
    const word = (term: number, weight: number): PlanWord => ({
      text: '',
      stem: '',
      ofCompound: false,
      weight,
      expansions: [{ term, kind: 'word', similarity: 1, cover: 1 }],
    });
    const { documents } = createTally(size, postingsOf([rare, common]))([word(1, 0.5), word(0, 4)]);
    expect(documents).toContain(5);
    expect(documents.length).toBe(61);
  });
});
