import { createAnalyzer } from '../text/analyzer.ts';
import { compactMatcher } from './compactMatcher.ts';
import { createEngine } from './engine.ts';
import { buildNames, type NameIndex } from './names.ts';
import type { Lexicon, SearchDocument, SearchIndex, Synonym } from './port.ts';
import { buildPostings, type Postings } from './postings.ts';
import { packSnapshot, unpackSnapshot } from './snapshot.ts';
import { buildSuggestions, type SuggestTable } from './suggest.ts';
import { abbreviationSynonyms, synonymRules } from './synonyms.ts';
import { buildTable, type DocumentTable, inTieOrder } from './table.ts';
import { openVocabulary, type VocabularyData } from './vocabulary.ts';

/** Everything an index consists of, as columns: what a snapshot stores. */
export interface CompactData {
  readonly table: DocumentTable;
  readonly postings: Postings;
  readonly vocabulary: VocabularyData;
  readonly names: NameIndex;
  readonly suggestions: SuggestTable;
  readonly synonyms: readonly Synonym[];
}

export interface CompactIndex extends SearchIndex {
  /** The index as bytes for `openCompactIndex`, with the stamp of analysis, lexicon and weights. */
  snapshot(): Uint8Array;
}

/** Builds the index. Throws when two documents have one id. */
export function buildCompactIndex(documents: readonly SearchDocument[], lexicon: Lexicon): CompactIndex {
  const analyzer = createAnalyzer(lexicon);
  const ordered = inTieOrder(documents);
  return open(
    {
      ...buildPostings(ordered, analyzer),
      table: buildTable(ordered),
      names: buildNames(ordered, analyzer),
      suggestions: buildSuggestions(ordered),
      synonyms: abbreviationSynonyms(ordered),
    },
    lexicon,
  );
}

/** Opens a snapshot in place. Throws `SnapshotRefused` when it was made by other analysis, lexicon or weights. */
export function openCompactIndex(snapshot: Uint8Array, lexicon: Lexicon): CompactIndex {
  return open(unpackSnapshot(snapshot, createAnalyzer(lexicon).version), lexicon);
}

function open(data: CompactData, lexicon: Lexicon): CompactIndex {
  const analyzer = createAnalyzer(lexicon);
  const vocabulary = openVocabulary(data.vocabulary, data.table.size);
  const size = data.table.size;
  const engine = createEngine({
    analyzer,
    vocabulary,
    names: data.names,
    synonyms: synonymRules([...lexicon.synonyms, ...data.synonyms], analyzer),
    size,
    table: data.table,
    suggestions: data.suggestions,
    matcher: compactMatcher(size, data.postings, vocabulary),
  });
  return { ...engine, snapshot: () => packSnapshot(data, analyzer.version) };
}
