import { z } from 'zod';
import { idSchema } from '../primitives.ts';

export const relationTypeSchema = z.enum([
  'variant_of',
  'builds_on',
  'part_of',
  'replaces',
  'replaced_by',
  'complements',
  'overlaps',
  'contradicts',
  'based_on',
  'comparable_to',
  'not_same_as',
]);
export type RelationType = z.infer<typeof relationTypeSchema>;

const relationSchema = z.strictObject({
  type: relationTypeSchema,
  to: idSchema,
  reason: z.string().max(300).nullable().default(null),
});

/** One body's definition of a term; the subject is the term. In our words unless a statute is cited. */
const definitionSchema = z.strictObject({ text: z.string().min(3).max(500) });

/** What is worth knowing and is no rating, finding or availability: use, cost, material, studies under way. */
const otherSchema = z.strictObject({
  kind: z.enum(['study', 'use', 'cost', 'material', 'other']),
  text: z.string().max(400),
});

export const contentFacts = { relation: relationSchema, definition: definitionSchema, other: otherSchema };
