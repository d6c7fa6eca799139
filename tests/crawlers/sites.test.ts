/** Every site's fixtures to searchable records with provenance, and what a second run does: nothing. */

import { afterEach, describe, expect, it } from 'vitest';
import { Catalogue } from '../../src/catalogue/catalogue.ts';
import { methodFacts } from '../../src/catalogue/method-facts.ts';
import type { Claim } from '../../src/domain/claim.ts';
import { catalogueLexicon } from '../../src/search/catalogue-lexicon.ts';
import { buildCompactIndex } from '../../src/search/compact.ts';
import { searchDocuments } from '../../src/search/documents.ts';
import { type Crawl, startCrawl } from './crawling.ts';
import { fixtures } from './fixtures/all.ts';

let crawl: Crawl;
afterEach(() => crawl.close());

async function crawled(id: string) {
  const pages = fixtures[id];
  if (pages === undefined) throw new Error(id);
  crawl = await startCrawl(id, pages);
  const result = await crawl.run();
  expect({
    status: result.status,
    gates: result.gates,
    said: result.status === 'published' ? [] : crawl.said,
  }).toEqual({
    status: 'published',
    gates: [],
    said: [],
  });
  const rows = await crawl.store.read();
  const own = rows.claims.filter((c) => c.origin === `site:${id}`).map((c) => c.claim);
  return { result, catalogue: new Catalogue(rows), rows, own, review: crawl.file('review.jsonl') };
}

const about = (claims: readonly Claim[], subject: string, fact: string) =>
  claims.filter((c) => c.subject === subject && c.fact === fact).map((c) => c.value);

describe.each(Object.keys(fixtures))('%s', (id) => {
  it('comes through to searchable records with provenance', async () => {
    const { catalogue, own, rows } = await crawled(id);
    const records = rows.records.filter((r) => r.origin === `site:${id}`);
    // A foreign register gives no works of its own, only what it says of methods that are here.
    const about = own.map((c) => ({ id: c.subject, record: null }));
    expect(records.length + about.length).toBeGreaterThan(0);
    const index = buildCompactIndex(searchDocuments(catalogue, '2026-11-02'), catalogueLexicon(catalogue));
    for (const { id: record, record: body } of [...records, ...about]) {
      const q = catalogue.titleOf(record);
      const answer = await index.search({
        q,
        limit: 10,
        offset: 0,
        sort: 'relevance',
        filters: {},
        ages: null,
        hideFlagged: false,
        explain: false,
        facets: [],
      });
      expect(answer.hits.map((h) => h.id)).toContain(record);
      if (body === null) continue;
      expect(body).toMatchObject({
        read: '2026-11-01',
        url: expect.stringMatching(/^http/),
      });
    }
    for (const { source } of own)
      expect(source).toMatchObject({
        url: expect.stringMatching(/^http/),
        read: '2026-11-01',
        locator: expect.stringMatching(/./),
        title: expect.stringMatching(/./),
      });
  });

  it('changes nothing the second time, and nothing of the editors’ ever', async () => {
    await crawled(id);
    const first = await crawl.store.read();
    const [{ seq } = { seq: 0 }] = await crawl.store.imports(1);
    crawl.later(1);
    expect(await crawl.run()).toMatchObject({ status: 'unchanged', gates: [] });
    const second = await crawl.store.read();
    expect(second.records).toEqual(first.records);
    expect(second.claims).toEqual(first.claims);
    expect((await crawl.store.imports(1))[0]?.seq).toBe(seq);
    expect(second.claims.filter((c) => c.origin === 'file')).toHaveLength(2);
  });

  it('drives no Swedish flag where it is foreign', async () => {
    const { own, rows } = await crawled(id);
    const country = crawl.country;
    expect(own.every((c) => c.country === country)).toBe(true);
    if (country === 'SE') return;
    const swedish = new Catalogue({ ...rows, claims: rows.claims.filter((c) => c.origin !== `site:${id}`) });
    const catalogue = new Catalogue(rows);
    for (const method of catalogue.methods.values()) {
      const [before, after] = [swedish, catalogue].map((c) => {
        const { flags, introduce, positions, evidence } = methodFacts(c, method, '2026-11-02');
        return { flags, status: introduce.status, positions, class: evidence.class };
      });
      expect(after).toEqual(before);
    }
  });

  it('gives the same from its snapshots alone', async () => {
    await crawled(id);
    const before = crawl.site.asked.length;
    expect(await crawl.run({ createFetcher: null })).toMatchObject({ status: 'unchanged' });
    expect(crawl.site.asked.length).toBe(before);
  });
});

