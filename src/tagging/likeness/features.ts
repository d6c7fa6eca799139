import type { Analyzer } from '../../text/analyzer.ts';
import type { Span } from '../types.ts';
import { everydayWords, needWords } from '../words/need.ts';

/** Raise when the features change: weights learned from other features are then refused. */
export const featuresVersion = 1;

/** A word this long also counts by how it begins, so that "drickandet" and "drickande" tell the same. */
const PREFIX_FROM = 7;
const SUFFIX_FROM = 9;
const PART = 5;
/** How many words a pair may stand apart. */
const APART = 5;

/** A word that tells something, with the features that it brings. */
export interface TellingWord {
  readonly span: Span;
  readonly text: string;
  readonly features: readonly string[];
}

/**
 * What of a text its likeness to other texts is counted by: stems and parts of compounds (`s:`), beginnings and ends
 * of long words (`p:`, `e:`), pairs of words that stand near each other (`k:`) and ages in steps (`n:`).
 */
export function tellingWords(text: string, analyzer: Analyzer): TellingWord[] {
  let before: { readonly stem: string; readonly at: number } | null = null;
  return analyzer.words(text).flatMap(({ text: word, start, end }, at): TellingWord[] => {
    const span = [start, end] as const;
    if (/^\d+$/.test(word)) {
      const step = ageStep(Number(word));
      return step === null ? [] : [{ span, text: word, features: [`n:${step}`] }];
    }
    if (analyzer.isStopword(word)) return [];
    const stem = analyzer.stem(word);
    const features = [`s:${stem}`, ...analyzer.split(word).map((part) => `s:${part}`)];
    if (word.length >= PREFIX_FROM) features.push(`p:${word.slice(0, PART)}`);
    if (word.length >= SUFFIX_FROM) features.push(`e:${word.slice(-PART)}`);
    if (before !== null && at - before.at < APART) features.push(`k:${before.stem} ${stem}`);
    before = { stem, at };
    return [{ span, text: word, features }];
  });
}

/** Each feature once. */
export function featuresOfWords(words: readonly TellingWord[]): string[] {
  return [...new Set(words.flatMap((w) => w.features))];
}

/** The ages at which the vocabularies divide people; above 110 it is no age. */
function ageStep(years: number): string | null {
  const step = [5, 12, 17, 25, 64, 110].find((last) => years <= last);
  return step === undefined ? null : String(step);
}

/** A word speaks for a concept from this share of its log odds. */
const SPEAKS = 0.25;

/** How many words of substance speak for a concept, by their stems and pairs; people, ages and everyday words do not count. */
export function supportOf(words: readonly TellingWord[], share: (feature: string) => number): number {
  return words.filter(
    ({ text, features }) =>
      !everydayWords.has(text) &&
      !needWords.has(text) &&
      features.reduce((sum, f) => sum + (/^[sk]:/.test(f) ? share(f) : 0), 0) >= SPEAKS,
  ).length;
}
