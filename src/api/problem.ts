import type { Context } from 'hono';
import { z } from 'zod';

/** RFC 9457. `type` is stable and leads to a page that explains it. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
  successor: z.string().nullable().optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** Every problem that the product can answer with, by the last part of its `type`. */
export const problems = {
  'bad-request': { status: 400, title: 'Frågan kan inte tolkas' },
  forbidden: { status: 403, title: 'Får inte frågas härifrån' },
  'not-found': { status: 404, title: 'Finns inte' },
  'too-early': { status: 404, title: 'Katalogen fanns inte den dagen' },
  gone: { status: 410, title: 'Borttagen ur katalogen' },
  'method-not-allowed': { status: 405, title: 'Adressen svarar inte på den metoden' },
  'too-large': { status: 413, title: 'För mycket på en gång' },
  'unsupported-type': { status: 415, title: 'Filformatet stöds inte' },
  'too-many-requests': { status: 429, title: 'För många frågor' },
  internal: { status: 500, title: 'Något gick fel hos oss' },
  'not-ready': { status: 503, title: 'Katalogen är inte redo' },
} as const satisfies Record<string, { status: number; title: string }>;
export type ProblemType = keyof typeof problems;

export type ProblemErrors = { readonly pointer: string; readonly detail: string }[];

export interface ProblemExtras {
  readonly errors?: ProblemErrors;
  readonly successor?: string | null;
}

/** Thrown by a route; app.ts turns it into an answer. `detail` is one Swedish sentence for a person. */
export class ProblemError extends Error {
  readonly type: ProblemType;
  readonly extras: ProblemExtras;
  constructor(type: ProblemType, detail: string, extras: ProblemExtras = {}) {
    super(detail);
    this.name = 'ProblemError';
    this.type = type;
    this.extras = extras;
  }
}

/** The answer for a problem, never with a stack trace. */
export function problemResponse(
  c: Context,
  type: ProblemType,
  detail: string,
  extras: ProblemExtras = {},
): Response {
  const { status, title } = problems[type];
  const body: Problem = { type: `/problem/${type}`, title, status, detail, ...extras };
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json; charset=utf-8' });
}
