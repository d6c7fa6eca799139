import { z } from 'zod';
import { idSchema } from '../primitives.ts';

const wordSchema = z.string().min(1).max(120);

/** Words that mean the same in a query: `from` also finds `to`. The reason is for the next editor. */
const lexiconSynonymSchema = z.strictObject({
  from: wordSchema,
  to: wordSchema,
  reason: z.string().max(300).nullable().default(null),
});

/**
 * Swedish word knowledge for the search that belongs to no vocabulary: one or several files, joined by the
 * reader. What each list does: `Lexicon` in src/search/port.ts.
 */
export const lexiconSchema = z.strictObject({
  id: idSchema,
  synonyms: z.array(lexiconSynonymSchema).default([]),
  stemExceptions: z.record(wordSchema, wordSchema).default({}),
  compoundParts: z.array(wordSchema).default([]),
  neverSplit: z.array(wordSchema).default([]),
});
export type Lexicon = z.infer<typeof lexiconSchema>;
