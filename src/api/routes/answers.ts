import type { z } from '@hono/zod-openapi';
import { problemSchema, problems } from '../problem.ts';

/** A JSON answer in the OpenAPI document. */
export function jsonAnswer<S extends z.ZodType>(schema: S, description: string) {
  return { description, content: { 'application/json': { schema } } };
}

type ProblemStatus = (typeof problems)[keyof typeof problems]['status'];

/** The problem answers of a route in the OpenAPI document. */
export function problemAnswers(...statuses: ProblemStatus[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: Object.values(problems).find((p) => p.status === status)?.title ?? 'Problem',
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    ]),
  );
}
