/** The pieces of extraction on small inputs: dates, fields, tables, sitemaps, feeds, PDF, words, refusals. */
import { gzipSync } from 'node:zlib';
import * as cheerio from 'cheerio';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../crawlers/extract/dates.ts';
import { readDocument } from '../../crawlers/extract/document.ts';
import { readFeed } from '../../crawlers/extract/feed.ts';
import { label, readFields, section } from '../../crawlers/extract/fields.ts';
import { isTooDeep } from '../../crawlers/extract/nesting.ts';
import { readOaiList } from '../../crawlers/extract/oai.ts';
import { readPage } from '../../crawlers/extract/page.ts';
import { readSitemap } from '../../crawlers/extract/sitemap.ts';
import { contradicts, saidTerms } from '../../crawlers/sites/availability-words.ts';
import { readCertainty, readDirection } from '../../crawlers/sites/evidence-words.ts';
import { chosenStep } from '../../crawlers/sites/roi.ts';
import { joinLines, joinPages } from '../../src/documents/pdf-text.ts';
import { readPdfText } from '../../src/documents/read-pdf.ts';
import { pdfOf } from './fixtures/pdf.ts';
import { scale } from './fixtures/roi.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

it.each([
  ['2024-03-05', '2024-03-05'],
  ['den 5 mars 2024', '2024-03-05'],
  ['5 MARS 2024 Publicerad: 2019-01-02', '2024-03-05'],
  ['maj 2019', '2019-05'],
  ['2019-05', '2019-05'],
  ['20240305', '2024-03-05'],
  ['våren 2023', '2023'],
  ['31 februari 2024', null],
  ['2024-13-01', null],
  ['rapport 369', null],
  ['', null],
])('date: %s', (text, expected) => expect(readDate(text)).toBe(expected));

describe('fields', () => {
  const value = (html: string) =>
    readFields(readPage(`<main><h1>X</h1>${html}</main>`, 'https://x.se/'), { f: [label(/^målgrupp$/i)] }).f;
  it.each([
    ['a line', '<p>Målgrupp: Barn</p>', 'Barn'],
    ['a strong word', '<p><strong>Målgrupp:</strong> Barn</p>', 'Barn'],
    ['two lines', '<div>Målgrupp</div><div>Barn</div>', 'Barn'],
    ['a definition list', '<dl><dt>Målgrupp</dt><dd>Barn</dd><dt>Syfte</dt><dd>x</dd></dl>', 'Barn'],
    ['a table row', '<table><tr><th>Målgrupp</th><td>Barn</td></tr></table>', 'Barn'],
    ['a list under it', '<p>Målgrupp</p><ul><li>Barn</li><li>Unga</li></ul>', 'Barn\nUnga'],
    ['a soft hyphen', '<p>Mål\u00ADgrupp: Barn</p>', 'Barn'],
    ['a sentence that begins so', '<p>Målgruppen är barn</p>', undefined],
    ['an empty term', '<dl><dt>Målgrupp</dt><dt>Syfte</dt><dd>x</dd></dl>', undefined],
  ])('a label as %s', (_, html, expected) => expect(value(html)?.text).toBe(expected));

  it('a section reaches to the next heading of its level, and an empty one is none', () => {
    const page = readPage(
      '<main><h1>X</h1><h2>Utbildning</h2><h3>Krav</h3><p>a</p><h3>Licens</h3><h2>Annat</h2><p>b</p></main>',
      'https://x.se/',
    );
    const { whole, empty } = readFields(page, {
      whole: [section(/^utbildning/i)],
      empty: [section(/^licens/i)],
    });
    expect(whole?.text).toBe('Krav\na');
    expect(empty).toBeNull();
  });

  it('banners, menus and hidden text are no content', () => {
    const page = readPage(
      '<nav>meny</nav><div role="alert">drift</div><main><h1>X</h1><p hidden>dold</p><p>text</p><script>kod()</script></main>',
      'https://x.se/',
    );
    expect(page.text).not.toMatch(/meny|drift|dold|kod/);
  });
});

it('a table is read with merged cells, and a cell cannot ask for a million columns', () => {
  const page = readPage(
    '<main><table><tr><th>A</th><th>B</th></tr><tr><td rowspan="2">1</td><td>2</td></tr><tr><td>3</td></tr><tr><td colspan="1000000">4</td></tr></table></main>',
    'https://x.se/',
  );
  const [table] = page.sections.flatMap((s) => s.tables);
  expect(table?.rows.slice(0, 2)).toEqual([
    ['1', '2'],
    ['1', '3'],
  ]);
  expect(table?.rows[2]).toHaveLength(100);
});

