/** One thing that a person has to decide: what is proposed, why, and the words it rests on in their context. */
import { z } from 'zod';

export const questionSchema = z.strictObject({
  /** Of what is asked where: the same on every run, so that a decision can be followed. */
  id: z.string().min(4),
  source: z.string(),
  url: z.string(),
  page: z.string(),
  kind: z.enum(['tag', 'claim', 'match']),
  /** In Swedish, a few words: "målgrupp", "rekommendation som avråder". */
  about: z.string(),
  /** In Swedish: why the rule thinks so, and why a person is asked. */
  why: z.string(),
  /** What is proposed: a concept's or record's id, a value; shown with its label. */
  proposed: z.string(),
  /** Other answers that can be chosen by a figure. */
  candidates: z.array(z.strictObject({ value: z.string(), label: z.string() })),
  before: z.string(),
  said: z.string(),
  after: z.string(),
  confidence: z.number().min(0).max(1),
  /** What is asked first: what could become a flag. */
  weighty: z.boolean(),
  claims: z.array(z.record(z.string(), z.unknown())).default([]),
});
export type Question = z.infer<typeof questionSchema>;

/** Weighty ones first, then the most certain: a hundred quick ones before the doubtful. */
export function inOrder(questions: readonly Question[]): Question[] {
  return questions.toSorted(
    (a, b) => Number(b.weighty) - Number(a.weighty) || b.confidence - a.confidence || (a.id < b.id ? -1 : 1),
  );
}
