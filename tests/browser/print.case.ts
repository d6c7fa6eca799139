import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import type { Stage } from './stage.ts';

/** A record on paper: what a board gets must carry its sources' addresses and none of the furniture. */
export function printCase(stage: Stage): void {
  it('prints a method with the addresses of its sources and without menus', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.url}/metoder/kibb`);
    const { text, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf())), {
      mergePages: true,
    });
    expect(totalPages).toBeGreaterThan(1);
    expect(text).toContain('Olämplig när');
    expect(text).toContain('Kan vi införa den?');
    expect(text.replace(/\s/g, '')).toContain('https://www.socialstyrelsen.se/');
    expect(text).toContain('inte kontrollerade mot källan i dag');
    expect(text).not.toContain('Hoppa till innehållet');
    expect(text).not.toContain('På sidan');
    await page.close();
  });

  it('prints an adaptation check with safety and questions, and without the form', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.url}/metoder/kibb/anpassning?ageMin=4&ageMax=12&change=age`);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf())), {
      mergePages: true,
    });
    expect(text).toContain('Får inte anpassas bort');
    expect(text).toContain('pågående partnervåld');
    expect(text).toContain('Ni anger 4–12 år');
    expect(text).toContain('Varning för glidning');
    expect(text).not.toContain('Adressen innehåller bara det ni har valt');
    await page.close();
  });

  it('prints a search without the filters', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.url}/sok?q=familjer%C3%A5dslag`);
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await page.pdf())), {
      mergePages: true,
    });
    expect(text).toContain('Familjerådslag');
    expect(text).not.toContain('Avgränsa');
    await page.close();
  });
}
