import type { Analyzer } from '../text/analyzer.ts';
import { correctedQuery, corrections } from './corrections.ts';
import type { NameMatch } from './name-matches.ts';
import { nameMatches } from './name-matches.ts';
import type { NameIndex } from './names.ts';
import { type PlanWord, partsOf, partWords, planWord } from './plan-word.ts';
import { type SynonymRules, synonymsAt } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { sentenceShare } from './weights.ts';

/** Everything that the query alone decides: no filter has been looked at. */
export interface QueryPlan {
  readonly words: readonly PlanWord[];
  /** The words as typed, everyday words too. */
  readonly typed: readonly string[];
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

/** A query is people's words: what is longer is no word, and must not cost time. */
const longestWord = 80;
const mostWords = 60;

export function planQuery(index: PlanContext, q: string): QueryPlan {
  // A query's few words are stemmed over and over on the way.
  const analyzer = stemmingOnce(index.analyzer);
  const context = { ...index, analyzer };
  const all = analyzer
    .words(q)
    .filter((word) => word.text.length <= longestWord)
    .slice(0, mostWords);
  const content = all.filter((word) => !analyzer.isStopword(word.text));
  const words = content.length > 0 ? content : all;
  const corrected = corrections(context, all, words);
  // A misspelled word's synonyms are those of the word it stands for.
  const synonyms = synonymsAt(
    context.synonyms,
    words.map((word, i) => analyzer.stem(corrected[i] ?? word.text)),
  );
  const seen = new Set<string>();
  const planned: PlanWord[] = [];
  for (const [i, word] of words.entries()) {
    const stem = analyzer.stem(word.text);
    if (seen.has(stem)) continue;
    seen.add(stem);
    planned.push(planWord(context, words, i, synonyms[i] ?? [], corrected[i] ?? null));
    // A compound that neither a record nor the lexicon has is its parts, each a word: all had better be there.
    if (!context.vocabulary.termOf.has(stem) && corrected[i] == null && synonyms[i]?.length === 0) {
      for (const part of partsOf(context, word.text)) {
        if (seen.has(part)) continue;
        seen.add(part);
        planned.push(planWord(context, [{ ...word, text: part }], 0, [], null));
      }
    }
  }
  const substance = planned.filter((word) => !analyzer.isLight(word.text)).length;
  const sentence = sentenceShare(substance);
  if (sentence > 0) planned.push(...planned.flatMap((word) => partWords(context, word, sentence, seen)));
  const used = new Set(synonyms.flat());
  const correction = correctedQuery(q, words, corrected);
  return {
    words: planned,
    typed: all.map((word) => word.text),
    names: nameMatches(context, all, planned, correction, [...used]),
    correction,
    synonymsUsed: [...used].map(({ source }) => [source.from, source.to] as const),
  };
}

function stemmingOnce(analyzer: Analyzer): Analyzer {
  const stems = new Map<string, string>();
  return {
    ...analyzer,
    stem: (word) => {
      const known = stems.get(word);
      if (known !== undefined) return known;
      const stem = analyzer.stem(word);
      stems.set(word, stem);
      return stem;
    },
  };
}