describe('metodguiden', () => {
  it('takes the name from the heading, the terms from plain statements, and leaves the rest to people', async () => {
    const { own, catalogue, review } = await crawled('metodguiden');
    expect(about(own, 'connect', 'described')).toHaveLength(1);
    expect(own.find((c) => c.subject === 'connect')?.source.url).toContain(
      'cope-community-parent-education2',
    );
    expect(about(own, 'freda', 'availability')).toMatchObject([{ aspect: 'terms', code: 'free' }]);
    expect(about(own, 'freda', 'instrument')).toMatchObject([{ aspect: 'review_verdict' }]);
    expect(about(own, 'cope', 'availability')).toMatchObject([
      { aspect: 'training', code: 'training_regular' },
      { aspect: 'terms', code: 'training_required' },
      { aspect: 'licence', code: null, text: 'Licens krävs inte' },
    ]);
    expect(about(own, 'mst', 'availability')).toMatchObject([{ code: 'licence_required' }]);
    expect(about(own, 'kibb', 'availability')).toEqual([]);
    expect(own.every((c) => c.fact !== 'availability' || c.source.assertedByDerived)).toBe(true);
    expect(review.map((r) => [r.why, r.said])).toEqual(
      expect.arrayContaining([
        ['unknown_method', 'Komet'],
        ['unknown_method', 'Vårvindens föräldraprogram'],
      ]),
    );
    expect(review.find((r) => r.said === 'Komet')?.candidates).toEqual(
      expect.arrayContaining(['komet-3-11-ar', 'komet-12-18-ar']),
    );
    expect(catalogue.supports.get('metodguiden-trappanmodellen')?.year).toBe(2020);
  });

  it('is one page under three generations of addresses, and the about page is none', async () => {
    const { rows } = await crawled('metodguiden');
    expect(rows.records.filter((r) => r.origin === 'site:metodguiden')).toHaveLength(10);
    expect(rows.records.filter((r) => /freda/.test(r.id) && r.type === 'supports')).toHaveLength(1);
  });

  it('shows only title and link of a page that asks not to be indexed', async () => {
    const { catalogue, own } = await crawled('metodguiden');
    expect(catalogue.supports.get('metodguiden-marte-meo')).toMatchObject({
      title: 'Marte Meo',
      summary: null,
    });
    expect(own.filter((c) => c.subject === 'marte-meo').map((c) => c.fact)).toEqual(['described']);
  });
});

describe('roi', () => {
  it('reads the level from the attribute, by class, aria-current and aria-checked', async () => {
    const { own } = await crawled('roi');
    expect(about(own, 'bostad-forst', 'recommendation')).toMatchObject([
      { level: 'should', priority: 2, addressee: 'social_services', target: 'class', status: 'current' },
    ]);
    expect(about(own, 'aterfallsprevention', 'recommendation')).toMatchObject([
      { level: 'may', priority: 4, addressee: 'both' },
    ]);
    const [guideline] = own.filter((c) => c.fact === 'recommendation' && c.value.target === 'unclear');
    expect(guideline).toMatchObject({
      subject: 'roi-missbruk-och-beroende',
      value: { level: 'should', priority: 3, addressee: 'health_care' },
    });
  });

  it('gives no level where none is marked, and none that its own wording speaks against', async () => {
    const { own, review } = await crawled('roi');
    expect(own.filter((c) => c.subject === 'mst' || c.subject === 'connect')).toEqual([]);
    expect(review.map((r) => r.why)).toEqual(
      expect.arrayContaining(['level_not_read', 'level_against_wording', 'unknown_method']),
    );
  });

  it('lets no warning through without a person', async () => {
    const { own, review, catalogue } = await crawled('roi');
    expect(
      own.some((c) => c.fact === 'recommendation' && ['should_not', 'research_only'].includes(c.value.level)),
    ).toBe(false);
    const held = review.filter((r) => r.why === 'verdict');
    expect(held.map((r) => (r.candidates as string[])[0]).sort()).toEqual([
      'avskrackningsprogram',
      'komet-12-18-ar',
    ]);
    expect((held[0]?.claims as unknown[])?.length).toBe(1);
    expect(catalogue.supports.get('roi-missbruk-och-beroende')?.documents).toHaveLength(7);
  });
});

