import type { Analyzer } from '../text/analyzer.ts';
import type { Occurrences } from './occurrences.ts';

/** A compound's part found among the records' own words (and not in the lexicon) must be this long and this common. */
const ownPartLetters = 4;
const ownPartRecords = 2;

/**
 * For each term, the terms it is made of; parts that stand nowhere by themselves are added to `terms`, so
 * that "våld" is found where only "partnervåld" is written. @param frequency records per term
 */
export function compoundParts(
  { terms, forms, formTerm }: Occurrences,
  frequency: Uint32Array,
  analyzer: Analyzer,
): { terms: readonly string[]; parts: readonly (readonly number[])[] } {
  const all = [...terms];
  const termOf = new Map(all.map((term, i) => [term, i]));
  const isOwnWord = (stem: string): boolean =>
    stem.length >= ownPartLetters && (frequency[termOf.get(stem) ?? -1] ?? 0) >= ownPartRecords;
  const idOf = (stem: string): number => {
    const id = termOf.get(stem) ?? all.length;
    if (id === all.length) {
      all.push(stem);
      termOf.set(stem, id);
    }
    return id;
  };
  const parts: number[][] = terms.map(() => []);
  for (const [i, form] of forms.entries()) {
    const term = formTerm[i] ?? 0;
    const list = parts[term];
    if (list === undefined || list.length > 0) continue;
    const found = analyzer.split(form, isOwnWord).map(idOf);
    for (const id of new Set(found)) if (id !== term) list.push(id);
  }
  return { terms: all, parts };
}
