import { seeded } from './statistics.ts';

/** What was found of what was to be found, in one passage or pair. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Micro-averaged over all passages; of nothing found precision is 1, of nothing to find recall is 1. */
export function scores(all: readonly Counts[]): Scores {
  const sum = (key: keyof Counts): number => all.reduce((total, c) => total + c[key], 0);
  const [right, wrong, missed] = [sum('right'), sum('wrong'), sum('missed')];
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** 95 % interval of one score by bootstrap over the passages; the seed is fixed, so that a run can be repeated. */
export function interval(
  all: readonly Counts[],
  key: keyof Scores,
  rounds = 1000,
): readonly [number, number] {
  const random = seeded(20261121);
  const values = Array.from({ length: rounds }, () => {
    const sample = all.map(() => all[Math.floor(random() * all.length)]).filter((c) => c !== undefined);
    return scores(sample)[key];
  }).sort((a, b) => a - b);
  return [values[Math.floor(rounds * 0.025)] ?? 0, values[Math.floor(rounds * 0.975)] ?? 0];
}

const two = (x: number): string => x.toFixed(2);

/** One row of the note: n, precision, recall and F1 with interval. */
export function scoreRow(name: string, part: string, all: readonly Counts[], bar: string): string {
  const { precision, recall, f1 } = scores(all);
  const found = all.reduce((n, c) => n + c.right + c.missed, 0);
  const [low, high] = interval(all, 'f1');
  const [pLow, pHigh] = interval(all, 'precision');
  return `| ${name} | ${part} | ${all.length} | ${found} | ${two(precision)} (${two(pLow)}–${two(pHigh)}) | ${two(recall)} | ${two(f1)} (${two(low)}–${two(high)}) | ${bar} |`;
}