describe('kunskapsguiden', () => {
  it('keeps nobody’s name, and a fault page of the platform is no page', async () => {
    const { rows, result } = await crawled('kunskapsguiden');
    const published = JSON.stringify([rows, crawl.file('review.jsonl'), crawl.file('fields.jsonl')]);
    expect(published).not.toContain('Efternamn');
    expect(published).not.toContain('EPiServer');
    expect(result.records).toBe(6);
    expect(rows.claims.some((c) => c.claim.subject === 'bostad-forst' && c.claim.fact === 'described')).toBe(
      true,
    );
  });
});

describe('sbu', () => {
  it('reads tables with merged cells, GRADE and outcome together', async () => {
    const { own, review } = await crawled('sbu');
    const [finding] = own.filter((c) => c.subject === 'mst' && c.fact === 'finding');
    expect(finding).toMatchObject({
      value: {
        direction: 'positive',
        certainty: 'low',
        outcomeGroup: 'brott',
        searchDate: '2019-05',
        counts: true,
        comparator: 'Sedvanlig insats',
      },
      population: { text: 'Unga 12–17 år som begår brott' },
      source: { locator: 'Barn och unga, rad 1', asOf: '2023-02-01' },
    });
    const connect = own.filter((c) => c.subject === 'connect' && c.fact === 'finding');
    expect(connect.find((c) => c.source.locator === 'Barn och unga, rad 2')?.population?.text).toBe(
      'Unga 12–17 år som begår brott',
    );
    expect(about(own, 'marte-meo', 'finding')).toMatchObject([
      { direction: 'unclear', certainty: 'very_low' },
      { direction: 'unclear', certainty: 'very_low' },
    ]);
    // "Minskar" is not read, "ingen skillnad" may mean no effect, an unknown programme is nobody's.
    expect(own.some((c) => c.subject === 'trappan-modellen' || c.subject === 'komet-12-18-ar')).toBe(false);
    expect(review.map((r) => r.why).sort()).toEqual(['unknown_method', 'unreadable_value', 'verdict']);
  });

  it('reads licence and cost of the intervention list', async () => {
    const { own } = await crawled('sbu');
    expect(about(own, 'cope', 'availability')).toMatchObject([{ aspect: 'terms', code: 'licence_required' }]);
    expect(about(own, 'connect', 'availability')).toMatchObject([{ aspect: 'licence', code: null }]);
    expect(about(own, 'cope', 'requirement')).toMatchObject([
      { field: 'other', text: 'Programkostnad: 25 000 kr per gruppledare', priceYear: 2019 },
      { field: 'cost_per_participant', text: 'Programkostnad: 400 kr per deltagare', priceYear: 2019 },
    ]);
  });

  it('knows a work again by its number, and a short link is the report', async () => {
    const { rows } = await crawled('sbu');
    const own = rows.records.filter((r) => r.origin === 'site:sbu').map((r) => r.id);
    expect(own).toContain('familjeradslag-inom-socialtjansten');
    expect(own.filter((id) => /oppenvard|308/.test(id))).toEqual(['sbu-insatser-i-oppenvard']);
    const report = rows.records.find((r) => r.id === 'sbu-insatser-i-oppenvard');
    expect(report?.record).toMatchObject({
      kind: 'systematic_review',
      year: 2020,
      identifiers: ['SBU 308', 'ISBN 978-91-88437-50-1'],
    });
  });
});

