/** What becomes of records when pages change, move, vanish, are mangled, or a whole site does. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Crawl, startCrawl } from './crawling.ts';
import { sitemap, wrapped } from './fixtures/html.ts';
import { methodPage, metodguidenPages, paths } from './fixtures/metodguiden.ts';
import { mfofBase, mfofPages, programmePage } from './fixtures/mfof.ts';
import type { Answer, Pages } from './site.ts';

let crawl: Crawl;
const start = async (id: string, pages: (origin: string) => Pages) => {
  crawl = await startCrawl(id, pages);
  expect((await crawl.run()).status).toBe('published');
};
beforeEach(() => start('metodguiden', metodguidenPages));
afterEach(() => crawl.close());

const page = (name: string) => `${paths.newest}/${name}/`;
const set = (changes: Record<string, Answer | undefined>) => {
  const pages = { ...crawl.site.pages };
  for (const [path, answer] of Object.entries(changes)) {
    if (answer === undefined) delete pages[path];
    else pages[path] = answer;
  }
  crawl.site.pages = pages;
};
const listed = (remove: string[], add: string[] = []) => {
  const now = String(crawl.site.pages['/sitemap.xml']);
  const urls = [...now.matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) => m[1] ?? '');
  const kept = urls.filter((u) => !remove.some((r) => u === crawl.site.origin + r));
  set({ '/sitemap.xml': sitemap([...kept, ...add.map((a) => crawl.site.origin + a)]) });
};
const support = async (id: string) => {
  const rows = await crawl.store.read();
  const found = rows.records.find((r) => r.type === 'supports' && r.id === id && r.origin !== 'file');
  return found?.type === 'supports' ? found.record : undefined;
};

describe('a page that changes', () => {
  it('changes its claims and the day they were read, and nothing else', async () => {
    crawl.later(3);
    set({
      [page('mst-multisystemisk-terapi')]: methodPage({
        name: 'MST – Multisystemisk terapi',
        training: '<h3>Tillgänglighet</h3><p>Metoden är fri att använda.</p>',
      }),
    });
    expect((await crawl.run()).status).toBe('published');
    const changes = await crawl.store.changes({ limit: 50, since: '2026-11-03' });
    expect(changes.map((c) => [c.id, c.change]).sort()).toEqual([
      ['metodguiden-mst-multisystemisk-terapi', 'changed'],
      ['mst', 'claim_changed'],
      ['mst', 'claim_changed'],
    ]);
    expect((await support('metodguiden-mst-multisystemisk-terapi'))?.read).toBe('2026-11-04');
  });

  it('in its frame only is no news', async () => {
    const before = await crawl.store.read();
    crawl.later(1);
    set({
      [page('connect')]: undefined,
      [page('trappanmodellen')]: String(crawl.site.pages[page('trappanmodellen')]).replace(
        'Kontakta oss',
        'Kontakta oss dygnet runt',
      ),
    });
    expect((await crawl.run()).status).toBe('unchanged');
    expect((await crawl.store.read()).records).toEqual(before.records);
  });

  it('is followed to a new name: the heading decides, the id stays', async () => {
    crawl.later(1);
    set({ [page('nytt-program')]: methodPage({ name: 'Vårvinden för föräldrar' }) });
    await crawl.run();
    expect((await support('metodguiden-nytt-program'))?.title).toBe('Vårvinden för föräldrar');
  });
});

describe('a page that moves', () => {
  it('by redirect keeps its record', async () => {
    crawl.later(1);
    set({
      [page('freda')]: { status: 301, headers: { location: page('freda-kortfragor') } },
      [page('freda-kortfragor')]: crawl.site.pages[page('freda')],
    });
    listed([page('freda')], [page('freda-kortfragor')]);
    await crawl.run();
    crawl.later(1);
    expect((await crawl.run()).status).toBe('unchanged');
    expect(await support('metodguiden-freda')).toMatchObject({
      title: 'FREDA',
      url: `${crawl.site.origin}${page('freda-kortfragor')}`,
      retired: null,
    });
    expect((await crawl.published()).records.filter((r) => r.includes('freda'))).toEqual([
      'metodguiden-freda',
    ]);
  });

  it('without a redirect keeps its record, because its text is the same', async () => {
    crawl.later(1);
    set({
      [page('trappanmodellen')]: undefined,
      [page('trappan')]: crawl.site.pages[page('trappanmodellen')],
    });
    listed([page('trappanmodellen')], [page('trappan')]);
    await crawl.run();
    expect(await support('metodguiden-trappanmodellen')).toMatchObject({
      url: `${crawl.site.origin}${page('trappan')}`,
      retired: null,
    });
    expect((await crawl.published()).records.filter((r) => r.includes('trappan'))).toEqual([
      'metodguiden-trappanmodellen',
    ]);
  });

  it('under a new date in its name is the same page (MFoF)', async () => {
    await crawl.close();
    await start('mfof', mfofPages);
    crawl.later(1);
    set({
      [`${mfofBase}/2022-09-01-cope.html`]: undefined,
      [`${mfofBase}/2024-01-15-cope.html`]: programmePage('COPE', ['Rollspel', 'Hemuppgifter']),
    });
    listed([`${mfofBase}/2022-09-01-cope.html`], [`${mfofBase}/2024-01-15-cope.html`]);
    await crawl.run();
    expect((await support('mfof-cope'))?.url).toContain('2024-01-15');
  });

  it('into another page is merged: the old id leads there', async () => {
    crawl.later(1);
    set({
      [page('nytt-program')]: { status: 301, headers: { location: page('cope-community-parent-education') } },
    });
    await crawl.run();
    expect((await support('metodguiden-cope-community-parent-education'))?.redirects).toEqual([
      'metodguiden-nytt-program',
    ]);
    expect(await support('metodguiden-nytt-program')).toBeUndefined();
  });
});

describe('a page that vanishes', () => {
  it.each([404, 410])(
    'with %i stays for three runs and fourteen days, then is a tombstone, and comes back',
    async (status) => {
      set({ [page('nytt-program')]: { status } });
      listed([page('nytt-program')]);
      for (const days of [7, 6, 0.5]) {
        crawl.later(days);
        expect((await crawl.run()).status).toBe('unchanged');
        expect((await support('metodguiden-nytt-program'))?.retired).toBeNull();
      }
      crawl.later(8);
      expect((await crawl.run()).status).toBe('published');
      const gone = await support('metodguiden-nytt-program');
      expect(gone).toMatchObject({
        title: 'Vårvindens föräldraprogram',
        retired: { successor: null, reason: expect.stringContaining(`svarar ${status} sedan 2026-11-08`) },
      });
      crawl.later(1);
      expect((await crawl.run()).status).toBe('unchanged');
      set({ [page('nytt-program')]: methodPage({ name: 'Vårvindens föräldraprogram' }) });
      listed([], [page('nytt-program')]);
      crawl.later(1);
      await crawl.run();
      expect((await support('metodguiden-nytt-program'))?.retired).toBeNull();
    },
  );

  it('fourteen days alone are not enough, and three runs alone are not', async () => {
    set({ [page('nytt-program')]: { status: 404 } });
    crawl.later(1);
    await crawl.run();
    crawl.later(20);
    await crawl.run();
    expect((await support('metodguiden-nytt-program'))?.retired).toBeNull();
    crawl.later(0.1);
    await crawl.run();
    expect((await support('metodguiden-nytt-program'))?.retired).not.toBeNull();
  });

  it('names the successor: a living page of the same name', async () => {
    set({
      [page('nytt-program')]: { status: 410 },
      [page('varvinden')]: methodPage({ name: 'Vårvindens föräldraprogram', target: 'Alla föräldrar' }),
    });
    listed([page('nytt-program')], [page('varvinden')]);
    for (const days of [1, 10, 10]) {
      crawl.later(days);
      await crawl.run();
    }
    expect((await support('metodguiden-nytt-program'))?.retired?.successor).toBe('metodguiden-varvinden');
  });

  it('with a 5xx, a drop or a refusal of robots.txt is never retired, however long', async () => {
    set({ [page('nytt-program')]: { status: 500 }, [page('komet')]: (_, res) => void res.destroy() });
    for (const days of [10, 10, 10, 10]) {
      crawl.later(days);
      expect((await crawl.run()).status).toBe('unchanged');
    }
    expect((await support('metodguiden-nytt-program'))?.retired).toBeNull();
    expect((await support('metodguiden-komet'))?.retired).toBeNull();
  });

  it('to the start page is not retired and not mistaken for it', async () => {
    set({ [page('komet')]: { status: 302, headers: { location: '/' } }, '/': wrapped('<h1>Start</h1>') });
    for (const days of [10, 10, 10]) {
      crawl.later(days);
      await crawl.run();
    }
    expect(await support('metodguiden-komet')).toMatchObject({ title: 'Komet', retired: null });
  });
});

describe('a page that is mangled', () => {
  it.each([
    ['emptied', ''],
    ['without its heading', wrapped('<p>Något annat</p>')],
    ['cut off', '<html><body><main><h1>Komet'],
    [
      'a picture',
      { headers: { 'content-type': 'text/html' }, body: new Uint8Array(5_000).map((_, i) => (i * 37) % 256) },
    ],
  ])('%s: the last good version stays, and is told', async (_, mangled) => {
    const before = await crawl.store.read();
    crawl.later(1);
    set({ [page('komet')]: mangled });
    expect((await crawl.run()).status).toBe('unchanged');
    expect((await crawl.store.read()).records).toEqual(before.records);
    expect(crawl.said.join('\n')).toMatch(/1 förstås inte/);
  });
});

describe('a site that changes', () => {
  const degraded = async () => (await crawl.store.sources()).find((s) => s.id === 'metodguiden');

  it('its template: drift is told with what changed, the source is degraded, the last good stays', async () => {
    const before = await crawl.store.read();
    const lastSuccess = (await degraded())?.lastSuccess;
    crawl.later(1);
    for (const [path, answer] of Object.entries(crawl.site.pages)) {
      if (typeof answer === 'string') set({ [path]: answer.replaceAll('<h2>Syfte</h2>', '<h2>Varför</h2>') });
    }
    expect(await crawl.run()).toMatchObject({
      status: 'refused',
      gates: [
        { code: 'drift', message: 'method: fältet purpose finns på 0 % av sidorna, minst 80 % väntades' },
      ],
    });
    expect((await crawl.store.read()).records).toEqual(before.records);
    expect(await degraded()).toMatchObject({ degraded: true, lastSuccess });
    // When the site is as before, so is the source.
    crawl.site.pages = metodguidenPages(crawl.site.origin);
    crawl.later(1);
    await crawl.run();
    expect(await degraded()).toMatchObject({ degraded: false });
  });

  it('and loses half its pages at once: refused even when the pages are due, unless forced with a reason', async () => {
    const away = ['komet', 'kibb', 'nytt-program', 'trappanmodellen'].map(page);
    set(Object.fromEntries(away.map((p) => [p, { status: 404 }])));
    for (const days of [1, 10]) {
      crawl.later(days);
      await crawl.run();
    }
    crawl.later(10);
    const refused = await crawl.run();
    expect(refused.status).toBe('refused');
    expect(refused.gates.map((g) => g.code)).toContain('source_shrank');
    expect((await support('metodguiden-komet'))?.retired).toBeNull();
    crawl.later(1);
    expect(await crawl.run({ forcedReason: 'bekräftat med utgivaren' })).toMatchObject({
      status: 'published',
    });
    expect((await crawl.store.imports(1))[0]).toMatchObject({ forcedReason: 'bekräftat med utgivaren' });
    expect(crawl.file('runs.jsonl').at(-1)).toMatchObject({
      forced: 'bekräftat med utgivaren',
      status: 'published',
    });
  });

  it.each([
    ['robots.txt fails', { '/robots.txt': { status: 500 } }],
    ['robots.txt says no', { '/robots.txt': 'User-agent: *\nDisallow: /' }],
    ['everything fails', { '/sitemap.xml': { status: 503 } }],
  ])('%s: unreachable, degraded, nothing lost', async (_, change) => {
    const before = await crawl.store.read();
    crawl.later(2);
    set(change);
    expect((await crawl.run()).status).toBe('unreachable');
    expect((await crawl.store.read()).records).toEqual(before.records);
    expect(await degraded()).toMatchObject({ degraded: true });
  });
});

describe('an operator', () => {
  it('sees the difference without publishing, and then publishes just that without asking again', async () => {
    crawl.later(1);
    set({ [page('nytt-program')]: methodPage({ name: 'Ett annat namn' }) });
    expect((await crawl.run({ dryRun: true })).status).toBe('dry_run');
    expect(crawl.said.join('\n')).toMatch(
      /~ ändrad post metodguiden-nytt-program .*Vårvindens föräldraprogram → Ett annat namn/,
    );
    expect((await support('metodguiden-nytt-program'))?.title).toBe('Vårvindens föräldraprogram');
    const asked = crawl.site.asked.filter((p) => p === page('nytt-program')).length;
    expect((await crawl.run()).status).toBe('published');
    expect(crawl.site.asked.filter((p) => p === page('nytt-program')).length).toBe(asked);
    expect((await support('metodguiden-nytt-program'))?.title).toBe('Ett annat namn');
  });

  it('imports data/ as before: a crawl’s claims are untouched by it', async () => {
    const own = await crawl.published();
    const { runImport } = await import('../../src/catalogue/import-run.ts');
    const { editors } = await import('./crawling.ts');
    const [first, ...others] = editors.claims;
    expect(first).toBeDefined();
    await runImport(
      crawl.store,
      {
        origin: 'file',
        records: editors.records,
        claims: others,
        started: '',
        codeVersion: 'test',
        inputHash: 'y',
      },
      { now: () => new Date('2026-12-01') },
    );
    expect(await crawl.published()).toEqual(own);
  });
});
