import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Change } from '../../catalogue/store.ts';
import { changesAsked, checkedChangeFilter } from '../change-filter.ts';
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
  summary: 'Vad som ändrats, nyast först: sedan en dag, för en post, ett område, en kommun eller en aktör',
  request: {
    query: z.object({
      since: z.string().optional().openapi({ description: 'ÅÅÅÅ-MM-DD: från och med den dagen' }),
      type: z.string().optional().openapi({ description: 'method, support, component, actor eller term' }),
      record: z
        .string()
        .optional()
        .openapi({ description: 'postens id; även tidigare id och borttagna poster' }),
      area: z.string().optional().openapi({ description: 'områdets id: metoder och kunskapsstöd i området' }),
      municipality: z.string().optional().openapi({
        description:
          'kommunkod: det som kommunens sida bygger på (rekommenderade metoder, det som ges i kommunen eller länet, de som stödjer kommunen)',
      }),
      agency: z
        .string()
        .optional()
        .openapi({ description: 'aktörens id: vad den säger och vad den gett ut' }),
      id: z.string().optional().openapi({ description: 'som record, men ett okänt id ger en tom lista' }),
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
    const filter = await checkedChangeFilter(service, new URL(c.req.url).searchParams);
    const items = await service.changes({
      ...changesAsked(service, filter),
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
