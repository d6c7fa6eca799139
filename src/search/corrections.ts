import { foldSwedish } from '../text/normalize.ts';
import { allowedErrors, bitCount, editDistance, letterBits } from '../text/spelling.ts';
import type { Word } from '../text/words.ts';
import { ownersOf } from './names.ts';
import type { PlanContext } from './plan.ts';

/** So many known words are weighed for one unknown. */
const mostCandidates = 6;

/**
 * For each word of the query the known word that it most likely stands for, or null where it is known
 * itself. Of several that are as near, the one that makes the query somebody's name goes first.
 * @param all every word of the query @param words those that are looked up
 */
export function corrections(
  context: PlanContext,
  all: readonly Word[],
  words: readonly Word[],
): (string | null)[] {
  return words.map((word) => {
    const candidates = candidatesFor(context, word.text);
    const naming = candidates.find((candidate) => {
      const query = all.map((other) => (other === word ? { ...other, text: candidate } : other));
      return ownersOf(context.names, query, context.analyzer).length > 0;
    });
    return naming ?? candidates[0] ?? null;
  });
}

/**
 * A word counts as known when its stem is in the index, when the lexicon has a synonym for it, or when it is
 * a compound whose every part is in the index: new compounds are not misspellings.
 */
function candidatesFor(context: PlanContext, word: string): string[] {
  const { analyzer, vocabulary, synonyms } = context;
  const stem = analyzer.stem(word);
  if (vocabulary.termOf.has(stem) || synonyms.has(stem)) return [];
  if (analyzer.isStopword(word) || analyzer.isLight(word) || /\d/.test(word)) return [];
  const common = (a: number, b: number): number => frequencyOf(vocabulary, b) - frequencyOf(vocabulary, a);
  const folded = [...(vocabulary.folded.get(foldSwedish(word)) ?? [])].sort(common);
  if (folded.length > 0) return folded.map((form) => vocabulary.forms[form] ?? '');
  const parts = analyzer.split(word);
  if (parts.length > 0 && parts.every((part) => vocabulary.termOf.has(part))) return [];
  return nearest(context, word);
}

function frequencyOf(vocabulary: PlanContext['vocabulary'], form: number): number {
  return vocabulary.frequency[vocabulary.formTerm[form] ?? 0] ?? 0;
}

/** Fewest errors first, a wrong first letter counting half an error more; then the more common word. */
function nearest({ vocabulary }: PlanContext, word: string): string[] {
  const limit = allowedErrors(word.length);
  if (limit === 0) return [];
  const bits = letterBits(word);
  const found: { text: string; cost: number; frequency: number }[] = [];
  for (let form = 0; form < vocabulary.forms.length; form++) {
    if (bitCount((vocabulary.bits[form] ?? 0) ^ bits) > 2 * limit) continue;
    const text = vocabulary.forms[form] ?? '';
    const distance = editDistance(word, text, limit);
    if (distance > limit) continue;
    const cost = distance + (text[0] === word[0] ? 0 : 0.5);
    found.push({ text, cost, frequency: frequencyOf(vocabulary, form) });
  }
  found.sort((a, b) => a.cost - b.cost || b.frequency - a.frequency || (a.text < b.text ? -1 : 1));
  return found.slice(0, mostCandidates).map(({ text }) => text);
}

/** The query as it would be with the corrections, or null without any. */
export function correctedQuery(
  q: string,
  words: readonly Word[],
  corrected: readonly (string | null)[],
): string | null {
  const nfc = q.normalize('NFC');
  let text = nfc;
  for (let i = words.length - 1; i >= 0; i--) {
    const [word, correction] = [words[i], corrected[i]];
    if (word === undefined || correction === null || correction === undefined) continue;
    text = text.slice(0, word.start) + correction + text.slice(word.end);
  }
  return text === nfc ? null : text;
}
