/**
 * What a reader waits for, measured by the browser itself: time to the first paint of an answer, weight without
 * fonts, layout shift. Figures, not limits: `node --import tsx tests/bench/pages.ts`.
 */
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/browser.ts';
import { startSite } from '../browser/site.ts';

const paths = [
  '/',
  '/sok',
  '/sok?q=familjer%C3%A5dslag',
  '/sok?q=spelberoende+behandling',
  '/sok?q=fallprevention+%C3%A4ldre&type=method',
  '/metoder/treatment-foster-care-oregon',
  '/anvand-inte',
  '/kommun/1480',
];
const ROUNDS = 7;

const site = await startSite();
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
console.log(
  'page'.padEnd(50),
  'paint ms (median, worst)'.padStart(26),
  'kB gzip'.padStart(9),
  'shift'.padStart(7),
);
for (const path of paths) {
  const paints: number[] = [];
  let weight = 0;
  let shift = 0;
  for (let round = 0; round <= ROUNDS; round++) {
    const measured = await visit(page, site.url + path);
    // The first visit fills the caches of both sides.
    if (round > 0) paints.push(measured.paint);
    if (round === 0) weight = measured.weight;
    shift = Math.max(shift, measured.shift);
  }
  paints.sort((a, b) => a - b);
  const times = `${Math.round(paints[Math.floor(ROUNDS / 2)] ?? 0)}, ${Math.round(paints.at(-1) ?? 0)}`;
  console.log(
    path.padEnd(50),
    times.padStart(26),
    (weight / 1000).toFixed(1).padStart(9),
    shift.toFixed(3).padStart(7),
  );
}
await browser.close();
await site.close();

async function visit(target: Page, url: string): Promise<{ paint: number; weight: number; shift: number }> {
  const bodies: Promise<Buffer>[] = [];
  const note = (response: { url: () => string; body: () => Promise<Buffer> }): void => {
    if (!response.url().includes('.woff2')) bodies.push(response.body());
  };
  target.on('response', note);
  await target.goto(url, { waitUntil: 'load' });
  target.off('response', note);
  const weight = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  const seen = await target.evaluate(
    () =>
      new Promise<{ paint: number; shift: number }>((done) => {
        let shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        // Long enough after `load` for the first paint to be noted.
        setTimeout(
          () =>
            done({
              paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
              shift,
            }),
          250,
        );
      }),
  );
  return { ...seen, weight };
}
