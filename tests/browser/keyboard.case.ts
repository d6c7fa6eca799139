/** Keyboard only: everything that can be done with a pointer can be done with Tab, arrows, Space and Enter. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Stage } from './stage.ts';

/** Tabs until the focused element answers to `test`; fails after so many steps that nobody would go on. */
async function tabTo(page: Page, test: string, most = 40): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, test)) return;
  }
  throw new Error(`${test} was not reached in ${most} steps`);
}

export function keyboardCase(stage: Stage): void {
  it('skips to the content first', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.url}/aktorer`);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    expect(await skip.textContent()).toBe('Hoppa till innehållet');
    const box = await skip.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('innehall');
    await page.close();
  });

  it('searches, takes a suggestion with the arrows, and closes the list with Escape', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.url}/`);
    await tabTo(page, '#q');
    await page.keyboard.type('familjer');
    await page.locator('#q-forslag [role=option]').first().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('#q').getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.type('å');
    await page.locator('#q-forslag [role=option]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const active = await page.locator('#q').getAttribute('aria-activedescendant');
    const option = page.locator(`#${active}`);
    expect(await option.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(metoder|kunskapsstod|komponenter|aktorer|begrepp)\//);
    expect((await page.locator('h1').textContent())?.toLocaleLowerCase('sv')).toContain('familjer');
    await page.close();
  });

  it('chooses a filter, shows the result, and takes the filter away by its chip', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.url}/sok?q=familj&type=method`);
    const before = await page.locator('#traffar').textContent();
    await page.locator('#filter input[name=introduce]').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.waitForURL(/introduce=/);
    expect(await page.locator('#traffar').textContent()).not.toBe(before);
    await page.locator('.chips a').last().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.search.includes('introduce='));
    expect(await page.locator('#traffar').textContent()).toBe(before);
    await page.close();
  });

  it('shows where the focus is on every kind of control', async () => {
    const page = await stage.browser.newPage();
    await page.goto(`${stage.url}/sok?q=familj`);
    for (const selector of [
      '.brand',
      '#q',
      '.ask button',
      '.tabs a',
      '.hit h3 a',
      '.four a',
      'summary',
      '.choice input',
    ]) {
      await page.locator(selector).first().focus();
      // :focus-visible needs a key press to count as keyboard use.
      await page.keyboard.press('Shift');
      const outline = await page
        .locator(selector)
        .first()
        .evaluate((el) => getComputedStyle(el).outlineStyle);
      expect({ selector, outline }).toEqual({ selector, outline: 'solid' });
    }
    await page.close();
  });

  it('gives every target 24 by 24 px, or room around it (WCAG 2.5.8)', async () => {
    const context = await stage.browser.newContext({ viewport: { width: 360, height: 740 } });
    const page = await context.newPage();
    for (const path of ['/', '/sok?q=familj&targetGroup=unga']) {
      await page.goto(stage.url + path);
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'button, input, summary, nav a, .chips a, .tabs a, .pick, .choice',
          ),
        ]
          .map((el) => ({ el, box: el.getBoundingClientRect() }))
          .filter(
            ({ el, box }) =>
              box.width > 0 &&
              box.height < 24 &&
              el.closest('label') === null &&
              el.closest('.skip') === null,
          )
          .map(
            ({ el, box }) => `${el.tagName} ${el.textContent?.trim().slice(0, 30)} ${Math.round(box.height)}`,
          ),
      );
      expect({ path, small }).toEqual({ path, small: [] });
    }
    await context.close();
  });
}
