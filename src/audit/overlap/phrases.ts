/** Finds known names in a text: concepts of the vocabularies, methods. */
import type { Analyzer } from '../../text/analyzer.ts';

export interface Phrase {
  readonly value: string;
  readonly text: string;
}

export type PhraseFinder = (text: string) => Set<string>;

/** Below this a phrase is matched as a whole word only: "våld" is not what "våldsförebyggande" is about. */
const SHORTEST_PREFIX = 7;

/** Words in capitals, hyphenated ones whole; "TSI" in "TSI-boken", nothing in "Tips". */
const capitalWords = /(?<!\p{L})[\p{Lu}\p{N}]+(?:-[\p{Lu}\p{N}]+(?!\p{Ll}))*(?!\p{Ll})/gu;

/**
 * A finder of phrases in running text, by stems, the longest match at each place ("våld i nära relationer" is not
 * also "våld"). A long single word is also found as the first part of a compound (föräldrastöd in
 * föräldrastödsprogram); short ones are not. An abbreviation (two capitals or more) has to be written as such.
 */
export function phraseFinder(phrases: readonly Phrase[], analyzer: Analyzer): PhraseFinder {
  const stems = (text: string) => analyzer.words(text).map((w) => analyzer.stem(w.text));
  const byFirst = new Map<string, { rest: readonly string[]; value: string }[]>();
  /** Long single words by their first letters. */
  const prefixes = new Map<string, { stem: string; value: string }[]>();
  const capitals = new Map<string, string[]>();
  for (const { value, text } of phrases) {
    if (isAbbreviation(text)) {
      capitals.set(text, [...(capitals.get(text) ?? []), value]);
      continue;
    }
    const [first, ...rest] = stems(text);
    if (first === undefined || (rest.length === 0 && analyzer.isStopword(text))) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, value }]);
    if (rest.length === 0 && first.length >= SHORTEST_PREFIX) {
      const start = first.slice(0, SHORTEST_PREFIX);
      prefixes.set(start, [...(prefixes.get(start) ?? []), { stem: first, value }]);
    }
  }
  return (text) => {
    const found = new Set<string>();
    for (const word of text.match(capitalWords) ?? []) {
      for (const value of capitals.get(word) ?? []) found.add(value);
    }
    const words = stems(text);
    for (let i = 0; i < words.length; ) {
      const word = words[i] ?? '';
      const here = (byFirst.get(word) ?? []).filter((p) => p.rest.every((s, k) => words[i + 1 + k] === s));
      const longest = Math.max(0, ...here.map((p) => p.rest.length + 1));
      for (const p of here) if (p.rest.length + 1 === longest) found.add(p.value);
      if (longest === 0) {
        for (const p of prefixes.get(word.slice(0, SHORTEST_PREFIX)) ?? []) {
          if (word.startsWith(p.stem)) found.add(p.value);
        }
      }
      i += Math.max(1, longest);
    }
    return found;
  };
}

function isAbbreviation(text: string): boolean {
  return /^[\p{Lu}\p{N}][\p{Lu}\p{N}-]+$/u.test(text) && text.length <= 8;
}
