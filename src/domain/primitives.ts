import { z } from 'zod';

/** Kebab-case ASCII, unique over all public record types, never reused. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is kebab-case ASCII: a–z, 0–9 and single hyphens');

/** A year, a month or a day: as exact as the source is, never more. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD');
export type PartialDate = z.infer<typeof partialDateSchema>;

export const urlSchema = z.url({ protocol: /^https?$/, error: 'an address starts with http:// or https://' });

/** ISO 3166 alpha-2 in capitals; EU and INT for bodies above countries. Only SE drives Swedish status and flags. */
export const countrySchema = z.string().regex(/^([A-Z]{2}|INT)$/, 'a country is two capitals, or INT');

/** `stated`: a source says so. `inferred`: our reading, always shown as such. */
export const basisSchema = z.enum(['stated', 'inferred']);
export type Basis = z.infer<typeof basisSchema>;

export const confidenceSchema = z.enum(['high', 'medium', 'low']);

/** A source's own label, quoted; short enough to be a quotation and not a copy. */
export const labelSchema = z.string().min(1).max(80, 'a quoted label is at most 80 characters');

const yearsSchema = z.number().int().min(0).max(120);

/** Years of age; a missing side is "not stated", never "not for". */
export const agesSchema = z
  .strictObject({ min: yearsSchema.nullable().default(null), max: yearsSchema.nullable().default(null) })
  .refine((a) => a.min === null || a.max === null || a.min <= a.max, 'the lower age is above the upper');
export type Ages = z.infer<typeof agesSchema>;

export const preventionLevelSchema = z.enum(['universal', 'selective', 'indicated', 'treatment']);

/** Whom a statement is about. `text` keeps the source's group in our words where the vocabularies are too coarse. */
export const populationSchema = z.strictObject({
  ages: agesSchema.nullable().default(null),
  targetGroups: z.array(idSchema).default([]),
  problems: z.array(idSchema).default([]),
  preventionLevel: preventionLevelSchema.nullable().default(null),
  text: z.string().max(200).nullable().default(null),
});
export type Population = z.infer<typeof populationSchema>;

/** A concept with everything broader than it, itself included; from the vocabularies. */
export interface Hierarchy {
  readonly targetGroups: (id: string) => readonly string[];
  readonly problems: (id: string) => readonly string[];
}

/**
 * Do two populations have somebody in common? Unknown overlaps with everything: a conflict must not be missed
 * because a source left the group out. A group meets what is broader or narrower than it, not its siblings.
 */
export function populationsOverlap(
  a: Population | null,
  b: Population | null,
  hierarchy: Hierarchy,
): boolean {
  if (a === null || b === null) return true;
  return (
    agesOverlap(a.ages, b.ages) &&
    listsOverlap(a.targetGroups, b.targetGroups, hierarchy.targetGroups) &&
    listsOverlap(a.problems, b.problems, hierarchy.problems)
  );
}

/** Do two age spans meet? A missing span or side is open. */
export function agesOverlap(a: Ages | null, b: Ages | null): boolean {
  if (a === null || b === null) return true;
  return (a.min ?? 0) <= (b.max ?? Infinity) && (b.min ?? 0) <= (a.max ?? Infinity);
}

function listsOverlap(
  a: readonly string[],
  b: readonly string[],
  withBroader: (id: string) => readonly string[],
): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.some((x) => b.some((y) => withBroader(x).includes(y) || withBroader(y).includes(x)));
}

/** The newest of partial dates (they sort as text); null of none. */
export function newest(dates: readonly string[]): string | null {
  return dates.toSorted().at(-1) ?? null;
}
