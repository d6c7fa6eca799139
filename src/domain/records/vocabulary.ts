import { z } from 'zod';

export const componentTypeSchema = z.enum(['content', 'delivery', 'format', 'staffing', 'dose', 'context']);

/** SKOS-like. Synonyms live here and nowhere else; `hidden` words are matched and never shown. */
const conceptSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9_]+(?:-[a-z0-9_]+)*$/),
  label: z.string().min(2).max(120),
  definition: z.string().max(300).nullable().default(null),
  broader: z.array(z.string()).default([]),
  synonyms: z.array(z.string().min(1).max(120)).default([]),
  hidden: z.array(z.string().min(1).max(120)).default([]),
  /**
   * How people tell of it without naming it ("@dricka … varje kväll"): read in a text, never searched or shown. The
   * signs are explained in docs/tagging.md.
   */
  phrases: z.array(z.string().min(2).max(240)).default([]),
  /** Components only. */
  type: componentTypeSchema.optional(),
  /** Components only: too common to make two methods alike. */
  generic: z.boolean().default(false),
});
export type Concept = z.infer<typeof conceptSchema>;

export const vocabularyIds = [
  'target-groups',
  'problems',
  'areas',
  'components',
  'recipients',
  'settings',
  'outcome-groups',
  'circumstances',
] as const;
export type VocabularyId = (typeof vocabularyIds)[number];

export const vocabularySchema = z.strictObject({
  id: z.enum(vocabularyIds),
  label: z.string().min(2).max(80),
  /** In the order in which they are shown. */
  concepts: z.array(conceptSchema),
});
export type Vocabulary = z.infer<typeof vocabularySchema>;
