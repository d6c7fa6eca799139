import { describe, expect, it } from 'vitest';
import {
  bestOfMembers,
  type Introduce,
  type IntroduceFacts,
  type IntroduceRule,
  type IntroduceStatus,
  introduceOf,
  isStale,
  yearsBetween,
} from '../../../src/domain/introduce.ts';
import { type Changes, claim } from '../../helpers/claims.ts';

const today = '2026-11-21';

const terms = (code: string | null, value: Record<string, unknown> = {}, rest: Changes = {}) =>
  claim('availability', { ...rest, value: { aspect: 'terms', code, ...value } });
const fact = (aspect: string, value: Record<string, unknown> = {}, rest: Changes = {}) =>
  claim('availability', { ...rest, value: { aspect, ...value } });
const barrier = (code: string, rest: Changes = {}) => claim('barrier', { ...rest, value: { code } });
const spread = (value: Record<string, unknown> = {}, rest: Changes = {}) =>
  claim('spread', { ...rest, value });

const training = fact('training', { code: 'training_regular' });
const notUsed = fact('lifecycle', { code: 'not_used_in_sweden', pastOrNegative: true });
const dated = (published: string) => ({ source: { published } });
const undated = { source: { published: null } };
const derived = { source: { assertedByDerived: true } };

function ask(facts: Partial<IntroduceFacts>): Introduce {
  const none = { availability: [], spread: [], barriers: [], isAgency: (p: string) => p === 'Brå' };
  return introduceOf({ ...none, ...facts }, today);
}

interface Row {
  readonly why: string;
  readonly facts: Partial<IntroduceFacts>;
  readonly status: IntroduceStatus;
  readonly rule: IntroduceRule;
}

