import { describe, expect, it } from 'vitest';
import { detailViewSchema } from '../../../src/domain/views.ts';
import { realApp } from '../../helpers/app.ts';

const { app, service, faults } = await realApp();
const strict = detailViewSchema.strict();

const paths = {
  method: 'methods',
  support: 'supports',
  component: 'components',
  actor: 'actors',
  term: 'terms',
};

async function json(address: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await app.request(address);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('a record', () => {
  it('of every type has the contract’s fields, for every id', async () => {
    const catalogue = service.catalogue();
    const asked = new Map<string, number>();
    for (const id of catalogue.searchableIds()) {
      const type = catalogue.typeOf(id);
      if (type === null) throw new Error(`${id} has no type`);
      // Every method, and every fifth of the rest: the same code, and time is short.
      const number = asked.get(type) ?? 0;
      asked.set(type, number + 1);
      if (type !== 'method' && number % 5 !== 0) continue;
      const { status, body } = await json(`/api/v1/${paths[type]}/${id}`);
      expect(status).toBe(200);
      expect(strict.parse(body).id).toBe(id);
    }
    expect([...asked.keys()].sort()).toEqual(Object.keys(paths).sort());
  });

  it('has its claims with source in three roles, basis and recorded time', async () => {
    const { body } = await json('/api/v1/methods/multisystemisk-terapi');
    const detail = strict.parse(body);
    expect(detail.claims.length).toBeGreaterThan(20);
    for (const claim of detail.claims) {
      expect(claim.assertedBy.name).not.toBe('');
      expect(['stated', 'inferred']).toContain(claim.basis);
      expect(claim.recordedTo).toBeNull();
      expect(claim.text.length).toBeGreaterThan(0);
    }
    expect(detail.findings.length).toBeGreaterThan(0);
    expect(detail.ratings.length).toBeGreaterThan(0);
    expect(Object.keys(detail.requirements).length).toBeGreaterThan(0);
    expect(detail.claims.map((c) => c.country)).toContain('DK');
  });

  it('a support tells which recommendations stand in it', async () => {
    const id = 'insatser-for-att-motverka-fortsatt-normbrytande-beteende-och-aterfall-i-brott-ku';
    const detail = strict.parse((await json(`/api/v1/supports/${id}`)).body);
    expect(detail.recommendations.length).toBeGreaterThan(3);
  });
});

describe('addresses that lead elsewhere', () => {
  it('a merged id is a 308 to the record, in API and page, with ?at= kept', async () => {
    const api = await app.request('/api/v1/methods/gapet');
    expect([api.status, api.headers.get('location')]).toEqual([308, '/api/v1/methods/en-bra-plats']);
    const page = await app.request('/metoder/gapet');
    expect([page.status, page.headers.get('location')]).toEqual([308, '/metoder/en-bra-plats']);
    const past = await app.request('/api/v1/methods/gapet?at=2026-11-20');
    expect(past.headers.get('location')).toBe('/api/v1/methods/en-bra-plats?at=2026-11-20');
  });

  it('every redirect of the catalogue works', async () => {
    for (const method of service.catalogue().methods.values())
      for (const old of method.redirects) {
        const response = await app.request(`/api/v1/methods/${old}`);
        expect(response.headers.get('location')).toBe(`/api/v1/methods/${method.id}`);
      }
  });

  it('an id of another type is a 308 to its own address', async () => {
    const response = await app.request('/api/v1/methods/socialstyrelsen');
    expect([response.status, response.headers.get('location')]).toEqual([
      308,
      '/api/v1/actors/socialstyrelsen',
    ]);
  });

  it.each([
    'finns-inte',
    'constructor',
    '__proto__',
    'toString',
    '..%2F..%2Fetc%2Fpasswd',
    '%00',
    '%FF',
    '%E5%E4%F6',
    'MST',
    'a'.repeat(5000),
    '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    'methods?at=2026-11-20',
  ])('%s is a 404, as problem details and as a page', async (id) => {
    for (const path of Object.values(paths)) {
      const response = await app.request(`/api/v1/${path}/${id}`);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(await response.json()).toMatchObject({ status: 404, type: '/problem/not-found' });
    }
    const page = await app.request(`/metoder/${id}`);
    expect(page.status).toBe(404);
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await page.text()).not.toContain('<script>alert');
  });
});

describe('?at=', () => {
  it.each([
    '2026-02-30',
    'yesterday',
    '20261121',
    '2026-13-01',
    '2026-11-21T00:00:00Z',
    '__proto__',
    '%FF',
    '-1',
  ])('%s is a 400 with a pointer', async (at) => {
    const { status, body } = await json(`/api/v1/methods/multisystemisk-terapi?at=${at}`);
    expect(status).toBe(400);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '#/query/at' })]);
  });

  it('an id is looked up before a day is: both wrong is told of the day', async () => {
    expect((await json('/api/v1/methods/finns-inte?at=igar')).status).toBe(400);
  });
});

it('nothing of all this was a fault', () => {
  expect(faults).toEqual([]);
});
