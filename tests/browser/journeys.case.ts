/** What the three users come for, click by click; the first journey without script. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Stage } from './stage.ts';

/** "12 träffar för …" → 12. */
async function hitCount(page: Page): Promise<number> {
  const text = (await page.locator('#traffar').textContent()) ?? '';
  return text.startsWith('Inga')
    ? 0
    : Number(text.replace(/[^\d].*$/s, (rest) => (/^\s\d/.test(rest) ? rest.replace(/\D.*$/s, '') : '')));
}

export function journeysCase(stage: Stage): void {
  it('social worker, script off: searches, narrows, is warned, and reaches the source in one click', async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${stage.url}/`);
    await page.fill('#q', 'våld mot barn behandling');
    await page.click('.ask button');
    expect(page.url()).toContain('/sok?q=');
    await page.click('.tabs a:has-text("Metoder")');
    const all = await hitCount(page);
    expect(all).toBeGreaterThan(3);

    const box = page.locator('#filter input[name=problem]:not([disabled])').first();
    const promised = Number(await box.locator('xpath=../span[@class="n"]').textContent());
    await box.check();
    await page.click('.apply button');
    expect(await hitCount(page)).toBe(promised);
    expect(await page.locator('.chips').textContent()).toContain('vid');

    await page.fill('#q', 'KIBB');
    await page.click('.ask button');
    await page.click('.clear');
    const kibb = page.locator('.hit', { has: page.locator('a[href="/metoder/kibb"]') });
    expect(await kibb.locator('.flag').first().textContent()).toContain('Olämplig när');
    await kibb.locator('h3 a').click();
    expect(await page.locator('.flag.stop').first().textContent()).toContain('Olämplig när');
    const source = await page.locator('.flag.stop a.out').first().getAttribute('href');
    expect(source).toMatch(/^https:\/\/www\.socialstyrelsen\.se\//);
    await context.close();
  });

  it('goes back and forward between searches, and the address holds the whole search', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.url}/sok?q=familj&type=method`);
    const first = await hitCount(page);
    await page.locator('#filter input[name=area]:not([disabled])').first().check();
    await page.click('.apply button');
    const second = await hitCount(page);
    const address = page.url();
    expect(second).toBeLessThan(first);
    await page.goBack();
    expect(await hitCount(page)).toBe(first);
    await page.goForward();
    expect(await hitCount(page)).toBe(second);

    const other = await stage.browser.newPage();
    await other.goto(address);
    expect(await hitCount(other)).toBe(second);
    expect(await other.locator('.chips li').count()).toBe(1);
    expect(await other.locator('.tabs [aria-current]').textContent()).toContain('Metoder');
    await other.close();
    await page.close();
  });

  it('municipality: what is recommended, what it takes, and two methods side by side', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.url}/`);
    await page.click('text=Rekommenderade metoder');
    expect(await hitCount(page)).toBeGreaterThan(10);
    const labels = await page.locator('.hit .four > div:nth-child(2) dd').allTextContents();
    for (const label of labels) expect(label).toMatch(/erbjudas|forskning|ställning/);

    await page.goto(`${stage.url}/metoder/treatment-foster-care-oregon`);
    const introduce = page.locator('#infora');
    expect(await introduce.textContent()).toContain('vår tolkning');
    expect(await introduce.locator('a.out').count()).toBeGreaterThan(0);
    await page.click('text=Jämför med en annan');
    await page.fill('#namn', 'Multisystemisk terapi');
    await page.click('text=Hitta');
    await page.click('text=Lägg till Multisystemisk terapi');
    expect(await page.locator('.compare thead th').count()).toBe(2);
    expect(await page.locator('.compare tbody th').allTextContents()).toContainEqual(
      expect.stringContaining('Möjlig att införa'),
    );
    await page.close();
  });

  it('agency: who says what about the same question, and what should not be used', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.url}/anvand-inte`);
    const row = page.locator('tr', { hasText: 'Avskräckningsprogram' }).first();
    expect(await row.textContent()).toMatch(/Bör inte användas \(Socialstyrelsen 2021\)/);
    expect(await row.locator('a.out').first().getAttribute('href')).toMatch(/^https?:\/\//);

    await page.goto(`${stage.url}/aktorer/sbu`);
    expect(await page.locator('#kunskapsstod li').count()).toBeGreaterThan(10);
    await page.goto(`${stage.url}/begrepp/evidens`);
    expect(await page.locator('.definitions article').count()).toBeGreaterThan(2);
    await page.close();
  });

  it('says what to take away when nothing is found', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.url}/sok?q=familjer%C3%A5dslag&type=method&evidence=effect_high`);
    expect(await hitCount(page)).toBe(0);
    await page.locator('.empty li a').first().click();
    expect(await hitCount(page)).toBeGreaterThan(0);
    await page.close();
  });

  it('on a phone: the filters are a tap away, with the number chosen', async () => {
    const context = await stage.browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    await page.goto(`${stage.url}/sok?q=familj&introduce=unknown&introduce=yes`);
    const link = page.locator('.tofilter');
    expect(await link.textContent()).toBe('Filter (2 valda)');
    await link.click();
    const top = await page.locator('#filter').evaluate((el) => el.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(200);
    await context.close();
  });

  it('shows a past day as a past day', async () => {
    const page = await stage.browser.newPage();
    const today = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Stockholm',
      dateStyle: 'short',
    }).format(new Date());
    await page.goto(`${stage.url}/metoder/kibb?at=${today}`);
    expect(await page.locator('.banner').textContent()).toContain('Så här såg det ut');
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex');
    await page.close();
  });
}
