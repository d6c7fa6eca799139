import { foldSwedish } from '../text/normalize.ts';
import { allowedErrors, bitCount, editDistance, letterBits } from '../text/spelling.ts';
import type { PlanContext } from './plan.ts';

/**
 * The known word that an unknown one most likely stands for, or null. A word counts as known when its stem
 * is in the index, or when it is a compound whose every part is: new compounds are not misspellings.
 */
export function correct(context: PlanContext, word: string): string | null {
  const { analyzer, vocabulary } = context;
  if (vocabulary.termOf.has(analyzer.stem(word)) || analyzer.isStopword(word) || /\d/.test(word)) return null;
  const folded = mostCommon(context, vocabulary.folded.get(foldSwedish(word)) ?? []);
  if (folded !== null) return folded;
  const parts = analyzer.split(word);
  if (parts.length > 0 && parts.every((part) => vocabulary.termOf.has(part))) return null;
  return nearest(context, word);
}

function mostCommon({ vocabulary }: PlanContext, forms: readonly number[]): string | null {
  let best: number | null = null;
  for (const form of forms) {
    if (best === null || frequencyOf(vocabulary, form) > frequencyOf(vocabulary, best)) best = form;
  }
  return best === null ? null : (vocabulary.forms[best] ?? null);
}

function frequencyOf(vocabulary: PlanContext['vocabulary'], form: number): number {
  return vocabulary.frequency[vocabulary.formTerm[form] ?? 0] ?? 0;
}

/** Fewest errors first, a wrong first letter counting half an error more; then the more common word. */
function nearest({ vocabulary }: PlanContext, word: string): string | null {
  const limit = allowedErrors(word.length);
  if (limit === 0) return null;
  const bits = letterBits(word);
  let best: { form: number; cost: number } | null = null;
  for (let form = 0; form < vocabulary.forms.length; form++) {
    if (bitCount((vocabulary.bits[form] ?? 0) ^ bits) > 2 * limit) continue;
    const text = vocabulary.forms[form] ?? '';
    const distance = editDistance(word, text, limit);
    if (distance > limit) continue;
    const cost = distance + (text[0] === word[0] ? 0 : 0.5);
    const better =
      best === null ||
      cost < best.cost ||
      (cost === best.cost && frequencyOf(vocabulary, form) > frequencyOf(vocabulary, best.form));
    if (better) best = { form, cost };
  }
  return best === null ? null : (vocabulary.forms[best.form] ?? null);
}
