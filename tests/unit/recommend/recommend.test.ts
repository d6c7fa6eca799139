import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { methodFacts } from '../../../src/catalogue/method-facts.ts';
import type { CatalogueRows } from '../../../src/catalogue/store.ts';
import { problemsByGroup } from '../../../src/recommend/complete.ts';
import { agesDoubtful, agesOfGroups } from '../../../src/recommend/group-ages.ts';
import { knownOf } from '../../../src/recommend/known.ts';
import type { Need } from '../../../src/recommend/need.ts';
import { isForOtherCondition } from '../../../src/recommend/other-condition.ts';
import { recommend } from '../../../src/recommend/recommend.ts';
import { whoseProblems } from '../../../src/recommend/whose.ts';
import { realCatalogue, realData, rowsOf, testDay } from '../../helpers/catalogue.ts';
import { need } from './need.ts';

const catalogue = realCatalogue();
const idsOf = (found: readonly { readonly id: string }[]) => found.map((f) => f.id);
const without = (rows: CatalogueRows, ids: ReadonlySet<string>): CatalogueRows => ({
  ...rows,
  claims: rows.claims.filter(({ claim }) => !ids.has(claim.id)),
});
const rows = rowsOf(realData());
const problems = [...catalogue.concepts('problems').keys()];
const groups = [...catalogue.concepts('target-groups').keys()];
const circumstances = [...catalogue.concepts('circumstances').keys()];
const anyNeed = fc
  .record({
    problems: fc.subarray(problems, { minLength: 1, maxLength: 3 }),
    targetGroups: fc.subarray(groups, { maxLength: 3 }),
    circumstances: fc.subarray(circumstances, { maxLength: 2 }),
    ages: fc.option(
      fc.nat(90).map((age) => ({ min: age, max: age })),
      { nil: null },
    ),
  })
  .map(need);

