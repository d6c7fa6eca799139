/**
 * What leaves the product: the fields of the public contract (docs/api.md), as zod schemas so that OpenAPI is made
 * of the same text that the types are. A value that is not known is null or an empty list, never left out.
 */
import { z } from 'zod';
import { evidenceClassSchema } from './evidence-class.ts';
import { certaintySchema, directionSchema } from './facts/evidence.ts';
import { addresseeSchema, recommendationLevelSchema } from './facts/recommendation.ts';
import { flagLevelSchema } from './flags.ts';
import { introduceStatusSchema } from './introduce.ts';
import { basisSchema, populationSchema } from './primitives.ts';

export const searchTypes = ['method', 'support', 'component', 'actor', 'term'] as const;
export const searchTypeSchema = z.enum(searchTypes);
export type SearchType = z.infer<typeof searchTypeSchema>;

export const publisherViewSchema = z.object({ id: z.string(), name: z.string() });
export type PublisherView = z.infer<typeof publisherViewSchema>;

/** A page of a record. The address is relative; PUBLIC_URL makes it absolute where a standard asks for that. */
export const linkViewSchema = z.object({
  id: z.string(),
  title: z.string(),
  type: searchTypeSchema,
  url: z.string(),
});
export type LinkView = z.infer<typeof linkViewSchema>;

export const sourceViewSchema = z.object({
  publisher: publisherViewSchema,
  relayedBy: publisherViewSchema.nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  /** As exact as the source; null = only `readAt` is known. */
  date: z.string().nullable(),
  readAt: z.string(),
});
export type SourceView = z.infer<typeof sourceViewSchema>;

export const flagViewSchema = z.object({
  code: z.string(),
  level: flagLevelSchema,
  label: z.string(),
  reason: z.string(),
  sources: z.array(sourceViewSchema),
});
export type FlagView = z.infer<typeof flagViewSchema>;

export const outcomeViewSchema = z.object({
  group: z.string(),
  groupLabel: z.string(),
  class: evidenceClassSchema,
  label: z.string(),
  certainty: certaintySchema.nullable(),
  direction: directionSchema.nullable(),
  assertedBy: publisherViewSchema.nullable(),
  year: z.number().nullable(),
  searchDate: z.string().nullable(),
  /** How many statements decide, and how many more are shown without counting. */
  counting: z.number(),
  others: z.number(),
});
export type OutcomeView = z.infer<typeof outcomeViewSchema>;

export const evidenceViewSchema = z.object({
  class: evidenceClassSchema,
  label: z.string(),
  outcomes: z.array(outcomeViewSchema),
});
export type EvidenceView = z.infer<typeof evidenceViewSchema>;

export const positionViewSchema = z.object({
  publisher: publisherViewSchema,
  level: recommendationLevelSchema,
  label: z.string(),
  priority: z.number().nullable(),
  year: z.number().nullable(),
  edition: z.string().nullable(),
  addressee: addresseeSchema,
  addresseeLabel: z.string(),
  via: z
    .object({
      class: z.string(),
      classTitle: z.string(),
      basis: z.enum(['agency_named', 'owner_says']),
      limits: z.string().nullable(),
    })
    .nullable(),
  /** Whether the recommendation is printed about the class or the method. */
  target: z.enum(['class', 'method', 'components', 'unclear']),
  status: z.enum(['current', 'unclear']),
  basis: basisSchema,
  relayedBy: publisherViewSchema.nullable(),
  support: z.object({ id: z.string(), title: z.string() }).nullable(),
  url: z.string().nullable(),
  claim: z.string(),
});
export type PositionView = z.infer<typeof positionViewSchema>;

export const introduceViewSchema = z.object({
  status: introduceStatusSchema,
  label: z.string(),
  terms: z.string().nullable(),
  lastKnown: z.string().nullable(),
  stale: z.boolean(),
  disputed: z.boolean(),
  /** Always derived by our rule; the facts behind it are the claims of the record. */
  basis: basisSchema,
  rule: z.string(),
  /** For a class: the member that gave the answer. */
  member: z.object({ id: z.string(), title: z.string() }).nullable(),
  claims: z.array(z.string()),
});
export type IntroduceView = z.infer<typeof introduceViewSchema>;

export const tagViewSchema = z.object({ facet: z.string(), value: z.string(), label: z.string() });

