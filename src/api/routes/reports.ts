import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { hitViewSchema } from '../../domain/views.ts';
import { reportItems, reportNames, unknownByArea } from '../../municipality/reports.ts';
import { asHit } from '../hit.ts';
import { areaTable, reportTable } from '../municipality-tables.ts';
import { ProblemError } from '../problem.ts';
import type { Service } from '../service.ts';
import { formatOf, formatParameters, tableContent, tableResponse } from '../tabular.ts';
import { problemAnswers } from './answers.ts';

const named = z.object({ id: z.string(), title: z.string() });

const reportSchema = z
  .object({
    name: z.enum(reportNames),
    total: z.number(),
    /** Methods; empty for unknown-by-area. */
    items: z.array(
      z.object({
        method: hitViewSchema,
        barriers: z.array(z.object({ label: z.string(), text: z.string() })),
      }),
    ),
    /** For unknown-by-area; else empty. */
    areas: z.array(
      z.object({ area: named.nullable(), unknown: z.number(), total: z.number(), methods: z.array(named) }),
    ),
  })
  .openapi('Report');

const reportRoute = createRoute({
  method: 'get',
  path: '/api/v1/reports/{name}',
  summary: 'Rapport över hela katalogen',
  request: {
    params: z.object({
      name: z.string().openapi({ param: { name: 'name', in: 'path' }, description: reportNames.join(', ') }),
    }),
    query: z.object(formatParameters),
  },
  responses: {
    200: {
      description: 'Rapporten',
      content: { 'application/json': { schema: reportSchema }, ...tableContent },
    },
    ...problemAnswers(400, 404),
  },
});

export function reportRoutes(app: OpenAPIHono, service: Service): void {
  app.openapi(reportRoute, async (c) => {
    const name = reportNames.find((n) => n === c.req.valid('param').name);
    if (name === undefined) throw new ProblemError('not-found', `Rapporterna är ${reportNames.join(', ')}.`);
    const catalogue = service.catalogue();
    const today = service.today();
    const format = formatOf(c);
    const areas = name === 'unknown-by-area' ? unknownByArea(catalogue, today) : [];
    const items = name === 'unknown-by-area' ? [] : reportItems(catalogue, name, today);
    if (format !== 'json') {
      const table = name === 'unknown-by-area' ? areaTable(areas) : reportTable(catalogue, name, items);
      return tableResponse(c, table, format);
    }
    return c.json(
      {
        name,
        total: name === 'unknown-by-area' ? areas.length : items.length,
        items: items.map(({ method, barriers }) => ({
          method: asHit(method),
          barriers: barriers.map(({ label, text }) => ({ label, text })),
        })),
        areas: areas.map((a) => ({ ...a, methods: [...a.methods] })),
      },
      200,
    );
  });
}
