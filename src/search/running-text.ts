import type { Analyzer } from '../text/analyzer.ts';
import { NumberBuffer } from './lists.ts';
import type { SearchDocument } from './port.ts';
import { packStrings, type StringTable } from './strings.ts';

/**
 * Each record's running text as it reads, word after word, everyday words too: what the n-grams across words
 * are taken from. Common words have low numbers, so that a word takes little more than a byte.
 */
export interface RunningText {
  /** The most common first. */
  readonly words: StringTable;
  /** By record: where its words begin and end in `bytes`. */
  readonly offsets: Uint32Array;
  /** Word numbers, seven bits a byte, the lowest first; the high bit says that more follow. */
  readonly bytes: Uint8Array;
}

export function buildRunningText(documents: readonly SearchDocument[], analyzer: Analyzer): RunningText {
  const numberOf = new Map<string, number>();
  const often: number[] = [];
  const read = new NumberBuffer();
  const starts = documents.map((document) => {
    const start = read.length;
    for (const text of document.text.body ?? []) {
      for (const word of analyzer.words(text)) {
        const number = numberOf.get(word.text) ?? numberOf.size;
        numberOf.set(word.text, number);
        often[number] = (often[number] ?? 0) + 1;
        read.push(number);
      }
    }
    return start;
  });
  const byOften = [...often.keys()].sort((a, b) => (often[b] ?? 0) - (often[a] ?? 0) || a - b);
  const rank = new Uint32Array(byOften.length);
  for (const [place, number] of byOften.entries()) rank[number] = place;
  const words = [...numberOf.keys()];
  const numbers = read.view();
  const offsets = new Uint32Array(documents.length + 1);
  const bytes = new Uint8Array(numbers.reduce((sum, number) => sum + bytesFor(rank[number] ?? 0), 0));
  let at = 0;
  for (let i = 0; i < documents.length; i++) {
    for (let n = starts[i] ?? 0; n < (starts[i + 1] ?? numbers.length); n++) {
      let left = rank[numbers[n] ?? 0] ?? 0;
      for (; left > 0x7f; left >>>= 7) bytes[at++] = (left & 0x7f) | 0x80;
      bytes[at++] = left;
    }
    offsets[i + 1] = at;
  }
  return { words: packStrings(byOften.map((number) => words[number] ?? '')), offsets, bytes };
}

function bytesFor(number: number): number {
  let count = 1;
  for (let left = number >>> 7; left > 0; left >>>= 7) count++;
  return count;
}

/** The numbers of the words of a record's text, in order. */
export function wordsIn({ offsets, bytes }: RunningText, document: number): number[] {
  const words: number[] = [];
  const to = offsets[document + 1] ?? 0;
  let [word, shift] = [0, 0];
  for (let at = offsets[document] ?? 0; at < to; at++) {
    const byte = bytes[at] ?? 0;
    word |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte > 0x7f) continue;
    words.push(word);
    word = 0;
    shift = 0;
  }
  return words;
}
