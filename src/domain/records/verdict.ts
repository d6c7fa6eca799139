import { z } from 'zod';
import { idSchema, partialDateSchema } from '../primitives.ts';

/** What a reader of both works can conclude of a pair that the overlap audit proposes. */
export const pairVerdictSchema = z.enum([
  'overlaps',
  'complements',
  'contradicts',
  /** `a` replaces `b`. */
  'replaces',
  /** `a` builds on `b`. */
  'based_on',
  /** Two records of one work: never a pair. */
  'same_work',
  /** They look alike and answer different questions. */
  'not_related',
]);
export type PairVerdict = z.infer<typeof pairVerdictSchema>;

/** A judgement of two knowledge supports by somebody who has looked at both: it wins over what the audit proposes. */
export const verdictSchema = z
  .strictObject({
    id: idSchema,
    a: idSchema,
    b: idSchema,
    verdict: pairVerdictSchema,
    /** The role of who judged, never a name. */
    role: z.string().min(2).max(80),
    date: partialDateSchema,
    why: z.string().min(3).max(300),
  })
  .refine((v) => v.a !== v.b, 'a verdict is about two works');
export type Verdict = z.infer<typeof verdictSchema>;
