/** The contract of /api/v1/audit/*: names of lists, pages, filters, files, days. */
import { beforeAll, describe, expect, it } from 'vitest';
import { realApp, type TestApp } from '../../helpers/app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await realApp();
});

const get = (path: string, headers: Record<string, string> = {}) => test.app.request(path, { headers });
const json = async (path: string) => (await (await get(path)).json()) as Record<string, unknown>;
const list = (answer: Record<string, unknown>) => (answer.pairs ?? answer.items) as { id?: string }[];

const reports = [
  'overlaps',
  'conflicts',
  'gaps',
  'replaced',
  'unobtainable',
  'orphans',
  'hotspots',
  'actors',
  'supply',
];

describe.each(reports)('%s', (report) => {
  const base = `/api/v1/audit/${report}`;

  it('answers with a total and a page of its list', async () => {
    const all = await json(`${base}?limit=500`);
    const two = await json(`${base}?limit=2&offset=1`);
    expect(Object.keys(all)).toContain(report === 'overlaps' ? 'pairs' : 'items');
    expect(all.total).toBeGreaterThan(1);
    expect(list(two)).toEqual(list(all).slice(1, 3));
    expect(two.total).toBe(all.total);
    expect(list(await json(`${base}?offset=900000`))).toEqual([]);
    expect(test.faults).toEqual([]);
  });

  it('comes as CSV with every row, and as XLSX', async () => {
    const { total } = await json(`${base}?limit=1`);
    const csv = await get(`${base}?format=csv`);
    expect(csv.headers.get('content-type')).toContain('text/csv');
    // Cells hold line breaks in no report, so rows are lines: a heading and one an item.
    expect((await csv.text()).trimEnd().split('\r\n')).toHaveLength(Number(total) + 1);
    const xlsx = await get(base, {
      accept: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    });
    const bytes = new Uint8Array(await xlsx.arrayBuffer());
    expect([...bytes.slice(0, 2)]).toEqual([0x50, 0x4b]);
  });

  it('refuses what it cannot read, and a day before the catalogue', async () => {
    for (const query of [
      'area=__proto__',
      'publisher=ingen',
      'year=1',
      'limit=0',
      'offset=-1',
      'at=igar',
      'format=x',
    ]) {
      const answer = await get(`${base}?${query}`);
      expect([query, answer.status]).toEqual([query, 400]);
      expect(answer.headers.get('content-type')).toContain('application/problem+json');
    }
    expect((await get(`${base}?at=2020-01-01`)).status).toBe(404);
    expect((await get(`${base}?at=2026-11-20&limit=1`)).status).toBe(200);
  });
});

describe('filters', () => {
  it('narrow overlaps by one body, by two, by area, by year and by score', async () => {
    const pairs = async (query: string) =>
      (await json(`/api/v1/audit/overlaps?limit=500&${query}`)).pairs as {
        a: { publishers: { id: string }[]; year: number | null };
        b: { publishers: { id: string }[]; year: number | null };
        score: number;
      }[];
    const bodies = (p: Awaited<ReturnType<typeof pairs>>[number]) =>
      [...p.a.publishers, ...p.b.publishers].map((x) => x.id);
    const sbu = await pairs('publisher=sbu');
    const both = await pairs('publisher=sbu&publisher=socialstyrelsen');
    expect(sbu.every((p) => bodies(p).includes('sbu'))).toBe(true);
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(sbu.length);
    expect((await pairs('minScore=0.4')).every((p) => p.score >= 0.4)).toBe(true);
    expect((await pairs('year=2021')).every((p) => p.a.year === 2021 || p.b.year === 2021)).toBe(true);
    const area = await pairs('area=spel-om-pengar');
    expect(area.length).toBeGreaterThan(3);
  });

  it('choose a kind of conflict, and of what is out of date', async () => {
    const conflicts = await json('/api/v1/audit/conflicts?kind=differs&limit=500');
    expect((conflicts.items as { kind: string }[]).every((c) => c.kind === 'differs')).toBe(true);
    const old = await json('/api/v1/audit/replaced?kind=replaced&pointedAt=true&limit=500');
    const items = old.items as { kind: string; pointedAtBy: unknown[] }[];
    expect(items.length).toBeGreaterThan(0);
    expect(items.every((i) => i.kind === 'replaced' && i.pointedAtBy.length > 0)).toBe(true);
    expect((await get('/api/v1/audit/conflicts?kind=annat')).status).toBe(400);
  });
});

it('has the fields of the contract on a pair and on a conflict', async () => {
  const [pair] = (await json('/api/v1/audit/overlaps?limit=1')).pairs as Record<string, unknown>[];
  expect(Object.keys(pair ?? {})).toEqual(
    expect.arrayContaining(['a', 'b', 'score', 'band', 'verdict', 'shared', 'relation']),
  );
  expect(pair?.a).toMatchObject({
    id: expect.any(String),
    title: expect.any(String),
    publisher: { id: expect.any(String), name: expect.any(String) },
  });
  expect(Object.keys(pair?.shared as object)).toEqual(
    expect.arrayContaining(['targetGroups', 'areas', 'methods', 'recommendations', 'text']),
  );
  const [conflict] = (await json('/api/v1/audit/conflicts?limit=1')).items as Record<string, unknown>[];
  expect(Object.keys(conflict ?? {})).toEqual(
    expect.arrayContaining(['id', 'title', 'kind', 'population', 'outcome', 'statements', 'reasons']),
  );
});
