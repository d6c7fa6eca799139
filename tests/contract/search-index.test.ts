import { describe, expect, it } from 'vitest';
import { buildCompactIndex, openCompactIndex } from '../../src/search/compact.ts';
import { buildOramaIndex } from '../../src/search/orama.ts';
import {
  missingValue,
  type SearchDocument,
  type SearchIndex,
  type SearchQuery,
} from '../../src/search/port.ts';
import { documentOf, documents, everything, lexicon } from './search-fixture.ts';

type Build = (documents: readonly SearchDocument[]) => Promise<SearchIndex>;
const adapters: readonly (readonly [string, Build])[] = [
  ['compact', (docs) => Promise.resolve(buildCompactIndex(docs, lexicon))],
  [
    'compact from a snapshot',
    (docs) => Promise.resolve(openCompactIndex(buildCompactIndex(docs, lexicon).snapshot(), lexicon)),
  ],
  ['orama', (docs) => buildOramaIndex(docs, lexicon)],
];

describe.each(adapters)('SearchIndex: %s', (_, build) => {
  const index = build(documents);
  const search = async (query: Partial<SearchQuery>) => (await index).search({ ...everything, ...query });
  const ids = async (q: string, query: Partial<SearchQuery> = {}) =>
    (await search({ q, ...query })).hits.map((hit) => hit.id);

  it('puts all owners of an abbreviation first, in tie-break order, before texts that repeat it', async () => {
    expect((await ids('ABC')).slice(0, 3).sort()).toEqual(['alla-barn', 'attachment', 'demens-abc']);
    expect((await ids('mst'))[0]).toBe('mst');
  });

  it('finds a name whose words are common or stopwords, and its other names', async () => {
    expect((await ids('bostad först'))[0]).toBe('bostad-forst');
    expect((await ids('HOUSING FIRST'))[0]).toBe('bostad-forst');
    expect((await ids('alla barn i centrum'))[0]).toBe('alla-barn');
  });

  it('keeps å ä ö apart from a and o', async () => {
    expect(await ids('våld')).toContain('atv');
    expect(await ids('våld')).not.toContain('vald-personal');
    expect((await ids('vald'))[0]).toBe('vald-personal');
  });

  it('reads a word typed without å ä ö when it is no word of its own', async () => {
    expect((await ids('tyngdtacke'))[0]).toBe('tyngdtacke');
  });

  it('finds a compound by its parts, and the parts by a compound that it has never seen', async () => {
    expect(await ids('våld')).toContain('sarasv');
    expect((await ids('föräldrastödsprogram'))[0]).toBe('foraldrastod');
  });

  it('finds inflected forms, and hyphens and colons both ways', async () => {
    expect(await ids('stöd')).toContain('foraldrastod');
    expect((await ids('sara sv'))[0]).toBe('sarasv');
    expect((await ids('sarasv'))[0]).toBe('sarasv');
    expect((await ids('catch up attachment'))[0]).toBe('attachment');
  });

  it('uses synonyms of the lexicon and of names, and says so', async () => {
    const answer = await search({ q: 'missbruk' });
    expect(answer.hits.map((hit) => hit.id)).toContain('bruk');
    expect(answer.synonymsUsed).toEqual([['missbruk', 'skadligt bruk']]);
    expect(await ids('multisystemisk terapi')).toContain('om-mst');
  });

  it('finds a misspelled name and offers the known word', async () => {
    const answer = await search({ q: 'multisystemsk terapi' });
    expect(answer.hits[0]?.id).toBe('mst');
    expect(answer.didYouMean).toBe('multisystemisk terapi');
    expect((await search({ q: 'bostad fröst' })).hits[0]?.id).toBe('bostad-forst');
    expect((await search({ q: 'terapi' })).didYouMean).toBeNull();
  });

  it('offers only words that have hits', async () => {
    const { didYouMean } = await search({ q: 'alkohlo' });
    expect(didYouMean).toBe('alkohol');
    expect((await search({ q: didYouMean ?? '' })).total).toBeGreaterThan(0);
    expect((await search({ q: 'xyzzyq' })).didYouMean).toBeNull();
    expect((await search({ q: 'xyzzyq' })).total).toBe(0);
  });

  it('puts a record with a verdict below its like, but not out of reach of its own name', async () => {
    const found = await ids('skadligt bruk');
    expect(found.indexOf('bruk')).toBeLessThan(found.indexOf('bruk-aldre'));
    expect((await ids('tyngdtäcke'))[0]).toBe('tyngdtacke');
  });

  it('never lowers a rank when a verdict is taken away', async () => {
    const freed = await build(documents.map((d) => (d.id === 'bruk-aldre' ? { ...d, flagged: false } : d)));
    for (const q of ['skadligt bruk', 'alkohol', 'samtal', 'äldre', '']) {
      const before = (await ids(q)).indexOf('bruk-aldre');
      const after = (await freed.search({ ...everything, q })).hits.findIndex(
        (hit) => hit.id === 'bruk-aldre',
      );
      expect(after, q).toBeLessThanOrEqual(before);
    }
  });

  it('breaks ties by evidence, then title, then id, never by date', async () => {
    expect((await ids('lika')).slice(0, 3)).toEqual(['tvilling-bast', 'tvilling-a', 'tvilling-b']);
  });

  it('lists everything for an empty query, in pages that join without gap or overlap', async () => {
    expect((await search({})).total).toBe(documents.length);
    const pages = await Promise.all([0, 7, 14].map((offset) => ids('', { limit: 7, offset })));
    expect(new Set(pages.flat()).size).toBe(documents.length);
    expect(await ids('', { offset: 1000 })).toEqual([]);
    expect((await search({ offset: 1000 })).total).toBe(documents.length);
  });

  it('gives every answer its own result when searches overlap', async () => {
    const queries = ['mst', 'våld', 'komet', 'demens', 'skadligt bruk', 'sara sv'];
    const alone: string[][] = [];
    for (const q of queries) alone.push(await ids(q));
    expect(await Promise.all(queries.map((q) => ids(q)))).toEqual(alone);
  });

  it('sorts by title in Swedish order and by date with undated records last', async () => {
    const byTitle = (await search({ sort: 'title', limit: 100 })).hits.map((hit) => hit.id);
    expect(byTitle.slice(0, 3)).toEqual(['alla-barn', 'atv', 'attachment']);
    expect((await ids('', { sort: 'updated' })).slice(0, 2)).toEqual(['bruk-aldre', 'bruk']);
  });

  it('filters by OR within a facet and AND between, with a choosable missing value', async () => {
    const groups = { group: ['barn', 'aldre'] };
    expect((await ids('', { filters: groups })).sort()).toEqual(
      ['alla-barn', 'attachment', 'demens-abc', 'komet', 'tacke', 'tyngdtacke'].sort(),
    );
    expect((await search({ filters: { ...groups, type: ['support'] } })).total).toBe(0);
    expect((await search({ filters: { group: [missingValue], type: ['support'] } })).total).toBe(3);
    expect((await search({ filters: { group: ['finns-inte'] } })).total).toBe(0);
  });

  it('counts disjunctively: a facet does not narrow its own counts', async () => {
    const answer = await search({
      filters: { group: ['barn'], type: ['method'] },
      facets: ['group', 'type'],
    });
    expect(answer.total).toBe(5);
    expect(answer.facets.group?.counts.aldre).toBe(1);
    expect(answer.facets.group?.missing).toBe(6);
    expect(answer.facets.type?.counts).toEqual({ method: 5 });
  });

  it('keeps a record without ages under an age filter, and counts it', async () => {
    const answer = await search({ ages: { min: 13, max: 15 }, facets: ['ages'], limit: 100 });
    const found = answer.hits.map((hit) => hit.id);
    expect(found).toContain('mst');
    expect(found).toContain('atv');
    expect(found).not.toContain('komet');
    expect(found).not.toContain('bostad-forst');
    expect(answer.facets.ages?.missing).toBe(answer.total - 1);
    expect(await ids('', { ages: { min: 40, max: null }, limit: 100 })).toContain('bostad-forst');
  });

  it('hides records with a verdict when asked, and says how many', async () => {
    const answer = await search({ hideFlagged: true });
    expect(answer.total).toBe(documents.length - 2);
    expect(answer.hiddenFlagged).toBe(2);
    expect((await search({})).hiddenFlagged).toBe(0);
  });

  it('says which single filter to remove when nothing is left', async () => {
    const answer = await search({ q: 'komet', filters: { group: ['aldre'], type: ['method'] } });
    expect(answer.total).toBe(0);
    expect(answer.relax[0]?.remove).toBe('group=aldre');
    const without = await search({ q: 'komet', filters: { type: ['method'] } });
    expect(answer.relax[0]?.total).toBe(without.total);
    const ages = await search({
      q: 'komet',
      filters: { group: ['foraldrar'], type: ['method'] },
      ages: { min: 30, max: 40 },
    });
    if (ages.total === 0) expect(ages.relax.map(({ remove }) => remove)).toContain('ageMin=30&ageMax=40');
  });

  it('lets a filter narrow but never change what the query found', async () => {
    const all = new Set(await ids('barn', { limit: 100 }));
    for (const id of await ids('barn', { limit: 100, filters: { group: ['barn'] } }))
      expect(all.has(id)).toBe(true);
  });

  it('explains a score by parts that add up to it', async () => {
    for (const q of ['mst', 'våld', 'skadligt bruk', 'behandling för unga', 'multisystemsk terapi']) {
      for (const hit of (await search({ q, explain: true })).hits) {
        const sum = (hit.explanation ?? []).reduce((all, part) => all + part.value, 0);
        expect(sum, `${q}: ${hit.id}`).toBeCloseTo(hit.score, 3);
        expect(hit.why.length, `${q}: ${hit.id}`).toBeGreaterThan(0);
        expect(hit.why.length).toBeLessThanOrEqual(4);
      }
    }
    expect((await search({ q: 'mst' })).hits[0]?.explanation).toBeNull();
  });

  it('gives the words to mark, as they may stand in the record', async () => {
    const hit = (await search({ q: 'våld' })).hits.find(({ id }) => id === 'atv');
    expect(hit?.matchedWords).toContain('våld');
    expect(hit?.matchedWords).toContain('partnervåld');
  });

  it('completes names by any of their words, with or without å ä ö, each record once', async () => {
    const suggest = async (q: string) => (await (await index).suggest(q, 5)).map(({ id }) => id);
    expect((await suggest('multi'))[0]).toBe('mst');
    expect((await suggest('bostad f'))[0]).toBe('bostad-forst');
    expect(await suggest('tyngdt')).toEqual(['tyngdtacke']);
    expect(await suggest('biobehav')).toEqual(['attachment']);
    expect(await suggest('tvilling')).toHaveLength(3);
    expect(await suggest('')).toEqual([]);
    expect(await (await index).suggest('a', 2)).toHaveLength(2);
  });

  it('takes odd input without failing', async () => {
    for (const q of [
      '   ',
      '!!!',
      '"',
      'och',
      'i',
      '<script>',
      '\u0000',
      'å'.repeat(5000),
      '𝔘𝔫𝔦',
      'a b c d e f g',
      '12–17',
    ]) {
      const answer = await search({ q });
      expect(answer.total).toBeGreaterThanOrEqual(answer.hits.length);
    }
    const empty = await build([]);
    expect((await empty.search({ ...everything, q: 'barn' })).total).toBe(0);
    expect((await empty.search(everything)).total).toBe(0);
  });

  it('refuses two records with one id', async () => {
    const twice = [documentOf({ id: 'a', title: 'Ett' }), documentOf({ id: 'a', title: 'Två' })];
    await expect((async () => build(twice))()).rejects.toThrow('samma id');
  });
});
