/** Completeness, roll-up and labels of a method, over a catalogue of a few records. */
import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { methodFacts } from '../../../src/catalogue/method-facts.ts';
import { type DataFile, parseData } from '../../../src/catalogue/parse.ts';
import { recordView } from '../../../src/catalogue/record-view.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import { facetValues } from '../../../src/search/documents.ts';
import { rowsOf, testDay } from '../../helpers/catalogue.ts';
import { claim } from '../../helpers/claims.ts';

const actor = {
  id: 'socialstyrelsen',
  title: 'Socialstyrelsen',
  kind: 'agency',
  level: 'national',
  recommends: true,
  basis: 'stated',
};
const method = (id: string, more: object = {}) => ({
  file: `methods/${id}.yaml`,
  value: { id, kind: 'programme', title: id, ...more },
});
const vocabulary = {
  id: 'target-groups',
  label: 'Målgrupper',
  concepts: [
    { id: 'barn-och-unga', label: 'Barn och unga' },
    { id: 'ungdomar', label: 'Ungdomar', broader: ['barn-och-unga'] },
  ],
};

function catalogueOf(files: readonly DataFile[], claims: readonly Claim[]): Catalogue {
  const data = parseData([{ file: 'actors/agency.yaml', value: [actor] }, ...files], () => null);
  expect(data.issues).toEqual([]);
  const placed = claims.map((c) => ({ claim: c, place: { file: '', path: [] } }));
  return new Catalogue(rowsOf({ records: data.records, claims: placed }));
}

function factsOf(claims: readonly Claim[]) {
  const catalogue = catalogueOf([method('metoden')], claims);
  const found = catalogue.methods.get('metoden');
  if (!found) throw new Error('unreachable');
  return methodFacts(catalogue, found, testDay);
}

const described = claim('described');
const recommended = claim('recommendation');
const evidenced = claim('finding');
const obtainable = claim('availability', { value: { code: 'free' } });

describe('completeness: how many of the four facts have a stated, dated Swedish claim', () => {
  it.each([
    { why: 'nothing', claims: [], expected: 0 },
    { why: 'described', claims: [described], expected: 1 },
    { why: 'two claims of one fact are one fact', claims: [described, claim('described')], expected: 1 },
    { why: 'all four', claims: [described, recommended, evidenced, obtainable], expected: 4 },
    { why: 'an instrument’s properties stand for evidence', claims: [claim('instrument')], expected: 1 },
    { why: 'undated', claims: [claim('described', { source: { published: null } })], expected: 0 },
    {
      why: 'as of a day is dated',
      claims: [claim('described', { source: { published: null, asOf: '2024' } })],
      expected: 1,
    },
    { why: 'foreign', claims: [claim('finding', { country: 'NO' })], expected: 0 },
    { why: 'our reading', claims: [claim('recommendation', { basis: 'inferred' })], expected: 0 },
    {
      why: 'a fact about access that decides nothing',
      claims: [claim('availability', { value: { aspect: 'cost' } })],
      expected: 0,
    },
    { why: 'a rating is not evidence', claims: [claim('rating')], expected: 0 },
  ])('$expected: $why', ({ claims, expected }) => {
    expect(factsOf(claims).completeness).toBe(expected);
  });
});

describe('a class and its members', () => {
  const files = [method('klassen', { kind: 'intervention_class' }), method('metoden')];
  const link = (ground: string) =>
    claim('class_link', { subject: 'metoden', value: { class: 'klassen', ground } });

  it('the class gets its member’s answer, told as the member’s', () => {
    const view = recordView(catalogueOf(files, [obtainable, link('agency_named')]), 'klassen', testDay);
    expect(view?.introduce).toMatchObject({
      status: 'yes',
      rule: 'best_of_members',
      member: { id: 'metoden', title: 'metoden' },
      basis: 'inferred',
    });
    expect(view?.completeness).toBe(0);
  });

  it('two classes that name each other do not go round for ever', () => {
    const back = claim('class_link', { subject: 'klassen', value: { class: 'metoden' } });
    const view = recordView(catalogueOf(files, [link('agency_named'), back]), 'klassen', testDay);
    expect(view?.introduce?.status).toBe('unknown');
  });

  it('the class’s findings are not its members’: certainty is never inherited', () => {
    const finding = claim('finding', { subject: 'klassen', value: { certainty: 'high' } });
    const catalogue = catalogueOf(files, [finding, link('agency_named')]);
    expect(recordView(catalogue, 'klassen', testDay)?.evidence?.class).toBe('effect_high');
    expect(recordView(catalogue, 'metoden', testDay)?.evidence?.class).toBe('none_found');
  });

  it('"bör" reaches a named member through the class, and says so', () => {
    const should = claim('recommendation', { subject: 'klassen', value: { target: 'class' } });
    const view = recordView(catalogueOf(files, [should, link('agency_named')]), 'metoden', testDay);
    expect(view?.positions).toMatchObject([
      {
        level: 'should',
        via: { class: 'klassen', classTitle: 'klassen', basis: 'agency_named' },
        publisher: { id: 'socialstyrelsen', name: 'Socialstyrelsen' },
      },
    ]);
    const ours = recordView(catalogueOf(files, [should, link('expert_inferred')]), 'metoden', testDay);
    expect(ours?.positions).toEqual([]);
  });
});

describe('facet values of a record', () => {
  it('add what is broader, and leave out what is not known', () => {
    const files = [
      method('metoden', { targetGroups: ['ungdomar'] }),
      { file: 'vocabularies/target-groups.yaml', value: vocabulary },
    ];
    const catalogue = catalogueOf(files, [
      obtainable,
      claim('rating', { value: { mappingConfidence: 'weak' } }),
    ]);
    const view = recordView(catalogue, 'metoden', testDay);
    if (view === null) throw new Error('unreachable');
    expect(facetValues(catalogue, view, testDay)).toMatchObject({
      type: ['method'],
      targetGroup: ['ungdomar', 'barn-och-unga'],
      problem: [],
      introduce: ['yes'],
      terms: ['free'],
      evidence: ['none_found'],
      // A weak mapping of a foreign rating is shown and never filtered on.
      rating: [],
    });
  });
});

describe('a flag in words', () => {
  it('names body, year and document, and the class that it came through', () => {
    const against = claim('recommendation', {
      subject: 'klassen',
      value: { level: 'should_not', target: 'class' },
    });
    const files = [
      method('klassen', { kind: 'intervention_class', title: 'Insatstypen' }),
      method('metoden'),
    ];
    const view = recordView(catalogueOf(files, [against, claim('class_link')]), 'metoden', testDay);
    expect(view?.flags).toMatchObject([
      {
        code: 'advised_against',
        level: 'verdict',
        label: 'Bör inte användas (Socialstyrelsen 2024)',
        reason: expect.stringContaining('Gäller insatstypen Insatstypen'),
        sources: [
          {
            publisher: { name: 'Socialstyrelsen' },
            title: 'Nationella riktlinjer',
            date: '2024-05-01',
            relayedBy: null,
          },
        ],
      },
    ]);
  });

  it('a safety condition that is our reading says so', () => {
    const ours = claim('safety', { basis: 'inferred' });
    const [flag] = recordView(catalogueOf([method('metoden')], [ours]), 'metoden', testDay)?.flags ?? [];
    expect(flag?.label).toBe('Olämplig när våld pågår');
    expect(flag?.reason).toContain('vår tolkning');
  });
});
