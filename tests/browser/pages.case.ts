/** Every type of page: valid, accessible, in one column at 320 px, without a request to anybody else. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pageTypes } from './page-types.ts';
import type { Stage } from './stage.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const html = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // How hono/jsx writes: <br/>, checked="".
    'void-style': ['error', { style: 'selfclosing' }],
    'attribute-boolean-style': ['error', { style: 'empty' }],
    'attribute-empty-style': 'off',
    // Tables carry their roles because they become cards on narrow pages (src/web/components/claims.tsx).
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    // Repeated names are how the contract says several values (id=a&id=b).
    'form-dup-name': 'off',
    // Everything is our own file, named by its hash.
    'require-sri': 'off',
    // Titles of knowledge supports are as long as they are.
    'long-title': 'off',
    'no-inline-style': 'error',
  },
});

/** WCAG 2.2 AA and what axe calls best practice. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (c: unknown, o: unknown) => Promise<AxeResults> } }).axe.run(
      document,
      { resultTypes: ['violations'] },
    ),
  );
  return results.violations.map(
    (v) =>
      `${v.id}: ${v.nodes
        .map((n) => n.target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

/** What is wrong with a page's markup, a line each. */
export async function htmlFaults(body: string): Promise<string[]> {
  const report = await html.validateString(body);
  return report.results.flatMap((r) =>
    r.messages.map((m) => `${m.ruleId} ${m.line}:${m.column} ${m.message}`),
  );
}

export function pagesCase(stage: Stage): void {
  for (const { name, path, status } of pageTypes) {
    it(`${name}: valid, accessible, own files only, no shift`, async () => {
      const context = await stage.browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      const complaints: string[] = [];
      const foreign: string[] = [];
      page.on('console', (m) => {
        // The browser itself notes the status of an error page.
        if (m.type() === 'error' && !(status >= 400 && m.text().includes('status of')))
          complaints.push(m.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (r) => {
        if (!r.url().startsWith(stage.url)) foreign.push(r.url());
      });
      const response = await page.goto(stage.url + path);
      const body = (await response?.text()) ?? '';
      const messages = await htmlFaults(body);
      const shift = await layoutShift(page);
      expect({
        status: response?.status(),
        h1: await page.locator('h1').count(),
        html: messages,
        axe: await violations(page),
        complaints,
        foreign,
        cookies: await context.cookies(),
        shift,
      }).toEqual({ status, h1: 1, html: [], axe: [], complaints: [], foreign: [], cookies: [], shift: 0 });
      await context.close();
    });
  }

  it('no page scrolls sideways at 320 px, nor with text at 200 %', async () => {
    const context = await stage.browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const wide: string[] = [];
    for (const { name, path } of pageTypes) {
      await page.goto(stage.url + path);
      if (await overflows(page)) wide.push(`${name} at 320 px`);
      await page.setViewportSize({ width: 640, height: 900 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      if (await overflows(page)) wide.push(`${name} at 200 %`);
      await page.setViewportSize({ width: 320, height: 640 });
    }
    expect(wide).toEqual([]);
    await context.close();
  });

  it('dark mode and forced colours keep contrast and borders', async () => {
    for (const options of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      const context = await stage.browser.newContext({ ...options, viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      for (const path of [
        '/',
        '/sok?q=familj&targetGroup=unga',
        '/metoder/kibb',
        '/utveckling/design',
        '/anvand-inte',
      ]) {
        await page.goto(stage.url + path);
        expect({ path, options, axe: await violations(page) }).toEqual({ path, options, axe: [] });
      }
      await context.close();
    }
  });

  it('the first page weighs less than 60 kB compressed, fonts apart', async () => {
    const page = await stage.browser.newPage();
    let bytes = 0;
    page.on('response', async (r) => {
      if (!r.url().includes('.woff2')) bytes += gzipSync(await r.body()).length;
    });
    await page.goto(`${stage.url}/`, { waitUntil: 'networkidle' });
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThan(60_000);
    await page.close();
  });
}

export async function overflows(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

/** The sum of layout shifts since the page began, as the browser counts them. */
async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(Math.round(sum * 1000) / 1000), 60);
      }),
  );
}
