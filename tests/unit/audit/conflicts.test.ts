/** The rule of conflict on made-up claims: what disagrees, what is two kinds of answer, what cannot be compared. */
import { expect, it } from 'vitest';
import { allConflicts } from '../../../src/audit/conflicts.ts';
import { Catalogue } from '../../../src/catalogue/catalogue.ts';
import type { CatalogueRows, StoredRecord } from '../../../src/catalogue/store.ts';
import type { Claim } from '../../../src/domain/claim.ts';
import { actorSchema } from '../../../src/domain/records/actor.ts';
import { methodSchema } from '../../../src/domain/records/method.ts';
import { claim } from '../../helpers/claims.ts';

const mark = { origin: 'file' as const, recordedFrom: '2026-11-20T08:00:00.000Z', recordedTo: null };

function catalogueOf(claims: readonly Claim[]): Catalogue {
  const actor = (id: string) =>
    actorSchema.parse({
      id,
      title: id,
      kind: 'agency',
      level: 'national',
      recommends: true,
      basis: 'stated',
    });
  const records = [
    {
      type: 'methods',
      id: 'metoden',
      record: methodSchema.parse({ id: 'metoden', kind: 'programme', title: 'Metoden' }),
    },
    ...['sbu', 'socialstyrelsen', 'mfof'].map((id) => ({ type: 'actors', id, record: actor(id) })),
  ].map((r) => ({ ...r, ...mark }) as StoredRecord);
  const rows: CatalogueRows = {
    records,
    claims: claims.map((c) => ({ claim: c, ...mark })),
    unreadable: [],
    asOf: mark.recordedFrom,
    version: 1,
  };
  return new Catalogue(rows);
}

const ages = (min: number, max: number) => ({ population: { ages: { min, max } } });
const by = (assertedBy: string) => ({ source: { assertedBy } });
const effect = (direction: string, certainty: string) => ({ value: { direction, certainty } });

it.each<[string, Claim[], { kind: string; comparability: string }[]]>([
  [
    'two conclusions on one outcome for overlapping groups disagree',
    [
      claim('finding', { ...effect('positive', 'moderate'), ...by('sbu'), ...ages(12, 17) }),
      claim('finding', { ...effect('no_effect', 'moderate'), ...by('socialstyrelsen'), ...ages(15, 20) }),
    ],
    [{ kind: 'differs', comparability: 'comparable' }],
  ],
  [
    'the same on groups that do not meet cannot be compared',
    [
      claim('finding', { ...effect('positive', 'moderate'), ...by('sbu'), ...ages(3, 8) }),
      claim('finding', { ...effect('no_effect', 'moderate'), ...by('socialstyrelsen'), ...ages(15, 20) }),
    ],
    [{ kind: 'kinds_of_answer', comparability: 'not_comparable' }],
  ],
  [
    'two conclusions that agree are no conflict',
    [
      claim('finding', { ...effect('positive', 'moderate'), ...by('sbu') }),
      claim('finding', { ...effect('positive', 'low'), ...by('socialstyrelsen') }),
    ],
    [],
  ],
  [
    'a superseded conclusion does not disagree with what replaced it',
    [
      claim('finding', { ...effect('positive', 'moderate'), ...by('sbu') }),
      claim('finding', {
        value: { direction: 'no_effect', certainty: 'moderate', current: false, counts: false },
        ...by('socialstyrelsen'),
      }),
    ],
    [],
  ],
  [
    'a decision where research cannot tell is two kinds of answer',
    [
      claim('finding', { ...effect('unclear', 'very_low'), ...by('sbu') }),
      claim('recommendation', by('socialstyrelsen')),
    ],
    [{ kind: 'kinds_of_answer', comparability: 'kinds_of_answer' }],
  ],
  [
    'one offers, another advises against, for the same people',
    [
      claim('recommendation', { ...by('socialstyrelsen'), ...ages(12, 17) }),
      claim('recommendation', { value: { level: 'should_not' }, ...by('mfof'), ...ages(12, 17) }),
    ],
    [{ kind: 'differs', comparability: 'comparable' }],
  ],
  [
    'a draft does not contradict anybody',
    [
      claim('recommendation', by('socialstyrelsen')),
      claim('recommendation', { value: { level: 'should_not', status: 'draft' }, ...by('mfof') }),
    ],
    [],
  ],
])('%s', (_, claims, expected) => {
  const found = allConflicts(catalogueOf(claims), '2026-11-21');
  expect(found.map(({ kind, comparability }) => ({ kind, comparability }))).toEqual(expected);
  // Nobody has explained what a rule has found.
  for (const c of found) expect(c).toMatchObject({ ground: 'rule', explanation: null });
});
