/** kill -9 at fifty random points between the first page and the last file: the catalogue serves, the next run completes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Catalogue } from '../../src/catalogue/catalogue.ts';
import { runImport } from '../../src/catalogue/import-run.ts';
import { openSqliteStore } from '../../src/runtime/node/sqlite-store.ts';
import { editors } from './crawling.ts';
import { metodguidenPages } from './fixtures/metodguiden.ts';
import { type Site, startSite } from './site.ts';

const source = fileURLToPath(new URL('publish-child.ts', import.meta.url));
/** Inside the project, so that the packages are found. */
const temporary = fileURLToPath(new URL('../../.tmp/', import.meta.url));
const POINTS = 50;
const PAGES = 10;
/** One number decides all fifty moments, so that a failure can be repeated. */
const SEED = 20261122;

let site: Site;
let root: string;
let child: string;
beforeAll(async () => {
  site = await startSite({});
  site.pages = metodguidenPages(site.origin);
  root = mkdtempSync(join(tmpdir(), 'killed-'));
  mkdirSync(temporary, { recursive: true });
  child = join(mkdtempSync(join(temporary, 'killed-')), 'child.mjs');
  // Compiled once: sixty starts of the compiler would take longer than everything else together.
  await build({
    entryPoints: [source],
    outfile: child,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
});
afterAll(async () => {
  await site.close();
  rmSync(root, { recursive: true });
  rmSync(join(child, '..'), { recursive: true });
});

async function crawlIn(dir: string, killAfter: number | null) {
  const args = [child, site.origin, join(dir, 'crawl'), join(dir, 'catalogue.sqlite')];
  const run = spawn(process.execPath, [...args, killAfter === null ? '' : String(killAfter)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  run.stdout.on('data', (text) => {
    said += String(text);
  });
  const [, signal] = await once(run, 'exit');
  return { signal, result: said === '' ? null : (JSON.parse(said) as { status: string; steps: number }) };
}

async function prepared(name: string): Promise<string> {
  const dir = join(root, name);
  const store = await openSqliteStore(join(dir, 'catalogue.sqlite'));
  await runImport(
    store,
    { origin: 'file', ...editors, started: '', codeVersion: 'test', inputHash: 'x' },
    { now: () => new Date() },
  );
  await store.close();
  return dir;
}

/** What is served: it opens, it reads, and the crawl is in it wholly or not at all. */
async function served(dir: string) {
  const store = await openSqliteStore(join(dir, 'catalogue.sqlite'));
  const rows = await store.read();
  await store.close();
  expect(new Catalogue(rows).methods.size).toBe(editors.records.filter((r) => r.type === 'methods').length);
  return {
    records: rows.records
      .filter((r) => r.origin !== 'file')
      .map((r) => r.id)
      .sort(),
    claims: rows.claims
      .filter((c) => c.origin !== 'file')
      .map((c) => c.claim.id)
      .sort(),
  };
}

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

it(`survives ${POINTS} sudden ends`, async () => {
  const whole = await prepared('whole');
  const undisturbed = await crawlIn(whole, null);
  expect(undisturbed.result?.status).toBe('published');
  const good = await served(whole);
  expect(good.records).toHaveLength(PAGES);
  const steps = undisturbed.result?.steps ?? 0;
  const draw = random(SEED);
  let killed = 0;
  let completed = 0;
  // One folder is killed several times: an end in the middle of recovering from an end is a moment too.
  let dir = await prepared('0');
  let fresh = true;
  for (let run = 1; killed < POINTS && run < 3 * POINTS; run++) {
    // What was fetched is not fetched again, so that a run that goes on has fewer moments.
    const { signal } = await crawlIn(dir, 1 + Math.floor(draw() * (fresh ? steps : steps - PAGES)));
    const now = await served(dir);
    expect([good, { records: [], claims: [] }]).toContainEqual(now);
    if (signal === 'SIGKILL') killed++;
    fresh = false;
    if (signal === 'SIGKILL' && killed % 5 !== 0) continue;
    expect((await crawlIn(dir, null)).result?.status).toMatch(/published|unchanged/);
    expect(await served(dir)).toEqual(good);
    completed++;
    dir = await prepared(String(run));
    fresh = true;
  }
  expect(killed).toBe(POINTS);
  expect(completed).toBeGreaterThanOrEqual(POINTS / 5);
}, 900_000);
