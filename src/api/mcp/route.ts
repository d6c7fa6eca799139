import type { Context, Hono } from 'hono';
import { ProblemError } from '../problem.ts';
import type { Service } from '../service.ts';
import type { SiteSettings } from '../site.ts';
import type { mcpHandler } from './handler.ts';

/**
 * `/mcp`: Streamable HTTP without sessions, so that any instance can answer any request. The protocol's own code is
 * read at the first request: an instance that starts at the edge mostly has something else to answer.
 */
export function mcpRoute(
  app: Hono,
  service: Service,
  settings: SiteSettings & { readonly onFault?: (error: unknown) => void },
): void {
  let handler: Promise<ReturnType<typeof mcpHandler>> | null = null;
  const load = async () => {
    const { mcpHandler: make } = await import('./handler.ts');
    return make(service, settings, settings.onFault ?? (() => {}));
  };
  app.all('/mcp', async (c) => {
    checkOrigin(c, settings);
    handler ??= load();
    const answer = await (await handler)(c.req.raw);
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
