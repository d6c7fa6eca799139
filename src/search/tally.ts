import { type Cut, cutByCoverage } from './cut.ts';
import { type Expansion, isShared, type PlanWord } from './plan-word.ts';
import { impactValue, type Postings, placeOf } from './postings.ts';
import { matchShare } from './weights.ts';

/** What the words of a query give each record. Holds until the next count. */
export interface Tally extends Cut {
  /** By record number; 0 for records that no word gave anything. */
  readonly score: Float32Array;
  /** Weight of the query's words that the record has, by record number. */
  readonly coverage: Float32Array;
}

/** Looking a record up among so many postings costs less than going through them all. */
const postingsPerLookup = 32;

/**
 * Counts a query's words record by record. A record's worth for one word is 1 − Π(1 − similarity × impact):
 * more evidence helps, and no heap of weak neighbours can outweigh the word itself.
 *
 * A hit covers at least `matchShare` of what the best record covers. So the words go by weight: as soon as all
 * that is left could not lift a record without any of the words so far over that line, the rest, which are the
 * common words with the long lists, only add to the records already found. What a hit gets is the same.
 *
 * The arrays are reused: nothing may await between a count and the use of it.
 */
export function createTally(size: number, postings: Postings): (words: readonly PlanWord[]) => Tally {
  const score = new Float32Array(size);
  const coverage = new Float32Array(size);
  const wordScore = new Float32Array(size);
  const wordCover = new Float32Array(size);
  const touched = new Uint32Array(size);
  const ofWord = new Uint32Array(size);
  let touchedCount = 0;
  let ofWordCount = 0;

  /** The expansion's whole list, or what of it is in records already found. */
  function add(expansion: Expansion, newRecords: boolean): void {
    const { offsets, documents, impact } = postings;
    const { term, cover } = expansion;
    const scale = expansion.similarity * impactValue;
    const shared = isShared(expansion);
    const from = offsets[term] ?? 0;
    const to = offsets[term + 1] ?? 0;
    if (newRecords && ofWordCount === 0) {
      // The word's first list, which is mostly its longest: nothing to put it together with yet.
      for (let p = from; p < to; p++) {
        const document = documents[p] ?? 0;
        ofWord[ofWordCount++] = document;
        wordScore[document] = scale * (impact[p] ?? 0);
        wordCover[document] = cover;
      }
    } else if (newRecords || (touchedCount + ofWordCount) * postingsPerLookup > to - from) {
      for (let p = from; p < to; p++) {
        const document = documents[p] ?? 0;
        const before = wordScore[document] ?? 0;
        if (before === 0) {
          if (!newRecords && score[document] === 0) continue;
          ofWord[ofWordCount++] = document;
        }
        const value = scale * (impact[p] ?? 0);
        wordScore[document] = before + value - before * value;
        const covered = wordCover[document] ?? 0;
        if (shared) wordCover[document] = Math.min(1, covered + cover);
        else if (cover > covered) wordCover[document] = cover;
      }
    } else {
      const newOnes = ofWordCount;
      for (let i = 0; i < newOnes; i++) {
        const document = ofWord[i] ?? 0;
        if (score[document] === 0) lookUp(expansion, document);
      }
      for (let i = 0; i < touchedCount; i++) lookUp(expansion, touched[i] ?? 0);
    }
  }

  function lookUp(expansion: Expansion, document: number): void {
    const place = placeOf(postings, expansion.term, document);
    if (place < 0) return;
    const value = expansion.similarity * impactValue * (postings.impact[place] ?? 0);
    const before = wordScore[document] ?? 0;
    if (before === 0) ofWord[ofWordCount++] = document;
    wordScore[document] = before + value - before * value;
    const covered = wordCover[document] ?? 0;
    wordCover[document] = isShared(expansion)
      ? Math.min(1, covered + expansion.cover)
      : Math.max(covered, expansion.cover);
  }

  /** Puts the word into the sums; the most that any record covers after it. */
  function closeWord(weight: number, mostBefore: number): number {
    let most = mostBefore;
    for (let i = 0; i < ofWordCount; i++) {
      const document = ofWord[i] ?? 0;
      if (score[document] === 0) touched[touchedCount++] = document;
      score[document] = (score[document] ?? 0) + weight * (wordScore[document] ?? 0);
      const covered = (coverage[document] ?? 0) + weight * (wordCover[document] ?? 0);
      coverage[document] = covered;
      if (covered > most) most = covered;
      wordScore[document] = 0;
      wordCover[document] = 0;
    }
    ofWordCount = 0;
    return most;
  }

  function clear(): void {
    for (let i = 0; i < touchedCount; i++) {
      const document = touched[i] ?? 0;
      score[document] = 0;
      coverage[document] = 0;
    }
    touchedCount = 0;
  }

  /** @returns whether records were passed over */
  function count(words: readonly PlanWord[], passOver: boolean): boolean {
    clear();
    let left = words.reduce((sum, word) => sum + word.weight, 0);
    let most = 0;
    let newRecords = true;
    for (const { weight, expansions } of words) {
      left -= weight;
      const reach = reachOf(expansions);
      for (const [i, expansion] of expansions.entries()) {
        if (passOver && left + weight * (reach[i] ?? 1) < matchShare * most) newRecords = false;
        const known = touchedCount + ofWordCount;
        add(expansion, newRecords);
        if (touchedCount + ofWordCount > known) most = Math.max(most, weight * expansion.cover);
      }
      most = closeWord(weight, most);
    }
    return !newRecords;
  }

  return (words) => {
    const byWeight = [...words].sort((a, b) => b.weight - a.weight);
    const passedOver = count(byWeight, true);
    let cut = cutByCoverage(touched.subarray(0, touchedCount), coverage);
    if (passedOver && cut.filledUp) {
      // The weaker ones that fill up have to be there to choose from.
      count(byWeight, false);
      cut = cutByCoverage(touched.subarray(0, touchedCount), coverage);
    }
    return { ...cut, score, coverage };
  };
}

/** From each expansion on: the most that it and those after it can cover of a word. */
function reachOf(expansions: readonly Expansion[]): number[] {
  const reach: number[] = [];
  let one = 0;
  let shared = 0;
  for (let i = expansions.length - 1; i >= 0; i--) {
    const expansion = expansions[i];
    if (expansion === undefined) continue;
    if (isShared(expansion)) shared += expansion.cover;
    else one = Math.max(one, expansion.cover);
    reach[i] = Math.min(1, one + shared);
  }
  return reach;
}
