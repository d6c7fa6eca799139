import { z } from 'zod';
import { mappingConfidenceSchema } from '../facts/evidence.ts';
import { idSchema, partialDateSchema, urlSchema } from '../primitives.ts';

/** One label of one rating scale and what it maps to; mappings below `fair` are shown and never filtered on. */
const scaleRowSchema = z.strictObject({
  version: z.string().max(200),
  validFrom: partialDateSchema.nullable().default(null),
  label: z.string().max(200),
  axis: z.enum(['certainty', 'position', 'documentation', 'none']),
  value: z.string().max(40).nullable(),
  confidence: mappingConfidenceSchema,
  why: z.string().max(500),
  url: urlSchema,
});

/** The crosswalk for one register. */
export const scaleSchema = z.strictObject({
  id: idSchema,
  register: z.string().max(120),
  rows: z.array(scaleRowSchema).min(1),
});
export type Scale = z.infer<typeof scaleSchema>;

/** One side of a dissent: what a body says, and the claims behind it. */
const dissentSideSchema = z.strictObject({
  kind: z.enum(['finding', 'position', 'rating', 'instrument', 'register', 'study', 'other']),
  method: idSchema.nullable().default(null),
  assertedBy: z.string().max(120),
  statement: z.string().max(300),
  claims: z.array(idSchema).default([]),
  url: urlSchema.nullable().default(null),
  year: z.number().int().nullable().default(null),
});

export const dissentReasonSchema = z.enum([
  'population',
  'outcome',
  'follow_up',
  'comparison',
  'version',
  'studies',
  'search_date',
  'decision_basis',
  'criteria',
  'certainty',
  'scale',
  'wording',
  'other',
]);

/** Two bodies' statements that differ, or seem to; curated, with the reason (domain model 3). */
export const dissentSchema = z.strictObject({
  id: idSchema,
  /** `real`: a disagreement; `apparent`: two kinds of answer; `check`: not yet judged, shown to editors only. */
  status: z.enum(['real', 'apparent', 'check']),
  level: z.string().max(40),
  topic: z.string().max(200),
  outcomeGroup: idSchema.nullable().default(null),
  a: dissentSideSchema,
  b: dissentSideSchema,
  reasons: z.array(dissentReasonSchema),
  why: z.string().max(600),
  showToReader: z.string().max(400),
  confidence: z.enum(['high', 'medium', 'low']),
});
export type Dissent = z.infer<typeof dissentSchema>;

/** SCB codes. Populations are rounded figures of 2020 and used as a size class only (source: SKR). */
export const municipalitySchema = z.strictObject({
  code: z.string().regex(/^\d{4}$/),
  name: z.string(),
  fullName: z.string(),
  county: z.string().regex(/^\d{2}$/),
  population: z.number().int().nullable(),
  populationYear: z.number().int().nullable(),
  group: z.strictObject({ code: z.string(), name: z.string(), main: z.string() }),
  rss: z.array(idSchema),
  fouUnits: z.array(idSchema),
});
export type Municipality = z.infer<typeof municipalitySchema>;

export const countySchema = z.strictObject({
  code: z.string().regex(/^\d{2}$/),
  letter: z.string(),
  name: z.string(),
  countyBoard: idSchema.nullable(),
});
export type County = z.infer<typeof countySchema>;

export const geographySchema = z.strictObject({
  sources: z.array(z.string().max(400)),
  counties: z.array(countySchema),
  municipalities: z.array(municipalitySchema),
});
export type Geography = z.infer<typeof geographySchema>;