describe('mfof', () => {
  it('lists components as the page does, and puts new ones to the editors', async () => {
    const { own, review, catalogue } = await crawled('mfof');
    expect(about(own, 'marte-meo', 'other')).toMatchObject([
      { text: 'Komponenter som MFoF listar: Videoåterkoppling; Hemuppgifter; Lyhördhetsträning' },
    ]);
    expect(
      own.find((c) => c.subject === 'marte-meo' && c.fact === 'described')?.population?.preventionLevel,
    ).toBe('selective');
    expect(review.find((r) => r.why === 'components' && r.page === 'Marte Meo')?.candidates).toEqual([
      'videoaterkoppling',
    ]);
    expect(catalogue.supports.get('mfof-marte-meo')?.summary).toContain('Videoåterkoppling');
    expect(catalogue.supports.has('mfof-tomt')).toBe(false);
  });
});

describe('diva', () => {
  it('takes reports of known publishers, without their authors', async () => {
    const { rows, review } = await crawled('diva');
    const own = rows.records.filter((r) => r.origin === 'site:diva');
    expect(own.map((r) => r.id).sort()).toEqual(['diva-umu-101', 'diva-umu-106', 'diva-umu-107']);
    expect(own.find((r) => r.id === 'diva-umu-106')?.record).toMatchObject({
      kind: 'local_evaluation_fou',
      publishers: ['fou-sodertorn'],
    });
    expect(own.find((r) => r.id === 'diva-umu-101')?.record).toMatchObject({
      title: 'Rapport umu-101 om socialt arbete & stöd',
      url: 'http://urn.kb.se/resolve?urn=urn:nbn:se:umu:diva-101',
      publishers: ['umea-universitet'],
    });
    expect(review.map((r) => r.why)).toEqual(['unknown_publisher']);
    expect(JSON.stringify([rows, crawl.file('fields.jsonl')])).not.toContain('Förnamn');
  });
});

describe('socialstyrelsen', () => {
  it('reads numbers, dates and kinds, and links the publication’s own file', async () => {
    const { catalogue, rows } = await crawled('socialstyrelsen');
    expect(
      rows.records
        .filter((r) => r.origin === 'site:socialstyrelsen')
        .map((r) => r.id)
        .sort(),
    ).toEqual([
      'socialstyrelsen-2022-1-7700',
      'socialstyrelsen-2023-10-22',
      'socialstyrelsen-2024-3-9005',
      'socialstyrelsen-2024-5-9101',
      'socialstyrelsen-2025-6-9001',
      'socialstyrelsen-2025-6-9002',
      'socialstyrelsen-2025-6-9006',
      // Two addresses and another title than the editors': the article number says that it is their work.
      'vagledning-vald',
    ]);
    expect(catalogue.supports.get('socialstyrelsen-2024-5-9101')).toMatchObject({
      title: 'Stöd till familjehem',
      kind: 'knowledge_support',
      steering: 'guiding',
      year: 2024,
      identifiers: ['2024-5-9101', 'ISBN 978-91-7555-640-6'],
      documents: [{ form: 'report', url: expect.stringMatching(/2024-5-9101\.pdf$/) }, { form: 'page' }],
      inferredFields: [],
    });
    expect(catalogue.supports.get('socialstyrelsen-2024-3-9005')?.kind).toBe('report');
    const [older] = rows.records.filter((r) => r.id === 'vagledning-vald' && r.origin !== 'file');
    expect(older?.record).toMatchObject({
      title: 'Vägledning för mötet med våldsutsatta',
      kind: 'guidance',
      year: 2017,
      inferredFields: ['kind'],
    });
  });

  it('takes no article number for a day', async () => {
    const { catalogue } = await crawled('socialstyrelsen');
    const read = crawl.file('fields.jsonl').find((row) => JSON.stringify(row).includes('2023-10-22'));
    expect(read).toMatchObject({ fields: { number: { text: '2023-10-22' } } });
    expect(read).not.toHaveProperty('fields.published');
    expect(catalogue.supports.get('socialstyrelsen-2023-10-22')).toMatchObject({
      kind: 'national_guideline',
      year: 2023,
    });
  });

  it('tells binding rules from advice, and its own statutes from other agencies’', async () => {
    const { catalogue } = await crawled('socialstyrelsen');
    expect(catalogue.supports.get('socialstyrelsen-2025-6-9001')).toMatchObject({
      kind: 'binding_regulation',
      steering: 'binding',
      identifiers: ['HSLF-FS 2025:97', '2025-6-9001'],
    });
    expect(catalogue.supports.get('socialstyrelsen-2025-6-9002')).toMatchObject({
      kind: 'general_advice',
      steering: 'normative',
      identifiers: ['HSLF-FS 2025:98', '2025-6-9002'],
    });
    expect(catalogue.supports.get('socialstyrelsen-2025-6-9006')).toMatchObject({
      kind: 'general_advice',
      steering: 'normative',
    });
    expect(JSON.stringify(crawl.file('fields.jsonl'))).not.toContain('Rättsmedicinalverket');
  });
});

