import { describe, expect, it } from 'vitest';
import { type Claim, claimsOf } from '../../../src/domain/claim.ts';
import { evidenceOf } from '../../../src/domain/evidence-class.ts';
import {
  carriesVerdict,
  type FlagCode,
  type FlagFacts,
  flagCodes,
  flagLevels,
  flagRules,
  flagsOf,
} from '../../../src/domain/flags.ts';
import { introduceOf } from '../../../src/domain/introduce.ts';
import { positionsOf } from '../../../src/domain/positions.ts';
import type { Ages } from '../../../src/domain/primitives.ts';
import { type Changes, claim } from '../../helpers/claims.ts';

const today = '2026-11-21';
const recommends = (actor: string) => actor === 'socialstyrelsen';
const hierarchy = { targetGroups: (id: string) => [id], problems: (id: string) => [id] };

interface More {
  readonly ages?: Ages;
  readonly dissents?: FlagFacts['dissents'];
  /** Recommendations of the class that the method is placed in. */
  readonly ofClass?: readonly Claim[];
}

/** The facts of a method that these claims are about, worked out by the real rules. */
function factsOf(claims: readonly Claim[], more: More = {}): FlagFacts {
  const introduce = introduceOf(
    {
      availability: claimsOf(claims, 'availability'),
      spread: claimsOf(claims, 'spread'),
      barriers: claimsOf(claims, 'barrier'),
      isAgency: () => false,
    },
    today,
  );
  return {
    claims,
    positions: positionsOf(
      claimsOf(claims, 'recommendation'),
      claimsOf(claims, 'class_link'),
      () => claimsOf(more.ofClass ?? [], 'recommendation'),
      recommends,
    ),
    evidence: evidenceOf('programme', claimsOf(claims, 'finding'), hierarchy),
    introduce,
    dissents: more.dissents ?? [],
    ages: more.ages ?? null,
    recommends,
    isPress: (actor) => actor === 'svt',
    today,
  };
}

const recommendation = (value: Record<string, unknown>, rest: Changes = {}) =>
  claim('recommendation', { ...rest, value });
const finding = (value: Record<string, unknown>, rest: Changes = {}) => claim('finding', { ...rest, value });
const safety = (value: Record<string, unknown> = {}, rest: Changes = {}) =>
  claim('safety', { ...rest, value });
const lifecycle = (code: string, rest: Changes = {}) =>
  claim('availability', { ...rest, value: { aspect: 'lifecycle', code } });
const against = (rest: Changes = {}) => recommendation({ level: 'should_not' }, rest);

const relayed = { source: { relayedBy: 'sbu' } };
const derived = { source: { assertedByDerived: true } };
const undated = { source: { published: null } };
const untitled = { source: { title: null } };
const unread = { source: { url: null } };
const inferred = { basis: 'inferred' };
const norwegian = { country: 'NO' };
const press = { source: { assertedBy: 'pressen' } };

interface Row {
  readonly why: string;
  readonly rule: keyof typeof flagRules;
  readonly claims: readonly Claim[];
  readonly more?: More;
  readonly expected: readonly FlagCode[];
}

/** What keeps a verdict from being said, the same for every verdict: body, document and date, first-hand, Swedish. */
const weaknesses = { relayed, derived, undated, untitled, unread, inferred, norwegian } as const;

