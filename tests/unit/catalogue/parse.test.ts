import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { issueText } from '../../../src/catalogue/data-issue.ts';
import { parseDataTree, readDataTree } from '../../../src/runtime/node/data-files.ts';

const kibb = `id: kibb
kind: programme
title: KIBB
claims:
  - id: kibb-1
    fact: other
    basis: stated
    value: { kind: use, text: Ges i flera kommuner }
    source:
      assertedBy: socialstyrelsen
      read: 2026-11
`;

describe('reading data/', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'data-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  function parse(files: Record<string, string>) {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, name)), { recursive: true });
      writeFileSync(join(dir, name), text);
    }
    return parseDataTree(readDataTree(dir));
  }
  const faults = (files: Record<string, string>) => parse(files).issues.map(issueText);

  it('gives the record without its claims, and the claims with their subject and defaults', () => {
    const { records, claims, issues } = parse({ 'methods/kibb.yaml': kibb });
    expect(issues).toEqual([]);
    expect(records.map((r) => [r.type, r.id, 'claims' in r.record])).toEqual([['methods', 'kibb', false]]);
    expect(claims[0]?.claim).toMatchObject({ id: 'kibb-1', subject: 'kibb', country: 'SE', statedAs: null });
    expect(claims[0]?.place).toEqual({ file: 'methods/kibb.yaml', path: ['claims', 0] });
  });

  it('reads a file that holds a list', () => {
    const actors = '- { id: sbu, title: SBU, kind: agency, level: national, basis: stated }\n'.concat(
      '- { id: mfof, title: MFoF, kind: agency, level: national, basis: stated }\n',
    );
    expect(parse({ 'actors/agency.yaml': actors }).records.map((r) => r.id)).toEqual(['sbu', 'mfof']);
  });

  it('leaves what is no record alone, and says so of a folder that nobody knows', () => {
    const texts = { 'sources/sbu.yaml': 'a: 1', 'judgements/x.yaml': 'b: 1', 'metoder/kibb.yaml': kibb };
    expect(faults(texts)).toEqual([
      expect.stringMatching(/^metoder\/kibb\.yaml:1 – okänd mapp – lägg den i en av: methods/),
    ]);
  });

  it.each([
    [
      'a long label',
      '    basis: stated',
      `    basis: stated\n    statedAs: ${'x'.repeat(96)}`,
      'methods/kibb.yaml:8 – claims[0].statedAs: 96 tecken; här ryms högst 80 – korta citatet',
    ],
    [
      'a missing source',
      /source:[\s\S]*/,
      '',
      'methods/kibb.yaml:5 – claims[0].source: saknas; här ska stå en grupp av fält – fyll i fältet',
    ],
    [
      'a misspelt value',
      'kind: programme',
      'kind: programm',
      'methods/kibb.yaml:2 – kind: ”programm” finns inte att välja – menade du programme?',
    ],
    [
      'a misspelt fact',
      'fact: other',
      'fact: othr',
      'methods/kibb.yaml:6 – claims[0].fact: ”othr” finns inte att välja – menade du other?',
    ],
    [
      'a field that does not exist',
      'title: KIBB',
      'title: KIBB\ntitel: KIBB',
      /^methods\/kibb\.yaml:1 – okänt fält: titel – /,
    ],
    [
      'a year without quotation marks',
      'read: 2026-11',
      'read: 2026',
      'methods/kibb.yaml:11 – claims[0].source.read: 2026 läses som ett tal; här ska stå text – sätt värdet inom citattecken',
    ],
    [
      'an impossible month',
      'read: 2026-11',
      'read: 2026-13',
      /source\.read: ”2026-13” är inget datum – skriv år/,
    ],
    [
      'an id with å',
      'assertedBy: socialstyrelsen',
      'assertedBy: rådet',
      /assertedBy: ”rådet” är inget id – använd a–z/,
    ],
    [
      'an address without a scheme',
      'read: 2026-11',
      'read: 2026-11\n      url: www.sbu.se',
      /source\.url: ”www\.sbu\.se” är ingen webbadress – börja med http/,
    ],
    [
      'ages the wrong way round',
      'title: KIBB',
      'title: KIBB\nages: { min: 18, max: 12 }',
      'methods/kibb.yaml:4 – ages: den lägre åldern är högre än den övre – ändra så att det stämmer',
    ],
    [
      'a tab as indent',
      '  - id: kibb-1',
      '\t- id: kibb-1',
      /^methods\/kibb\.yaml:5 – går inte att läsa som YAML/,
    ],
    [
      'the same key twice',
      'title: KIBB',
      'title: KIBB\ntitle: KIBB',
      /^methods\/kibb\.yaml:\d+ – går inte att läsa som YAML/,
    ],
    [
      'an id that is not the file name',
      'id: kibb\n',
      'id: kib\n',
      'methods/kibb.yaml:1 – id: id är kib men filen heter kibb – döp filen till kib.yaml',
    ],
  ])('explains %s', (_, from, to, expected) => {
    const found = faults({ 'methods/kibb.yaml': kibb.replace(from, to) });
    expect(found).toEqual([typeof expected === 'string' ? expected : expect.stringMatching(expected)]);
  });

  it('collects the faults of all files at once', () => {
    const files = {
      'methods/kibb.yaml': kibb.replace('kind: programme', 'kind: x'),
      'terms/a.yaml': 'id: a\n',
    };
    expect(faults(files)).toHaveLength(2);
  });

  it('survives a file that holds nothing, a number, or a text', () => {
    expect(
      faults({
        'methods/a.yaml': '',
        'methods/b.yaml': '7',
        'methods/c.yaml': 'hej',
        'methods/d.yaml': '- 1',
      }),
    ).toHaveLength(4);
  });

  it('has another hash when a text changes, a file comes, or a file is renamed', () => {
    const hash = (files: Record<string, string>) => {
      rmSync(dir, { recursive: true });
      parse(files);
      return readDataTree(dir).hash;
    };
    const hashes = [
      hash({ 'methods/kibb.yaml': kibb }),
      hash({ 'methods/kibb.yaml': `${kibb}# obs\n` }),
      hash({ 'methods/kibb.yaml': kibb, 'terms/a.yaml': 'id: a\n' }),
      hash({ 'methods/kibba.yaml': kibb }),
    ];
    expect(new Set(hashes).size).toBe(4);
    expect(hash({ 'methods/kibb.yaml': kibb })).toBe(hashes[0]);
  });
});
