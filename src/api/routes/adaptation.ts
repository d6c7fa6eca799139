import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { basisSchema } from '../../domain/primitives.ts';
import { sourceViewSchema } from '../../domain/views.ts';
import { adaptationCheck } from '../../municipality/adaptation.ts';
import { changeKinds } from '../../municipality/adaptation-changes.ts';
import { adaptationQuery } from '../adaptation-query.ts';
import { ProblemError } from '../problem.ts';
import type { Service } from '../service.ts';
import { jsonAnswer, problemAnswers } from './answers.ts';

const factSchema = z.object({
  label: z.string(),
  text: z.string(),
  statedAs: z.string().nullable(),
  basis: basisSchema,
  country: z.string(),
  claim: z.string(),
  source: sourceViewSchema,
});
const partSchema = z.object({
  id: z.string(),
  label: z.string(),
  url: z.string(),
  typeLabel: z.string().nullable(),
  role: z.enum(['core', 'adaptable', 'unknown']),
  groundLabel: z.string(),
  saidBy: factSchema.nullable(),
});
const fit = z.enum(['within', 'partly', 'outside', 'unknown']).nullable();
const fitSchema = z.object({ ages: fit, targetGroup: fit, problem: fit });
const questions = z.array(z.string()).openapi({ description: 'våra egna frågor, inte en källas' });

const adaptationSchema = z
  .object({
    method: z.object({ id: z.string(), title: z.string(), kindLabel: z.string() }),
    note: z.string().nullable(),
    never: z.array(factSchema).openapi({ description: 'villkor för säkerheten: får aldrig anpassas bort' }),
    core: z.array(partSchema).openapi({ description: 'bara det som ett påstående med källa säger är kärna' }),
    adaptable: z.array(partSchema),
    unknown: z.array(partSchema),
    requirements: z.array(factSchema),
    terms: z.array(factSchema),
    adapted: z.array(factSchema),
    versions: z.array(factSchema.extend({ id: z.string(), title: z.string() })),
    described: z.object({
      ages: z.string().nullable(),
      agesBasis: basisSchema,
      targetGroups: z.array(z.string()),
      problems: z.array(z.string()),
      groupsBasis: basisSchema,
      fit: fitSchema,
    }),
    studied: z.array(
      z.object({
        claim: z.string(),
        outcome: z.string(),
        direction: z.string(),
        population: z.string().nullable(),
        country: z.string(),
        studyCountries: z.array(z.string()),
        counts: z.boolean(),
        basis: basisSchema,
        source: sourceViewSchema,
        fit: fitSchema,
      }),
    ),
    studiedSummary: z.string(),
    changes: z.array(
      z.object({
        kind: z.enum(changeKinds),
        label: z.string(),
        facts: z.array(factSchema),
        unknown: z.string().nullable(),
        questions,
      }),
    ),
    alwaysAsk: questions,
    drift: z.object({ warning: z.string(), bothWays: z.string(), questions }),
    contact: z
      .object({ roleLabel: z.string(), name: z.string(), text: z.string(), source: sourceViewSchema })
      .nullable(),
  })
  .openapi('Adaptation');

const route = createRoute({
  method: 'get',
  path: '/api/v1/methods/{id}/adaptation',
  summary: 'Inför en anpassning: vad som är kärna, kan anpassas eller är okänt, och på vilken grund',
  request: {
    params: z.object({ id: z.string().openapi({ param: { name: 'id', in: 'path' } }) }),
    query: z.object({
      ageMin: z.string().optional(),
      ageMax: z.string().optional(),
      targetGroup: z.string().optional().openapi({ description: 'id ur ordlistan target-groups' }),
      problem: z.string().optional().openapi({ description: 'id ur ordlistan problems' }),
      change: z
        .union([z.string(), z.array(z.string())])
        .optional()
        .openapi({ description: `upprepas: ${changeKinds.join(', ')}` }),
    }),
  },
  responses: {
    200: jsonAnswer(adaptationSchema, 'Allt som katalogen har om anpassning, och frågor att väga'),
    308: { description: 'Metoden har ett annat id nu' },
    ...problemAnswers(400, 404),
  },
});

export function adaptationRoutes(app: OpenAPIHono, service: Service): void {
  app.openapi(route, (c) => {
    const { id } = c.req.valid('param');
    const catalogue = service.catalogue();
    const url = new URL(c.req.url);
    const moved = catalogue.redirect(id);
    if (moved !== undefined) return c.redirect(`/api/v1/methods/${moved}/adaptation${url.search}`, 308);
    const { request, problems } = adaptationQuery(url, catalogue);
    if (problems.length > 0) {
      throw new ProblemError('bad-request', 'En eller flera parametrar kan inte tolkas.', {
        errors: problems.map((p) => ({ pointer: `#/query/${p.parameter}`, detail: p.message })),
      });
    }
    const found = adaptationCheck(catalogue, id, request);
    if (found === null) throw new ProblemError('not-found', 'Ingen metod har det id:t.');
    // The answer is plain data in the schema's own form; only its arrays are declared as read-only.
    return c.json(adaptationSchema.parse(found), 200);
  });
}
