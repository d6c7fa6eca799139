/**
 * What a change concerns: a record, an area, a municipality, an agency. The page, the API and the feed ask with the
 * same parameters.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { daySchema, startOfDay } from '../catalogue/history.ts';
import type { ChangeQuery } from '../catalogue/store.ts';
import { type SearchType, searchTypeSchema } from '../domain/views.ts';
import { givenHere, givenOf } from '../municipality/given.ts';
import { type Place, placeOf } from '../municipality/place.ts';
import { recommendedRows } from '../municipality/recommended.ts';
import { ProblemError } from './problem.ts';
import type { Service } from './service.ts';

export interface ChangeFilter {
  /** ISO day in Stockholm: from and with it. */
  readonly since: string | null;
  readonly type: SearchType | null;
  readonly record: string | null;
  readonly area: string | null;
  /** Municipality code. */
  readonly municipality: string | null;
  /** Id of a body. */
  readonly agency: string | null;
}

export const changeParameters = ['since', 'type', 'record', 'area', 'municipality', 'agency'] as const;

/** What the store is asked beside day and type. */
export type ChangeScope = Pick<ChangeQuery, 'ids' | 'by' | 'exceptClaims'>;

export interface ChangeProblem {
  readonly parameter: (typeof changeParameters)[number];
  readonly message: string;
}

export interface ReadFilter {
  readonly filter: ChangeFilter;
  /** A parameter with a problem is left out of the filter. */
  readonly problems: readonly ChangeProblem[];
}

/** Reads the parameters of an address. A record that has been removed is known by its changes. */
export async function readChangeFilter(service: Service, params: URLSearchParams): Promise<ReadFilter> {
  const catalogue = service.catalogue();
  const problems: ChangeProblem[] = [];
  const read = async (
    parameter: ChangeProblem['parameter'],
    isKnown: (value: string) => boolean | Promise<boolean>,
    message: string,
  ): Promise<string | null> => {
    const value = (params.get(parameter) ?? '').trim();
    if (value === '') return null;
    if (await isKnown(value)) return value;
    problems.push({ parameter, message });
    return null;
  };
  const logged = async (id: string) =>
    (await service.changes({ since: null, type: null, id, limit: 1, offset: 0 })).length > 0;
  const type = await read(
    'type',
    (value) => searchTypeSchema.safeParse(value).success,
    'Typen är method, support, component, actor eller term.',
  );
  const filter = {
    since: await read('since', (value) => daySchema.safeParse(value).success, 'En dag skrivs ÅÅÅÅ-MM-DD.'),
    type: type as SearchType | null,
    record: await read(
      'record',
      (id) => catalogue.typeOf(id) !== null || catalogue.redirect(id) !== undefined || logged(id),
      'Ingen post har det id:t.',
    ),
    area: await read('area', (id) => catalogue.concepts('areas').has(id), 'Inget område har det id:t.'),
    municipality: await read(
      'municipality',
      (code) => catalogue.municipalities.has(code),
      'Ingen kommun har den koden. Den har fyra siffror, till exempel 1480.',
    ),
    agency: await read('agency', (id) => catalogue.actors.has(id), 'Ingen aktör har det id:t.'),
  };
  return { filter, problems };
}

/** @throws 400 with a pointer to every parameter that cannot be read. */
export async function checkedChangeFilter(service: Service, params: URLSearchParams): Promise<ChangeFilter> {
  const { filter, problems } = await readChangeFilter(service, params);
  if (problems.length === 0) return filter;
  throw new ProblemError('bad-request', 'En eller flera parametrar kan inte tolkas.', {
    errors: problems.map((p) => ({ pointer: `#/query/${p.parameter}`, detail: p.message })),
  });
}

/** What `Service.changes` is asked for a filter. */
export function changesAsked(service: Service, filter: ChangeFilter) {
  const scope = scopeOf(service.catalogue(), filter, service.today());
  const since = filter.since === null ? null : startOfDay(filter.since);
  return { since, type: filter.type, id: null, scope };
}

