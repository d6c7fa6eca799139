/** How high a score can get when only some features of a work are shared: what the candidate search prunes by. */
import type { EncodedWork } from './corpus.ts';
import { datedParts, partWeights, priorWeight } from './weights.ts';
import { overlapParts } from './work.ts';

const weights = overlapParts.map((part) => partWeights[part]);
const dated = overlapParts.map((part) => datedParts.has(part));

/**
 * Collects features of one work and answers the highest score that a pair sharing only these could have. Sums are
 * taken in another order than in the score, hence the hair in `reaches`.
 */
export class Bound {
  readonly #work: EncodedWork;
  readonly #mass = new Float64Array(weights.length);
  readonly #best = new Float64Array(weights.length);

  constructor(work: EncodedWork) {
    this.#work = work;
  }

  add(part: number, weight: number): void {
    this.#mass[part] = (this.#mass[part] ?? 0) + weight;
    if (weight > (this.#best[part] ?? 0)) this.#best[part] = weight;
  }

  reaches(threshold: number): boolean {
    return this.#highest() >= threshold - 1e-9;
  }

  /**
   * Shared mass S is at most what is collected, C, and the other side's at least S, so Dice is at most
   * 2C / (m + C). In a dated part either side may be cut down to what is shared: nothing below 1 can be promised.
   * Of the parts, those are counted as known that raise the mean.
   */
  #highest(): number {
    let sum = 0;
    let known = priorWeight;
    const parts: { weight: number; value: number }[] = [];
    for (let p = 0; p < weights.length; p++) {
      const collected = this.#mass[p] ?? 0;
      if (collected === 0) continue;
      const dice = dated[p] ? 1 : (2 * collected) / ((this.#work.parts[p]?.mass ?? 0) + collected);
      parts.push({ weight: weights[p] ?? 0, value: dice * (this.#best[p] ?? 0) });
    }
    parts.sort((x, y) => y.value - x.value);
    for (const { weight, value } of parts) {
      if (value <= sum / known) break;
      sum += weight * value;
      known += weight;
    }
    return sum / known;
  }
}
