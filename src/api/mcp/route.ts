import { createMcpHandler } from '@modelcontextprotocol/server';
import type { Context, Hono } from 'hono';
import { ProblemError } from '../problem.ts';
import type { Service } from '../service.ts';
import { type SiteSettings, siteOf } from '../site.ts';
import { mcpServer } from './server.ts';

/** Bytes of a request: the largest question, a list of 50 names, is a tenth of it. */
const largestRequest = 64 * 1024;
const mostSubscriptions = 4;

/**
 * `/mcp`: Streamable HTTP without sessions, so that any instance can answer any request. Nothing is pushed; the few
 * subscriptions that are let in would only hold a connection.
 */
export function mcpRoute(
  app: Hono,
  service: Service,
  settings: SiteSettings & { readonly onFault?: (error: unknown) => void },
): void {
  const onFault = settings.onFault ?? (() => {});
  const handler = createMcpHandler(
    ({ requestInfo }) => {
      if (requestInfo === undefined) throw new Error('the MCP handler serves HTTP only');
      return mcpServer({ service, site: siteOf(requestInfo, settings), onFault });
    },
    { maxRequestBodySize: largestRequest, maxSubscriptions: mostSubscriptions },
  );
  app.all('/mcp', async (c) => {
    checkOrigin(c, settings);
    const answer = await handler.fetch(c.req.raw);
    answer.headers.set('cache-control', 'no-store');
    return answer;
  });
}

/** The protocol asks for this against DNS rebinding: a page of another site may not speak through a reader's browser. */
function checkOrigin(c: Context, settings: SiteSettings): void {
  const origin = c.req.header('origin');
  if (origin === undefined) return;
  if (origin === new URL(c.req.url).origin || origin === settings.publicUrl) return;
  throw new ProblemError(
    'forbidden',
    'En webbsida på en annan adress får inte fråga här. Använd JSON-adresserna under /api/v1.',
  );
}