const rows: readonly Row[] = [
  // safety
  { why: 'a stated contraindication', rule: 'safety', claims: [safety()], expected: ['unsuitable_when'] },
  {
    why: 'a precondition and an age are conditions of the same kind: what is unsuitable, said apart by the label',
    rule: 'safety',
    claims: [safety({ type: 'requires_first' }), safety({ type: 'not_for_age' })],
    expected: ['unsuitable_when', 'unsuitable_when'],
  },
  {
    why: 'undated, relayed or assumed: safety is shown all the same',
    rule: 'safety',
    claims: [safety({}, { source: { published: null, relayedBy: 'sbu', assertedByDerived: true } })],
    expected: ['unsuitable_when'],
  },
  {
    why: 'a foreign condition is information and blocks nothing',
    rule: 'safety',
    claims: [safety({}, norwegian)],
    expected: [],
  },
  {
    why: 'a sign of harm is no condition',
    rule: 'safety',
    claims: [safety({ type: 'harm_signal' })],
    expected: ['harm_signal'],
  },

  // advised against
  {
    why: 'first-hand from the body whose task it is',
    rule: 'advisedAgainst',
    claims: [against()],
    expected: ['advised_against'],
  },
  {
    why: 'a body that does not recommend advises against nothing',
    rule: 'advisedAgainst',
    claims: [against(press)],
    expected: [],
  },
  {
    why: 'a draft advises against nothing',
    rule: 'advisedAgainst',
    claims: [recommendation({ level: 'should_not', status: 'draft' })],
    expected: [],
  },
  {
    why: 'a replaced edition advises against nothing',
    rule: 'advisedAgainst',
    claims: [recommendation({ level: 'should_not', status: 'replaced' })],
    expected: [],
  },
  {
    why: 'an unclear edition is shown, and is never the only ground of a flag',
    rule: 'advisedAgainst',
    claims: [recommendation({ level: 'should_not', status: 'unclear' })],
    expected: [],
  },
  {
    why: '"may in exceptional cases" is not "should not"',
    rule: 'advisedAgainst',
    claims: [recommendation({ level: 'exceptionally', priority: 10 })],
    expected: [],
  },
  {
    why: 'of the class, which the agency names the method in',
    rule: 'advisedAgainst',
    claims: [claim('class_link')],
    more: { ofClass: [against()] },
    expected: ['advised_against'],
  },
  {
    why: 'of the class, which only the owner places it in',
    rule: 'advisedAgainst',
    claims: [claim('class_link', { value: { ground: 'owner_says' } })],
    more: { ofClass: [against()] },
    expected: [],
  },
  {
    why: 'of the class, by our inference',
    rule: 'advisedAgainst',
    claims: [claim('class_link', { value: { ground: 'expert_inferred' } })],
    more: { ofClass: [against()] },
    expected: [],
  },

  // research only
  {
    why: 'FoU from the recommending body',
    rule: 'researchOnly',
    claims: [recommendation({ level: 'research_only' })],
    expected: ['research_only'],
  },
  {
    why: 'a draft',
    rule: 'researchOnly',
    claims: [recommendation({ level: 'research_only', status: 'draft' })],
    expected: [],
  },

  // harm
  {
    why: 'a counting finding is negative',
    rule: 'harmRisk',
    claims: [finding({ direction: 'negative' })],
    expected: ['harm_risk'],
  },
  {
    why: 'less effective than something else is not harm',
    rule: 'harmRisk',
    claims: [finding({ direction: 'less_effective_than' })],
    expected: [],
  },
  {
    why: 'harm is told although another review sees an effect',
    rule: 'harmRisk',
    claims: [finding({ direction: 'negative' }), finding({ direction: 'positive' })],
    expected: ['harm_risk', 'assessments_differ'],
  },
  {
    why: 'a superseded finding is history',
    rule: 'harmRisk',
    claims: [finding({ direction: 'negative', counts: false, current: false })],
    expected: [],
  },

  // no effect
  {
    why: 'the class of the method is no effect',
    rule: 'noEffect',
    claims: [finding({ direction: 'no_effect' })],
    expected: ['no_effect'],
  },
  {
    why: 'low certainty is not enough',
    rule: 'noEffect',
    claims: [finding({ direction: 'no_effect', certainty: 'low' })],
    expected: [],
  },
  {
    why: 'another outcome has an effect: varies',
    rule: 'noEffect',
    claims: [finding({ direction: 'no_effect' }), finding({ outcomeGroup: 'psykisk-halsa' })],
    expected: [],
  },
  { why: 'an instrument has no effect class', rule: 'noEffect', claims: [claim('instrument')], expected: [] },

  // lifecycle
  {
    why: 'ended in Sweden',
    rule: 'lifecycle',
    claims: [lifecycle('discontinued')],
    expected: ['discontinued'],
  },
  { why: 'replaced in Sweden', rule: 'lifecycle', claims: [lifecycle('replaced')], expected: ['replaced'] },
  { why: 'dormant is not ended', rule: 'lifecycle', claims: [lifecycle('dormant')], expected: [] },
  {
    why: 'a statutory task does not end',
    rule: 'lifecycle',
    claims: [lifecycle('discontinued'), claim('availability', { value: { code: 'statutory' } })],
    expected: [],
  },

  // harm signal
  {
    why: 'one study suggests harm',
    rule: 'harmSignal',
    claims: [finding({ direction: 'negative', counts: false, design: 'single_rct' })],
    expected: ['harm_signal'],
  },
  {
    why: 'said by a source as a sign',
    rule: 'harmSignal',
    claims: [safety({ type: 'harm_signal' })],
    expected: ['harm_signal'],
  },
  {
    why: 'a superseded study',
    rule: 'harmSignal',
    claims: [finding({ direction: 'negative', counts: false, current: false })],
    expected: [],
  },
  {
    why: 'not said twice: the verdict has it',
    rule: 'harmSignal',
    claims: [finding({ direction: 'negative' })],
    expected: ['harm_risk'],
  },
  {
    why: 'a conclusion of harm that cannot carry a verdict is still a sign',
    rule: 'harmSignal',
    claims: [finding({ direction: 'negative' }, relayed)],
    expected: ['harm_signal'],
  },
  { why: 'foreign', rule: 'harmSignal', claims: [safety({ type: 'harm_signal' }, norwegian)], expected: [] },

  // assessments differ
  {
    why: 'two reviews disagree',
    rule: 'assessmentsDiffer',
    claims: [finding({ certainty: 'high' }), finding({ certainty: 'low' })],
    expected: ['assessments_differ'],
  },
  {
    why: 'a curated disagreement between Swedish bodies',
    rule: 'assessmentsDiffer',
    claims: [],
    more: { dissents: [{ topic: 'Effekt', claims: [finding({})] }] },
    expected: ['assessments_differ'],
  },
  {
    why: 'two foreign registers disagree',
    rule: 'assessmentsDiffer',
    claims: [],
    more: {
      dissents: [
        { topic: 'Betyg', claims: [claim('rating', { country: 'US' }), claim('rating', { country: 'GB' })] },
      ],
    },
    expected: [],
  },
  {
    why: 'evidence against a decision is two kinds of answer, not a difference',
    rule: 'assessmentsDiffer',
    claims: [finding({ direction: 'unclear', certainty: 'very_low' }), recommendation({})],
    expected: ['terms_unclear'],
  },

  // recommended but hard
  {
    why: 'a current "bör" about the method itself, which is under trial',
    rule: 'recommendedButHard',
    claims: [recommendation({}), lifecycle('under_trial')],
    expected: ['recommended_but_hard'],
  },
  {
    why: '"kan" is not "bör"',
    rule: 'recommendedButHard',
    claims: [recommendation({ level: 'may' }), lifecycle('under_trial')],
    expected: [],
  },
  {
    why: 'relayed by somebody else',
    rule: 'recommendedButHard',
    claims: [recommendation({}, relayed), lifecycle('under_trial')],
    expected: [],
  },
  {
    why: 'about the class',
    rule: 'recommendedButHard',
    claims: [recommendation({ target: 'class' }), lifecycle('under_trial')],
    expected: [],
  },
  {
    why: 'through a class',
    rule: 'recommendedButHard',
    claims: [claim('class_link'), lifecycle('under_trial')],
    more: { ofClass: [recommendation({ target: 'class' })] },
    expected: [],
  },
  {
    why: 'a draft',
    rule: 'recommendedButHard',
    claims: [recommendation({ status: 'draft' }), lifecycle('under_trial')],
    expected: [],
  },
  {
    why: 'the trial is undated: shown, may not carry a flag',
    rule: 'recommendedButHard',
    claims: [recommendation({}), lifecycle('under_trial', undated)],
    expected: [],
  },
  {
    why: 'it can be had',
    rule: 'recommendedButHard',
    claims: [recommendation({}), claim('availability', { value: { code: 'free' } })],
    expected: [],
  },

  // none found
  {
    why: 'a source says that there is no steward',
    rule: 'noneFound',
    claims: [claim('availability', { value: { aspect: 'steward', code: 'none_found' } })],
    expected: ['no_steward_found'],
  },
  {
    why: 'a source says that it is not used here',
    rule: 'noneFound',
    claims: [lifecycle('not_used_in_sweden')],
    expected: ['no_provider_found'],
  },
  {
    why: 'undated: shown, may not carry a flag',
    rule: 'noneFound',
    claims: [lifecycle('not_used_in_sweden', undated)],
    expected: [],
  },
  {
    why: 'the asserter is assumed',
    rule: 'noneFound',
    claims: [lifecycle('not_used_in_sweden', derived)],
    expected: [],
  },
  {
    why: 'our reading',
    rule: 'noneFound',
    claims: [lifecycle('not_used_in_sweden', inferred)],
    expected: [],
  },
  { why: 'silence is not "none"', rule: 'noneFound', claims: [], expected: [] },

  // terms unclear
  {
    why: 'should be offered, and nobody says on what terms',
    rule: 'termsUnclear',
    claims: [recommendation({})],
    expected: ['terms_unclear'],
  },
  {
    why: 'the edition is unclear: never the only ground',
    rule: 'termsUnclear',
    claims: [recommendation({ status: 'unclear' })],
    expected: [],
  },
  {
    why: 'the terms are known',
    rule: 'termsUnclear',
    claims: [recommendation({}), claim('availability', { value: { code: 'free' } })],
    expected: [],
  },
  { why: 'nobody recommends it', rule: 'termsUnclear', claims: [finding({ counts: false })], expected: [] },

  // version gap
  {
    why: 'tried abroad in a named version, adapted here',
    rule: 'versionGap',
    claims: [
      finding({ versionEvaluated: 'IY Basic', studyCountries: ['US'] }),
      claim('availability', { value: { aspect: 'adaptation' } }),
    ],
    expected: ['version_gap'],
  },
  {
    why: 'tried in Sweden',
    rule: 'versionGap',
    claims: [
      finding({ versionEvaluated: 'IY Basic', studyCountries: ['SE'] }),
      claim('availability', { value: { aspect: 'adaptation' } }),
    ],
    expected: [],
  },
  {
    why: 'no version named',
    rule: 'versionGap',
    claims: [finding({ studyCountries: ['US'] }), claim('availability', { value: { aspect: 'adaptation' } })],
    expected: [],
  },
  {
    why: 'the adaptation is read at an assumed asserter',
    rule: 'versionGap',
    claims: [
      finding({ versionEvaluated: 'IY Basic', studyCountries: ['US'] }),
      claim('availability', { ...derived, value: { aspect: 'adaptation' } }),
    ],
    expected: [],
  },

  // population not tested
  {
    why: 'tried on adults, meant for teenagers',
    rule: 'populationNotTested',
    claims: [finding({}, { population: { ages: { min: 18, max: null } } })],
    more: { ages: { min: 12, max: 17 } },
    expected: ['population_not_tested'],
  },
  {
    why: 'the ages meet',
    rule: 'populationNotTested',
    claims: [finding({}, { population: { ages: { min: 16, max: null } } })],
    more: { ages: { min: 12, max: 17 } },
    expected: [],
  },
  {
    why: 'a source that gives no ages may have tried them',
    rule: 'populationNotTested',
    claims: [finding({}, { population: { ages: { min: 18, max: null } } }), finding({})],
    more: { ages: { min: 12, max: 17 } },
    expected: [],
  },
  {
    why: 'the method states no ages',
    rule: 'populationNotTested',
    claims: [finding({}, { population: { ages: { min: 18, max: null } } })],
    expected: [],
  },
  {
    why: 'nothing counts: "no review" is another thing',
    rule: 'populationNotTested',
    claims: [finding({ counts: false }, { population: { ages: { min: 18, max: null } } })],
    more: { ages: { min: 12, max: 17 } },
    expected: [],
  },

  // stale
  {
    why: 'searched more than five years ago',
    rule: 'stale',
    claims: [finding({ searchDate: '2021-10' })],
    expected: ['stale'],
  },
  {
    why: 'searched within five years',
    rule: 'stale',
    claims: [finding({ searchDate: '2022-02-07' })],
    expected: [],
  },
  {
    why: 'the newest search counts',
    rule: 'stale',
    claims: [finding({ searchDate: '2015' }), finding({ searchDate: '2024' })],
    expected: [],
  },
  { why: 'no search date is known: nothing is guessed', rule: 'stale', claims: [finding({})], expected: [] },
];

