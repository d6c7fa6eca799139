import { describe, expect, it } from 'vitest';
import { checkData } from '../../../src/catalogue/check.ts';
import { issueText } from '../../../src/catalogue/data-issue.ts';
import { type DataFile, parseData } from '../../../src/catalogue/parse.ts';

type Fields = Record<string, unknown>;

const claim = (fields: Fields = {}): Fields => ({
  id: 'metoden-1',
  fact: 'recommendation',
  basis: 'stated',
  value: {
    level: 'should_not',
    addressee: 'social_services',
    target: 'method',
    targetName: 'Metoden',
    status: 'current',
    group: 'g',
  },
  source: {
    assertedBy: 'socialstyrelsen',
    url: 'https://example.org/stod',
    title: 'Ett stöd',
    work: 'stodet',
    published: '2021-11-08',
    read: '2026-11',
  },
  ...fields,
});
const source = (fields: Fields) => claim({ source: { ...(claim().source as Fields), ...fields } });
const valued = (fact: string, value: Fields, fields: Fields = {}) => claim({ fact, value, ...fields });

const method = (id: string, fields: Fields = {}, claims: Fields[] = []): DataFile => ({
  file: `methods/${id}.yaml`,
  value: { id, kind: 'programme', title: `Metoden ${id}`, ...fields, claims },
});
const concept = (id: string, fields: Fields = {}) => ({ id, label: `Begreppet ${id}`, ...fields });
const vocabulary = (id: string, concepts: Fields[]): DataFile => ({
  file: `vocabularies/${id}.yaml`,
  value: { id, label: id, concepts },
});
const actor = (id: string, fields: Fields = {}) => ({
  id,
  title: id.toUpperCase(),
  kind: 'agency',
  level: 'national',
  basis: 'stated',
  ...fields,
});
const support: Fields = {
  id: 'stodet',
  title: 'Ett stöd',
  publishers: ['socialstyrelsen'],
  publisherAsPrinted: 'Socialstyrelsen',
  year: 2021,
  kind: 'report',
  steering: 'guiding',
  status: 'current',
  url: null,
  read: '2026-11',
};
const finding = (fields: Fields): Fields => ({
  target: 'method',
  direction: 'positive',
  certainty: 'low',
  outcomeGroup: 'brott',
  design: 'systematic_review',
  counts: true,
  countsReason: 'systematisk översikt',
  ...fields,
});

/** Rows without a fault; a test puts one fault in. */
const sound: readonly DataFile[] = [
  method('metoden', { targetGroups: ['unga'], abbreviations: ['ABC'] }, [claim()]),
  method('klassen', { kind: 'intervention_class' }),
  vocabulary('target-groups', [concept('barn-och-unga'), concept('unga', { broader: ['barn-och-unga'] })]),
  vocabulary('components', [concept('hemuppgifter')]),
  vocabulary('outcome-groups', [concept('brott')]),
  { file: 'actors/agency.yaml', value: [actor('socialstyrelsen', { recommends: true }), actor('sbu')] },
  { file: 'supports/socialstyrelsen/stodet.yaml', value: support },
];

/** Files with the same path are replaced. */
function report(...changed: DataFile[]) {
  const files = [...sound.filter((f) => !changed.some((c) => c.file === f.file)), ...changed];
  const found = checkData(
    parseData(files, () => null),
    () => null,
  );
  return {
    errors: found.errors.map(issueText),
    warnings: found.warnings.map(issueText),
    infos: found.infos.map(issueText),
  };
}
const withClaims = (...claims: Fields[]) => report(method('metoden', {}, claims));

