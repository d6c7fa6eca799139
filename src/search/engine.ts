import { markedWords, readable } from './marked-words.ts';
import type { Matcher, Matches, TermPart } from './matching.ts';
import type { NameMatch } from './name-matches.ts';
import { pageOf } from './page.ts';
import { type PlanContext, planQuery } from './plan.ts';
import type { ScorePart, SearchAnswer, SearchHit, SearchIndex, SearchQuery } from './port.ts';
import { reasonsFor } from './reasons.ts';
import { type Selection, select } from './selection.ts';
import { type SuggestTable, suggestNames } from './suggest.ts';
import type { DocumentTable } from './table.ts';
import { refineMost, verdictFactor } from './weights.ts';

/** The parts that every engine shares; what differs is the matcher. */
export interface EngineParts extends PlanContext {
  readonly table: DocumentTable;
  readonly suggestions: SuggestTable;
  readonly matcher: Matcher;
}

/** A `SearchIndex` out of its parts: plan the query, match, filter and count, rank, explain. */
export function createEngine(parts: EngineParts): SearchIndex {
  const { table } = parts;
  const weights = Float32Array.from(table.flagged, (_, i) => priorOf(table, i) * verdictOf(table, i));
  return {
    size: parts.size,
    search: (query) => search(parts, weights, query),
    suggest: (q, limit) => Promise.resolve(suggestNames(parts.suggestions, parts.table.ids, q, limit)),
  };
}

interface Ranking {
  readonly matches: Matches | null;
  readonly names: ReadonlyMap<number, NameMatch>;
  /** What the closer look added, for those that had one. */
  readonly refined: ReadonlyMap<number, number>;
  readonly markedBy: (parts: readonly TermPart[]) => readonly string[];
}

/** @param weights by record: prior times the verdict's factor */
async function search(parts: EngineParts, weights: Float32Array, query: SearchQuery): Promise<SearchAnswer> {
  const { table } = parts;
  const plan = planQuery(parts, query.q);
  const everything = plan.words.length === 0;
  const matched = everything ? null : parts.matcher.match(plan, weights);
  // No await where none is needed: the compact matcher's arrays hold until the next search begins.
  const matches = matched instanceof Promise ? await matched : matched;
  const names = new Map(plan.names.map((name) => [name.document, name]));
  let refined: ReadonlyMap<number, number> = new Map();
  const matching = matches === null ? null : withNames(matches, names);
  const selection = select(table, matching, query);
  if (matches !== null) {
    for (const [document, { bonus }] of names) {
      const named = bonus * namePrior(priorOf(table, document)) * verdictOf(table, document);
      matches.scores[document] = wordScore(matches, weights, document) + named;
    }
  }
  const before = orderOf(table, query.sort, everything ? null : (matches?.scores ?? null));
  const best = pageOf(selection.documents, 0, Math.max(query.offset + query.limit, refineMost), before);
  if (matches !== null && query.sort === 'relevance') {
    const close = best.splice(0, refineMost);
    refined = matches.refine(close);
    for (const [document, more] of refined) matches.scores[document] = (matches.scores[document] ?? 0) + more;
    if (refined.size > 0) close.sort((a, b) => (before(a, b) ? -1 : 1));
    // Who was not looked at stays behind those who were: the pages of one answer fit together.
    best.unshift(...close);
  }
  const page = best.slice(query.offset, query.offset + query.limit);
  const ranking: Ranking = { matches, names, refined, markedBy: markedWords(parts.vocabulary) };
  return {
    total: selection.documents.length,
    hiddenFlagged: selection.hiddenFlagged,
    hits: page.map((document) => hitFor(parts, ranking, document, query.explain)),
    facets: selection.facets,
    didYouMean: plan.correction,
    relax: selection.documents.length === 0 ? relaxations(query, selection) : [],
    synonymsUsed: plan.synonymsUsed,
  };
}

/** A record found by its name alone (a name of stopwords, a corrected name) is a hit too. */
function withNames(matches: Matches, names: ReadonlyMap<number, NameMatch>): Uint32Array {
  if (names.size === 0) return matches.documents;
  const missing = [...names.keys()].filter((document) => !matches.has(document));
  if (missing.length === 0) return matches.documents;
  const all = new Uint32Array(matches.documents.length + missing.length);
  all.set(matches.documents);
  all.set(missing, matches.documents.length);
  return all;
}

