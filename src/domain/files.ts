/** The forms of the files under data/: one schema for each kind of file (JSON Schema for editors is made of these). */
import { z } from 'zod';
import { actorSchema, termSchema } from './records/actor.ts';
import { lexiconSchema } from './records/lexicon.ts';
import { methodSchema } from './records/method.ts';
import { dissentSchema, geographySchema, scaleSchema } from './records/reference.ts';
import { eventSchema, supportSchema } from './records/support.ts';
import { verdictSchema } from './records/verdict.ts';
import { vocabularySchema } from './records/vocabulary.ts';

/** In a record's own file a claim may leave out `subject`: it is the record. */
const ownClaims = z.array(z.record(z.string(), z.unknown())).default([]);

export const fileSchemas = {
  methods: methodSchema.extend({ claims: ownClaims }),
  supports: supportSchema.extend({ claims: ownClaims }),
  events: eventSchema,
  actors: actorSchema,
  terms: termSchema.extend({ claims: ownClaims }),
  vocabularies: vocabularySchema,
  scales: scaleSchema,
  dissents: dissentSchema,
  verdicts: verdictSchema,
  geography: geographySchema,
  lexicon: lexiconSchema,
} as const;

export type RecordType = keyof typeof fileSchemas;
export const recordTypes = Object.keys(fileSchemas) as RecordType[];
