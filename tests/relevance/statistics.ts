import { mean } from './metrics.ts';

/** Numbers in [0, 1) that are the same every time for one seed (mulberry32), so that a run can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Paired randomisation test: how often a difference this large would come about if the two systems' answers
 * to each query were swapped by the toss of a coin. Two-sided p.
 */
export function randomisationTest(
  a: readonly number[],
  b: readonly number[],
  random: () => number,
  rounds = 10_000,
): number {
  const differences = a.map((value, i) => value - (b[i] ?? 0));
  const observed = Math.abs(differences.reduce((sum, d) => sum + d, 0));
  let asLarge = 0;
  for (let round = 0; round < rounds; round++) {
    let sum = 0;
    for (const difference of differences) sum += random() < 0.5 ? difference : -difference;
    if (Math.abs(sum) >= observed - 1e-12) asLarge++;
  }
  return (asLarge + 1) / (rounds + 1);
}

/** 95 % confidence interval of a mean by bootstrap over the queries. */
export function bootstrap(
  values: readonly number[],
  random: () => number,
  rounds = 2000,
): readonly [number, number] {
  if (values.length === 0) return [0, 0];
  const means = Array.from({ length: rounds }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).sort((a, b) => a - b);
  return [means[Math.floor(rounds * 0.025)] ?? 0, means[Math.floor(rounds * 0.975)] ?? 0];
}
