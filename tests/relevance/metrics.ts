/** Measures of one ranked answer. `grades`: relevance by id, 0 = not relevant; ids that were never judged count as 0. */

const depth = 10;

/** nDCG@10 with linear gain (the grade itself) and the ideal cut at ten. 0 when nothing relevant exists. */
export function ndcg(ranked: readonly string[], grades: ReadonlyMap<string, number>): number {
  const gain = (values: readonly number[]): number =>
    values.slice(0, depth).reduce((sum, grade, i) => sum + grade / Math.log2(i + 2), 0);
  const ideal = gain([...grades.values()].sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(ranked.map((id) => grades.get(id) ?? 0)) / ideal;
}

/** One over the place of the first relevant record among ten, 0 when there is none. */
export function reciprocalRank(ranked: readonly string[], grades: ReadonlyMap<string, number>): number {
  const place = ranked.slice(0, depth).findIndex((id) => (grades.get(id) ?? 0) > 0);
  return place < 0 ? 0 : 1 / (place + 1);
}

/** Share of the relevant records among the first ten; of ten where there are more than ten. */
export function recall(ranked: readonly string[], grades: ReadonlyMap<string, number>): number {
  const relevant = [...grades].filter(([, grade]) => grade > 0).map(([id]) => id);
  const found = relevant.filter((id) => ranked.slice(0, depth).includes(id)).length;
  return relevant.length === 0 ? 0 : found / Math.min(depth, relevant.length);
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
