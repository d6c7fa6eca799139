import { editDistance } from '../text/spelling.ts';
import type { Tagger } from './tagger.ts';
import type { Span } from './types.ts';

/** A word this long has few others one letter away; shorter ones are left as they are written. */
const SHORTEST = 7;

/** A text as it is read, and where its letters stood in what was written. */
export interface Corrected {
  readonly text: string;
  readonly back: (span: Span) => Span;
}

/**
 * Long words that no vocabulary knows, one typing error from exactly one that it does: "missbrukk", "psykisk ohälas".
 * Only what is read is changed; the words shown back are those that were written.
 */
export function corrected(written: string, tagger: Tagger, plain: (word: string) => boolean): Corrected {
  const { analyzer } = tagger.knowledge;
  const shifts: { readonly at: number; readonly from: Span; readonly length: number }[] = [];
  let text = '';
  let end = 0;
  for (const word of analyzer.words(written)) {
    const right = plain(word.text) ? null : nearest(word.text, tagger);
    if (right === null) continue;
    text += written.slice(end, word.start);
    shifts.push({ at: text.length, from: [word.start, word.end], length: right.length });
    text += right;
    end = word.end;
  }
  if (shifts.length === 0) return { text: written, back: (span) => span };
  text += written.slice(end);
  const place = (at: number, isEnd: boolean): number => {
    let shift = 0;
    for (const s of shifts) {
      if (at < s.at || (isEnd && at === s.at)) break;
      if (at < s.at + s.length || (isEnd && at === s.at + s.length)) return isEnd ? s.from[1] : s.from[0];
      shift = s.from[1] - (s.at + s.length);
    }
    return at + shift;
  };
  return { text, back: ([a, b]) => [place(a, false), place(b, true)] };
}

/** The one known word that is one error away, or null: none, or several, in which case nothing is guessed. */
function nearest(word: string, { knowledge, indexes }: Tagger): string | null {
  const { analyzer } = knowledge;
  if (word.length < SHORTEST || /\d/.test(word)) return null;
  if (indexes.knownStems.has(analyzer.stem(word)) || indexes.knownParts.some((p) => word.includes(p)))
    return null;
  if (analyzer.split(word).length > 0) return null;
  // A word that texts have is no misspelling of another: "röjning" is not "rökning".
  if (knowledge.likenesses?.model('problem').knows(`s:${analyzer.stem(word)}`)) return null;
  const found = new Map<string, string>();
  for (const known of indexes.knownWords) {
    // The first letter is seldom wrong, and words that differ there are mostly other words.
    if (known[0] !== word[0] || Math.abs(known.length - word.length) > 1) continue;
    if (editDistance(word, known, 1) === 1) found.set(analyzer.stem(known), known);
  }
  const [only] = found.values();
  return found.size === 1 && only !== undefined ? only : null;
}
