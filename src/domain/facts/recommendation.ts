import { z } from 'zod';
import { idSchema } from '../primitives.ts';

export const recommendationLevelSchema = z.enum([
  'should',
  'may',
  'exceptionally',
  'should_not',
  'research_only',
  'explicitly_neutral',
]);
export type RecommendationLevel = z.infer<typeof recommendationLevelSchema>;

export const addresseeSchema = z.enum([
  'social_services',
  'health_care',
  'school',
  'correctional',
  'both',
  'unknown',
]);
export type Addressee = z.infer<typeof addresseeSchema>;

/**
 * Domain model 2. The claim's subject is the method or class; where the target is `unclear` or a set of
 * components that no record stands for, the subject is the support. `statedAs` of the claim is the wording.
 */
const recommendationSchema = z.strictObject({
  level: recommendationLevelSchema,
  /** As printed, 1–10 on Socialstyrelsen's scale; the number is kept beside the level. */
  priority: z.number().int().min(1).max(10).nullable().default(null),
  addressee: addresseeSchema,
  target: z.enum(['class', 'method', 'components', 'unclear']),
  /** The target's name as the source has it. */
  targetName: z.string().max(200),
  /** `unclear`: the edition could not be told; shown, and never the only ground of a flag. */
  status: z.enum(['current', 'replaced', 'draft', 'unclear']),
  /** Ties statements that belong to one recommendation. */
  group: idSchema,
});

/**
 * A record belongs to a class. Only `agency_named` with `verified` carries "Bör" to a method;
 * `owner_says` is shown with that word; `expert_inferred` shows on the class page only.
 */
const classLinkSchema = z.strictObject({
  class: idSchema,
  ground: z.enum(['agency_named', 'owner_says', 'expert_inferred']),
  verified: z.boolean(),
  limits: z.string().max(200).nullable().default(null),
});

/** A guide or register describes the method: never a recommendation. */
const describedSchema = z.strictObject({
  register: z.string().max(120),
  as: z.string().max(200).nullable().default(null),
});

export const recommendationFacts = {
  recommendation: recommendationSchema,
  class_link: classLinkSchema,
  described: describedSchema,
};
