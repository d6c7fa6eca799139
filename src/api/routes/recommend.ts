import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { hitViewSchema } from '../../domain/views.ts';
import { checkRecommendRequest, recommendRequestSchema } from '../recommend-request.ts';
import type { Service } from '../service.ts';
import { jsonAnswer, problemAnswers } from './answers.ts';

const labelled = z.object({ id: z.string(), label: z.string() });
const recommendedSchema = hitViewSchema.extend({
  fit: z.object({ score: z.number(), reasons: z.array(z.string()), cautions: z.array(z.string()) }),
});

const recommendSchema = z
  .object({
    understood: z.object({
      targetGroups: z.array(labelled),
      problems: z.array(labelled),
      ages: z.object({ min: z.number().nullable(), max: z.number().nullable() }).nullable(),
      circumstances: z.array(labelled),
      absentCircumstances: z.array(labelled),
      settings: z.array(labelled),
      components: z.array(labelled),
      municipality: z.string().nullable(),
      mustBeAvailable: z.boolean(),
      methods: z.array(z.object({ id: z.string(), title: z.string() })),
      unreadWords: z.array(z.string()),
    }),
    methods: z.array(recommendedSchema),
    supports: z.array(recommendedSchema),
    excluded: z.array(z.object({ id: z.string(), title: z.string(), reason: z.string() })),
    askFirst: z.array(
      z.object({
        circumstance: z.string(),
        label: z.string(),
        question: z.string(),
        methods: z.array(z.string()),
      }),
    ),
    noMatch: z
      .object({
        explanation: z.string(),
        nextSteps: z.array(
          z.object({
            kind: z.string(),
            text: z.string(),
            links: z.array(z.object({ title: z.string(), url: z.string() })),
          }),
        ),
      })
      .nullable(),
    caveat: z.string(),
  })
  .openapi('Recommendation');

const route = createRoute({
  method: 'post',
  path: '/api/v1/recommend',
  summary: 'Från ett behov till metoder och kunskapsstöd, med skäl och förbehåll. Inget av frågan sparas.',
  request: { body: { content: { 'application/json': { schema: recommendRequestSchema } }, required: true } },
  responses: { 200: jsonAnswer(recommendSchema, 'Förslag med skäl'), ...problemAnswers(400, 413) },
});

export function recommendRoutes(app: OpenAPIHono, service: Service): void {
  app.openapi(route, async (c) => {
    const request = c.req.valid('json');
    checkRecommendRequest(request, service.catalogue());
    const answer = await service.recommend(request);
    // The answer is plain data of the declared form; readonly lists become the schema's lists.
    return c.json(answer as unknown as z.infer<typeof recommendSchema>, 200);
  });
}
