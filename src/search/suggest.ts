import { foldSwedish, normalize } from '../text/normalize.ts';
import { namesOf } from './names.ts';
import { compareText } from './order.ts';
import type { SearchDocument, Suggestion } from './port.ts';
import { packStrings, type StringTable } from './strings.ts';

/** Every name from each of its words on, sorted: a prefix of any word is one binary search away. */
export interface SuggestTable {
  readonly names: StringTable;
  readonly owners: Uint32Array;
  /** Sorted entries: which name, and where in its folded form the entry begins. */
  readonly entryName: Uint32Array;
  readonly entryStart: Uint16Array;
}

/** What is compared: letters without å ä ö, so that a half-typed word without them is completed too. */
function foldedName(name: string): string {
  return foldSwedish(normalize(name));
}

export function buildSuggestions(documents: readonly SearchDocument[]): SuggestTable {
  const names: string[] = [];
  const owners: number[] = [];
  const entries: { key: string; name: number; start: number }[] = [];
  for (const [owner, document] of documents.entries()) {
    for (const name of namesOf(document)) {
      const folded = foldedName(name).slice(0, 60_000);
      for (const match of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
        entries.push({
          key: folded.slice(match.index, match.index + 40),
          name: names.length,
          start: match.index,
        });
      }
      names.push(name);
      owners.push(owner);
    }
  }
  entries.sort((a, b) => compareText(a.key, b.key) || a.start - b.start || a.name - b.name);
  return {
    names: packStrings(names),
    owners: Uint32Array.from(owners),
    entryName: Uint32Array.from(entries, (entry) => entry.name),
    entryStart: Uint16Array.from(entries, (entry) => entry.start),
  };
}

/** So many entries with the prefix are looked at, so that a single letter does not cost a walk over everything. */
const mostLookedAt = 2000;

/**
 * Completions of what is being typed, each record once: names that begin with it, then names with a word
 * that does, shorter names first. Falls back to the last word alone when the whole has no completion.
 */
export function suggestNames(table: SuggestTable, ids: StringTable, q: string, limit: number): Suggestion[] {
  const typed = foldedName(q).trim().replace(/\s+/g, ' ');
  if (typed === '' || limit <= 0) return [];
  const found = completions(table, typed);
  const last = typed.slice(typed.lastIndexOf(' ') + 1);
  if (found.length === 0 && last !== typed && last !== '') found.push(...completions(table, last));
  const seen = new Set<number>();
  const suggestions: Suggestion[] = [];
  for (const name of found) {
    const owner = table.owners[name] ?? 0;
    if (seen.has(owner)) continue;
    seen.add(owner);
    suggestions.push({ text: table.names.at(name), id: ids.at(owner) });
    if (suggestions.length === limit) break;
  }
  return suggestions;
}

function completions(table: SuggestTable, prefix: string): number[] {
  const textAt = (entry: number): string =>
    foldedName(table.names.at(table.entryName[entry] ?? 0)).slice(table.entryStart[entry]);
  let [low, high] = [0, table.entryName.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (textAt(middle).slice(0, 40) < prefix.slice(0, 40)) low = middle + 1;
    else high = middle;
  }
  const found: { name: number; start: number; length: number }[] = [];
  for (let i = low; i < table.entryName.length && found.length < mostLookedAt; i++) {
    const text = textAt(i);
    if (!text.startsWith(prefix.slice(0, 40))) break;
    if (!text.startsWith(prefix)) continue;
    const [name, start] = [table.entryName[i] ?? 0, table.entryStart[i] ?? 0];
    found.push({ name, start, length: text.length + start });
  }
  found.sort((a, b) => Math.sign(a.start) - Math.sign(b.start) || a.length - b.length || a.name - b.name);
  return found.map(({ name }) => name);
}