/** Rules a–g in their order; each row with its reason. */
const rows: readonly Row[] = [
  {
    why: 'a: a statutory task stands before everything else',
    facts: { availability: [terms('statutory'), fact('lifecycle', { code: 'discontinued' })] },
    status: 'statutory',
    rule: 'statutory',
  },
  {
    why: 'a: the editors’ list is our reading, and is the one inferred fact that decides',
    facts: { availability: [terms('statutory', {}, { basis: 'inferred' })] },
    status: 'statutory',
    rule: 'statutory',
  },
  {
    why: 'a: another country’s law is not ours',
    facts: { availability: [terms('statutory', {}, { country: 'NO' })] },
    status: 'unknown',
    rule: 'foreign_only',
  },
  {
    why: 'b: ended, although training was given',
    facts: { availability: [fact('lifecycle', { code: 'discontinued' }), training] },
    status: 'no',
    rule: 'ended_or_replaced',
  },
  {
    why: 'b: replaced, even if the row is old: an end does not wear off',
    facts: { availability: [fact('lifecycle', { code: 'replaced' }, dated('2009'))] },
    status: 'no',
    rule: 'ended_or_replaced',
  },
  {
    why: 'b: ended in Norway says nothing of Sweden',
    facts: { availability: [fact('lifecycle', { code: 'discontinued' }, { country: 'NO' })] },
    status: 'unknown',
    rule: 'foreign_only',
  },
  {
    why: 'b: our own reading ends nothing',
    facts: { availability: [fact('lifecycle', { code: 'discontinued' }, { basis: 'inferred' })] },
    status: 'unknown',
    rule: 'nothing_known',
  },
  {
    why: 'c: a Swedish source says that it is not used here',
    facts: { availability: [notUsed] },
    status: 'abroad_only',
    rule: 'not_in_sweden',
  },
  {
    why: 'c: training is only abroad',
    facts: { availability: [fact('training', { code: 'training_abroad_only' })] },
    status: 'abroad_only',
    rule: 'not_in_sweden',
  },
  {
    why: 'c: Swedish training is known after all',
    facts: { availability: [fact('training', { code: 'training_abroad_only' }), training] },
    status: 'with_terms',
    rule: 'terms_known',
  },
  {
    why: 'c: said more than ten years ago it carries no answer',
    facts: { availability: [fact('lifecycle', { code: 'not_used_in_sweden' }, dated('2010'))] },
    status: 'unknown',
    rule: 'nothing_known',
  },
  {
    why: 'd: under trial in Sweden, whatever the terms',
    facts: { availability: [fact('lifecycle', { code: 'under_trial' }), terms('free')] },
    status: 'limited',
    rule: 'restricted',
  },
  {
    why: 'd: given by few or closed providers',
    facts: { availability: [terms('free')], spread: [spread({ limitsAccess: true })] },
    status: 'limited',
    rule: 'restricted',
  },
  {
    why: 'd: few providers in 2012 is too old',
    facts: { availability: [terms('free')], spread: [spread({ limitsAccess: true }, dated('2012'))] },
    status: 'yes',
    rule: 'free',
  },
  {
    why: 'd: two hindrances',
    facts: { availability: [terms('free')], barriers: [barrier('on_call'), barrier('team_size')] },
    status: 'limited',
    rule: 'restricted',
  },
  {
    why: 'd: the same hindrance from two sources is one',
    facts: { availability: [terms('free')], barriers: [barrier('on_call'), barrier('on_call')] },
    status: 'yes',
    rule: 'free',
  },
  {
    why: 'd: a hindrance that is not on the list does not add up',
    facts: { availability: [terms('free')], barriers: [barrier('on_call'), barrier('needs_adaptation')] },
    status: 'yes',
    rule: 'free',
  },
  {
    why: 'd: a foreign hindrance does not add up',
    facts: {
      availability: [terms('free')],
      barriers: [barrier('on_call'), barrier('team_size', { country: 'US' })],
    },
    status: 'yes',
    rule: 'free',
  },
  {
    why: 'd: an inferred hindrance does not add up',
    facts: {
      availability: [terms('free')],
      barriers: [barrier('on_call'), barrier('team_size', { basis: 'inferred' })],
    },
    status: 'yes',
    rule: 'free',
  },
  {
    why: 'd: a hindrance from before ten years does not add up',
    facts: {
      availability: [terms('free')],
      barriers: [barrier('on_call'), barrier('team_size', dated('2011'))],
    },
    status: 'yes',
    rule: 'free',
  },
  {
    why: 'e: certification is demanded, and training is given in Sweden',
    facts: { availability: [terms('certification_required'), training] },
    status: 'with_terms',
    rule: 'terms_known',
  },
  {
    why: 'e: the demand itself names who fills it',
    facts: { availability: [terms('licence_required', { party: 'Effekt' })] },
    status: 'with_terms',
    rule: 'terms_known',
  },
  {
    why: 'e: a steward leads it in Sweden',
    facts: {
      availability: [terms('certification_required'), fact('steward', { party: 'MDFT Sverige' })],
    },
    status: 'with_terms',
    rule: 'terms_known',
  },
  {
    why: 'e: there is said to be no steward: no way in',
    facts: {
      availability: [
        terms('certification_required'),
        fact('steward', { code: 'none_found', party: 'Folkhälsomyndigheten' }),
      ],
    },
    status: 'unknown',
    rule: 'nothing_known',
  },
  {
    why: 'e: training without other conditions stated',
    facts: { availability: [fact('trainer', { party: 'Högskolan Dalarna' })] },
    status: 'with_terms',
    rule: 'terms_known',
  },
  {
    why: 'e: training that was given once is no way in',
    facts: { availability: [fact('trainer', { party: 'Karlstad', pastOrNegative: true })] },
    status: 'unknown',
    rule: 'nothing_known',
  },
  {
    why: 'e: training given long ago carries no answer alone',
    facts: { availability: [fact('training', { code: 'training_regular' }, dated('2014-02'))] },
    status: 'unknown',
    rule: 'too_old',
  },
  {
    why: 'f: said to be free, and training exists for those who want it',
    facts: { availability: [terms('free'), training] },
    status: 'yes',
    rule: 'free',
  },
  {
    why: 'f: free, but somebody else demands certification: the stricter holds',
    facts: { availability: [terms('free'), terms('certification_required'), training] },
    status: 'with_terms',
    rule: 'terms_known',
  },
  {
    why: 'f: an agency provides the material and no demands are stated',
    facts: { availability: [fact('language', { party: 'Brå' })] },
    status: 'yes',
    rule: 'agency_material',
  },
  {
    why: 'f: a university’s material is no agency’s',
    facts: { availability: [fact('manual', { party: 'Umeå universitet' })] },
    status: 'unknown',
    rule: 'nothing_known',
  },
  {
    why: 'f: an agency as owner is not yet material',
    facts: { availability: [fact('owner', { party: 'Brå' })] },
    status: 'unknown',
    rule: 'nothing_known',
  },
  {
    why: 'g: a demand without a Swedish way in',
    facts: { availability: [terms('certification_required')] },
    status: 'unknown',
    rule: 'nothing_known',
  },
  {
    why: 'g: nobody says anything',
    facts: {},
    status: 'unknown',
    rule: 'nothing_known',
  },
  {
    why: 'g: only foreign facts',
    facts: { availability: [terms('free', {}, { country: 'US' })] },
    status: 'unknown',
    rule: 'foreign_only',
  },
  {
    why: 'g: free, but read eleven years ago',
    facts: { availability: [terms('free', {}, dated('2015'))] },
    status: 'unknown',
    rule: 'too_old',
  },
  {
    why: 'g: our reading that it is free decides nothing',
    facts: { availability: [terms('free', {}, { basis: 'inferred' })] },
    status: 'unknown',
    rule: 'nothing_known',
  },
];

