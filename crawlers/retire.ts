/** When a page that is gone becomes a tombstone: three runs and fourteen days of 404 or 410, and nothing else. */
import type { ReadPage } from './read-pages.ts';
import type { PageState } from './state.ts';

export const RUNS_UNTIL_RETIRED = 3;
export const DAYS_UNTIL_RETIRED = 14;

export function isDue(missing: PageState['missing'], now: string): boolean {
  if (missing === null || missing.runs < RUNS_UNTIL_RETIRED) return false;
  return Date.parse(now) - Date.parse(missing.since) >= DAYS_UNTIL_RETIRED * 86_400_000;
}

/** The tombstone as it stands, or a new one; null while the page lives. `successor`: a living page of the same name. */
export function tombstone(page: PageState, successor: string | null, now: string): PageState['retired'] {
  if (page.retired !== null) return page.retired;
  if (!isDue(page.missing, now) || page.missing === null) return null;
  const { status, since } = page.missing;
  return {
    date: now.slice(0, 10),
    reason: `Sidan finns inte längre hos utgivaren: den svarar ${status} sedan ${since.slice(0, 10)}.`,
    successor,
  };
}

/** Name → key of a page that is there. */
export function livingNames(pages: readonly ReadPage[]): ReadonlyMap<string, string> {
  return new Map(pages.filter((p) => p.page.missing === null).map((p) => [nameKey(p.reading.title), p.key]));
}

export function nameKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
