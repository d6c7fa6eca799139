import type { Analyzer } from '../text/analyzer.ts';
import { NumberBuffer } from './lists.ts';
import { type SearchDocument, searchFields } from './port.ts';

/** Which terms stand how often in which field of which record, and the words they come from. */
export interface Occurrences {
  readonly terms: readonly string[];
  readonly forms: readonly string[];
  readonly formTerm: readonly number[];
  /** Three numbers each: term, field, how often; grouped by record. */
  readonly rows: Uint32Array;
  /** Where each record's rows begin. */
  readonly starts: Uint32Array;
  /** Words per record and field: `lengths[record * searchFields.length + field]`. */
  readonly lengths: Uint32Array;
}

/** Texts that recur (target groups, areas) are analysed once; long ones seldom recur and are not kept. */
const cachedText = 80;
/** Names keep their stopwords (Bostad först): they are part of the name. */
const keepsStopwords = new Set<string>(['names', 'abbreviations']);

export function countOccurrences(documents: readonly SearchDocument[], analyzer: Analyzer): Occurrences {
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
    const kept = analyzer.forms(text).filter((form) => keepStopwords || !analyzer.isStopword(form));
    const found = kept.map(termOf);
    if (text.length <= cachedText) cache.set(key, found);
    return found;
  };
  const rows = new NumberBuffer();
  const starts = new Uint32Array(documents.length + 1);
  const lengths = new Uint32Array(documents.length * searchFields.length);
  const often = new Map<number, number>();
  for (const [i, document] of documents.entries()) {
    for (const [f, field] of searchFields.entries()) {
      often.clear();
      let length = 0;
      for (const text of document.text[field] ?? []) {
        for (const term of analyse(text, keepsStopwords.has(field))) {
          often.set(term, (often.get(term) ?? 0) + 1);
          length++;
        }
      }
      for (const [term, count] of often) rows.push(term, f, count);
      lengths[i * searchFields.length + f] = length;
    }
    starts[i + 1] = rows.length;
  }
  return { terms: [...terms.keys()], forms: [...forms.keys()], formTerm, rows: rows.view(), starts, lengths };
}

/** In how many records each term stands. */
export function recordFrequency({ terms, rows, starts }: Occurrences): Uint32Array {
  const frequency = new Uint32Array(terms.length);
  const lastSeen = new Int32Array(terms.length).fill(-1);
  for (let i = 0; i + 1 < starts.length; i++) {
    for (let r = starts[i] ?? 0; r < (starts[i + 1] ?? 0); r += 3) {
      const term = rows[r] ?? 0;
      if (lastSeen[term] !== i) frequency[term] = (frequency[term] ?? 0) + 1;
      lastSeen[term] = i;
    }
  }
  return frequency;
}