describe('introduceOf: rules a–g, first hit decides', () => {
  it.each(rows)('$status/$rule — $why', ({ facts, status, rule }) => {
    expect(ask(facts)).toMatchObject({ status, rule });
  });

  it('has a row for every rule but the members’', () => {
    const named = new Set(rows.map((r) => r.rule));
    expect([...named].sort()).toEqual(
      [
        'agency_material',
        'ended_or_replaced',
        'foreign_only',
        'free',
        'not_in_sweden',
        'nothing_known',
        'restricted',
        'statutory',
        'terms_known',
        'too_old',
      ].sort(),
    );
  });
});

describe('the ten-year rule', () => {
  it.each([
    { published: '2016-11-22', status: 'yes' },
    { published: '2016-11-20', status: 'unknown' },
    { published: '2016', status: 'unknown' },
    { published: '2017', status: 'yes' },
  ])('free since $published → $status', ({ published, status }) => {
    expect(ask({ availability: [terms('free', {}, dated(published))] }).status).toBe(status);
  });

  it('an undated row carries an answer, with the newest date of what else is known of access', () => {
    const found = ask({
      availability: [
        terms('free', {}, undated),
        fact('steward', {}, dated('2014-10')),
        fact('cost', {}, dated('2020')),
      ],
    });
    expect(found).toMatchObject({ status: 'yes', lastKnown: '2014-10' });
  });

  it('old rows give "senast känt" without an answer', () => {
    expect(ask({ availability: [terms('free', {}, dated('2013'))] })).toMatchObject({
      status: 'unknown',
      lastKnown: '2013',
      deciding: [],
    });
  });

  it('no date at all is no date', () => {
    expect(ask({ availability: [terms('free', {}, undated)] }).lastKnown).toBeNull();
  });

  it('counts a year from its first day', () => {
    expect(yearsBetween('2016', '2026-11-21')).toBeCloseTo(10.89, 1);
    expect(yearsBetween('2026-11', '2026-11-21')).toBeCloseTo(20 / 365.25, 3);
  });

  it('stale after three years', () => {
    expect(isStale(ask({ availability: [terms('free', {}, dated('2023-11-01'))] }), today)).toBe(true);
    expect(isStale(ask({ availability: [terms('free', {}, dated('2023-12'))] }), today)).toBe(false);
    expect(isStale(ask({}), today)).toBe(false);
  });
});

