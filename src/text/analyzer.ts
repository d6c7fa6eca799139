import { type KnownPart, splitCompound } from './compounds.ts';
import { hash53 } from './hash.ts';
import { normalize } from './normalize.ts';
import { stemSwedish } from './stem.ts';
import { lightWords, stopwords } from './stopwords.ts';
import { type Word, wordsOf } from './words.ts';

/** Raise when the rules of this folder change what a text is analysed to: older snapshots are then refused. */
const rulesVersion = 1;

/** What the rules cannot know; from data/lexicon. */
export interface WordKnowledge {
  /** Word form → stem. */
  readonly stemExceptions: Readonly<Record<string, string>>;
  readonly compoundParts: readonly string[];
  readonly neverSplit: readonly string[];
}

export interface Analyzer {
  /** Differs as soon as rules or lexicon differ. */
  readonly version: string;
  words(text: string): Word[];
  /** All forms of a text that are looked up, in order: its words, hyphenated words also written as one, left-out parts filled in. */
  forms(text: string): string[];
  /** Stem of a normalised word. */
  stem(word: string): string;
  /** Stems of a compound's parts, or an empty list. `alsoKnown` adds words to those of the lexicon. */
  split(word: string, alsoKnown?: KnownPart): readonly string[];
  isStopword(word: string): boolean;
  /** An everyday word that says little of the subject. */
  isLight(word: string): boolean;
}

/** Analysis of Swedish text, the same for documents and queries. Pure: what it knows comes in `knowledge`. */
export function createAnalyzer(knowledge: WordKnowledge): Analyzer {
  const exceptions = new Map(
    Object.entries(knowledge.stemExceptions).map(([form, stem]) => [normalize(form), normalize(stem)]),
  );
  const stem = (word: string): string => exceptions.get(word) ?? stemSwedish(word);
  const parts = new Set(knowledge.compoundParts.map((part) => stem(normalize(part))));
  const whole = new Set(knowledge.neverSplit.map((word) => stem(normalize(word))));
  const split = (word: string, alsoKnown?: KnownPart): readonly string[] =>
    whole.has(stem(word))
      ? []
      : splitCompound(word, stem, (part) => parts.has(part) || (alsoKnown?.(part) ?? false));
  const version = hash53(
    JSON.stringify([rulesVersion, [...exceptions].sort(), [...parts].sort(), [...whole].sort()]),
  ).toString(36);
  return {
    version,
    words: wordsOf,
    forms: (text) => formsOf(wordsOf(text), split),
    stem,
    split,
    isStopword: (word) => stopwords.has(word),
    isLight: (word) => lightWords.has(word),
  };
}

const longestChain = 4;

function formsOf(words: readonly Word[], split: (word: string) => readonly string[]): string[] {
  const forms: string[] = [];
  for (const [i, word] of words.entries()) {
    forms.push(word.text);
    const previous = words[i - 1];
    if (word.joinsNext && !previous?.joinsNext) {
      const chain = chainFrom(words, i);
      if (chain.length <= longestChain && chain.some((w) => /\p{L}/u.test(w.text))) {
        forms.push(chain.map((w) => w.text).join(''));
      }
    }
    if (word.suspended) {
      const completed = completion(words, i, split);
      if (completed !== null) forms.push(completed);
    }
  }
  return forms;
}

function chainFrom(words: readonly Word[], start: number): Word[] {
  const chain: Word[] = [];
  for (let i = start; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    chain.push(word);
    if (!word.joinsNext) break;
  }
  return chain;
}

/** missbruks- och beroendevård: the first word with the last part of the next compound, "missbruksvård". */
function completion(
  words: readonly Word[],
  at: number,
  split: (word: string) => readonly string[],
): string | null {
  for (const next of words.slice(at + 1, at + 4)) {
    if (next.suspended || stopwords.has(next.text)) continue;
    const last = split(next.text).at(-1);
    return last === undefined ? null : `${words[at]?.text ?? ''}${last}`;
  }
  return null;
}
