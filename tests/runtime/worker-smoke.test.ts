/** The whole app in workerd over D1, beside the same on Node over SQLite: the same questions give the same bytes. */
import { readFileSync } from 'node:fs';
import { Miniflare } from 'miniflare';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createService } from '../../src/api/catalogue-service.ts';
import { runImport } from '../../src/catalogue/import-run.ts';
import type { CatalogueStore } from '../../src/catalogue/store.ts';
import { type D1Binding, openD1Store } from '../../src/runtime/d1-store.ts';
import { bundleWorker } from '../../src/runtime/node/build-worker.ts';
import { codeVersion } from '../../src/runtime/node/code-version.ts';
import { openSqliteStore } from '../../src/runtime/node/sqlite-store.ts';
import { buildCompactIndex } from '../../src/search/compact.ts';
import { pdfOf } from '../crawlers/fixtures/pdf.ts';
import { appOver, type TestApp } from '../helpers/app.ts';
import { realData } from '../helpers/catalogue.ts';

const compatibilityDate =
  /^compatibility_date = "(.+)"$/m.exec(
    readFileSync(new URL('../../wrangler.toml', import.meta.url), 'utf8'),
  )?.[1] ?? '';
const imported = new Date('2026-11-20T08:00:00Z');

/** A small catalogue: every method whose name begins with A–F, and all that it may refer to. */
function smallCatalogue() {
  const data = realData();
  const records = data.records.filter((r) => r.type !== 'methods' || /^[a-f]/.test(r.id));
  const wanted = new Set(records.filter((r) => r.type === 'methods' || r.type === 'terms').map((r) => r.id));
  return {
    records: records.filter((r) => r.type !== 'events').map(({ place: _place, ...record }) => record),
    claims: data.claims.map((c) => c.claim).filter((c) => wanted.has(c.subject)),
  };
}

async function fill(store: CatalogueStore): Promise<void> {
  const { records, claims } = smallCatalogue();
  const input = {
    origin: 'file',
    records,
    claims,
    started: imported.toISOString(),
    codeVersion: '1',
    inputHash: '1',
    forcedReason: null,
  } as const;
  await runImport(store, input, { now: () => imported });
}

let workerd: Miniflare;
let node: TestApp;

beforeAll(async () => {
  workerd = new Miniflare({
    modules: await bundleWorker(),
    compatibilityDate,
    d1Databases: ['DB'],
    bindings: { PUBLIC_URL: '', OPERATOR: '', CONTACT: '' },
  });
  const sqlite = await openSqliteStore(':memory:');
  const service = createService({
    store: sqlite,
    now: () => new Date(),
    codeVersion: codeVersion(),
    buildIndex: buildCompactIndex,
  });
  await fill(sqlite);
  await service.refresh();
  node = appOver(service);
}, 120_000);
afterAll(() => workerd.dispose());

const inWorkerd = (address: string) => workerd.dispatchFetch(`http://localhost${address}`);

describe('before the first import', () => {
  it('lives, and says that it is not ready', async () => {
    expect((await inWorkerd('/healthz')).status).toBe(200);
    const search = await inWorkerd('/api/v1/search');
    expect([search.status, search.headers.get('content-type')]).toEqual([
      503,
      'application/problem+json; charset=utf-8',
    ]);
  });
});

