import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hitViewSchema } from '../../../src/domain/views.ts';
import { facetKeys } from '../../../src/search/facets.ts';
import { realApp } from '../../helpers/app.ts';

const { app, faults } = await realApp();

/** Strict: a field that the contract does not name, or one left out, fails. */
const answerSchema = z.strictObject({
  query: z.string(),
  total: z.number(),
  hiddenFlagged: z.number(),
  hits: z.array(hitViewSchema.strict()),
  facets: z.record(
    z.string(),
    z.strictObject({
      buckets: z.array(
        z.strictObject({
          value: z.string(),
          label: z.string(),
          count: z.number(),
          selected: z.boolean(),
          broader: z.string().nullable(),
        }),
      ),
      missing: z.number(),
    }),
  ),
  suggestions: z.strictObject({
    didYouMean: z.string().nullable(),
    relax: z.array(z.strictObject({ remove: z.string(), total: z.number() })),
    synonymsUsed: z.array(z.tuple([z.string(), z.string()])),
  }),
});

async function search(query: string) {
  const response = await app.request(`/api/v1/search${query}`);
  expect(response.status).toBe(200);
  return answerSchema.parse(await response.json());
}

async function problem(address: string) {
  const response = await app.request(address);
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  return z
    .looseObject({
      type: z.string(),
      title: z.string(),
      status: z.literal(response.status),
      detail: z.string(),
      errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
    })
    .parse(await response.json());
}

describe('the answer has the contract’s fields', () => {
  it.each([
    '',
    '?q=mst',
    '?q=fallprevention+äldre',
    '?q=xyzzy',
    '?type=support',
    '?type=component&limit=100',
    '?type=actor',
    '?type=term',
  ])('on every hit of %s', async (query) => {
    await search(query);
  });

  it('an empty query lists everything, page by page, none twice', async () => {
    const seen = new Set<string>();
    const { total } = await search('?limit=1');
    for (let offset = 0; offset < total; offset += 100)
      for (const hit of (await search(`?limit=100&offset=${offset}`)).hits) seen.add(hit.id);
    expect(seen.size).toBe(total);
  });

  it('counts every facet of the contract, and the records without ages', async () => {
    const { facets, total } = await search('');
    expect(Object.keys(facets).sort()).toEqual([...facetKeys, 'ages'].sort());
    expect(facets.ages?.missing).toBeGreaterThan(0);
    const types = facets.type?.buckets.reduce((sum, b) => sum + b.count, 0);
    expect(types).toBe(total);
  });

  it('what is not a method has no four facts', async () => {
    for (const type of ['support', 'component', 'actor', 'term'])
      for (const hit of (await search(`?type=${type}&limit=100`)).hits)
        expect(hit).toMatchObject({ type, evidence: null, introduce: null, positions: [], flags: [] });
  });
});

describe('filters', () => {
  it('narrow by what each facet says, and mark what is chosen', async () => {
    const { hits, facets } = await search('?type=method&flag=unsuitable_when&limit=100');
    expect(hits.length).toBeGreaterThan(5);
    for (const hit of hits) expect(hit.flags.map((f) => f.code)).toContain('unsuitable_when');
    expect(facets.flag?.buckets.filter((b) => b.selected).map((b) => b.value)).toEqual(['unsuitable_when']);
  });

  it('are OR within a facet and AND between facets', async () => {
    const either = await search('?type=term&type=actor');
    const term = await search('?type=term');
    const actor = await search('?type=actor');
    expect(either.total).toBe(term.total + actor.total);
    expect((await search('?type=term&kind=programme')).total).toBe(0);
  });

  it('keep records without ages when an age is asked for', async () => {
    const { hits, total, facets } = await search('?type=method&ageMin=80&limit=100');
    expect(hits.some((h) => h.ages === null)).toBe(true);
    for (const { ages } of hits) expect(ages?.max ?? 200).toBeGreaterThanOrEqual(80);
    expect(facets.ages?.missing).toBeLessThanOrEqual(total);
  });

  it('hideFlagged hides verdicts only, and says how many', async () => {
    const all = await search('?type=method');
    const hidden = await search('?type=method&hideFlagged=true&limit=100');
    expect(hidden.hiddenFlagged).toBeGreaterThan(0);
    expect(hidden.total + hidden.hiddenFlagged).toBe(all.total);
    expect(hidden.hits.flatMap((h) => h.flags).some((f) => f.level === 'safety')).toBe(true);
    expect(hidden.hits.flatMap((h) => h.flags).filter((f) => f.level === 'verdict')).toEqual([]);
  });

  it('an empty value is no value', async () => {
    expect((await search('?q=&type=&ageMin=&hideFlagged=')).total).toBe((await search('')).total);
  });
});

describe('sort', () => {
  it.each(['title', 'updated', 'published'])('by %s', async (sort) => {
    const { hits } = await search(`?type=support&sort=${sort}&limit=100`);
    const value = (h: (typeof hits)[number]) =>
      sort === 'title' ? h.title : sort === 'updated' ? (h.updated ?? '') : String(h.year ?? '');
    const values = hits.map(value);
    const expected =
      sort === 'title'
        ? values.toSorted((a, b) => a.localeCompare(b, 'sv'))
        : values.toSorted((a, b) => b.localeCompare(a));
    expect(values).toEqual(expected);
  });
});

