/** Every municipality's page on the real catalogue: nothing inferred is shown as stated, nothing foreign as Swedish. */
import { load } from 'cheerio';
import type { Hono } from 'hono';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { realApp } from '../../helpers/app.ts';
import { realCatalogue } from '../../helpers/catalogue.ts';

const support = 'insatser-for-att-motverka-fortsatt-normbrytande-beteende-och-aterfall-i-brott-ku';
const labels = { stated: 'källan säger', inferred: 'vår tolkning' } as const;

/** Every line that stands for a claim, with its id and the basis as a reader sees it. */
const saidLine = /data-claim="([^"]+)"[^>]*>.*?<span class="basis [^"]*">([^<]+)</gs;
const introduceCell = /<td[^>]*data-label="Möjlig att införa"[^>]*>(.*?)<\/td>/gs;

let app: Hono;
let catalogue: Catalogue;
/** What foreign sources say of terms, requirements and spread, where no Swedish source says the same words. */
let foreignTexts: string[];

beforeAll(async () => {
  ({ app } = await realApp());
  catalogue = realCatalogue();
  const said = (test: (country: string) => boolean) =>
    catalogue.claims.flatMap(({ claim }) =>
      test(claim.country) && ['availability', 'spread', 'requirement', 'barrier'].includes(claim.fact)
        ? [(claim.value as { text: string }).text]
        : [],
    );
  const swedish = new Set(said((c) => c === 'SE'));
  foreignTexts = said((c) => c !== 'SE').filter((text) => text.length > 12 && !swedish.has(text));
});

const page = async (path: string) => {
  const response = await app.request(path);
  return { status: response.status, html: await response.text() };
};

it('there are 290, and foreign statements to look for', () => {
  expect(catalogue.municipalities.size).toBe(290);
  expect(foreignTexts.length).toBeGreaterThan(50);
});

describe.each([
  ['the support of 2021', `?support=${support}`],
  ['everything recommended', ''],
])('%s', (_, query) => {
  it('is honest in all 290 municipalities', async () => {
    let lines = 0;
    let answers = 0;
    for (const { code, fullName } of catalogue.municipalities.values()) {
      const { status, html } = await page(`/kommun/${code}${query}`);
      expect(status, code).toBe(200);
      expect(html, code).toContain(`<h1>${fullName}</h1>`);
      for (const [, id = '', shown] of html.matchAll(saidLine)) {
        const claim = catalogue.claim(id)?.claim;
        expect(claim?.country, id).toBe('SE');
        const basis = claim?.source.assertedByDerived ? 'inferred' : (claim?.basis ?? 'stated');
        expect(shown, id).toBe(labels[basis]);
        lines++;
      }
      const text = html.replace(/<[^>]*>/g, '');
      for (const foreign of foreignTexts) expect(text.includes(foreign), `${code}: ${foreign}`).toBe(false);
      // The derived answer is never given without saying that it is derived.
      for (const [, cell = ''] of html.matchAll(introduceCell)) {
        expect(cell).toMatch(/vår tolkning|ingen svensk uppgift|bara äldre uppgifter|Ska inte införas/);
        answers++;
      }
    }
    if (query !== '') expect(lines).toBeGreaterThan(290);
    expect(answers).toBeGreaterThan(5 * 290);
  }, 120_000);
});

it('a class recommendation stands only beside methods that somebody else than we placed there', async () => {
  const $ = load((await page(`/kommun/2425?support=${support}`)).html);
  const members = $('tr.member').toArray();
  expect(members.length).toBeGreaterThan(10);
  for (const row of members) {
    const reached = $(row).find('td').first().text().includes('gäller insatstypen');
    const stated = /enligt metodägaren|namngiven av myndigheten/.test($(row).find('th').text());
    expect(reached, $(row).text()).toBe(stated);
  }
});

describe('what is given here', () => {
  it.each([
    ['2580', 'Luleå', 'multisystemisk-terapi'],
    ['2380', 'Östersund', 'multisystemisk-terapi'],
  ])('%s: says so with place and source', async (code, place, method) => {
    const { html } = await page(`/kommun/${code}?support=${support}`);
    const $ = load(html);
    const row = $(`tr.member:has(a[href="/metoder/${method}"])`);
    expect(row.find('td').last().text()).toContain(place);
    expect(row.find('td').last().find('[data-claim]').length).toBeGreaterThan(0);
  });
  it('does not say so in the municipality beside', async () => {
    const $ = load((await page(`/kommun/2425?support=${support}`)).html);
    for (const cell of $('td[data-label="Ges här"]').toArray()) {
      expect($(cell).text()).toContain('Ingen uppgift om er kommun');
    }
  });
  it('offers to pool in a small municipality and not in a large one', async () => {
    expect((await page(`/kommun/2425?support=${support}`)).html).toContain('Gå ihop med grannar först');
    expect((await page(`/kommun/1480?support=${support}`)).html).not.toContain('Gå ihop med grannar först');
  });
});

describe('finding the municipality', () => {
  it.each([
    ['dorotea', '2425'],
    ['Malmö stad', '1280'],
    ['malmo', '1280'],
    ['2425', '2425'],
    ['Upplands Väsby', '0114'],
    ['Västerås kommun', '1980'],
  ])('%s → %s', async (q, code) => {
    const response = await app.request(`/kommun?${new URLSearchParams({ q })}`);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`/kommun/${code}`);
  });
  it('offers all that fit, and says when none does', async () => {
    expect((await page('/kommun?q=upp')).html).toContain('/kommun/0380');
    expect((await page('/kommun?q=qqxx')).html).toContain('Ingen kommun har det namnet');
  });
  it.each(['/kommun/9999', '/kommun/abc', '/kommun/9999/lista', '/rapporter/allt'])(
    '%s is 404',
    async (path) => {
      expect((await page(path)).status).toBe(404);
    },
  );
});

