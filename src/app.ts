/** The only place where routes are mounted. Runs on Node and on Workers alike: everything outside comes in as deps. */
import { Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { apiRoutes } from './api/api.ts';
import { validators } from './api/cache.ts';
import { ProblemError, problemResponse } from './api/problem.ts';
import { auditPages } from './web/audit-routes.tsx';
import type { WebDeps } from './web/deps.ts';
import { machineRoutes } from './web/machine-routes.tsx';
import { needRoutes } from './web/need-routes.ts';
import { offerPages } from './web/offer-routes.ts';
import { errorPage } from './web/pages/error.tsx';
import { webRoutes } from './web/routes.ts';

export interface AppDeps extends WebDeps {
  /** Told of a fault that nobody foresaw. Never given what was asked: no free text, no address. */
  readonly onFault: (error: unknown) => void;
  /** What the runtime puts before everything else: counting, limits. */
  readonly around?: readonly MiddlewareHandler[];
}

/** Answers for the moment, not for the catalogue: never cached by validator. */
const momentary = (path: string): boolean =>
  path === '/healthz' || path === '/readyz' || path.startsWith('/assets/');

/** What programs in other pages read; the pages themselves and MCP are not among it. */
const openPaths = ['/api/v1/*', '/openapi.json', '/feed.atom', '/sok.atom', '/datasets/dcat'];
const openToAll = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST'],
  allowHeaders: ['content-type', 'if-none-match'],
  exposeHeaders: ['etag', 'link', 'retry-after'],
  maxAge: 86_400,
});

export function createApp(deps: AppDeps): Hono {
  const app = new Hono();
  for (const middleware of deps.around ?? []) app.use(middleware);
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
      },
      referrerPolicy: 'no-referrer',
      xFrameOptions: 'DENY',
    }),
  );
  // Everything here is public and nothing knows who asks: a page of any site may read it (docs/threat-model.md).
  for (const path of openPaths) app.use(path, openToAll);
  app.use(validators(deps.service.snapshotId, momentary));
  app.route('/', apiRoutes(deps.service));
  app.route('/', machineRoutes(deps));
  app.route('/', auditPages(deps));
  app.route('/', webRoutes(deps));
  app.route('/', needRoutes(deps));
  app.route('/', offerPages(deps));

  app.notFound((c) => {
    const detail = 'Sidan eller adressen finns inte.';
    return wantsJson(c.req.raw)
      ? problemResponse(c, 'not-found', detail)
      : errorPage(c, deps, 'not-found', detail);
  });
  app.onError((error, c) => {
    const { type, message: detail, extras } = problemOf(error, deps.onFault);
    return wantsJson(c.req.raw)
      ? problemResponse(c, type, detail, extras)
      : errorPage(c, deps, type, detail, extras.successor ?? null);
  });
  return app;
}

/** The problem to answer with. What the framework refuses by itself (JSON that is none) is the sender's fault, not ours. */
function problemOf(error: Error, onFault: AppDeps['onFault']): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof HTTPException && error.status < 500) {
    return new ProblemError('bad-request', 'Det som skickades kunde inte läsas. JSON väntades.');
  }
  onFault(error);
  return new ProblemError('internal', 'Försök igen. Felet är noterat, utan vad du frågade om.');
}

/** The API answers in JSON whatever is accepted; elsewhere a page is what a browser expects. */
function wantsJson(request: Request): boolean {
  const { pathname } = new URL(request.url);
  if (pathname.startsWith('/api/') || ['/mcp', '/healthz', '/readyz'].includes(pathname)) return true;
  const accept = request.headers.get('accept') ?? '';
  return accept.includes('json') && !accept.includes('html');
}
