/** A search on an address, in both directions. Pages forgive what the API refuses. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyRequest,
  parseSearchRequest,
  searchAddress,
  searchQueryString,
  valueLabel,
  withoutFilter,
} from '../../../src/api/search-params.ts';
import type { SearchRequest } from '../../../src/api/service.ts';
import { type Facet, facetByKey, facets } from '../../../src/search/facets.ts';
import { realCatalogue } from '../../helpers/catalogue.ts';

const catalogue = realCatalogue();
const parse = (query: string) => parseSearchRequest(new URL(`http://x/sok${query}`), catalogue);

/** Some values that a facet knows. */
function valuesOf(facet: Facet): string[] {
  switch (facet.values.kind) {
    case 'vocabulary':
      return [...catalogue.concepts(facet.values.vocabulary).keys()].slice(0, 5);
    case 'labels':
      return Object.keys(facet.values.labels);
    case 'actors':
      return ['socialstyrelsen', 'sbu'];
    case 'years':
      return ['2020', '2021'];
  }
}
const known = facets.map((facet) => [facet.key, valuesOf(facet)] as const);

const requests: fc.Arbitrary<SearchRequest> = fc.record({
  q: fc.string({ maxLength: 30, unit: 'grapheme-ascii' }).map((q) => q.trim()),
  limit: fc.integer({ min: 1, max: 100 }),
  offset: fc.integer({ min: 0, max: 1000 }),
  sort: fc.constantFrom('relevance', 'title', 'updated', 'published'),
  filters: fc
    .array(
      fc
        .constantFrom(...known)
        .chain(([key, values]) =>
          fc
            .uniqueArray(fc.constantFrom(...values, 'saknas'), { minLength: 1, maxLength: 3 })
            .map((v) => [key, v.toSorted()] as const),
        ),
      { maxLength: 4 },
    )
    .map((pairs) => Object.fromEntries(pairs)),
  ageMin: fc.option(fc.integer({ min: 0, max: 40 })),
  ageMax: fc.option(fc.integer({ min: 40, max: 120 })),
  hideFlagged: fc.boolean(),
  explain: fc.constant(false),
});

describe('searchQueryString and parseSearchRequest', () => {
  it('are each other’s inverse', () => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(parse(searchQueryString(request))).toEqual({ request, problems: [] });
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('leave defaults out', () => {
    expect(searchQueryString(emptyRequest)).toBe('');
    expect(searchAddress({ ...emptyRequest, q: 'mst' })).toBe('/sok?q=mst');
  });

  it('a wrong value is left out and told, and the rest is kept', () => {
    const { request, problems } = parse('?q=mst&kind=constructor&kind=programme&limit=0&ageMin=20&ageMax=10');
    expect(request).toMatchObject({ q: 'mst', filters: { kind: ['programme'] }, limit: 20 });
    expect(problems.map((p) => p.parameter).sort()).toEqual(['ageMin', 'kind', 'limit']);
  });

  it('the order and repetition of values do not matter: one search, one address', () => {
    const a = parse('?kind=programme&kind=intervention&kind=programme').request;
    const b = parse('?kind=intervention&kind=programme').request;
    expect(searchQueryString(a)).toBe(searchQueryString(b));
  });

  it('a query is composed (NFC), so that å typed in two ways finds the same', () => {
    expect(parse(`?q=${encodeURIComponent('va\u030Ald')}`).request.q).toBe('våld');
  });
});

describe('changing a search', () => {
  const request = parse('?q=barn&kind=programme&kind=intervention&type=method&offset=40').request;

  it('a new filter starts from the first page, turning the page does not', () => {
    expect(searchAddress(request, { hideFlagged: true })).not.toContain('offset');
    expect(searchAddress(request, { offset: 60 })).toContain('offset=60');
  });

  it('takes away one chosen value and keeps the others', () => {
    expect(withoutFilter(request, 'kind', 'programme')).toEqual({ kind: ['intervention'], type: ['method'] });
    expect(withoutFilter(request, 'type', 'method')).toEqual({ kind: ['intervention', 'programme'] });
  });
});

describe('valueLabel', () => {
  it.each([
    ['kind', 'programme', /program/i],
    ['publisher', 'socialstyrelsen', /^Socialstyrelsen$/],
    ['year', '2021', /^2021$/],
    ['targetGroup', 'saknas', /saknas/],
    ['kind', 'constructor', /^constructor$/],
  ])('%s=%s', (key, value, expected) => {
    const facet = facetByKey(key);
    if (!facet) throw new Error(key);
    expect(valueLabel(facet, value, catalogue)).toMatch(expected);
  });
});
