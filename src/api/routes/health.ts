import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { ProblemError } from '../problem.ts';
import type { Service } from '../service.ts';
import { jsonAnswer, problemAnswers } from './answers.ts';

const sourceSchema = z.object({ id: z.string(), lastSuccess: z.string().nullable(), degraded: z.boolean() });

const healthRoute = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'Svarar tjänsten över huvud taget?',
  responses: { 200: jsonAnswer(z.object({ status: z.literal('ok') }), 'Ja') },
});

const readyRoute = createRoute({
  method: 'get',
  path: '/readyz',
  summary: 'Fungerar sökningen, och hur mår källorna?',
  responses: {
    200: jsonAnswer(
      z.object({ snapshot: z.string(), records: z.number(), sources: z.array(sourceSchema) }),
      'Redo',
    ),
    ...problemAnswers(503),
  },
});

export function healthRoutes(app: OpenAPIHono, service: Service): void {
  app.openapi(healthRoute, (c) => c.json({ status: 'ok' as const }, 200));
  app.openapi(readyRoute, async (c) => {
    const readiness = await service.readiness();
    if (readiness === null)
      throw new ProblemError('not-ready', 'Katalogen läses in. Försök igen om en stund.');
    return c.json({ ...readiness, sources: [...readiness.sources] }, 200);
  });
}
