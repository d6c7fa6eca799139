import { z } from 'zod';
import { countrySchema, idSchema, partialDateSchema, urlSchema } from '../primitives.ts';

export const supportKindSchema = z.enum([
  'knowledge_support_with_recommendations',
  'knowledge_support',
  'national_guideline',
  'handbook',
  'general_advice',
  'binding_regulation',
  'systematic_review',
  'commented_review',
  'enquiry_answer',
  'evidence_map',
  'knowledge_gap',
  'report',
  'guidance',
  'theme_page',
  'method_description',
  'inquiry_sou',
  'law_preparatory',
  'local_evaluation_fou',
  'strategy',
  'course',
  'other',
]);
export type SupportKind = z.infer<typeof supportKindSchema>;

export const steeringSchema = z.enum(['binding', 'normative', 'guiding', 'supporting']);

/**
 * What a kind of document does where nothing else is said, by the catalogue's convention (docs/data.md): a kind
 * that is not here is supporting.
 */
export const steeringOfKind: Partial<Record<SupportKind, z.infer<typeof steeringSchema>>> = {
  binding_regulation: 'binding',
  general_advice: 'normative',
  national_guideline: 'guiding',
  knowledge_support_with_recommendations: 'guiding',
  knowledge_support: 'guiding',
  handbook: 'guiding',
  guidance: 'guiding',
};
export const knowledgeKindSchema = z.enum(['describing', 'explaining', 'problem_solving']);
/** Whom the text is written for; not the clients it is about. */
export const readerSchema = z.enum(['profession', 'organisation', 'politics']);
export const supportStatusSchema = z.enum(['current', 'replaced', 'draft', 'archived', 'unknown']);

const documentSchema = z.strictObject({
  title: z.string().min(2).max(300),
  form: z.enum(['report', 'summary', 'page', 'web', 'press', 'pdf_mirror']),
  url: urlSchema.nullable(),
});

/** One work relates to another, with who says so. */
const workRelationSchema = z.strictObject({
  type: z.enum([
    'replaces',
    'replaced_by',
    'amends',
    'based_on',
    'part_of',
    'complements',
    'overlaps',
    'contradicts',
  ]),
  to: idSchema,
  reason: z.string().max(300).nullable().default(null),
  source: urlSchema.nullable().default(null),
});

/** A knowledge support as a work, with the documents it comes in. */
export const supportSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(2).max(300),
  otherTitles: z.array(z.string().min(2).max(300)).default([]),
  abbreviations: z.array(z.string().max(40)).default([]),
  publishers: z.array(idSchema).min(1),
  publisherAsPrinted: z.string().max(200),
  year: z.number().int().min(1900).max(2100).nullable(),
  kind: supportKindSchema,
  steering: steeringSchema,
  knowledgeKind: knowledgeKindSchema.nullable().default(null),
  reader: readerSchema.nullable().default(null),
  areas: z.array(idSchema).default([]),
  targetGroups: z.array(idSchema).default([]),
  recipients: z.array(idSchema).default([]),
  problems: z.array(idSchema).default([]),
  identifiers: z.array(z.string().max(80)).default([]),
  /** `current`: no later edition is known here; not that it was checked today. */
  status: supportStatusSchema,
  relations: z.array(workRelationSchema).default([]),
  url: urlSchema.nullable(),
  read: partialDateSchema,
  country: countrySchema.default('SE'),
  summary: z.string().max(400).nullable().default(null),
  documents: z.array(documentSchema).default([]),
  /** Fields that a rule filled in; shown as our reading. */
  inferredFields: z.array(z.string().max(40)).default([]),
  redirects: z.array(idSchema).default([]),
  validFrom: partialDateSchema.nullable().default(null),
  retired: z
    .strictObject({ date: partialDateSchema, reason: z.string().max(300), successor: idSchema.nullable() })
    .nullable()
    .default(null),
});
export type Support = z.infer<typeof supportSchema>;

/** News, commissions, press releases, project pages: sources and events, not supports; not searchable. */
export const eventSchema = supportSchema.extend({ why: z.string().max(200) });
export type EventRecord = z.infer<typeof eventSchema>;
