import type { Catalogue } from '../catalogue/catalogue.ts';
import type { VocabularyId } from '../domain/records/vocabulary.ts';
import { noWider } from './outside.ts';

export interface Closest {
  readonly has: string;
  readonly how: 'exact' | 'wider' | 'narrower';
}

/** Narrower in the vocabulary, and a matter of its own: teenagers who go out together are not a family's violence. */
const isOwnSort: ReadonlySet<string> = new Set(['vald-i-ungas-relationer']);

/** The nearest pair of concepts: the same, the record's wider than the need's, or narrower. */
export function closest(
  catalogue: Catalogue,
  vocabulary: VocabularyId,
  wanted: readonly string[],
  has: readonly string[],
): Closest | null {
  const exact = has.find((h) => wanted.includes(h));
  if (exact !== undefined) return { has: exact, how: 'exact' };
  const above = new Set(
    catalogue.withBroader(
      vocabulary,
      wanted.filter((w) => !noWider.has(w)),
    ),
  );
  const wider = has.find((h) => above.has(h));
  if (wider !== undefined) return { has: wider, how: 'wider' };
  const narrower = has.find(
    (h) => !isOwnSort.has(h) && catalogue.withBroader(vocabulary, [h]).some((b) => wanted.includes(b)),
  );
  return narrower === undefined ? null : { has: narrower, how: 'narrower' };
}
