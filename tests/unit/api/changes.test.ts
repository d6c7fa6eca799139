/** What has changed for a record, an area, a municipality, an agency: over the real catalogue and a second import. */
import { beforeAll, describe, expect, it } from 'vitest';
import { createService } from '../../../src/api/catalogue-service.ts';
import type { ImportInput } from '../../../src/catalogue/import.ts';
import { runImport } from '../../../src/catalogue/import-run.ts';
import { openSqliteStore } from '../../../src/runtime/node/sqlite-store.ts';
import { buildCompactIndex } from '../../../src/search/compact.ts';
import { appOver, type TestApp } from '../../helpers/app.ts';
import { realData } from '../../helpers/catalogue.ts';
import { claim } from '../../helpers/claims.ts';

const recommended = 'funktionell-familjeterapi';
const support = 'insatser-for-att-motverka-fortsatt-normbrytande-beteende-och-aterfall-i-brott-ku';
const area = 'normbrytande-beteende-och-unga-som-begar-brott';
const gothenburg = '1480';
const kiruna = '2584';
let test: TestApp;
/** A method that nobody recommends, that has no area and is given nowhere in particular. */
let quiet = '';
let removedActor = '';
/** A method that comes with the second import, with a statement of SBU. */
const added = 'nykomling';

const spread = (id: string, municipalities: string[]) =>
  claim('spread', { id, subject: quiet, value: { text: 'Ges', place: { municipalities } } });

beforeAll(async () => {
  const { records, claims } = realData();
  const store = await openSqliteStore(':memory:');
  const day = (n: number) => new Date(`2026-11-1${n}T08:00:00.000Z`);
  const run = (input: Pick<ImportInput, 'records' | 'claims'>, n: number) =>
    runImport(
      store,
      {
        origin: 'file',
        started: day(n).toISOString(),
        codeVersion: '1',
        inputHash: String(n),
        forcedReason: null,
        ...input,
      },
      { now: () => day(n) },
    );
  const first = { records: records.map(({ place: _, ...r }) => r), claims: claims.map((c) => c.claim) };
  const subjects = new Set(first.claims.map((c) => c.subject));
  const named = JSON.stringify(first.claims);
  const unnamed = (type: string) =>
    first.records.find((r) => r.type === type && !subjects.has(r.id) && !named.includes(`"${r.id}"`))?.id ??
    '';
  removedActor = unnamed('actors');
  quiet = 'provmetod-utan-omrade';
  const own = {
    type: 'methods' as const,
    id: quiet,
    record: {
      ...first.records.find((r) => r.type === 'methods')?.record,
      id: quiet,
      title: 'Provmetod',
      areas: [],
      redirects: ['gammalt-namn'],
    },
  } as (typeof first.records)[number];
  const newcomer = {
    ...own,
    id: added,
    record: { ...own.record, id: added, title: 'Nykomling', redirects: [] },
  } as typeof own;
  const all = [...first.records, own];
  await run({ ...first, records: all }, 1);
  const changed = first.claims.find(
    (c) => c.subject === recommended && c.source.assertedBy === 'socialstyrelsen',
  );
  await run(
    {
      claims: [
        ...first.claims.map((c) => (c === changed ? { ...c, statedAs: 'Ny lydelse' } : c)),
        spread('spread-goteborg', [gothenburg]),
        spread('spread-lulea', ['2580']),
        claim('finding', { id: 'nykomling-sbu', subject: added, source: { assertedBy: 'sbu' } }),
      ],
      records: [...all, newcomer]
        .filter((r) => r.id !== removedActor)
        .map((r) =>
          r.type === 'supports' && r.id === support
            ? { ...r, record: { ...r.record, summary: 'Ny text.' } }
            : r,
        ),
    },
    2,
  );
  const service = createService({
    store,
    now: () => day(3),
    codeVersion: 'test',
    buildIndex: buildCompactIndex,
  });
  await service.refresh();
  test = appOver(service);
}, 60_000);

async function changed(query: string): Promise<string[]> {
  const response = await test.app.request(`/api/v1/changes?since=2026-11-12&limit=500${query}`);
  expect(response.status).toBe(200);
  const { items } = (await response.json()) as {
    items: { id: string; claim: string | null; change: string }[];
  };
  return items.map((i) => (i.change.startsWith('claim_add') ? (i.claim ?? '') : i.id)).sort();
}