it('a page nested deeper than parsers stand is found before it is parsed', () => {
  expect(isTooDeep('<div>'.repeat(1_001))).toBe(true);
  expect(isTooDeep('<div><p>x</div>'.repeat(50_000))).toBe(false);
});

describe('sitemaps', () => {
  const urls = (n: number) =>
    `<urlset>${Array.from({ length: n }, (_, i) => `<url><loc>https://x.se/${i}?a=1&amp;b=2</loc><lastmod>2024-01-01</lastmod></url>`).join('')}</urlset>`;
  it('of 50,000 entries is read whole, and the next one is left out and told', () => {
    expect(readSitemap(bytes(urls(50_000)), null, 5e7)).toMatchObject({
      kind: 'pages',
      cut: false,
      entries: { length: 50_000, 0: { url: 'https://x.se/0?a=1&b=2', lastmod: '2024-01-01' } },
    });
    expect(readSitemap(bytes(urls(50_001)), null, 5e7)).toMatchObject({
      cut: true,
      entries: { length: 50_000 },
    });
  });
  it('as .gz, as an index, with a prefix and CDATA', () => {
    expect(readSitemap(gzipSync(urls(2)), null, 5e7)?.entries).toHaveLength(2);
    expect(
      readSitemap(
        bytes('<sitemapindex><sitemap><loc>https://x.se/a.xml</loc></sitemap></sitemapindex>'),
        null,
        5e7,
      ),
    ).toMatchObject({ kind: 'index', entries: [{ url: 'https://x.se/a.xml' }] });
    expect(
      readSitemap(
        bytes('<s:urlset><s:url><s:loc><![CDATA[https://x.se/å]]></s:loc></s:url></s:urlset>'),
        null,
        5e7,
      )?.entries,
    ).toEqual([{ url: 'https://x.se/å', lastmod: null }]);
  });
  it('that are bombs or web pages are none', () => {
    expect(readSitemap(gzipSync(Buffer.alloc(10_000_000)), null, 1_000_000)).toBeNull();
    expect(readSitemap(bytes('<html>404</html>'), null, 5e7)).toBeNull();
  });
});

it('feeds in RSS and Atom give addresses and dates', () => {
  const rss =
    '<rss><channel><item><link>/a</link><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate></item></channel></rss>';
  const atom =
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link rel="edit" href="/e"/><link href="/b"/><updated>2024-03-05T10:00:00Z</updated></entry></feed>';
  expect(readFeed(rss, 'https://x.se/')).toEqual([
    { url: 'https://x.se/a', lastmod: '2024-03-05T10:00:00.000Z' },
  ]);
  expect(readFeed(atom, 'https://x.se/')).toEqual([
    { url: 'https://x.se/b', lastmod: '2024-03-05T10:00:00.000Z' },
  ]);
  expect(readFeed('<html/>', 'https://x.se/')).toBeNull();
});

it('an OAI answer without matches is an empty list, another error is an error, a page is neither', () => {
  expect(readOaiList('<OAI-PMH><error code="noRecordsMatch"/></OAI-PMH>')).toMatchObject({
    pieces: [],
    error: null,
  });
  expect(readOaiList('<OAI-PMH><error code="badArgument"/></OAI-PMH>')).toMatchObject({
    error: 'badArgument',
  });
  expect(readOaiList('<html/>')).toBeNull();
});

describe('text of a PDF', () => {
  it.each([
    ['a broken word', ['kunskaps-', 'stöd'], 'kunskapsstöd'],
    ['a hanging hyphen', ['Missbruks-', 'och beroendevård'], 'Missbruks- och beroendevård'],
    ['a hanging hyphen before "eller"', ['för-', 'eller eftermiddag'], 'för- eller eftermiddag'],
    ['an abbreviation', ['BBIC-', 'modellen'], 'BBIC-modellen'],
    ['a name', ['Icke-', 'Våldsgruppen'], 'Icke-Våldsgruppen'],
    ['a soft hyphen', ['social\u00AD', 'tjänst'], 'socialtjänst'],
    ['a range', ['åren 2010-', '2015'], 'åren 2010- 2015'],
    ['a new paragraph', ['ett', '', 'två'], 'ett\ntvå'],
  ])('%s', (_, lines, expected) => expect(joinLines(lines)).toBe(expected));

  it('loses page heads and page numbers, and keeps the pages apart', () => {
    const texts = ['Om barn.', 'Hur många var de?', 'Det vet ingen.', 'Slut.'];
    const pages = texts.map((text, i) => [
      'Rapport 2024:5',
      text,
      `Mer om ${text.toLowerCase()}`,
      `Sida ${i + 1} av 4`,
    ]);
    expect(joinPages(pages)).toEqual(
      texts.map((text, i) => ({ number: i + 1, text: `${text} Mer om ${text.toLowerCase()}` })),
    );
  });

  it('comes out of a real file by page, and a damaged or empty one is told', async () => {
    const file = pdfOf([
      ['Rapport om familjehem', 'Missbruks-', 'och beroendevard'],
      ['Andra sidan har kunskaps-', 'luckor'],
    ]);
    const { pages } = await readPdfText(file);
    expect(pages).toEqual([
      { number: 1, text: 'Rapport om familjehem Missbruks- och beroendevard' },
      { number: 2, text: 'Andra sidan har kunskapsluckor' },
    ]);
    const snapshot = (body: Uint8Array) => ({
      url: 'https://x.se/a.pdf',
      date: '',
      status: 200,
      headers: { 'content-type': 'text/html' },
      body,
    });
    expect(await readDocument(snapshot(file))).toMatchObject({
      ok: true,
      page: { sections: [{ heading: 's. 1' }, { heading: 's. 2' }] },
    });
    expect(await readDocument(snapshot(file.subarray(0, 200)))).toMatchObject({ ok: false });
    expect(await readDocument(snapshot(pdfOf([[]])))).toMatchObject({
      ok: false,
      reason: expect.stringContaining('no text'),
    });
  });
});