describe('recommend', () => {
  it('does not depend on the order in which the need is said', () => {
    fc.assert(
      fc.property(anyNeed, (given) => {
        const turned = need({
          ...given,
          problems: given.problems.toReversed(),
          targetGroups: given.targetGroups.toReversed(),
          circumstances: given.circumstances.toReversed(),
        });
        const [a, b] = [given, turned].map((n) => recommend(catalogue, n, testDay, 50));
        expect(b?.methods.map((m) => [m.id, m.score])).toEqual(a?.methods.map((m) => [m.id, m.score]));
        expect(idsOf(b?.excluded ?? [])).toEqual(idsOf(a?.excluded ?? []));
      }),
      { numRuns: 30 },
    );
  });

  it('offers nothing that a Swedish source says is unsuitable in a circumstance that is there, and says who says so', () => {
    fc.assert(
      fc.property(anyNeed, (given) => {
        const answer = recommend(catalogue, given, testDay, 50);
        for (const { id } of answer.methods) {
          const named = catalogue
            .factClaims(id, 'safety')
            .filter((c) => c.country === 'SE' && c.value.type !== 'harm_signal')
            .flatMap((c) => c.value.circumstances);
          expect(
            named.filter((c) => given.circumstances.includes(c)),
            id,
          ).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('names the body behind an exclusion', () => {
    const answer = recommend(
      catalogue,
      need({
        problems: ['vald-mot-barn'],
        targetGroups: ['familjer'],
        circumstances: ['ongoing-partner-violence'],
      }),
      testDay,
      20,
    );
    expect(idsOf(answer.methods)).not.toContain('kibb');
    expect(answer.excluded.find((e) => e.id === 'kibb')?.reason).toBe(
      'Olämplig när pågående partnervåld (Socialstyrelsen).',
    );
  });

  it('lets no foreign source exclude, but says what it says, marked as foreign', () => {
    const wild = { problems: ['utagerande-beteende'], targetGroups: ['unga'], ages: { min: 15, max: 15 } };
    const answer = recommend(
      catalogue,
      need({ ...wild, circumstances: ['acute-suicide-risk'] }),
      testDay,
      30,
    );
    const fft = answer.methods.find((m) => m.id === 'funktionell-familjeterapi');
    expect(fft?.cautions.join(' ')).toMatch(/Social- og Boligstyrelsen[^)]*, utländsk uppgift/);
  });

  it('never offers what has a verdict against it, and a verdict never raises: without it the method ranks no lower', () => {
    const given = need({ problems: ['ungdomskriminalitet', 'brott'], targetGroups: ['unga'] });
    const id = 'avskrackningsprogram-scared-straight-m-fl';
    const flagged = recommend(catalogue, given, testDay, 50);
    expect(idsOf(flagged.methods)).not.toContain(id);
    expect(idsOf(flagged.excluded)).toContain(id);
    const against = new Set(
      rows.claims
        .filter(
          ({ claim }) => claim.subject === id && ['recommendation', 'finding', 'safety'].includes(claim.fact),
        )
        .map(({ claim }) => claim.id),
    );
    expect(against.size).toBeGreaterThan(0);
    const cleared = recommend(new Catalogue(without(rows, against)), given, testDay, 50);
    expect(idsOf(cleared.methods)).toContain(id);
  });

  it('takes nothing away for what can be introduced, nor adds anything for what is unknown', () => {
    for (const method of catalogue.methods.values()) {
      const facts = methodFacts(catalogue, method, testDay);
      const score = (status: typeof facts.introduce.status) =>
        knownOf(catalogue, need(), { ...facts, introduce: { ...facts.introduce, status } }).score;
      expect(score('unknown')).toBe(score('no'));
      for (const possible of ['yes', 'with_terms', 'statutory', 'limited'] as const)
        expect(score(possible), method.id).toBeGreaterThanOrEqual(score('unknown'));
    }
  });

  it('keeps adults from what is for children and children from what is for adults, though no age is printed', () => {
    const at = (age: number) =>
      idsOf(
        recommend(
          catalogue,
          need({
            problems: ['alkoholproblem'],
            targetGroups: ['vuxna', 'unga'],
            ages: { min: age, max: age },
          }),
          testDay,
          50,
        ).methods,
      );
    expect(at(14)).not.toContain('tolvstegsbehandling');
    expect(at(50)).toContain('tolvstegsbehandling');
    expect(at(50)).toContain('motivationshojande-behandling');
    expect(at(50)).not.toContain('kort-intervention-ungdomar');
  });

  it('says that nothing fits, with something to do, and always asks whether violence goes on', () => {
    const none = recommend(
      catalogue,
      need({ problems: ['gangkriminalitet'], targetGroups: ['sma-barn'], ages: { min: 2, max: 3 } }),
      testDay,
      10,
    );
    expect(none.methods).toEqual([]);
    expect(none.noMatch?.nextSteps.map((s) => s.kind)).toContain('ask_sbu');
    expect(none.askFirst[0]?.circumstance).toBe('ongoing-partner-violence');
    expect(none.caveat).not.toBe('');
  });
});

describe('whose problem it is', () => {
  it('is the other one’s where a relative asks', () => {
    const read = whoseProblems(
      catalogue,
      ['alkoholproblem', 'anhorigas-belastning'],
      ['anhoriga-vid-skadligt-bruk'],
    );
    expect(read).toEqual({
      problems: ['anhorigas-belastning'],
      othersProblems: ['alkoholproblem'],
      targetGroups: ['anhoriga-vid-skadligt-bruk'],
    });
    expect(whoseProblems(catalogue, ['alkoholproblem'], ['vuxna']).othersProblems).toEqual([]);
  });

  it('does not offer a method for one diagnosis to those who have another', () => {
    expect(isForOtherCondition(catalogue, ['personer-med-demenssjukdom'], ['unga'], ['atproblem'])).toBe(
      true,
    );
    expect(isForOtherCondition(catalogue, ['personer-med-demenssjukdom'], ['aldre'], ['demens'])).toBe(false);
    expect(isForOtherCondition(catalogue, ['personer-med-demenssjukdom'], [], ['atproblem'])).toBe(false);
  });
});

describe('agesOfGroups', () => {
  it('has an upper limit only where every group has one', () => {
    expect(agesOfGroups(['barn', 'unga'])).toEqual({ min: 0, max: 25 });
    expect(agesOfGroups(['personer-med-alkoholberoende', 'unga'])).toEqual({ min: 10, max: null });
    expect(agesOfGroups(['foraldrar'])).toBeNull();
  });
});

describe('what the need implies', () => {
  const found = (changes: Partial<Need>) => {
    const { methods, excluded } = recommend(catalogue, need(changes), testDay, 40);
    return { offered: idsOf(methods), excluded: idsOf(excluded) };
  };

  it('keeps a method that takes cognitive ability from who is psychotic, if a Swedish source asks for it', () => {
    const calm = { problems: ['valdsutovande'], targetGroups: ['valdsutovare'] };
    expect(found(calm).offered).toContain('ivin');
    const psychotic = found({ ...calm, circumstances: ['acute-psychosis-or-severe-mental-illness'] });
    expect(psychotic.excluded).toContain('ivin');
  });

  it('takes sexual abuse among the problems for the circumstance that it is, unless it is answered that there is none', () => {
    const abused = { problems: ['sexuellt-vald', 'vald-mot-barn'], targetGroups: ['valdsutsatta-barn'] };
    expect(found(abused).excluded).toContain('kibb');
    const answered = found({ ...abused, absentCircumstances: ['sexual-abuse-perpetrated'] });
    expect(answered.excluded).not.toContain('kibb');
  });

  it('does not offer mediation to parents who cannot negotiate', () => {
    const dispute = { problems: ['foraldrakonflikt'], targetGroups: ['separerade-foraldrar'] };
    expect(found(dispute).offered).toContain('samarbetssamtal');
    expect(found({ ...dispute, circumstances: ['unable-to-negotiate'] }).excluded).toContain(
      'samarbetssamtal',
    );
  });

  it('doubts a method for the young where an adult is in need, and does not forbid it', () => {
    expect(agesDoubtful({ min: 52, max: 52 }, ['suicidnara-personer', 'unga'])).toBe(true);
    expect(agesDoubtful({ min: 17, max: 17 }, ['suicidnara-personer', 'unga'])).toBe(false);
    expect(agesDoubtful({ min: 18, max: null }, ['unga'])).toBe(true);
    expect(agesDoubtful(null, ['unga'])).toBe(false);
    expect(agesDoubtful({ min: 52, max: 52 }, ['suicidnara-personer'])).toBe(false);
  });

  it('reads the problem of a group only where nothing else is said', () => {
    expect(problemsByGroup(['foraldrar', 'barn'])).toEqual(['foraldraskap']);
    expect(problemsByGroup(['barn'])).toEqual([]);
  });
});
