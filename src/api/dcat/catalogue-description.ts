/**
 * The description that a data portal harvests, by DCAT-AP-SE 3.0.1 (docs.dataportal.se/dcat/3.0.1). Rules that shaped it:
 * the catalogue's own licence is CC0; a dataset names its publisher; a publisher has a type; a contact is not the
 * publisher; formats are media types in dcterms:format; Creative Commons addresses start with http: and end with a slash.
 */
import { dayOf } from '../../catalogue/history.ts';
import type { Site } from '../site.ts';
import { element, type Xml, xmlDocument } from '../xml.ts';
import { date, link, namespaces, plain, resource, texts } from './rdf.ts';
import { dcatWords as words } from './words.ts';

const authority = 'http://publications.europa.eu/resource/authority';
const cc0 = 'http://creativecommons.org/publicdomain/zero/1.0/';
const ccBy = 'http://creativecommons.org/licenses/by/4.0/';
/** Without a setting the least is claimed; an operator sets OPERATOR_TYPE before the portal harvests (docs/deployment.md). */
const defaultPublisherType = 'PrivateIndividual(s)';

interface Distribution {
  readonly id: keyof typeof words.distributions;
  readonly path: string;
  readonly format: string;
}

const recordFiles: readonly Distribution[] = [
  { id: 'jsonl', path: '/api/v1/export/catalogue.jsonl', format: 'application/jsonl' },
  { id: 'csv', path: '/api/v1/export/catalogue.csv', format: 'text/csv' },
];
const referenceFiles: readonly Distribution[] = [
  { id: 'ris', path: '/api/v1/export/supports.ris', format: 'application/x-research-info-systems' },
  { id: 'bibtex', path: '/api/v1/export/supports.bib', format: 'application/x-bibtex' },
];

/** @param asOf instant of the import that is served; null = nothing was imported. */
export function catalogueDescription(site: Site, asOf: string | null): string {
  const { origin } = site;
  const iri = (name: string) => `${origin}/datasets/dcat#${name}`;
  const modified = asOf === null ? null : date('dcterms:modified', dayOf(asOf));
  const publisher = link('dcterms:publisher', iri('utgivare'));
  const contact = link('dcat:contactPoint', iri('kontakt'));
  const open = link('dcterms:accessRights', `${authority}/access-right/PUBLIC`);
  const swedish = link('dcterms:language', `${authority}/language/SWE`);
  const landing = link('dcat:landingPage', `${origin}/om`);

  const dataset = (
    name: string,
    said: typeof words.records | typeof words.references,
    files: readonly string[],
  ): Xml =>
    resource(
      'dcat:Dataset',
      iri(name),
      texts('dcterms:title', said.title),
      texts('dcterms:description', said.description),
      plain('dcterms:identifier', iri(name)),
      publisher,
      contact,
      said.keywords.map((word) => element('dcat:keyword', { 'xml:lang': 'sv' }, word)),
      ['SOCI', 'HEAL'].map((theme) => link('dcat:theme', `${authority}/data-theme/${theme}`)),
      link('dcterms:accrualPeriodicity', `${authority}/frequency/IRREG`),
      link('dcterms:spatial', `${authority}/country/SWE`),
      open,
      swedish,
      landing,
      modified,
      files.map((file) => link('dcat:distribution', iri(file))),
    );

  const file = ({ id, path, format }: Distribution): Xml =>
    resource(
      'dcat:Distribution',
      iri(id),
      texts('dcterms:title', { sv: words.distributions[id] }),
      link('dcat:accessURL', `${origin}${path}`),
      link('dcat:downloadURL', `${origin}${path}`),
      plain('dcterms:format', format),
      link('dcterms:license', ccBy),
      swedish,
      modified,
    );

  return xmlDocument(
    element(
      'rdf:RDF',
      namespaces,
      resource(
        'dcat:Catalog',
        iri('katalog'),
        texts('dcterms:title', words.catalogue.title),
        texts('dcterms:description', words.catalogue.description),
        publisher,
        link('dcterms:license', cc0),
        link('foaf:homepage', `${origin}/`),
        swedish,
        modified,
        link('dcat:themeTaxonomy', `${authority}/data-theme`),
        ['poster', 'referenser'].map((name) => link('dcat:dataset', iri(name))),
        link('dcat:service', iri('tjanst')),
      ),
      dataset('poster', words.records, ['jsonl', 'csv', 'api']),
      dataset('referenser', words.references, ['ris', 'bibtex']),
      [...recordFiles, ...referenceFiles].map(file),
      apiDistribution(origin, iri),
      resource(
        'dcat:DataService',
        iri('tjanst'),
        texts('dcterms:title', words.service.title),
        texts('dcterms:description', words.service.description),
        link('dcat:endpointURL', `${origin}/api/v1`),
        link('dcat:endpointDescription', `${origin}/openapi.json`),
        link('dcat:servesDataset', iri('poster')),
        link('foaf:page', `${origin}/api`),
        publisher,
        contact,
        open,
        link('dcterms:license', ccBy),
      ),
      parties(site, iri),
    ),
  );
}

function apiDistribution(origin: string, iri: (name: string) => string): Xml {
  return resource(
    'dcat:Distribution',
    iri('api'),
    texts('dcterms:title', { sv: words.distributions.api }),
    link('dcat:accessURL', `${origin}/api`),
    link('dcat:accessService', iri('tjanst')),
    plain('dcterms:format', 'application/json'),
    link('dcterms:license', ccBy),
  );
}

/** The contact and the publisher are two resources even when they are the same people: the portal mixes them up else. */
function parties(site: Site, iri: (name: string) => string): Xml[] {
  const name = site.operator ?? words.unnamed;
  return [
    resource(
      'foaf:Agent',
      iri('utgivare'),
      plain('foaf:name', name),
      link('dcterms:type', `http://purl.org/adms/publishertype/${site.operatorType ?? defaultPublisherType}`),
      link('foaf:homepage', `${site.origin}/om`),
    ),
    resource(
      'vcard:Organization',
      iri('kontakt'),
      plain('vcard:fn', name),
      site.contact === null
        ? link('vcard:hasURL', `${site.origin}/om`)
        : link('vcard:hasEmail', `mailto:${site.contact}`),
    ),
  ];
}
