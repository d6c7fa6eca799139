/** What is written about a request: enough to run the service, nothing that could name a person. */
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { nodeAssets } from '../../src/runtime/node/assets.ts';
import { faultEntry, jsonLog } from '../../src/runtime/node/logs.ts';
import { createMetrics } from '../../src/runtime/node/metrics.ts';
import { observe } from '../../src/runtime/node/observe.ts';
import { realService } from '../helpers/catalogue.ts';

const secret = 'Kerstin-19650101-1234';

let shared: ReturnType<typeof realService> | undefined;

async function watched() {
  shared ??= realService();
  const service = await shared;
  let written = '';
  const log = jsonLog(
    (text) => {
      written += text;
    },
    () => new Date(0),
  );
  const metrics = createMetrics(0);
  let clock = 0;
  const now = () => (clock += 5);
  const app = createApp({
    service,
    publicUrl: '',
    contact: null,
    operator: null,
    assets: nodeAssets(),
    onFault: (error) => log.write('fault', faultEntry(error)),
    around: [observe({ log, metrics, logRequests: true, now, readiness: service.readiness })],
  });
  const ask = (path: string, init?: RequestInit, env?: object) => app.request(path, init, env);
  const lines = () => {
    log.flush();
    return written
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  };
  return { ask, lines, text: () => written, metrics };
}

describe('the log', () => {
  it('has method, route pattern, status and time, and nothing that was asked', async () => {
    const { ask, lines, text } = await watched();
    await ask(`/sok?q=${secret}`);
    await ask(`/api/v1/search?q=${secret}`);
    await ask(`/metoder/${secret}`);
    await ask(`/${secret}`, { headers: { 'user-agent': secret, referer: secret } });
    await ask('/api/v1/recommend', {
      method: 'POST',
      body: JSON.stringify({ need: secret }),
      headers: { 'content-type': 'application/json' },
    });
    await ask('/api/v1/availability/check', {
      method: 'POST',
      body: JSON.stringify({ items: [secret] }),
      headers: { 'content-type': 'application/json' },
    });
    await ask('/api/v1/offer-check', {
      method: 'POST',
      body: JSON.stringify({ text: `Vi ger metoden ${secret}.` }),
      headers: { 'content-type': 'application/json' },
    });
    await ask('/granska', { method: 'POST', body: new URLSearchParams({ text: secret }) });
    await ask('/sok', { method: 'KERSTIN' });
    expect(lines()).toHaveLength(9);
    expect(lines().map((l) => l.route)).toEqual([
      '/sok',
      '/api/v1/search',
      '/metoder/:id',
      'none',
      '/api/v1/recommend',
      '/api/v1/availability/check',
      '/api/v1/offer-check',
      '/granska',
      'none',
    ]);
    expect(lines()[0]).toEqual({
      time: '1970-01-01T00:00:00.000Z',
      event: 'request',
      method: 'GET',
      route: '/sok',
      status: 200,
      ms: 5,
    });
    expect(lines().at(-1)?.method).toBe('OTHER');
    expect(text().toLowerCase()).not.toContain('kerstin');
  });

  it('tells where a fault was and not what it said', () => {
    class Odd extends TypeError {}
    const entry = faultEntry(new Odd(`cannot read ${secret}\n    at ${secret}`));
    expect(entry.error).toBe('Odd');
    expect(JSON.stringify(entry)).toContain('tests/security/logs.test.ts');
    expect(faultEntry(secret)).toEqual({ error: 'string', at: [] });
  });
});

describe('/metrics', () => {
  const local = { incoming: { socket: { remoteAddress: '127.0.0.1', remotePort: 1, remoteFamily: 'IPv4' } } };

  it('counts by pattern, in the form that Prometheus reads', async () => {
    const { ask } = await watched();
    await ask(`/sok?q=${secret}`);
    await ask('/metoder/multisystemisk-terapi');
    const answer = await ask('/metrics', {}, local);
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toContain('version=0.0.4');
    expect(text).toContain('http_requests_total{method="GET",route="/sok",status="200"} 1');
    expect(text).toContain('http_request_duration_seconds_bucket{route="/metoder/:id",le="0.005"} 1');
    expect(text).toMatch(/^catalogue_records [1-9]\d+$/m);
    // Every line is a comment or a sample: name, labels, one number.
    const odd = text
      .trim()
      .split('\n')
      .filter((l) => !/^(# (HELP|TYPE) \w+ .+|\w+(\{[^{}]*\})? -?[\d.e+-]+)$/.test(l));
    expect(odd).toEqual([]);
    expect(text).not.toContain(secret);
  });

  it('is for the machine itself: not for others, and not through a proxy', async () => {
    const { ask } = await watched();
    const other = {
      incoming: { socket: { remoteAddress: '203.0.113.5', remotePort: 1, remoteFamily: 'IPv4' } },
    };
    expect((await ask('/metrics', {}, other)).status).toBe(404);
    expect((await ask('/metrics', { headers: { 'x-forwarded-for': '127.0.0.1' } }, local)).status).toBe(404);
    expect((await ask('/metrics')).status).toBe(404);
  });
});

it('a route that fails is counted as a 500', async () => {
  const metrics = createMetrics(0);
  const app = new Hono();
  const log = jsonLog(
    () => {},
    () => new Date(0),
  );
  app.use(observe({ log, metrics, logRequests: false, now: () => 0, readiness: async () => null }));
  app.get('/x', () => {
    throw new Error(secret);
  });
  app.onError((_error, c) => c.text('', 500));
  await app.request('/x');
  expect(metrics.text(null)).toContain('http_requests_total{method="GET",route="/x",status="500"} 1');
});
