/**
 * A record in schema.org's words. A method is no document, so it is a DefinedTerm, and each statement about it a Claim
 * with the body that makes it: schema.org's own evidence grades are clinical and would say more than a source does.
 */
import type { Actor } from '../../domain/records/actor.ts';
import type { Support } from '../../domain/records/support.ts';
import type { ClaimView, DetailView, SearchType } from '../../domain/views.ts';
import { isLaw } from './citation.ts';

export const jsonLdType = 'application/ld+json; charset=utf-8';

type Node = Readonly<Record<string, unknown>>;

/**
 * The page of a record, with the record as its main entity.
 * @param origin absolute; '' gives addresses that are relative to the page. @param claims whether to list every statement.
 */
export function recordJsonLd(detail: DetailView, origin: string, claims: boolean): Node {
  const url = `${origin}${detail.url}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': url,
    url,
    name: detail.title,
    ...optional('description', detail.summary),
    inLanguage: 'sv',
    ...optional('dateModified', detail.updated),
    license: 'http://creativecommons.org/licenses/by/4.0/',
    isPartOf: { '@type': 'WebSite', '@id': `${origin}/`, name: 'Metodkompassen' },
    ...list(
      'keywords',
      detail.tags.map((t) => t.label),
    ),
    mainEntity: {
      '@id': `${url}#post`,
      name: detail.title,
      ...list('alternateName', [...detail.abbreviations, ...detail.aliases]),
      ...optional('description', detail.summary),
      ...entity(detail, origin, claims),
    },
  };
}

function entity(detail: DetailView, origin: string, claims: boolean): Node {
  switch (detail.type) {
    case 'method':
    case 'component':
    case 'term':
      return {
        '@type': 'DefinedTerm',
        termCode: detail.id,
        inDefinedTermSet: `${origin}/sok?type=${detail.type}`,
        ...list('subjectOf', claims ? detail.claims.map(claim) : []),
      };
    case 'support':
      return support(detail);
    case 'actor':
      return actor(detail);
  }
}

function claim(c: ClaimView): Node {
  return {
    '@type': 'Claim',
    name: c.factLabel,
    text: c.text,
    author: { '@type': 'Organization', name: c.assertedBy.name },
    ...optional('datePublished', c.published),
    ...(c.readAt.url === null
      ? {}
      : { appearance: { '@type': 'CreativeWork', url: c.readAt.url, ...optional('name', c.title) } }),
  };
}

function support(detail: DetailView): Node {
  const record = detail.record as unknown as Support;
  return {
    '@type': supportType(record),
    publisher: detail.publishers.map((p) => ({ '@type': 'Organization', name: p.name })),
    ...optional('datePublished', detail.year === null ? null : String(detail.year)),
    ...optional('url', record.url),
    ...list('identifier', record.identifiers),
  };
}

function supportType(record: Support): string {
  if (record.kind === 'course') return 'Course';
  if (record.kind === 'theme_page' || record.kind === 'method_description') return 'WebPage';
  return isLaw(record.kind) ? 'Legislation' : 'Report';
}

function actor(detail: DetailView): Node {
  const record = detail.record as unknown as Actor;
  const state = record.kind === 'agency' || record.kind === 'ministry' || record.kind === 'county_board';
  return { '@type': state ? 'GovernmentOrganization' : 'Organization', ...optional('url', record.website) };
}

function optional(key: string, value: string | null): Node {
  return value === null ? {} : { [key]: value };
}

function list(key: string, values: readonly unknown[]): Node {
  return values.length === 0 ? {} : { [key]: values };
}

/** The addresses of a record in other forms, by the ending of its page's address. */
export const twinEndings: Readonly<Record<SearchType, readonly string[]>> = {
  method: ['md', 'jsonld'],
  support: ['md', 'jsonld', 'ris', 'bib'],
  component: ['md', 'jsonld'],
  actor: ['md', 'jsonld'],
  term: ['md', 'jsonld'],
};
