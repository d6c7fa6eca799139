/**
 * A limit of requests a minute and address (RATE_LIMIT), off unless set. Token buckets: a burst up to the limit is let
 * through, then one request for every refill. Addresses are held in memory for at most two minutes, never written.
 */
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { ProblemError } from '../../api/problem.ts';

const MINUTE = 60_000;
/** Buckets kept; an attacker with more addresses than this pushes out the oldest. */
const MOST_BUCKETS = 50_000;

interface Bucket {
  tokens: number;
  at: number;
}

export interface RateLimiter {
  /** Seconds to wait; 0 = let through. @param now milliseconds */
  readonly take: (address: string, now: number) => number;
  readonly size: () => number;
}

export function rateLimiter(perMinute: number): RateLimiter {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / MINUTE;
  let swept = 0;
  /** A bucket that is full again says nothing more than a missing one. */
  const sweep = (now: number): void => {
    swept = now;
    for (const [address, bucket] of buckets) if (now - bucket.at >= MINUTE) buckets.delete(address);
  };
  return {
    size: () => buckets.size,
    take: (raw, now) => {
      if (now - swept >= MINUTE) sweep(now);
      const address = networkOf(raw);
      const known = buckets.get(address);
      const tokens =
        known === undefined ? perMinute : Math.min(perMinute, known.tokens + (now - known.at) * perMs);
      // Re-inserted, so that the map's order is that of last use.
      buckets.delete(address);
      const allowed = tokens >= 1;
      buckets.set(address, { tokens: allowed ? tokens - 1 : tokens, at: now });
      const [oldest] = buckets.keys();
      if (buckets.size > MOST_BUCKETS && oldest !== undefined) buckets.delete(oldest);
      return allowed ? 0 : Math.ceil((1 - tokens) / perMs / 1000);
    },
  };
}

/** An IPv6 customer has a whole /64: the first four groups are who asks. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail = ''] = address.split('::', 2);
  const groups = head.split(':').filter((g) => g !== '');
  const after = tail.split(':').filter((g) => g !== '');
  const all = address.includes('::')
    ? [
        ...groups,
        ...Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => '0'),
        ...after,
      ]
    : groups;
  return all.slice(0, 4).join(':');
}

/** What a monitor and a page's own files ask for is not counted. */
const free = (path: string): boolean =>
  path === '/healthz' || path === '/readyz' || path === '/metrics' || path.startsWith('/assets/');

export function rateLimit(limiter: RateLimiter, trustProxy: boolean, now: () => number): MiddlewareHandler {
  return async (c, next) => {
    if (free(c.req.path)) return next();
    const wait = limiter.take(addressOf(c, trustProxy), now());
    if (wait === 0) return next();
    c.header('retry-after', String(wait));
    throw new ProblemError('too-many-requests', `Vänta ${wait} s och försök igen.`);
  };
}

/**
 * Who asks. Behind a proxy of one's own (TRUST_PROXY) it is the last address of X-Forwarded-For: the one that the
 * proxy itself saw; those before it are only what the sender claims.
 */
export function addressOf(c: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded || directAddress(c);
}

/** The other end of the socket; '' where there is none (a test that calls the app itself). */
export function directAddress(c: Context): string {
  const bindings: unknown = c.env;
  if (typeof bindings !== 'object' || bindings === null || !('incoming' in bindings)) return '';
  return getConnInfo(c).remote.address ?? '';
}
