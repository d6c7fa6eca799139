/** A mail about a course arrives: from the first page to what to ask the sender; without script, and by keyboard. */
import { expect, it } from 'vitest';
import { pdfOf } from '../crawlers/fixtures/pdf.ts';
import { htmlFaults, overflows, violations } from './pages.case.ts';
import type { Stage } from './stage.ts';

const mail = `Hej!
Vi på Lärhuset ger kursen Trygga Steg® för er som möter ungdomar 13–17 år som begår brott. Kursen är evidensbaserad och rekommenderas av Socialstyrelsen.
Vi erbjuder inte MST, men Funktionell familjeterapi (FFT) och KIBB. Gruppen i ABC startar i mars, se ”Våldsförebyggande arbete” från Socialstyrelsen.
<script>alert(1)</script>`;

export function offerCase(stage: Stage): void {
  it('the answer to a mail is valid, accessible, in one column, and in no address', async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: true });
    const page = await context.newPage();
    await page.goto(`${stage.url}/`);
    await page.getByRole('link', { name: 'Granska ett erbjudande om en metod eller kurs' }).click();
    await page.getByLabel('Text ur mejlet eller sidan').fill(mail);
    const answer = page.waitForResponse((r) => r.request().method() === 'POST');
    await page.getByRole('button', { name: 'Granska' }).click();
    const body = await (await answer).text();
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/granska');
    expect(await page.locator('#okanda ~ ul strong').allTextContents()).toEqual(['Trygga Steg']);
    const kibb = page.locator('article.offered', { has: page.locator('h3 a[href="/metoder/kibb"]') });
    expect(await kibb.locator('.flag').first().textContent()).toContain('Olämplig när');
    expect(await page.locator('mark', { hasText: 'ABC' }).count()).toBeGreaterThan(0);
    expect(await page.getByLabel('Text att kopiera').inputValue()).toContain('Trygga Steg');
    expect({ html: await htmlFaults(body), axe: await violations(page) }).toEqual({ html: [], axe: [] });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflows(page)).toBe(false);
    await context.close();
  });

  it('reads a PDF without script, and says what to do with one of pictures', async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${stage.url}/granska`);
    const send = async (pages: string[][]) => {
      const buffer = Buffer.from(pdfOf(pages));
      await page.locator('#fil').setInputFiles({ name: 'blad.pdf', mimeType: 'application/pdf', buffer });
      await page.getByRole('button', { name: 'Granska' }).click();
    };
    await send([['Vi ger metoden Repulse']]);
    expect(await page.locator('article.offered h3').textContent()).toContain('Repulse');
    await send([[]]);
    expect(await page.getByRole('alert').textContent()).toContain('bara bilder');
    expect(await page.locator('#text').count()).toBe(1);
    await context.close();
  });

  it('is reached, filled in and sent with the keyboard only', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.url}/granska`);
    await page.locator('#text').focus();
    await page.keyboard.type('Vi ger FFT till familjer.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('article.offered');
    expect(await page.locator('article.offered h3').textContent()).toContain('Funktionell familjeterapi');
    await page.close();
  });

  it('each of the three users is one step from the front page to their tools', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.url}/`);
    const addresses = await page
      .locator('.starts a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    for (const tool of [
      '/behov',
      '/kommun',
      '/granska',
      '/lista',
      '/underlag',
      '/for-myndigheter',
      '/andringar',
    ])
      expect(addresses).toContain(tool);
    const main = await page
      .locator('.starts a.button')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(main).toEqual(['/behov', '/kommun', '/for-myndigheter']);
    await page.close();
  });
}
