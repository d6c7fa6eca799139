/**
 * Seeded requests of all kinds over every route, API and pages: no 5xx, no fault, no stack trace, no markup that came
 * in from the address. One failing request can be repeated by its number.
 */
import { expect, it } from 'vitest';
import { facetKeys } from '../../../src/search/facets.ts';
import { realApp } from '../../helpers/app.ts';

/** FUZZ_REQUESTS=100000 is what is run before a release (docs/operations.md). */
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 5000);
const { app, faults, service } = await realApp();

/** mulberry32: small, seeded, good enough to choose with. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const random = generator(20261121);
const below = (n: number) => Math.floor(random() * n);
const pick = <T>(list: readonly T[]): T => {
  const item = list[below(list.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

const marker = '<script>alert(1)</script>';
const ids = service.catalogue().searchableIds();
const nasty = [
  '',
  'constructor',
  '__proto__',
  'prototype',
  'hasOwnProperty',
  'toString',
  encodeURIComponent(marker),
  encodeURIComponent(`"><img src=x onerror=alert(1)>`),
  encodeURIComponent(`' OR '1'='1`),
  '%FF',
  '%C3%28',
  '%00',
  '%0d%0aSet-Cookie:%20a=b',
  '%1b[31m',
  '%',
  '%%',
  '%u0041',
  '%F0%9F%92%A9',
  '%EF%BB%BF',
  '..%2f..%2f..%2fetc%2fpasswd',
  '....//',
  'a'.repeat(400),
  'a'.repeat(20_000),
  encodeURIComponent('å'.repeat(300)),
  encodeURIComponent('ＭＳＴ'),
  encodeURIComponent('e\u0301'.repeat(50)),
  '-1',
  '0',
  '1e308',
  'NaN',
  'Infinity',
  '99999999999999999999',
  'true',
  'null',
  'undefined',
  '[object%20Object]',
  '2026-11-20',
  '0000-00-00',
  '9999-12-31',
  '2026-02-30',
  encodeURIComponent('{"$gt":""}'),
  '*',
  '(((((',
  '%5B%5B%5B',
  'multisystemisk%20terapi',
  'v%C3%A5ld%20i%20n%C3%A4ra%20relationer',
  'saknas',
];
const parameters = [
  ...facetKeys,
  ...[
    'q',
    'limit',
    'offset',
    'sort',
    'ageMin',
    'ageMax',
    'hideFlagged',
    'explain',
    'at',
    'id',
    'since',
    'format',
  ],
  ...[
    'publisher',
    'minScore',
    'municipality',
    'support',
    'recommendedBy',
    'steward',
    'v',
    '__proto__',
    'constructor',
  ],
];
/** Every route that is mounted, as a pattern; wildcards of middleware are no addresses. */
const patterns = [
  ...new Set(app.routes.filter((r) => r.method !== 'ALL' && !r.path.includes('*')).map((r) => r.path)),
  '/mcp',
  '/api/v1/nothing',
  '/nothing',
  '/api/v1/:id/:id/:id',
];
/** They write out the whole catalogue: tried as hard, but not as often. */
const heavy = /export\/catalogue|sitemap|openapi/;
const methods = ['GET', 'GET', 'GET', 'GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS'];
const accepts = ['*/*', 'text/html', 'application/json', 'text/csv', 'application/problem+json', 'x', marker];

function value(): string {
  return random() < 0.4 ? pick(ids) : pick(nasty);
}

function address(): string {
  const first = pick(patterns);
  const path = (heavy.test(first) && random() < 0.9 ? pick(patterns) : first).replaceAll(
    /:\w+(\{[^}]*\})?\??/g,
    () => (value() || 'x').slice(0, 2000),
  );
  const query = Array.from({ length: below(5) }, () => `${pick(parameters)}=${value()}`).join('&');
  return query === '' ? path : `${path}?${query}`;
}

function body(method: string): Pick<RequestInit, 'body'> {
  if (method !== 'POST' && method !== 'PUT') return {};
  return {
    body: pick([
      '',
      '{',
      '{}',
      '[]',
      'null',
      '"x"',
      '{"need":1}',
      '{"items":{}}',
      '{"__proto__":{"a":1}}',
      marker,
      '\u0000',
      '{"need":"våld","ages":["x"]}',
      `{"items":[${'"a",'.repeat(600)}"a"]}`,
    ]),
  };
}

const contentTypes = [
  'application/json',
  'text/csv',
  'text/plain',
  'multipart/form-data; boundary=x',
  'x/y',
  'application/x-www-form-urlencoded',
];

function nextRequest(): { target: string; method: string; init: RequestInit } {
  const method = pick(methods);
  const target = address();
  const headers = {
    accept: pick(accepts),
    'content-type': pick(contentTypes),
    'if-none-match': pick(['', '"x"', '*']),
  };
  return { target, method, init: { method, headers, ...body(method) } };
}

/** The first thing that an answer must not do, or null. */
function whatIsWrong(target: string, method: string, response: Response, text: string): string | null {
  const type = response.headers.get('content-type') ?? '';
  if (response.status >= 500) return 'a fault of ours';
  if (response.headers.has('set-cookie')) return 'sets a cookie';
  if (type.startsWith('text/html') && text.includes(marker)) return 'markup from the address';
  if (response.status < 400) return null;
  if (/\bat .+\.(ts|js|tsx):\d+/.test(text)) return 'a stack trace';
  if (target.startsWith('/api/') && method !== 'HEAD' && !type.startsWith('application/problem+json'))
    return `not problem details but ${type}`;
  return null;
}

it(
  `${REQUESTS} seeded requests over ${patterns.length} routes: never a 5xx`,
  async () => {
    const statuses = new Map<number, number>();
    const failures: string[] = [];
    for (let n = 0; n < REQUESTS; n++) {
      const { target, method, init } = nextRequest();
      const response = await app.request(target, init);
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      const wrong = whatIsWrong(target, method, response, await response.text());
      if (wrong !== null)
        failures.push(`${n}: ${method} ${target.slice(0, 200)} → ${response.status}: ${wrong}`);
    }
    expect(failures).toEqual([]);
    expect(faults).toEqual([]);
    // Of all kinds: the requests reach what they are meant to try.
    for (const status of [200, 308, 304, 400, 404]) expect(statuses.get(status) ?? 0).toBeGreaterThan(10);
  },
  Math.max(300_000, REQUESTS * 60),
);
