import type { QueryPlan } from './plan.ts';
import type { PlanWord } from './plan-word.ts';
import { searchFields } from './port.ts';
import { fieldMask, impactValue, type Postings, placeOf } from './postings.ts';
import type { RunningText } from './running-text.ts';
import { textFit } from './text-fit.ts';
import { fitPower, textShare } from './weights.ts';

const runningText = searchFields.indexOf('body');
/** So many of the best tell whether a query is answered by running text. */
const looked = 20;

/**
 * A closer look at the best records of a query: the part of a score that running text gave is scaled by how
 * well that text fits the query as a whole, against the text that fits best. Fields (names, target group,
 * problem) rank better than any n-grams do, so where the best records were found by those, nothing is changed.
 * Gives what to add to each record's score (never above 0); the records are the best by words, best first.
 */
export function refiner(
  postings: Postings,
  text: RunningText,
): (
  plan: QueryPlan,
  scoreOf: (document: number) => number,
  documents: readonly number[],
) => ReadonlyMap<number, number> {
  const fitOf = textFit(text);
  return (plan, scoreOf, documents) => {
    const none = new Map<number, number>();
    // One word stands in a text or does not; two can stand there in the same way as in the query.
    if (plan.typed.length < 2 || documents.length < 2) return none;
    const share = (document: number): number => shareOfText(postings, plan.words, document);
    const ofBest = documents.slice(0, looked).map(share);
    if (ofBest.reduce((sum, own) => sum + own, 0) / ofBest.length < textShare) return none;
    const fit = fitOf(plan.typed);
    const fits = documents.map(fit);
    const most = Math.max(...fits);
    if (most === 0) return none;
    return new Map(
      documents.map((document, i) => {
        const part = scoreOf(document) * (ofBest[i] ?? share(document));
        return [document, part * (((fits[i] ?? 0) / most) ** fitPower - 1)];
      }),
    );
  };
}

/** How much of what a record's words give stands in its running text, 0–1; 1 where its words are only alike. */
function shareOfText(postings: Postings, words: readonly PlanWord[], document: number): number {
  let [all, inText] = [0, 0];
  for (const { weight, expansions } of words) {
    for (const { term, kind, similarity } of expansions) {
      if (kind === 'ngram') continue;
      const place = placeOf(postings, term, document);
      if (place < 0) continue;
      const value = weight * similarity * impactValue * (postings.impact[place] ?? 0);
      all += value;
      if (((postings.field[place] ?? 0) & fieldMask) === runningText) inText += value;
    }
  }
  return all === 0 ? 1 : inText / all;
}
