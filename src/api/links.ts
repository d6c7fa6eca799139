/** `Link` headers (RFC 8288): pages of a list, and other forms of the same thing. */
import { searchQueryString } from './search-params.ts';
import type { SearchRequest } from './service.ts';

export interface Link {
  readonly href: string;
  readonly rel: string;
  readonly type?: string;
  readonly title?: string;
}

/** The header's value. Addresses are relative references, which RFC 8288 section 3.1 allows. */
export function linkHeader(links: readonly Link[]): string {
  return links
    .map(({ href, rel, type, title }) => {
      const parameters = [
        `rel="${rel}"`,
        ...(type === undefined ? [] : [`type="${type}"`]),
        // Titles are in Swedish: RFC 8187 form.
        ...(title === undefined ? [] : [`title*=UTF-8'sv'${encodeURIComponent(title)}`]),
      ];
      return `<${href}>; ${parameters.join('; ')}`;
    })
    .join(', ');
}

/** first, prev, next and last of a search, and its feed. @param path `/sok` or `/api/v1/search` */
export function searchLinks(path: string, request: SearchRequest, total: number): Link[] {
  const { offset, limit } = request;
  const at = (to: number) => `${path}${searchQueryString({ ...request, offset: to })}`;
  const lastOffset = total === 0 ? 0 : Math.floor((total - 1) / limit) * limit;
  return [
    { rel: 'first', href: at(0) },
    ...(offset > 0 ? [{ rel: 'prev', href: at(Math.min(Math.max(0, offset - limit), lastOffset)) }] : []),
    ...(offset + limit < total ? [{ rel: 'next', href: at(offset + limit) }] : []),
    { rel: 'last', href: at(lastOffset) },
    { rel: 'alternate', type: 'application/atom+xml', href: feedAddress(request) },
  ];
}

/** The Atom feed of a search: its address is the saved search, without page and order. */
export function feedAddress(request: SearchRequest): string {
  return `/sok.atom${searchQueryString({ ...request, offset: 0, limit: 20, sort: 'relevance' })}`;
}
