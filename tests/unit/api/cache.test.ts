import { describe, expect, it } from 'vitest';
import { createService } from '../../../src/api/catalogue-service.ts';
import { buildCompactIndex } from '../../../src/search/compact.ts';
import { appOver, realApp } from '../../helpers/app.ts';
import { fixedStore, realData, rowsOf, testNow } from '../../helpers/catalogue.ts';

const { app } = await realApp();
const addresses = [
  '/api/v1/search?q=mst',
  '/api/v1/methods/multisystemisk-terapi',
  '/api/v1/suggest?q=m',
  '/openapi.json',
  '/',
  '/sok?q=mst',
  '/metoder/multisystemisk-terapi',
];

async function etagOf(address: string): Promise<string> {
  const etag = (await app.request(address)).headers.get('etag');
  if (etag === null) throw new Error(`${address} has no ETag`);
  return etag;
}

describe('validators', () => {
  it.each(addresses)('%s answers 304 without a body to its own ETag', async (address) => {
    const etag = await etagOf(address);
    const response = await app.request(address, { headers: { 'if-none-match': etag } });
    expect(response.status).toBe(304);
    expect(await response.text()).toBe('');
    expect(response.headers.get('etag')).toBe(etag);
  });

  it.each([
    ['a list that has it', (etag: string) => `"other", ${etag}`, 304],
    ['its weak form', (etag: string) => `W/${etag}`, 304],
    ['any', () => '*', 304],
    ['another one', () => '"other"', 200],
    ['nonsense', () => 'x'.repeat(3000), 200],
  ])('to %s', async (_name, header, status) => {
    const etag = await etagOf('/api/v1/search');
    const response = await app.request('/api/v1/search', { headers: { 'if-none-match': header(etag) } });
    expect(response.status).toBe(status);
  });

  it('the same question gives the same bytes', async () => {
    for (const address of addresses.slice(0, 4)) {
      const [a, b] = await Promise.all([app.request(address), app.request(address)]);
      expect(await a.text()).toBe(await b.text());
    }
  });

  it('what is not found, wrong or momentary carries none', async () => {
    for (const address of [
      '/api/v1/methods/finns-inte',
      '/api/v1/search?limit=0',
      '/healthz',
      '/readyz',
      '/nix',
    ])
      expect([address, (await app.request(address)).headers.get('etag')]).toEqual([address, null]);
  });

  it('changes with the import, the code and the day', async () => {
    const rows = rowsOf(realData());
    const small = { ...rows, records: rows.records.slice(0, 20), claims: [] };
    const of = async (version: number, codeVersion: string, now: () => Date) => {
      const service = createService({
        store: fixedStore({ ...small, version }),
        now,
        codeVersion,
        buildIndex: buildCompactIndex,
      });
      await service.refresh();
      return (await appOver(service).app.request('/api/v1/suggest?q=a')).headers.get('etag');
    };
    const tomorrow = () => new Date('2026-11-22T12:00:00Z');
    const etags = [
      await of(1, 'a', testNow),
      await of(2, 'a', testNow),
      await of(1, 'b', testNow),
      await of(1, 'a', tomorrow),
    ];
    expect(new Set(etags).size).toBe(4);
    expect(await of(1, 'a', testNow)).toBe(etags[0]);
  });
});

describe('every answer', () => {
  it.each([...addresses, '/api/v1/methods/nix', '/healthz'])(
    '%s has the headers of safety',
    async (address) => {
      const { headers } = await app.request(address);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    },
  );

  it('HEAD is as GET without a body', async () => {
    const head = await app.request('/api/v1/search?q=mst', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('readyz tells snapshot and searchable records, healthz that it lives', async () => {
    expect(await (await app.request('/healthz')).json()).toEqual({ status: 'ok' });
    const ready = (await (await app.request('/readyz')).json()) as {
      snapshot: string;
      records: number;
      sources: unknown[];
    };
    const all = (await (await app.request('/api/v1/search')).json()) as { total: number };
    expect(ready.records).toBe(all.total);
    expect(ready.snapshot).toMatch(/^1-test-2026-11-21$/);
    expect(Array.isArray(ready.sources)).toBe(true);
  });
});
