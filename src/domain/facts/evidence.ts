import { z } from 'zod';
import { idSchema, partialDateSchema } from '../primitives.ts';

/** Domain model 3: direction and certainty always together. */
export const directionSchema = z.enum([
  'positive',
  'no_effect',
  'mixed',
  'negative',
  'unclear',
  'less_effective_than',
]);
export const certaintySchema = z.enum(['high', 'moderate', 'low', 'very_low', 'not_graded', 'no_review']);
export type Certainty = z.infer<typeof certaintySchema>;
export type Direction = z.infer<typeof directionSchema>;

export const designSchema = z.enum([
  'systematic_review',
  'guideline',
  'single_rct',
  'controlled',
  'uncontrolled',
  'register_study',
  'expert',
  'unknown',
]);

const findingSchema = z
  .strictObject({
    /** About the record's own method, or about the class that it is. Never carried from a class to a brand. */
    target: z.enum(['method', 'class']),
    direction: directionSchema,
    certainty: certaintySchema,
    certaintyScale: z.enum(['GRADE', 'SBU older wording', 'other']).nullable().default(null),
    /** `inferred`: the certainty was read out of a wording, and is shown so. */
    certaintyBasis: z.enum(['stated', 'inferred']).nullable().default(null),
    outcomeGroup: idSchema,
    comparator: z.string().max(160).nullable().default(null),
    design: designSchema,
    followUpMonths: z.number().min(0).nullable().default(null),
    searchDate: partialDateSchema.nullable().default(null),
    versionEvaluated: z.string().max(160).nullable().default(null),
    studyCountries: z.array(z.string().max(20)).default([]),
    current: z.boolean().default(true),
    supersededBy: z.string().max(200).nullable().default(null),
    /** Systematic review, guideline's evidence review or an independent agency's conclusion (domain model 3). */
    counts: z.boolean(),
    countsReason: z.string().max(300),
  })
  .refine((f) => !(f.counts && !f.current), 'a superseded finding does not count');

/** Assessment instruments have measurement properties instead of effects. */
const instrumentSchema = z.strictObject({
  aspect: z.enum([
    'review_verdict',
    'reliability',
    'validity',
    'predictive',
    'sensitivity_specificity',
    'swedish_norms',
  ]),
  text: z.string().max(400),
  studyCountries: z.array(z.string().max(20)).default([]),
});

/** Bands of the crosswalk for foreign registers (data/scales); no Swedish evidence class is ever made of them. */
export const bandSchema = z.enum(['D5', 'D4', 'D3', 'D2', 'D1', 'D0', 'DX', 'DN', 'DU']);
export const mappingConfidenceSchema = z.enum(['exact', 'good', 'fair', 'weak', 'none']);

const ratingSchema = z.strictObject({
  register: z.string().max(120),
  registerVersion: z.string().max(160),
  label: z.string().max(160),
  band: bandSchema.nullable(),
  mappingConfidence: mappingConfidenceSchema,
  versionRated: z.string().max(200).nullable().default(null),
  current: z.boolean().default(true),
  supersededBy: z.string().max(160).nullable().default(null),
});

/** When a method is the wrong one. Only `country: SE` blocks; the rest is information. */
const safetySchema = z.strictObject({
  type: z.enum(['unsuitable_when', 'requires_first', 'harm_signal', 'not_for_age']),
  condition: z.string().min(3).max(300),
  strength: z.enum(['agency_conclusion', 'owner_states', 'review', 'single_study']),
  /** What the need form asks about; empty where no listed circumstance says the same. */
  circumstances: z.array(idSchema).default([]),
});

export const evidenceFacts = {
  finding: findingSchema,
  instrument: instrumentSchema,
  rating: ratingSchema,
  safety: safetySchema,
};
