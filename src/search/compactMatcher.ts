import { cutByCoverage } from './cut.ts';
import type { Matcher, Matches, TermPart } from './matching.ts';
import type { QueryPlan } from './plan.ts';
import type { PlanWord } from './plan-word.ts';
import { searchFields } from './port.ts';
import { fieldMask, impactValue, onlyPart, type Postings } from './postings.ts';
import { forwardOf, refiner } from './refine.ts';
import type { Vocabulary } from './vocabulary.ts';
import { coverageBonus } from './weights.ts';

/**
 * Scores by going through the postings of every word's expansions once. A record's worth for one word of
 * the query is 1 − Π(1 − similarity × impact): more evidence helps, and no heap of weak neighbours can
 * outweigh the word itself. The arrays are reused between searches; nothing awaits while they are in use.
 */
export function compactMatcher(size: number, postings: Postings, vocabulary: Vocabulary): Matcher {
  const refine = refiner(size, vocabulary, forwardOf(size, postings));
  const score = new Float64Array(size);
  const coverage = new Float32Array(size);
  const wordScore = new Float32Array(size);
  const wordCover = new Float32Array(size);
  const touched = new Uint32Array(size);
  const ofWord = new Uint32Array(size);
  let touchedCount = 0;

  function addWord(word: PlanWord): void {
    let count = 0;
    for (const { term, similarity, cover, kind } of word.expansions) {
      const end = postings.offsets[term + 1] ?? 0;
      const shared = kind === 'part' || kind === 'synonym';
      const scale = similarity * impactValue;
      for (let p = postings.offsets[term] ?? 0; p < end; p++) {
        const document = postings.documents[p] ?? 0;
        const value = scale * (postings.impact[p] ?? 0);
        const before = wordScore[document] ?? 0;
        if (before === 0) ofWord[count++] = document;
        wordScore[document] = before + value - before * value;
        const covered = wordCover[document] ?? 0;
        wordCover[document] = shared ? Math.min(1, covered + cover) : Math.max(covered, cover);
      }
    }
    for (let i = 0; i < count; i++) {
      const document = ofWord[i] ?? 0;
      if (score[document] === 0) touched[touchedCount++] = document;
      score[document] = (score[document] ?? 0) + word.weight * (wordScore[document] ?? 0);
      coverage[document] = (coverage[document] ?? 0) + word.weight * (wordCover[document] ?? 0);
      wordScore[document] = 0;
      wordCover[document] = 0;
    }
  }

  function match(plan: QueryPlan): Matches {
    for (let i = 0; i < touchedCount; i++) {
      const document = touched[i] ?? 0;
      score[document] = 0;
      coverage[document] = 0;
    }
    touchedCount = 0;
    for (const word of plan.words) addWord(word);
    const full = plan.words.reduce((sum, word) => sum + word.weight, 0);
    const hits = cutByCoverage(touched.slice(0, touchedCount), coverage);
    for (const document of hits) {
      score[document] = (score[document] ?? 0) * (1 + (coverageBonus * (coverage[document] ?? 0)) / full);
    }
    return {
      documents: hits,
      scoreOf: (document) => score[document] ?? 0,
      refine: refine(plan),
      explain: (document, whole) => {
        const parts = explain(plan, document, whole);
        return parts.length > 0 || whole ? parts : explain(plan, document, true);
      },
    };
  }

  function explain(plan: QueryPlan, document: number, whole: boolean): TermPart[] {
    const parts: TermPart[] = [];
    let base = 0;
    let covered = 0;
    for (const word of plan.words) {
      const rows: { part: Omit<TermPart, 'value'>; value: number }[] = [];
      let cover = 0;
      let missing = 1;
      for (const { term, kind, similarity, cover: worth } of word.expansions) {
        if (kind === 'ngram' && !whole) continue;
        const place = placeOf(postings, term, document);
        if (place < 0) continue;
        const value = similarity * impactValue * (postings.impact[place] ?? 0);
        missing *= 1 - value;
        const shared = kind === 'part' || kind === 'synonym';
        cover = shared ? Math.min(1, cover + worth) : Math.max(cover, worth);
        const at = postings.field[place] ?? 0;
        const field = searchFields[at & fieldMask] ?? null;
        const asPart = kind === 'word' && (at & onlyPart) !== 0;
        rows.push({
          part: { kind: asPart ? 'part' : kind, term: vocabulary.terms[term] ?? '', field, termId: term },
          value,
        });
      }
      const sum = rows.reduce((total, row) => total + row.value, 0);
      const worth = word.weight * (1 - missing);
      for (const { part, value } of rows) parts.push({ ...part, value: (worth * value) / sum });
      base += worth;
      covered += word.weight * cover;
    }
    const full = plan.words.reduce((sum, word) => sum + word.weight, 0);
    if (base > 0) {
      const value = (base * coverageBonus * covered) / full;
      parts.push({ kind: 'coverage', term: '', field: null, termId: null, value });
    }
    return parts;
  }

  return { match };
}

/** Where a record stands among a term's postings, or -1. */
function placeOf(postings: Postings, term: number, document: number): number {
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
