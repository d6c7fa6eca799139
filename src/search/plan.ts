import type { Analyzer } from '../text/analyzer.ts';
import { foldSwedish } from '../text/normalize.ts';
import { rootOf } from '../text/root.ts';
import type { Word } from '../text/words.ts';
import { correct } from './corrections.ts';
import { type NameIndex, ownersOf } from './names.ts';
import { gramNeighbours } from './neighbours.ts';
import type { ScorePart } from './port.ts';
import type { SynonymRule, SynonymRules } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';
import {
  coverageBonus,
  exactName,
  lightWeight,
  nameInQuery,
  partOfSentence,
  refineWeight,
  sentenceShare,
  similarity,
} from './weights.ts';

/** A word of the records that answers to a word of the query. */
export interface Expansion {
  readonly term: number;
  readonly kind: ScorePart['kind'];
  /** How much of the query's word it is worth in the score, and in deciding what counts as a hit. 0–1. */
  readonly similarity: number;
  readonly cover: number;
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

export interface NameMatch {
  readonly document: number;
  readonly text: string;
  readonly bonus: number;
}

/** Everything that the query alone decides: no filter has been looked at. */
export interface QueryPlan {
  readonly words: readonly PlanWord[];
  /** How much of a sentence the query is, 0–1: see `sentenceShare`. */
  readonly sentence: number;
  readonly names: readonly NameMatch[];
  /** The query with its unknown words replaced by the nearest known ones, or null. */
  readonly correction: string | null;
  readonly synonymsUsed: readonly (readonly [string, string])[];
}

export interface PlanContext {
  readonly analyzer: Analyzer;
  readonly vocabulary: Vocabulary;
  readonly names: NameIndex;
  readonly synonyms: SynonymRules;
  /** Number of records. */
  readonly size: number;
}

/** The weight of a word that stands in `frequency` of `size` records (BM25's idf, never negative). */
export function inverseFrequency(size: number, frequency: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5));
}

/** A query is people's words: what is longer is no word, and must not cost time. */
const longestWord = 80;
const mostWords = 60;

export function planQuery(context: PlanContext, q: string): QueryPlan {
  const { analyzer } = context;
  const all = analyzer
    .words(q)
    .filter((word) => word.text.length <= longestWord)
    .slice(0, mostWords);
  const content = all.filter((word) => !analyzer.isStopword(word.text));
  const words = content.length > 0 ? content : all;
  const synonyms = synonymsAt(context, words);
  const corrections = words.map((word) => correct(context, word.text));
  const seen = new Set<string>();
  const planned: PlanWord[] = [];
  for (const [i, word] of words.entries()) {
    const stem = analyzer.stem(word.text);
    if (seen.has(stem)) continue;
    seen.add(stem);
    planned.push(planWord(context, words, i, synonyms[i] ?? [], corrections[i] ?? null));
  }
  const substance = planned.filter((word) => !analyzer.isLight(word.text)).length;
  const sentence = sentenceShare(substance);
  if (sentence > 0) planned.push(...planned.flatMap((word) => partWords(context, word, sentence, seen)));
  const used = new Set(synonyms.flat());
  const correction = correctedQuery(q, words, corrections);
  return {
    words: planned,
    sentence,
    names: nameMatches(context, all, planned, correction),
    correction,
    synonymsUsed: [...used].map(({ source }) => [source.from, source.to] as const),
  };
}

function planWord(
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
  const parts = analyzer.split(text, (stem) => stem.length >= 4 && vocabulary.termOf.has(stem));
  addShared(context, parts, similarity.partsOfQuery, 0.8, 'part', add);
  for (const rule of synonyms) addShared(context, rule.to, similarity.synonym, 0.9, 'synonym', add);
  for (const { term, share } of gramNeighbours(vocabulary, stem)) {
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

/** The parts of a compound as words of their own, each part once in a query. */
function partWords(
  { analyzer, vocabulary, size }: PlanContext,
  { text }: PlanWord,
  sentence: number,
  seen: Set<string>,
): PlanWord[] {
  return analyzer
    .split(text, (stem) => stem.length >= 4 && vocabulary.termOf.has(stem))
    .flatMap((stem) => {
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

/** For each word: the synonym rules that it is part of. */
function synonymsAt({ analyzer, synonyms }: PlanContext, words: readonly Word[]): SynonymRule[][] {
  const stems = words.map((word) => analyzer.stem(word.text));
  const at: SynonymRule[][] = stems.map(() => []);
  for (const [i, stem] of stems.entries()) {
    for (const rule of synonyms.get(stem) ?? []) {
      if (!rule.from.every((part, j) => stems[i + j] === part)) continue;
      for (let j = 0; j < rule.from.length; j++) at[i + j]?.push(rule);
    }
  }
  return at;
}

function correctedQuery(
  q: string,
  words: readonly Word[],
  corrections: readonly (string | null)[],
): string | null {
  let corrected = q.normalize('NFC');
  for (let i = words.length - 1; i >= 0; i--) {
    const [word, correction] = [words[i], corrections[i]];
    if (word === undefined || correction === null || correction === undefined) continue;
    corrected = corrected.slice(0, word.start) + correction + corrected.slice(word.end);
  }
  return corrected === q.normalize('NFC') ? null : corrected;
}

const longestName = 8;
/** A name with more owners than this is an everyday word, and says nothing inside a longer query. */
const mostOwners = 5;

function nameMatches(
  context: PlanContext,
  all: readonly Word[],
  planned: readonly PlanWord[],
  correction: string | null,
): NameMatch[] {
  const { analyzer, names } = context;
  const best = new Map<number, NameMatch>();
  const add = (document: number, text: string, bonus: number): void => {
    if ((best.get(document)?.bonus ?? 0) < bonus) best.set(document, { document, text, bonus });
  };
  const attainable =
    1 + planned.reduce((sum, word) => sum + word.weight, 0) * (1 + coverageBonus + refineWeight);
  const textOf = (words: readonly Word[]): string => words.map((word) => word.text).join(' ');
  const whole = (words: readonly Word[], factor: number): void => {
    for (const { document, full } of ownersOf(names, words, analyzer)) {
      add(document, textOf(words), attainable * factor * (full ? exactName.full : exactName.variant));
    }
  };
  whole(all, 1);
  if (best.size === 0 && correction !== null) whole(analyzer.words(correction), 0.5);
  if (best.size > 0 || all.length < 2) return [...best.values()];
  const weightOf = new Map(planned.map((word) => [word.text, word.weight]));
  for (let i = 0; i < all.length; i++) {
    for (let j = i + 1; j <= Math.min(all.length, i + longestName); j++) {
      const words = all.slice(i, j);
      const worth = words.reduce((sum, word) => sum + (weightOf.get(word.text) ?? 0), 0);
      if (worth === 0) continue;
      const owners = ownersOf(names, words, analyzer);
      if (owners.length > mostOwners) continue;
      for (const { document, full } of owners) {
        add(document, textOf(words), worth * nameInQuery * (full ? 1 : 0.5));
      }
    }
  }
  return [...best.values()];
}