describe('words about terms', () => {
  it.each([
    ['Det finns inga direkta krav på utbildning eller förkunskaper.', ['free']],
    ['För att använda metoden krävs utbildning.', ['training_required']],
    ['Utbildning krävs inte.', []],
    ['Licens krävs för att bedriva MST.', ['licence_required']],
    ['Det krävs ingen licens.', [null]],
    ['Metoden kräver inte att personalen har licens.', []],
    [
      'Handledare behöver vara certifierade av metodägaren. De behöver certifiering.',
      ['certification_required'],
    ],
    ['Metoden är inte fri att använda.', []],
    ['Utbildning ges endast utomlands.', ['training_abroad_only']],
    ['Utbildningen kräver tålamod.', []],
    ['', []],
  ])('%s', (text, codes) => expect(saidTerms(text).map((t) => t.code)).toEqual(codes));

  it('that contradict each other are seen', () => {
    expect(contradicts(saidTerms('Inga krav på utbildning. Utbildning krävs.'))).toBe(true);
  });
});

describe('words about evidence', () => {
  it.each([
    ['Bättre än jämförelsen (låg tillförlitlighet)', 'positive', 'low'],
    ['Ingen säkerställd skillnad (måttlig tillförlitlighet)', 'no_effect', 'moderate'],
    ['Sämre än jämförelsen (hög tillförlitlighet)', 'negative', 'high'],
    ['Går inte att bedöma (mycket låg tillförlitlighet)', 'unclear', 'very_low'],
    ['Ja, positiv effekt', 'positive', undefined],
    ['Minskar (låg tillförlitlighet)', null, 'low'],
    ['Ingen skillnad i återfall men bättre skolgång', null, undefined],
    ['⊕⊕⊕⊖ bättre', 'positive', 'moderate'],
    ['⊕⊖⊖⊖ bättre', 'positive', 'very_low'],
    ['Begränsat vetenskapligt underlag för positiv effekt', 'positive', 'low'],
    ['Mycket låg', null, 'very_low'],
  ])('%s', (text, direction, certainty) => {
    expect(readDirection(text)).toBe(direction);
    expect(readCertainty(text)?.certainty).toBe(certainty);
  });
});

describe('the chosen step of a scale', () => {
  const chosen = (html: string) => chosenStep(cheerio.load(html));
  it.each([
    ['1', 'should', 1],
    ['3', 'should', 3],
    ['4', 'may', 4],
    ['7', 'may', 7],
    ['8', 'exceptionally', 8],
    ['10', 'exceptionally', 10],
    ['Icke-göra', 'should_not', null],
    ['FoU', 'research_only', null],
  ])('%s is %s', (step, level, priority) =>
    expect(chosen(scale(step, 'aria'))).toMatchObject({ level, priority }),
  );

  it('is none where none, or more than one, is marked, or where there is no scale', () => {
    expect(chosen(scale(null, 'class'))).toBeNull();
    expect(
      chosen(
        scale('2', 'class').replace('<li class="scale__step"><span>5', '<li class="is-selected"><span>5'),
      ),
    ).toBeNull();
    expect(chosen('<p class="selected">3</p>')).toBeNull();
    expect(chosen(scale('2', 'class').replace('scale__step--selected', 'scale__step--inactive'))).toBeNull();
    expect(chosen(scale('2', 'aria').replace('aria-current="true"', 'aria-current="false"'))).toBeNull();
  });
});
