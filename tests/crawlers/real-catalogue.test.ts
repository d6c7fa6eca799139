/** The fixtures of the sites into the real catalogue, through every gate, and the editors' part is as it was. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openArchive } from '../../crawlers/fetch/archive.ts';
import { readJudged } from '../../crawlers/judged.ts';
import { runSource } from '../../crawlers/run.ts';
import { sites } from '../../crawlers/sites/index.ts';
import { readSources } from '../../crawlers/source-files.ts';
import { Catalogue } from '../../src/catalogue/catalogue.ts';
import { methodFacts } from '../../src/catalogue/method-facts.ts';
import type { CatalogueRows } from '../../src/catalogue/store.ts';
import { importData } from '../../src/runtime/node/data-import.ts';
import { dataFolder } from '../../src/runtime/node/settings.ts';
import { openSqliteStore } from '../../src/runtime/node/sqlite-store.ts';
import { loopbackFetcher, sourceFor } from './crawling.ts';
import { fixtures } from './fixtures/all.ts';
import { startSite } from './site.ts';

it('every site has its source, and every source its site', () => {
  const sources = readSources(dataFolder);
  expect(sources.map((s) => s.id).sort()).toEqual(expect.arrayContaining(Object.keys(fixtures).sort()));
  for (const { id } of sources) expect(sites.some((s) => s.id === id)).toBe(true);
});

/** What the rules show of every method: flags and status, by id. */
function shown(rows: CatalogueRows): unknown[] {
  const catalogue = new Catalogue(rows);
  return [...catalogue.methods.values()].map((m) => {
    const { flags, introduce, evidence } = methodFacts(catalogue, m, '2026-11-22');
    return [m.id, flags.map((f) => [f.code, f.claims.map((c) => c.id)]), introduce.status, evidence.class];
  });
}

it('passes every gate on the real catalogue and leaves what editors wrote alone', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'real-'));
  const store = await openSqliteStore(':memory:');
  const now = () => new Date();
  expect(await importData(store, { dir: dataFolder, codeVersion: 'test', now })).toMatchObject({
    status: 'imported',
  });
  const before = await store.read();
  const judged = readJudged(dataFolder);
  for (const [id, pages] of Object.entries(fixtures)) {
    const site = sites.find((s) => s.id === id);
    if (site === undefined) throw new Error(id);
    const server = await startSite({});
    server.pages = pages(server.origin);
    const source = {
      ...sourceFor(id, server.origin),
      publisher: readSources(dataFolder).find((s) => s.id === id)?.publisher ?? '',
    };
    const was = source.country === 'SE' ? null : shown(await store.read());
    const { createFetcher, close } = loopbackFetcher(source.hosts);
    const result = await runSource({
      site,
      source,
      store,
      dir: join(dir, id),
      openArchive: (run) => openArchive(join(dir, id), run, 'prov'),
      createFetcher,
      now,
      codeVersion: 'test',
      say: () => {},
      progress: () => {},
      judged,
    });
    expect({ id, status: result.status, gates: result.gates }).toEqual({
      id,
      status: 'published',
      gates: [],
    });
    // What is said of another country is shown as what it is, and drives no flag.
    if (was !== null) expect(shown(await store.read())).toEqual(was);
    await close();
    await server.close();
  }
  const after = await store.read();
  const file = (rows: typeof before) =>
    [rows.records, rows.claims].map((all) => all.filter((r) => r.origin === 'file'));
  expect(file(after)).toEqual(file(before));
  await store.close();
  rmSync(dir, { recursive: true });
}, 240_000);
