import { z } from 'zod';
import {
  agesSchema,
  basisSchema,
  idSchema,
  partialDateSchema,
  preventionLevelSchema,
  urlSchema,
} from '../primitives.ts';

export const methodKindSchema = z.enum([
  'intervention',
  'programme',
  'intervention_class',
  'work_model',
  'assessment_instrument',
  'instrument_group',
  'statutory_intervention',
  'staff_training',
  'quality_register',
  'service',
]);
export type MethodKind = z.infer<typeof methodKindSchema>;

/** Who gives it: the principal under whose responsibility it is. */
export const responsibleSchema = z.enum([
  'social_services',
  'health_care',
  'school',
  'correctional',
  'sis',
  'police',
  'civil_society',
  'state',
  'several',
]);

/** Legal form, by the act's usual short name (SoL, LSS, LVU, LVM, HSL, skollag …). */
const legalSchema = z.string().max(60);

/** A component of a method. Only the last two grounds may be worded as shown to be active (domain model 6). */
export const componentLinkSchema = z
  .strictObject({
    component: idSchema,
    role: z.enum(['core', 'adaptable', 'unknown']).default('unknown'),
    ground: z.enum([
      'owner_states',
      'source_lists',
      'expert_coded',
      'common_in_effective',
      'meta_regression',
      'dismantling_study',
      'background',
    ]),
    /** The claim about the method in which a source says that the part is core or may be adapted. */
    claim: idSchema.nullable().default(null),
  })
  .refine(
    (link) => link.role === 'unknown' || link.claim !== null,
    'a part is core or adaptable only where a claim with a source says so: name the claim',
  );
export type ComponentLink = z.infer<typeof componentLinkSchema>;

/** The fields of a record that describe it rather than claim something; each is `inferred` unless listed as stated. */
export const describingFields = [
  'targetGroups',
  'recipients',
  'ages',
  'problems',
  'areas',
  'prevention',
  'responsible',
  'legal',
] as const;

export const methodSchema = z.strictObject({
  id: idSchema,
  kind: methodKindSchema,
  title: z.string().min(2).max(200),
  abbreviations: z.array(z.string().min(1).max(40)).default([]),
  aliases: z.array(z.string().min(2).max(200)).default([]),
  /** Found by search, never shown: names that are only nearly right. */
  searchWords: z.array(z.string().max(120)).default([]),
  /** Own words, facts only; null rather than invented. */
  summary: z.string().max(400).nullable().default(null),
  targetGroups: z.array(idSchema).default([]),
  recipients: z.array(idSchema).default([]),
  ages: agesSchema.nullable().default(null),
  problems: z.array(idSchema).default([]),
  areas: z.array(idSchema).default([]),
  settings: z.array(idSchema).default([]),
  prevention: z.array(preventionLevelSchema).default([]),
  responsible: z.array(responsibleSchema).default([]),
  legal: z.array(legalSchema).default([]),
  components: z.array(componentLinkSchema).default([]),
  /** Which describing fields were read in a source, and where; all others are the editor's reading. */
  stated: z
    .strictObject({
      fields: z.array(z.enum(describingFields)),
      url: urlSchema.nullable(),
      read: partialDateSchema,
    })
    .nullable()
    .default(null),
  /** Former ids, answered with a redirect. */
  redirects: z.array(idSchema).default([]),
  /** An editor's check against the sources: the role and the day, never a name. */
  checked: z
    .strictObject({ role: z.string().max(80), date: partialDateSchema })
    .nullable()
    .default(null),
  /** Set when the record is withdrawn; the page answers 410 with the successor. */
  retired: z
    .strictObject({ date: partialDateSchema, reason: z.string().max(300), successor: idSchema.nullable() })
    .nullable()
    .default(null),
  /** What an editor needs to know; published as it is. */
  editorNotes: z
    .array(z.strictObject({ text: z.string().max(600), basis: basisSchema.default('inferred') }))
    .default([]),
});
export type Method = z.infer<typeof methodSchema>;
