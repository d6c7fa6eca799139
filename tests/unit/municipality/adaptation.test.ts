/** The adaptation check over the whole catalogue, and on methods made for the rule. */
import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { parseData } from '../../../src/catalogue/parse.ts';
import { componentLinkSchema } from '../../../src/domain/records/method.ts';
import { type AdaptationRequest, adaptationCheck } from '../../../src/municipality/adaptation.ts';
import { changeKinds } from '../../../src/municipality/adaptation-changes.ts';
import { realApp } from '../../helpers/app.ts';
import { realCatalogue, rowsOf } from '../../helpers/catalogue.ts';

const nothing: AdaptationRequest = { ages: null, targetGroup: null, problem: null, changes: [] };
const everything: AdaptationRequest = {
  ages: { min: 3, max: 99 },
  targetGroup: 'barn',
  problem: 'brott',
  changes: changeKinds,
};

function check(catalogue: Catalogue, id: string, request = nothing) {
  const found = adaptationCheck(catalogue, id, request);
  if (found === null) throw new Error(`${id} is no method`);
  return found;
}

describe('over the whole catalogue', () => {
  const catalogue = realCatalogue();
  const all = [...catalogue.methods.values()];

  it('marks no part as core or adaptable without a claim about the method, stated by a source', () => {
    for (const method of all) {
      const { core, adaptable, unknown } = check(catalogue, method.id);
      for (const part of [...core, ...adaptable]) {
        const claim = catalogue.claim(part.saidBy?.claim ?? '')?.claim;
        expect([method.id, part.id, claim?.subject, claim?.basis]).toEqual([
          method.id,
          part.id,
          method.id,
          'stated',
        ]);
        expect(claim?.source.url ?? claim?.source.title).not.toBeNull();
      }
      expect(core.length + adaptable.length + unknown.length).toBe(method.components.length);
    }
  });

  it('has every condition of safety, whatever is asked and whoever states it', () => {
    let conditions = 0;
    for (const method of all) {
      const stated = catalogue.factClaims(method.id, 'safety').map((c) => c.id);
      conditions += stated.length;
      for (const request of [nothing, everything])
        expect(check(catalogue, method.id, request).never.map((f) => f.claim)).toEqual(
          expect.arrayContaining(stated),
        );
    }
    expect(conditions).toBeGreaterThan(50);
  });

  it('says of every fact who says it, and takes none from another record', () => {
    for (const method of all) {
      const found = check(catalogue, method.id, everything);
      const facts = [
        ...found.never,
        ...found.requirements,
        ...found.terms,
        ...found.adapted,
        ...found.versions,
        ...found.changes.flatMap((c) => c.facts),
      ];
      for (const fact of facts) {
        expect(catalogue.claim(fact.claim)?.claim.subject).toBe(method.id);
        expect(fact.source.publisher.name).not.toBe('');
        expect(fact.text.length + fact.label.length).toBeGreaterThan(0);
      }
      for (const change of found.changes) {
        expect(change.facts.length === 0).toBe(change.unknown !== null);
        expect(change.questions.length).toBeGreaterThan(1);
      }
    }
  });

  it('takes nothing from the class as studied for the method', () => {
    for (const method of all)
      for (const { claim } of check(catalogue, method.id).studied) {
        const found = catalogue.claim(claim)?.claim;
        expect(found?.fact === 'finding' && found.value.target).toBe('method');
      }
  });
});

const source = {
  assertedBy: 'agency',
  url: 'https://www.example.org/',
  read: '2026-11',
};
const finding = (id: string, population: object | null, more: object = {}) => ({
  id,
  fact: 'finding',
  value: {
    target: 'method',
    direction: 'positive',
    certainty: 'low',
    outcomeGroup: 'brott',
    design: 'systematic_review',
    counts: true,
    countsReason: 'översikt',
    ...more,
  },
  population,
  source,
  basis: 'stated',
});

