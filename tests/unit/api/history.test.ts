/** Yesterday's claim after an edit and a new import, over the real store and a clock that the test turns. */
import { beforeAll, describe, expect, it } from 'vitest';
import { createService, type RunningService } from '../../../src/api/catalogue-service.ts';
import { runImport } from '../../../src/catalogue/import-run.ts';
import { type DataFile, parseData } from '../../../src/catalogue/parse.ts';
import type { CatalogueStore } from '../../../src/catalogue/store.ts';
import { openSqliteStore } from '../../../src/runtime/node/sqlite-store.ts';
import { buildCompactIndex } from '../../../src/search/compact.ts';
import { appOver, type TestApp } from '../../helpers/app.ts';

const source = {
  assertedBy: 'socialstyrelsen',
  url: 'https://www.socialstyrelsen.se/metod',
  read: '2026-11',
  title: 'Riktlinjer',
  published: '2024',
};

/** A small data/: one method whose terms change, one that is withdrawn, one that is merged away. */
function files(edit: { terms: string; withdrawn: boolean; merged: boolean }): DataFile[] {
  const terms = {
    id: 'metod-a-villkor',
    fact: 'availability',
    value: { aspect: 'terms', code: edit.terms, text: edit.terms, party: 'Ägaren' },
    source,
    basis: 'stated',
  };
  return [
    {
      file: 'methods/metod-a.yaml',
      value: {
        id: 'metod-a',
        kind: 'programme',
        title: 'Metod A',
        redirects: edit.merged ? ['metod-c'] : [],
        claims: [terms],
      },
    },
    {
      file: 'methods/metod-b.yaml',
      value: {
        id: 'metod-b',
        kind: 'programme',
        title: 'Metod B',
        retired: edit.withdrawn
          ? { date: '2026-11-20', reason: 'Samma som Metod A.', successor: 'metod-a' }
          : null,
      },
    },
    ...(edit.merged
      ? []
      : [{ file: 'methods/metod-c.yaml', value: { id: 'metod-c', kind: 'programme', title: 'Metod C' } }]),
    {
      file: 'actors/agency.yaml',
      value: [
        {
          id: 'socialstyrelsen',
          title: 'Socialstyrelsen',
          kind: 'agency',
          level: 'national',
          basis: 'stated',
        },
      ],
    },
  ];
}

let now = new Date('2026-11-19T09:00:00Z');
let store: CatalogueStore;
let service: RunningService;
let test: TestApp;

async function importAt(instant: string, edit: Parameters<typeof files>[0]): Promise<void> {
  now = new Date(instant);
  const data = parseData(files(edit), () => null);
  expect(data.issues).toEqual([]);
  await runImport(
    store,
    {
      origin: 'file',
      records: data.records,
      claims: data.claims.map((c) => c.claim),
      started: instant,
      codeVersion: 'test',
      inputHash: JSON.stringify(edit),
      forcedReason: null,
    },
    { now: () => now },
  );
  await service.refresh();
}

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly location: string | null;
}

async function ask(address: string): Promise<Answer> {
  const response = await test.app.request(address);
  const text = await response.text();
  return {
    status: response.status,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
    location: response.headers.get('location'),
  };
}

async function termsOn(at: string): Promise<unknown[]> {
  const { body } = await ask(`/api/v1/methods/metod-a${at === '' ? '' : `?at=${at}`}`);
  const claims = body.claims as { value: { code: string }; recordedTo: string | null }[];
  return [body.asOf, ...claims.map((c) => c.value.code), (body.introduce as { status: string }).status];
}

beforeAll(async () => {
  store = await openSqliteStore(':memory:');
  service = createService({ store, now: () => now, codeVersion: 'test', buildIndex: buildCompactIndex });
  test = appOver(service);
  await importAt('2026-11-19T09:00:00Z', { terms: 'free', withdrawn: false, merged: false });
  // 23:30 UTC is already the 21st in Stockholm.
  await importAt('2026-11-20T23:30:00Z', { terms: 'licence_required', withdrawn: true, merged: true });
  now = new Date('2026-11-21T12:00:00Z');
});

describe('?at= after an edit and a new import', () => {
  it('shows what is said now without a day, and on today', async () => {
    expect(await termsOn('')).toEqual([null, 'licence_required', 'with_terms']);
    expect(await termsOn('2026-11-21')).toEqual(['2026-11-21', 'licence_required', 'with_terms']);
  });

  it('shows yesterday’s claim, and what followed from it', async () => {
    expect(await termsOn('2026-11-20')).toEqual(['2026-11-20', 'free', 'yes']);
    expect(await termsOn('2026-11-19')).toEqual(['2026-11-19', 'free', 'yes']);
  });

  it('before the first import it is a 404 with the earliest day', async () => {
    const { status, body } = await ask('/api/v1/methods/metod-a?at=2026-11-18');
    expect(status).toBe(404);
    expect(body).toMatchObject({ type: '/problem/too-early', detail: expect.stringContaining('2026-11-19') });
  });

  it('a day to come is as now', async () => {
    expect(await termsOn('2030-01-01')).toEqual(['2030-01-01', 'licence_required', 'with_terms']);
  });

  it('the page shows the same day', async () => {
    const then = await (await test.app.request('/metoder/metod-a?at=2026-11-20')).text();
    const today = await (await test.app.request('/metoder/metod-a')).text();
    expect(then).toContain('Fri att använda');
    expect(today).toContain('Kräver licens eller avtal');
  });
});

describe('withdrawn and merged', () => {
  it('a withdrawn record is a 410 with its successor, and was there yesterday', async () => {
    const { status, body } = await ask('/api/v1/methods/metod-b');
    expect(status).toBe(410);
    expect(body).toMatchObject({ type: '/problem/gone', successor: '/metoder/metod-a' });
    expect(body.detail).toContain('Samma som Metod A.');
    expect((await ask('/api/v1/methods/metod-b?at=2026-11-20')).status).toBe(200);
    expect((await test.app.request('/metoder/metod-b')).status).toBe(410);
  });

  it('is not found by search any more', async () => {
    const { body } = await ask('/api/v1/search?q=metod');
    expect((body.hits as { id: string }[]).map((h) => h.id)).toEqual(['metod-a']);
  });

  it('a merged record is a 308 now, and was there yesterday', async () => {
    expect(await ask('/api/v1/methods/metod-c').then((a) => [a.status, a.location])).toEqual([
      308,
      '/api/v1/methods/metod-a',
    ]);
    expect((await ask('/api/v1/methods/metod-c?at=2026-11-20')).body).toMatchObject({ title: 'Metod C' });
  });
});

describe('a catalogue that has never been filled', () => {
  it('answers healthz, and says "not ready" elsewhere', async () => {
    const empty = createService({
      store: await openSqliteStore(':memory:'),
      now: () => now,
      codeVersion: 'test',
      buildIndex: buildCompactIndex,
    });
    const { app } = appOver(empty);
    expect((await app.request('/healthz')).status).toBe(200);
    for (const address of [
      '/readyz',
      '/api/v1/search',
      '/api/v1/methods/metod-a',
      '/api/v1/suggest?q=a',
      '/sok',
    ])
      expect([address, (await app.request(address)).status]).toEqual([address, 503]);
  });
});

it('nothing of all this was a fault', () => {
  expect(test.faults).toEqual([]);
});
