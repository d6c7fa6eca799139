/**
 * Every facet's counts, "missing" included, equal a count done the slow way over the records, for random queries
 * and filter sets. What a query finds is the engine's business and is asked without filters; what filters, ages and
 * hidden verdicts leave of that, and how it is counted, is worked out here from the documents alone.
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogueLexicon } from '../../src/search/catalogue-lexicon.ts';
import { buildCompactIndex } from '../../src/search/compact.ts';
import { searchDocuments } from '../../src/search/documents.ts';
import { facetKeys } from '../../src/search/facets.ts';
import { buildOramaIndex } from '../../src/search/orama.ts';
import {
  missingValue,
  type SearchDocument,
  type SearchIndex,
  type SearchQuery,
} from '../../src/search/port.ts';
import { agesFacet } from '../../src/search/selection.ts';
import { realCatalogue, testDay } from '../helpers/catalogue.ts';

const catalogue = realCatalogue();
const lexicon = catalogueLexicon(catalogue);
const all = searchDocuments(catalogue, testDay);
const keys = [...facetKeys, agesFacet];

const engines = [
  { engine: 'compact', documents: all, build: buildCompactIndex, runs: 150 },
  // Every fourth record: the same code counts, and Orama takes its time to build.
  { engine: 'orama', documents: all.filter((_, i) => i % 4 === 0), build: buildOramaIndex, runs: 60 },
] as const;

const base: SearchQuery = {
  q: '',
  limit: 100,
  offset: 0,
  sort: 'relevance',
  filters: {},
  ages: null,
  hideFlagged: false,
  explain: false,
  facets: keys,
};

/** Words that stand in the records, words that do not, and nothing. */
function queries(documents: readonly SearchDocument[]): fc.Arbitrary<string> {
  const titles = documents.map((d) => d.title);
  return fc.oneof(
    fc.constant(''),
    fc.constantFrom(
      'våld',
      'barn',
      'missbruk',
      'äldre demens',
      'MST',
      'föräldra',
      'xyzzy',
      'familjeterapi ungdom',
    ),
    fc.constantFrom(...titles),
    fc.constantFrom(...titles).map((t) => t.split(' ')[0] ?? ''),
    fc.string({ maxLength: 12 }),
  );
}

/** Up to three facets with up to three values each: values in use, "missing", and one that nobody has. */
function filterSets(documents: readonly SearchDocument[]): fc.Arbitrary<SearchQuery['filters']> {
  const values = new Map(
    facetKeys.map((key) => [key, [...new Set(documents.flatMap((d) => d.facets[key] ?? []))]] as const),
  );
  const one = fc.constantFrom(...facetKeys).chain((key) =>
    fc
      .uniqueArray(fc.constantFrom(...(values.get(key) ?? []), missingValue, 'finns-inte'), {
        minLength: 1,
        maxLength: 3,
      })
      .map((chosen) => [key, chosen] as const),
  );
  return fc.array(one, { maxLength: 3 }).map((pairs) => Object.fromEntries(pairs));
}

const age = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 100 }));
const ageSpans = fc.tuple(age, age).map(([a, b]) => {
  if (a === null && b === null) return null;
  return a !== null && b !== null && a > b ? { min: b, max: a } : { min: a, max: b };
});

function hasChosen(doc: SearchDocument, key: string, chosen: readonly string[]): boolean {
  const own = doc.facets[key] ?? [];
  return own.length === 0 ? chosen.includes(missingValue) : own.some((v) => chosen.includes(v));
}

function passes(doc: SearchDocument, query: SearchQuery, exceptFacet: string | null): boolean {
  const fits = Object.entries(query.filters).every(
    ([key, chosen]) => key === exceptFacet || hasChosen(doc, key, chosen),
  );
  if (!fits) return false;
  if (query.ages === null || doc.ages === null) return true;
  const { min, max } = query.ages;
  return (doc.ages.min ?? 0) <= (max ?? Infinity) && (doc.ages.max ?? Infinity) >= (min ?? 0);
}

/** The counts of one facet, the slow way. */
function bruteCount(found: readonly SearchDocument[], query: SearchQuery, key: string) {
  const counted = found.filter((d) => passes(d, query, key) && !(query.hideFlagged && d.flagged));
  const counts: Record<string, number> = {};
  for (const doc of counted)
    for (const value of new Set(doc.facets[key] ?? [])) counts[value] = (counts[value] ?? 0) + 1;
  return { counts, missing: counted.filter((d) => (d.facets[key] ?? []).length === 0).length };
}

