import { inverseFrequency } from './plan-word.ts';
import { type RunningText, wordsIn } from './running-text.ts';
import { fieldWeights, saturation } from './weights.ts';

/** N-grams of four letters, blanks between words among them: "ur länge" says more than "hur" and "länge" do. */
const gramLength = 4;
/** N-grams are counted by a hash of 17 bits: two seldom share a place, and where they do they look alike. */
const places = 1 << 17;
const blank = 32;

/**
 * How well running texts fit a query by character n-grams across words (BM25 over them), for one record after
 * another; only ratios between records of one query mean anything. Of all that was measured, n-grams ranked
 * Swedish running text best, but they are too many to look all records up by: only the best by words are
 * looked at (docs/relevance.md).
 */
export function textFit(text: RunningText): (words: readonly string[]) => (document: number) => number {
  const size = text.offsets.length - 1;
  let known: Known | null = null;
  const often = new Float32Array(places);
  const weight = new Float32Array(places);
  /** The places that the query has. */
  let grams: number[] = [];
  return (words) => {
    known ??= readThrough(text);
    const { letters, frequency, lengths, meanLength } = known;
    for (const place of grams) weight[place] = 0;
    grams = [];
    for (const place of gramsOf(lettersOf(words), [...words.keys()])) {
      if (weight[place] !== 0) continue;
      grams.push(place);
      weight[place] = inverseFrequency(size, frequency[place] ?? 0);
    }
    return (document) => {
      for (const place of gramsOf(letters, wordsIn(text, document))) {
        if (weight[place] !== 0) often[place] = (often[place] ?? 0) + 1;
      }
      const { lengthNorm } = fieldWeights.body;
      const relative = (lengths[document] ?? 0) / meanLength;
      const slack = saturation * (1 - lengthNorm + lengthNorm * relative);
      let sum = 0;
      for (const place of grams) {
        const count = often[place] ?? 0;
        sum += ((weight[place] ?? 0) * count) / (count + slack);
        often[place] = 0;
      }
      return sum;
    };
  };
}

/** The letters of words, one code each, a blank before every word: word i is `codes[offsets[i] .. offsets[i + 1]]`. */
interface Letters {
  readonly codes: Uint16Array;
  readonly offsets: Uint32Array;
}

function lettersOf(words: readonly string[]): Letters {
  const offsets = new Uint32Array(words.length + 1);
  for (const [i, word] of words.entries()) offsets[i + 1] = (offsets[i] ?? 0) + 1 + word.length;
  const codes = new Uint16Array(offsets[words.length] ?? 0).fill(blank);
  for (const [i, word] of words.entries()) {
    for (let j = 0; j < word.length; j++) codes[(offsets[i] ?? 0) + 1 + j] = word.charCodeAt(j);
  }
  return { codes, offsets };
}

/** The places of a text's n-grams, in order; a blank ends the last word. Letters beyond Latin-1 lose their high bits. */
function gramsOf({ codes, offsets }: Letters, words: readonly number[]): number[] {
  const found: number[] = [];
  let last = 0;
  let read = 0;
  for (let w = 0; w <= words.length; w++) {
    const word = words[w] ?? -1;
    // After the last word: the blank that ends it.
    const from = word < 0 ? 0 : (offsets[word] ?? 0);
    const to = word < 0 ? Math.min(1, codes.length) : (offsets[word + 1] ?? 0);
    for (let i = from; i < to; i++) {
      last = (last << 8) | ((codes[i] ?? blank) & 0xff);
      if (++read >= gramLength) found.push(Math.imul(last, 0x9e3779b1) >>> 15);
    }
  }
  return found;
}

interface Known {
  readonly letters: Letters;
  /** In how many records each n-gram stands. */
  readonly frequency: Uint32Array;
  /** Letters of each record's text. */
  readonly lengths: Uint32Array;
  readonly meanLength: number;
}

/** Reads every text once: when the first question needs it, since most never do. */
function readThrough(text: RunningText): Known {
  const letters = lettersOf(text.words.all());
  const size = text.offsets.length - 1;
  const frequency = new Uint32Array(places);
  const lastRecord = new Int32Array(places).fill(-1);
  const lengths = new Uint32Array(size);
  let [sum, count] = [0, 0];
  for (let document = 0; document < size; document++) {
    const grams = gramsOf(letters, wordsIn(text, document));
    for (const place of grams) {
      if (lastRecord[place] === document) continue;
      lastRecord[place] = document;
      frequency[place] = (frequency[place] ?? 0) + 1;
    }
    lengths[document] = grams.length;
    sum += grams.length;
    if (grams.length > 0) count++;
  }
  return { letters, frequency, lengths, meanLength: count === 0 ? 1 : sum / count };
}
