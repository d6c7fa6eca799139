import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { hitViewSchema, linkViewSchema, sourceViewSchema } from '../../domain/views.ts';
import { offerFileTypes, offerIn, offerRequestSchema } from '../offer-input.ts';
import type { Service } from '../service.ts';
import { jsonAnswer, problemAnswers } from './answers.ts';

const quoteSchema = z.object({ before: z.string(), text: z.string(), after: z.string() });
const foundSchema = z.array(
  quoteSchema.extend({ role: z.enum(['offered', 'referred', 'compared', 'denied']) }),
);
const namedSchema = hitViewSchema.extend({
  inOffer: z.object({
    role: z.enum(['offered', 'referred', 'compared', 'denied']),
    roleLabel: z.string(),
    /** How often the text names it; `found` holds the first places. */
    times: z.number(),
    found: foundSchema,
    notes: z.array(z.string()),
  }),
});

const offerCheckSchema = z
  .object({
    read: z.object({
      form: z.enum(['text', 'html', 'mail', 'pdf', 'table']),
      characters: z.number(),
      attachments: z.array(z.object({ name: z.string(), read: z.boolean() })),
    }),
    methods: z.array(
      namedSchema.extend({
        contact: z
          .object({
            role: z.string(),
            roleLabel: z.string(),
            name: z.string(),
            text: z.string(),
            basis: z.enum(['stated', 'inferred']),
            claim: z.string(),
            source: sourceViewSchema,
          })
          .nullable(),
        overlaps: z.array(
          linkViewSchema.extend({
            shared: z.array(z.string()),
            sameClass: z.string().nullable(),
            caution: z.string(),
          }),
        ),
      }),
    ),
    moreMethods: z.number(),
    supports: z.array(namedSchema),
    actors: z.array(namedSchema),
    choices: z.array(
      z.object({
        text: z.string(),
        doubt: z.enum(['shared', 'ordinary_word', 'narrower', 'spelled_out', 'similar']),
        question: z.string(),
        candidates: z.array(linkViewSchema),
        found: foundSchema,
      }),
    ),
    unknown: z.array(z.object({ name: z.string(), found: foundSchema, near: z.array(linkViewSchema) })),
    /** Where something unknown is offered: what there is for the people and problems that the text speaks of. */
    existing: z
      .object({
        about: z.array(z.string()),
        methods: z.array(linkViewSchema.extend({ reasons: z.array(z.string()) })),
      })
      .nullable(),
    assertions: z.array(
      z.object({
        kind: z.enum(['effect', 'recommended', 'approved', 'listed', 'experience', 'terms']),
        label: z.string(),
        quote: quoteSchema,
        bodies: z.array(z.object({ id: z.string(), name: z.string() })),
        beside: z.array(
          z.object({
            method: z.object({ id: z.string(), title: z.string(), url: z.string() }).nullable(),
            text: z.string(),
          }),
        ),
      }),
    ),
    questions: z.string(),
    nothing: z
      .object({
        explanation: z.string(),
        nextSteps: z.array(
          z.object({ text: z.string(), links: z.array(z.object({ title: z.string(), url: z.string() })) }),
        ),
      })
      .nullable(),
    caveat: z.string(),
  })
  .openapi('OfferCheck');

const binary = { schema: z.string().openapi({ format: 'binary' }) };

const route = createRoute({
  method: 'post',
  path: '/api/v1/offer-check',
  summary:
    'Granska ett erbjudande: vad i texten som är känt, vad som är känt om det, och vad som bör frågas. Texten sparas inte.',
  request: {
    body: {
      content: {
        'application/json': { schema: offerRequestSchema },
        'multipart/form-data': {
          schema: z.object({
            text: z.string().optional(),
            fil: z.string().optional().openapi({ format: 'binary' }),
          }),
        },
        ...Object.fromEntries(offerFileTypes.map((type) => [type, binary])),
      },
    },
  },
  responses: {
    200: jsonAnswer(offerCheckSchema, 'Vad som är läst i texten'),
    ...problemAnswers(400, 413, 415),
  },
});

export function offerRoutes(app: OpenAPIHono, service: Service): void {
  // The body may be a file: it is read here and not by the route's validator, which knows only JSON.
  app.openAPIRegistry.registerPath(route);
  app.post('/api/v1/offer-check', async (c) => {
    const answer = await service.checkOffer(await offerIn(c));
    c.header('cache-control', 'no-store');
    return c.json(answer satisfies z.input<typeof offerCheckSchema>);
  });
}
