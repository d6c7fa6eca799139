/** What every report can be narrowed by. */
export interface AuditFilters {
  /** Bodies by id; empty = all. Two or more on overlaps and conflicts: between them. */
  readonly publishers: readonly string[];
  readonly areas: readonly string[];
  readonly years: readonly number[];
}

export const noFilters: AuditFilters = { publishers: [], areas: [], years: [] };

/** Does a thing with these values pass? An empty filter lets everything through. */
export function passes(
  filters: AuditFilters,
  thing: { publishers: readonly string[]; areas: readonly string[]; years: readonly (number | null)[] },
): boolean {
  return (
    meets(filters.publishers, thing.publishers) &&
    meets(filters.areas, thing.areas) &&
    meets(filters.years, thing.years)
  );
}

function meets<T>(wanted: readonly T[], has: readonly (T | null)[]): boolean {
  return wanted.length === 0 || has.some((value) => value !== null && wanted.includes(value));
}

/** A page of a list. */
export function pageOf<T>(items: readonly T[], limit: number, offset: number): T[] {
  return items.slice(offset, offset + limit);
}