describe.each(engines)('$engine: facet counts equal a slow count', ({ documents, build, runs }) => {
  let index: SearchIndex;
  const byId = new Map(documents.map((d) => [d.id, d]));
  beforeAll(async () => {
    index = await build(documents, lexicon);
  });

  const found = async (q: string): Promise<SearchDocument[]> => {
    const { hits } = await index.search({ ...base, q, limit: documents.length, facets: [] });
    return hits.flatMap((hit) => byId.get(hit.id) ?? []);
  };

  const arbitraryQuery = fc.record({
    q: queries(documents),
    filters: filterSets(documents),
    ages: ageSpans,
    hideFlagged: fc.boolean(),
  });

  it('for random queries, filters, ages and hidden verdicts', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryQuery, async (asked) => {
        const query: SearchQuery = { ...base, ...asked };
        const pool = await found(asked.q);
        const answer = await index.search({ ...query, limit: documents.length });
        const passing = pool.filter((d) => passes(d, query, null));
        const kept = passing.filter((d) => !(query.hideFlagged && d.flagged));
        expect(answer.total).toBe(kept.length);
        expect(answer.hiddenFlagged).toBe(passing.length - kept.length);
        expect(answer.hits.map((h) => h.id).sort()).toEqual(kept.map((d) => d.id).sort());
        for (const key of facetKeys)
          expect({ [key]: answer.facets[key] }).toEqual({ [key]: bruteCount(pool, query, key) });
        const ageless = kept.filter((d) => d.ages === null).length;
        expect(answer.facets[agesFacet]).toEqual({ counts: {}, missing: ageless });
      }),
      { numRuns: runs, seed: 20261121 },
    );
  });

  it('choosing more values of one facet never changes that facet’s own counts', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryQuery, fc.constantFrom(...facetKeys), async (asked, key) => {
        const values = [...new Set(documents.flatMap((d) => d.facets[key] ?? []))].slice(0, 2);
        const { [key]: _own, ...others } = asked.filters;
        const before = await index.search({ ...base, ...asked, filters: others });
        const after = await index.search({
          ...base,
          ...asked,
          filters: { ...others, [key]: [...values, missingValue] },
        });
        expect(after.facets[key]).toEqual(before.facets[key]);
      }),
      { numRuns: Math.ceil(runs / 3), seed: 7 },
    );
  });

  it('every count is what one gets by choosing the value', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryQuery, fc.constantFrom(...facetKeys), async (asked, key) => {
        const { [key]: _own, ...others } = asked.filters;
        const query = { ...base, ...asked, filters: others };
        const { facets } = await index.search(query);
        const counted = Object.entries(facets[key]?.counts ?? {}).slice(0, 3);
        for (const [value, count] of [...counted, [missingValue, facets[key]?.missing ?? 0] as const]) {
          const chosen = await index.search({ ...query, filters: { ...others, [key]: [value] } });
          expect(chosen.total).toBe(count);
        }
      }),
      { numRuns: Math.ceil(runs / 5), seed: 11 },
    );
  });

  it('says which single filter to take away from an empty answer, and what that gives', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryQuery, async (asked) => {
        const query: SearchQuery = { ...base, ...asked };
        const { total, relax } = await index.search(query);
        if (total > 0) expect(relax).toEqual([]);
        for (const { remove, total: promised } of relax) {
          const key = remove.slice(0, remove.indexOf('='));
          if (!(key in asked.filters)) continue;
          const { [key]: _removed, ...rest } = asked.filters;
          const without = await index.search({ ...query, filters: rest });
          expect(without.total).toBe(promised);
        }
      }),
      { numRuns: runs, seed: 13 },
    );
  });
});

it('the real documents have what the counting must handle', () => {
  expect(all.length).toBeGreaterThan(1500);
  expect(all.some((d) => d.flagged)).toBe(true);
  expect(all.some((d) => d.ages === null)).toBe(true);
  expect(all.some((d) => d.ages !== null && d.ages.max === null)).toBe(true);
  for (const key of facetKeys) expect(all.some((d) => (d.facets[key] ?? []).length > 0)).toBe(true);
});
