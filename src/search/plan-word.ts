import { foldSwedish } from '../text/normalize.ts';
import { rootOf } from '../text/root.ts';
import type { Word } from '../text/words.ts';
import type { PlanContext } from './plan.ts';
import type { ScorePart } from './port.ts';
import type { SynonymRule } from './synonyms.ts';
import { alikeBelow, lightWeight, partOfSentence, similarity } from './weights.ts';

/** A word of the records that answers to a word of the query. */
export interface Expansion {
  readonly term: number;
  readonly kind: ScorePart['kind'];
  /** How much of the query's word it is worth in the score, and in deciding what counts as a hit. 0–1. */
  readonly similarity: number;
  readonly cover: number;
}

/** Parts and synonyms of several words share what they stand for: a record with all of them has it whole. */
export function isShared({ kind }: Expansion): boolean {
  return kind === 'part' || kind === 'synonym';
}

export interface PlanWord {
  readonly text: string;
  readonly stem: string;
  /** A part of a compound in a sentence, counted besides the compound. */
  readonly ofCompound: boolean;
  /** Inverse document frequency: rare words say more. */
  readonly weight: number;
  /** At most one per term. */
  readonly expansions: readonly Expansion[];
}

/** The weight of a word that stands in `frequency` of `size` records (BM25's idf, never negative). */
export function inverseFrequency(size: number, frequency: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

/** A word of the records may be a part from this length on; the lexicon's may be shorter. */
const ownPartLetters = 4;

/** The stems of a compound's parts, by the lexicon and by the records' own words. */
export function partsOf({ analyzer, vocabulary }: PlanContext, text: string): readonly string[] {
  return analyzer.split(text, (stem) => stem.length >= ownPartLetters && vocabulary.termOf.has(stem));
}

/** One word of the query with all that answers to it. `at` is its place among `words`, its neighbours. */
export function planWord(
  context: PlanContext,
  words: readonly Word[],
  at: number,
  synonyms: readonly SynonymRule[],
  correction: string | null,
): PlanWord {
  const { analyzer, vocabulary, size } = context;
  const text = words[at]?.text ?? '';
  const found = new Map<number, Expansion>();
  const add = (term: number | undefined, kind: ScorePart['kind'], value: number, cover: number): void => {
    if (term === undefined || value <= 0) return;
    const known = found.get(term);
    if (known === undefined || known.similarity < value) {
      found.set(term, { term, kind, similarity: value, cover: Math.max(cover, known?.cover ?? 0) });
    }
  };
  const stem = analyzer.stem(text);
  const own = vocabulary.termOf.get(stem);
  add(own, 'word', similarity.word, 1);
  for (const form of neighbours(words, at)) {
    add(vocabulary.termOf.get(analyzer.stem(form)), 'word', similarity.joined, 1);
  }
  if (own === undefined) {
    for (const form of vocabulary.folded.get(foldSwedish(text)) ?? []) {
      add(vocabulary.formTerm[form], 'fuzzy', similarity.folded, 1);
    }
    if (correction !== null) {
      add(vocabulary.termOf.get(analyzer.stem(correction)), 'fuzzy', similarity.fuzzy[1], 0.9);
    }
  }
  for (const term of vocabulary.roots.get(rootOf(stem)) ?? []) add(term, 'word', similarity.root, 0.9);
  const frequency = own === undefined ? softFrequency(context, found) : (vocabulary.frequency[own] ?? 0);
  const parts = partsOf(context, text);
  addShared(context, parts, similarity.partsOfQuery, 0.8, 'part', add);
  for (const rule of synonyms) addShared(context, rule.to, similarity.synonym, 0.9, 'synonym', add);
  const likenesses = frequency < alikeBelow ? vocabulary.neighboursOf(stem) : [];
  for (const { term, share } of likenesses) {
    add(term, 'ngram', similarity.ngram * share, own === undefined ? 0.7 * share : 0.4 * share);
  }
  const expansions = [...found.values()].sort((a, b) => b.similarity - a.similarity || a.term - b.term);
  return {
    text,
    stem,
    ofCompound: false,
    weight:
      inverseFrequency(size, frequency > 0 ? frequency : softFrequency(context, found)) *
      (analyzer.isLight(text) ? lightWeight : 1),
    expansions,
  };
}

/** The parts of a compound in a sentence as words of their own, each part once in a query. */
export function partWords(
  context: PlanContext,
  { text }: PlanWord,
  sentence: number,
  seen: Set<string>,
): PlanWord[] {
  const { vocabulary, size } = context;
  return partsOf(context, text).flatMap((stem) => {
    const term = vocabulary.termOf.get(stem);
    if (term === undefined || seen.has(stem)) return [];
    seen.add(stem);
    const rarity = inverseFrequency(size, vocabulary.frequency[term] ?? 0);
    const weight = rarity * partOfSentence * sentence;
    const expansions: Expansion[] = [{ term, kind: 'part', similarity: 1, cover: 1 }];
    return [{ text: stem, stem, ofCompound: true, weight, expansions }];
  });
}

/** Several words that together stand for one share its worth by how rare they are: "multisystemisk" says more than "terapi". */
function addShared(
  { vocabulary, size }: PlanContext,
  stems: readonly string[],
  value: number,
  cover: number,
  kind: ScorePart['kind'],
  add: (term: number | undefined, kind: ScorePart['kind'], value: number, cover: number) => void,
): void {
  const terms = stems.map((stem) => vocabulary.termOf.get(stem));
  const weights = terms.map((term) =>
    inverseFrequency(size, term === undefined ? 0 : (vocabulary.frequency[term] ?? 0)),
  );
  const sum = weights.reduce((a, b) => a + b, 0);
  for (const [i, term] of terms.entries()) {
    const share = (weights[i] ?? 0) / sum;
    add(term, kind, value * share, cover * share);
  }
}

/** How common an unknown word would be, judged by the words that answer to it. */
function softFrequency({ vocabulary, size }: PlanContext, found: ReadonlyMap<number, Expansion>): number {
  let sum = 0;
  for (const { term, similarity: value } of found.values()) sum += value * (vocabulary.frequency[term] ?? 0);
  return Math.min(sum, size);
}

/** The word written together with its neighbours, before and after: "trygghets cirkeln", "SARA:SV". */
function neighbours(words: readonly Word[], at: number): string[] {
  const [before, word, after] = [words[at - 1]?.text, words[at]?.text ?? '', words[at + 1]?.text];
  const forms: string[] = [];
  if (before !== undefined) forms.push(before + word);
  if (after !== undefined) forms.push(word + after);
  if (before !== undefined && after !== undefined) forms.push(before + word + after);
  return forms;
}
