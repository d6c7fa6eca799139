/** Judged queries of data/judgements as a gate: does the search still answer as well with the new pages in it? */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { SearchIndex } from '../src/search/port.ts';

/** Only what the measure needs; the evaluation owns the rest of the form. Grades 0–3, one a pass; null = not looked at. */
const judgedSchema = z.object({
  q: z.string().min(1),
  judged: z.record(z.string(), z.array(z.number().nullable())),
});

export interface JudgedQuery {
  readonly q: string;
  readonly grades: Readonly<Record<string, number>>;
}

/** Empty where there are none. Throws on a line that cannot be read: a gate that quietly measures less is none. */
export function readJudged(dataDir: string): JudgedQuery[] {
  const file = join(dataDir, 'judgements/queries.jsonl');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { q, judged } = judgedSchema.parse(JSON.parse(line));
      return {
        q,
        grades: Object.fromEntries(Object.entries(judged).map(([id, passes]) => [id, mean(passes)])),
      };
    });
}

function mean(passes: readonly (number | null)[]): number {
  const given = passes.filter((grade) => grade !== null);
  return given.reduce((sum, grade) => sum + grade, 0) / Math.max(1, given.length);
}

const DEPTH = 10;

/** Mean nDCG@10 with gains 2^grade − 1 (Burges 2005), over the queries that have a right answer. */
export async function meanNdcg(index: SearchIndex, queries: readonly JudgedQuery[]): Promise<number> {
  let sum = 0;
  let n = 0;
  for (const { q, grades } of queries) {
    const ideal = dcg(Object.values(grades).toSorted((a, b) => b - a));
    if (ideal === 0) continue;
    const answer = await index.search({
      q,
      limit: DEPTH,
      offset: 0,
      sort: 'relevance',
      filters: {},
      ages: null,
      hideFlagged: false,
      explain: false,
      facets: [],
    });
    sum += dcg(answer.hits.map((h) => grades[h.id] ?? 0)) / ideal;
    n++;
  }
  return n === 0 ? 1 : sum / n;
}

function dcg(grades: readonly number[]): number {
  return grades.slice(0, DEPTH).reduce((total, grade, i) => total + (2 ** grade - 1) / Math.log2(i + 2), 0);
}
