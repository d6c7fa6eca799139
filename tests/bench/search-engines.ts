import { DatabaseSync } from 'node:sqlite';
import * as orama from '@orama/orama';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import * as zbsearch from 'zbsearch';
import { buildCompactIndex, openCompactIndex } from '../../src/search/compact.ts';
import { buildOramaIndex } from '../../src/search/orama.ts';
import { type SearchDocument, type SearchIndex, searchFields } from '../../src/search/port.ts';
import { stemSwedish } from '../../src/text/stem.ts';
import { stopwords } from '../../src/text/stopwords.ts';
import { wordsOf } from '../../src/text/words.ts';
import { plainQuery } from '../relevance/rankers.ts';
import { type BenchData, type BenchQuery, benchFacets } from './search-documents.ts';

/** One engine, built: the top 20 with six facets for a query, and its snapshot where it has one. */
export interface BenchEngine {
  readonly run: (query: BenchQuery) => Promise<number>;
  /** Bytes to store, and how they are opened again. */
  readonly snapshot: (() => Uint8Array) | null;
  readonly open: ((bytes: Uint8Array) => unknown) | null;
}

export const engineNames = [
  'compact',
  'orama-adapter',
  'orama',
  'zbsearch',
  'minisearch',
  'flexsearch',
  'sqlite-fts5',
] as const;
export type EngineName = (typeof engineNames)[number];

const top = 20;
const fieldTexts = (document: SearchDocument): Record<string, string> =>
  Object.fromEntries(searchFields.map((field) => [field, (document.text[field] ?? []).join(' \n')]));
const facetValues = (document: SearchDocument): Record<string, string[]> =>
  Object.fromEntries(benchFacets.map((facet) => [facet, [...(document.facets[facet] ?? [])]]));
const stemmed = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !stopwords.has(word.text))
    .map((word) => stemSwedish(word.text));
const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const decode = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

export async function buildEngine(name: EngineName, data: BenchData): Promise<BenchEngine> {
  switch (name) {
    case 'compact': {
      const index = buildCompactIndex(data.documents, data.lexicon);
      return {
        run: ours(index),
        snapshot: () => index.snapshot(),
        open: (bytes) => openCompactIndex(bytes, data.lexicon),
      };
    }
    case 'orama-adapter':
      return { run: ours(await buildOramaIndex(data.documents, data.lexicon)), snapshot: null, open: null };
    case 'orama':
      return oramaLike(orama as unknown as OramaApi, data);
    case 'zbsearch':
      return oramaLike(zbsearch as unknown as OramaApi, data);
    case 'minisearch':
      return mini(data);
    case 'flexsearch':
      return flex(data);
    case 'sqlite-fts5':
      return sqlite(data);
  }
}

function ours(index: SearchIndex): BenchEngine['run'] {
  return async ({ q, filters }) =>
    (await index.search({ ...plainQuery, q, filters, limit: top, facets: benchFacets })).total;
}

/** What Orama and its fork have in common, as far as the measurement needs. */
interface OramaApi {
  create(options: object): object;
  insertMultiple(db: object, documents: object[], batch: number): Promise<unknown> | unknown;
  search(db: object, query: object): Promise<{ count: number }> | { count: number };
  save(db: object): unknown;
  load(db: object, raw: unknown): void;
}

/** As it comes, with a Swedish stemmer and stop words; facets are counted after the filters (conjunctive). */
async function oramaLike(api: OramaApi, { documents }: BenchData): Promise<BenchEngine> {
  const options = {
    schema: {
      ...Object.fromEntries(searchFields.map((field) => [field, 'string'])),
      ...Object.fromEntries(benchFacets.map((facet) => [facet, 'enum[]'])),
    },
    components: {
      tokenizer: { language: 'swedish', stemming: true, stemmer: stemSwedish, stopWords: [...stopwords] },
    },
  };
  const db = api.create(options);
  const rows = documents.map((document) => ({
    id: document.id,
    ...fieldTexts(document),
    ...facetValues(document),
  }));
  await api.insertMultiple(db, rows, 1000);
  return {
    run: async ({ q, filters }) => {
      const where = Object.fromEntries(Object.entries(filters).map(([key, v]) => [key, { containsAny: v }]));
      const facets = Object.fromEntries(benchFacets.map((facet) => [facet, {}]));
      const hasWhere = Object.keys(where).length > 0;
      const found = await api.search(db, { term: q, limit: top, facets, ...(hasWhere ? { where } : {}) });
      return found.count;
    },
    snapshot: () => encode(api.save(db)),
    open: (bytes) => {
      const fresh = api.create(options);
      api.load(fresh, decode(bytes));
      return fresh;
    },
  };
}

