import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { alternativesTo } from '../../catalogue/alternatives.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { introduceStatusSchema } from '../../domain/introduce.ts';
import { checkList } from '../../municipality/check-list.ts';
import { type Place, placeOf } from '../../municipality/place.ts';
import { recommendedRows } from '../../municipality/recommended.ts';
import {
  alternativeAnswer,
  alternativesSchema,
  availabilityRow,
  availabilitySchema,
  checkedListSchema,
  checkedRow,
  placeAnswer,
} from '../municipality-answers.ts';
import { recommendedQuery } from '../municipality-params.ts';
import { availabilityTable, checkedTable } from '../municipality-tables.ts';
import { ProblemError } from '../problem.ts';
import type { Service } from '../service.ts';
import { csvType, formatOf, formatParameters, tableContent, tableResponse, xlsxType } from '../tabular.ts';
import { boundedBody, checkedCount, namesInFile } from '../upload.ts';
import { jsonAnswer, problemAnswers } from './answers.ts';

const alternativesRoute = createRoute({
  method: 'get',
  path: '/api/v1/methods/{id}/alternatives',
  summary: 'Vad som finns i stället: samma insatstyp, sedan gemensamt innehåll',
  request: { params: z.object({ id: z.string().openapi({ param: { name: 'id', in: 'path' } }) }) },
  responses: {
    200: jsonAnswer(alternativesSchema, 'Alternativ, de närmaste först'),
    308: { description: 'Metoden har ett annat id nu' },
    ...problemAnswers(404),
  },
});

const repeatable = z.union([z.string(), z.array(z.string())]).optional();

const availabilityRoute = createRoute({
  method: 'get',
  path: '/api/v1/availability',
  summary: 'Rekommenderade insatser och om de går att få',
  request: {
    query: z.object({
      recommendedBy: z
        .string()
        .optional()
        .openapi({ description: 'aktörens id, till exempel socialstyrelsen' }),
      support: z.string().optional().openapi({ description: 'kunskapsstödets id' }),
      municipality: z.string().optional().openapi({ description: 'kommunkod, fyra siffror' }),
      status: repeatable.openapi({ description: introduceStatusSchema.options.join(', ') }),
      steward: z.string().optional().openapi({ description: 'none = en källa säger att ingen förvaltar' }),
      ...formatParameters,
    }),
  },
  responses: {
    200: {
      description: 'En rad för varje gällande rekommendation',
      content: { 'application/json': { schema: availabilitySchema }, ...tableContent },
    },
    ...problemAnswers(400, 404),
  },
});

const checkSchema = z
  .strictObject({
    municipality: z.string().nullish(),
    items: z.array(z.string()),
  })
  .openapi('CheckRequest');

const checkRoute = createRoute({
  method: 'post',
  path: '/api/v1/availability/check',
  summary: 'Kontrollera en egen lista: 1–500 namn, en rad svar för varje. Listan sparas inte.',
  request: {
    query: z.object({ municipality: z.string().optional(), ...formatParameters }),
    body: {
      content: {
        'application/json': { schema: checkSchema },
        [csvType]: { schema: z.string() },
        [xlsxType]: { schema: z.string().openapi({ format: 'binary' }) },
      },
    },
  },
  responses: {
    200: {
      description: 'En rad för varje namn, i samma ordning',
      content: { 'application/json': { schema: checkedListSchema }, ...tableContent },
    },
    ...problemAnswers(400, 404, 413, 415),
  },
});

export function availabilityRoutes(app: OpenAPIHono, service: Service): void {
  app.openapi(alternativesRoute, (c) => {
    const { id } = c.req.valid('param');
    const catalogue = service.catalogue();
    const moved = catalogue.redirect(id);
    if (moved !== undefined) return c.redirect(`/api/v1/methods/${moved}/alternatives`, 308);
    if (!catalogue.methods.has(id)) throw new ProblemError('not-found', 'Ingen metod har det id:t.');
    const today = service.today();
    const items = alternativesTo(catalogue, id, today).flatMap((a) => alternativeAnswer(catalogue, a, today));
    return c.json({ items }, 200);
  });

  app.openapi(availabilityRoute, async (c) => {
    const catalogue = service.catalogue();
    const { query, problems } = recommendedQuery(new URL(c.req.url), catalogue);
    if (problems.length > 0) {
      throw new ProblemError('bad-request', 'En eller flera parametrar kan inte tolkas.', {
        errors: problems.map((p) => ({ pointer: `#/query/${p.parameter}`, detail: p.message })),
      });
    }
    const place = knownPlace(catalogue, c.req.query('municipality'));
    const rows = recommendedRows(catalogue, query, place, service.today());
    const format = formatOf(c);
    if (format !== 'json') return tableResponse(c, availabilityTable(rows), format);
    return c.json(
      { municipality: placeAnswer(place), rows: rows.map((row) => availabilityRow(catalogue, row)) },
      200,
    );
  });

  // The body may be a file: it is read here and not by the route's validator, which knows only JSON.
  app.openAPIRegistry.registerPath(checkRoute);
  app.post('/api/v1/availability/check', async (c) => {
    const catalogue = service.catalogue();
    const format = formatOf(c);
    const { items, municipality } = await listOf(c);
    const place = knownPlace(catalogue, municipality ?? c.req.query('municipality'));
    const rows = checkList(catalogue, items, place, service.today());
    c.header('cache-control', 'no-store');
    if (format !== 'json') return tableResponse(c, checkedTable(catalogue, rows), format);
    return c.json({ municipality: placeAnswer(place), rows: rows.map((row) => checkedRow(catalogue, row)) });
  });
}

/** @throws 404 for a code that no municipality has; null where none is asked for. */
export function knownPlace(catalogue: Catalogue, code: string | null | undefined): Place | null {
  if (code === undefined || code === null || code === '') return null;
  const place = placeOf(catalogue, code);
  if (place === null) throw new ProblemError('not-found', 'Ingen kommun har den koden.');
  return place;
}

interface SentList {
  readonly items: readonly string[];
  readonly municipality: string | null;
}

async function listOf(c: Context): Promise<SentList> {
  const type = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const bytes = await boundedBody(c);
  switch (type) {
    case 'application/json':
      return jsonList(bytes);
    case csvType:
    case 'text/plain':
    case 'application/csv':
    case xlsxType:
      return {
        items: await namesInFile(bytes, type === xlsxType ? 'lista.xlsx' : 'lista.csv'),
        municipality: null,
      };
    default:
      throw new ProblemError('unsupported-type', 'Skicka JSON, CSV eller XLSX, med rätt Content-Type.');
  }
}

function jsonList(bytes: Uint8Array): SentList {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ProblemError('bad-request', 'Det som skickades är inte giltig JSON i UTF-8.');
  }
  const parsed = checkSchema.safeParse(value);
  if (!parsed.success) {
    throw new ProblemError('bad-request', 'Listan har inte den form som väntades.', {
      errors: parsed.error.issues.map((issue) => ({
        pointer: `#/${issue.path.join('/')}`,
        detail: issue.message,
      })),
    });
  }
  return { items: checkedCount(parsed.data.items), municipality: parsed.data.municipality ?? null };
}
