import { OWN } from './decide.ts';
import { sequence, shuffle, sigmoid } from './learn.ts';

export interface Decided {
  readonly features: readonly string[];
  readonly right: boolean;
}

const ROUNDS = 12;
const RATE = 0.1;
const SHRINK = 1e-4;
/** What is of one concept alone has few examples. */
const OWN_SHRINK = 5e-2;

/** Learns what decides from cases that a person has decided; AdaGrad, the same every time. */
export function learnToDecide(cases: readonly Decided[]): Record<string, number> {
  const weights = new Map<string, { value: number; squares: number; shrink: number }>();
  const weight = (feature: string) => {
    const known = weights.get(feature);
    if (known !== undefined) return known;
    const made = { value: 0, squares: 1e-2, shrink: feature.startsWith(OWN) ? OWN_SHRINK : SHRINK };
    weights.set(feature, made);
    return made;
  };
  const rows = cases.map(({ features, right }) => ({ row: features.map(weight), y: right ? 1 : 0 }));
  const random = sequence(5);
  const order = rows.map((_, i) => i);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const n of order) {
      const given = rows[n];
      if (given === undefined) continue;
      const error = sigmoid(given.row.reduce((sum, w) => sum + w.value, 0)) - given.y;
      for (const w of given.row) {
        const step = error + w.shrink * w.value;
        w.squares += step * step;
        w.value -= (RATE * step) / Math.sqrt(w.squares);
      }
    }
  }
  return Object.fromEntries([...weights].map(([feature, { value }]) => [feature, value]));
}
