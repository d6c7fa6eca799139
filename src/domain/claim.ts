import { z } from 'zod';
import { availabilityFacts } from './facts/availability.ts';
import { contentFacts } from './facts/content.ts';
import { evidenceFacts } from './facts/evidence.ts';
import { recommendationFacts } from './facts/recommendation.ts';
import {
  basisSchema,
  confidenceSchema,
  countrySchema,
  idSchema,
  labelSchema,
  partialDateSchema,
  populationSchema,
  urlSchema,
} from './primitives.ts';

/**
 * A source in three roles: whose statement it is, who passed it on, and where and when it was read.
 * `work` is the knowledge support in this catalogue that the statement stands in, where it is known.
 */
export const sourceSchema = z.strictObject({
  assertedBy: idSchema,
  relayedBy: idSchema.nullable().default(null),
  url: urlSchema.nullable().default(null),
  read: partialDateSchema,
  title: z.string().max(300).nullable().default(null),
  work: idSchema.nullable().default(null),
  edition: z.string().max(120).nullable().default(null),
  published: partialDateSchema.nullable().default(null),
  asOf: partialDateSchema.nullable().default(null),
  locator: z.string().max(120).nullable().default(null),
  /** The page's publisher is assumed to be the asserter; such a claim never stands behind a flag. */
  assertedByDerived: z.boolean().default(false),
});
export type Source = z.infer<typeof sourceSchema>;

const common = {
  /** Written in the file, stable; unique over all claims. */
  id: idSchema,
  statedAs: labelSchema.nullable().default(null),
  population: populationSchema.nullable().default(null),
  outcome: z.string().max(160).nullable().default(null),
  source: sourceSchema,
  basis: basisSchema,
  confidence: confidenceSchema.default('medium'),
  country: countrySchema.default('SE'),
  validFrom: partialDateSchema.nullable().default(null),
  validTo: partialDateSchema.nullable().default(null),
  /** The editor's explanation, in our words. */
  note: z.string().max(600).nullable().default(null),
};

const facts = { ...evidenceFacts, ...recommendationFacts, ...availabilityFacts, ...contentFacts };

type FactSchemas = typeof facts;
export type FactName = keyof FactSchemas;
export type FactValue<F extends FactName> = z.infer<FactSchemas[F]>;

function claimOf<F extends FactName>(fact: F) {
  return z.strictObject({ ...common, fact: z.literal(fact), subject: idSchema, value: facts[fact] });
}

/** One statement about one record, with its source: the unit that everything shown is made of. */
export const claimSchema = z.discriminatedUnion('fact', [
  claimOf('described'),
  claimOf('recommendation'),
  claimOf('finding'),
  claimOf('instrument'),
  claimOf('rating'),
  claimOf('safety'),
  claimOf('availability'),
  claimOf('spread'),
  claimOf('requirement'),
  claimOf('barrier'),
  claimOf('class_link'),
  claimOf('relation'),
  claimOf('definition'),
  claimOf('other'),
]);
export type Claim = z.infer<typeof claimSchema>;
export type ClaimOf<F extends FactName> = Extract<Claim, { fact: F }>;

/** Typed narrowing: the claims of one fact. */
export function claimsOf<F extends FactName>(claims: readonly Claim[], fact: F): ClaimOf<F>[] {
  return claims.filter((c): c is ClaimOf<F> => c.fact === fact);
}

/** A date that may be shown: published, else as of; null means "läst <month>" and nothing more. */
export function claimDate(claim: { source: Source }): PartialDateOrNull {
  return claim.source.published ?? claim.source.asOf;
}
type PartialDateOrNull = Source['published'];

/** Read at the body whose statement it is, stated there, with the body itself named. */
export function isFirstHand(claim: { source: Source; basis: string }): boolean {
  return (
    claim.source.relayedBy === null &&
    !claim.source.assertedByDerived &&
    claim.basis === 'stated' &&
    claim.source.url !== null
  );
}