describe('the list check', () => {
  const send = (fields: Record<string, string | File>, path = '/kommun/2425/lista') => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return app.request(path, { method: 'POST', body });
  };
  it('sorts what to end, watch and follow up, and keeps every row', async () => {
    const $ = load(
      await (await send({ lista: 'ÄBIC\nMST\nKomet\nScared straight\n\nFamiljerådslag' })).text(),
    );
    expect(
      $('#fasa-ut h3 a')
        .toArray()
        .map((a) => $(a).attr('href')),
    ).toEqual(['/metoder/abic', '/metoder/avskrackningsprogram-scared-straight-m-fl']);
    expect($('#fasa-ut').text()).toContain('8 november 2021');
    expect($('#fasa-ut').text()).toContain('Frågorna är våra');
    expect($('#bevaka').text()).toContain('Familjerådslag');
    expect($('#titta-pa').text()).toContain('Komet 12–18 år');
    expect($('table.checked tbody tr')).toHaveLength(6);
  });
  it('takes a file, and a table back', async () => {
    const file = new File(['Metod;Enhet\nMST;x'], 'metoder.csv', { type: 'text/csv' });
    const response = await send({ fil: file, format: 'csv' });
    expect(response.headers.get('content-type')).toContain('text/csv');
    expect(await response.text()).toContain('Multisystemisk terapi');
  });
  it.each([
    [{ lista: '' }, 400, 'Listan är tom'],
    [{ lista: Array(501).fill('MST').join('\n') }, 413, '501 rader'],
    [{ fil: new File(['\u0000\u0001'], 'x.xls') }, 400, 'Spara om den'],
  ])('bad input %#', async (fields, status, message) => {
    const response = await send(fields as Record<string, string | File>);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(message);
  });
  it('puts nothing of the list in an address and is not kept', async () => {
    const response = await send({ lista: 'hemligmetoden' });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(load(await response.text())('a[href*="hemligmetoden"]')).toHaveLength(0);
  });
});

describe('different answers', () => {
  it('explains a finding against a decision as two kinds of answer, with SBU’s own reminder and its source', async () => {
    const $ = load((await page('/olika-besked')).html);
    expect($('.kinds').text()).toMatch(/SBU påminner/);
    expect($('.kinds a').attr('href')).toContain('sbu.se');
    const first = $('details.dissent').first();
    expect(
      first
        .find('tbody th')
        .toArray()
        .map((th) => $(th).text()),
    ).toEqual(expect.arrayContaining(['Säger', 'Gäller', 'Utfall', 'Datum', 'Källa']));
  });
});
