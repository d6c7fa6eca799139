import type { Word } from '../text/words.ts';
import { ownersOf } from './names.ts';
import type { PlanContext } from './plan.ts';
import type { PlanWord } from './plan-word.ts';
import type { SynonymRule } from './synonyms.ts';
import { coverageBonus, exactName, nameInQuery } from './weights.ts';

export interface NameMatch {
  readonly document: number;
  readonly text: string;
  readonly bonus: number;
}

const longestName = 8;
/** A name with more owners than this is an everyday word, and says nothing inside a longer query. */
const mostOwners = 5;

/** The records whose name the query is, or has in it, with what that adds to their score. */
export function nameMatches(
  context: PlanContext,
  all: readonly Word[],
  planned: readonly PlanWord[],
  correction: string | null,
  synonyms: readonly SynonymRule[],
): NameMatch[] {
  const { analyzer, names } = context;
  const best = new Map<number, NameMatch>();
  const add = (document: number, text: string, bonus: number): void => {
    if ((best.get(document)?.bonus ?? 0) < bonus) best.set(document, { document, text, bonus });
  };
  const attainable = 1 + planned.reduce((sum, word) => sum + word.weight, 0) * (1 + coverageBonus);
  const textOf = (words: readonly Word[]): string => words.map((word) => word.text).join(' ');
  const whole = (words: readonly Word[], factor: number): void => {
    for (const { document, full } of ownersOf(names, words, analyzer)) {
      add(document, textOf(words), attainable * factor * (full ? exactName.full : exactName.variant));
    }
  };
  whole(all, 1);
  if (best.size === 0 && correction !== null) whole(analyzer.words(correction), exactName.corrected);
  const content = new Set(planned.filter((word) => !word.ofCompound).map((word) => word.stem)).size;
  for (const { from, source } of synonyms) {
    // Only where a phrase stands for the whole query (motivational interviewing): a single word has many synonyms,
    // and the term or component that happens to be called like one of them is not what is looked for.
    if (best.size === 0 && from.length > 1 && from.length === content)
      whole(analyzer.words(source.to), exactName.corrected);
  }
  if (best.size > 0 || all.length < 2) return [...best.values()];
  const weightOf = new Map(planned.map((word) => [word.text, word.weight]));
  for (let i = 0; i < all.length; i++) {
    for (let j = i + 1; j <= Math.min(all.length, i + longestName); j++) {
      const words = all.slice(i, j);
      const worth = words.reduce((sum, word) => sum + (weightOf.get(word.text) ?? 0), 0);
      if (worth === 0) continue;
      const owners = ownersOf(names, words, analyzer);
      if (owners.length > mostOwners) continue;
      for (const { document, full } of owners) {
        add(document, textOf(words), worth * nameInQuery * (full ? 1 : 0.5));
      }
    }
  }
  return [...best.values()];
}
