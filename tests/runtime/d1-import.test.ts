/** The repository's own data through the store inside workerd (no eval there), compared with SQLite on Node. */
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ImportInput } from '../../src/catalogue/import.ts';
import { runImport } from '../../src/catalogue/import-run.ts';
import type { CatalogueRows } from '../../src/catalogue/store.ts';
import { parseDataTree, readDataTree } from '../../src/runtime/node/data-files.ts';
import { openSqliteStore } from '../../src/runtime/node/sqlite-store.ts';

const pathOf = (name: string) => new URL(name, import.meta.url).pathname;

let workerd: Miniflare;
beforeAll(async () => {
  const bundle = await build({
    entryPoints: [pathOf('d1-worker.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'import'],
  });
  workerd = new Miniflare({
    modules: true,
    script: bundle.outputFiles[0]?.text ?? '',
    compatibilityDate: '2026-04-01',
    d1Databases: ['DB'],
  });
});
afterAll(() => workerd.dispose());

async function inWorkerd(input: ImportInput) {
  const response = await workerd.dispatchFetch('http://store/', {
    method: 'POST',
    body: JSON.stringify(input),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as {
    summary: { written: boolean };
    rows: CatalogueRows;
    changes: { id: string; change: string }[];
  };
}

it('says the same in workerd on D1 as on Node on SQLite, after an import and after an edit', async () => {
  const data = parseDataTree(readDataTree(pathOf('../../data')));
  const input: ImportInput = {
    origin: 'file',
    records: data.records.map(({ place: _, ...record }) => record),
    claims: data.claims.map((c) => c.claim),
    started: '2026-11-01T08:00:00.000Z',
    now: '2026-11-01T10:00:00.000Z',
    codeVersion: '1',
    inputHash: '1',
  };
  const sqlite = await openSqliteStore(':memory:');
  const onNode = async (i: ImportInput) => {
    await runImport(sqlite, i, { now: () => new Date(i.now) });
    return sqlite.read();
  };

  const first = await inWorkerd(input);
  expect(first.rows.records.length).toBeGreaterThan(1_000);
  expect(first.rows).toEqual(await onNode(input));

  const edited = { ...input, claims: input.claims.slice(1), now: '2026-11-02T10:00:00.000Z', inputHash: '2' };
  const second = await inWorkerd(edited);
  expect(second.rows).toEqual(await onNode(edited));
  expect(second.changes).toEqual([
    expect.objectContaining({ change: 'claim_removed', id: input.claims[0]?.subject }),
  ]);
  expect((await inWorkerd(edited)).summary.written).toBe(false);
  await sqlite.close();
});