describe('folkhalsomyndigheten', () => {
  it('reads the list above the summary, and a number is a work’s only with its publisher', async () => {
    const { catalogue, rows } = await crawled('folkhalsomyndigheten');
    expect(rows.records.filter((r) => r.origin === 'site:folkhalsomyndigheten')).toHaveLength(4);
    expect(catalogue.supports.get('folkhalsomyndigheten-vagledning-om-foraldraskapsstod')).toMatchObject({
      kind: 'guidance',
      steering: 'guiding',
      year: 2021,
      identifiers: ['21044'],
      url: expect.stringContaining('?pub=80001'),
    });
    expect(catalogue.supports.get('folkhalsomyndigheten-suicidprevention-i-kommunen')?.identifiers).toEqual([
      '23101-1.2-1',
      'ISBN 978-91-89000-11-7',
    ]);
    expect(catalogue.supports.get('folkhalsomyndigheten-spelproblem-en-kartlaggning')).toMatchObject({
      kind: 'report',
      year: 2017,
      identifiers: ['17020'],
      inferredFields: [],
    });
    expect(catalogue.supports.get('folkhalsomyndigheten-alkoholforebyggande-arbete')?.title).toBe(
      'Förebyggande arbete mot alkohol på fritidsgårdar',
    );
  });
});

describe('riksdagen', () => {
  it('takes works about social services by their numbers, law as binding, and no names', async () => {
    const { rows, catalogue } = await crawled('riksdagen');
    const own = rows.records.filter((r) => r.origin === 'site:riksdagen');
    expect(own.map((r) => [r.id, catalogue.supports.get(r.id)?.identifiers[0]]).sort()).toEqual([
      ['en-utredning-om-missbruk', 'SOU 2011:22'],
      ['riksdagen-h9b121', 'Dir. 2021:21'],
      ['riksdagen-hbb366', 'SOU 2023:66'],
      ['riksdagen-hc0389', 'Prop. 2024/25:89'],
      ['riksdagen-sfs-1990-52', 'SFS 1990:52'],
      ['riksdagen-sfs-2001-937', 'SFS 2001:937'],
      ['riksdagen-sfs-2025-400', 'SFS 2025:400'],
    ]);
    expect(catalogue.supports.get('riksdagen-sfs-2025-400')).toMatchObject({
      title: 'Socialtjänstlag (2025:400)',
      kind: 'binding_regulation',
      steering: 'binding',
      publishers: ['riksdagen'],
      year: 2025,
    });
    expect(catalogue.supports.get('riksdagen-sfs-2001-937')).toMatchObject({
      steering: 'binding',
      publishers: ['regeringskansliet'],
    });
    expect(catalogue.supports.get('riksdagen-hc0389')).toMatchObject({
      title: 'En förebyggande socialtjänstlag (Prop. 2024/25:89)',
      kind: 'law_preparatory',
      steering: 'supporting',
      documents: [
        { form: 'web', url: 'https://data.riksdagen.se/dokument/HC0389.html' },
        { form: 'report', url: 'https://data.riksdagen.se/fil/prop-89.pdf' },
      ],
    });
    expect(crawl.said.join('\n')).toContain('1 lämnade: redaktionen har dokumentet som källa');
    expect(JSON.stringify([rows, crawl.file('fields.jsonl')])).not.toContain('Efternamn');
  });
});

