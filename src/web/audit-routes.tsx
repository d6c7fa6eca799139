/** The agency pages: /for-myndigheter and the reports below it, and /aktorer (vem gör vad). */
import { type Context, Hono } from 'hono';
import { parseAuditQuery } from '../api/audit-query.ts';
import { type AuditReportId, auditKinds } from '../api/audit-reports.ts';
import { agencyPath, reportTexts } from './audit-text.ts';
import type { WebDeps } from './deps.ts';
import { dateText } from './format.ts';
import { ActorsPage } from './pages/audit/actors.tsx';
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
