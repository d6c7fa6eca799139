import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Block, Report } from '../../documents/report.ts';
import { decisionBrief, mostOptions } from '../brief.ts';
import { briefAddress, briefCatalogue, briefRequest } from '../brief-request.ts';
import { ProblemError } from '../problem.ts';
import type { Service } from '../service.ts';
import { jsonAnswer, problemAnswers } from './answers.ts';

const lineSchema = z.object({ text: z.string(), url: z.string().nullable() });
const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('list'), items: z.array(lineSchema) }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    head: z.array(z.string()),
    rows: z.array(z.array(lineSchema)),
  }),
]);

const briefSchema = z
  .object({
    day: z.string().openapi({ description: 'dagen som uppgifterna gäller, ÅÅÅÅ-MM-DD' }),
    asOf: z.string().nullable().openapi({ description: 'dagen som frågades efter med at' }),
    permanent: z.string().openapi({ description: 'adress till samma underlag som sida, med dagen' }),
    title: z.string(),
    subtitle: z.string(),
    sections: z.array(z.object({ heading: z.string(), blocks: z.array(blockSchema) })),
  })
  .openapi('Brief');

const briefRoute = createRoute({
  method: 'get',
  path: '/api/v1/brief',
  summary: 'Underlag inför beslut, som det är nu eller som det var en dag',
  request: {
    query: z.object({
      id: z
        .union([z.string(), z.array(z.string())])
        .optional()
        .openapi({ description: `metoders id, upprepas, 1–${mostOptions}` }),
      problem: z.string().optional().openapi({ description: 'id ur ordlistan problems' }),
      targetGroup: z.string().optional().openapi({ description: 'id ur ordlistan target-groups' }),
      at: z
        .string()
        .optional()
        .openapi({ description: 'ÅÅÅÅ-MM-DD: som katalogen var i slutet av den dagen i Stockholm' }),
    }),
  },
  responses: {
    200: jsonAnswer(briefSchema, 'Underlaget, avsnitt för avsnitt'),
    ...problemAnswers(400, 404),
  },
});

export function briefRoutes(app: OpenAPIHono, service: Service): void {
  app.openapi(briefRoute, async (c) => {
    const { at, problem = '', targetGroup = '' } = c.req.valid('query');
    const found = await briefCatalogue(service, at);
    const options = (c.req.queries('id') ?? []).filter((id) => id !== '');
    const { request, unknown } = briefRequest(found.catalogue, { options, problem, targetGroup });
    if (options.length === 0 || new Set(options).size > mostOptions)
      throw wrong('id', `1–${mostOptions} olika id väntades.`);
    if (unknown.length > 0 || request.options.length === 0)
      throw new ProblemError('not-found', 'En av metoderna finns inte i katalogen den dagen.');
    if (problem !== '' && request.problem === null) throw wrong('problem', 'Problemet finns inte.');
    if (targetGroup !== '' && request.targetGroup === null)
      throw wrong('targetGroup', 'Målgruppen finns inte.');
    const report = decisionBrief(found.catalogue, request, { day: found.day, at: found.at, origin: '' });
    const permanent = briefAddress(request, found.day);
    return c.json({ day: found.day, asOf: found.at, permanent, ...plain(report) }, 200);
  });
}

function wrong(parameter: string, detail: string): ProblemError {
  return new ProblemError('bad-request', detail, { errors: [{ pointer: `#/query/${parameter}`, detail }] });
}

/** The report as the answer's schema has it: arrays that may be written to. */
function plain({ title, subtitle, sections }: Report) {
  return {
    title,
    subtitle,
    sections: sections.map(({ heading, blocks }) => ({ heading, blocks: blocks.map(plainBlock) })),
  };
}

function plainBlock(block: Block): z.infer<typeof blockSchema> {
  switch (block.kind) {
    case 'text':
      return block;
    case 'list':
      return { kind: 'list', items: [...block.items] };
    case 'table':
      return { ...block, head: [...block.head], rows: block.rows.map((row) => [...row]) };
  }
}