/** A record without what a query adds (score, highlights, why). */
export const recordViewSchema = z.object({
  id: z.string(),
  type: searchTypeSchema,
  kind: z.string(),
  kindLabel: z.string(),
  title: z.string(),
  abbreviations: z.array(z.string()),
  aliases: z.array(z.string()),
  url: z.string(),
  summary: z.string().nullable(),
  targetGroups: z.array(z.string()),
  areas: z.array(z.string()),
  problems: z.array(z.string()),
  components: z.array(z.string()),
  recipients: z.array(z.string()),
  ages: z.object({ min: z.number().nullable(), max: z.number().nullable() }).nullable(),
  /** Labels for the values above. */
  tags: z.array(tagViewSchema),
  /** Which guides and registers describe the method. */
  describedIn: z.array(z.object({ register: z.string(), url: z.string().nullable() })),
  publishers: z.array(publisherViewSchema),
  year: z.number().nullable(),
  status: z.string().nullable(),
  statusLabel: z.string().nullable(),
  /** How many of the four facts have a stated, dated Swedish claim; null where the four facts do not apply. */
  completeness: z.number().nullable(),
  evidence: evidenceViewSchema.nullable(),
  positions: z.array(positionViewSchema),
  introduce: introduceViewSchema.nullable(),
  flags: z.array(flagViewSchema),
  updated: z.string().nullable(),
});
export type RecordView = z.infer<typeof recordViewSchema>;

export const scorePartSchema = z.object({
  kind: z.string(),
  term: z.string(),
  field: z.string().nullable(),
  value: z.number(),
});

export const hitViewSchema = recordViewSchema.extend({
  score: z.number(),
  highlights: z.record(z.string(), z.string()),
  why: z.array(z.string()),
  explain: z.array(scorePartSchema).optional(),
});
export type HitView = z.infer<typeof hitViewSchema>;

export const claimViewSchema = z.object({
  id: z.string(),
  fact: z.string(),
  factLabel: z.string(),
  value: z.unknown(),
  /** The value in Swedish words, for people. */
  text: z.string(),
  statedAs: z.string().nullable(),
  population: populationSchema.nullable(),
  populationText: z.string().nullable(),
  outcome: z.string().nullable(),
  assertedBy: publisherViewSchema,
  relayedBy: publisherViewSchema.nullable(),
  readAt: z.object({ url: z.string().nullable(), read: z.string() }),
  title: z.string().nullable(),
  edition: z.string().nullable(),
  locator: z.string().nullable(),
  work: z.string().nullable(),
  published: z.string().nullable(),
  asOf: z.string().nullable(),
  basis: basisSchema,
  confidence: z.enum(['high', 'medium', 'low']),
  country: z.string(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  recordedFrom: z.string(),
  recordedTo: z.string().nullable(),
  origin: z.string(),
  note: z.string().nullable(),
});
export type ClaimView = z.infer<typeof claimViewSchema>;

export const relationViewSchema = z.object({
  type: z.string(),
  typeLabel: z.string(),
  id: z.string(),
  title: z.string(),
  url: z.string(),
  source: sourceViewSchema.nullable(),
  reason: z.string().nullable(),
});
export type RelationView = z.infer<typeof relationViewSchema>;

export const mentionViewSchema = z.object({
  id: z.string(),
  title: z.string(),
  url: z.string(),
  roles: z.array(z.string()),
});
export type MentionView = z.infer<typeof mentionViewSchema>;

/** A record with everything known of it. */
export const detailViewSchema = recordViewSchema.extend({
  claims: z.array(claimViewSchema),
  findings: z.array(claimViewSchema),
  recommendations: z.array(claimViewSchema),
  ratings: z.array(claimViewSchema),
  /** Requirement field → what sources say. */
  requirements: z.record(
    z.string(),
    z.array(
      z.object({
        text: z.string(),
        priceYear: z.number().nullable(),
        currency: z.string().nullable(),
        claim: z.string(),
      }),
    ),
  ),
  relations: z.array(relationViewSchema),
  mentionedIn: z.array(mentionViewSchema),
  dissents: z.array(
    z.object({
      id: z.string(),
      status: z.enum(['real', 'apparent']),
      level: z.string(),
      topic: z.string(),
      text: z.string(),
      why: z.string(),
      reasons: z.array(z.object({ code: z.string(), label: z.string() })),
      statements: z.array(
        z.object({
          publisher: z.string(),
          text: z.string(),
          year: z.number().nullable(),
          url: z.string().nullable(),
        }),
      ),
    }),
  ),
  /** What the record itself says, by type (documents of a support, members of an actor …). */
  record: z.record(z.string(), z.unknown()),
  asOf: z.string().nullable(),
});
export type DetailView = z.infer<typeof detailViewSchema>;