describe('disputed: somebody says it cannot be had, somebody that it is given', () => {
  it.each([
    { why: 'said not to be used here, and given in a municipality', spread: [spread()], expected: true },
    { why: 'it was given once', spread: [spread({ pastOrNegative: true })], expected: false },
    { why: 'it is given in Norway', spread: [spread({}, { country: 'NO' })], expected: false },
    { why: 'nobody says that it is given', spread: [], expected: false },
  ])('$expected: $why', ({ spread: places, expected }) => {
    expect(ask({ availability: [notUsed], spread: places }).disputed).toBe(expected);
  });

  it('an end is disputed by what is given later, not by what was given before', () => {
    const ended = fact('lifecycle', { code: 'discontinued' }, dated('2018'));
    expect(ask({ availability: [ended], spread: [spread({}, dated('2020'))] }).disputed).toBe(true);
    expect(ask({ availability: [ended], spread: [spread({}, dated('2016'))] }).disputed).toBe(false);
    expect(ask({ availability: [ended], spread: [spread({}, undated)] }).disputed).toBe(false);
  });
});

describe('mayFlag: only firm claims against a method carry a flag (rule 8)', () => {
  it.each([
    { why: 'dated and first-hand', availability: [notUsed], expected: true },
    {
      why: 'undated',
      availability: [fact('lifecycle', { code: 'not_used_in_sweden' }, undated)],
      expected: false,
    },
    {
      why: 'the asserter is only assumed',
      availability: [fact('lifecycle', { code: 'not_used_in_sweden' }, derived)],
      expected: false,
    },
    {
      why: 'one firm claim is enough beside an assumed one',
      availability: [notUsed, fact('lifecycle', { code: 'not_used_in_sweden' }, derived)],
      expected: true,
    },
    { why: 'an answer in favour of it carries no flag', availability: [terms('free')], expected: false },
    { why: 'what is unknown carries no flag', availability: [], expected: false },
  ])('$expected: $why', ({ availability, expected }) => {
    expect(ask({ availability }).mayFlag).toBe(expected);
  });

  it('of hindrances it takes two firm ones', () => {
    const firm = [barrier('on_call'), barrier('team_size')];
    expect(ask({ barriers: firm }).mayFlag).toBe(true);
    expect(ask({ barriers: [barrier('on_call'), barrier('team_size', undated)] })).toMatchObject({
      status: 'limited',
      mayFlag: false,
    });
  });
});

describe('what the answer says beside its status', () => {
  it('the strictest condition names the terms', () => {
    const found = ask({
      availability: [terms('training_required'), terms('licence_required'), training],
    });
    expect(found.terms).toBe('licence_required');
  });

  it('the newest end names the successor', () => {
    const found = ask({
      availability: [
        fact('lifecycle', { code: 'discontinued' }, dated('2014')),
        fact('lifecycle', { code: 'replaced', successor: 'ibic' }, dated('2016')),
      ],
    });
    expect(found).toMatchObject({ code: 'replaced', successor: 'ibic' });
  });

  it('limited keeps its terms, and tells a trial', () => {
    const found = ask({
      availability: [fact('lifecycle', { code: 'under_trial' }), terms('licence_required')],
    });
    expect(found).toMatchObject({ code: 'under_trial', terms: 'licence_required' });
  });
});

describe('bestOfMembers: a class can be introduced if one of its members can (rule 4)', () => {
  const unknown = ask({});
  const yes = ask({ availability: [terms('free')] });
  const limited = ask({ availability: [fact('lifecycle', { code: 'under_trial' })] });
  const statutory = ask({ availability: [terms('statutory')] });

  it('takes the best answer, names the member, and never carries a flag', () => {
    const members = [
      { id: 'b', introduce: limited },
      { id: 'a', introduce: yes },
    ];
    expect(bestOfMembers(unknown, members)).toMatchObject({
      status: 'yes',
      member: 'a',
      rule: 'best_of_members',
      mayFlag: false,
    });
    expect(bestOfMembers(unknown, [{ id: 'b', introduce: limited }]).mayFlag).toBe(false);
  });

  it('an answer of its own stands', () => {
    expect(bestOfMembers(limited, [{ id: 'a', introduce: yes }])).toBe(limited);
  });

  it('members that nobody knows of give nothing, and a member’s statutory duty is not the class’s', () => {
    expect(bestOfMembers(unknown, [{ id: 'a', introduce: unknown }])).toBe(unknown);
    expect(bestOfMembers(unknown, [{ id: 'a', introduce: statutory }])).toBe(unknown);
  });
});
