/**
 * The harvested description, read by an RDF parser and a SHACL validator that others wrote. The shapes are ours, made
 * after the tables of DCAT-AP-SE 3.0.1 (docs.dataportal.se/dcat/3.0.1) and its rules for harvesting.
 */
import { readFileSync } from 'node:fs';
import type { Quad } from 'n3';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { RdfXmlParser } from 'rdfxml-streaming-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { okText, publicUrl, realApp, type TestApp } from './app.ts';

const shapes = new Parser().parse(readFileSync(new URL('dcat-ap-se.shacl.ttl', import.meta.url), 'utf8'));
const classIs = (name: string) => `http://www.w3.org/ns/dcat#${name}`;
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

function parseRdfXml(text: string): Promise<Quad[]> {
  return new Promise((resolve, reject) => {
    const quads: Quad[] = [];
    const parser = new RdfXmlParser();
    parser.on('data', (quad: Quad) => quads.push(quad));
    parser.on('error', reject);
    parser.on('end', () => resolve(quads));
    parser.write(text);
    parser.end();
  });
}

async function violations(quads: Quad[]): Promise<string[]> {
  // The two libraries describe the same interface of RDF/JS in types of their own.
  const validator = new SHACLValidator(new Store(shapes) as never);
  const report = await validator.validate(new Store(quads) as never);
  return report.results.map(
    (r) => `${r.focusNode?.value} ${r.path?.value}: ${r.message.map((m) => m.value).join()}`,
  );
}

let app: TestApp;
let text: string;
let quads: Quad[];
beforeAll(async () => {
  app = await realApp();
  text = await okText(app, '/datasets/dcat');
  quads = await parseRdfXml(text);
});

describe('/datasets/dcat', () => {
  it('is RDF/XML with one catalogue, two data sets, a service and their distributions', () => {
    const count = (type: string) =>
      quads.filter((q) => q.predicate.value === rdfType && q.object.value === classIs(type)).length;
    expect([count('Catalog'), count('Dataset'), count('DataService'), count('Distribution')]).toEqual([
      1, 2, 1, 5,
    ]);
  });

  it('fits the Swedish profile', async () => {
    expect(await violations(quads)).toEqual([]);
  });

  it('would be told apart from a description that does not fit', async () => {
    const without = (predicate: string) => quads.filter((q) => !q.predicate.value.endsWith(predicate));
    for (const predicate of ['publisher', 'license', 'accessURL', '/type', 'title', 'endpointURL', 'fn']) {
      expect((await violations(without(predicate))).length, predicate).toBeGreaterThan(0);
    }
  });

  it('has absolute addresses and no blank nodes', () => {
    const terms = quads.flatMap((q) => [q.subject, q.object]);
    expect(terms.filter((t) => t.termType === 'BlankNode')).toEqual([]);
    const relative = terms.filter((t) => t.termType === 'NamedNode' && !/^(https?|mailto):/.test(t.value));
    expect(relative).toEqual([]);
  });

  it('names Creative Commons as the portal asks: http and a slash at the end', () => {
    const licences = quads.filter((q) => q.predicate.value.endsWith('license')).map((q) => q.object.value);
    expect(new Set(licences)).toEqual(
      new Set([
        'http://creativecommons.org/publicdomain/zero/1.0/',
        'http://creativecommons.org/licenses/by/4.0/',
      ]),
    );
  });

  it('leads to files that exist', async () => {
    const files = quads.filter((q) => q.predicate.value.endsWith('downloadURL')).map((q) => q.object.value);
    expect(files).toHaveLength(4);
    for (const file of files) expect((await app.get(file.replace(publicUrl, ''))).status, file).toBe(200);
  });
});
