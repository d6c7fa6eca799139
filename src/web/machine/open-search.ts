/** An OpenSearch 1.1 description: lets a browser or another catalogue add this one as a place to search. */
import type { Site } from '../../api/site.ts';
import { element, xmlDocument } from '../../api/xml.ts';
import { site as words } from '../text.ts';

export const openSearchType = 'application/opensearchdescription+xml; charset=utf-8';

/** The specification gives a name 16 characters and a description 1,024. */
export function openSearchDescription({ origin, contact }: Site): string {
  const url = (type: string, template: string, rel = 'results') =>
    element('Url', { type, rel, template: `${origin}${template}` });
  return xmlDocument(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      element('ShortName', {}, words.name),
      element('Description', {}, words.lead),
      contact === null ? null : element('Contact', {}, contact),
      url('text/html', '/sok?q={searchTerms}&offset={startIndex?}'),
      url('application/json', '/api/v1/search?q={searchTerms}&limit={count?}&offset={startIndex?}'),
      url('application/atom+xml', '/sok.atom?q={searchTerms}'),
      url('application/x-suggestions+json', '/opensearch/forslag?q={searchTerms}', 'suggestions'),
      url('application/opensearchdescription+xml', '/opensearch.xml', 'self'),
      element('LongName', {}, words.name),
      element('Query', { role: 'example', searchTerms: 'familjerådslag' }),
      element('Language', {}, 'sv'),
      element('InputEncoding', {}, 'UTF-8'),
      element('OutputEncoding', {}, 'UTF-8'),
    ),
  );
}
