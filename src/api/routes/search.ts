import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { hitViewSchema, searchTypeSchema } from '../../domain/views.ts';
import { facets } from '../../search/facets.ts';
import { linkHeader, searchLinks } from '../links.ts';
import { ProblemError } from '../problem.ts';
import { recordsTable } from '../record-table.ts';
import { parseSearchRequest } from '../search-params.ts';
import type { Service } from '../service.ts';
import { formatOf, formatParameters, tableContent, tableResponse } from '../tabular.ts';
import { longestQuery, textProblem } from '../text-input.ts';
import { jsonAnswer, problemAnswers } from './answers.ts';

const repeatable = z.union([z.string(), z.array(z.string())]).optional();
const integer = (description: string) => z.string().optional().openapi({ description });

const searchQuerySchema = z.object({
  q: z
    .string()
    .optional()
    .openapi({ description: `Fritext, högst ${longestQuery} tecken. Tomt ger allt.` }),
  limit: integer('1–100, annars 20'),
  offset: integer('0–100000'),
  sort: z.string().optional().openapi({ description: 'relevance, title, updated eller published' }),
  ageMin: integer('år; poster utan ålder är kvar'),
  ageMax: integer('år'),
  hideFlagged: z.string().optional().openapi({ description: 'true döljer poster med en avrådan' }),
  explain: z.string().optional().openapi({ description: 'true visar hur poängen räknats ut' }),
  ...formatParameters,
  ...Object.fromEntries(
    facets.map((f) => [f.key, repeatable.openapi({ description: `${f.label}; kan upprepas` })]),
  ),
});

const bucketSchema = z.object({
  value: z.string(),
  label: z.string(),
  count: z.number(),
  selected: z.boolean(),
  broader: z.string().nullable(),
});

const searchResultSchema = z
  .object({
    query: z.string(),
    total: z.number(),
    hiddenFlagged: z.number(),
    hits: z.array(hitViewSchema),
    facets: z.record(z.string(), z.object({ buckets: z.array(bucketSchema), missing: z.number() })),
    suggestions: z.object({
      didYouMean: z.string().nullable(),
      relax: z.array(z.object({ remove: z.string(), total: z.number() })),
      synonymsUsed: z.array(z.array(z.string()).length(2)),
    }),
  })
  .openapi('SearchResult');

const searchRoute = createRoute({
  method: 'get',
  path: '/api/v1/search',
  summary: 'Sök metoder, kunskapsstöd, komponenter, aktörer och begrepp',
  request: { query: searchQuerySchema },
  responses: {
    200: {
      description: 'Träffar och facetter; som tabell bara träffarna',
      content: { 'application/json': { schema: searchResultSchema }, ...tableContent },
    },
    ...problemAnswers(400),
  },
});

const suggestRoute = createRoute({
  method: 'get',
  path: '/api/v1/suggest',
  summary: 'Förslag medan man skriver',
  request: { query: z.object({ q: z.string().optional(), limit: integer('1–20, annars 8') }) },
  responses: {
    200: jsonAnswer(
      z
        .object({ items: z.array(z.object({ text: z.string(), type: searchTypeSchema, id: z.string() })) })
        .openapi('Suggestions'),
      'Namn som fullföljer det skrivna',
    ),
    ...problemAnswers(400),
  },
});

export function searchRoutes(app: OpenAPIHono, service: Service): void {
  app.openapi(searchRoute, async (c) => {
    const { request, problems } = parseSearchRequest(new URL(c.req.url), service.catalogue());
    if (problems.length > 0) {
      throw new ProblemError('bad-request', 'En eller flera parametrar kan inte tolkas.', {
        errors: problems.map((p) => ({ pointer: `#/query/${p.parameter}`, detail: p.message })),
      });
    }
    const format = formatOf(c);
    const result = await service.search(request);
    c.header('link', linkHeader(searchLinks('/api/v1/search', request, result.total)));
    if (format !== 'json') return tableResponse(c, recordsTable(service.catalogue(), result.hits), format);
    // The answer is plain data of the declared form; the schema describes it for readers of /openapi.json.
    return c.json(result as unknown as z.infer<typeof searchResultSchema>, 200);
  });

  app.openapi(suggestRoute, async (c) => {
    const { limit } = c.req.valid('query');
    // Read here and not by the router, which leaves broken UTF-8 as percent signs.
    const q = new URL(c.req.url).searchParams.get('q') ?? '';
    const problem = textProblem(q, longestQuery);
    if (problem !== null)
      throw new ProblemError('bad-request', problem, { errors: [{ pointer: '#/query/q', detail: problem }] });
    const most = limit === undefined || limit === '' ? 8 : Number(limit);
    if (!Number.isInteger(most) || most < 1 || most > 20) {
      throw new ProblemError('bad-request', 'Ett heltal från 1 till 20 väntades.', {
        errors: [{ pointer: '#/query/limit', detail: 'Ett heltal från 1 till 20 väntades.' }],
      });
    }
    return c.json({ items: [...(await service.suggest(q, most))] }, 200);
  });
}