describe('after an import into D1 from outside', () => {
  beforeAll(async () => {
    const d1 = await workerd.getD1Database('DB');
    await fill(await openD1Store(d1 as unknown as D1Binding));
  });

  it('is ready without a restart', async () => {
    const ready = (await (await inWorkerd('/readyz')).json()) as { records: number };
    expect(ready.records).toBeGreaterThan(1000);
  });

  it.each([
    '/api/v1/search',
    '/api/v1/search?q=familjer%C3%A5dslag',
    '/api/v1/search?q=spelberoende+behandling&explain=true',
    '/api/v1/search?q=fallprevention+%C3%A4ldre&targetGroup=aldre',
    '/api/v1/search?type=method&hideFlagged=true&sort=title&limit=100',
    '/api/v1/search?q=%FF',
    '/api/v1/suggest?q=fam',
    '/api/v1/methods/funktionell-familjeterapi',
    '/api/v1/methods/funktionell-familjeterapi?at=2026-11-20',
    '/api/v1/methods/funktionell-familjeterapi?at=2026-11-19',
    '/api/v1/methods/gapet',
    '/api/v1/terms/evidens',
    '/openapi.json',
    '/sok?q=familjer%C3%A5dslag',
    '/api/v1/audit/overlaps?limit=5',
    '/for-myndigheter/omraden',
    '/for-myndigheter/kunskap-och-tillgang',
    '/for-myndigheter?publisher=socialstyrelsen',
    '/metoder/funktionell-familjeterapi',
    '/assets/site.css',
    '/assets/sans.woff2',
    '/api/v1/compare?id=funktionell-familjeterapi&id=gapet',
    '/api/v1/availability?recommendedBy=socialstyrelsen&municipality=1480',
    '/api/v1/search?q=barn&format=csv',
    '/api/v1/changes?limit=5',
    '/api/v1/export/catalogue.jsonl',
    '/api/v1/export/schema.json',
    '/api/v1/export/supports.ris',
    '/metoder/funktionell-familjeterapi.md',
    '/metoder/funktionell-familjeterapi.jsonld',
    '/sok.atom?q=barn',
    '/feed.atom',
    '/datasets/dcat',
    '/sitemap.xml',
    '/opensearch.xml',
    '/llms.txt',
    '/problem/gone',
    '/api',
    '/kommun/1480',
    '/finns-inte',
  ])('%s: the same bytes as on Node', async (address) => {
    const worker = await workerd.dispatchFetch(`http://localhost${address}`, { redirect: 'manual' });
    const here = await node.app.request(`http://localhost${address}`);
    expect(worker.status).toBe(here.status);
    for (const header of ['content-type', 'etag', 'location', 'content-security-policy'])
      expect([header, worker.headers.get(header)]).toEqual([header, here.headers.get(header)]);
    const [a, b] = [await worker.arrayBuffer(), await here.arrayBuffer()];
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
    expect(a.byteLength > 0 || worker.status === 308).toBe(true);
  });

  it.each([
    ['/underlag?id=funktionell-familjeterapi&format=docx', 'wordprocessingml'],
    ['/api/v1/search?q=barn&format=xlsx', 'spreadsheetml'],
  ])('%s: made by a library that is loaded when it is asked for', async (address, type) => {
    const answer = await inWorkerd(address);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining(type)]);
    expect(new TextDecoder().decode((await answer.arrayBuffer()).slice(0, 2))).toBe('PK');
  });

  it.each([
    ['application/json', JSON.stringify({ text: 'Vi erbjuder Funktionell familjeterapi (FFT).' }), 200],
    [
      'application/pdf',
      new Uint8Array(pdfOf([['Vi erbjuder Funktionell familjeterapi', 'och Gapet.']])),
      200,
    ],
    ['application/pdf', new Uint8Array(pdfOf([[]])), 400],
    ['text/html', '<p>Vi erbjuder Funktionell familjeterapi</p>', 200],
  ])('reads an offer as %s (%#): the same bytes as on Node', async (type, body, status) => {
    const ask = { method: 'POST', headers: { 'content-type': type }, body };
    const worker = await workerd.dispatchFetch('http://localhost/api/v1/offer-check', ask);
    const here = await node.app.request('http://localhost/api/v1/offer-check', ask);
    expect([worker.status, here.status]).toEqual([status, status]);
    expect(await worker.json()).toEqual(await here.json());
  });

  it('nothing was a fault on Node', () => {
    expect(node.faults).toEqual([]);
  });
});