describe('wrong values are a 400 with a pointer to each', () => {
  it.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=1e2', 'limit'],
    ['limit=ten', 'limit'],
    ['offset=-1', 'offset'],
    ['offset=999999999999999999999', 'offset'],
    ['offset=1.5', 'offset'],
    ['sort=popularity', 'sort'],
    ['sort=constructor', 'sort'],
    ['ageMin=abc', 'ageMin'],
    ['ageMin=121', 'ageMin'],
    ['ageMax=-5', 'ageMax'],
    ['ageMin=20&ageMax=10', 'ageMin'],
    ['hideFlagged=maybe', 'hideFlagged'],
    ['explain=2', 'explain'],
    ['targetGroup=constructor', 'targetGroup'],
    ['targetGroup=__proto__', 'targetGroup'],
    ['kind=toString', 'kind'],
    ['kind=hasOwnProperty', 'kind'],
    ['evidence=%3Cscript%3E', 'evidence'],
    ['introduce=maybe', 'introduce'],
    ['position=__proto__', 'position'],
    ['publisher=constructor', 'publisher'],
    ['publisher=nobody-known', 'publisher'],
    ['component=xyzzy', 'component'],
    ['year=20', 'year'],
    ['year=MMXX', 'year'],
    ['type=metod', 'type'],
    ['rating=D9', 'rating'],
    [`q=${'a'.repeat(401)}`, 'q'],
    ['q=a%00b', 'q'],
    ['q=a%1Bb', 'q'],
    ['q=%C2%85', 'q'],
    ['q=%FF', 'q'],
    ['q=%C3%28', 'q'],
    ['q=%EF%BF%BD', 'q'],
  ])('%s', async (query, parameter) => {
    const answer = await problem(`/api/v1/search?${query}`);
    expect(answer).toMatchObject({ status: 400, type: '/problem/bad-request' });
    expect(answer.errors?.map((e) => e.pointer)).toEqual([`#/query/${parameter}`]);
    expect(answer.errors?.[0]?.detail.length).toBeGreaterThan(10);
  });

  it('all of them at once', async () => {
    const answer = await problem('/api/v1/search?limit=0&offset=x&type=y&q=%FF');
    expect(answer.errors?.map((e) => e.pointer).sort()).toEqual(
      ['#/query/limit', '#/query/offset', '#/query/q', '#/query/type'].sort(),
    );
  });

  it('every facet refuses a value that is not its own', async () => {
    for (const key of facetKeys)
      expect((await problem(`/api/v1/search?${key}=__proto__`)).errors?.[0]?.pointer).toBe(`#/query/${key}`);
  });

  it('a lone percent sign and an unknown parameter are harmless', async () => {
    expect((await app.request('/api/v1/search?q=100%')).status).toBe(200);
    expect((await app.request('/api/v1/search?constructor=1&__proto__=2&unknown=3')).status).toBe(200);
  });

  it('HTML and the like are words like any others: found or not, and never unescaped', async () => {
    for (const q of [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' OR 1=1 --",
      '#{7*7}',
      'constructor',
      '__proto__',
    ]) {
      const address = encodeURIComponent(q);
      const answer = await search(`?q=${address}`);
      expect(answer.query).toBe(q);
      const page = await app.request(`/sok?q=${address}`);
      expect(page.status).toBeLessThan(500);
      const html = await page.text();
      expect(html).not.toContain('<script>alert');
      expect(html).not.toContain('<img src=x');
    }
  });

  it('highlights escape the record’s text and mark only the words', async () => {
    const { hits } = await search('?q=familjeterapi&limit=50');
    const marked = hits.flatMap((h) => Object.values(h.highlights)).filter((t) => t.includes('<mark>'));
    expect(marked.length).toBeGreaterThan(0);
    for (const text of marked) expect(text.replaceAll(/<\/?mark>/g, '')).not.toMatch(/<(?!\/?mark)/);
  });
});

describe('suggest', () => {
  it('completes names, each with type and id', async () => {
    const response = await app.request('/api/v1/suggest?q=multisys');
    const { items } = (await response.json()) as { items: { text: string; type: string; id: string }[] };
    expect(items).toContainEqual(expect.objectContaining({ type: 'method', id: 'multisystemisk-terapi' }));
  });

  it.each([
    ['limit=0', '#/query/limit'],
    ['limit=21', '#/query/limit'],
    ['limit=x', '#/query/limit'],
    ['q=%FF', '#/query/q'],
    [`q=${'b'.repeat(500)}`, '#/query/q'],
  ])('%s is a 400', async (query, pointer) => {
    const answer = await problem(`/api/v1/suggest?${query}`);
    expect([answer.status, answer.errors?.[0]?.pointer]).toEqual([400, pointer]);
  });
});

it('nothing of all this was a fault', () => {
  expect(faults).toEqual([]);
});
