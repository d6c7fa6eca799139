import { listAt } from './lists.ts';
import type { TermPart } from './matching.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of the index as it stands in some record. */
export function readable({ formsOf, forms, terms }: Vocabulary, term: number): string {
  return forms[listAt(formsOf, term)[0] ?? -1] ?? terms[term] ?? '';
}

/**
 * The forms that are to be marked in a record, from the words that made it a hit. A word is marked inside
 * compounds too: the whole compound, since that is how it stands. For one search: most of its hits share
 * their words, and a common word's compounds are many.
 */
export function markedWords(vocabulary: Vocabulary): (parts: readonly TermPart[]) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (parts) => {
    const key = parts.map(({ termId, kind }) => `${termId} ${kind}`).join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const terms = new Set<number>();
    for (const { termId, kind } of parts) {
      if (termId === null) continue;
      terms.add(termId);
      if (kind !== 'part' && kind !== 'word') continue;
      for (const compound of listAt(vocabulary.compounds, termId)) terms.add(compound);
    }
    const words = new Set<string>();
    for (const term of terms) {
      for (const form of listAt(vocabulary.formsOf, term)) words.add(vocabulary.forms[form] ?? '');
    }
    const list = [...words];
    known.set(key, list);
    return list;
  };
}
