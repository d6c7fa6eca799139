/** The pages. Same parameter names as the API; each page is complete without script. */
import { type Context, Hono } from 'hono';
import { parseDay } from '../api/day-param.ts';
import { recordUrl } from '../catalogue/record-view.ts';
import type { SearchType } from '../domain/views.ts';
import type { WebDeps } from './deps.ts';
import { dateText } from './format.ts';
import { municipalityRoutes } from './municipality-routes.ts';
import { adaptationPage } from './pages/adaptation.tsx';
import { errorPage } from './pages/error.tsx';
import { recordPages } from './pages/records.tsx';
import { simplePages } from './pages/simple.tsx';

const recordPaths: Record<SearchType, string> = {
  method: '/metoder/:id',
  support: '/kunskapsstod/:id',
  component: '/komponenter/:id',
  actor: '/aktorer/:id',
  term: '/begrepp/:id',
};

export function webRoutes(deps: WebDeps): Hono {
  const app = new Hono();
  app.get('/assets/:name', (c) => asset(c, deps));
  for (const [path, page] of Object.entries(simplePages)) app.get(path, (c) => page(c, deps));
  app.route('/', municipalityRoutes(deps));
  app.get('/metoder/:id/anpassning', (c) => adaptationPage(c, deps));
  for (const [type, path] of Object.entries(recordPaths) as [SearchType, string][]) {
    app.get(path, (c) => record(c, deps, type));
  }
  return app;
}

/** A file that pages refer to. Its version stands in the address, so it may be kept for ever. */
function asset(c: Context, deps: WebDeps): Response | Promise<Response> {
  const found = deps.assets.get(c.req.param('name') ?? '');
  if (found === undefined) return c.notFound();
  const etag = `"${found.etag}"`;
  const current = c.req.query('v') === found.etag;
  const headers = {
    etag,
    'content-type': found.type,
    'cache-control': current ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
  };
  if (c.req.header('if-none-match') === etag) return c.body(null, 304, headers);
  return c.body(found.body, 200, headers);
}

async function record(c: Context, deps: WebDeps, type: SearchType): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const at = parseDay(c.req.query('at'), 'at');
  const lookup = await deps.service.lookup(type, id, at);
  switch (lookup.kind) {
    case 'found': {
      const changes = await deps.service.changes({ since: null, type, id, limit: 200, offset: 0 });
      return recordPages[type](c, { deps, detail: lookup.detail, changes });
    }
    case 'moved':
      return c.redirect(`${recordUrl(lookup.type, lookup.to)}${at === null ? '' : `?at=${at}`}`, 308);
    case 'gone': {
      const detail = `${lookup.title} är borttagen ur katalogen sedan ${dateText(lookup.since)}: ${lookup.reason}`;
      const successor = lookup.successor === null ? null : successorUrl(deps, lookup.successor);
      return errorPage(c, deps, 'gone', detail, successor);
    }
    case 'unknown':
      return errorPage(c, deps, 'not-found', 'Ingen post har den adressen. Sök efter namnet i stället.');
    case 'too_early':
      return errorPage(c, deps, 'too-early', `Katalogen börjar ${dateText(lookup.earliest)}.`);
  }
}

function successorUrl(deps: WebDeps, id: string): string | null {
  const type = deps.service.catalogue().typeOf(id);
  return type === null ? null : recordUrl(type, id);
}
