/** What is remembered of a source between runs. Plain data; `state-file.ts` keeps it on disk. */
import { z } from 'zod';
import { idSchema, partialDateSchema } from '../src/domain/primitives.ts';

const refSchema = z.strictObject({ file: z.string(), offset: z.number(), length: z.number() });

const pageSchema = z.strictObject({
  /** The address to ask next time. */
  url: z.string(),
  kind: z.string(),
  /** Id of its record, once it has one: kept when the page moves. */
  id: idSchema.nullable().default(null),
  /** Ids of pages that were merged into this one: they redirect. */
  formerIds: z.array(idSchema).default([]),
  /** Instants. */
  firstSeen: z.string(),
  lastSeen: z.string().nullable().default(null),
  fetchedIn: z.string().nullable().default(null),
  etag: z.string().nullable().default(null),
  lastModified: z.string().nullable().default(null),
  /** SHA-256 of the newest body; its snapshot. */
  digest: z.string().nullable().default(null),
  latest: refSchema.nullable().default(null),
  latestDate: z.string().nullable().default(null),
  /** The newest snapshot that had what the extractor expects, and was published. */
  good: refSchema.nullable().default(null),
  /** SHA-256 of its main text, and the day on which that text was first read. */
  textDigest: z.string().nullable().default(null),
  read: partialDateSchema.nullable().default(null),
  /** Answers of 404 or 410 in a row; a 5xx neither counts nor clears. */
  missing: z
    .strictObject({ runs: z.number().int().min(1), since: z.string(), status: z.number() })
    .nullable()
    .default(null),
  /** A failure in the newest run. */
  failure: z.string().nullable().default(null),
  retired: z
    .strictObject({ date: partialDateSchema, reason: z.string(), successor: idSchema.nullable() })
    .nullable()
    .default(null),
  /** Key of the page that this address now leads to. */
  movedTo: z.string().nullable().default(null),
});
export type PageState = z.infer<typeof pageSchema>;

const robotsSchema = z.strictObject({ fetchedAt: z.number(), text: z.string().nullable() });

export const stateSchema = z.strictObject({
  version: z.literal(1),
  source: idSchema,
  /** By the site's own key for a page, which is the same for all its addresses. */
  pages: z.record(z.string(), pageSchema),
  robots: z.record(z.string(), robotsSchema),
  /** Run that has begun and not ended: it goes on from where it was. */
  running: z.strictObject({ id: z.string(), started: z.string() }).nullable(),
  /** Shares of pages that have each field, by kind of page, in the last good run. */
  shares: z.record(z.string(), z.record(z.string(), z.number())),
  lastSuccess: z.string().nullable(),
});
export type SourceState = z.infer<typeof stateSchema>;

export const journalLineSchema = z.strictObject({ run: z.string(), key: z.string(), page: pageSchema });
export type JournalLine = z.infer<typeof journalLineSchema>;

export function emptyState(source: string): SourceState {
  return { version: 1, source, pages: {}, robots: {}, running: null, shares: {}, lastSuccess: null };
}

export function newPage(url: string, kind: string, now: string): PageState {
  return pageSchema.parse({ url, kind, firstSeen: now });
}
