import { gramPlacesOf } from './grams.ts';
import type { Lists } from './lists.ts';
import type { QueryPlan } from './plan.ts';
import { inverseFrequency } from './plan-word.ts';
import { searchFields } from './port.ts';
import type { Postings } from './postings.ts';
import type { Vocabulary } from './vocabulary.ts';
import { refineWeight, saturation } from './weights.ts';

const mostShare = 0.5;
const runningText = searchFields.indexOf('body');

/**
 * Each record's running text as words and impacts: the postings turned round. Names and labels are left out,
 * since words, names and synonyms find those better; compound parts too, whose n-grams are the compound's.
 */
export interface Forward {
  readonly terms: Lists;
  readonly impact: Uint8Array;
}

export function forwardOf(size: number, postings: Postings): Forward {
  const offsets = new Uint32Array(size + 1);
  for (const [p, document] of postings.documents.entries()) {
    if (postings.field[p] === runningText) offsets[document + 1] = (offsets[document + 1] ?? 0) + 1;
  }
  for (let i = 0; i < size; i++) offsets[i + 1] = (offsets[i + 1] ?? 0) + (offsets[i] ?? 0);
  const next = offsets.slice();
  const values = new Uint32Array(offsets[size] ?? 0);
  const impact = new Uint8Array(values.length);
  for (let term = 0; term + 1 < postings.offsets.length; term++) {
    for (let p = postings.offsets[term] ?? 0; p < (postings.offsets[term + 1] ?? 0); p++) {
      if (postings.field[p] !== runningText) continue;
      const document = postings.documents[p] ?? 0;
      const at = next[document] ?? 0;
      values[at] = term;
      impact[at] = postings.impact[p] ?? 0;
      next[document] = at + 1;
    }
  }
  return { terms: { offsets, values }, impact };
}

/** Impact byte → the frequency before saturation, so that the n-grams of many words saturate together. */
const frequencyOf = Float32Array.from({ length: 256 }, (_, byte) => {
  const share = Math.min(byte, 254) / 255;
  return (saturation * share) / (1 - share);
});

/**
 * How well a record's running text fits the query by character n-grams (BM25 over them), between 0 and
 * `refineWeight` times the worth of all words. N-grams rank Swedish text better than words do, but are too
 * many to go through for every record: only the best by words are looked at again.
 */
export function refiner(
  size: number,
  vocabulary: Vocabulary,
  forward: Forward,
): (plan: QueryPlan) => (document: number) => number {
  // Which list of `gramsOf` a term has, 0 for none: most terms have none of the query's, and are passed over at once.
  const listOf = new Uint16Array(vocabulary.terms.length);
  const listed: number[] = [];
  return (plan) => {
    // Asked for here and not above: they are built when they are first asked for.
    const { grams } = vocabulary;
    const { places, weights } = gramWeights(plan, size, grams.frequency);
    const often = new Float32Array(places.length);
    for (const term of listed) listOf[term] = 0;
    listed.length = 0;
    const gramsOf: number[][] = [[]];
    for (const [gram, place] of places.entries()) {
      const to = grams.terms.offsets[place + 1] ?? 0;
      for (let i = grams.terms.offsets[place] ?? 0; i < to; i++) {
        const term = grams.terms.values[i] ?? 0;
        if (listOf[term] === 0 && gramsOf.length < 65_535) {
          listOf[term] = gramsOf.length;
          listed.push(term);
          gramsOf.push([]);
        }
        gramsOf[listOf[term] ?? 0]?.push(gram);
      }
    }
    const { offsets, values } = forward.terms;
    return (document) => {
      for (let i = offsets[document] ?? 0; i < (offsets[document + 1] ?? 0); i++) {
        const list = listOf[values[i] ?? 0] ?? 0;
        if (list === 0) continue;
        const frequency = frequencyOf[forward.impact[i] ?? 0] ?? 0;
        for (const gram of gramsOf[list] ?? []) often[gram] = (often[gram] ?? 0) + frequency;
      }
      let sum = 0;
      for (let gram = 0; gram < places.length; gram++) {
        const count = often[gram] ?? 0;
        if (count === 0) continue;
        sum += ((weights[gram] ?? 0) * count) / (count + saturation);
        often[gram] = 0;
      }
      return sum;
    };
  };
}

/** The query's n-grams, each once, with weights that add up to the share of all its words' worth. */
function gramWeights(
  plan: QueryPlan,
  size: number,
  frequency: Float32Array,
): { places: readonly number[]; weights: readonly number[] } {
  const rarity = new Map<number, number>();
  for (const word of plan.words) {
    if (word.ofCompound) continue;
    for (const place of gramPlacesOf(word.stem)) {
      const records = frequency[place] ?? 0;
      // An n-gram that every other record has says next to nothing and costs the most.
      if (records === 0 || records > size * mostShare) continue;
      const once = inverseFrequency(size, records);
      rarity.set(place, (rarity.get(place) ?? 0) + once);
    }
  }
  const sum = [...rarity.values()].reduce((all, value) => all + value, 0);
  const words = plan.words.reduce((all, word) => all + word.weight, 0);
  const scale = sum === 0 ? 0 : (refineWeight * words) / sum;
  return { places: [...rarity.keys()], weights: [...rarity.values()].map((value) => value * scale) };
}
