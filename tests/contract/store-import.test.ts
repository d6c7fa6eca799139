/** data/ to the store and back: what a start does, on a small folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { endOfDay } from '../../src/catalogue/history.ts';
import type { CatalogueStore } from '../../src/catalogue/store.ts';
import { importData } from '../../src/runtime/node/data-import.ts';
import { openSqliteStore } from '../../src/runtime/node/sqlite-store.ts';

let dir: string;
let store: CatalogueStore;
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'data-'));
  mkdirSync(join(dir, 'methods'));
  mkdirSync(join(dir, 'actors'));
  write('actors/agency.yaml', '- { id: sbu, title: SBU, kind: agency, level: national, basis: stated }\n');
  write('methods/kibb.yaml', kibb('Ges i två kommuner'));
  store = await openSqliteStore(':memory:');
});
afterEach(async () => {
  await store.close();
  rmSync(dir, { recursive: true });
});

const write = (name: string, text: string) => writeFileSync(join(dir, name), text);
const kibb = (text: string) => `id: kibb
kind: programme
title: KIBB
claims:
  - id: kibb-1
    fact: other
    basis: stated
    value: { kind: use, text: ${text} }
    source: { assertedBy: sbu, read: 2026-11 }
`;
const start = (day: string, fields: { codeVersion?: string; forcedReason?: string } = {}) =>
  importData(store, { dir, codeVersion: '1', now: () => new Date(`${day}T12:00:00Z`), ...fields });
const said = async (at?: string) =>
  (await store.read(at)).claims.map((c) => (c.claim.fact === 'other' ? c.claim.value.text : ''));

it('imports at the first start and does nothing at the next', async () => {
  expect(await start('2026-11-01')).toMatchObject({
    status: 'imported',
    summary: { written: true, counts: { recordsAdded: 2, claimsAdded: 1 } },
  });
  expect(await start('2026-11-02')).toEqual({ status: 'unchanged' });
});

it('writes only what an edit changed, and shows yesterday what it said yesterday', async () => {
  await start('2026-11-01');
  write('methods/kibb.yaml', kibb('Ges i tre kommuner'));
  expect(await start('2026-11-02')).toMatchObject({
    summary: { counts: { recordsAdded: 0, recordsChanged: 0, claimsAdded: 0, claimsChanged: 1 } },
  });
  expect(await said(endOfDay('2026-11-01'))).toEqual(['Ges i två kommuner']);
  expect(await said()).toEqual(['Ges i tre kommuner']);
});

it('looks again when the code is new, and writes nothing when that makes no difference', async () => {
  await start('2026-11-01');
  expect(await start('2026-11-02', { codeVersion: '2' })).toMatchObject({ summary: { written: false } });
  expect(await start('2026-11-03', { codeVersion: '2' })).toEqual({ status: 'unchanged' });
});

it('refuses data with an error, names the line, and leaves the catalogue as it was', async () => {
  await start('2026-11-01');
  write('methods/kibb.yaml', kibb('Ny text').replace('assertedBy: sbu', 'assertedBy: sub'));
  const refused = await start('2026-11-02');
  expect(refused).toMatchObject({
    status: 'refused',
    report: { errors: [{ file: 'methods/kibb.yaml', line: 9, path: 'claims[0].source.assertedBy' }] },
  });
  expect(await said()).toEqual(['Ges i två kommuner']);
  expect(await start('2026-11-02', { forcedReason: 'aktören läggs till i morgon' })).toMatchObject({
    status: 'imported',
  });
  expect(await said()).toEqual(['Ny text']);
  expect((await store.imports(1))[0]?.forcedReason).toBe('aktören läggs till i morgon');
});

it('cannot be forced past a file that is not in form: what it said would be closed', async () => {
  await start('2026-11-01');
  write('methods/kibb.yaml', 'id: kibb\n');
  expect(await start('2026-11-02', { forcedReason: 'bråttom' })).toMatchObject({ status: 'refused' });
  expect(await said()).toEqual(['Ges i två kommuner']);
});

it('tells how far it has come, reading and writing', async () => {
  const seen: string[] = [];
  const onProgress = (stage: string, done: number, of: number) => seen.push(`${stage} ${done}/${of}`);
  await importData(store, { dir, codeVersion: '1', now: () => new Date(), onProgress });
  expect(seen.slice(0, 2)).toEqual(['read 1/2', 'read 2/2']);
  expect(seen.at(-1)).toMatch(/^write (\d+)\/\1$/);
});

it('imports the catalogue of this repository without an error', { timeout: 60_000 }, async () => {
  const real = new URL('../../data/', import.meta.url).pathname;
  const began = process.cpuUsage();
  const done = await importData(store, { dir: real, codeVersion: '1', now: () => new Date() });
  expect(
    done.status === 'imported' ? [] : done.status === 'refused' ? done.report.errors : done.status,
  ).toEqual([]);
  // The first start imports in under 10 seconds; processor time, as other tests run beside this one.
  const { user, system } = process.cpuUsage(began);
  expect((user + system) / 1e6).toBeLessThan(10);
  const rows = await store.read();
  expect(rows.unreadable).toEqual([]);
  expect(rows.records.length).toBeGreaterThan(1_000);
});

it('reads nothing but YAML', async () => {
  write('methods/notes.txt', 'x');
  write('methods/kibb.yaml.bak', kibb('En kopia'));
  expect(await start('2026-11-01')).toMatchObject({ summary: { counts: { recordsAdded: 2 } } });
  expect(await said()).toEqual(['Ges i två kommuner']);
});
