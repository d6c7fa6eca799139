/** What programs expect to find on a site: other forms of a page, sitemap, descriptions, headers. */
import { load } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { problems } from '../../src/api/problem.ts';
import { apiExamples, otherInterfaces } from '../../src/web/machine/api-examples.ts';
import { indexedPages } from '../../src/web/machine/indexed-pages.ts';
import { okText, publicUrl, realApp, type TestApp } from './app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await realApp();
});

const pathOf = (url: string): string => url.replace(publicUrl, '');
const one = {
  method: 'multisystemisk-terapi',
  support: '',
  component: '',
  actor: 'socialstyrelsen',
  term: '',
};

/** A record of each type, by the path of its page. */
function onePageOfEach(): string[] {
  const catalogue = app.service.catalogue();
  const first = (ids: Iterable<string>) => [...ids][0] ?? '';
  return [
    `/metoder/${one.method}`,
    `/kunskapsstod/${first(catalogue.supports.keys())}`,
    `/komponenter/${first(catalogue.concepts('components').keys())}`,
    `/aktorer/${one.actor}`,
    `/begrepp/${first(catalogue.terms.keys())}`,
  ];
}

describe('a record in other forms', () => {
  it('is named in the head of its page, and each form answers with the page as canonical', async () => {
    for (const page of onePageOfEach()) {
      const $ = load(await okText(app, page));
      const twins = $('link[rel=alternate]')
        .get()
        .map((e) => $(e).attr('href') ?? '')
        .filter((href) => href.startsWith(page));
      expect(twins.length, page).toBeGreaterThanOrEqual(2);
      for (const twin of twins) {
        const answer = await app.get(twin);
        expect(answer.status, twin).toBe(200);
        expect(answer.headers.get('link')).toBe(`<${publicUrl}${page}>; rel="canonical"`);
      }
      expect($('link[rel=canonical]').attr('href')).toBe(`${publicUrl}${page}`);
    }
  });

  it('as Markdown has every claim with who says it, where and when, and the caveats', async () => {
    const text = await okText(app, `/metoder/${one.method}.md`);
    const found = await app.service.lookup('method', one.method, null);
    if (found.kind !== 'found') throw new Error('the record is gone');
    expect(text.startsWith('# Multisystemisk terapi\n')).toBe(true);
    for (const claim of found.detail.claims) {
      if (claim.readAt.url !== null) expect(text, claim.id).toContain(`(<${claim.readAt.url}>)`);
    }
    expect(text).toContain('källan säger');
    expect(text).toContain('inte kontrollerade mot källan');
  });

  it('as schema.org is in the page and in a file of its own, with absolute addresses', async () => {
    const $ = load(await okText(app, `/metoder/${one.method}`));
    const inPage: unknown = JSON.parse($('script[type="application/ld+json"]').text());
    const file: unknown = JSON.parse(await okText(app, `/metoder/${one.method}.jsonld`));
    const expected = { '@type': 'WebPage', '@id': `${publicUrl}/metoder/${one.method}` };
    expect(inPage).toMatchObject(expected);
    expect(file).toMatchObject({
      ...expected,
      mainEntity: { '@type': 'DefinedTerm', name: 'Multisystemisk terapi', subjectOf: expect.any(Array) },
    });
  });

  it('of a merged id leads on, of an unknown one is a 404', async () => {
    const merged = [...app.service.catalogue().methods.values()].find((m) => m.redirects.length > 0);
    const moved = await app.get(`/metoder/${merged?.redirects[0]}.md`);
    expect([moved.status, moved.headers.get('location')]).toEqual([308, `/metoder/${merged?.id}.md`]);
    expect((await app.get('/metoder/finns-inte.md')).status).toBe(404);
  });
});

describe('sitemap.xml', () => {
  it('has every public record once and every page, and they answer', async () => {
    const $ = load(await okText(app, '/sitemap.xml'), { xml: true });
    const paths = $('loc')
      .get()
      .map((e) => pathOf($(e).text()));
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.length).toBeGreaterThanOrEqual(app.service.catalogue().searchableIds().length);
    const sample = [...indexedPages, ...paths.filter((_, i) => i % 61 === 0)];
    for (const path of sample) expect((await app.get(path)).status, path).toBe(200);
    const days = $('lastmod')
      .get()
      .map((e) => $(e).text());
    expect(days.filter((d) => !/^\d{4}-\d{2}-\d{2}$/.test(d))).toEqual([]);
  });

  it('has only pages that may be indexed', async () => {
    for (const path of [...indexedPages, ...onePageOfEach()]) {
      expect(await okText(app, path), path).not.toContain('noindex');
    }
  });
});

