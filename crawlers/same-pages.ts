/** Pages that are one: the same text under two addresses, or moved without a redirect. One record, the older id. */
import type { ReadPage } from './read-pages.ts';
import type { SourceState } from './state.ts';

/** Shorter texts ("Sidan är under arbete") are alike without being the same. */
const LEAST_TEXT = 120;

/** Returns the pages that remain; notes in the state where the others went. */
export function joinSamePages(pages: readonly ReadPage[], state: SourceState): ReadPage[] {
  const byText = Map.groupBy(pages, (p) => `${p.page.kind} ${p.textDigest}`);
  const gone = new Set<string>();
  const ids = new Map<string, { id: string | null; formerIds: string[] }>();
  for (const group of byText.values()) {
    const size = Object.values(group[0]?.reading.fields ?? {}).reduce((n, f) => n + (f?.text.length ?? 0), 0);
    if (group.length < 2 || size < LEAST_TEXT) continue;
    const [kept, ...others] = group.toSorted(preferred);
    if (kept === undefined) continue;
    const known = [kept, ...others].flatMap((p) => p.page.id ?? []);
    const id = kept.page.id ?? known[0] ?? null;
    const formerIds = [...new Set([...kept.page.formerIds, ...known])].filter((k) => k !== id);
    ids.set(kept.key, { id, formerIds });
    for (const other of others) {
      gone.add(other.key);
      state.pages[other.key] = { ...other.page, movedTo: kept.key, missing: null };
    }
    state.pages[kept.key] = { ...kept.page, id, formerIds };
  }
  return pages
    .filter((p) => !gone.has(p.key))
    .map((p) => {
      const joined = ids.get(p.key);
      return joined === undefined ? p : { ...p, page: { ...p.page, ...joined } };
    });
}

/** A page that answers before one that is missing, one that has a record before one that has not, then the older. */
function preferred(a: ReadPage, b: ReadPage): number {
  return (
    Number(a.page.missing !== null) - Number(b.page.missing !== null) ||
    Number(a.page.id === null) - Number(b.page.id === null) ||
    (a.page.firstSeen < b.page.firstSeen ? -1 : a.page.firstSeen > b.page.firstSeen ? 1 : 0) ||
    (a.key < b.key ? -1 : 1)
  );
}
