import type { Catalogue } from '../catalogue/catalogue.ts';
import { recordView } from '../catalogue/record-view.ts';
import { bySwedish } from '../domain/collate.ts';
import type { HitView } from '../domain/views.ts';
import { type Facet, facetKeys, facets } from '../search/facets.ts';
import { highlight, snippet } from '../search/highlight.ts';
import type { FacetCounts, SearchHit, SearchIndex } from '../search/port.ts';
import { agesFacet } from '../search/selection.ts';
import { valueLabel } from './search-params.ts';
import type { FacetBucket, FacetView, SearchRequest, SearchResult } from './service.ts';

/** Asks the index and dresses its answer: hits with the four facts, facets with labels and order. */
export async function answerSearch(
  catalogue: Catalogue,
  index: SearchIndex,
  request: SearchRequest,
  today: string,
): Promise<SearchResult> {
  const { q, limit, offset, sort, filters, hideFlagged, explain } = request;
  const ages =
    request.ageMin === null && request.ageMax === null ? null : { min: request.ageMin, max: request.ageMax };
  const answer = await index.search({
    q,
    limit,
    offset,
    sort,
    filters,
    ages,
    hideFlagged,
    explain,
    facets: [...facetKeys, agesFacet],
  });
  return {
    query: q,
    total: answer.total,
    hiddenFlagged: answer.hiddenFlagged,
    hits: answer.hits.flatMap((hit) => hitView(catalogue, hit, today) ?? []),
    facets: {
      ...Object.fromEntries(
        facets.map((f) => [f.key, facetView(catalogue, f, answer.facets[f.key], filters[f.key] ?? [])]),
      ),
      // Ages are asked for as a span: there are no buckets, only how many records state none and are kept.
      [agesFacet]: { buckets: [], missing: answer.facets[agesFacet]?.missing ?? 0 },
    },
    suggestions: { didYouMean: answer.didYouMean, relax: answer.relax, synonymsUsed: answer.synonymsUsed },
  };
}

function hitView(catalogue: Catalogue, hit: SearchHit, today: string): HitView | null {
  const view = recordView(catalogue, hit.id, today);
  if (view === null) return null;
  const summary = view.summary === null ? null : snippet(view.summary, hit.matchedWords);
  return {
    ...view,
    score: Math.round(hit.score * 1000) / 1000,
    highlights: {
      title: highlight(view.title, hit.matchedWords),
      ...(summary === null ? {} : { summary }),
    },
    why: [...hit.why],
    ...(hit.explanation === null ? {} : { explain: hit.explanation.map((part) => ({ ...part })) }),
  };
}

/** Buckets in the order of the vocabulary or the labels; open facets by count. Chosen values stay even at zero. */
function facetView(
  catalogue: Catalogue,
  facet: Facet,
  counted: FacetCounts | undefined,
  selected: readonly string[],
): FacetView {
  const counts = counted?.counts ?? {};
  const values = [...new Set([...Object.keys(counts), ...selected])];
  const buckets = values.map(
    (value): FacetBucket => ({
      value,
      label: valueLabel(facet, value, catalogue),
      count: Object.hasOwn(counts, value) ? (counts[value] ?? 0) : 0,
      selected: selected.includes(value),
      broader: broaderOf(catalogue, facet, value),
    }),
  );
  return { buckets: buckets.toSorted(orderOf(catalogue, facet)), missing: counted?.missing ?? 0 };
}

function broaderOf(catalogue: Catalogue, facet: Facet, value: string): string | null {
  if (facet.values.kind !== 'vocabulary') return null;
  return catalogue.concepts(facet.values.vocabulary).get(value)?.broader[0] ?? null;
}

function orderOf(catalogue: Catalogue, facet: Facet): (a: FacetBucket, b: FacetBucket) => number {
  switch (facet.values.kind) {
    case 'vocabulary': {
      const order = [...catalogue.concepts(facet.values.vocabulary).keys()];
      return byPlace(order);
    }
    case 'labels':
      return byPlace(Object.keys(facet.values.labels));
    case 'actors':
      return (a, b) => b.count - a.count || bySwedish(a.label, b.label);
    case 'years':
      return (a, b) => b.value.localeCompare(a.value);
  }
}

function byPlace(order: readonly string[]): (a: FacetBucket, b: FacetBucket) => number {
  const place = new Map(order.map((value, i) => [value, i]));
  const of = (bucket: FacetBucket) => place.get(bucket.value) ?? Infinity;
  return (a, b) => of(a) - of(b) || bySwedish(a.label, b.label);
}
