import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCompactIndex } from '../../src/search/compact.ts';
import { missingValue, type SearchDocument, type SearchQuery } from '../../src/search/port.ts';
import { documentOf, everything, lexicon } from '../contract/search-fixture.ts';

const words = ['våld', 'barn', 'stöd', 'missbruk', 'samtal', 'program'] as const;
const groups = ['barn', 'unga', 'aldre'] as const;
const types = ['method', 'support'] as const;

const documentArbitrary = fc.record({
  title: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
  group: fc.subarray([...groups]),
  type: fc.constantFrom(...types),
  flagged: fc.boolean(),
  ages: fc.option(
    fc.record({ min: fc.option(fc.nat(30)), max: fc.option(fc.integer({ min: 30, max: 90 })) }),
  ),
});
const documentsArbitrary = fc
  .array(documentArbitrary, { maxLength: 30 })
  .map((sketches) =>
    sketches.map((sketch, i) => documentOf({ ...sketch, id: `d${i}`, title: sketch.title.join(' ') })),
  );
const queryArbitrary = fc.record({
  q: fc.constantFrom('', ...words, 'våld barn'),
  group: fc.subarray([...groups, missingValue]),
  type: fc.subarray([...types]),
  hideFlagged: fc.boolean(),
  ages: fc.option(
    fc.record({ min: fc.option(fc.nat(50)), max: fc.option(fc.integer({ min: 50, max: 99 })) }),
  ),
});

/** The filters said plainly, one record at a time. `skip` leaves one facet's filter out. */
function passes(document: SearchDocument, query: SearchQuery, skip: string | null): boolean {
  if (query.hideFlagged && document.flagged) return false;
  if (query.ages !== null && document.ages !== null) {
    if ((document.ages.min ?? 0) > (query.ages.max ?? 999)) return false;
    if ((document.ages.max ?? 999) < (query.ages.min ?? 0)) return false;
  }
  return Object.entries(query.filters).every(([key, chosen]) => {
    if (key === skip || chosen.length === 0) return true;
    const own = document.facets[key] ?? [];
    return own.length === 0 ? chosen.includes(missingValue) : own.some((value) => chosen.includes(value));
  });
}

describe('facets against counting one by one', () => {
  it('gives the same totals, disjunctive counts and missing', async () => {
    await fc.assert(
      fc.asyncProperty(documentsArbitrary, queryArbitrary, async (documents, { group, type, ...rest }) => {
        const index = buildCompactIndex(documents, lexicon);
        const query: SearchQuery = {
          ...everything,
          ...rest,
          filters: { group, type },
          facets: ['group', 'type'],
          limit: 100,
        };
        const unfiltered = await index.search({ ...everything, q: query.q, limit: 100 });
        const matching = documents.filter(({ id }) => unfiltered.hits.some((hit) => hit.id === id));
        const answer = await index.search(query);
        const expected = matching.filter((document) => passes(document, query, null));
        expect(answer.hits.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
        expect(answer.total).toBe(expected.length);
        for (const facet of ['group', 'type']) {
          const scope = matching.filter((document) => passes(document, query, facet));
          const counts: Record<string, number> = {};
          let missing = 0;
          for (const document of scope) {
            const values = document.facets[facet] ?? [];
            if (values.length === 0) missing++;
            for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
          }
          expect(answer.facets[facet]).toEqual({ counts, missing });
        }
        for (const { remove, total } of answer.relax) {
          if (!remove.startsWith('group=')) continue;
          const without = await index.search({ ...query, filters: { type } });
          expect(total).toBe(without.total);
        }
      }),
      { numRuns: 150 },
    );
  });
});
