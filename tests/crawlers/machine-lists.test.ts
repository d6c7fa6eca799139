/** Lists read by machine: what happens when a page of one is away, a column is renamed, a row stands twice or is gone. */
import { afterEach, describe, expect, it } from 'vitest';
import { checkSite } from '../../crawlers/check-site.ts';
import type { FetchedBody } from '../../crawlers/fetch/outcome.ts';
import { harvestAll } from '../../crawlers/harvest/harvest.ts';
import { siteOf } from '../../crawlers/sites/index.ts';
import type { MachineList } from '../../crawlers/source-file.ts';
import { type Crawl, loopbackFetcher, sourceFor, startCrawl } from './crawling.ts';
import { crimesolutionsPages, type ProgramRow, programs, programsCsv } from './fixtures/crimesolutions.ts';
import { type ListedDocument, riksdagenDocuments, riksdagenPages } from './fixtures/riksdagen.ts';
import { startSite } from './site.ts';

/** The rows, problems and changes of lists whose answers are given by address; one that is not there is a 500. */
async function harvested(list: MachineList, answers: Record<string, string | Uint8Array>) {
  const rows: { key: string | undefined; url: string; row: unknown }[] = [];
  const problems: string[] = [];
  const changed: string[] = [];
  const asked: string[] = [];
  const kinds = await harvestAll(
    [list],
    async (url) => {
      asked.push(url);
      const given = answers[url];
      if (given === undefined) return null;
      const body = typeof given === 'string' ? new TextEncoder().encode(given) : given;
      const validators = { etag: null, lastModified: null };
      return {
        kind: 'ok',
        url,
        status: 200,
        headers: {},
        body,
        digest: '',
        validators,
      } satisfies FetchedBody;
    },
    {
      piece: ({ url, place, inline }) =>
        void rows.push({ url, key: place?.key, row: JSON.parse(inline.body) }),
      problem: (text) => void problems.push(text),
      changed: (text) => void changed.push(text),
    },
  );
  return { rows, problems, changed, asked, whole: kinds.get('thing') };
}

const common = { kind: 'thing', key: 'id', address: null, columns: ['id', 'name'], optional: [] };
const json: MachineList = {
  form: 'json',
  urls: ['https://x.test/list?q=a'],
  page: 'p',
  paths: { rows: 'l.row', pages: 'l.@pages', total: 'l.@hits', at: 'l.@page' },
  ...common,
  address: 'https://x.test/row/{id}',
};
const url = (p: number) => `https://x.test/list?q=a&p=${p}`;
const answer = (p: number, ids: readonly string[], of: { pages: number; hits: number }) =>
  JSON.stringify({
    l: {
      '@page': String(p),
      '@pages': of.pages,
      '@hits': of.hits,
      row: ids.map((id) => ({ name: `Namn ${id}`, id, rank: Math.random() })),
    },
  });
const of = { pages: 2, hits: 3 };

describe('a list in JSON', () => {
  it('is read page by page, each row once, with the columns that are named and an address of its own', async () => {
    const twice = answer(2, ['c', 'a'], of);
    const read = await harvested(json, { [url(1)]: answer(1, ['a', 'b/å'], of), [url(2)]: twice });
    expect(read).toMatchObject({ problems: [], changed: [], whole: true, asked: [url(1), url(2)] });
    expect(read.rows).toEqual([
      { key: 'thing/a', url: 'https://x.test/row/a', row: { id: 'a', name: 'Namn a' } },
      { key: 'thing/b-a', url: 'https://x.test/row/b%2F%C3%A5', row: { id: 'b/å', name: 'Namn b/å' } },
      { key: 'thing/c', url: 'https://x.test/row/c', row: { id: 'c', name: 'Namn c' } },
    ]);
  });

  it.each<[string, Record<string, string>, object]>([
    ['a page is away', { [url(1)]: answer(1, ['a', 'b'], of) }, { whole: false, changed: [] }],
    [
      'a page is empty',
      { [url(1)]: answer(1, ['a', 'b'], of), [url(2)]: answer(2, [], of) },
      { whole: false, problems: [expect.stringContaining('2 of 3 rows')] },
    ],
    [
      'the last page comes again',
      { [url(1)]: answer(1, ['a', 'b'], of), [url(2)]: answer(1, ['a', 'b'], of) },
      { whole: false, problems: [expect.stringContaining('gives page 1')] },
    ],
    [
      'an answer is torn off',
      { [url(1)]: answer(1, ['a', 'b'], of), [url(2)]: '{"l":{"row":[{"id"' },
      { whole: false, changed: [expect.stringContaining('inte JSON')] },
    ],
    [
      'an answer is a page that says no',
      { [url(1)]: '<!doctype html><title>Fel</title>' },
      { whole: false, changed: [expect.stringContaining('inte JSON')] },
    ],
    [
      'the rows are called something else',
      { [url(1)]: JSON.stringify({ l: { '@hits': '3', rows: [] } }) },
      { whole: false, changed: [expect.stringContaining('l.row')] },
    ],
    [
      'a column is called something else',
      { [url(1)]: JSON.stringify({ l: { '@hits': '1', row: { id: 'a', title: 'A' } } }) },
      { whole: false, changed: [expect.stringContaining('kolumnen name')] },
    ],
    [
      'there are no hits',
      { [url(1)]: JSON.stringify({ l: { '@hits': '0', row: null } }) },
      { whole: true, changed: [] },
    ],
  ])('%s: told, and no row is missed for it', async (_, answers, expected) => {
    expect(await harvested(json, answers)).toMatchObject(expected);
  });
});

