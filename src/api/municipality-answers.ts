/** What the municipality's routes answer, as the contract has it: plain data made of src/municipality. */
import { z } from '@hono/zod-openapi';
import type { Alternative } from '../catalogue/alternatives.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { recordView } from '../catalogue/record-view.ts';
import { basisSchema } from '../domain/primitives.ts';
import {
  hitViewSchema,
  introduceViewSchema,
  positionViewSchema,
  type SourceView,
  sourceViewSchema,
} from '../domain/views.ts';
import type { CheckedRow } from '../municipality/check-list.ts';
import { type Given, givenHere } from '../municipality/given.ts';
import type { Place } from '../municipality/place.ts';
import { grounds, type Member, type Obtainable, type RecommendedRow } from '../municipality/recommended.ts';
import { asHit } from './hit.ts';

const namedSchema = z.object({ id: z.string(), title: z.string() });

const givenSchema = z.object({
  where: z.enum(['here', 'county', 'neighbour', 'elsewhere', 'sweden']),
  place: z.string(),
  text: z.string(),
  past: z.boolean(),
  date: z.string().nullable(),
  basis: basisSchema,
  claim: z.string(),
  source: sourceViewSchema,
});

const saidSchema = z.object({
  label: z.string(),
  text: z.string(),
  basis: basisSchema,
  claim: z.string(),
  source: sourceViewSchema,
});
const barrierSchema = saidSchema.extend({ code: z.string() });
const requirementSchema = saidSchema.extend({
  priceYear: z.number().nullable(),
  currency: z.string().nullable(),
});

const lightAlternativeSchema = namedSchema.extend({
  shared: z.array(z.string()),
  missing: z.array(z.string()),
  introduce: z.string(),
  caution: z.string(),
});

const obtainableFields = {
  method: hitViewSchema,
  introduce: introduceViewSchema,
  /** In the municipality, or said of its county; nothing past. */
  givenHere: z.array(givenSchema),
  /** What sources say of Sweden without a place, of neighbours, and of other places or times. */
  givenElsewhere: z.array(givenSchema),
  barriers: z.array(barrierSchema),
  requirements: z.record(z.string(), z.array(requirementSchema)),
  alternatives: z.array(lightAlternativeSchema),
  contact: z
    .object({
      role: z.string(),
      roleLabel: z.string(),
      name: z.string(),
      text: z.string(),
      basis: basisSchema,
      claim: z.string(),
      source: sourceViewSchema,
    })
    .nullable(),
  pooling: z
    .object({
      because: z.array(saidSchema),
      givenBy: z.array(givenSchema),
      neighbours: z.number(),
    })
    .nullable(),
};

export const placeSchema = z.object({
  code: z.string(),
  name: z.string(),
  county: z.string(),
  population: z.number().nullable(),
  small: z.boolean(),
  supporters: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: z.string(),
      url: z.string(),
      website: z.string().nullable(),
    }),
  ),
});

export const availabilitySchema = z
  .object({
    municipality: placeSchema.nullable(),
    rows: z.array(
      z.object({
        ...obtainableFields,
        recommendedIn: namedSchema.nullable(),
        position: positionViewSchema,
        population: z.string().nullable(),
        /** Methods under a recommended class, each with the ground; only some are reached by the recommendation. */
        members: z.array(
          z.object({
            ...obtainableFields,
            ground: z.enum(grounds),
            reached: z.boolean(),
            limits: z.string().nullable(),
            source: sourceViewSchema,
          }),
        ),
      }),
    ),
  })
  .openapi('Availability');

export const checkedListSchema = z
  .object({
    municipality: placeSchema.nullable(),
    rows: z.array(
      z.object({
        input: z.string(),
        match: hitViewSchema.nullable(),
        near: z.array(namedSchema),
        givenHere: z.array(givenSchema),
        replacedBy: z.array(namedSchema),
        alternatives: z.array(lightAlternativeSchema),
        message: z.string().nullable(),
      }),
    ),
  })
  .openapi('CheckedList');

export const alternativesSchema = z
  .object({
    items: z.array(
      hitViewSchema.extend({
        shared: z.array(z.string()),
        missing: z.array(z.string()),
        /** The class that both are placed in; null where only content is shared. */
        sameClass: z.object({ class: z.string(), title: z.string(), inferred: z.boolean() }).nullable(),
        caution: z.string(),
      }),
    ),
  })
  .openapi('Alternatives');

export function placeAnswer(place: Place | null): z.infer<typeof placeSchema> | null {
  if (place === null) return null;
  const { code, name, county, population, small, supporters } = place;
  return {
    code,
    name,
    county: county.name,
    population,
    small,
    supporters: supporters.map((s) => ({ ...s })),
  };
}

export function availabilityRow(
  catalogue: Catalogue,
  row: RecommendedRow,
): z.infer<typeof availabilitySchema>['rows'][number] {
  const { recommendedIn, position, population, members } = row;
  return {
    ...obtainableAnswer(catalogue, row),
    recommendedIn,
    position,
    population,
    members: members.map((m) => memberAnswer(catalogue, m)),
  };
}

function memberAnswer(catalogue: Catalogue, member: Member) {
  const { ground, reached, limits, source } = member;
  return { ...obtainableAnswer(catalogue, member), ground, reached, limits, source: plain(source) };
}

function obtainableAnswer(catalogue: Catalogue, o: Obtainable) {
  const here = givenHere(o.given);
  return {
    method: asHit(o.method),
    introduce: o.introduce,
    givenHere: here.map(givenAnswer),
    givenElsewhere: o.given.filter((g) => !here.includes(g)).map(givenAnswer),
    barriers: o.barriers.map((b) => ({ ...b })),
    requirements: Object.fromEntries(Map.groupBy(o.requirements, (r) => r.field)),
    alternatives: o.alternatives.slice(0, MOST_ALTERNATIVES).map((a) => lightAlternative(catalogue, a)),
    contact: o.contact,
    pooling: o.pooling && {
      because: o.pooling.because.map((b) => ({ ...b })),
      givenBy: o.pooling.givenBy.map(givenAnswer),
      neighbours: o.pooling.neighbours,
    },
  };
}

/** A table row carries the nearest; `/methods/{id}/alternatives` has them all. */
const MOST_ALTERNATIVES = 5;

export function checkedRow(
  catalogue: Catalogue,
  row: CheckedRow,
): z.infer<typeof checkedListSchema>['rows'][number] {
  return {
    input: row.input,
    match: row.match && asHit(row.match),
    near: [...row.near],
    givenHere: givenHere(row.given).map(givenAnswer),
    replacedBy: [...row.replacedBy],
    alternatives: row.alternatives.map((a) => lightAlternative(catalogue, a)),
    message: row.message,
  };
}

export function alternativeAnswer(
  catalogue: Catalogue,
  alternative: Alternative,
  today: string,
): z.infer<typeof alternativesSchema>['items'][number][] {
  const record = recordView(catalogue, alternative.id, today);
  if (record === null) return [];
  const { shared, missing, caution, sameClass } = alternative;
  return [
    {
      ...asHit(record),
      shared: [...shared],
      missing: [...missing],
      sameClass: sameClass && { ...sameClass, title: catalogue.titleOf(sameClass.class) },
      caution,
    },
  ];
}

function lightAlternative(catalogue: Catalogue, a: Alternative) {
  const { id, shared, missing, introduce, caution } = a;
  return { id, title: catalogue.titleOf(id), shared: [...shared], missing: [...missing], introduce, caution };
}

function givenAnswer(given: Given) {
  return { ...given, source: plain(given.source) };
}

function plain(source: SourceView): SourceView {
  return { ...source };
}
