/** /openapi.json is OpenAPI 3.1, and true: every route in it answers, and every JSON route is in it. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { realApp } from '../../helpers/app.ts';

const { app, faults } = await realApp();

const documentSchema = z.looseObject({
  openapi: z.string(),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({
        summary: z.string().optional(),
        parameters: z
          .array(z.looseObject({ name: z.string(), in: z.enum(['path', 'query', 'header', 'cookie']) }))
          .optional(),
        responses: z.record(z.string(), z.unknown()),
      }),
    ),
  ),
});

const raw: unknown = await (await app.request('/openapi.json')).json();
const document = documentSchema.parse(raw);
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
);

/** An id that exists, for each kind of path. */
const ids: Readonly<Record<string, string>> = {
  methods: 'multisystemisk-terapi',
  supports: 'insatser-for-att-motverka-fortsatt-normbrytande-beteende-och-aterfall-i-brott-ku',
  components: 'psykoedukation',
  actors: 'socialstyrelsen',
  terms: 'evidens',
};

function addressOf(path: string): string {
  const kind = path.split('/')[3] ?? '';
  return path.replace(/\{id\}/, ids[kind] ?? 'x').replace(/\{[^}]+\}/g, '1480');
}

describe('/openapi.json', () => {
  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(
      structuredClone(z.record(z.string(), z.unknown()).parse(raw)),
    );
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    expect(document.openapi).toMatch(/^3\.1/);
  });

  it('has the contract’s routes', () => {
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/healthz',
        '/readyz',
        '/api/v1/search',
        '/api/v1/suggest',
        ...Object.keys(ids).map((kind) => `/api/v1/${kind}/{id}`),
      ]),
    );
  });

  it.each(operations.map((o) => ({ method: o.method, path: o.path, operation: o.operation })))(
    '$method $path answers as it says',
    async ({ method, path, operation }) => {
      const body =
        method === 'POST' ? { method, body: '{}', headers: { 'content-type': 'application/json' } } : {};
      const response = await app.request(addressOf(path), body);
      expect(Object.keys(operation.responses)).toContain(String(response.status));
      expect(response.status).toBeLessThan(500);
      if (method === 'GET' && (operation.parameters ?? []).every((p) => p.in === 'query')) {
        // Without any parameter a GET answers, or says which one it needs.
        expect([200, 400]).toContain(response.status);
      }
      if (method === 'GET' && path.includes('{id}')) expect(response.status).toBe(200);
      expect(operation.summary).toBeTruthy();
    },
  );

  it('names every parameter of a path', () => {
    for (const { path, operation } of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((m) => m[1]);
      const declared = (operation.parameters ?? []).filter((p) => p.in === 'path').map((p) => p.name);
      expect([path, declared.sort()]).toEqual([path, inPath.sort()]);
    }
  });

  it('every JSON route of the app is in it', () => {
    const routes = app.routes
      .filter((r) => r.path.startsWith('/api/') && r.method !== 'ALL' && !r.path.includes('*'))
      .map((r) => r.path.replaceAll(/:(\w+)(\{[^}]+\})?/g, '{$1}'));
    const missing = [...new Set(routes)].filter((path) => !(path in document.paths));
    expect(missing).toEqual([]);
  });

  it('nothing of this was a fault', () => {
    expect(faults).toEqual([]);
  });
});