/** For engines without facets: filter and count over the ids they give. */
function counter(
  documents: readonly SearchDocument[],
): (ids: readonly number[], query: BenchQuery) => number {
  const values = documents.map(facetValues);
  return (ids, { filters }) => {
    const wanted = Object.entries(filters);
    const counts = new Map<string, number>();
    let total = 0;
    for (const id of ids) {
      const own = values[id] ?? {};
      if (!wanted.every(([facet, chosen]) => chosen.some((value) => own[facet]?.includes(value)))) continue;
      total++;
      for (const facet of benchFacets) {
        for (const value of own[facet] ?? []) {
          const key = `${facet}=${value}`;
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
      }
    }
    return total;
  };
}

function mini({ documents }: BenchData): BenchEngine {
  const options = {
    fields: [...searchFields],
    processTerm: (term: string) => {
      const word = term.toLowerCase();
      return stopwords.has(word) ? null : stemSwedish(word);
    },
  };
  const index = new MiniSearch(options);
  index.addAll(documents.map((document, id) => ({ id, ...fieldTexts(document) })));
  const count = counter(documents);
  return {
    run: (query) => {
      const ids = index.search(query.q).map((hit) => Number(hit.id));
      return Promise.resolve(count(ids, query));
    },
    snapshot: () => encode(index),
    open: (bytes) => MiniSearch.loadJSON(new TextDecoder().decode(bytes), options),
  };
}

function flex({ documents }: BenchData): BenchEngine {
  const index = new FlexSearch.Index({ tokenize: 'strict', encode: stemmed });
  for (const [id, document] of documents.entries()) {
    index.add(id, Object.values(fieldTexts(document)).join(' \n'));
  }
  const count = counter(documents);
  return {
    run: (query) => {
      const ids = index.search(query.q, { limit: documents.length, suggest: true }) as number[];
      return Promise.resolve(count(ids, query));
    },
    snapshot: null,
    open: null,
  };
}

function sqlite({ documents }: BenchData): BenchEngine {
  const db = new DatabaseSync(':memory:');
  db.exec(
    'CREATE VIRTUAL TABLE words USING fts5(text, content="", tokenize="unicode61 remove_diacritics 0")',
  );
  db.exec('CREATE TABLE facet (doc INTEGER, name TEXT, value TEXT)');
  const addText = db.prepare('INSERT INTO words(rowid, text) VALUES (?, ?)');
  const addFacet = db.prepare('INSERT INTO facet VALUES (?, ?, ?)');
  db.exec('BEGIN');
  for (const [id, document] of documents.entries()) {
    addText.run(id + 1, stemmed(Object.values(fieldTexts(document)).join(' \n')).join(' '));
    for (const [name, values] of Object.entries(facetValues(document))) {
      for (const value of values) addFacet.run(id + 1, name, value);
    }
  }
  db.exec('COMMIT');
  db.exec('CREATE INDEX byDoc ON facet(doc, name, value); CREATE INDEX byValue ON facet(name, value, doc)');
  return {
    run: ({ q, filters }) => {
      const terms = stemmed(q).map((stem) => `"${stem.replaceAll('"', '')}"`);
      if (terms.length === 0) return Promise.resolve(0);
      const wanted = Object.entries(filters).map(([name, values]) => ({ name, value: values[0] ?? '' }));
      const where = wanted
        .map(() => 'AND rowid IN (SELECT doc FROM facet WHERE name = ? AND value = ?)')
        .join(' ');
      const bound = [terms.join(' OR '), ...wanted.flatMap(({ name, value }) => [name, value])];
      db.prepare(
        `SELECT rowid FROM words WHERE words MATCH ? ${where} ORDER BY bm25(words) LIMIT ${top}`,
      ).all(...bound);
      const counts = db
        .prepare(
          `SELECT name, value, count(*) AS n FROM facet WHERE doc IN (SELECT rowid FROM words WHERE words MATCH ? ${where}) GROUP BY name, value`,
        )
        .all(...bound);
      return Promise.resolve(counts.length);
    },
    snapshot: null,
    open: null,
  };
}
