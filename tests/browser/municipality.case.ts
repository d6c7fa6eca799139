/** A quality developer in a small municipality, from the first page to the paper for the manager; without script. */
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import type { Stage } from './stage.ts';

const support = 'insatser-for-att-motverka-fortsatt-normbrytande-beteende-och-aterfall-i-brott-ku';

export function municipalityCase(stage: Stage): void {
  it('finds the municipality, the recommendations of 2021 and what they take', async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${stage.url}/kommun`);
    await page.getByLabel('Sök kommun').fill('dorotea');
    await page.locator('form.ask button').click();
    expect(await page.locator('h1').textContent()).toBe('Dorotea kommun');
    await page.getByLabel('Kunskapsstöd', { exact: true }).selectOption(support);
    await page.getByRole('button', { name: 'Visa', exact: true }).click();
    expect(await page.locator('table.recommended tbody tr:not(.member)').count()).toBe(6);
    expect(await page.locator('tr.against-row').textContent()).toContain('Bör inte erbjudas');
    const mst = page.locator('tr.member', { hasText: 'Multisystemisk terapi' });
    expect(await mst.textContent()).toContain('enligt metodägaren');
    await mst.getByRole('link', { name: 'Vad den kräver' }).click();
    // The link opens the closed part that its target is inside.
    await page.locator('#krav-multisystemisk-terapi').waitFor({ state: 'visible' });
    await context.close();
  });

  it('checks a list of its own, pasted and uploaded, and prints the page for the manager', async () => {
    const context = await stage.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${stage.url}/kommun/2425/lista`);
    await page.getByLabel('Era metoder').fill('MST\nKomet\nÄBIC\nAnna-metoden');
    await page.getByRole('button', { name: 'Kontrollera' }).click();
    expect(await page.locator('h1').textContent()).toBe('Det här använder vi');
    expect(new URL(page.url()).search).toBe('');
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf())), {
      mergePages: true,
    });
    for (const said of [
      'Fasa ut',
      'Ersatt av Individens behov i centrum',
      'Namnet passar flera poster',
      'Anna-metoden',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('Ändra listan');

    await page.locator('#fil').setInputFiles({
      name: 'metoder.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Metod;Enhet\nFFT;Öppenvård'),
    });
    await page.getByRole('button', { name: 'Kontrollera' }).click();
    expect(await page.locator('table.checked tbody tr').count()).toBe(1);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Hämta som CSV' }).click();
    expect((await download).suggestedFilename()).toBe('kontrollerad-lista.csv');
    await context.close();
  });

  it('prints the closed parts of the municipality’s page too', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.url}/kommun/2425?support=${support}`);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf())), {
      mergePages: true,
    });
    expect(text).toContain('Gå ihop med grannar först');
    expect(text).toContain('tre till fyra terapeuter');
    await page.close();
  });
}
