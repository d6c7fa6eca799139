/** Tells whether a word (given by its stem) may be a part of a compound. */
export type KnownPart = (stem: string) => boolean;

/** Forms that the first part of a compound takes: kvinno- (kvinna), gatu- (gata), missbruks- (missbruk). */
function* readings(part: string): Generator<string> {
  yield part;
  if (part.endsWith('s') && part.length > 3) yield part.slice(0, -1);
  if (/[ou]$/.test(part) && part.length > 4) yield `${part.slice(0, -1)}a`;
  if (/[ae]$/.test(part) && part.length > 4) yield part.slice(0, -1);
}

const shortest = 3;
/** No Swedish word in use is longer; the time taken grows with the cube of the length. */
const longest = 60;

/**
 * Splits a compound into the stems of its parts; an empty list when the word is not seen as one.
 * Fewest parts wins (Karlsson 1992, the best single rule for Swedish), then the one whose shortest part
 * is longest, so that a short word inside a longer one does not win.
 */
export function splitCompound(word: string, stem: (word: string) => string, known: KnownPart): string[] {
  if (word.length < 2 * shortest || word.length > longest || /\d/.test(word)) return [];
  interface Split {
    readonly parts: readonly string[];
    readonly shortest: number;
  }
  const better = (a: Split, b: Split | undefined): boolean =>
    b === undefined ||
    a.parts.length < b.parts.length ||
    (a.parts.length === b.parts.length && a.shortest > b.shortest);
  // best[i]: the best reading of word[i..] as parts
  const best: (Split | undefined)[] = new Array(word.length + 1);
  for (let i = word.length - shortest; i >= 0; i--) {
    const whole = stem(word.slice(i));
    if (i > 0 && known(whole)) best[i] = { parts: [whole], shortest: word.length - i };
    for (let j = i + shortest; j <= word.length - shortest; j++) {
      const rest = best[j];
      if (rest === undefined) continue;
      for (const reading of readings(word.slice(i, j))) {
        const part = stem(reading);
        if (!known(part)) continue;
        const split = { parts: [part, ...rest.parts], shortest: Math.min(reading.length, rest.shortest) };
        if (better(split, best[i])) best[i] = split;
        break;
      }
    }
  }
  return [...(best[0]?.parts ?? [])];
}
