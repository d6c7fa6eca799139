import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** 0 not relevant · 1 related · 2 relevant · 3 what one would hope to find first. */
const gradeSchema = z.int().min(0).max(3).nullable();

const rowSchema = z.strictObject({
  q: z.string().min(1),
  segment: z.string(),
  /** `held_out` queries are never used for tuning: a third, drawn by a hash of the query. */
  part: z.enum(['tuning', 'held_out']),
  /**
   * Record → grades of the first pass (from reading the catalogue) and of the second (from the pooled first
   * answers of five rankers). null = not looked at in that pass.
   */
  judged: z.record(z.string(), z.tuple([gradeSchema, gradeSchema])),
});

export interface JudgedQuery {
  readonly q: string;
  readonly segment: string;
  readonly part: 'tuning' | 'held_out';
  readonly grades: ReadonlyMap<string, number>;
  /** Everything that somebody looked at, relevant or not. */
  readonly judged: ReadonlySet<string>;
}

const file = new URL('../../data/judgements/queries.jsonl', import.meta.url);

/** The judged queries; the grade is the mean of the passes that looked. Throws on a row that is not as described. */
export function readJudgements(): JudgedQuery[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { judged, ...row } = rowSchema.parse(JSON.parse(line));
      const grades = new Map<string, number>();
      for (const [id, passes] of Object.entries(judged)) {
        const given = passes.filter((grade) => grade !== null);
        const grade = given.reduce((sum, value) => sum + value, 0) / Math.max(1, given.length);
        if (grade > 0) grades.set(id, grade);
      }
      return { ...row, grades, judged: new Set(Object.keys(judged)) };
    });
}