describe('crimesolutions', () => {
  it('rates methods that are here, asks of near names, and only counts the rest', async () => {
    const { own, review } = await crawled('crimesolutions');
    expect(own.map((c) => [c.subject, c.fact, c.country]).sort()).toEqual([
      ['aggression-replacement-training', 'rating', 'US'],
      ['avskrackningsprogram', 'described', 'US'],
      ['cope', 'rating', 'US'],
      ['freda', 'rating', 'US'],
      ['marte-meo', 'rating', 'US'],
    ]);
    expect(about(own, 'aggression-replacement-training', 'rating')).toMatchObject([
      { register: 'CrimeSolutions', label: 'No Effects - More than one study', band: 'D0' },
    ]);
    expect(about(own, 'freda', 'rating')).toMatchObject([{ band: 'D4', mappingConfidence: 'fair' }]);
    expect(crawl.site.asked).toContain('/topics/programs/content?all');
    expect(own.find((c) => c.subject === 'cope')?.source).toMatchObject({
      url: `${crawl.site.origin}/topics/programs/content?all`,
      locator: 'raden COPE',
      assertedByDerived: false,
    });
    expect(review.map((r) => [r.why, (r.candidates as string[])[0], r.said]).sort()).toEqual([
      ['unknown_method', 'mst', 'Multisystemic Therapy (MST): Effective'],
      ['unreadable_value', 'connect', 'Connect: Somewhat good'],
    ]);
    expect(crawl.said.join('\n')).toContain('42 lämnade: programmet finns inte i katalogen');
  });
});

describe('bra', () => {
  it('reads the block of facts without its authors, and the year of the report, not of the archive', async () => {
    const { catalogue, rows } = await crawled('bra');
    expect(
      rows.records
        .filter((r) => r.origin === 'site:bra')
        .map((r) => r.id)
        .sort(),
    ).toEqual([
      'bra-2017-10-03-skolan-forebygger',
      'bra-2021-05-04-handbok-for-samverkan',
      'bra-2022-09-01-mentorer',
      'bra-2023-02-28-stod-till-avhoppare',
      'bra-connect',
      'bra-okand-strategi',
    ]);
    expect(catalogue.supports.get('bra-2023-02-28-stod-till-avhoppare')).toMatchObject({
      kind: 'report',
      year: 2016,
      areas: ['brottsforebyggande-arbete'],
      identifiers: ['2016:6', 'urn:nbn:se:bra-663', 'ISBN 978-91-87335-62-4'],
      documents: [{ form: 'report', url: expect.stringMatching(/2016_6_avhoppare\.pdf$/) }, { form: 'page' }],
    });
    expect(catalogue.supports.get('bra-2021-05-04-handbok-for-samverkan')).toMatchObject({
      kind: 'handbook',
      year: 2021,
      inferredFields: ['kind', 'areas'],
    });
    expect(JSON.stringify([rows, crawl.file('fields.jsonl')])).not.toContain('Efternamn');
  });

  it('describes methods by their own names, and asks about others', async () => {
    const { own, review } = await crawled('bra');
    expect(about(own, 'connect', 'described')).toMatchObject([
      { register: 'Brås sidor om förebyggande metoder' },
    ]);
    expect(review.map((r) => [r.why, r.said])).toEqual([['unknown_method', 'En strategi utan namn']]);
  });
});

describe('barnafrid', () => {
  it('gives each work to the body that published it, and asks where that is not known', async () => {
    const { catalogue, own, review } = await crawled('barnafrid');
    expect(catalogue.supports.get('barnafrid-kartlaggning-av-stod')).toMatchObject({
      publishers: ['barnafrid'],
      publisherAsPrinted: 'Barnafrid',
      kind: 'report',
      year: 2019,
      documents: [{ url: expect.stringMatching(/kartlaggning\.pdf$/) }, { form: 'page' }],
    });
    expect(catalogue.supports.get('barnafrid-systematisk-oversikt-om-stod')).toMatchObject({
      publishers: ['sbu'],
      kind: 'systematic_review',
      year: 2020,
    });
    expect(catalogue.supports.get('barnafrid-trappan-modellen')).toMatchObject({
      kind: 'method_description',
      identifiers: ['ISBN 978-91-7929-000-8'],
    });
    expect(own.map((c) => [c.subject, c.fact])).toEqual([['trappan-modellen', 'described']]);
    expect(catalogue.supports.get('barnafrid-aldre-rapport')?.title).toBe(
      'Våld mot barn 2016, en äldre rapport',
    );
    expect(review.map((r) => r.said).sort()).toEqual([
      'Föreningen Provrummet: En film om våld',
      'utgivare anges inte: Ett ark utan utgivare',
    ]);
  });
});

