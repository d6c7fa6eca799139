/**
 * Learns from labelled texts how much each feature tells of each concept: one logistic regression a concept, trained
 * together by AdaGrad. Pure and deterministic: the same texts in the same order give the same weights.
 */

/** A text to learn from. */
export interface Lesson {
  readonly features: readonly string[];
  /** What it tells of. */
  readonly is: ReadonlySet<string>;
  /** Neither taught as told nor as not told: what is broader, and facets that the text was not labelled in. */
  readonly open: (label: string) => boolean;
  readonly weight: number;
}

export interface Learned {
  readonly labels: readonly string[];
  readonly bias: Float64Array;
  /** By feature: label numbers and their weights. */
  readonly features: ReadonlyMap<string, { readonly labels: Int32Array; readonly weights: Float64Array }>;
}

export interface Pace {
  readonly rounds: number;
  readonly rate: number;
  /** Draws weights to nought. */
  readonly shrink: number;
  /** A text that tells of a concept is rare among all: it counts this many times. */
  readonly positive: number;
}

/** Before anything is learned a concept is unlikely. */
const FIRST_BIAS = -4;
/** Gradients below this teach nothing worth the time. */
const NEGLIGIBLE = 1e-3;
const FIRST_SQUARE = 1e-2;

export function learn(lessons: readonly Lesson[], labels: readonly string[], pace: Pace): Learned {
  const number = new Map(labels.map((label, i) => [label, i] as const));
  const told = lessons.map((l) => [...l.is].flatMap((label) => number.get(label) ?? []));
  const features = weightsFor(lessons, told);
  const rows = lessons.map((lesson, i) => ({
    weights: lesson.features.flatMap((f) => features.get(f) ?? []),
    scale: scaleOf(lesson.features),
    is: new Set(told[i]),
    open: Uint8Array.from(labels, (label) => (lesson.open(label) ? 1 : 0)),
    worth: lesson.weight,
  }));
  const bias = new Float64Array(labels.length).fill(FIRST_BIAS);
  const biasSquares = new Float64Array(labels.length).fill(FIRST_SQUARE);
  const random = sequence(11);
  const order = lessons.map((_, i) => i);
  const z = new Float64Array(labels.length);
  const gradient = new Float64Array(labels.length);
  for (let round = 0; round < pace.rounds; round++) {
    shuffle(order, random);
    for (const n of order) {
      const given = rows[n];
      if (given === undefined) continue;
      z.set(bias);
      for (const { labels: to, weights } of given.weights) {
        for (let k = 0; k < to.length; k++) add(z, at(to, k), at(weights, k) * given.scale);
      }
      for (let label = 0; label < z.length; label++) {
        const y = given.is.has(label) ? 1 : 0;
        const error = at(given.open, label) === 1 ? 0 : sigmoid(at(z, label)) - y;
        const g = error * given.worth * (y === 1 ? pace.positive : 1);
        gradient[label] = Math.abs(g) < NEGLIGIBLE ? 0 : g;
        if (g !== 0) move(bias, biasSquares, label, g, pace.rate);
      }
      for (const { labels: to, weights, squares } of given.weights) {
        for (let k = 0; k < to.length; k++) {
          const g = at(gradient, at(to, k));
          if (g !== 0) move(weights, squares, k, g * given.scale + pace.shrink * at(weights, k), pace.rate);
        }
      }
    }
  }
  return { labels, bias, features };
}

type Numbers = Float64Array | Int32Array | Uint8Array;
const at = (numbers: Numbers, i: number): number => numbers[i] ?? 0;
function add(numbers: Float64Array, i: number, value: number): void {
  numbers[i] = at(numbers, i) + value;
}

/** AdaGrad: what has moved much moves less. */
function move(weights: Float64Array, squares: Float64Array, i: number, gradient: number, rate: number): void {
  add(squares, i, gradient * gradient);
  add(weights, i, (-rate * gradient) / Math.sqrt(at(squares, i)));
}

/** Long texts have many features: each tells less. Pairs are not counted: few of them are known. */
export function scaleOf(features: readonly string[]): number {
  const single = features.filter((feature) => !/^[kc]:/.test(feature)).length;
  return 1 / Math.sqrt(Math.max(1, single));
}

export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

interface Weights {
  readonly labels: Int32Array;
  readonly weights: Float64Array;
  readonly squares: Float64Array;
}

/** A feature has a weight for the concepts in whose texts it stands, and for no other. */
function weightsFor(lessons: readonly Lesson[], told: readonly (readonly number[])[]): Map<string, Weights> {
  const seen = new Map<string, Set<number>>();
  for (const [i, { features }] of lessons.entries()) {
    for (const feature of features) {
      const labels = seen.get(feature) ?? new Set<number>();
      seen.set(feature, labels);
      for (const label of told[i] ?? []) labels.add(label);
    }
  }
  return new Map(
    [...seen].map(([feature, labels]) => [
      feature,
      {
        labels: Int32Array.from(labels),
        weights: new Float64Array(labels.size),
        squares: new Float64Array(labels.size).fill(FIRST_SQUARE),
      },
    ]),
  );
}

/** A fixed sequence of numbers in 0–1, so that learning can be repeated. */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

export function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}