const csv: MachineList = { form: 'csv', url: 'https://x.test/all.csv', delimiter: ',', ...common };
const read = (text: string | Uint8Array) => harvested(csv, { 'https://x.test/all.csv': text });

describe('a list in CSV', () => {
  it('is read with quotes, line breaks, a byte order mark and in windows-1252', async () => {
    const text = '\uFEFFid,extra,name\r\na,,"Ett, ""två""\r\noch tre"\r\n\r\nb,x,Å – ö\r\n';
    const rows = [{ row: { id: 'a', name: 'Ett, "två"\r\noch tre' } }, { row: { id: 'b', name: 'Å – ö' } }];
    expect(await read(text)).toMatchObject({ rows, problems: [], changed: [], whole: true });
    const windows = Buffer.from(text.replace('\uFEFF', '').replace('–', '\x96'), 'latin1');
    expect(await read(windows)).toMatchObject({ rows, whole: true });
  });

  it('keeps apart what only looks alike when it is shortened', async () => {
    const { rows } = await read('id,name\nA (b),1\nA b,2\n');
    expect(new Set(rows.map((r) => r.key)).size).toBe(2);
  });

  it.each<[string, string, object]>([
    [
      'a renamed column',
      'id,title\na,A\n',
      { rows: [], whole: false, changed: [expect.stringContaining('name saknas')] },
    ],
    [
      'a page in place of the file',
      '<!doctype html><p>Nej',
      { rows: [], changed: [expect.stringContaining('id, name')] },
    ],
    ['an empty file', '', { rows: [], whole: false, changed: [expect.anything()] }],
    ['another delimiter', 'id;name\na;A\n', { rows: [], whole: false, changed: [expect.anything()] }],
    [
      'an emptied column',
      'id,name\na,\nb,\n',
      { whole: false, changed: [expect.stringContaining('kolumnen name')] },
    ],
    [
      'a torn row',
      'id,name\na,A\nb\nc,C\n',
      {
        rows: [{ row: { id: 'a' } }, { row: { id: 'c' } }],
        whole: false,
        problems: [expect.stringContaining('1 of 3')],
      },
    ],
    [
      'a row without its key',
      'id,name\n,A\nb,B\n',
      { whole: false, problems: [expect.stringContaining('1 rows without id')] },
    ],
    [
      'the same row twice',
      'id,name\na,A\na,A\n',
      { rows: [{ row: { name: 'A' } }], problems: [], whole: true },
    ],
    [
      'two rows with one key',
      'id,name\na,A\na,B\n',
      { rows: [{ row: { name: 'A' } }], problems: [expect.stringContaining('stand twice and differ')] },
    ],
  ])('%s', async (_, text, expected) => {
    expect(await read(text)).toMatchObject(expected);
  });
});

let crawl: Crawl;
afterEach(() => crawl?.close());

