import type { Analyzer } from '../text/analyzer.ts';
import { hash53 } from '../text/hash.ts';
import type { Word } from '../text/words.ts';
import type { SearchDocument } from './port.ts';

/** Names of records by their hashed key, sorted for lookup; the same name may have several owners. */
export interface NameIndex {
  readonly keys: Float64Array;
  readonly owners: Uint32Array;
  /** 1 = the name as given, 0 = a part of it that people use (without a parenthesis, before a dash). */
  readonly full: Uint8Array;
}

export interface NameOwner {
  readonly document: number;
  readonly full: boolean;
}

const articles = new Set(['de', 'den', 'det', 'en', 'ett', 'the', 'a', 'an']);

/** Keys that two spellings of one name share: its stems in order without a leading article, and its letters run together. */
export function nameKeys(words: readonly Word[], analyzer: Analyzer): number[] {
  const texts = words.map((word) => word.text);
  if (texts.length > 1 && articles.has(texts[0] ?? '')) texts.shift();
  if (texts.length === 0) return [];
  return [hash53(texts.map((text) => analyzer.stem(text)).join(' '), 1), hash53(texts.join(''), 2)];
}

/** A name as given, and the shorter forms that people use of it: "Trygghetscirkeln (COS-P)" is also either half. */
export function nameVariants(name: string): string[] {
  const bare = name.replace(/\s*\([^)]*\)/g, ' ').trim();
  // Komet 3–11 år: what people call it is Komet.
  const ageless = bare.replace(/\s+\d+\s*(?:[–-]\s*\d+)?\s*(?:år)?$/u, '').trim();
  const inside = [...name.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? '');
  const pieces = [...bare.split(/\s+[–—/-]\s+|[.:]\s+/), ...inside].map((piece) => piece.trim());
  return [...new Set([bare, ageless, ...pieces])].filter((piece) => piece.length > 1 && piece !== name);
}

/** All names of a record: names, abbreviations and title, each once. */
export function namesOf(document: SearchDocument): string[] {
  return [
    ...new Set([document.title, ...(document.text.names ?? []), ...(document.text.abbreviations ?? [])]),
  ];
}

export function buildNames(documents: readonly SearchDocument[], analyzer: Analyzer): NameIndex {
  const rows: { key: number; owner: number; full: number }[] = [];
  for (const [owner, document] of documents.entries()) {
    const seen = new Set<number>();
    const add = (name: string, full: number): void => {
      for (const key of nameKeys(analyzer.words(name), analyzer)) {
        if (!seen.has(key)) rows.push({ key, owner, full });
        seen.add(key);
      }
    };
    const names = namesOf(document);
    for (const name of names) add(name, 1);
    for (const name of names) for (const variant of nameVariants(name)) add(variant, 0);
  }
  rows.sort((a, b) => a.key - b.key || a.owner - b.owner);
  return {
    keys: Float64Array.from(rows, (row) => row.key),
    owners: Uint32Array.from(rows, (row) => row.owner),
    full: Uint8Array.from(rows, (row) => row.full),
  };
}

/** The owners of the name that these words spell; empty when it is nobody's name. */
export function ownersOf(names: NameIndex, words: readonly Word[], analyzer: Analyzer): NameOwner[] {
  const owners = new Map<number, boolean>();
  for (const key of nameKeys(words, analyzer)) {
    for (let i = lowerBound(names.keys, key); names.keys[i] === key; i++) {
      const owner = names.owners[i] ?? 0;
      owners.set(owner, (owners.get(owner) ?? false) || names.full[i] === 1);
    }
  }
  return [...owners].map(([document, full]) => ({ document, full }));
}

function lowerBound(sorted: Float64Array, key: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