describe('check:data', () => {
  it('finds nothing where nothing is wrong', () => {
    expect(report()).toEqual({ errors: [], warnings: [], infos: [] });
  });

  it.each<[string, Fields[] | DataFile, string]>([
    [
      'an unknown body',
      [source({ assertedBy: 'socialstyrelse' })],
      'claims[0].source.assertedBy: aktören socialstyrelse finns inte – menade du socialstyrelsen?',
    ],
    [
      'an unknown relayer',
      [source({ relayedBy: 'kunskapsguiden' })],
      'claims[0].source.relayedBy: aktören kunskapsguiden finns inte',
    ],
    [
      'an unknown work',
      [source({ work: 'annat-stod' })],
      'claims[0].source.work: kunskapsstödet annat-stod finns inte',
    ],
    ['an unknown subject', [claim({ subject: 'ingen' })], 'claims[0].subject: posten ingen finns inte'],
    [
      'an unknown class',
      [valued('class_link', { class: 'klasse', ground: 'owner_says', verified: false })],
      'claims[0].value.class: metoden klasse finns inte – menade du klassen?',
    ],
    [
      'an unknown group in a population',
      [claim({ population: { targetGroups: ['ungaa'] } })],
      'claims[0].population.targetGroups[0]: begreppet ungaa finns inte – menade du unga?',
    ],
    [
      'an unknown outcome group',
      [valued('finding', finding({ outcomeGroup: 'hem' }))],
      'claims[0].value.outcomeGroup: begreppet hem finns inte',
    ],
    [
      'an unknown successor',
      [valued('availability', { aspect: 'lifecycle', code: 'active', text: 'x', successor: 'ny' })],
      'claims[0].value.successor: metoden ny finns inte',
    ],
    [
      'an unknown municipality',
      [valued('spread', { text: 'x', place: { municipalities: ['9999'] } })],
      'claims[0].value.place.municipalities[0]: SCB-koden 9999 finns inte',
    ],
    [
      'an unknown related record',
      [valued('relation', { type: 'part_of', to: 'helheten' })],
      'claims[0].value.to: posten helheten finns inte',
    ],
    [
      'a single study that counts',
      [valued('finding', finding({ design: 'single_rct' }))],
      'claims[0].value.counts: counts: true för en enskild studie (design single_rct)',
    ],
    [
      'two claims with one id',
      [claim(), claim()],
      'claims[1].id: påståendet metoden-1 finns redan i methods/metoden.yaml',
    ],
    [
      'a class that is its own class',
      [valued('class_link', { class: 'metoden', ground: 'owner_says', verified: false })],
      'claims[0].value.class: metoden är överordnad sig själv',
    ],
    [
      'an unknown concept',
      method('metoden', { problems: ['spel'] }, [claim()]),
      'problems[0]: begreppet spel finns inte',
    ],
    [
      'an unknown component',
      method('metoden', { components: [{ component: 'lek', ground: 'owner_states' }] }, [claim()]),
      'components[0].component: begreppet lek finns inte',
    ],
    [
      'a successor that is missing',
      method('metoden', { retired: { date: '2026', reason: 'x', successor: 'ny' } }, [claim()]),
      'retired.successor: metoden ny finns inte',
    ],
    [
      "a method with a component's id",
      method('hemuppgifter'),
      'concepts[0].id: id hemuppgifter finns redan i methods/hemuppgifter.yaml',
    ],
    ["a method with a support's id", method('stodet'), 'id: id stodet finns redan i'],
    [
      'a redirect from a living record',
      method('metoden', { redirects: ['klassen'] }, [claim()]),
      'redirects[0]: klassen är id på en post som finns',
    ],
    [
      'two redirects from one id',
      method('metoden', { redirects: ['gammal', 'gammal'] }, [claim()]),
      'redirects[1]: det tidigare id:t gammal finns redan',
    ],
    [
      'a ring of concepts',
      vocabulary('target-groups', [
        concept('unga', { broader: ['barn'] }),
        concept('barn', { broader: ['unga'] }),
      ]),
      'concepts[0].broader: unga är överordnad sig själv',
    ],
    [
      'a publisher that is missing',
      { file: 'supports/socialstyrelsen/stodet.yaml', value: { ...support, publishers: ['okand'] } },
      'publishers[0]: aktören okand finns inte',
    ],
    [
      'a related work that is missing',
      {
        file: 'supports/socialstyrelsen/stodet.yaml',
        value: { ...support, relations: [{ type: 'replaces', to: 'forra' }] },
      },
      'relations[0].to: kunskapsstödet forra finns inte',
    ],
    [
      'a member of a body that is missing',
      {
        file: 'actors/agency.yaml',
        value: [
          actor('socialstyrelsen', {
            recommends: true,
            memberOf: [{ org: 'radet', role: null, validFrom: null, validTo: null }],
          }),
        ],
      },
      '[0].memberOf[0].org: aktören radet finns inte',
    ],
    [
      'a dissent about a claim that is missing',
      { file: 'dissents/a.yaml', value: dissent({ claims: ['borta-1'] }) },
      'a.claims[0]: påståendet borta-1 finns inte',
    ],
    [
      'a dissent about a record that is missing',
      { file: 'dissents/a.yaml', value: dissent({ method: 'borta' }) },
      'a.method: posten borta finns inte',
    ],
    [
      'a municipality in no county',
      { file: 'geography/sweden.yaml', value: geography() },
      'municipalities[0].county: SCB-koden 14 finns inte',
    ],
  ])('refuses %s', (_, fault, expected) => {
    const files = 'file' in fault ? report(fault as DataFile) : withClaims(...[fault].flat());
    expect(files.errors).toEqual(expect.arrayContaining([expect.stringContaining(expected)]));
  });

  it.each<[string, Fields, string | null]>([
    ['with body, document and date', claim(), null],
    ['passed on by somebody else', source({ relayedBy: 'sbu' }), 'inte läst hos den som säger det'],
    ['without an address', source({ url: null }), 'inte läst hos den som säger det'],
    ['that is our reading', claim({ basis: 'inferred' }), 'inte läst hos den som säger det'],
    ['without a document', source({ title: null, work: null }), 'dokument saknas'],
    ['without a date', source({ published: null }), 'datum saknas'],
    [
      'by a body that does not recommend',
      source({ assertedBy: 'sbu' }),
      'sbu har inte i uppdrag att rekommendera',
    ],
    ['of another country', claim({ country: 'NO', source: { assertedBy: 'sbu', read: '2026' } }), null],
    [
      'that ended, without a date',
      valued(
        'availability',
        { aspect: 'lifecycle', code: 'discontinued', text: 'x' },
        { source: { assertedBy: 'sbu', url: 'https://example.org', title: 'x', read: '2026' } },
      ),
      'datum saknas',
    ],
    [
      'of harm, without a document',
      valued('finding', finding({ direction: 'negative' }), {
        source: { assertedBy: 'sbu', url: 'https://example.org', published: '2020', read: '2026' },
      }),
      'dokument saknas',
    ],
  ])('warns of a verdict that raises no flag: one %s', (_, fault, expected) => {
    const { errors, warnings } = withClaims(fault);
    expect(errors).toEqual([]);
    expect(warnings).toEqual(
      expected === null ? [] : [expect.stringContaining(`ger ingen flagga: ${expected}`)],
    );
  });

  it('warns of a foreign body whose claim counts as Swedish, and of a link to what is no class', () => {
    const bodies = [actor('socialstyrelsen', { recommends: true, country: 'DK' }), actor('sbu')];
    expect(report({ file: 'actors/agency.yaml', value: bodies }).warnings).toEqual([
      expect.stringContaining('räknas som svenskt men sägs av socialstyrelsen (DK)'),
    ]);
    const link = valued('class_link', { class: 'metoden', ground: 'owner_says', verified: false });
    expect(report(method('annan', {}, [{ ...link, id: 'annan-1' }])).warnings).toEqual([
      expect.stringContaining('metoden är ingen klass (kind: programme)'),
    ]);
  });

  it('lists a shared abbreviation, whatever its case, and refuses nothing', () => {
    const { errors, infos } = report(method('annan', { abbreviations: ['Abc'] }));
    expect(errors).toEqual([]);
    expect(infos).toEqual([
      expect.stringContaining('förkortningen ABC delas av methods/metoden.yaml, methods/annan.yaml'),
    ]);
  });

  it("refuses a support in another folder than its publisher's", () => {
    const moved = { file: 'supports/sbu/annat.yaml', value: { ...support, id: 'annat' } };
    expect(report(moved).errors).toEqual([
      expect.stringContaining('publishers: ligger i sbu men den första utgivaren är socialstyrelsen'),
    ]);
  });

  it.each([
    ['19811218-9876', 'ett personnummer'],
    ['811278-9873', 'ett personnummer'],
    ['fråga anna.ö@example.se om det', 'en e-postadress'],
  ])('refuses %s in a text', (text, what) => {
    const note = [{ text: `Se ${text}.` }];
    expect(report(method('annan', { editorNotes: note })).errors).toEqual([
      expect.stringContaining(`editorNotes[0].text: ser ut som ${what}`),
    ]);
  });

  it.each([
    '2021-3-7310',
    'SOSFS 2014:5',
    '978-91-7555-123-4',
    '10.1002/14651858.CD003007',
    '2019-10-01 – 2021-12-31',
  ])('takes %s for no personal data', (text) =>
    expect(report(method('annan', { summary: `Se ${text}.` })).errors).toEqual([]),
  );

  it('passes on the faults of form', () => {
    expect(report(method('annan', { kind: 'metod' })).errors).toEqual([
      expect.stringContaining('methods/annan.yaml – kind'),
    ]);
  });
});

function dissent(a: Fields): Fields {
  const side = { kind: 'finding', assertedBy: 'SBU', statement: 'Det går inte att bedöma' };
  return {
    id: 'oenigheten',
    status: 'real',
    level: 'x',
    topic: 'Ämnet',
    a: { ...side, ...a },
    b: side,
    reasons: [],
    why: 'x',
    showToReader: 'x',
    confidence: 'low',
  };
}

function geography(): Fields {
  return {
    sources: [],
    counties: [],
    municipalities: [
      {
        code: '1480',
        name: 'Göteborg',
        fullName: 'Göteborgs stad',
        county: '14',
        population: null,
        populationYear: null,
        group: { code: 'A1', name: 'x', main: 'x' },
        rss: [],
        fouUnits: [],
      },
    ],
  };
}