/** The filter as an address has it, in the order of the parameters; '' for none. */
export function changeQueryString(filter: ChangeFilter, offset = 0): string {
  const params = new URLSearchParams();
  for (const name of changeParameters) {
    const value = filter[name];
    if (value !== null) params.set(name, value);
  }
  if (offset > 0) params.set('offset', String(offset));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** Several filters at once: what concerns all of them. */
function scopeOf(catalogue: Catalogue, filter: ChangeFilter, today: string): ChangeScope {
  const { record, area, municipality, agency } = filter;
  const place = municipality === null ? null : placeOf(catalogue, municipality);
  const sets = [
    ...(record === null ? [] : [formerIds(catalogue, record)]),
    ...(area === null ? [] : [recordsOfArea(catalogue, area)]),
    ...(place === null ? [] : [recordsOfPlace(catalogue, place, today)]),
  ];
  const [first, ...others] = sets;
  return {
    ...(first === undefined ? {} : { ids: first.filter((id) => others.every((set) => set.includes(id))) }),
    ...(agency === null
      ? {}
      : {
          by: {
            publisher: agency,
            ids: recordsOfAgency(catalogue, agency),
            created: cameWith(catalogue, agency),
          },
        }),
    ...(place === null ? {} : { exceptClaims: spreadElsewhere(catalogue, place) }),
  };
}

/** A record under every id it has had. */
function formerIds(catalogue: Catalogue, asked: string): readonly string[] {
  const id = catalogue.redirect(asked) ?? asked;
  const record =
    catalogue.methods.get(id) ??
    catalogue.supports.get(id) ??
    catalogue.actors.get(id) ??
    catalogue.terms.get(id);
  return [...new Set([asked, id, ...(record?.redirects ?? [])])];
}

/** Methods and knowledge supports that stand under the area or a narrower one. */
function recordsOfArea(catalogue: Catalogue, area: string): readonly string[] {
  return [...catalogue.methods.values(), ...catalogue.supports.values()]
    .filter((r) => catalogue.withBroader('areas', r.areas).includes(area))
    .map((r) => r.id);
}

/** What a body has published, and its own record; its statements about others are found by its name on them. */
function recordsOfAgency(catalogue: Catalogue, agency: string): readonly string[] {
  const published = [...catalogue.supports.values()].filter((s) => s.publishers.includes(agency));
  return [agency, ...published.map((s) => s.id)];
}

/** Records that came into the catalogue together with a statement of the body. */
function cameWith(catalogue: Catalogue, agency: string): readonly string[] {
  const together = catalogue.claims.filter(
    ({ claim, recordedFrom }) =>
      claim.source.assertedBy === agency && catalogue.recordedFrom(claim.subject) === recordedFrom,
  );
  return [...new Set(together.map(({ claim }) => claim.subject))];
}

/**
 * What a municipality's own page is made of: the recommended methods and classes with the methods that they reach,
 * what is given in the municipality or its county, those who support it, and what these have published.
 */
function recordsOfPlace(catalogue: Catalogue, place: Place, today: string): readonly string[] {
  return catalogue.derive(`changes for ${place.code} ${today}`, () => {
    const all = { recommendedBy: null, support: null, status: [], noSteward: false };
    const rows = recommendedRows(catalogue, all, place, today);
    const recommended = rows.flatMap((row) => [
      row.method.id,
      ...row.members.filter((m) => m.reached).map((m) => m.method.id),
    ]);
    const given = [...catalogue.methods.keys()].filter(
      (id) => givenHere(givenOf(catalogue, id, place, today)).length > 0,
    );
    const supporters = place.supporters.map((s) => s.id);
    const published = [...catalogue.supports.values()].filter((s) =>
      s.publishers.some((p) => supporters.includes(p)),
    );
    return [...new Set([...recommended, ...given, ...supporters, ...published.map((s) => s.id)])];
  });
}

/** That a method is given in another municipality or county is no change for this one. */
function spreadElsewhere(catalogue: Catalogue, place: Place): readonly string[] {
  return catalogue.derive(`spread elsewhere than ${place.code}`, () =>
    catalogue.claims.flatMap(({ claim }) => {
      if (claim.fact !== 'spread') return [];
      const { counties, municipalities } = claim.value.place;
      const nowhere = counties.length === 0 && municipalities.length === 0;
      const here = municipalities.includes(place.code) || counties.includes(place.county.code);
      return nowhere || here ? [] : [claim.id];
    }),
  );
}
