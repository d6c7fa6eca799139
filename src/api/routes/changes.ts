import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { startOfDay } from '../../catalogue/history.ts';
import type { Change } from '../../catalogue/store.ts';
import { searchTypeSchema } from '../../domain/views.ts';
import { parseDay } from '../day-param.ts';
import { ProblemError } from '../problem.ts';
import { publicType } from '../record-types.ts';
import type { Service } from '../service.ts';
import { jsonAnswer, problemAnswers } from './answers.ts';

const changeSchema = z.object({
  at: z.string(),
  type: z.string(),
  id: z.string(),
  title: z.string(),
  change: z.string(),
  claim: z.string().nullable(),
  fact: z.string().nullable(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
  source: z
    .object({ publisher: z.string(), title: z.string().nullable(), url: z.string().nullable() })
    .nullable(),
});

const route = createRoute({
  method: 'get',
  path: '/api/v1/changes',
  summary: 'Vad som ändrats, nyast först',
  request: {
    query: z.object({
      since: z.string().optional().openapi({ description: 'ÅÅÅÅ-MM-DD: från och med den dagen' }),
      type: z.string().optional().openapi({ description: 'method, support, component, actor eller term' }),
      id: z.string().optional(),
      limit: z.string().optional().openapi({ description: '1–500, annars 100' }),
      offset: z.string().optional(),
    }),
  },
  responses: {
    200: jsonAnswer(z.object({ items: z.array(changeSchema) }).openapi('Changes'), 'Ändringar'),
    ...problemAnswers(400),
  },
});

export function changeRoutes(app: OpenAPIHono, service: Service): void {
  app.openapi(route, async (c) => {
    const query = c.req.valid('query');
    const since = parseDay(query.since, 'since');
    const type = query.type ? searchTypeSchema.safeParse(query.type) : null;
    if (type !== null && !type.success)
      throw wrong('type', 'Typen är method, support, component, actor eller term.');
    const items = await service.changes({
      since: since === null ? null : startOfDay(since),
      type: type?.data ?? null,
      id: query.id ?? null,
      limit: integer(query.limit, 'limit', 1, 500) ?? 100,
      offset: integer(query.offset, 'offset', 0, 1_000_000) ?? 0,
    });
    return c.json({ items: items.map((item: Change) => ({ ...item, type: publicType(item.type) })) }, 200);
  });
}

function integer(raw: string | undefined, name: string, least: number, most: number): number | null {
  if (raw === undefined || raw === '') return null;
  const value = /^\d{1,9}$/.test(raw) ? Number(raw) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw wrong(name, `Ett heltal från ${least} till ${most} väntades.`);
}

function wrong(parameter: string, detail: string): ProblemError {
  return new ProblemError('bad-request', detail, { errors: [{ pointer: `#/query/${parameter}`, detail }] });
}
