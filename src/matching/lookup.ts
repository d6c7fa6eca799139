/** Names by their keys: exact, without å ä ö, and nearly. */
import { foldSwedish } from '../text/normalize.ts';
import { allowedErrors, bitCount, editDistance, letterBits } from '../text/spelling.ts';
import { digitsOf, type KnownName, keyOf, type NamedRecord, namesOfRecord } from './names.ts';

interface Entry extends KnownName {
  readonly key: string;
  readonly bits: number;
  readonly digits: string;
}

export interface NameLookup {
  readonly entries: readonly Entry[];
  readonly byKey: ReadonlyMap<string, readonly Entry[]>;
  readonly byFolded: ReadonlyMap<string, readonly Entry[]>;
  /** Names that a misspelling may be read as, by the length of their key. */
  readonly fuzzy: ReadonlyMap<number, readonly Entry[]>;
  /** The most words that any name has. */
  readonly longest: number;
}

/** Built once for a catalogue; about 1 500 names take a few milliseconds. */
export function buildLookup(records: Iterable<NamedRecord>): NameLookup {
  const entries = [...records].flatMap(namesOfRecord).map((name): Entry => {
    const key = keyOf(name.text);
    return { ...name, key, bits: letterBits(key), digits: digitsOf(key) };
  });
  return {
    entries,
    byKey: Map.groupBy(entries, (e) => e.key),
    byFolded: Map.groupBy(entries, (e) => foldSwedish(e.key)),
    fuzzy: Map.groupBy(entries.filter(mayBeMisspelt), (e) => e.key.length),
    longest: Math.max(1, ...entries.map((e) => e.text.split(/[\s–—/-]+/).length)),
  };
}

/** The records whose name this is; those that it is the full name of win over those it is a part of. */
export function owners(entries: readonly KnownName[]): string[] {
  const strong = entries.filter((e) => e.strength === 2);
  return [...new Set((strong.length > 0 ? strong : entries).map((e) => e.owner))];
}

/** Shorter names than this have too many neighbours to be read into a misspelling. */
const SHORTEST_FUZZY = 5;
/** A name in capitals (AUDIT, DUDIT) is one letter from another instrument until it is at least this long. */
const SHORTEST_FUZZY_CAPITALS = 7;

function mayBeMisspelt(entry: Entry): boolean {
  if (entry.kind === 'id' || entry.key.length < SHORTEST_FUZZY) return false;
  return entry.key.length >= SHORTEST_FUZZY_CAPITALS || entry.text !== entry.text.toUpperCase();
}

/** The names nearest to a misspelt key, or none. A name with other digits is another version and never guessed. */
export function nearNames(lookup: NameLookup, key: string): readonly KnownName[] {
  const digits = digitsOf(key);
  const bits = letterBits(key);
  let best: Entry[] = [];
  let least = allowedErrors(key.length);
  for (let length = key.length - least; length <= key.length + least; length++) {
    for (const entry of lookup.fuzzy.get(length) ?? []) {
      const allowed = Math.min(least, allowedErrors(length));
      if (entry.digits !== digits || bitCount(bits ^ entry.bits) > 2 * allowed) continue;
      const distance = editDistance(key, entry.key, allowed);
      if (distance > allowed) continue;
      if (distance < least) best = [];
      least = distance;
      best.push(entry);
    }
  }
  return best;
}
