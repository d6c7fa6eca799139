import type { Analyzer } from '../../text/analyzer.ts';
import type { Span } from '../types.ts';
import { everydayWords, needWords } from '../words/need.ts';
import { ageIn, numberIn, peopleIn } from './people.ts';

/** Raise when the features change: weights learned from other features are then refused. */
export const featuresVersion = 2;

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

/** What counts by whom a text names: of use for groups alone. */
const PEOPLE = /^c:|^k:(?:.* )?@/;
export const isOfPeople = (feature: string): boolean => PEOPLE.test(feature);

/** Whom something is for or of stands this near to the word that says so. */
const TOWARDS = 4;
const isFor = /^(?:för|till|åt)$/;
const isOf = /^(?:hos|bland|av|med|mot|vars|från)$/;
const isYears = /^års?$/;
const beforeYears = /^(?:över|under|fyllt|fyllda|fylla|fyller)$/;

/**
 * What of a text its likeness to other texts is counted by: stems and parts of compounds (`s:`), beginnings and ends
 * of long words (`p:`, `e:`), pairs of words that stand near each other (`k:`), ages in steps (`n:`), and whom it
 * names, for whom, in which order, and with which words (`c:`, `k:@`).
 */
export function tellingWords(text: string, analyzer: Analyzer): TellingWord[] {
  let before: { readonly stem: string; readonly at: number; readonly kind: string | null } | null = null;
  let named: string | null = null;
  let towards: { readonly word: string; readonly at: number } | null = null;
  const words = analyzer.words(text);
  const wordAt = (at: number): string => words[at]?.text ?? '';
  return words.flatMap(({ text: word, start, end }, at): TellingWord[] => {
    const span = [start, end] as const;
    if (/^\d+$/.test(word)) {
      const step = ageStep(Number(word));
      return step === null ? [] : [{ span, text: word, features: [`n:${step}`] }];
    }
    const features: string[] = [];
    const isAge = isYears.test(wordAt(at + 1)) || beforeYears.test(wordAt(at - 1));
    const years = ageIn(word) ?? (isAge ? numberIn(word) : null);
    const step = years === null ? null : ageStep(years);
    if (step !== null) features.push(`n:${step}`);
    if (isFor.test(word)) towards = { word: 'for', at };
    else if (isOf.test(word)) towards = { word, at };
    const people = peopleIn(word);
    for (const kind of people) {
      features.push(`c:${kind}`);
      if (towards !== null && at - towards.at < TOWARDS) features.push(`c:${towards.word} ${kind}`);
      if (named !== null) features.push(`c:${named} > ${kind}`);
    }
    const kind = people[0] ?? null;
    if (kind !== null) named = kind;
    if (kind !== null && kind !== 'person') towards = null;
    if (analyzer.isStopword(word)) return features.length === 0 ? [] : [{ span, text: word, features }];
    const stem = analyzer.stem(word);
    features.push(`s:${stem}`, ...analyzer.split(word).map((part) => `s:${part}`));
    if (word.length >= PREFIX_FROM) features.push(`p:${word.slice(0, PART)}`);
    if (word.length >= SUFFIX_FROM) features.push(`e:${word.slice(-PART)}`);
    if (before !== null && at - before.at < APART) {
      features.push(`k:${before.stem} ${stem}`);
      if (before.kind !== null) features.push(`k:@${before.kind} ${stem}`);
      if (kind !== null) features.push(`k:${before.stem} @${kind}`);
    }
    before = { stem, at, kind };
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