describe('GET /api/v1/changes', () => {
  it('without a filter has everything since the day', async () => {
    expect(await changed('')).toEqual(
      [recommended, support, removedActor, added, 'spread-goteborg', 'spread-lulea'].sort(),
    );
  });

  it.each([
    ['a record', `&record=${recommended}`, () => [recommended]],
    ['a record by a former id', '&record=gammalt-namn', () => ['spread-goteborg', 'spread-lulea']],
    ['a record that is gone', () => `&record=${removedActor}`, () => [removedActor]],
    ['an area', `&area=${area}`, () => [recommended, support].sort()],
    [
      'an agency: what it says, and what it has published',
      '&agency=socialstyrelsen',
      () => expect.arrayContaining([recommended, support]),
    ],
    ['an area and an agency', `&area=${area}&agency=sbu`, () => []],
    ['a type', '&type=support', () => [support]],
  ] as [string, string | (() => string), () => unknown][])('for %s', async (_name, query, expected) => {
    expect(await changed(typeof query === 'string' ? query : query())).toEqual(expected());
  });

  it('for an agency: also what came into the catalogue with its statements', async () => {
    const response = await test.app.request('/api/v1/changes?agency=sbu&limit=500');
    const { items } = (await response.json()) as { items: { id: string; change: string }[] };
    expect(items).toContainEqual(expect.objectContaining({ id: added, change: 'created' }));
    expect(items).not.toContainEqual(expect.objectContaining({ id: quiet }));
  });

  it('for a municipality: what is recommended and what is given there, not what is given elsewhere', async () => {
    const here = await changed(`&municipality=${gothenburg}`);
    expect(here).toContain(recommended);
    expect(here).toContain('spread-goteborg');
    expect(here).not.toContain('spread-lulea');
    const there = await changed(`&municipality=${kiruna}`);
    expect(there).toContain(recommended);
    expect(there).not.toContain('spread-goteborg');
  });

  it.each([
    ['since=2026-02-30', 'since'],
    ['area=finns-inte', 'area'],
    ['municipality=9999', 'municipality'],
    ['agency=__proto__', 'agency'],
    ['record=finns-inte', 'record'],
    ['type=allt', 'type'],
  ])('?%s is a 400 that points at it, in the API, the feed and on the page', async (query, parameter) => {
    for (const path of ['/api/v1/changes', '/feed.atom']) {
      const response = await test.app.request(`${path}?${query}`, {
        headers: { accept: 'application/json' },
      });
      expect([path, response.status]).toEqual([path, 400]);
      const { errors } = (await response.json()) as { errors: { pointer: string }[] };
      expect(errors.map((e) => e.pointer)).toEqual([`#/query/${parameter}`]);
    }
    const page = await test.app.request(`/andringar?${query}`);
    expect(page.status).toBe(400);
    expect(await page.text()).toContain('role="alert"');
  });

  it('tells all faults at once', async () => {
    const response = await test.app.request('/api/v1/changes?since=x&area=y&municipality=z');
    expect(((await response.json()) as { errors: unknown[] }).errors).toHaveLength(3);
  });
});

describe('/andringar and /feed.atom', () => {
  const text = async (path: string) => (await test.app.request(path)).text();

  it('the page has the form, the chosen filters and a feed of the same', async () => {
    const query = `?since=2026-11-12&area=${area}`;
    const page = await text(`/andringar${query}`);
    expect(page).toContain(`/metoder/${recommended}`);
    expect(page).not.toContain(`/metoder/${quiet}`);
    expect(page).toContain(`href="/feed.atom${query.replace('&', '&amp;')}"`);
    expect(page).toContain('Ta bort filtret');
    expect(page).toContain('Socialstyrelsen');
  });

  it('a feed says what it is about, and leads to the page of the same', async () => {
    const feed = await text(`/feed.atom?municipality=${gothenburg}`);
    expect(feed).toContain('Göteborgs');
    expect(feed).toContain(`/andringar?municipality=${gothenburg}`);
    expect(feed).toContain(`/feed.atom?municipality=${gothenburg}`);
    expect(await text(`/feed.atom?record=${recommended}`)).not.toContain(`/metoder/${quiet}`);
  });

  it('nothing found helps on', async () => {
    expect(await text('/andringar?since=2030-01-01')).toContain('har inte varit än');
    const page = await text(`/andringar?since=2026-11-12&area=${area}&agency=sbu`);
    expect(page).toContain('href="/andringar"');
    expect(page).toMatch(/Inget av det du valde/);
  });

  it('meets no fault that nobody foresaw', () => {
    expect(test.faults).toEqual([]);
  });
});
