/** The flags over the whole catalogue: what issue 1 asks for by name, and what must hold of every record. */
import { describe, expect, it } from 'vitest';
import { detailView } from '../../src/catalogue/detail-view.ts';
import { methodFacts } from '../../src/catalogue/method-facts.ts';
import { recordView } from '../../src/catalogue/record-view.ts';
import { isFirstHand } from '../../src/domain/claim.ts';
import { flagLevels } from '../../src/domain/flags.ts';
import { introduceLabel } from '../../src/domain/labels.ts';
import { realCatalogue, testDay } from '../helpers/catalogue.ts';

const catalogue = realCatalogue();
const all = [...catalogue.methods.values()].map((method) => methodFacts(catalogue, method, testDay));
const flags = all.flatMap(({ method, flags: own }) => own.map((flag) => ({ id: method.id, flag })));
const verdicts = flags.filter(({ flag }) => flagLevels[flag.code] === 'verdict');

function viewOf(id: string) {
  const view = recordView(catalogue, id, testDay);
  if (view === null) throw new Error(`${id} is not in the catalogue`);
  return view;
}

/** The record by its name, since that is how the issue names it. */
function methodNamed(name: string): string {
  const found = [...catalogue.methods.values()].find((m) =>
    [m.title, ...m.aliases].some((n) => n.toLowerCase().startsWith(name.toLowerCase())),
  );
  if (!found) throw new Error(`no method is called ${name}`);
  return found.id;
}

describe('every verdict flag', () => {
  it('there are some, of several kinds', () => {
    expect(new Set(verdicts.map(({ flag }) => flag.code)).size).toBeGreaterThanOrEqual(3);
  });

  it.each(verdicts.map(({ id, flag }) => ({ id, code: flag.code, flag })))(
    '$code on $id names a first-hand body, a document and a date',
    ({ id, flag }) => {
      expect(flag.claims.length).toBeGreaterThan(0);
      for (const claim of flag.claims) {
        expect(isFirstHand(claim)).toBe(true);
        expect(claim.country).toBe('SE');
        expect(catalogue.actors.get(claim.source.assertedBy)?.kind).not.toBe('press');
      }
      const shown = viewOf(id).flags.find((f) => f.code === flag.code);
      for (const source of shown?.sources ?? []) {
        expect(source.publisher.name).not.toBe(source.publisher.id);
        expect(source.title).toBeTruthy();
        expect(source.date).toMatch(/^\d{4}/);
        expect(source.relayedBy).toBeNull();
        expect(source.url).toMatch(/^https?:/);
      }
      expect(shown?.sources.length).toBeGreaterThan(0);
    },
  );

  it('"advised against" comes from bodies whose task it is to recommend', () => {
    for (const { flag } of verdicts.filter((v) => v.flag.code === 'advised_against'))
      for (const claim of flag.claims) expect(catalogue.recommends(claim.source.assertedBy)).toBe(true);
  });
});

describe('the methods that the issue names', () => {
  it('Avskräckningsprogram is advised against by Socialstyrelsen', () => {
    const flag = viewOf(methodNamed('Avskräckningsprogram')).flags.find((f) => f.code === 'advised_against');
    expect(flag?.label).toMatch(/Socialstyrelsen 2021/);
    expect(flag?.sources[0]?.publisher).toEqual({ id: 'socialstyrelsen', name: 'Socialstyrelsen' });
  });

  it.each([
    'Funktionell familjeterapi',
    'Multisystemisk terapi',
    'Treatment Foster Care Oregon',
    'De otroliga åren',
    'Trappstegsmodellen',
  ])('%s carries no verdict flag', (name) => {
    const view = viewOf(methodNamed(name));
    expect(view.flags.filter((f) => f.level === 'verdict')).toEqual([]);
  });

  it.each(['KIBB', 'Trappan'])('%s shows when it is unsuitable, first of all flags', (name) => {
    const [first, ...rest] = viewOf(methodNamed(name)).flags;
    expect(first).toMatchObject({ code: 'unsuitable_when', level: 'safety' });
    expect(first?.label).toMatch(/^(Olämplig när|Kräver först|Inte för åldern)/);
    expect(first?.sources.length).toBeGreaterThan(0);
    const levels = [first, ...rest].map((f) => f?.level);
    expect(levels).toEqual(levels.toSorted((a, b) => order(a) - order(b)));
  });

  it('KIBB is unsuitable while violence between partners goes on', () => {
    expect(viewOf('kibb').flags.some((f) => /partnervåld/.test(f.label + f.reason))).toBe(true);
  });
});

