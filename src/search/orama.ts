import { createAnalyzer } from '../text/analyzer.ts';
import { createEngine } from './engine.ts';
import { buildNames } from './names.ts';
import { oramaMatcher } from './oramaMatcher.ts';
import type { Lexicon, SearchDocument, SearchIndex } from './port.ts';
import { buildPostings } from './postings.ts';
import { buildSuggestions } from './suggest.ts';
import { abbreviationSynonyms, synonymRules, synonymStems } from './synonyms.ts';
import { buildTable, inTieOrder } from './table.ts';
import { openVocabulary } from './vocabulary.ts';

/** The same index with Orama finding and scoring words. Throws when two documents have one id. */
export async function buildOramaIndex(
  documents: readonly SearchDocument[],
  lexicon: Lexicon,
): Promise<SearchIndex> {
  const analyzer = createAnalyzer(lexicon);
  const ordered = inTieOrder(documents);
  const synonyms = [...lexicon.synonyms, ...abbreviationSynonyms(ordered)];
  const vocabulary = openVocabulary(buildPostings(ordered, analyzer).vocabulary);
  return createEngine({
    analyzer,
    vocabulary,
    names: buildNames(ordered, analyzer),
    synonyms: synonymRules(synonyms, synonymStems(synonyms, analyzer)),
    size: ordered.length,
    table: buildTable(ordered),
    suggestions: buildSuggestions(ordered),
    matcher: await oramaMatcher(ordered, analyzer, vocabulary),
  });
}
