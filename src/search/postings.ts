import type { Analyzer } from '../text/analyzer.ts';
import { NumberBuffer } from './lists.ts';
import { type SearchDocument, searchFields } from './port.ts';
import { type VocabularyData, vocabularyData } from './vocabulary.ts';
import { fieldWeights, saturation } from './weights.ts';

/**
 * Where every term stands: for term t, the places `offsets[t] .. offsets[t + 1]` name records, how much the
 * term counts there, and the field that gives most of it.
 */
export interface Postings {
  readonly offsets: Uint32Array;
  readonly documents: Uint32Array;
  /** BM25F's saturated, field-weighted, length-normalised frequency, 1–255 for 0–1. */
  readonly impact: Uint8Array;
  /** Index into `searchFields`. */
  readonly field: Uint8Array;
}

/** Impacts as they are stored → 0–1. */
export const impactValue = 1 / 255;

interface Occurrences {
  /** Three numbers each: term, field, how often; grouped by record. */
  readonly rows: NumberBuffer;
  /** Where each record's rows begin. */
  readonly starts: Uint32Array;
  /** Words per record and field. */
  readonly lengths: Uint32Array;
}

const fieldCount = searchFields.length;
/** Texts that recur (target groups, areas) are analysed once; long ones seldom recur and are not kept. */
const cachedText = 80;

/** The inverted index and vocabulary of documents that stand in tie-break order. */
export function buildPostings(
  documents: readonly SearchDocument[],
  analyzer: Analyzer,
): { postings: Postings; vocabulary: VocabularyData } {
  const terms = new Map<string, number>();
  const forms = new Map<string, number>();
  const formTerm: number[] = [];
  const termOf = (form: string): number => {
    const known = forms.get(form);
    if (known !== undefined) return formTerm[known] ?? 0;
    const stem = analyzer.stem(form);
    const term = terms.get(stem) ?? terms.size;
    terms.set(stem, term);
    forms.set(form, forms.size);
    formTerm.push(term);
    return term;
  };
  const cache = new Map<string, number[]>();
  const analyse = (text: string, keepStopwords: boolean): number[] => {
    const key = keepStopwords ? `!${text}` : text;
    const known = cache.get(key);
    if (known !== undefined) return known;
    const found = analyzer
      .forms(text)
      .filter((form) => keepStopwords || !analyzer.isStopword(form))
      .map(termOf);
    if (text.length <= cachedText) cache.set(key, found);
    return found;
  };
  const occurrences = count(documents, analyse);
  const { postings, frequency } = invert(documents.length, terms.size, occurrences);
  const vocabulary = vocabularyData([...terms.keys()], [...forms.keys()], formTerm, frequency, analyzer);
  return { postings, vocabulary };
}

/** Names keep their stopwords (Bostad först): they are part of the name. */
const keepsStopwords = new Set<string>(['names', 'abbreviations']);

function count(
  documents: readonly SearchDocument[],
  analyse: (text: string, keepStopwords: boolean) => number[],
): Occurrences {
  const rows = new NumberBuffer();
  const starts = new Uint32Array(documents.length + 1);
  const lengths = new Uint32Array(documents.length * fieldCount);
  for (const [i, document] of documents.entries()) {
    for (const [f, field] of searchFields.entries()) {
      const frequencies = new Map<number, number>();
      for (const text of document.text[field] ?? []) {
        for (const term of analyse(text, keepsStopwords.has(field))) {
          frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
        }
      }
      let length = 0;
      for (const [term, frequency] of frequencies) {
        rows.push(term);
        rows.push(f);
        rows.push(frequency);
        length += frequency;
      }
      lengths[i * fieldCount + f] = length;
    }
    starts[i + 1] = rows.length;
  }
  return { rows, starts, lengths };
}

function invert(
  size: number,
  termCount: number,
  { rows, starts, lengths }: Occurrences,
): { postings: Postings; frequency: Uint32Array } {
  const values = rows.view();
  const factor = lengthFactors(size, lengths);
  const frequency = new Uint32Array(termCount);
  const lastSeen = new Int32Array(termCount).fill(-1);
  for (let i = 0; i < size; i++) {
    for (let r = starts[i] ?? 0; r < (starts[i + 1] ?? 0); r += 3) {
      const term = values[r] ?? 0;
      if (lastSeen[term] !== i) frequency[term] = (frequency[term] ?? 0) + 1;
      lastSeen[term] = i;
    }
  }
  const offsets = new Uint32Array(termCount + 1);
  for (let t = 0; t < termCount; t++) offsets[t + 1] = (offsets[t] ?? 0) + (frequency[t] ?? 0);
  const total = offsets[termCount] ?? 0;
  const documents = new Uint32Array(total);
  const impact = new Uint8Array(total);
  const field = new Uint8Array(total);
  const next = offsets.slice();
  const weighted = new Map<number, { sum: number; most: number; field: number }>();
  for (let i = 0; i < size; i++) {
    weighted.clear();
    for (let r = starts[i] ?? 0; r < (starts[i + 1] ?? 0); r += 3) {
      const [term, f, often] = [values[r] ?? 0, values[r + 1] ?? 0, values[r + 2] ?? 0];
      const value = often * (factor[i * fieldCount + f] ?? 0);
      const known = weighted.get(term);
      if (known === undefined) weighted.set(term, { sum: value, most: value, field: f });
      else {
        known.sum += value;
        if (value > known.most) Object.assign(known, { most: value, field: f });
      }
    }
    for (const [term, entry] of weighted) {
      const place = next[term] ?? 0;
      documents[place] = i;
      impact[place] = Math.max(1, Math.round((255 * entry.sum) / (entry.sum + saturation)));
      field[place] = entry.field;
      next[term] = place + 1;
    }
  }
  return { postings: { offsets, documents, impact, field }, frequency };
}

/** BM25F: weight of the field, divided by how long it is against the mean of the records that have it. */
function lengthFactors(size: number, lengths: Uint32Array): Float64Array {
  const mean = searchFields.map((_, f) => {
    let [sum, count] = [0, 0];
    for (let i = 0; i < size; i++) {
      const length = lengths[i * fieldCount + f] ?? 0;
      sum += length;
      if (length > 0) count++;
    }
    return count === 0 ? 1 : sum / count;
  });
  const factors = new Float64Array(lengths.length);
  for (let i = 0; i < lengths.length; i++) {
    const field = searchFields[i % fieldCount];
    if (field === undefined) continue;
    const { weight, lengthNorm } = fieldWeights[field];
    const relative = (lengths[i] ?? 0) / (mean[i % fieldCount] ?? 1);
    factors[i] = weight / (1 - lengthNorm + lengthNorm * relative);
  }
  return factors;
}
