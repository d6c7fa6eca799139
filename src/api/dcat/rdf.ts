/** The bits of RDF/XML that the catalogue description needs. Every resource has an absolute IRI: no blank nodes. */
import { element, type Xml, type XmlChild } from '../xml.ts';

export const namespaces = {
  'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'xmlns:dcat': 'http://www.w3.org/ns/dcat#',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:foaf': 'http://xmlns.com/foaf/0.1/',
  'xmlns:vcard': 'http://www.w3.org/2006/vcard/ns#',
} as const;

/** A resource with its properties. @param iri absolute */
export function resource(
  type: string,
  iri: string,
  ...properties: readonly (XmlChild | readonly XmlChild[])[]
): Xml {
  return element(type, { 'rdf:about': iri }, ...properties);
}

/** A property whose value is a resource. */
export function link(property: string, iri: string): Xml {
  return element(property, { 'rdf:resource': iri });
}

/** A text in each of its languages. */
export function texts(property: string, words: Readonly<Record<string, string>>): Xml[] {
  return Object.entries(words).map(([lang, text]) => element(property, { 'xml:lang': lang }, text));
}

export function plain(property: string, text: string): Xml {
  return element(property, {}, text);
}

/** @param day YYYY-MM-DD */
export function date(property: string, day: string): Xml {
  return element(property, { 'rdf:datatype': 'http://www.w3.org/2001/XMLSchema#date' }, day);
}
