/** RATE_LIMIT: how many, from whom, and what is told. */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { ProblemError, problemResponse } from '../../src/api/problem.ts';
import { rateLimit, rateLimiter } from '../../src/runtime/node/rate-limit.ts';

const times = (n: number) => Array.from({ length: n });

describe('the limiter', () => {
  it('lets a burst through up to the limit, then says how long to wait, then refills', () => {
    const limiter = rateLimiter(60);
    const first = times(61).map(() => limiter.take('192.0.2.1', 0));
    expect(first.filter((wait) => wait === 0)).toHaveLength(60);
    expect(first.at(-1)).toBe(1);
    expect(limiter.take('192.0.2.1', 1_000)).toBe(0);
    expect(limiter.take('192.0.2.1', 1_000)).toBe(1);
    expect(times(60).every(() => limiter.take('192.0.2.1', 120_000) === 0)).toBe(true);
  });

  it('counts each address by itself, and an IPv6 network as one', () => {
    const limiter = rateLimiter(1);
    expect(limiter.take('192.0.2.1', 0)).toBe(0);
    expect(limiter.take('192.0.2.2', 0)).toBe(0);
    expect(limiter.take('2001:db8:1:2::1', 0)).toBe(0);
    expect(limiter.take('2001:db8:1:2:ffff::9', 0)).toBeGreaterThan(0);
    expect(limiter.take('2001:db8:1:3::1', 0)).toBe(0);
  });

  it('forgets addresses after two minutes, and never holds more than 50,000', () => {
    const limiter = rateLimiter(10);
    for (let i = 0; i < 60_000; i++) limiter.take(`198.51.${i >> 8}.${i & 255}`, 0);
    expect(limiter.size()).toBe(50_000);
    limiter.take('192.0.2.1', 120_000);
    expect(limiter.size()).toBe(1);
  });
});

describe('as a middleware', () => {
  async function served<T>(
    trustProxy: boolean,
    work: (get: (path: string, from?: string) => Promise<Response>) => Promise<T>,
  ) {
    const app = new Hono();
    app.use(rateLimit(rateLimiter(2), trustProxy, () => 0));
    app.get('/*', (c) => c.text('ok'));
    app.onError((error, c) =>
      problemResponse(c, error instanceof ProblemError ? error.type : 'internal', error.message),
    );
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
    await new Promise((done) => server.once('listening', done));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    try {
      return await work((path, from) =>
        fetch(`http://127.0.0.1:${port}${path}`, {
          headers: from === undefined ? {} : { 'x-forwarded-for': from },
        }),
      );
    } finally {
      server.close();
    }
  }

  it('answers 429 as a problem with Retry-After, and leaves monitors alone', async () => {
    await served(false, async (get) => {
      expect((await get('/sok')).status).toBe(200);
      expect((await get('/sok')).status).toBe(200);
      const refused = await get('/sok');
      expect(refused.status).toBe(429);
      expect(refused.headers.get('retry-after')).toBe('30');
      expect(refused.headers.get('content-type')).toContain('application/problem+json');
      expect(await refused.json()).toMatchObject({ type: '/problem/too-many-requests', status: 429 });
      expect((await get('/healthz')).status).toBe(200);
    });
  });

  it('does not believe X-Forwarded-For unless a proxy is trusted, and then only its own part', async () => {
    const statuses = (trust: boolean, from: (i: number) => string) =>
      served(trust, async (get) => {
        const all: number[] = [];
        for (let i = 0; i < 4; i++) all.push((await get('/sok', from(i))).status);
        return all;
      });
    expect(await statuses(false, (i) => `203.0.113.${i}`)).toEqual([200, 200, 429, 429]);
    expect(await statuses(true, (i) => `203.0.113.${i}`)).toEqual([200, 200, 200, 200]);
    expect(await statuses(true, (i) => `203.0.113.${i}, 203.0.113.9`)).toEqual([200, 200, 429, 429]);
  });
});
