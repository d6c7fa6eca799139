/** sitemap.xml (sitemaps.org 0.9): pages that are meant for indexes, with the day they last changed. */
import type { Service } from '../../api/service.ts';
import type { Site } from '../../api/site.ts';
import { element, xmlDocument } from '../../api/xml.ts';
import { indexedPages } from './indexed-pages.ts';

/** The protocol's limit for one file. */
const most = 50_000;

export function sitemap(service: Service, site: Site): string {
  const catalogue = service.catalogue();
  const records = catalogue
    .searchableIds()
    .sort()
    .flatMap((id) => {
      const view = service.record(id);
      return view === null ? [] : [{ path: view.url, changed: view.updated }];
    });
  const areas = [...catalogue.concepts('areas').keys()].map((id) => ({
    path: `/omrade/${id}`,
    changed: null,
  }));
  const pages = indexedPages.map((path) => ({ path, changed: null }));
  return xmlDocument(
    element(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      [...pages, ...areas, ...records]
        .slice(0, most)
        .map(({ path, changed }) =>
          element(
            'url',
            {},
            element('loc', {}, `${site.origin}${path}`),
            changed === null ? null : element('lastmod', {}, changed),
          ),
        ),
    ),
  );
}
