import type { Context, Hono } from 'hono';
import { startOfDay } from '../../catalogue/history.ts';
import type { HitView } from '../../domain/views.ts';
import { changesAsked, checkedChangeFilter } from '../change-filter.ts';
import { ProblemError } from '../problem.ts';
import { parseSearchRequest } from '../search-params.ts';
import type { Service } from '../service.ts';
import { type SiteSettings, siteOf } from '../site.ts';
import { atomFeed, atomType } from './atom.ts';
import { changeFeed, feedLength } from './change-feed.ts';
import { feedRequest, searchFeed } from './search-feed.ts';

/** Rows of the change log that a feed is made of: an import writes many rows a record. */
const rowsRead = 2_000;

/** `/feed.atom?…` with the filters of /andringar, and `/sok.atom?…` with the parameters of a search. A wrong value is a 400, as in the API. */
export function feedRoutes(app: Hono, service: Service, settings: SiteSettings): void {
  const atom = (c: Context, body: string) => c.body(body, 200, { 'content-type': atomType });

  app.get('/feed.atom', async (c) => {
    const filter = await checkedChangeFilter(service, new URL(c.req.url).searchParams);
    const catalogue = service.catalogue();
    const changes = await service.changes({ ...changesAsked(service, filter), limit: rowsRead, offset: 0 });
    const asOf = catalogue.asOf ?? new Date(0).toISOString();
    return atom(c, atomFeed(siteOf(c.req, settings), changeFeed(catalogue, changes, filter, asOf)));
  });

  app.get('/sok.atom', async (c) => {
    const catalogue = service.catalogue();
    const { request, problems } = parseSearchRequest(new URL(c.req.url), catalogue);
    if (problems.length > 0) {
      throw new ProblemError('bad-request', 'En eller flera parametrar kan inte tolkas.', {
        errors: problems.map((p) => ({ pointer: `#/query/${p.parameter}`, detail: p.message })),
      });
    }
    const result = await service.search(feedRequest(request));
    const removals = await service.changes({
      since: null,
      type: null,
      id: null,
      change: 'removed',
      limit: feedLength,
      offset: 0,
    });
    const updatedAt = ({ id, updated }: HitView): string =>
      newestOf([
        catalogue.recordedFrom(id),
        ...catalogue.claimsAbout(id).map((claim) => claim.recordedFrom),
      ]) ?? startOfDay(updated ?? '1970-01-01');
    return atom(
      c,
      atomFeed(siteOf(c.req, settings), searchFeed(catalogue, request, result, removals, updatedAt)),
    );
  });
}

function newestOf(instants: readonly (string | null)[]): string | null {
  return (
    instants
      .filter((i) => i !== null)
      .sort()
      .at(-1) ?? null
  );
}