describe('vardochinsats', () => {
  it('keeps a programme as one work, under the editors’ id where they have it', async () => {
    const { catalogue, rows } = await crawled('vardochinsats');
    expect(
      rows.records
        .filter((r) => r.origin === 'site:vardochinsats')
        .map((r) => r.id)
        .sort(),
    ).toEqual(['vardochinsats-adhd', 'vardochinsats-skadligt-brukmissbruk-och-beroende', 'vip-psykos']);
    expect(
      catalogue.supports
        .get('vardochinsats-skadligt-brukmissbruk-och-beroende')
        ?.documents.map((d) => d.title),
    ).toEqual([
      'Familjebehandling för unga',
      'Haschavvänjningsprogrammet',
      'Återfallsprevention',
      'Avskräckningsprogram',
    ]);
  });

  it('gives a quoted priority to Socialstyrelsen, passed on, and never first-hand', async () => {
    const { own } = await crawled('vardochinsats');
    const recommended = own.filter((c) => c.fact === 'recommendation');
    expect(recommended.map((c) => c.subject).sort()).toEqual(['bostad-forst', 'haschavvanjningsprogrammet']);
    for (const { source, value } of recommended) {
      expect(source).toMatchObject({
        assertedBy: 'socialstyrelsen',
        relayedBy: 'nationella-vard-och-insatsprogram',
        assertedByDerived: true,
      });
      expect(value.status).toBe('unclear');
    }
    expect(about(own, 'bostad-forst', 'recommendation')).toMatchObject([
      { level: 'should', priority: 2, addressee: 'social_services', target: 'class' },
    ]);
    for (const { fact, source } of own)
      if (fact !== 'recommendation') expect(source).toMatchObject({ relayedBy: null });
  });

  it('leaves warnings, several methods in one sentence and numbers without a name to people', async () => {
    const { own, review } = await crawled('vardochinsats');
    expect(own.filter((c) => ['mst', 'connect', 'aterfallsprevention'].includes(c.subject))).toMatchObject([
      { subject: 'aterfallsprevention', fact: 'described' },
    ]);
    const asked = review.map((r) => [r.why, r.candidates]);
    expect(asked).toHaveLength(4);
    expect(asked).toEqual(
      expect.arrayContaining([
        ['unknown_method', ['connect', 'mst']],
        ['level_against_wording', ['aterfallsprevention']],
        ['verdict', ['avskrackningsprogram']],
        ['level_not_read', []],
      ]),
    );
  });

  it('reads groups, ages and what the staff need where they are plain', async () => {
    const { own } = await crawled('vardochinsats');
    const described = (subject: string) => own.find((c) => c.subject === subject && c.fact === 'described');
    expect(described('haschavvanjningsprogrammet')?.population).toMatchObject({
      targetGroups: ['unga'],
      ages: { min: 16, max: 25 },
    });
    // "Anhöriga till unga" are not the young.
    expect(described('freda')).toMatchObject({
      population: { targetGroups: [], ages: { min: 18, max: null } },
      source: { published: '2018-05-02', asOf: '2019-03-04' },
    });
    expect(described('cope')?.population).toBeNull();
    expect(about(own, 'haschavvanjningsprogrammet', 'requirement')).toMatchObject([
      { field: 'staff_education', text: 'Kompetens enligt arbetsgivarens beslut' },
    ]);
    expect(about(own, 'freda', 'availability')).toMatchObject([{ code: 'certification_required' }]);
  });
});

