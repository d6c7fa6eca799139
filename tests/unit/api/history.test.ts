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
/** The brief as it was given on the 20th, before the edit. */
let briefThen: Answer;

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
  now = new Date('2026-11-20T12:00:00Z');
  await service.refresh();
  briefThen = await ask('/api/v1/brief?id=metod-a&id=metod-c');
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

describe('a decision brief as of its day', () => {
  const factsOf = (body: Record<string, unknown>) =>
    JSON.stringify((body.sections as { heading: string }[]).find((s) => s.heading.startsWith('Fyra uppg')));

  it('is reproduced by its permanent address after an edit, a merger and a new import', async () => {
    expect(briefThen.status).toBe(200);
    expect(briefThen.body).toMatchObject({
      day: '2026-11-20',
      asOf: null,
      permanent: '/underlag?id=metod-a&id=metod-c&at=2026-11-20',
    });
    const again = await ask(`/api/v1${String(briefThen.body.permanent).replace('/underlag', '/brief')}`);
    // Links to records lead to the day, and so do not lead where they led then.
    const linksApart = (body: Record<string, unknown>) =>
      JSON.stringify({ ...body, asOf: null }).replaceAll('?at=2026-11-20', '');
    expect(linksApart(again.body).replace(/"permanent":"[^"]*"/, '')).toBe(
      linksApart(briefThen.body).replace(/"permanent":"[^"]*"/, ''),
    );
    expect(factsOf(again.body)).toContain('Fri att använda');
    expect(factsOf(again.body)).toContain('/metoder/metod-c?at=2026-11-20');
  });

  it('says what holds now without a day, with a merged option under its new id', async () => {
    const { body } = await ask('/api/v1/brief?id=metod-a&id=metod-c');
    expect(body).toMatchObject({
      day: '2026-11-21',
      asOf: null,
      permanent: '/underlag?id=metod-a&at=2026-11-21',
    });
    expect(factsOf(body)).toContain('Kräver licens eller avtal');
  });

  it('is so on the page and in Word, and the page says which day it shows', async () => {
    const page = async (query: string) => (await test.app.request(`/underlag?${query}`)).text();
    const [past, today] = [await page('id=metod-a&id=metod-c&at=2026-11-20'), await page('id=metod-a')];
    expect(past).toContain('Så här såg underlaget ut 20 november 2026');
    expect(past).toContain('Fri att använda');
    expect(past).toContain('href="/underlag?id=metod-a&amp;id=metod-c"');
    expect(past).toContain('href="/underlag?id=metod-a&amp;id=metod-c&amp;at=2026-11-20&amp;format=docx"');
    expect(today).not.toContain('Så här såg');
    expect(today).toContain('href="/underlag?id=metod-a&amp;at=2026-11-21"');
    const word = await test.app.request('/underlag?id=metod-a&at=2026-11-20&format=docx');
    expect(word.headers.get('content-disposition')).toContain('underlag-2026-11-20.docx');
  });

  it.each([
    ['2026-11-18', 404, '/problem/too-early', '2026-11-19'],
    ['2026-11-22', 400, '/problem/bad-request', 'Dagen har inte varit än. I dag är det 2026-11-21.'],
    ['2026-02-30', 400, '/problem/bad-request', 'En dag skrivs ÅÅÅÅ-MM-DD.'],
    ['igår', 400, '/problem/bad-request', 'En dag skrivs ÅÅÅÅ-MM-DD.'],
  ])('at=%s is refused, on the page too', async (day, expected, type, detail) => {
    const query = `id=metod-a&at=${encodeURIComponent(day)}`;
    const { status, body } = await ask(`/api/v1/brief?${query}`);
    expect([status, body.type]).toEqual([expected, type]);
    expect(JSON.stringify(body)).toContain(detail);
    if (expected === 400) expect(body.errors).toMatchObject([{ pointer: '#/query/at' }]);
    const page = await test.app.request(`/underlag?${query}`);
    expect(page.status).toBe(expected);
    expect(page.headers.get('content-type')).toContain('text/html');
  });

  it.each([
    ['', 400, 'id'],
    ['id=finns-inte', 404, null],
    ['id=metod-a&problem=finns-inte', 400, 'problem'],
    ['id=metod-a&targetGroup=finns-inte', 400, 'targetGroup'],
    ['id=a&id=b&id=c&id=d&id=e&id=f&id=g', 400, 'id'],
    ['id=metod-c&id=metod-d&at=2026-11-20', 404, null],
  ])('?%s is refused by the API', async (query, status, parameter) => {
    const answer = await ask(`/api/v1/brief?${query}`);
    expect(answer.status).toBe(status);
    if (parameter !== null) expect(answer.body.errors).toMatchObject([{ pointer: `#/query/${parameter}` }]);
  });

  it('the page names what the day’s catalogue does not have, and shows the rest', async () => {
    const page = await (await test.app.request('/underlag?id=metod-a&id=finns-inte')).text();
    expect(page).toContain('är inte med: finns-inte.');
    expect(page).toContain('Kräver licens eller avtal');
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
