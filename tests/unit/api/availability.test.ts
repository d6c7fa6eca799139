/** The municipality's routes on the real catalogue: the contract's fields, every sort of body, bad input. */

import { beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import { apiRoutes } from '../../../src/api/api.ts';
import { ProblemError, problemResponse } from '../../../src/api/problem.ts';
import { csvType, xlsxType } from '../../../src/api/tabular.ts';
import { readCsv } from '../../../src/documents/read-csv.ts';
import { readXlsx } from '../../../src/documents/read-xlsx.ts';
import { realService } from '../../helpers/catalogue.ts';

const support = 'insatser-for-att-motverka-fortsatt-normbrytande-beteende-och-aterfall-i-brott-ku';
const check = '/api/v1/availability/check';

let app: ReturnType<typeof apiRoutes>;
beforeAll(async () => {
  app = apiRoutes(await realService());
  app.onError((error, c) => {
    if (!(error instanceof ProblemError)) throw error;
    return problemResponse(c, error.type, error.message, error.extras);
  });
});

// biome-ignore lint/suspicious/noExplicitAny: an outsider reads the JSON without our types.
const get = async (path: string): Promise<any> => (await app.request(path)).json();
const post = (
  body: string | Uint8Array<ArrayBuffer>,
  type: string,
  query = '',
  accept = 'application/json',
) => app.request(`${check}${query}`, { method: 'POST', body, headers: { 'content-type': type, accept } });
// biome-ignore lint/suspicious/noExplicitAny: as above.
const checkList = async (items: unknown, municipality?: string): Promise<any> =>
  (
    await post(JSON.stringify({ items, ...(municipality ? { municipality } : {}) }), 'application/json')
  ).json();

describe('recommended interventions', () => {
  it('has the five of 2021 and the one not to use, each with what the contract names', async () => {
    const answer = await get(
      `/api/v1/availability?recommendedBy=socialstyrelsen&support=${support}&municipality=2425`,
    );
    expect(answer.municipality).toMatchObject({ code: '2425', name: 'Dorotea', small: true });
    expect(answer.rows.map((r: { position: { level: string } }) => r.position.level)).toEqual([
      ...Array(5).fill('should'),
      'should_not',
    ]);
    for (const row of answer.rows) {
      expect(row.recommendedIn.id).toBe(support);
      expect(row.position.publisher.id).toBe('socialstyrelsen');
      expect(row.introduce.basis).toBe('inferred');
      for (const field of ['givenHere', 'barriers', 'alternatives']) expect(row[field]).toBeInstanceOf(Array);
      expect(row).toHaveProperty('contact');
      expect(row).toHaveProperty('requirements');
    }
  });

  it('carries a class recommendation only to methods that somebody else than we placed there', async () => {
    const { rows } = await get(`/api/v1/availability?support=${support}`);
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    const members = rows.flatMap((r: any) => r.members.map((m: any) => [m.method.id, m.ground, m.reached]));
    expect(members).toContainEqual(['multisystemisk-terapi', 'owner_says', true]);
    expect(members).toContainEqual(['multidimensionell-familjeterapi', 'inferred', false]);
    expect(members).toContainEqual(['komet-3-11-ar', 'agency_unverified', false]);
  });

  it('filters by status and by a stated lack of a steward', async () => {
    const { rows } = await get('/api/v1/availability?status=limited&status=no');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(['limited', 'no']).toContain(row.introduce.status);
    const none = await get('/api/v1/availability?steward=none');
    const all = await get('/api/v1/availability');
    expect(none.rows.length).toBeLessThan(all.rows.length);
  });

  it('says what is given in a county with its source, and nothing past', async () => {
    const { rows } = await checkList(['Relationsvåldsprogrammet', 'ATV', 'IVIN', 'Skolfam'], '0880');
    expect(rows[1].givenHere).toMatchObject([{ where: 'here', place: 'Kalmar', past: false, date: '2022' }]);
    expect(rows[2].givenHere).toEqual([]);
    expect(rows[3].givenHere).toEqual([]);
  });

  it.each([
    ['?municipality=9999', 404],
    ['?support=finns-inte', 400],
    ['?recommendedBy=finns-inte', 400],
    ['?status=maybe', 400],
    ['?steward=some', 400],
    ['?format=pdf', 400],
  ])('%s → %i', async (query, status) => {
    const response = await app.request(`/api/v1/availability${query}`);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });
});

describe('checking a list', () => {
  it('answers a row an item, in order, blank ones included', async () => {
    const answer = await checkList(['MST', 'Komet', 'något okänt', '', 'vi har FFT sedan 2010'], '1480');
    expect(answer.municipality).toMatchObject({
      code: '1480',
      name: 'Göteborg',
      county: 'Västra Götalands län',
    });
    const [mst, komet, unknown, blank, sentence] = answer.rows;
    expect(mst).toMatchObject({
      input: 'MST',
      match: { id: 'multisystemisk-terapi' },
      near: [],
      message: null,
    });
    expect(komet.match).toBeNull();
    expect(komet.near.map((n: { id: string }) => n.id)).toHaveLength(3);
    expect(unknown).toMatchObject({ match: null, near: [] });
    expect(unknown.message).toMatch(/Ingen post/);
    expect(blank).toMatchObject({ input: '', match: null, message: 'Raden är tom.' });
    expect(sentence.match.id).toBe('funktionell-familjeterapi');
    expect(sentence.message).toMatch(/inne i texten/);
  });

  it('tells what took over', async () => {
    const { rows } = await checkList(['ÄBIC']);
    expect(rows[0].replacedBy).toEqual([
      { id: 'individens-behov-i-centrum', title: 'Individens behov i centrum' },
    ]);
  });

  it('takes CSV in windows-1252 and gives CSV back', async () => {
    const body = Uint8Array.from('Metod;Enhet\nFamiljerådslag;X\n;\nMST;Y\n', (c) => c.charCodeAt(0));
    const response = await post(body, csvType, '?municipality=2425', csvType);
    expect(response.headers.get('content-type')).toContain('text/csv');
    const rows = readCsv(await response.text());
    expect(rows.map((r) => r[1])).toEqual([
      'Post i katalogen',
      'Familjerådslag',
      '',
      'Multisystemisk terapi',
    ]);
  });

  it('takes a spreadsheet with merged cells: the first row is answered, the covered ones are said to be empty', async () => {
    const sheet = await writeXlsxFile([
      [{ value: 'Metod' }, { value: 'Enhet' }],
      [{ value: 'MST', rowSpan: 2 }, { value: 'Nord' }],
      [null, { value: 'Syd' }],
      [{ value: 'FFT' }, { value: 'Syd' }],
    ]).toBlob();
    const response = await post(new Uint8Array(await sheet.arrayBuffer()), xlsxType);
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    const { rows } = (await response.json()) as any;
    expect(
      rows.map((r: { match: { id: string } | null; message: string | null }) => r.match?.id ?? r.message),
    ).toEqual(['multisystemisk-terapi', 'Raden är tom.', 'funktionell-familjeterapi']);
  });

  it('gives XLSX that reads back, with the dangerous text as a text', async () => {
    const response = await post(
      JSON.stringify({ items: ['=HYPERLINK("x")', 'MST'] }),
      'application/json',
      '?format=xlsx',
    );
    expect(response.headers.get('content-disposition')).toContain('.xlsx');
    const rows = await readXlsx(new Uint8Array(await response.arrayBuffer()));
    expect(rows[1]?.[0]).toBe('=HYPERLINK("x")');
    expect(rows[2]?.[1]).toBe('Multisystemisk terapi');
  });

  it('is never cached: it is somebody’s list', async () => {
    expect((await post('{"items":["MST"]}', 'application/json')).headers.get('cache-control')).toBe(
      'no-store',
    );
  });

  it.each([
    ['500 rows', JSON.stringify({ items: Array(500).fill('MST') }), 'application/json', 200],
    ['501 rows', JSON.stringify({ items: Array(501).fill('MST') }), 'application/json', 413],
    ['501 rows of CSV', Array(501).fill('MST').join('\n'), csvType, 413],
    ['no rows', '{"items":[]}', 'application/json', 400],
    ['no JSON', '{"items":', 'application/json', 400],
    ['another form', '{"items":"MST"}', 'application/json', 400],
    ['an unknown field', '{"items":["MST"],"x":1}', 'application/json', 400],
    ['an unknown municipality', '{"items":["MST"],"municipality":"9999"}', 'application/json', 404],
    ['an empty file', '', csvType, 400],
    ['something else', '<list/>', 'application/xml', 415],
    ['a file that is no spreadsheet', 'hej', xlsxType, 400],
    ['more than 2 MB', 'x'.repeat(2 * 1024 * 1024 + 1), csvType, 413],
  ])('%s', async (_, body, type, status) => {
    const response = await post(body, type);
    expect(response.status).toBe(status);
    if (status !== 200) expect(response.headers.get('content-type')).toContain('problem+json');
  });
});

describe('alternatives', () => {
  it('names what is shared, what is not, and the caution', async () => {
    const { items } = await get('/api/v1/methods/multisystemisk-terapi/alternatives');
    expect(items[0]).toMatchObject({
      id: 'funktionell-familjeterapi',
      sameClass: { class: 'strukturerad-familjebehandling-i-oppenvard', inferred: false },
    });
    for (const item of items) {
      expect(item.caution).toMatch(/samma effekt/);
      for (const id of item.shared) expect(item.components).toContain(id);
      for (const id of item.missing) expect(item.components).not.toContain(id);
      expect(item.flags.map((f: { level: string }) => f.level)).not.toContain('verdict');
    }
  });
  it('404 for an unknown method, 308 for a former id', async () => {
    expect((await app.request('/api/v1/methods/finns-inte/alternatives')).status).toBe(404);
    expect(
      (await app.request('/api/v1/methods/traumafokuserad-kbt/alternatives')).headers.get('location'),
    ).toBe('/api/v1/methods/tf-kbt/alternatives');
  });
});

describe('compare', () => {
  it('has a value a record in every row and says where they differ', async () => {
    const { items, rows, differences } = await get(
      '/api/v1/compare?id=multisystemisk-terapi&id=funktionell-familjeterapi',
    );
    expect(items).toHaveLength(2);
    for (const row of rows) {
      expect(row.values).toHaveLength(2);
      const [a, b] = row.values.map((v: string[]) => v.toSorted().join('\n'));
      expect(row.differs).toBe(a !== b);
    }
    expect(differences.join(' ')).toMatch(/Ålder: MST – 12–17 år; FFT – 11–18 år\./);
  });
  it.each([
    ['?id=multisystemisk-terapi', 400],
    ['?id=multisystemisk-terapi&id=multisystemisk-terapi', 400],
    ['?id=a&id=b&id=c&id=d&id=e', 400],
    ['?id=multisystemisk-terapi&id=finns-inte', 404],
    [`?id=multisystemisk-terapi&id=${support}`, 200],
  ])('%s → %i', async (query, status) => {
    expect((await app.request(`/api/v1/compare${query}`)).status).toBe(status);
  });
});

describe('reports', () => {
  it.each(['recommended-and-hard', 'no-steward', 'unknown-by-area', 'disputed', 'not-known-lately'])(
    '%s as JSON, CSV and XLSX with as many rows',
    async (name) => {
      const report = await get(`/api/v1/reports/${name}`);
      const csv = readCsv(await (await app.request(`/api/v1/reports/${name}?format=csv`)).text());
      const xlsx = await readXlsx(
        new Uint8Array(await (await app.request(`/api/v1/reports/${name}?format=xlsx`)).arrayBuffer()),
      );
      expect(csv).toHaveLength(report.total + 1);
      expect(xlsx).toHaveLength(report.total + 1);
    },
  );
  it('404 for another name', async () => {
    expect((await app.request('/api/v1/reports/allt')).status).toBe(404);
  });
});