function made(claims: object[], components: object[] = []): Catalogue {
  const concept = (id: string, broader: string[] = []) => ({ id, label: `Label ${id}`, broader });
  const files = [
    {
      file: 'methods/metoden.yaml',
      value: { id: 'metoden', kind: 'programme', title: 'Metoden', components, claims },
    },
    {
      file: 'actors/a.yaml',
      value: [{ id: 'agency', title: 'Myndigheten', kind: 'agency', level: 'national', basis: 'stated' }],
    },
    {
      file: 'vocabularies/target-groups.yaml',
      value: {
        id: 'target-groups',
        label: 'Målgrupp',
        concepts: [concept('barn'), concept('sma-barn', ['barn']), concept('aldre')],
      },
    },
    {
      file: 'vocabularies/components.yaml',
      value: { id: 'components', label: 'Delar', concepts: [concept('rollspel'), concept('hemuppgift')] },
    },
  ];
  const data = parseData(files, () => null);
  expect(data.issues).toEqual([]);
  return new Catalogue(rowsOf(data));
}

describe('a part', () => {
  const says = (id: string, more: object = {}) => ({
    id,
    fact: 'other',
    value: { kind: 'other', text: 'Rollspel måste vara med' },
    source,
    basis: 'stated',
    ...more,
  });
  const link = { component: 'rollspel', role: 'core', ground: 'dismantling_study', claim: 'metoden-karna' };

  it('is core when a stated claim says so, with its source beside it', () => {
    const { core, unknown } = check(
      made([says('metoden-karna')], [link, { component: 'hemuppgift', ground: 'owner_states' }]),
      'metoden',
    );
    expect(core).toMatchObject([
      { id: 'rollspel', saidBy: { claim: 'metoden-karna', source: { publisher: { id: 'agency' } } } },
    ]);
    expect(unknown.map((p) => p.id)).toEqual(['hemuppgift']);
  });

  it.each([
    ['our own reading', [says('metoden-karna', { basis: 'inferred' })]],
    ['no claim', []],
  ])('is unknown on %s', (_name, claims) => {
    const { core, unknown } = check(made(claims, [link]), 'metoden');
    expect([core.length, unknown.length]).toEqual([0, 1]);
  });

  it.each([
    ['core', null, false],
    ['adaptable', null, false],
    ['unknown', null, true],
    ['core', 'metoden-karna', true],
  ])('%s with the claim %s is written so: %s', (role, claim, allowed) => {
    const parsed = componentLinkSchema.safeParse({ component: 'lek', ground: 'owner_states', role, claim });
    expect(parsed.success).toBe(allowed);
  });
});

