import { type Analyzer, createAnalyzer } from '../text/analyzer.ts';
import { compactMatcher } from './compactMatcher.ts';
import { createEngine } from './engine.ts';
import { buildNames, type NameIndex } from './names.ts';
import type { Lexicon, SearchDocument, SearchIndex, Synonym } from './port.ts';
import { buildPostings, type Postings } from './postings.ts';
import { buildRunningText, type RunningText } from './running-text.ts';
import { packSnapshot, unpackSnapshot } from './snapshot.ts';
import { buildSuggestions, type SuggestTable } from './suggest.ts';
import { abbreviationSynonyms, type SynonymStems, synonymRules, synonymStems } from './synonyms.ts';
import { buildTable, type DocumentTable, inTieOrder } from './table.ts';
import { openVocabulary, type VocabularyData } from './vocabulary.ts';

/** Everything an index consists of, as columns: what a snapshot stores. */
export interface CompactData {
  readonly table: DocumentTable;
  readonly postings: Postings;
  readonly vocabulary: VocabularyData;
  readonly text: RunningText;
  readonly names: NameIndex;
  readonly suggestions: SuggestTable;
  readonly synonyms: readonly Synonym[];
  /** Of these and the lexicon's synonyms. */
  readonly stems: SynonymStems;
}

export interface CompactIndex extends SearchIndex {
  /** The index as bytes for `openCompactIndex`, with the stamp of analysis, lexicon and weights. */
  snapshot(): Uint8Array;
}

/** Builds the index. Throws when two documents have one id. */
export function buildCompactIndex(documents: readonly SearchDocument[], lexicon: Lexicon): CompactIndex {
  const analyzer = createAnalyzer(lexicon);
  const ordered = inTieOrder(documents);
  const synonyms = abbreviationSynonyms(ordered);
  return open(
    {
      ...buildPostings(ordered, analyzer),
      text: buildRunningText(ordered, analyzer),
      table: buildTable(ordered),
      names: buildNames(ordered, analyzer),
      suggestions: buildSuggestions(ordered),
      synonyms,
      stems: synonymStems([...lexicon.synonyms, ...synonyms], analyzer),
    },
    lexicon,
    analyzer,
  );
}

/** Opens a snapshot in place. Throws `SnapshotRefused` when it was made by other analysis, lexicon or weights. */
export function openCompactIndex(snapshot: Uint8Array, lexicon: Lexicon): CompactIndex {
  const analyzer = createAnalyzer(lexicon);
  return open(unpackSnapshot(snapshot, analyzer.version), lexicon, analyzer);
}

function open(data: CompactData, lexicon: Lexicon, analyzer: Analyzer): CompactIndex {
  const synonyms = [...lexicon.synonyms, ...data.synonyms];
  const vocabulary = openVocabulary(data.vocabulary);
  const size = data.table.size;
  const engine = createEngine({
    analyzer,
    vocabulary,
    names: data.names,
    synonyms: synonymRules(synonyms, synonymStems(synonyms, analyzer, data.stems)),
    size,
    table: data.table,
    suggestions: data.suggestions,
    matcher: compactMatcher(size, data.postings, vocabulary, data.text),
  });
  return { ...engine, snapshot: () => packSnapshot(data, analyzer.version) };
}