function order(level: string | undefined): number {
  return ['safety', 'verdict', 'notice'].indexOf(level ?? '');
}

describe('SBU 2020 and Socialstyrelsen 2021 on youth reoffending: two kinds of answer, not a difference', () => {
  const records = [
    'psykosociala-oppenvardsinsatser-unga-som-begatt-brott',
    'strukturerad-familjebehandling-i-oppenvard',
    'strukturerad-individuell-kbt-fardighetstraning',
  ];

  it.each(records)('%s shows both statements with the explanation', (id) => {
    const detail = detailView(catalogue, id, testDay, null);
    const both = detail?.dissents.filter(
      (d) => d.level === 'evidence_vs_decision' && d.status === 'apparent',
    );
    const [dissent] = both ?? [];
    expect(dissent?.statements.map((s) => [s.publisher, s.year])).toEqual([
      ['SBU', 2020],
      ['Socialstyrelsen', 2021],
    ]);
    expect(dissent?.why.length).toBeGreaterThan(100);
    expect(dissent?.text).toMatch(/Socialstyrelsens rekommendation/);
    expect(dissent?.reasons.map((r) => r.code)).toContain('decision_basis');
    expect(detail?.evidence?.class).not.toBe('differs');
    expect(detail?.flags.map((f) => f.code)).not.toContain('assessments_differ');
  });
});

describe('nothing foreign drives a Swedish flag, and inferred stays visible', () => {
  it('every claim behind every flag is Swedish', () => {
    const foreign = flags.flatMap(({ id, flag }) =>
      flag.claims.filter((c) => c.country !== 'SE').map((c) => `${id} ${flag.code} ${c.id}`),
    );
    expect(foreign).toEqual([]);
  });

  it('every flag has claims behind it', () => {
    expect(
      flags.filter(({ flag }) => flag.claims.length === 0).map(({ id, flag }) => [id, flag.code]),
    ).toEqual([]);
  });

  it('no claim whose asserter is assumed stands behind a flag about access, and none behind a verdict', () => {
    const assumed = flags
      .filter(({ flag }) => flagLevels[flag.code] !== 'safety')
      .flatMap(({ id, flag }) =>
        flag.claims.filter((c) => c.source.assertedByDerived).map((c) => `${id} ${c.id}`),
      );
    expect(assumed).toEqual([]);
  });

  it('a flag that rests on our reading says so', () => {
    const read = flags.filter(({ flag }) => flag.claims.slice(0, 1).some((c) => c.basis === 'inferred'));
    expect(read.length).toBeGreaterThan(0);
    for (const { id, flag } of read) {
      const claim = flag.claims[0];
      const shown = viewOf(id).flags.filter((f) => f.code === flag.code);
      expect(shown.some((f) => f.reason.includes('vår tolkning'))).toBe(true);
      expect(claim?.basis).toBe('inferred');
    }
  });

  it('foreign claims are in the catalogue, with their country', () => {
    const countries = new Set(catalogue.claims.map((c) => c.claim.country));
    expect(countries.size).toBeGreaterThan(5);
  });

  it('"can we introduce it" is always told as our derivation', () => {
    for (const { method } of all) {
      const { introduce } = viewOf(method.id);
      if (introduce !== null) expect(introduce.basis).toBe('inferred');
    }
    const disputed = all.find((f) => f.introduce.disputed);
    if (disputed) expect(introduceLabel(disputed.introduce, null)).toBe('Uppgifter går isär');
  });

  it('a claim of an assumed asserter is shown as our reading', () => {
    const derived = catalogue.claims.filter((c) => c.claim.source.assertedByDerived);
    expect(derived.length).toBeGreaterThan(0);
    for (const stored of derived.slice(0, 20)) {
      const view = detailView(catalogue, stored.claim.subject, testDay, null);
      expect(view?.claims.find((c) => c.id === stored.claim.id)?.basis).toBe('inferred');
    }
  });
});

describe('positions', () => {
  it('none comes from a draft, a replaced edition, an unread link or our inference', () => {
    const wrong = all.flatMap(({ method, positions }) =>
      positions
        .filter(
          ({ claim, via }) =>
            claim.value.status === 'draft' ||
            claim.value.status === 'replaced' ||
            via?.link.value.ground === 'expert_inferred' ||
            (via?.basis === 'agency_named' && !via.link.value.verified),
        )
        .map((p) => `${method.id} ${p.claim.id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('some reach a method through its class, and say by whose word', () => {
    const via = all.flatMap((f) => f.positions.flatMap((p) => p.via ?? []));
    expect(new Set(via.map((v) => v.basis))).toContain('agency_named');
  });
});
