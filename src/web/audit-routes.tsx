/** The agency pages: /for-myndigheter and the reports below it, and /aktorer (vem gör vad). */
import { type Context, Hono } from 'hono';
import { parseAuditQuery } from '../api/audit-query.ts';
import { type AuditReportId, auditKinds } from '../api/audit-reports.ts';
import { dayOf, startOfDay } from '../catalogue/history.ts';
import { agencyPath, reportTexts } from './audit-text.ts';
import type { WebDeps } from './deps.ts';
import { dateText } from './format.ts';
import { ActorsPage } from './pages/audit/actors.tsx';
import { AreaPage } from './pages/audit/area.tsx';
import { ConflictsPage } from './pages/audit/conflicts.tsx';
import { CurrencyPage } from './pages/audit/currency.tsx';
import { EntryPage } from './pages/audit/entry.tsx';
import type { AuditContext } from './pages/audit/frame.tsx';
import { GapsPage } from './pages/audit/gaps.tsx';
import { HotSpotsPage, OverlapsPage } from './pages/audit/overlaps.tsx';
import { OrphansPage, SupplyPage, UnobtainablePage } from './pages/audit/supply-pages.tsx';
import { errorPage } from './pages/error.tsx';
import { render } from './render.tsx';

const pages: Readonly<
  Record<AuditReportId, (props: { context: AuditContext }) => ReturnType<typeof EntryPage>>
> = {
  overlaps: OverlapsPage,
  hotspots: HotSpotsPage,
  conflicts: ConflictsPage,
  gaps: GapsPage,
  replaced: CurrencyPage,
  unobtainable: UnobtainablePage,
  orphans: OrphansPage,
  actors: ActorsPage,
  supply: SupplyPage,
};

export function auditPages(deps: WebDeps): Hono {
  const app = new Hono();
  app.get(agencyPath, (c) => auditPage(c, deps, [], (context) => <EntryPage context={context} />));
  for (const [report, Report] of Object.entries(pages) as [AuditReportId, typeof EntryPage][]) {
    app.get(reportTexts[report].path, (c) =>
      auditPage(c, deps, auditKinds[report], (context) => <Report context={context} />),
    );
  }
  app.get('/omrade/:id', (c) => areaPage(c, deps));
  return app;
}

/** Reads the address, finds the catalogue of the day asked for, and answers with a page or with why not. */
export async function auditPage(
  c: Context,
  deps: WebDeps,
  kinds: readonly string[],
  page: (context: AuditContext) => ReturnType<typeof EntryPage>,
): Promise<Response> {
  const { query, problems } = parseAuditQuery(new URL(c.req.url), deps.service.catalogue(), kinds);
  const found = await deps.service.catalogueAt(query.at);
  switch (found.kind) {
    case 'too_early':
      return errorPage(c, deps, 'too-early', `Katalogen börjar ${dateText(found.earliest)}.`);
    case 'unknown':
      return errorPage(c, deps, 'not-ready', 'Katalogen är tom.');
    case 'found':
      return render(c, page({ deps, catalogue: found.catalogue, day: found.day, query, problems }));
  }
}

const MOST_CHANGES = 20;

async function areaPage(c: Context, deps: WebDeps): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const area = deps.service.catalogue().concepts('areas').get(id);
  if (area === undefined)
    return errorPage(c, deps, 'not-found', 'Området finns inte. Områdena står på startsidan.');
  const changes = await changesInArea(deps, id);
  return auditPage(c, deps, [], (context) => (
    <AreaPage
      context={context}
      id={id}
      label={area.label}
      definition={area.definition}
      changes={context.query.at === null ? changes : []}
    />
  ));
}

/**
 * What has changed this year in records of the area, one line a record and day. The first import is no change: it is
 * when the catalogue began.
 */
async function changesInArea(deps: WebDeps, area: string) {
  const year = deps.service.today().slice(0, 4);
  const all = await deps.service.changes({
    since: startOfDay(`${year}-01-01`),
    type: null,
    id: null,
    limit: 500,
    offset: 0,
  });
  const catalogue = deps.service.catalogue();
  const seen = new Set<string>();
  return all
    .filter((change) => change.change !== 'created')
    .filter((change) =>
      (catalogue.methods.get(change.id) ?? catalogue.supports.get(change.id))?.areas.includes(area),
    )
    .filter((change) => {
      const key = `${change.id} ${dayOf(change.at)}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST_CHANGES);
}
