/** The whole catalogue as files. */
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportLineSchema } from '../../src/api/exports/jsonl.ts';
import { detailViewSchema, searchTypes } from '../../src/domain/views.ts';
import { okText, realApp, type TestApp } from './app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await realApp();
});

describe('catalogue.jsonl', () => {
  let lines: unknown[];
  beforeAll(async () => {
    const text = await okText(app, '/api/v1/export/catalogue.jsonl');
    lines = text
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
  });

  it('begins by saying what it is, and counts what follows', () => {
    const head = exportLineSchema.parse(lines[0]);
    if (head.line !== 'catalogue') throw new Error('the first line says something else');
    const records = lines.map((l) => exportLineSchema.parse(l)).filter((l) => l.line === 'record');
    for (const type of searchTypes) {
      expect(
        records.filter((r) => r.type === type),
        type,
      ).toHaveLength(head.counts[type]);
    }
    expect(records).toHaveLength(app.service.catalogue().searchableIds().length);
    expect(head.licences.length).toBeGreaterThan(2);
  });

  it('has records as their own route answers them', async () => {
    const own: unknown = JSON.parse(await okText(app, '/api/v1/methods/multisystemisk-terapi'));
    const exported = lines.find((l) => (l as { id?: string }).id === 'multisystemisk-terapi');
    expect(exported).toEqual({ line: 'record', ...(own as object) });
    expect(detailViewSchema.safeParse(own).success).toBe(true);
  });

  it('has every claim that the catalogue shows about its records, none twice', () => {
    const ids = lines
      .map((l) => exportLineSchema.parse(l))
      .flatMap((l) => (l.line === 'record' ? l.claims.map((c) => c.id) : []));
    const known = app.service.catalogue();
    const expected = known.claims.filter((c) => known.searchableIds().includes(c.claim.subject));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(expected.length);
  });

  it('names fields in its licences that the records have', async () => {
    const schema: unknown = JSON.parse(await okText(app, '/api/v1/export/schema.json'));
    const { 'x-licences': licences } = schema as { 'x-licences': { fields: string[] }[] };
    const known = new Set([...Object.keys(detailViewSchema.shape), 'vocabulary', 'scale', 'municipality']);
    for (const field of licences.flatMap((l) => l.fields))
      expect(known, field).toContain(field.split('.')[0]);
  });

  it('costs nothing when it has not changed', async () => {
    const first = await app.get('/api/v1/export/catalogue.jsonl');
    const etag = first.headers.get('etag') ?? '';
    await first.body?.cancel();
    expect((await app.get('/api/v1/export/catalogue.jsonl', { 'if-none-match': etag })).status).toBe(304);
  });
});

describe('catalogue.csv', () => {
  it('opens in a Swedish Excel: byte order mark, semicolons, a row a record', async () => {
    const answer = await app.get('/api/v1/export/catalogue.csv');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = parse(new TextDecoder().decode(bytes), {
      delimiter: ';',
      columns: true,
      bom: true,
    }) as Record<string, string>[];
    expect(rows).toHaveLength(app.service.catalogue().searchableIds().length);
    expect(rows.flatMap((r) => Object.values(r)).filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
  });
});
