import { z } from 'zod';
import { basisSchema, countrySchema, idSchema, partialDateSchema, urlSchema } from '../primitives.ts';

export const actorKindSchema = z.enum([
  'ministry',
  'agency',
  'research_funder',
  'interest_organisation',
  'council',
  'network',
  'knowledge_centre',
  'trainer',
  'method_owner',
  'rss',
  'fou_unit',
  'county_board',
  'municipality',
  'region',
  'university',
  'register',
  'press',
  'study_authors',
  'company',
  'editor',
  'other',
]);
export type ActorKind = z.infer<typeof actorKindSchema>;

/** Who says, publishes, owns, trains or supports. A minimal record is enough for a body that only asserts. */
export const actorSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(2).max(200),
  abbreviations: z.array(z.string().max(40)).default([]),
  aliases: z.array(z.string().max(200)).default([]),
  kind: actorKindSchema,
  level: z.enum(['national', 'regional', 'local', 'international']),
  country: countrySchema.default('SE'),
  mandate: z.string().max(500).nullable().default(null),
  role: z.string().max(400).nullable().default(null),
  /** Its task is to recommend to the social services or health care: only then can it stand behind "bör inte". */
  recommends: z.boolean().default(false),
  areas: z.array(idSchema).default([]),
  targetGroups: z.array(idSchema).default([]),
  inCouncil: z.boolean().nullable().default(null),
  memberOf: z
    .array(
      z.strictObject({
        org: idSchema,
        role: z.string().max(160).nullable().default(null),
        validFrom: partialDateSchema.nullable().default(null),
        validTo: partialDateSchema.nullable().default(null),
      }),
    )
    .default([]),
  county: z
    .string()
    .regex(/^\d{2}$/)
    .nullable()
    .default(null),
  municipalities: z.array(z.string().regex(/^\d{4}$/)).default([]),
  publishes: z.array(z.string().max(160)).default([]),
  website: urlSchema.nullable().default(null),
  host: z.string().max(200).nullable().default(null),
  hostType: z.string().max(80).nullable().default(null),
  source: z.string().max(400).nullable().default(null),
  basis: basisSchema,
  basisNote: z.string().max(400).nullable().default(null),
  redirects: z.array(idSchema).default([]),
});
export type Actor = z.infer<typeof actorSchema>;

/** A term; what each body means by it are `definition` claims, shown side by side. */
export const termSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(2).max(120),
  aliases: z.array(z.string().max(120)).default([]),
  redirects: z.array(idSchema).default([]),
});
export type Term = z.infer<typeof termSchema>;
