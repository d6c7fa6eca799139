import type { MiddlewareHandler } from 'hono';

/**
 * Validators for everything that is made of the catalogue: one ETag a snapshot and address, since an answer changes
 * only when the import, the code or the day does (docs/api.md). Nothing is hashed, so a 304 costs nothing.
 * `uncached` addresses carry no validator: they answer for the moment.
 */
export function validators(snapshotId: () => string, uncached: (path: string) => boolean): MiddlewareHandler {
  return async (c, next) => {
    const { path, method } = c.req;
    if ((method !== 'GET' && method !== 'HEAD') || uncached(path)) return next();
    const etag = `"${snapshotId()}"`;
    if (matches(c.req.header('if-none-match'), etag)) {
      return c.body(null, 304, { etag, 'cache-control': cacheControl, vary: 'Accept' });
    }
    await next();
    if (c.res.status !== 200 || c.res.headers.has('etag')) return;
    c.res.headers.set('etag', etag);
    c.res.headers.set('cache-control', cacheControl);
    c.res.headers.set('vary', 'Accept');
  };
}

const cacheControl = 'public, max-age=300, stale-while-revalidate=600';

/** RFC 9110 13.1.2: a list, weak comparison, or `*`. */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
}
