import { create, insertMultiple, search as oramaSearch } from '@orama/orama';
import MiniSearch from 'minisearch';
import { buildCompactIndex } from '../../src/search/compact.ts';
import { buildOramaIndex } from '../../src/search/orama.ts';
import {
  type Lexicon,
  type SearchDocument,
  type SearchIndex,
  type SearchQuery,
  searchFields,
} from '../../src/search/port.ts';
import { stemSwedish } from '../../src/text/stem.ts';
import { stopwords } from '../../src/text/stopwords.ts';
import { wordsOf } from '../../src/text/words.ts';

/** Ten ids for a query, best first. `answer` is there for the product's own engines. */
export interface Ranker {
  readonly name: string;
  readonly rank: (q: string) => Promise<readonly string[]>;
  readonly index: SearchIndex | null;
}

export const plainQuery: SearchQuery = {
  q: '',
  limit: 10,
  offset: 0,
  sort: 'relevance',
  filters: {},
  ages: null,
  hideFlagged: false,
  explain: false,
  facets: [],
};

function ours(name: string, index: SearchIndex): Ranker {
  return {
    name,
    index,
    rank: async (q) => (await index.search({ ...plainQuery, q })).hits.map((hit) => hit.id),
  };
}

export function compactRanker(documents: readonly SearchDocument[], lexicon: Lexicon): Ranker {
  return ours('kompakt', buildCompactIndex(documents, lexicon));
}

export async function oramaRanker(documents: readonly SearchDocument[], lexicon: Lexicon): Promise<Ranker> {
  return ours('Orama, egen analys', await buildOramaIndex(documents, lexicon));
}

const textOf = (document: SearchDocument): string =>
  searchFields.flatMap((field) => document.text[field] ?? []).join(' \n');

/** Orama as it comes, with Swedish, a stemmer and stop words, one field per field of ours and title boosted. */
export async function stockOrama(documents: readonly SearchDocument[]): Promise<Ranker> {
  const db = create({
    schema: Object.fromEntries(searchFields.map((field) => [field, 'string'])) as Record<string, 'string'>,
    components: {
      tokenizer: { language: 'swedish', stemming: true, stemmer: stemSwedish, stopWords: [...stopwords] },
    },
  });
  await insertMultiple(
    db,
    documents.map((document) => ({
      id: document.id,
      ...Object.fromEntries(searchFields.map((field) => [field, (document.text[field] ?? []).join(' \n')])),
    })),
  );
  return {
    name: 'Orama som den är',
    index: null,
    rank: async (q) => {
      const boost = { title: 5, names: 5, abbreviations: 5 };
      const found = await oramaSearch(db, { term: q, limit: 10, boost });
      return found.hits.map((hit) => String(hit.id));
    },
  };
}

export function miniSearch(documents: readonly SearchDocument[]): Ranker {
  const index = new MiniSearch({
    fields: [...searchFields],
    processTerm: (term) => {
      const word = term.toLowerCase();
      return stopwords.has(word) ? null : stemSwedish(word);
    },
    searchOptions: { boost: { title: 5, names: 5, abbreviations: 5 } },
  });
  index.addAll(
    documents.map((document) => ({
      id: document.id,
      ...Object.fromEntries(searchFields.map((field) => [field, (document.text[field] ?? []).join(' \n')])),
    })),
  );
  return {
    name: 'MiniSearch',
    index: null,
    rank: (q) =>
      Promise.resolve(
        index
          .search(q)
          .slice(0, 10)
          .map((hit) => String(hit.id)),
      ),
  };
}

/** Plain BM25 (k1 1.2, b 0.75) over all text in one field, with stems and stop words. */
export function plainBm25(documents: readonly SearchDocument[]): Ranker {
  const stems = (text: string): string[] =>
    wordsOf(text)
      .filter((word) => !stopwords.has(word.text))
      .map((word) => stemSwedish(word.text));
  const bags = documents.map((document) => {
    const bag = new Map<string, number>();
    for (const stem of stems(textOf(document))) bag.set(stem, (bag.get(stem) ?? 0) + 1);
    return bag;
  });
  const lengths = bags.map((bag) => [...bag.values()].reduce((sum, count) => sum + count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const frequency = new Map<string, number>();
  for (const bag of bags) for (const stem of bag.keys()) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  return {
    name: 'BM25',
    index: null,
    rank: (q) => {
      const wanted = stems(q);
      const scored = bags.map((bag, i) => {
        let score = 0;
        for (const stem of wanted) {
          const count = bag.get(stem) ?? 0;
          const known = frequency.get(stem) ?? 0;
          const rarity = Math.log(1 + (bags.length - known + 0.5) / (known + 0.5));
          score += (rarity * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * (lengths[i] ?? 0)) / average));
        }
        return { id: documents[i]?.id ?? '', score };
      });
      const best = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
      return Promise.resolve(best.slice(0, 10).map(({ id }) => id));
    },
  };
}
