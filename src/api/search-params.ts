/** A search on an address, in both directions: read from it (pages forgive, the API does not) and written to it. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Facet, facets, openValueSchema } from '../search/facets.ts';
import { missingValue, type SearchSort } from '../search/port.ts';
import type { SearchRequest } from './service.ts';
import { longestQuery, textProblem } from './text-input.ts';

export interface ParameterProblem {
  readonly parameter: string;
  readonly message: string;
}

export const defaultLimit = 20;
export const largestLimit = 100;
/** Nobody pages this far; it keeps the sum of offset and limit a small number. */
const largestOffset = 100_000;
const sorts: readonly SearchSort[] = ['relevance', 'title', 'updated', 'published'];

export const emptyRequest: SearchRequest = {
  q: '',
  limit: defaultLimit,
  offset: 0,
  sort: 'relevance',
  filters: {},
  ageMin: null,
  ageMax: null,
  hideFlagged: false,
  explain: false,
};

/**
 * Reads the parameters of the contract. Unknown parameters are ignored; a wrong value is reported and left out,
 * so that a page can answer with the rest. The API answers 400 when there is any problem.
 */
export function parseSearchRequest(
  url: URL,
  catalogue: Catalogue,
): { request: SearchRequest; problems: ParameterProblem[] } {
  const found: ParameterProblem[] = [];
  const params = url.searchParams;
  const report = (parameter: string, message: string): void => {
    found.push({ parameter, message });
  };

  const q = readQuery(params.get('q') ?? '', report);
  const limit = readInteger(params, 'limit', 1, largestLimit, report) ?? defaultLimit;
  const offset = readInteger(params, 'offset', 0, largestOffset, report) ?? 0;
  const ageMin = readInteger(params, 'ageMin', 0, 120, report);
  const ageMax = readInteger(params, 'ageMax', 0, 120, report);
  if (ageMin !== null && ageMax !== null && ageMin > ageMax)
    report('ageMin', 'Den lägre åldern är högre än den övre.');

  const sort = params.get('sort') ?? 'relevance';
  if (!isSort(sort)) report('sort', `Sortering är en av ${sorts.join(', ')}.`);

  const filters: Record<string, string[]> = {};
  for (const facet of facets) {
    const values = [...new Set(params.getAll(facet.key))].filter((v) => v !== '');
    const known = values.filter((value) => {
      if (isKnownValue(facet, value, catalogue)) return true;
      report(facet.key, `Värdet finns inte för ${facet.label}.`);
      return false;
    });
    if (known.length > 0) filters[facet.key] = known.sort();
  }
  return {
    request: {
      q,
      limit,
      offset,
      sort: isSort(sort) ? sort : 'relevance',
      filters,
      ageMin,
      ageMax: ageMin !== null && ageMax !== null && ageMin > ageMax ? null : ageMax,
      hideFlagged: readBoolean(params, 'hideFlagged', report),
      explain: readBoolean(params, 'explain', report),
    },
    problems: found,
  };
}

/** The query part of an address for a search, in one canonical order, defaults left out; '' for the empty search. */
export function searchQueryString(request: SearchRequest): string {
  const params = new URLSearchParams();
  if (request.q !== '') params.append('q', request.q);
  for (const facet of facets)
    for (const value of request.filters[facet.key] ?? []) params.append(facet.key, value);
  if (request.ageMin !== null) params.append('ageMin', String(request.ageMin));
  if (request.ageMax !== null) params.append('ageMax', String(request.ageMax));
  if (request.hideFlagged) params.append('hideFlagged', 'true');
  if (request.sort !== 'relevance') params.append('sort', request.sort);
  if (request.offset > 0) params.append('offset', String(request.offset));
  if (request.limit !== defaultLimit) params.append('limit', String(request.limit));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** The page of a search with some of it changed; a change of filters starts from the first page again. */
export function searchAddress(request: SearchRequest, changes: Partial<SearchRequest> = {}): string {
  const offset = changes.offset ?? (Object.keys(changes).length > 0 ? 0 : request.offset);
  return `/sok${searchQueryString({ ...request, ...changes, offset })}`;
}

/** The same search without one chosen value. */
export function withoutFilter(request: SearchRequest, key: string, value: string): SearchRequest['filters'] {
  const rest = (request.filters[key] ?? []).filter((v) => v !== value);
  const { [key]: _removed, ...others } = request.filters;
  return rest.length > 0 ? { ...others, [key]: rest } : others;
}

/** The Swedish label of a facet value; the value itself where there is none. */
export function valueLabel(facet: Facet, value: string, catalogue: Catalogue): string {
  if (value === missingValue) return 'Uppgift saknas';
  switch (facet.values.kind) {
    case 'vocabulary':
      return catalogue.label(facet.values.vocabulary, value);
    case 'labels':
      return Object.hasOwn(facet.values.labels, value) ? (facet.values.labels[value] ?? value) : value;
    case 'actors':
      return catalogue.actorName(value);
    case 'years':
      return value;
  }
}

function isKnownValue(facet: Facet, value: string, catalogue: Catalogue): boolean {
  if (value === missingValue) return true;
  switch (facet.values.kind) {
    case 'vocabulary':
      return catalogue.concepts(facet.values.vocabulary).has(value);
    case 'labels':
      return Object.hasOwn(facet.values.labels, value);
    case 'actors':
      return openValueSchema.safeParse(value).success && catalogue.actors.has(value);
    case 'years':
      return /^\d{4}$/.test(value);
  }
}

function readQuery(raw: string, report: (parameter: string, message: string) => void): string {
  const problem = textProblem(raw, longestQuery);
  if (problem === null) return raw.normalize('NFC').trim();
  report('q', problem);
  return '';
}

function readInteger(
  params: URLSearchParams,
  name: string,
  least: number,
  most: number,
  report: (parameter: string, message: string) => void,
): number | null {
  const raw = params.get(name);
  if (raw === null || raw === '') return null;
  const value = /^\d{1,9}$/.test(raw) ? Number(raw) : Number.NaN;
  if (value >= least && value <= most) return value;
  report(name, `Ett heltal från ${least} till ${most} väntades.`);
  return null;
}

function readBoolean(
  params: URLSearchParams,
  name: string,
  report: (parameter: string, message: string) => void,
): boolean {
  const raw = params.get(name);
  if (raw === null || raw === '' || raw === 'false' || raw === '0') return false;
  if (raw === 'true' || raw === '1' || raw === 'on') return true;
  report(name, 'true eller false väntades.');
  return false;
}

function isSort(text: string): text is SearchSort {
  return (sorts as readonly string[]).includes(text);
}