describe('descriptions of the site', () => {
  it('opensearch.xml has templates that answer', async () => {
    const $ = load(await okText(app, '/opensearch.xml'), { xml: true });
    const templates = $('Url')
      .get()
      .map((e) => $(e).attr('template') ?? '');
    expect(templates).toHaveLength(5);
    for (const template of templates) {
      const path = pathOf(template)
        .replace('{searchTerms}', 'komet')
        .replace('{startIndex?}', '0')
        .replace('{count?}', '5');
      expect((await app.get(path)).status, path).toBe(200);
    }
    const [q, names] = JSON.parse(await okText(app, '/opensearch/forslag?q=kom')) as [string, string[]];
    expect(q).toBe('kom');
    expect(names.join()).toMatch(/Komet/);
  });

  it('llms.txt has the form of the convention, and its links answer', async () => {
    const text = await okText(app, '/llms.txt');
    expect(text).toMatch(/^# Metodkompassen\n\n> /);
    const links = [...text.matchAll(/\]\((https[^)]+)\)/g)].map((m) => pathOf(m[1] ?? ''));
    expect(links.length).toBeGreaterThan(8);
    for (const path of links.filter((l) => l !== '/mcp'))
      expect((await app.get(path)).status, path).toBe(200);
  });

  it('security.txt has a contact and a day less than a year ahead; robots.txt names the sitemap', async () => {
    const text = await okText(app, '/.well-known/security.txt');
    const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '');
    const days = (expires - Date.parse(app.service.today())) / 86_400_000;
    expect(text).toContain('Contact: mailto:kontakt@metodkompassen.example');
    expect(days).toBeGreaterThan(30);
    expect(days).toBeLessThan(365);
    expect(await okText(app, '/robots.txt')).toContain(`Sitemap: ${publicUrl}/sitemap.xml`);
  });
});

describe('a search', () => {
  it('names its other pages (RFC 8288), which do not overlap', async () => {
    const linksOf = (answer: Response) =>
      Object.fromEntries(
        [...(answer.headers.get('link') ?? '').matchAll(/<([^>]+)>; rel="([a-z]+)"/g)].map((m) => [
          m[2],
          m[1],
        ]),
      ) as Record<string, string>;
    const first = await app.get('/api/v1/search?type=method&limit=7');
    const { next = '', last = '' } = linksOf(first);
    const second = await app.get(next);
    expect(linksOf(second).prev).toBe('/api/v1/search?type=method&limit=7');
    const ids = async (r: Response) => ((await r.json()) as { hits: { id: string }[] }).hits.map((h) => h.id);
    const [a, b] = [await ids(first), await ids(second)];
    expect(a.filter((id) => b.includes(id))).toEqual([]);
    const end = await app.get(last);
    expect(linksOf(end).next).toBeUndefined();
    expect((await ids(end)).length).toBeGreaterThan(0);
  });
});

describe('the documentation', () => {
  it.each(apiExamples.map((e) => [e.path, e.holds]))(
    '%s answers as the example says',
    async (path, holds) => {
      expect(await okText(app, path)).toContain(holds);
    },
  );
  it.each(otherInterfaces.map((e) => [e.path, e.holds]))('%s exists', async (path, holds) => {
    expect(await okText(app, path)).toContain(holds);
  });

  it('lists every route of openapi.json', async () => {
    const { paths } = JSON.parse(await okText(app, '/openapi.json')) as { paths: Record<string, object> };
    const page = load(await okText(app, '/api'))('main').text();
    expect(Object.keys(paths).length).toBeGreaterThan(15);
    for (const path of Object.keys(paths)) expect(page).toContain(path);
  });

  it.each(Object.keys(problems))('explains the problem %s', async (type) => {
    expect(await okText(app, `/problem/${type}`)).toContain('Vad du kan göra');
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'long-title': 'off', 'void-style': 'off' },
    });
    for (const path of ['/api', '/problem/gone']) {
      const report = await validator.validateString(await okText(app, path));
      const found = report.results.flatMap((r) => r.messages.map((m) => `${path} ${m.line}: ${m.message}`));
      expect(found).toEqual([]);
    }
  });

  it('leads from a problem to its explanation', async () => {
    const problem = (await (await app.get('/api/v1/search?limit=0')).json()) as { type: string };
    expect((await app.get(problem.type)).status).toBe(200);
    expect((await app.get('/problem/finns-inte')).status).toBe(404);
  });
});

describe('headers', () => {
  it('keep a page from running or showing what is not its own', async () => {
    for (const path of [
      '/',
      '/sok?q=komet',
      '/problem/gone',
      '/finns-inte',
      '/api/v1/search?limit=0',
      '/feed.atom',
    ]) {
      const { headers } = await app.get(path);
      expect(headers.get('content-security-policy'), path).toContain("default-src 'self'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('set-cookie')).toBeNull();
    }
  });

  it('let a page of any site read the data, and no page the sites themselves', async () => {
    const from = { origin: 'https://kommun.example' };
    expect((await app.get('/api/v1/search?q=komet', from)).headers.get('access-control-allow-origin')).toBe(
      '*',
    );
    expect((await app.get('/feed.atom', from)).headers.get('access-control-allow-origin')).toBe('*');
    expect((await app.get('/sok?q=komet', from)).headers.get('access-control-allow-origin')).toBeNull();
    const asked = await app.fetch(
      new Request(`${publicUrl}/api/v1/availability/check`, {
        method: 'OPTIONS',
        headers: {
          ...from,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      }),
    );
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
  });
});
