/** The forms of the audit's answers, as zod schemas so that /openapi.json is made of what the types are made of. */
import { z } from 'zod';
import { publisherViewSchema } from '../domain/views.ts';

const label = z.object({ value: z.string(), label: z.string() });
const named = z.object({ id: z.string(), title: z.string(), url: z.string().nullable() });
export type Named = z.infer<typeof named>;

export const workRefSchema = z.object({
  id: z.string(),
  title: z.string(),
  publisher: publisherViewSchema,
  publishers: z.array(publisherViewSchema),
  year: z.number().nullable(),
  status: z.string(),
  statusLabel: z.string(),
  url: z.string(),
});
export type WorkRef = z.infer<typeof workRefSchema>;

export const overlapPairViewSchema = z.object({
  a: workRefSchema,
  b: workRefSchema,
  /** 0–1. */
  score: z.number(),
  band: z.enum(['very_large', 'large', 'some']),
  bandLabel: z.string(),
  /** Somebody's judgement; it wins over `relation`. */
  verdict: z
    .object({
      verdict: z.string(),
      label: z.string(),
      role: z.string(),
      date: z.string(),
      why: z.string(),
    })
    .nullable(),
  shared: z.object({
    targetGroups: z.array(z.string()),
    problems: z.array(z.string()),
    areas: z.array(z.string()),
    methods: z.array(z.string()),
    recommendations: z.array(z.string()),
    /** How alike the titles' topic words are, 0–1; null if one has none. */
    text: z.number().nullable(),
  }),
  parts: z.array(
    z.object({
      part: z.string(),
      label: z.string(),
      weight: z.number(),
      /** 0–1; null = one of the works says nothing on it, which is not the same as a difference. */
      value: z.number().nullable(),
      shared: z.array(label),
    }),
  ),
  /** `inferred` when something shared was read out of titles by rule. */
  basis: z.enum(['stated', 'inferred']),
  relation: z
    .object({
      type: z.string(),
      label: z.string(),
      from: z.string().nullable(),
      basis: z.enum(['stated', 'inferred']),
      ground: z.string(),
      url: z.string().nullable(),
    })
    .nullable(),
});
export type OverlapPairView = z.infer<typeof overlapPairViewSchema>;

export const hotSpotSchema = z.object({
  area: z.string(),
  label: z.string(),
  works: z.number(),
  publishers: z.number(),
  pairs: z.number(),
  largePairs: z.number(),
  bodyPairs: z.number(),
  heat: z.number(),
});

export type HotSpotView = z.infer<typeof hotSpotSchema>;

export const conflictSchema = z.object({
  id: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  kind: z.enum(['differs', 'kinds_of_answer']),
  kindLabel: z.string(),
  comparability: z.enum(['comparable', 'kinds_of_answer', 'not_comparable']),
  comparabilityLabel: z.string(),
  topic: z.string(),
  population: z.string().nullable(),
  outcome: z.string().nullable(),
  statements: z.array(
    z.object({
      publisher: z.object({ id: z.string().nullable(), name: z.string() }),
      claim: z.string(),
      claimId: z.string().nullable(),
      population: z.string().nullable(),
      year: z.number().nullable(),
      url: z.string().nullable(),
    }),
  ),
  reasons: z.array(
    z.object({
      code: z.string(),
      text: z.string(),
      source: z
        .object({ publisher: publisherViewSchema, title: z.string(), url: z.string().nullable() })
        .nullable(),
    }),
  ),
  /** The editors' explanation; null where nobody has looked yet. */
  explanation: z.string().nullable(),
  /** `curated`: an editor has judged it; `rule`: proposed by rule. */
  ground: z.enum(['curated', 'rule']),
  areas: z.array(z.string()),
});
export type Conflict = z.infer<typeof conflictSchema>;