function orderOf(
  table: DocumentTable,
  sort: SearchQuery['sort'],
  scores: Float32Array | null,
): (a: number, b: number) => boolean {
  const by = (rank: Uint32Array) => (a: number, b: number) => (rank[a] ?? 0) < (rank[b] ?? 0);
  switch (sort) {
    case 'title':
      return by(table.titleRank);
    case 'updated':
      return by(table.updatedRank);
    case 'published':
      return by(table.publishedRank);
    case 'relevance':
      if (scores === null) {
        return (a, b) =>
          (table.flagged[a] ?? 0) < (table.flagged[b] ?? 0) ||
          ((table.flagged[a] ?? 0) === (table.flagged[b] ?? 0) && a < b);
      }
      return (a, b) => {
        const difference = (scores[a] ?? 0) - (scores[b] ?? 0);
        return difference > 0 || (difference === 0 && a < b);
      };
  }
}

function priorOf(table: DocumentTable, document: number): number {
  return (table.prior[document] ?? 100) / 100;
}

/** A record with a flag of level verdict is found, further down. */
function verdictOf(table: DocumentTable, document: number): number {
  return table.flagged[document] === 1 ? verdictFactor : 1;
}

/** Of a record found by its name alone the words were not counted: they are now. */
function wordScore(matches: Matches, weights: Float32Array, document: number): number {
  if (matches.has(document)) return matches.scores[document] ?? 0;
  const words = matches.explain(document, true).reduce((sum, part) => sum + part.value, 0);
  return words * (weights[document] ?? 1);
}

/** Of two records with the same name the likelier goes first, but a whole name stays before a part of one. */
function namePrior(prior: number): number {
  return (3 + prior) / 4;
}

function hitFor(
  { table, vocabulary }: EngineParts,
  { matches, names, refined, markedBy }: Ranking,
  document: number,
  explain: boolean,
): SearchHit {
  const prior = priorOf(table, document);
  const parts = (matches?.explain(document, explain) ?? []).map((part) => ({
    ...part,
    value: part.value * prior,
  }));
  const name = names.get(document);
  const flagged = table.flagged[document] === 1;
  return {
    id: table.ids.at(document),
    score: matches?.scores[document] ?? 0,
    why: reasonsFor(name, parts, (term) => readable(vocabulary, term), flagged),
    matchedWords: markedBy(parts),
    explanation: explain
      ? explanation(parts, (refined.get(document) ?? 0) / verdictOf(table, document), name, prior, flagged)
      : null,
  };
}

function explanation(
  parts: readonly ScorePart[],
  refinement: number,
  name: NameMatch | undefined,
  prior: number,
  flagged: boolean,
): ScorePart[] {
  const sum: ScorePart[] = parts.map(({ kind, term, field, value }) => ({ kind, term, field, value }));
  if (refinement !== 0) sum.push({ kind: 'ngram', term: '', field: null, value: refinement });
  if (name !== undefined) {
    sum.push({ kind: 'exact_name', term: name.text, field: 'names', value: name.bonus * namePrior(prior) });
  }
  const total = sum.reduce((all, part) => all + part.value, 0);
  if (flagged) sum.push({ kind: 'verdict', term: '', field: null, value: total * (verdictFactor - 1) });
  return sum;
}

/** Which single filter to take away, and what that gives; the most helpful first. */
function relaxations(query: SearchQuery, selection: Selection): { remove: string; total: number }[] {
  const found: { remove: string; total: number }[] = [];
  for (const [key, total] of selection.withoutFacet) {
    const values = query.filters[key] ?? [];
    // Several values of one facet are OR-ed: only taking them all away opens it, and one address says so.
    if (total > 0) found.push({ remove: values.map((value) => `${key}=${value}`).join('&'), total });
  }
  const { withoutAges } = selection;
  if (withoutAges !== null && withoutAges > 0)
    found.push({ remove: agesAsFilter(query), total: withoutAges });
  if (selection.hiddenFlagged > 0) {
    found.push({ remove: 'hideFlagged=true', total: selection.hiddenFlagged });
  }
  return found.sort((a, b) => b.total - a.total || (a.remove < b.remove ? -1 : 1));
}

function agesAsFilter({ ages }: SearchQuery): string {
  const sides = [
    ages?.min == null ? null : `ageMin=${ages.min}`,
    ages?.max == null ? null : `ageMax=${ages.max}`,
  ];
  return sides.filter((side) => side !== null).join('&');
}