describe('ungsinn', () => {
  it('reads the level of the sentence that classifies now, by the criteria of its time', async () => {
    const { own, review, catalogue } = await crawled('ungsinn');
    expect(about(own, 'mst', 'rating')).toMatchObject([
      {
        label: 'Funksjonelt virksomt tiltak, evidensnivå 3 ***',
        band: 'D2',
        mappingConfidence: 'weak',
        current: false,
      },
    ]);
    expect(about(own, 'connect', 'rating')).toMatchObject([
      { label: 'Evidensnivå 4 – tilfredsstillende dokumentasjon', band: 'D4', current: true },
    ]);
    expect(about(own, 'cope', 'rating')).toMatchObject([{ band: 'D5' }]);
    expect(about(own, 'kibb', 'rating')).toMatchObject([{ band: 'D0' }]);
    expect(about(own, 'marte-meo', 'availability')).toMatchObject([
      { aspect: 'training', code: 'training_ended' },
    ]);
    expect(own.find((c) => c.subject === 'connect')?.source.asOf).toBe('2021-03-12');
    // The number is one level's and the words another's: none is given.
    expect(own.some((c) => c.subject === 'freda')).toBe(false);
    expect(review.map((r) => r.why)).toEqual(['level_not_read']);
    expect(catalogue.supports.get('ungsinn-snokrystallen')).toMatchObject({
      country: 'NO',
      kind: 'systematic_review',
      year: 2021,
      summary: expect.stringContaining('evidensnivå 3'),
    });
    expect(catalogue.supports.has('ungsinn-borte')).toBe(false);
    expect(crawl.said.join('\n')).toContain('1 lämnade: uppgifterna gäller en metod som inte finns');
  });

  it('would raise a warning if the same were said of Sweden', async () => {
    const { rows, own } = await crawled('ungsinn');
    const ended = own.find((c) => c.fact === 'availability');
    if (ended?.fact !== 'availability') throw new Error('no such claim');
    const flags = (country: string) => {
      const value = { ...ended.value, aspect: 'lifecycle' as const, code: 'discontinued' as const };
      const said = { ...ended, id: 'sagt', country, value };
      const [row] = rows.claims;
      if (row === undefined) throw new Error('no rows');
      const catalogue = new Catalogue({ ...rows, claims: [...rows.claims, { ...row, claim: said }] });
      const method = catalogue.methods.get(ended.subject);
      return method === undefined
        ? []
        : methodFacts(catalogue, method, '2026-11-02').flags.map((f) => f.code);
    };
    expect(flags('SE')).toContain('discontinued');
    expect(flags('NO')).toEqual([]);
  });
});

describe('kasvun-tuki', () => {
  it('gives a band to a number and none to a word, and says of training only what is said one way', async () => {
    const { own, catalogue, review } = await crawled('kasvun-tuki');
    // A longer name than the one we have: a person says whether it is the same.
    expect(review).toMatchObject([
      {
        why: 'unknown_method',
        candidates: ['connect'],
        claims: [{ fact: 'described' }, { value: { label: '4/5', band: 'D4' } }, { country: 'FI' }],
      },
    ]);
    expect(about(own, 'marte-meo', 'rating')).toMatchObject([
      { label: 'måttlig evidens', band: null, mappingConfidence: 'none' },
    ]);
    expect(about(own, 'trappan-modellen', 'rating')).toMatchObject([{ label: '2/5', band: 'D1' }]);
    expect(about(own, 'cope', 'rating')).toEqual([]);
    expect(about(own, 'kibb', 'rating')).toEqual([]);
    expect(about(own, 'cope', 'availability')).toMatchObject([{ code: 'training_ended' }]);
    expect(about(own, 'trappan-modellen', 'availability')).toMatchObject([
      { aspect: 'training', code: null, text: 'Utbildning ordnas i Finland' },
    ]);
    expect(about(own, 'kibb', 'availability')).toEqual([]);
    expect(about(own, 'marte-meo', 'availability')).toEqual([]);
    expect(catalogue.supports.get('kasvun-tuki-maskrosor')).toMatchObject({ country: 'FI', year: 2020 });
    expect(catalogue.supports.has('kasvun-tuki-tom')).toBe(false);
  });
});
