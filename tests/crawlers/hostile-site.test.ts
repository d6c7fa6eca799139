/** A whole crawl of a site with every fault at once: no record lost, no hang, no memory without bound. */
import { gzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { type Crawl, loopbackFetcher, startCrawl } from './crawling.ts';
import { sitemap } from './fixtures/html.ts';
import { methodPage, metodguidenPages, paths } from './fixtures/metodguiden.ts';
import type { Answer } from './site.ts';

let crawl: Crawl;
let close: () => Promise<void> = async () => {};
afterEach(async () => {
  await close();
  await crawl.close();
});

const page = (name: string) => `${paths.newest}/${name}/`;
const bomb = gzipSync(Buffer.alloc(120_000_000, 'x'));

const faults: Record<string, Answer> = {
  drip: (_, res) => {
    res.writeHead(200);
    const timer = setInterval(() => res.write('<p>'), 50);
    res.on('close', () => clearInterval(timer));
  },
  drop: (_, res) => void res.writeHead(200, { 'content-length': '9999' }).write('<h1>', () => res.destroy()),
  bomb: { headers: { 'content-encoding': 'gzip' }, body: bomb },
  loop: { status: 302, headers: { location: page('loop') } },
  inside: { status: 302, headers: { location: 'http://169.254.169.254/latest/meta-data/' } },
  big: (_, res) => {
    res.writeHead(200, { 'content-type': 'text/html' });
    const chunk = Buffer.alloc(1_000_000, 'x');
    let sent = 0;
    const more = (): void => {
      if (res.destroyed || sent >= 100) return void res.end();
      sent++;
      if (res.write(chunk)) setImmediate(more);
      else res.once('drain', more);
    };
    more();
  },
  error: { status: 500 },
  deep: `<html><body><main>${'<div>'.repeat(50_000)}djupt`,
  wide: `<html><body><main><h1>Brett</h1><table>${'<tr><td colspan="100000" rowspan="100000">x</td></tr>'.repeat(500)}</table></main></body></html>`,
};

it('gives every good page, and ends', async () => {
  crawl = await startCrawl('metodguiden', (origin) => {
    const good = metodguidenPages(origin);
    const bad = Object.fromEntries(Object.entries(faults).map(([name, answer]) => [page(name), answer]));
    const latin = Buffer.from(methodPage({ name: 'Räddningen', target: 'Föräldrar på ö' }), 'latin1');
    const own = [...String(good['/sitemap.xml']).matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) => m[1] ?? '');
    const others = Array.from(
      { length: 50_000 - own.length - Object.keys(faults).length - 1 },
      (_, i) => `${origin}/annat/sida-${i}`,
    );
    return {
      ...good,
      ...bad,
      // The header says UTF-8 and the bytes are latin-1.
      [page('raddningen')]: { headers: { 'content-type': 'text/html; charset=utf-8' }, body: latin },
      '/sitemap.xml': sitemap([
        ...own,
        ...Object.keys(faults).map((n) => origin + page(n)),
        `${origin}${page('raddningen')}`,
        ...others,
      ]),
    };
  });
  const limited = loopbackFetcher([crawl.site.host], Date.now, { firstByte: 1_000, total: 2_000 });
  close = limited.close;
  const before = process.memoryUsage().rss;
  const started = Date.now();
  const result = await crawl.run({ createFetcher: limited.createFetcher });
  expect(Date.now() - started).toBeLessThan(60_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(500_000_000);
  // Two pages that cannot be understood among eleven good ones are not drift; what failed is not counted at all.
  expect({ status: result.status, gates: result.gates }).toEqual({ status: 'published', gates: [] });
  const { records } = await crawl.published();
  expect(records).toHaveLength(11);
  const rows = await crawl.store.read();
  expect(rows.records.find((r) => r.id === 'metodguiden-raddningen')?.record).toMatchObject({
    title: 'Räddningen',
    summary: expect.stringContaining('Föräldrar på ö'),
  });
  expect(crawl.site.asked.some((p) => p.startsWith('/annat/'))).toBe(false);
  // The next night the good pages fail as well: nothing is lost.
  const calm = { ...crawl.site.pages };
  crawl.site.pages = { ...calm, [page('freda')]: { status: 500 }, [page('komet')]: faults.drip ?? '' };
  crawl.later(1);
  expect((await crawl.run({ createFetcher: limited.createFetcher })).status).toBe('unchanged');
  expect((await crawl.published()).records).toEqual(records);
}, 180_000);
