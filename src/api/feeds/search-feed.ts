/** Any search as a feed: its address is the saved search, its feed the watch. No accounts. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Change } from '../../catalogue/store.ts';
import { typeLabels } from '../../domain/labels.ts';
import type { HitView } from '../../domain/views.ts';
import { feedAddress } from '../links.ts';
import { searchQueryString } from '../search-params.ts';
import type { SearchRequest, SearchResult } from '../service.ts';
import type { Feed, FeedEntry } from './atom.ts';
import { feedLength } from './change-feed.ts';
import { removed, withdrawn } from './deleted.ts';

/** The search that a feed asks: the newest first, one page. */
export function feedRequest(request: SearchRequest): SearchRequest {
  return { ...request, sort: 'updated', offset: 0, limit: feedLength, explain: false };
}

/**
 * Tombstones name every record that has left the catalogue and not only those the search would have found, which
 * cannot be known: a reader passes over one that it never had (RFC 6721 section 3).
 * @param updatedAt instant at which what is known of a record last changed.
 */
export function searchFeed(
  catalogue: Catalogue,
  request: SearchRequest,
  result: SearchResult,
  removals: readonly Change[],
  updatedAt: (hit: HitView) => string,
): Feed {
  const query = searchQueryString({ ...request, offset: 0, limit: 20, sort: 'relevance' });
  return {
    what: `search${query}`,
    title: `Metodkompassen: ${request.q === '' ? 'sökning' : `”${request.q}”`}`,
    subtitle: `${result.total} träffar; de ${Math.min(result.total, feedLength)} senast ändrade visas.`,
    self: feedAddress(request),
    alternate: `/sok${query}`,
    asOf: catalogue.asOf ?? '1970-01-01T00:00:00.000Z',
    entries: result.hits.map((hit) => hitEntry(hit, updatedAt(hit))),
    deleted: [...withdrawn(catalogue), ...removed(catalogue, removals)].slice(0, feedLength),
  };
}

function hitEntry(hit: HitView, updated: string): FeedEntry {
  const facts = [
    hit.kindLabel,
    ...hit.flags.filter((f) => f.level !== 'notice').map((f) => f.label),
    ...(hit.evidence === null ? [] : [`kunskap om effekt: ${hit.evidence.label}`]),
    ...(hit.introduce === null ? [] : [`möjlig att införa: ${hit.introduce.label}`]),
  ];
  return {
    what: `record/${hit.id}`,
    title: hit.title,
    path: hit.url,
    updated,
    summary: [facts.join('; '), ...(hit.summary === null ? [] : [hit.summary])].join('. '),
    categories: [{ term: hit.type, label: typeLabels[hit.type] }],
  };
}
