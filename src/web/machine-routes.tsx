/** Addresses for programs: other forms of a record, what crawlers and browsers ask for, and pages about the interfaces. */
import { type Context, Hono } from 'hono';
import { dcatRoute } from '../api/dcat/route.ts';
import { bibtexType, toBibtex } from '../api/exports/bibtex.ts';
import { citationOf } from '../api/exports/citation.ts';
import { jsonLdType, recordJsonLd, twinEndings } from '../api/exports/json-ld.ts';
import { markdownType, recordMarkdown } from '../api/exports/markdown.ts';
import { risType, toRis } from '../api/exports/ris.ts';
import { feedRoutes } from '../api/feeds/routes.ts';
import { mcpRoute } from '../api/mcp/route.ts';
import { ProblemError, type ProblemType, problems } from '../api/problem.ts';
import { apiPaths } from '../api/routes/records.ts';
import { siteOf } from '../api/site.ts';
import { recordUrl } from '../catalogue/record-view.ts';
import type { DetailView, SearchType } from '../domain/views.ts';
import type { WebDeps } from './deps.ts';
import { llmsText } from './machine/llms.ts';
import { openSearchDescription, openSearchType } from './machine/open-search.ts';
import { robotsText, securityText } from './machine/plain-files.ts';
import { sitemap } from './machine/sitemap.ts';
import { apiDocumentationPage } from './pages/api-documentation.tsx';
import { problemPage } from './pages/problem.tsx';

export function machineRoutes(deps: WebDeps): Hono {
  const app = new Hono();
  for (const [type, endings] of Object.entries(twinEndings) as [SearchType, readonly string[]][]) {
    const path = recordUrl(type, `:file{[a-z0-9-]+\\.(?:${endings.join('|')})}`);
    app.get(path, (c) => twin(c, deps, type));
  }
  feedRoutes(app, deps.service, deps);
  dcatRoute(app, deps.service, deps);
  mcpRoute(app, deps.service, deps);
  app.get('/sitemap.xml', (c) =>
    xml(c, sitemap(deps.service, siteOf(c.req, deps)), 'application/xml; charset=utf-8'),
  );
  app.get('/opensearch.xml', (c) => xml(c, openSearchDescription(siteOf(c.req, deps)), openSearchType));
  app.get('/opensearch/forslag', (c) => suggestions(c, deps));
  app.get('/robots.txt', (c) => c.text(robotsText(siteOf(c.req, deps))));
  app.get('/llms.txt', (c) =>
    c.body(llmsText(deps.service, siteOf(c.req, deps)), 200, { 'content-type': markdownType }),
  );
  app.get('/.well-known/security.txt', (c) => security(c, deps));
  app.get('/problem/:type', (c) => problem(c, deps));
  app.get('/api', (c) => apiDocumentationPage(c, deps));
  return app;
}

const xml = (c: Context, body: string, type: string) => c.body(body, 200, { 'content-type': type });

/** A record in another form. Former ids lead on; what is withdrawn says so, as on its page. */
async function twin(c: Context, deps: WebDeps, type: SearchType): Promise<Response> {
  const [id = '', ending = ''] = (c.req.param('file') ?? '').split('.');
  const lookup = await deps.service.lookup(type, id, null);
  switch (lookup.kind) {
    case 'found':
      return form(c, deps, lookup.detail, ending);
    case 'moved':
      if (!twinEndings[lookup.type].includes(ending)) return c.notFound();
      return c.redirect(`${recordUrl(lookup.type, lookup.to)}.${ending}`, 308);
    case 'gone':
      throw new ProblemError('gone', `${lookup.title} är borttagen ur katalogen: ${lookup.reason}`);
    case 'unknown':
    case 'too_early':
      throw new ProblemError('not-found', 'Ingen post har det id:t.');
  }
}

function form(c: Context, deps: WebDeps, detail: DetailView, ending: string): Response | Promise<Response> {
  const { origin } = siteOf(c.req, deps);
  const catalogue = deps.service.catalogue();
  const support = catalogue.supports.get(detail.id);
  const send = (body: string, type: string) =>
    c.body(body, 200, { 'content-type': type, link: `<${origin}${detail.url}>; rel="canonical"` });
  switch (ending) {
    case 'md':
      return send(
        recordMarkdown(detail, origin, `/api/v1/${apiPaths[detail.type]}/${detail.id}`),
        markdownType,
      );
    case 'jsonld':
      return send(JSON.stringify(recordJsonLd(detail, origin, true)), jsonLdType);
    case 'ris':
      return support === undefined ? c.notFound() : send(toRis([citationOf(catalogue, support)]), risType);
    case 'bib':
      return support === undefined
        ? c.notFound()
        : send(toBibtex([citationOf(catalogue, support)]), bibtexType);
    default:
      return c.notFound();
  }
}

/** What a browser's search field asks for while one types: OpenSearch Suggestions, a list of two. */
async function suggestions(c: Context, deps: WebDeps): Promise<Response> {
  const q = (c.req.query('q') ?? '').slice(0, 100);
  const found = await deps.service.suggest(q, 8);
  const body = JSON.stringify([q, found.map((item) => item.text)]);
  return c.body(body, 200, { 'content-type': 'application/x-suggestions+json; charset=utf-8' });
}

function security(c: Context, deps: WebDeps): Response | Promise<Response> {
  const text = securityText(siteOf(c.req, deps), deps.service.today());
  return text === null ? c.notFound() : c.text(text);
}

function problem(c: Context, deps: WebDeps): Response | Promise<Response> {
  const type = c.req.param('type') ?? '';
  return Object.hasOwn(problems, type) ? problemPage(c, deps, type as ProblemType) : c.notFound();
}
