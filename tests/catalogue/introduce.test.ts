/**
 * "Can we introduce it?" over the real data, against the answers that were curated by hand from the same facts
 * (tests/fixtures/can-introduce-expected.json). Every remaining difference is listed with its reason.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { methodFacts } from '../../src/catalogue/method-facts.ts';
import { introduceStatusSchema } from '../../src/domain/introduce.ts';
import { realCatalogue, testDay } from '../helpers/catalogue.ts';

const curatedSchema = z.record(
  z.string(),
  z.object({
    status: introduceStatusSchema,
    mayFlag: z.boolean(),
    rolledUp: z.boolean(),
    recommendedButHard: z.boolean(),
    lastKnown: z.string().nullable(),
  }),
);
type Answer = z.infer<typeof curatedSchema>[string];

const curated = curatedSchema.parse(
  JSON.parse(readFileSync(new URL('../fixtures/can-introduce-expected.json', import.meta.url), 'utf8')),
);
const catalogue = realCatalogue();

const ours =
  'klassen får svar av en medlem som katalogen har placerat i den; den kurerade listan hade inte länken';

/** Method → the fields that differ, and why ours stands. */
const accepted: Readonly<
  Record<string, { readonly fields: readonly (keyof Answer)[]; readonly why: string }>
> = {
  'psykopedagogiska-program': { fields: ['status', 'rolledUp', 'lastKnown'], why: ours },
  'psykosociala-oppenvardsinsatser-unga-som-begatt-brott': { fields: ['status', 'rolledUp'], why: ours },
  'supported-employment': { fields: ['status', 'rolledUp'], why: ours },
  'valdsforebyggande-program-genus': { fields: ['status', 'rolledUp'], why: ours },
  'kbt-vid-missbruk-och-beroende': {
    fields: ['status', 'rolledUp', 'lastKnown'],
    why: 'den kurerade listan gick via Återfallsprevention, som ingen källa och inte heller vi placerar i klassen',
  },
  'beteendebaserade-foraldraskapsstodsprogram': {
    fields: ['lastKnown'],
    why: 'medlemmen som svarar är en annan (COPE, vars utbildning är känd från 2015); status är densamma',
  },
  'treatment-foster-care-oregon': {
    fields: ['lastKnown'],
    why: 'Socialstyrelsens uppgift från 2023 att få kommuner erbjuder insatsen är en av de avgörande raderna',
  },
};

function answerFor(id: string): Answer | null {
  const method = catalogue.methods.get(id);
  if (!method) return null;
  const { introduce, flags } = methodFacts(catalogue, method, testDay);
  return {
    status: introduce.status,
    mayFlag: introduce.mayFlag,
    rolledUp: introduce.member !== null,
    recommendedButHard: flags.some((f) => f.code === 'recommended_but_hard'),
    lastKnown: introduce.lastKnown,
  };
}

function differing(a: Answer, b: Answer): (keyof Answer)[] {
  return (Object.keys(a) as (keyof Answer)[]).filter((field) => a[field] !== b[field]);
}

describe('introduceOf against the curated answers', () => {
  it('differs only where the list of accepted differences says so', () => {
    const found = Object.entries(curated).flatMap(([id, expected]): [string, string[]][] => {
      const answer = answerFor(id);
      if (answer === null) return [[id, ['missing']]];
      const fields = differing(expected, answer);
      return fields.length === 0 ? [] : [[id, fields.toSorted()]];
    });
    const listed = Object.entries(accepted).map(([id, { fields }]): [string, string[]] => [
      id,
      fields.toSorted(),
    ]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(listed));
  });

  it('covers nearly every method with the four facts', () => {
    const four = [...catalogue.methods.values()].filter((m) => m.kind !== 'service');
    const covered = four.filter((m) => m.id in curated);
    expect(covered.length / four.length).toBeGreaterThan(0.95);
  });
});

describe('what carries an answer', () => {
  const answers = [...catalogue.methods.values()].map((m) => methodFacts(catalogue, m, testDay));

  it('every deciding claim is Swedish, and stated but for the editors’ list of statutory tasks', () => {
    const wrong = answers.flatMap(({ method, introduce }) =>
      introduce.deciding
        .filter((c) => c.country !== 'SE' || (c.basis === 'inferred' && introduce.status !== 'statutory'))
        .map((c) => `${method.id}: ${c.id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('an answer other than "unknown" has claims behind it, or a member that has', () => {
    const bare = answers.filter(({ introduce: i }) => i.status !== 'unknown' && i.deciding.length === 0);
    expect(bare.map((a) => a.method.id)).toEqual([]);
  });

  it('SBU says that Coping with Stress and CAPS are not used in Sweden, on an undated page', () => {
    for (const id of ['coping-with-stress', 'caps']) {
      const method = catalogue.methods.get(id);
      if (!method) throw new Error(`${id} is missing`);
      const { introduce, flags } = methodFacts(catalogue, method, testDay);
      expect(introduce).toMatchObject({ status: 'abroad_only', rule: 'not_in_sweden', mayFlag: false });
      expect(introduce.deciding[0]?.source.assertedBy).toBe('sbu');
      expect(flags.map((f) => f.code)).not.toContain('no_provider_found');
    }
  });
});
