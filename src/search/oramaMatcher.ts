import { create, insertMultiple, search, type Tokenizer } from '@orama/orama';
import type { Analyzer } from '../text/analyzer.ts';
import { cutByCoverage } from './cut.ts';
import { listAt } from './lists.ts';
import type { Matcher, Matches, TermPart } from './matching.ts';
import type { QueryPlan } from './plan.ts';
import { type Expansion, isShared, type PlanWord } from './plan-word.ts';
import { type SearchDocument, type SearchField, searchFields } from './port.ts';
import type { Vocabulary } from './vocabulary.ts';
import { coverageBonus, fieldWeights } from './weights.ts';

/**
 * Orama looks every word up as the beginning of a word and counts each word it finds so in full. With a
 * sign at the end of every indexed and every looked-up term, only whole terms match.
 */
const end = '\u0001';
/** One Orama search per word of the index: more than this and n-gram neighbours cost more than they give. */
const mostExpansions = 12;

const schema = {
  id: 'string',
  ...(Object.fromEntries(searchFields.map((field) => [field, 'string'])) as Record<SearchField, 'string'>),
} as const;

/** The terms come ready from the analyser, with blanks between; repeats stay, since frequency counts. */
const tokenizer: Tokenizer = {
  language: 'swedish',
  normalizationCache: new Map(),
  tokenize: (raw) => raw.split(' ').filter((token) => token !== ''),
};

const boost = Object.fromEntries(searchFields.map((field) => [field, fieldWeights[field].weight]));

/** Orama behind the matcher: each word of the plan is looked up by itself, and the words are put together here. */
export async function oramaMatcher(
  documents: readonly SearchDocument[],
  analyzer: Analyzer,
  vocabulary: Vocabulary,
): Promise<Matcher> {
  const db = create({ schema, components: { tokenizer } });
  const partsOf = (form: string): string[] =>
    [...listAt(vocabulary.parts, vocabulary.termOf.get(analyzer.stem(form)) ?? 0)].map(
      (term) => vocabulary.terms[term] ?? '',
    );
  const termsOf = (texts: readonly string[]): string =>
    texts
      .flatMap((text) => analyzer.forms(text))
      .flatMap((form) => [analyzer.stem(form), ...partsOf(form)].map((stem) => stem + end))
      .join(' ');
  const rows = documents.map((document, i) => ({
    id: String(i),
    ...Object.fromEntries(searchFields.map((field) => [field, termsOf(document.text[field] ?? [])])),
  }));
  await insertMultiple(db, rows, 500);

  async function scoresOf(term: number): Promise<Map<number, number>> {
    const results = await search(db, {
      term: (vocabulary.terms[term] ?? '') + end,
      properties: [...searchFields],
      boost,
      // b = 0: Orama's frequency is already relative to the field's length.
      relevance: { k: 1.2, b: 0, d: 0.5 },
      limit: Math.max(1, documents.length),
    });
    return new Map(results.hits.map((hit) => [Number(hit.id), hit.score]));
  }

  async function match(plan: QueryPlan, weights: Float32Array): Promise<Matches> {
    const found = await Promise.all(
      plan.words.map(async (word) => {
        const expansions = word.expansions.slice(0, mostExpansions);
        return {
          word,
          looked: await Promise.all(expansions.map(async (by) => ({ by, scores: await scoresOf(by.term) }))),
        };
      }),
    );
    return put(plan, found, vocabulary, weights);
  }

  return { match };
}

interface Found {
  readonly word: PlanWord;
  readonly looked: readonly { readonly by: Expansion; readonly scores: ReadonlyMap<number, number> }[];
}

function put(
  plan: QueryPlan,
  found: readonly Found[],
  vocabulary: Vocabulary,
  weights: Float32Array,
): Matches {
  const size = weights.length;
  const full = plan.words.reduce((sum, word) => sum + word.weight, 0);
  const score = new Map<number, number>();
  const coverage = new Map<number, number>();
  for (const { word, looked } of found) {
    const [worth, cover] = [new Map<number, number>(), new Map<number, number>()];
    for (const { by, scores } of looked) {
      for (const [document, value] of scores) {
        worth.set(document, (worth.get(document) ?? 0) + by.similarity * value);
        const before = cover.get(document) ?? 0;
        cover.set(document, isShared(by) ? Math.min(1, before + by.cover) : Math.max(before, by.cover));
      }
    }
    for (const [document, value] of worth) {
      score.set(document, (score.get(document) ?? 0) + value);
      coverage.set(document, (coverage.get(document) ?? 0) + word.weight * (cover.get(document) ?? 0));
    }
  }
  const bonus = (document: number): number => (coverageBonus * (coverage.get(document) ?? 0)) / full;
  const scores = new Float32Array(size);
  for (const [document, value] of score)
    scores[document] = value * (1 + bonus(document)) * (weights[document] ?? 1);
  const { documents, has } = cutByCoverage(Uint32Array.from(score.keys()), columnOf(coverage, size));
  return {
    documents,
    has,
    scores,
    refine: () => new Map(),
    explain: (document) => {
      const parts: TermPart[] = found.flatMap(({ looked }) =>
        looked.flatMap(({ by, scores }) => {
          const value = by.similarity * (scores.get(document) ?? 0);
          const term = vocabulary.terms[by.term] ?? '';
          return value > 0 ? [{ kind: by.kind, term, field: null, termId: by.term, value }] : [];
        }),
      );
      const value = (score.get(document) ?? 0) * bonus(document);
      if (value > 0) parts.push({ kind: 'coverage', term: '', field: null, termId: null, value });
      return parts;
    },
  };
}

function columnOf(values: ReadonlyMap<number, number>, size: number): Float32Array {
  const column = new Float32Array(size);
  for (const [document, value] of values) column[document] = value;
  return column;
}
