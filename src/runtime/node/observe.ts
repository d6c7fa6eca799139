/** Watches every request: a line in the log, a count in the metrics, and `/metrics` itself. */
import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Readiness } from '../../api/service.ts';
import type { Log } from './logs.ts';
import type { Metrics } from './metrics.ts';
import { directAddress } from './rate-limit.ts';

/** A method is text from outside like any other: only those that exist are named. */
const methods = ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'];

export interface ObserveDeps {
  readonly log: Log;
  readonly metrics: Metrics;
  /** False: only faults are logged. */
  readonly logRequests: boolean;
  /** Milliseconds that only rise. */
  readonly now: () => number;
  readonly readiness: () => Promise<Readiness | null>;
}

export function observe({ log, metrics, logRequests, now, readiness }: ObserveDeps): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.path === '/metrics' && fromThisMachine(c)) {
      return c.text(metrics.text(await readiness()), 200, {
        'content-type': 'text/plain; version=0.0.4; charset=utf-8',
      });
    }
    const from = now();
    await next();
    const ms = now() - from;
    const method = methods.includes(c.req.method) ? c.req.method : 'OTHER';
    const route = patternOf(c);
    metrics.observe(method, route, c.res.status, ms / 1000);
    if (logRequests)
      log.write('request', { method, route, status: c.res.status, ms: Math.round(ms * 10) / 10 });
  };
}

/** The pattern of the route that answered; what matched only middleware is one word, or every 404 would be a label. */
function patternOf(c: Context): string {
  const path = routePath(c);
  return path === '*' || path === '/*' || path === '' ? 'none' : path;
}

/** How much the service is used is for its operator. A proxy on the same machine adds a header, and is not let in. */
function fromThisMachine(c: Context): boolean {
  const forwarded = c.req.header('x-forwarded-for') ?? c.req.header('forwarded') ?? c.req.header('via');
  return forwarded === undefined && ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(directAddress(c));
}