export const gapSchema = z.object({
  targetGroup: label,
  problem: label,
  areas: z.array(label),
  supports: z.object({
    describing: z.number(),
    explaining: z.number(),
    problem_solving: z.number(),
    unknown: z.number(),
  }),
  /** Works in the same areas whose group or problem is not known: the cell may be less empty than it looks. */
  supportsUnplaced: z.number(),
  methods: z.number(),
  methodsWithoutVerdict: z.number(),
  recommended: z.number(),
  recommendedObtainable: z.number(),
  knowledgeGaps: z.array(
    z.object({ text: z.string(), publisher: publisherViewSchema, url: z.string().nullable() }),
  ),
  gaps: z.array(z.object({ code: z.string(), label: z.string() })),
  url: z.string(),
});
export type Gap = z.infer<typeof gapSchema>;

export const currencyItemSchema = z.object({
  kind: z.enum(['replaced', 'withdrawn', 'old_search', 'commission_ended']),
  kindLabel: z.string(),
  id: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  publishers: z.array(publisherViewSchema),
  year: z.number().nullable(),
  /** The chain of replacement, nearest first; empty if nothing is known to have replaced it. */
  replacedBy: z.array(named),
  /** What still points at it as if it stood. */
  pointedAtBy: z.array(
    z.object({
      kind: z.string(),
      kindLabel: z.string(),
      id: z.string(),
      title: z.string(),
      url: z.string().nullable(),
      claim: z.string().nullable(),
      publisher: publisherViewSchema.nullable(),
    }),
  ),
  detail: z.string().nullable(),
  areas: z.array(z.string()),
});
export type CurrencyItem = z.infer<typeof currencyItemSchema>;

export const unobtainableSchema = z.object({
  id: z.string(),
  title: z.string(),
  url: z.string(),
  /** What is known of getting it; `unknown` is not "cannot be had". */
  status: z.string(),
  statusLabel: z.string(),
  lastKnown: z.string().nullable(),
  positions: z.array(
    z.object({
      publisher: publisherViewSchema,
      level: z.string(),
      label: z.string(),
      year: z.number().nullable(),
      support: z.object({ id: z.string(), title: z.string() }).nullable(),
      via: z.string().nullable(),
      url: z.string().nullable(),
    }),
  ),
  barriers: z.array(z.object({ code: z.string(), label: z.string(), text: z.string() })),
  areas: z.array(z.string()),
});
export type Unobtainable = z.infer<typeof unobtainableSchema>;

export const orphanSchema = z.object({
  kind: z.enum(['no_steward', 'steward_unknown', 'untouched_work', 'no_work']),
  kindLabel: z.string(),
  id: z.string(),
  title: z.string(),
  url: z.string(),
  publishers: z.array(publisherViewSchema),
  year: z.number().nullable(),
  detail: z.string().nullable(),
  areas: z.array(z.string()),
});
export type Orphan = z.infer<typeof orphanSchema>;

export const actorRowSchema = z.object({
  id: z.string(),
  title: z.string(),
  abbreviations: z.array(z.string()),
  url: z.string(),
  kind: z.string(),
  kindLabel: z.string(),
  level: z.string(),
  mandate: z.string().nullable(),
  role: z.string().nullable(),
  recommends: z.boolean(),
  inCouncil: z.boolean().nullable(),
  areas: z.array(label),
  targetGroups: z.array(label),
  publishes: z.array(z.string()),
  works: z.number(),
  worksCurrent: z.number(),
  worksReplaced: z.number(),
  /** Areas of what it has published here, with the number of works. */
  workAreas: z.array(z.object({ value: z.string(), label: z.string(), works: z.number() })),
  years: z.array(z.number()),
  website: z.string().nullable(),
});
export type ActorRow = z.infer<typeof actorRowSchema>;

/** One cell of the evidence-and-supply map: a method for a target group. */
export const supplyCellSchema = z.object({
  method: named,
  targetGroup: label,
  evidence: z.object({ class: z.string(), label: z.string() }),
  introduce: z.object({ status: z.string(), label: z.string() }),
  positions: z.array(z.string()),
  verdict: z.boolean(),
  areas: z.array(z.string()),
});
export type SupplyCell = z.infer<typeof supplyCellSchema>;