describe('a whole crawl of a list', () => {
  const without = (id: string): readonly ListedDocument[] =>
    riksdagenDocuments.filter((d) => d.dok_id !== id);

  it('keeps what stood on a page that is away, however long', async () => {
    crawl = await startCrawl('riksdagen', () => riksdagenPages());
    await crawl.run();
    const before = await crawl.published();
    const away = riksdagenPages(riksdagenDocuments, (q) => (q.get('doktyp') === 'sou' ? 404 : null));
    for (let night = 0; night < 4; night++) {
      crawl.site.pages = away;
      crawl.later(7);
      expect(await crawl.run()).toMatchObject({ status: 'unchanged', gates: [] });
    }
    expect(await crawl.published()).toEqual(before);
    expect(
      (await crawl.store.read()).records.every((r) => !('retired' in r.record) || r.record.retired === null),
    ).toBe(true);
    expect(crawl.said.join('\n')).toMatch(/doktyp=sou.*404/);
  });

  it('makes a tombstone of a row that a whole list no longer has, after three runs and fourteen days', async () => {
    crawl = await startCrawl('riksdagen', () => riksdagenPages());
    await crawl.run();
    crawl.site.pages = riksdagenPages(without('H9B121'));
    const retired = async () => {
      const { records } = await crawl.store.read();
      const [record] = records.filter((r) => r.id === 'riksdagen-h9b121').map((r) => r.record);
      return record !== undefined && 'retired' in record && record.retired !== null;
    };
    for (const expected of [false, false, true]) {
      crawl.later(8);
      await crawl.run();
      expect(await retired()).toBe(expected);
    }
  });

  it('takes a changed row as a change, and a changed counter as nothing', async () => {
    crawl = await startCrawl('riksdagen', () => riksdagenPages());
    await crawl.run();
    crawl.later(1);
    crawl.site.pages = riksdagenPages(
      riksdagenDocuments.map((d) => ({ ...d, traff: '99', systemdatum: 'i dag' })),
    );
    expect(await crawl.run()).toMatchObject({ status: 'unchanged' });
    crawl.site.pages = riksdagenPages(
      riksdagenDocuments.map((d) =>
        d.dok_id === 'HC0389' ? { ...d, titel: 'En förebyggande och ny socialtjänstlag' } : d,
      ),
    );
    crawl.later(1);
    expect(await crawl.run()).toMatchObject({ status: 'published', gates: [] });
    const { records } = await crawl.store.read();
    expect(records.find((r) => r.id === 'riksdagen-hc0389')?.record).toMatchObject({
      title: 'En förebyggande och ny socialtjänstlag (Prop. 2024/25:89)',
      read: '2026-11-03',
    });
  });

  it.each<[string, () => string]>([
    ['a renamed column', () => programsCsv(programs, 'Title,Rating,Topics,Summary,RCT')],
    ['a notice in place of the file', () => '<!doctype html><h1>Closed for maintenance</h1>'],
  ])('%s is drift: refused, told, and the last good stays', async (_, csvNow) => {
    crawl = await startCrawl('crimesolutions', () => crimesolutionsPages());
    await crawl.run();
    const before = await crawl.published();
    expect(before.claims).toHaveLength(5);
    crawl.site.pages = crimesolutionsPages(csvNow());
    crawl.later(1);
    const refused = await crawl.run();
    expect(refused).toMatchObject({ status: 'refused', gates: [{ code: 'drift' }] });
    expect(refused.gates[0]?.message).toContain('Evidence Rating');
    expect(await crawl.published()).toEqual(before);
    expect((await crawl.store.sources())[0]).toMatchObject({ degraded: true });
    crawl.site.pages = crimesolutionsPages();
    crawl.later(1);
    expect(await crawl.run()).toMatchObject({ status: 'unchanged', gates: [] });
  });

  it('publishes nothing of a list that was never in its form', async () => {
    crawl = await startCrawl('crimesolutions', () =>
      crimesolutionsPages('Name;Grade\nMarte Meo;Promising\n'),
    );
    const result = await crawl.run();
    expect(result.status).toBe('refused');
    expect(result.gates.map((g) => g.code)).toEqual(['drift', 'drift']);
    expect((await crawl.published()).claims).toEqual([]);
  });

  it('is unreachable, and not changed, when it does not answer at all', async () => {
    crawl = await startCrawl('crimesolutions', () => ({}));
    crawl.site.pages = {
      '/topics/programs/content': { status: 503 },
      '/topics/practices/content': { status: 503 },
    };
    expect(await crawl.run()).toMatchObject({ status: 'unreachable' });
  });

  it('asks nothing of anybody for a thousand programmes that are not here', async () => {
    const many = Array.from(
      { length: 1_000 },
      (_, i): ProgramRow => [`Neighborhood Initiative No. ${i}`, 'Promising'],
    );
    crawl = await startCrawl('crimesolutions', () =>
      crimesolutionsPages(programsCsv([...programs, ...many])),
    );
    expect(await crawl.run()).toMatchObject({ status: 'published', claims: 5, review: 2 });
    expect(crawl.said.join('\n')).toContain('1042 lämnade');
  });
});

describe('--check of a list', () => {
  async function checked(pages: ReturnType<typeof crimesolutionsPages>) {
    const server = await startSite(pages);
    const source = sourceFor('crimesolutions', server.origin);
    const { createFetcher, close } = loopbackFetcher(source.hosts);
    const site = siteOf('crimesolutions');
    if (site === undefined) throw new Error('no such site');
    const said: string[] = [];
    const fetcher = createFetcher({ get: () => undefined, set: () => {} });
    const good = await checkSite({ site, source, fetcher, sample: 3, say: (line) => void said.push(line) });
    await close();
    await server.close();
    return { good, said: said.join('\n') };
  }

  it('reads rows as a run does', async () => {
    const { good, said } = await checked(crimesolutionsPages());
    expect(said).toContain('program: 47 sidor hittade');
    expect(said).toContain('ok rating: 3 av 3');
    expect(good).toBe(true);
  });

  it('says that the list is another', async () => {
    const { good, said } = await checked(
      crimesolutionsPages(programsCsv(programs, 'Title,Rating,Topics,Summary,RCT')),
    );
    expect(said).toContain('kolumnen Evidence Rating saknas');
    expect(good).toBe(false);
  });
});
