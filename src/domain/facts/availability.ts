import { z } from 'zod';
import { idSchema } from '../primitives.ts';

export const availabilityAspectSchema = z.enum([
  'owner',
  'licence_holder',
  'steward',
  'steward_function',
  'terms',
  'training',
  'certification',
  'licence',
  'lifecycle',
  'language',
  'manual',
  'trainer',
  'supervision',
  'cost',
  'adaptation',
]);
export type AvailabilityAspect = z.infer<typeof availabilityAspectSchema>;

/** The values that the rule of `introduce.ts` reads; a text without a code is shown and decides nothing but what the rule says. */
export const availabilityCodeSchema = z.enum([
  'free',
  'training_required',
  'certification_required',
  'licence_required',
  'statutory',
  'training_regular',
  'training_on_request',
  'training_abroad_only',
  'training_ended',
  'active',
  'under_trial',
  'dormant',
  'discontinued',
  'replaced',
  /** A Swedish source says that it is not used in Sweden. */
  'not_used_in_sweden',
  /** A source says that there is none (a steward, a provider). */
  'none_found',
  'unknown',
]);
export type AvailabilityCode = z.infer<typeof availabilityCodeSchema>;

const placeSchema = z.strictObject({
  /** SCB codes: two digits a county, four a municipality; empty = the whole country or not stated. */
  counties: z.array(z.string().regex(/^\d{2}$/)).default([]),
  municipalities: z.array(z.string().regex(/^\d{4}$/)).default([]),
  text: z.string().max(120).nullable().default(null),
});

/** Can we introduce it: one stated fact. */
const availabilitySchema = z.strictObject({
  aspect: availabilityAspectSchema,
  code: availabilityCodeSchema.nullable().default(null),
  text: z.string().max(400),
  /** The party the fact names (owner, trainer, steward …), as named. */
  party: z.string().max(200).nullable().default(null),
  /** The record that takes over, for `replaced`. */
  successor: idSchema.nullable().default(null),
  place: placeSchema.nullable().default(null),
  /** The source says that it is given by few or closed providers only. */
  limitsAccess: z.boolean().default(false),
  pastOrNegative: z.boolean().default(false),
});

/** Is it given here: one stated place and time. */
const spreadSchema = z.strictObject({
  text: z.string().max(400),
  party: z.string().max(200).nullable().default(null),
  place: placeSchema,
  limitsAccess: z.boolean().default(false),
  /** It was given, or it is not given: no sign that it is given today. */
  pastOrNegative: z.boolean().default(false),
});

export const requirementFieldSchema = z.enum([
  'team',
  'staff_education',
  'training_days',
  'certification_time',
  'supervision',
  'sessions',
  'duration_weeks',
  'group_size',
  'participants_per_year',
  'on_call',
  'premises',
  'start_cost',
  'cost_per_participant',
  'other',
]);
export type RequirementField = z.infer<typeof requirementFieldSchema>;

/** What it takes: one field of the requirements sheet, as a source has it. */
const requirementSchema = z.strictObject({
  field: requirementFieldSchema,
  text: z.string().max(400),
  priceYear: z.number().int().min(1990).max(2100).nullable().default(null),
  currency: z.string().length(3).nullable().default(null),
});

export const barrierCodeSchema = z.enum([
  'licensed_abroad',
  'trainer_abroad',
  'costly_training',
  'single_researcher',
  'private_owner',
  'no_steward',
  'funding_ended',
  'small_client_base',
  'travel_distance',
  'needs_adaptation',
  'team_size',
  'on_call',
  'few_providers',
  'other',
]);
export type BarrierCode = z.infer<typeof barrierCodeSchema>;

const barrierSchema = z.strictObject({ code: barrierCodeSchema, text: z.string().max(400) });

export const availabilityFacts = {
  availability: availabilitySchema,
  spread: spreadSchema,
  requirement: requirementSchema,
  barrier: barrierSchema,
};
