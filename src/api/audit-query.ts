/** The parameters of the agency audit on an address, in both directions: the API refuses what is wrong, pages leave it out. */

import type { AuditFilters } from '../audit/filters.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { daySchema } from '../catalogue/history.ts';
import type { ParameterProblem } from './search-params.ts';

export interface AuditQuery extends AuditFilters {
  readonly limit: number;
  readonly offset: number;
  /** Was a limit asked for? A file holds everything unless it was. */
  readonly limited: boolean;
  /** ISO day: as the catalogue was then; null = now. */
  readonly at: string | null;
  /** Lowest score of an overlap; null = the report's own. */
  readonly minScore: number | null;
  /** Kind of item, where a report has several. */
  readonly kind: string | null;
  readonly statuses: readonly string[];
  readonly all: boolean;
  readonly pointedAt: boolean;
}

export const auditDefaultLimit = 50;
export const auditLargestLimit = 500;

/** Unknown parameters are ignored; a wrong value is reported and left out. */
export function parseAuditQuery(
  url: URL,
  catalogue: Catalogue,
  kinds: readonly string[] = [],
): { query: AuditQuery; problems: ParameterProblem[] } {
  const problems: ParameterProblem[] = [];
  const params = url.searchParams;
  const report = (parameter: string, message: string): null => {
    problems.push({ parameter, message });
    return null;
  };
  const known = (name: string, test: (value: string) => boolean, message: string): string[] =>
    [...new Set(params.getAll(name))].filter((value) => {
      if (value === '' || test(value)) return value !== '';
      report(name, message);
      return false;
    });
  const number = (name: string, pattern: RegExp, least: number, most: number): number | null => {
    const raw = params.get(name) ?? '';
    if (raw === '') return null;
    const value = pattern.test(raw) ? Number(raw) : Number.NaN;
    return value >= least && value <= most
      ? value
      : report(name, `Ett tal från ${least} till ${most} väntades.`);
  };
  const flag = (name: string): boolean => {
    const raw = params.get(name) ?? '';
    if (raw !== '' && raw !== 'true' && raw !== 'false') report(name, 'true eller false väntades.');
    return raw === 'true';
  };
  const at = params.get('at') ?? '';
  const day =
    at === '' ? null : daySchema.safeParse(at).success ? at : report('at', 'En dag skrivs ÅÅÅÅ-MM-DD.');
  const kind = params.get('kind') ?? '';
  const limit = number('limit', /^\d{1,5}$/, 1, auditLargestLimit);
  const query: AuditQuery = {
    publishers: known('publisher', (v) => catalogue.actors.has(v), 'Utgivaren finns inte i katalogen.'),
    areas: known('area', (v) => catalogue.concepts('areas').has(v), 'Området finns inte.'),
    years: known('year', (v) => /^(19|20)\d\d$/.test(v), 'Ett år skrivs med fyra siffror.').map(Number),
    limit: limit ?? auditDefaultLimit,
    limited: limit !== null,
    offset: number('offset', /^\d{1,7}$/, 0, 1_000_000) ?? 0,
    at: day,
    minScore: number('minScore', /^\d(\.\d{1,4})?$/, 0, 1),
    kind:
      kind === '' || kinds.includes(kind)
        ? kind || null
        : report('kind', `Slaget är ett av ${kinds.join(', ')}.`),
    statuses: known('status', (v) => statuses.includes(v), `Läget är ett av ${statuses.join(', ')}.`),
    all: flag('all'),
    pointedAt: flag('pointedAt'),
  };
  return { query, problems };
}

const statuses = ['no', 'abroad_only', 'limited', 'unknown'];

/** The parameters of a query with changes, in a fixed order; '' when nothing is chosen. */
export function auditParams(query: AuditQuery, change: Partial<AuditQuery> = {}): string {
  const q = { ...query, ...change };
  const params = new URLSearchParams([
    ...q.publishers.map((v) => ['publisher', v]),
    ...q.areas.map((v) => ['area', v]),
    ...q.years.map((v) => ['year', String(v)]),
    ...(q.kind === null ? [] : [['kind', q.kind]]),
    ...q.statuses.map((v) => ['status', v]),
    ...(q.minScore === null ? [] : [['minScore', String(q.minScore)]]),
    ...(q.all ? [['all', 'true']] : []),
    ...(q.pointedAt ? [['pointedAt', 'true']] : []),
    ...(q.at === null ? [] : [['at', q.at]]),
    ...(q.limited ? [['limit', String(q.limit)]] : []),
    ...(q.offset === 0 ? [] : [['offset', String(q.offset)]]),
  ]);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