describe('flag rules (domain model 5)', () => {
  it.each(rows)('$rule → $expected: $why', ({ claims, more, expected }) => {
    expect(
      flagsOf(factsOf(claims, more))
        .map((f) => f.code)
        .sort(),
    ).toEqual([...expected].sort());
  });

  it('has rows for every rule', () => {
    expect(new Set(rows.map((r) => r.rule))).toEqual(new Set(Object.keys(flagRules)));
  });

  it('raises every flag in some row', () => {
    expect(new Set(rows.flatMap((r) => r.expected))).toEqual(new Set(flagCodes));
  });
});

describe('a verdict names body, document and date, first-hand and Swedish', () => {
  const verdicts: Record<string, (rest: Changes) => Claim> = {
    advised_against: (rest) => against(rest),
    research_only: (rest) => recommendation({ level: 'research_only' }, rest),
    harm_risk: (rest) => finding({ direction: 'negative' }, rest),
    no_effect: (rest) => finding({ direction: 'no_effect' }, rest),
    discontinued: (rest) => lifecycle('discontinued', rest),
    replaced: (rest) => lifecycle('replaced', rest),
  };
  const cases = Object.keys(verdicts).flatMap((code) =>
    Object.keys(weaknesses).map((weakness) => ({ code, weakness })),
  );

  it('every verdict is covered', () => {
    const all = Object.entries(flagLevels).filter(([, level]) => level === 'verdict');
    expect(Object.keys(verdicts).sort()).toEqual(all.map(([code]) => code).sort());
  });

  it.each(cases)('no $code from a claim that is $weakness', ({ code, weakness }) => {
    const make = verdicts[code];
    const good = make?.({});
    const weak = make?.(weaknesses[weakness as keyof typeof weaknesses]);
    if (!good || !weak) throw new Error('unreachable');
    expect(flagsOf(factsOf([good])).map((f) => f.code)).toContain(code);
    expect(flagsOf(factsOf([weak])).map((f) => f.code)).not.toContain(code);
  });

  it.each([
    { why: 'title, no work', rest: {}, expected: true },
    { why: 'work, no title', rest: { source: { title: null, work: 'riktlinjer' } }, expected: true },
    { why: 'as of, not published', rest: { source: { published: null, asOf: '2024' } }, expected: true },
    ...Object.entries(weaknesses)
      .filter(([name]) => name !== 'norwegian')
      .map(([why, rest]) => ({ why, rest, expected: false })),
  ])('carriesVerdict $expected: $why', ({ rest, expected }) => {
    expect(carriesVerdict(safety({}, rest))).toBe(expected);
  });

  it('says only the findings that show no effect, not the unclear ones beside them', () => {
    const none = finding({ direction: 'no_effect' });
    const unclear = finding({ direction: 'unclear', certainty: 'very_low' });
    const [flag] = flagsOf(factsOf([none, unclear]));
    expect(flag?.claims).toEqual([none]);
  });

  it('names the class through which it came', () => {
    const [flag] = flagsOf(factsOf([claim('class_link')], { ofClass: [against()] }));
    expect(flag).toMatchObject({ code: 'advised_against', viaClass: 'klassen' });
  });

  it('never puts the press behind a flag', () => {
    const press = { source: { assertedBy: 'svt' } };
    const trial = lifecycle('under_trial');
    const [flag] = flagsOf(factsOf([recommendation({}), trial, lifecycle('under_trial', press)]));
    expect(flag?.code).toBe('recommended_but_hard');
    expect(flag?.claims.map((c) => c.source.assertedBy)).not.toContain('svt');
    expect(flagsOf(factsOf([against(press)]))).toEqual([]);
  });

  it('what is only assumed to be said by a body stands behind no "recommended but hard"', () => {
    const trial = lifecycle('under_trial');
    const assumed = lifecycle('under_trial', derived);
    const [flag] = flagsOf(factsOf([recommendation({}), trial, assumed]));
    expect(flag?.claims.map((c) => c.id)).toContain(trial.id);
    expect(flag?.claims.map((c) => c.id)).not.toContain(assumed.id);
  });
});

describe('order', () => {
  it('safety first, then verdicts, then notices', () => {
    const flags = flagsOf(
      factsOf([
        recommendation({}),
        finding({ direction: 'no_effect', searchDate: '2010' }),
        against(),
        safety(),
      ]),
    );
    expect(flags.map((f) => flagLevels[f.code])).toEqual([
      'safety',
      'verdict',
      'verdict',
      'notice',
      'notice',
    ]);
  });

  it('the list of codes is in that order too', () => {
    const order = ['safety', 'verdict', 'notice'];
    const places = flagCodes.map((code) => order.indexOf(flagLevels[code]));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
