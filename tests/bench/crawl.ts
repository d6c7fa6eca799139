/**
 * A crawl of a site on this machine with politeness off: pages a second, memory and growth, for the whole way from
 * sitemap to publishing and for a second run that finds nothing new. `npm run bench -- crawl [most pages]`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openArchive } from '../../crawlers/fetch/archive.ts';
import { runSource } from '../../crawlers/run.ts';
import { siteOf } from '../../crawlers/sites/index.ts';
import { runImport } from '../../src/catalogue/import-run.ts';
import { openSqliteStore } from '../../src/runtime/node/sqlite-store.ts';
import { editors, loopbackFetcher, sourceFor } from '../crawlers/crawling.ts';
import { sitemap } from '../crawlers/fixtures/html.ts';
import { methodPage, paths } from '../crawlers/fixtures/metodguiden.ts';
import { startSite } from '../crawlers/site.ts';

const sizes = [2_500, 10_000];

interface Measured {
  readonly pages: number;
  readonly first: number;
  readonly second: number;
  /** Stages of the first run, seconds. */
  readonly stages: Readonly<Record<string, number>>;
  readonly peakMegabytes: number;
  /** Processor seconds of the first run, the site's own included: comparable where the machine is shared. */
  readonly cpu: number;
}

/** A filler as long as an agency's page: about 20 kB. */
const filler =
  '<p>En mening som fyller ut sidan så att den blir ungefär lika lång som en verklig sida brukar vara.</p>'.repeat(
    180,
  );

async function measure(pages: number): Promise<Measured> {
  const site = await startSite({});
  const names = Array.from({ length: pages }, (_, i) => `${paths.newest}/program-${i}/`);
  site.pages = { '/sitemap.xml': sitemap(names.map((n) => site.origin + n)) };
  for (const [i, name] of names.entries())
    site.pages[name] = methodPage({
      name: `Program ${i} för familjer`,
      evidence: filler,
      training: '<h3>Tillgänglighet</h3><p>Utbildning ges i Sverige.</p>',
    });
  const dir = mkdtempSync(join(tmpdir(), 'bench-crawl-'));
  const store = await openSqliteStore(join(dir, 'catalogue.sqlite'));
  await runImport(
    store,
    { origin: 'file', ...editors, started: '', codeVersion: 'bench', inputHash: 'x' },
    { now: () => new Date() },
  );
  const metodguiden = siteOf('metodguiden');
  if (metodguiden === undefined) throw new Error('metodguiden');
  const stages: Record<string, number> = {};
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 50);
  const crawl = async () => {
    const { createFetcher, close } = loopbackFetcher([site.host]);
    const started = performance.now();
    let last = started;
    const result = await runSource({
      site: metodguiden,
      source: sourceFor('metodguiden', site.origin),
      store,
      dir: join(dir, 'crawl'),
      openArchive: (run) => openArchive(join(dir, 'crawl'), run, 'bench'),
      createFetcher,
      now: () => new Date(),
      codeVersion: 'bench',
      say: (line) => {
        if (process.env.VERBOSE) console.error(line);
      },
      progress: (stage, done, of) => {
        if (done !== of) return;
        stages[stage] ??= Math.round((performance.now() - last) / 100) / 10;
        last = performance.now();
      },
    });
    await close();
    if (result.status !== 'published' && result.status !== 'unchanged')
      throw new Error(JSON.stringify(result.gates));
    return (performance.now() - started) / 1_000;
  };
  const before = process.cpuUsage();
  const first = await crawl();
  const used = process.cpuUsage(before);
  const kept = { ...stages };
  const second = await crawl();
  clearInterval(timer);
  await store.close();
  await site.close();
  rmSync(dir, { recursive: true });
  return {
    pages,
    first,
    second,
    stages: kept,
    peakMegabytes: Math.round(peak / 1e6),
    cpu: (used.user + used.system) / 1e6,
  };
}

const one = process.env.BENCH_PAGES;
if (one !== undefined) console.log(JSON.stringify(await measure(Number(one))));
else {
  // A process for each size: memory that one run leaves would be counted to the next.
  const most = Number(process.argv[3] ?? sizes.at(-1));
  const self = fileURLToPath(import.meta.url);
  const measured = sizes
    .filter((n) => n <= most)
    .map((n) => {
      const child = spawnSync(process.execPath, ['--import', 'tsx', self], {
        env: { ...process.env, BENCH_PAGES: String(n) },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const result = JSON.parse(child.stdout) as Measured;
      const { pages, first, second, stages, peakMegabytes, cpu } = result;
      console.log(
        `${pages} pages: ${first.toFixed(1)} s (${(pages / first).toFixed(0)} pages/s; ${JSON.stringify(stages)}), ` +
          `unchanged run ${second.toFixed(1)} s (${(pages / second).toFixed(0)} pages/s), peak ${peakMegabytes} MB, ${((1_000 * cpu) / pages).toFixed(1)} ms of processor a page`,
      );
      return result;
    });
  const [small, large] = [measured[0], measured.at(-1)];
  if (small && large && small !== large) {
    const growth = large.cpu / large.pages / (small.cpu / small.pages);
    console.log(
      `processor time a page, ${large.pages} against ${small.pages} pages: ${growth.toFixed(2)} (1.00 is linear)`,
    );
  }
}
