import type { Analyzer } from '../text/analyzer.ts';
import { gramsOf } from '../text/ngrams.ts';
import { foldSwedish } from '../text/normalize.ts';
import { letterBits } from '../text/spelling.ts';
import { type Lists, packLists } from './lists.ts';
import { packStrings, type StringTable } from './strings.ts';

/**
 * The words of the index: terms (stems) and the forms they stand in. What ties words to each other
 * (compound parts, shared n-grams, spelling) is kept here once per word and not once per record, which is
 * why compounds and n-grams cost next to nothing in the postings.
 */
export interface Vocabulary {
  readonly terms: readonly string[];
  readonly termOf: ReadonlyMap<string, number>;
  /** In how many records the term stands. */
  readonly frequency: Uint32Array;
  readonly forms: readonly string[];
  readonly formTerm: Uint32Array;
  readonly formsOf: Lists;
  /** Folded form → the forms with å ä ö that fold to it. */
  readonly folded: ReadonlyMap<string, readonly number[]>;
  /** `letterBits` of every form: a quick test before an edit distance. */
  readonly bits: Uint32Array;
  /** Term → the terms it is made of, and the other way round, the most common first. */
  readonly parts: Lists;
  readonly compounds: Lists;
  /** Hashed n-gram → the terms that have it. */
  readonly grams: Lists;
}

/** What of a vocabulary cannot be worked out again cheaply: goes into a snapshot. */
export interface VocabularyData {
  readonly terms: StringTable;
  readonly forms: StringTable;
  readonly formTerm: Uint32Array;
  readonly frequency: Uint32Array;
  readonly parts: Lists;
}

/** A compound's part found among the records' own words (and not in the lexicon) must be this long and this common. */
const ownPartLetters = 4;
const ownPartRecords = 2;

export function vocabularyData(
  terms: readonly string[],
  forms: readonly string[],
  formTerm: readonly number[],
  frequency: Uint32Array,
  analyzer: Analyzer,
): VocabularyData {
  const termOf = new Map(terms.map((term, i) => [term, i]));
  const isOwnWord = (stem: string): boolean =>
    stem.length >= ownPartLetters && (frequency[termOf.get(stem) ?? -1] ?? 0) >= ownPartRecords;
  const parts: number[][] = terms.map(() => []);
  for (const [i, form] of forms.entries()) {
    const list = parts[formTerm[i] ?? 0];
    if (list === undefined || list.length > 0) continue;
    for (const part of analyzer.split(form, isOwnWord)) {
      const id = termOf.get(part);
      if (id !== undefined && id !== formTerm[i] && !list.includes(id)) list.push(id);
    }
  }
  return {
    terms: packStrings(terms),
    forms: packStrings(forms),
    formTerm: Uint32Array.from(formTerm),
    frequency,
    parts: packLists(parts),
  };
}

export const gramBuckets = 1 << 17;

export function gramBucket(gram: string): number {
  let hash = 2166136261;
  for (let i = 0; i < gram.length; i++) hash = Math.imul(hash ^ gram.charCodeAt(i), 16777619);
  return (hash ^ (hash >>> 15)) & (gramBuckets - 1);
}

/** The vocabulary with its lookups, from what a build or a snapshot gives. */
export function openVocabulary(data: VocabularyData): Vocabulary {
  const terms = Array.from({ length: data.terms.length }, (_, i) => data.terms.at(i));
  const forms = Array.from({ length: data.forms.length }, (_, i) => data.forms.at(i));
  const folded = new Map<string, number[]>();
  const formsOf: number[][] = terms.map(() => []);
  for (const [i, form] of forms.entries()) {
    formsOf[data.formTerm[i] ?? 0]?.push(i);
    const key = foldSwedish(form);
    if (key === form) continue;
    const list = folded.get(key);
    if (list === undefined) folded.set(key, [i]);
    else list.push(i);
  }
  return {
    terms,
    termOf: new Map(terms.map((term, i) => [term, i])),
    frequency: data.frequency,
    forms,
    formTerm: data.formTerm,
    formsOf: packLists(formsOf),
    folded,
    bits: Uint32Array.from(forms, letterBits),
    parts: data.parts,
    compounds: inverse(data.parts, data.frequency),
    grams: gramLists(terms),
  };
}

function inverse(parts: Lists, frequency: Uint32Array): Lists {
  const lists: number[][] = Array.from(frequency, () => []);
  for (let term = 0; term + 1 < parts.offsets.length; term++) {
    for (let i = parts.offsets[term] ?? 0; i < (parts.offsets[term + 1] ?? 0); i++) {
      lists[parts.values[i] ?? 0]?.push(term);
    }
  }
  for (const list of lists) list.sort((a, b) => (frequency[b] ?? 0) - (frequency[a] ?? 0) || a - b);
  return packLists(lists);
}

/** Two passes (count, fill) instead of 131,072 small arrays. */
function gramLists(terms: readonly string[]): Lists {
  const offsets = new Uint32Array(gramBuckets + 1);
  for (const term of terms) {
    for (const bucket of bucketsOf(term)) offsets[bucket + 1] = (offsets[bucket + 1] ?? 0) + 1;
  }
  for (let i = 0; i < gramBuckets; i++) offsets[i + 1] = (offsets[i + 1] ?? 0) + (offsets[i] ?? 0);
  const next = offsets.slice();
  const values = new Uint32Array(offsets[gramBuckets] ?? 0);
  for (const [id, term] of terms.entries()) {
    for (const bucket of bucketsOf(term)) {
      const place = next[bucket] ?? 0;
      values[place] = id;
      next[bucket] = place + 1;
    }
  }
  return { offsets, values };
}

/** The n-gram buckets of a term, each once. */
export function bucketsOf(term: string): Set<number> {
  return new Set(gramsOf(term).map(gramBucket));
}