describe('for whom it was studied', () => {
  const ages = (min: number | null, max: number | null) => ({ ages: { min, max } });
  it.each([
    [ages(12, 17), { min: 13, max: 15 }, 'within'],
    [ages(12, 17), { min: 10, max: 15 }, 'partly'],
    [ages(12, 17), { min: 18, max: 20 }, 'outside'],
    [ages(12, 17), { min: 12, max: null }, 'partly'],
    [ages(18, null), { min: 65, max: null }, 'within'],
    [ages(null, 6), { min: 6, max: 8 }, 'partly'],
    [ages(null, null), { min: 6, max: 8 }, 'unknown'],
    [{ targetGroups: ['barn'] }, { min: 6, max: 8 }, 'unknown'],
    [null, { min: 6, max: 8 }, 'unknown'],
  ])('studied %j, asked %j: %s', (population, asked, fit) => {
    const found = check(made([finding('f-1', population)]), 'metoden', { ...nothing, ages: asked });
    expect(found.studied[0]?.fit).toEqual({ ages: fit, targetGroup: null, problem: null });
  });

  it.each([
    [['barn'], 'sma-barn', 'within'],
    [['sma-barn'], 'barn', 'partly'],
    [['aldre'], 'barn', 'outside'],
    [[], 'barn', 'unknown'],
  ])('studied groups %j, asked %s: %s', (targetGroups, targetGroup, fit) => {
    const found = check(made([finding('f-1', { targetGroups })]), 'metoden', { ...nothing, targetGroup });
    expect(found.studied[0]?.fit.targetGroup).toBe(fit);
  });

  it('says in a sentence what the comparison gives, and that silence is unknown', () => {
    const summary = (claims: object[], targetGroup: string | null) =>
      check(made(claims), 'metoden', { ...nothing, targetGroup }).studiedSummary;
    const [about, other, silent] = [
      finding('f-1', { targetGroups: ['barn'] }),
      finding('f-2', { targetGroups: ['aldre'] }),
      finding('f-3', null),
    ];
    expect(summary([], 'barn')).toContain('För vilka den är prövad är okänt');
    expect(summary([about], null)).toContain('Välj ålder, målgrupp eller problem');
    expect(summary([about, other], 'barn')).toContain(
      'Av 2 uppgifter gäller 1 en grupp där de ni anger är med',
    );
    expect(summary([other, silent], 'barn')).toContain('Av 2 uppgifter är det 1 som inte säger');
    expect(summary([other], 'barn')).toBe('Den enda uppgiften nämner inte dem ni anger.');
  });

  it('leaves out what is known of the class, and what is superseded', () => {
    const catalogue = made([
      finding('f-1', null, { target: 'class' }),
      finding('f-2', null, { current: false, counts: false }),
    ]);
    expect(check(catalogue, 'metoden').studied).toEqual([]);
  });
});

describe('the page and the API', async () => {
  const { app, faults } = await realApp();
  const json = async (address: string) => {
    const response = await app.request(address);
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  it('say the same', async () => {
    const query = '?ageMin=4&ageMax=12&targetGroup=barn&change=age&change=shorter';
    const { status, body } = await json(`/api/v1/methods/kibb/adaptation${query}`);
    expect(status).toBe(200);
    const response = await app.request(`/metoder/kibb/anpassning${query}`);
    expect(response.status).toBe(200);
    const page = await response.text();
    expect(page).toContain(String(body.studiedSummary));
    for (const fact of [
      ...(body.never as { claim: string }[]),
      ...(body.requirements as { claim: string }[]),
    ])
      expect(page).toContain(`data-claim="${fact.claim}"`);
    expect(page).toContain('pågående partnervåld');
    expect(page).toContain('<h3>Annan ålder</h3>');
    expect(page).toContain('name="robots"');
    expect(page).toContain('Frågorna är våra egna');
  });

  it('is linked from the method’s page', async () => {
    const page = await (await app.request('/metoder/kibb')).text();
    expect(page).toContain('href="/metoder/kibb/anpassning"');
  });

  it.each([
    ['ageMin=20&ageMax=3', 'ageMin'],
    ['ageMin=-1', 'ageMin'],
    ['ageMax=121', 'ageMax'],
    ['targetGroup=finns-inte', 'targetGroup'],
    ['problem=%3Cscript%3E', 'problem'],
    ['change=lattare', 'change'],
  ])('?%s: refused by the API, said on the page', async (query, parameter) => {
    const { status, body } = await json(`/api/v1/methods/kibb/adaptation?${query}`);
    expect([status, body.type]).toEqual([400, '/problem/bad-request']);
    expect(body.errors).toMatchObject([{ pointer: `#/query/${parameter}` }]);
    const page = await app.request(`/metoder/kibb/anpassning?${query}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('role="alert"');
  });

  it('know no other method', async () => {
    expect((await json('/api/v1/methods/finns-inte/adaptation')).status).toBe(404);
    expect((await json('/api/v1/methods/socialstyrelsen/adaptation')).status).toBe(404);
    expect((await app.request('/metoder/finns-inte/anpassning')).status).toBe(404);
  });

  it('meet no fault that nobody foresaw', () => expect(faults).toEqual([]));
});
