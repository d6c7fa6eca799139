/** A guess at a misspelt id or value, for error messages only. */

/** The option at the smallest edit distance, if it is at most a third of the word's length; else null. */
export function nearest(word: string, options: Iterable<string>): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const option of options) {
    if (Math.abs(option.length - word.length) >= least) continue;
    const d = distance(word, option);
    if (d < least) [best, least] = [option, d];
  }
  return best;
}

/** Levenshtein, two rows. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swap));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
