import { foldSwedish } from '../text/normalize.ts';
import { rootOf } from '../text/root.ts';
import { letterBits } from '../text/spelling.ts';
import { buildGrams, type Grams } from './grams.ts';
import { type Lists, packLists } from './lists.ts';
import { type GramNeighbour, neighbourFinder } from './neighbours.ts';
import type { StringTable } from './strings.ts';

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
  readonly grams: Grams;
  /** The words nearest in letters to a stem, best first. */
  readonly neighboursOf: (stem: string) => readonly GramNeighbour[];
  /** Root → the terms made of it, where they are several. */
  readonly roots: ReadonlyMap<string, readonly number[]>;
}

/** What of a vocabulary cannot be worked out again cheaply: goes into a snapshot. */
export interface VocabularyData {
  readonly terms: StringTable;
  readonly forms: StringTable;
  readonly formTerm: Uint32Array;
  readonly frequency: Uint32Array;
  readonly parts: Lists;
}

/** The vocabulary with its lookups, from what a build or a snapshot gives. */
export function openVocabulary(data: VocabularyData): Vocabulary {
  const terms = data.terms.all();
  const forms = data.forms.all();
  const formsOf: number[][] = terms.map(() => []);
  for (const [i, term] of data.formTerm.entries()) formsOf[term]?.push(i);
  let grams: Grams | null = null;
  let folded: ReturnType<typeof foldedForms> | null = null;
  let bits: Uint32Array | null = null;
  let neighboursOf: ReturnType<typeof neighbourFinder> | null = null;
  const vocabulary: Vocabulary = {
    terms,
    termOf: new Map(terms.map((term, i) => [term, i])),
    frequency: data.frequency,
    forms,
    formTerm: data.formTerm,
    formsOf: packLists(formsOf),
    parts: data.parts,
    compounds: inverse(data.parts, data.frequency),
    roots: rootLists(terms),
    // Made when they are first asked for (spelling; n-grams): most questions never ask, and an instance at the edge that
    // has just started should answer first.
    get folded() {
      folded ??= foldedForms(forms);
      return folded;
    },
    get bits() {
      bits ??= Uint32Array.from(forms, letterBits);
      return bits;
    },
    get grams() {
      grams ??= buildGrams(terms);
      return grams;
    },
    neighboursOf: (stem) => {
      neighboursOf ??= neighbourFinder(vocabulary);
      return neighboursOf(stem);
    },
  };
  return vocabulary;
}

function foldedForms(forms: readonly string[]): Map<string, number[]> {
  const folded = new Map<string, number[]>();
  for (const [i, form] of forms.entries()) {
    const key = foldSwedish(form);
    if (key === form) continue;
    const list = folded.get(key);
    if (list === undefined) folded.set(key, [i]);
    else list.push(i);
  }
  return folded;
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

function rootLists(terms: readonly string[]): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  for (const [id, term] of terms.entries()) {
    const root = rootOf(term);
    const list = lists.get(root);
    if (list === undefined) lists.set(root, [id]);
    else list.push(id);
  }
  return lists;
}
