import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { hitViewSchema } from '../../domain/views.ts';
import { compareRows, differencesInWords, FEWEST_COMPARED, MOST_COMPARED } from '../compare.ts';
import { asHit } from '../hit.ts';
import { ProblemError } from '../problem.ts';
import type { Service } from '../service.ts';
import { jsonAnswer, problemAnswers } from './answers.ts';

const compareRoute = createRoute({
  method: 'get',
  path: '/api/v1/compare',
  summary: 'Jämför två till fyra poster',
  request: {
    query: z.object({
      id: z
        .union([z.string(), z.array(z.string())])
        .optional()
        .openapi({ description: 'upprepas, 2–4 olika' }),
    }),
  },
  responses: {
    200: jsonAnswer(
      z
        .object({
          items: z.array(hitViewSchema),
          rows: z.array(
            z.object({
              field: z.string(),
              label: z.string(),
              values: z.array(z.array(z.string())),
              differs: z.boolean(),
            }),
          ),
          differences: z.array(z.string()),
        })
        .openapi('Comparison'),
      'En rad för varje fråga',
    ),
    ...problemAnswers(400, 404),
  },
});

export function compareRoutes(app: OpenAPIHono, service: Service): void {
  app.openapi(compareRoute, (c) => {
    const catalogue = service.catalogue();
    const asked = (c.req.queries('id') ?? []).filter((id) => id !== '');
    const ids = [...new Set(asked.map((id) => catalogue.redirect(id) ?? id))];
    if (ids.length < FEWEST_COMPARED || ids.length > MOST_COMPARED) {
      const detail = `${FEWEST_COMPARED}–${MOST_COMPARED} olika id väntades.`;
      throw new ProblemError('bad-request', detail, { errors: [{ pointer: '#/query/id', detail }] });
    }
    const records = ids.map((id) => {
      const record = service.record(id);
      if (record === null) throw new ProblemError('not-found', 'Ett av id:na finns inte i katalogen.');
      return record;
    });
    const rows = compareRows(catalogue, records);
    return c.json(
      {
        items: records.map((r) => asHit(r)),
        rows: rows.map((row) => ({ ...row, values: row.values.map((lines) => [...lines]) })),
        differences: differencesInWords(records, rows),
      },
      200,
    );
  });
}
