/** Claims for tests: a good Swedish, first-hand, dated claim, of which a test changes what it is about. */
import { type ClaimOf, claimSchema, type FactName } from '../../src/domain/claim.ts';

const values: { readonly [F in FactName]: Record<string, unknown> } = {
  described: { register: 'Metodguiden' },
  recommendation: {
    level: 'should',
    addressee: 'social_services',
    target: 'method',
    targetName: 'Metoden',
    status: 'current',
    group: 'grupp',
  },
  finding: {
    target: 'method',
    direction: 'positive',
    certainty: 'moderate',
    outcomeGroup: 'brott',
    design: 'systematic_review',
    counts: true,
    countsReason: 'systematisk översikt',
  },
  instrument: { aspect: 'review_verdict', text: 'God samstämmighet' },
  rating: {
    register: 'CEBC',
    registerVersion: '2020',
    label: 'Promising',
    band: 'D3',
    mappingConfidence: 'good',
  },
  safety: { type: 'unsuitable_when', condition: 'våld pågår', strength: 'agency_conclusion' },
  availability: { aspect: 'terms', text: 'Fri att använda' },
  spread: { text: 'Ges i kommunen', place: {} },
  requirement: { field: 'team', text: 'Tre behandlare' },
  barrier: { code: 'on_call', text: 'Jour dygnet runt' },
  class_link: { class: 'klassen', ground: 'agency_named', verified: true },
  relation: { type: 'variant_of', to: 'annan' },
  definition: { text: 'Ett ord' },
  other: { kind: 'use', text: 'Används' },
};

/** What a test may change of a claim. */
export interface Changes {
  readonly value?: Record<string, unknown>;
  readonly source?: Record<string, unknown>;
  readonly [field: string]: unknown;
}

let number = 0;

/** A claim of a fact. @param changes fields of the claim; `value` and `source` are merged into the usual ones. */
export function claim<F extends FactName>(fact: F, changes: Changes = {}): ClaimOf<F> {
  const { value, source, ...common } = changes;
  number += 1;
  return claimSchema.parse({
    id: `${fact.replace('_', '-')}-${number}`,
    fact,
    subject: 'metoden',
    basis: 'stated',
    ...common,
    value: { ...values[fact], ...value },
    source: {
      assertedBy: 'socialstyrelsen',
      url: 'https://www.socialstyrelsen.se/sida',
      read: '2026-11',
      title: 'Nationella riktlinjer',
      published: '2024-05-01',
      ...source,
    },
  }) as ClaimOf<F>;
}
