import { create, insertMultiple, search } from '@orama/orama';
import { facetKeys } from '../../src/search/facets.ts';
import { type SearchDocument, type SearchIndex, searchFields } from '../../src/search/port.ts';
import { stemSwedish } from '../../src/text/stem.ts';
import { stopwords } from '../../src/text/stopwords.ts';

/** Orama as it comes, with a Swedish stemmer and stop words, behind our port: facets are counted after the filters. */
export async function stockOrama(documents: readonly SearchDocument[]): Promise<SearchIndex> {
  const schema = {
    ...Object.fromEntries(searchFields.map((field) => [field, 'string' as const])),
    ...Object.fromEntries(facetKeys.map((key) => [key, 'enum[]' as const])),
  };
  const tokenizer = { language: 'swedish', stemming: true, stemmer: stemSwedish, stopWords: [...stopwords] };
  const db = create({ schema, components: { tokenizer } });
  const rows = documents.map((d) => ({
    id: d.id,
    ...Object.fromEntries(searchFields.map((f) => [f, (d.text[f] ?? []).join(' ')])),
    ...Object.fromEntries(facetKeys.map((key) => [key, [...(d.facets[key] ?? [])]])),
  }));
  await insertMultiple(db, rows, 1000);
  const facets = Object.fromEntries(facetKeys.map((key) => [key, {}]));
  return {
    size: documents.length,
    suggest: async () => [],
    search: async ({ q, limit, offset }) => {
      const found = await search(db, { term: q, limit, offset, facets });
      return {
        total: found.count,
        hiddenFlagged: 0,
        hits: found.hits.map((h) => ({
          id: String(h.id),
          score: h.score,
          why: [],
          matchedWords: [],
          explanation: null,
        })),
        facets: Object.fromEntries(
          Object.entries(found.facets ?? {}).map(([key, f]) => [key, { counts: f.values, missing: 0 }]),
        ),
        didYouMean: null,
        relax: [],
        synonymsUsed: [],
      };
    },
  };
}
