import type { SearchDocument } from '../../src/search/port.ts';
import { normalize } from '../../src/text/normalize.ts';
import { mean } from './metrics.ts';
import type { Ranker } from './rankers.ts';

export interface KnownItems {
  /** Names asked for, each once. */
  readonly asked: number;
  /** Share where the first hit is an owner of the name. */
  readonly first: number;
  /** Abbreviations with several owners, and the share where all (up to five) are among the first five. */
  readonly shared: number;
  readonly ownersInFive: number;
  readonly missed: readonly string[];
}

/** Asks for every title, name and abbreviation of every record. */
export async function knownItems(documents: readonly SearchDocument[], ranker: Ranker): Promise<KnownItems> {
  const owners = ownersByName(documents, ({ title, text }) => [
    title,
    ...(text.names ?? []),
    ...(text.abbreviations ?? []),
  ]);
  const first: number[] = [];
  const missed: string[] = [];
  for (const [name, ids] of owners) {
    const [top] = await ranker.rank(name);
    const right = top !== undefined && ids.has(top);
    first.push(right ? 1 : 0);
    if (!right) missed.push(name);
  }
  const shared = [...ownersByName(documents, ({ text }) => text.abbreviations ?? [])].filter(
    ([, ids]) => ids.size > 1,
  );
  const complete: number[] = [];
  for (const [name, ids] of shared) {
    const five = (await ranker.rank(name)).slice(0, 5);
    const found = five.filter((id) => ids.has(id)).length;
    complete.push(found === Math.min(5, ids.size) ? 1 : 0);
    if (found < Math.min(5, ids.size)) missed.push(`${name} (delad)`);
  }
  return {
    asked: owners.size,
    first: mean(first),
    shared: shared.length,
    ownersInFive: shared.length === 0 ? 1 : mean(complete),
    missed,
  };
}

function ownersByName(
  documents: readonly SearchDocument[],
  namesOf: (document: SearchDocument) => readonly string[],
): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const document of documents) {
    for (const name of namesOf(document)) {
      const key = normalize(name).trim();
      if (key === '') continue;
      const ids = owners.get(key) ?? new Set<string>();
      ids.add(document.id);
      owners.set(key, ids);
    }
  }
  return owners;
}
