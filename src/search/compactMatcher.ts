import type { Matcher, Matches, TermPart } from './matching.ts';
import type { QueryPlan } from './plan.ts';
import { isShared } from './plan-word.ts';
import { searchFields } from './port.ts';
import { fieldMask, impactValue, onlyPart, type Postings, placeOf } from './postings.ts';
import { refiner } from './refine.ts';
import type { RunningText } from './running-text.ts';
import { createTally } from './tally.ts';
import type { Vocabulary } from './vocabulary.ts';
import { coverageBonus } from './weights.ts';

/** Scores by going through the postings of every word's expansions (`tally.ts`). */
export function compactMatcher(
  size: number,
  postings: Postings,
  vocabulary: Vocabulary,
  text: RunningText,
): Matcher {
  const refine = refiner(postings, text);
  const tally = createTally(size, postings);
  /** Holds for the hits of the last query; the tally's own sums stay as they are. */
  const scores = new Float32Array(size);

  function match(plan: QueryPlan, weights: Float32Array): Matches {
    const { documents, has, score, coverage } = tally(plan.words);
    const full = plan.words.reduce((sum, word) => sum + word.weight, 0);
    const ofWords = (document: number): number => {
      const bonus = 1 + (coverageBonus * (coverage[document] ?? 0)) / full;
      return (score[document] ?? 0) * bonus * (weights[document] ?? 1);
    };
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] ?? 0;
      scores[document] = ofWords(document);
    }
    return {
      documents,
      has,
      scores,
      // Of the words only: what a name gave is not the running text's to take away.
      refine: (best) => refine(plan, ofWords, best),
      explain: (document, whole) => {
        const parts = explain(plan, document, whole);
        return parts.length > 0 || whole ? parts : explain(plan, document, true);
      },
    };
  }

  function explain(plan: QueryPlan, document: number, whole: boolean): TermPart[] {
    const parts: TermPart[] = [];
    let base = 0;
    let covered = 0;
    for (const word of plan.words) {
      const rows: { part: Omit<TermPart, 'value'>; value: number }[] = [];
      let cover = 0;
      let missing = 1;
      for (const expansion of word.expansions) {
        const { term, kind, similarity, cover: worth } = expansion;
        if (kind === 'ngram' && !whole) continue;
        const place = placeOf(postings, term, document);
        if (place < 0) continue;
        const value = similarity * impactValue * (postings.impact[place] ?? 0);
        missing *= 1 - value;
        cover = isShared(expansion) ? Math.min(1, cover + worth) : Math.max(cover, worth);
        const at = postings.field[place] ?? 0;
        const field = searchFields[at & fieldMask] ?? null;
        const asPart = kind === 'word' && (at & onlyPart) !== 0;
        rows.push({
          part: { kind: asPart ? 'part' : kind, term: vocabulary.terms[term] ?? '', field, termId: term },
          value,
        });
      }
      const sum = rows.reduce((total, row) => total + row.value, 0);
      const worth = word.weight * (1 - missing);
      for (const { part, value } of rows) parts.push({ ...part, value: (worth * value) / sum });
      base += worth;
      covered += word.weight * cover;
    }
    const full = plan.words.reduce((sum, word) => sum + word.weight, 0);
    if (base > 0) {
      const value = (base * coverageBonus * covered) / full;
      parts.push({ kind: 'coverage', term: '', field: null, termId: null, value });
    }
    return parts;
  }

  return { match };
}
