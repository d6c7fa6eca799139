import type { Analyzer } from '../text/analyzer.ts';
import { packLists } from './lists.ts';
import { countOccurrences, type Occurrences, recordFrequency } from './occurrences.ts';
import { compoundParts } from './parts.ts';
import { type SearchDocument, searchFields } from './port.ts';
import { packStrings } from './strings.ts';
import type { VocabularyData } from './vocabulary.ts';
import { fieldWeights, partWeight, saturation } from './weights.ts';

/**
 * Where every term stands: for term t, the places `offsets[t] .. offsets[t + 1]` name records, how much the
 * term counts there, and the field that gives most of it.
 */
export interface Postings {
  readonly offsets: Uint32Array;
  readonly documents: Uint32Array;
  /** BM25F's saturated, field-weighted, length-normalised frequency, 1–255 for 0–1. */
  readonly impact: Uint8Array;
  /** Index into `searchFields`, plus `onlyPart` where the term is there only as a part of compounds. */
  readonly field: Uint8Array;
}

/** Impacts as they are stored → 0–1. */
export const impactValue = 1 / 255;
export const onlyPart = 0x80;
export const fieldMask = 0x7f;

/** Where a record stands among a term's postings, or -1. */
export function placeOf(postings: Postings, term: number, document: number): number {
  let low = postings.offsets[term] ?? 0;
  let high = (postings.offsets[term + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const at = postings.documents[middle] ?? 0;
    if (at === document) return middle;
    if (at < document) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The inverted index and vocabulary of documents that stand in tie-break order. */
export function buildPostings(
  documents: readonly SearchDocument[],
  analyzer: Analyzer,
): { postings: Postings; vocabulary: VocabularyData } {
  const occurrences = countOccurrences(documents, analyzer);
  const { terms, parts } = compoundParts(occurrences, recordFrequency(occurrences), analyzer);
  const postings = invert(occurrences, parts, terms.length);
  const frequency = Uint32Array.from(
    terms,
    (_, t) => (postings.offsets[t + 1] ?? 0) - (postings.offsets[t] ?? 0),
  );
  return {
    postings,
    vocabulary: {
      terms: packStrings(terms),
      forms: packStrings(occurrences.forms),
      formTerm: Uint32Array.from(occurrences.formTerm),
      frequency,
      parts: packLists(terms.map((_, t) => parts[t])),
    },
  };
}

type Parts = readonly (readonly number[] | undefined)[];

/** Two passes over the rows: count each term's records, then fill. */
function invert(occurrences: Occurrences, parts: Parts, termCount: number): Postings {
  const size = occurrences.starts.length - 1;
  const weighted = weigher(occurrences, parts, termCount);
  const offsets = new Uint32Array(termCount + 1);
  for (let i = 0; i < size; i++) {
    for (const term of weighted(i).terms) offsets[term + 1] = (offsets[term + 1] ?? 0) + 1;
  }
  for (let t = 0; t < termCount; t++) offsets[t + 1] = (offsets[t + 1] ?? 0) + (offsets[t] ?? 0);
  const total = offsets[termCount] ?? 0;
  const documents = new Uint32Array(total);
  const impact = new Uint8Array(total);
  const field = new Uint8Array(total);
  const next = offsets.slice();
  for (let i = 0; i < size; i++) {
    const record = weighted(i);
    for (const term of record.terms) {
      const place = next[term] ?? 0;
      const sum = record.sum[term] ?? 0;
      documents[place] = i;
      impact[place] = Math.max(1, Math.round((255 * sum) / (sum + saturation)));
      field[place] = (record.field[term] ?? 0) | (record.whole[term] === 1 ? 0 : onlyPart);
      next[term] = place + 1;
    }
  }
  return { offsets, documents, impact, field };
}

interface Weighted {
  /** The record's terms; the other columns are by term and hold for these only. */
  readonly terms: readonly number[];
  readonly sum: Float64Array;
  readonly field: Uint8Array;
  readonly whole: Uint8Array;
}

/** Sums each term of a record over its fields, compound parts lighter. The columns are reused. */
function weigher(
  { rows, starts, lengths }: Occurrences,
  parts: Parts,
  termCount: number,
): (record: number) => Weighted {
  const factor = lengthFactors(starts.length - 1, lengths);
  const sum = new Float64Array(termCount);
  const most = new Float64Array(termCount);
  const field = new Uint8Array(termCount);
  const whole = new Uint8Array(termCount);
  const seenAt = new Uint32Array(termCount);
  let round = 0;
  return (record) => {
    const terms: number[] = [];
    round++;
    const add = (term: number, f: number, value: number, isWhole: boolean): void => {
      if (seenAt[term] !== round) {
        seenAt[term] = round;
        terms.push(term);
        sum[term] = 0;
        most[term] = 0;
        whole[term] = 0;
      }
      sum[term] = (sum[term] ?? 0) + value;
      if (isWhole) whole[term] = 1;
      if (value > (most[term] ?? 0)) {
        most[term] = value;
        field[term] = f;
      }
    };
    for (let r = starts[record] ?? 0; r < (starts[record + 1] ?? 0); r += 3) {
      const [term, f, often] = [rows[r] ?? 0, rows[r + 1] ?? 0, rows[r + 2] ?? 0];
      const value = often * (factor[record * searchFields.length + f] ?? 0);
      add(term, f, value, true);
      for (const part of parts[term] ?? []) add(part, f, value * partWeight, false);
    }
    return { terms, sum, field, whole };
  };
}

/** BM25F: weight of the field, divided by how long it is against the mean of the records that have it. */
function lengthFactors(size: number, lengths: Uint32Array): Float64Array {
  const fieldCount = searchFields.length;
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
