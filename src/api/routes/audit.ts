import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  actorRowSchema,
  conflictSchema,
  currencyItemSchema,
  gapSchema,
  hotSpotSchema,
  orphanSchema,
  overlapPairViewSchema,
  supplyCellSchema,
  unobtainableSchema,
} from '../../audit/schemas.ts';
import { type AuditQuery, auditDefaultLimit, auditLargestLimit, parseAuditQuery } from '../audit-query.ts';
import { type AuditReportId, auditKinds, auditReport } from '../audit-reports.ts';
import { auditTable } from '../audit-tables.ts';
import { ProblemError } from '../problem.ts';
import type { Service } from '../service.ts';
import { formatOf, formatParameters, tableContent, tableResponse } from '../tabular.ts';
import { problemAnswers } from './answers.ts';

const repeatable = z.union([z.string(), z.array(z.string())]).optional();
const text = (description: string) => z.string().optional().openapi({ description });

const common = {
  publisher: repeatable.openapi({
    description: 'utgivare (id); två eller fler på overlaps och conflicts: mellan dem',
  }),
  area: repeatable.openapi({ description: 'område (id); kan upprepas' }),
  year: repeatable.openapi({ description: 'utgivningsår; kan upprepas' }),
  at: text('ÅÅÅÅ-MM-DD: som katalogen var i slutet av den dagen i Stockholm'),
  limit: text(`1–${auditLargestLimit}, annars ${auditDefaultLimit}; en fil har alla rader om inget anges`),
  offset: text('0–1000000'),
  ...formatParameters,
};

interface RouteSpec {
  readonly report: AuditReportId;
  readonly path: string;
  readonly summary: string;
  readonly item: z.ZodType;
  /** The list's name in the answer. */
  readonly list: 'pairs' | 'items';
  readonly more?: Readonly<Record<string, z.ZodType>>;
}

const kind = (report: AuditReportId) => ({ kind: text(`ett av ${auditKinds[report].join(', ')}`) });

const routes: readonly RouteSpec[] = [
  {
    report: 'overlaps',
    path: 'overlaps',
    summary: 'Kunskapsstöd som överlappar, del för del',
    item: overlapPairViewSchema,
    list: 'pairs',
    more: {
      minScore: text('0–1: lägsta överlapp'),
      all: text('true tar med ersatta, arkiverade och bortdömda'),
    },
  },
  {
    report: 'hotspots',
    path: 'hotspots',
    summary: 'Områden efter hur mycket olika utgivares kunskapsstöd överlappar',
    item: hotSpotSchema,
    list: 'items',
  },
  {
    report: 'conflicts',
    path: 'conflicts',
    summary: 'Var källor säger olika, och var det bara ser så ut',
    item: conflictSchema,
    list: 'items',
    more: kind('conflicts'),
  },
  {
    report: 'gaps',
    path: 'gaps',
    summary: 'Målgrupp och problem där användbar kunskap saknas',
    item: gapSchema,
    list: 'items',
    more: { all: text('true tar med rutor utan lucka') },
  },
  {
    report: 'replaced',
    path: 'replaced',
    summary: 'Ersatt, indraget och gammalt, och vad som ännu pekar dit',
    item: currencyItemSchema,
    list: 'items',
    more: { ...kind('replaced'), pointedAt: text('true: bara det som något pekar på') },
  },
  {
    report: 'unobtainable',
    path: 'unobtainable',
    summary: 'Rekommenderat som är svårt att införa, eller där uppgift saknas',
    item: unobtainableSchema,
    list: 'items',
    more: { status: repeatable.openapi({ description: 'no, abroad_only, limited eller unknown' }) },
  },
  {
    report: 'orphans',
    path: 'orphans',
    summary: 'Det som ingen är känd för att förvalta eller hänvisa till',
    item: orphanSchema,
    list: 'items',
    more: kind('orphans'),
  },
  {
    report: 'actors',
    path: 'actors',
    summary: 'Vem gör vad: uppdrag, områden, målgrupper och kunskapsstöd',
    item: actorRowSchema,
    list: 'items',
  },
  {
    report: 'supply',
    path: 'supply',
    summary: 'Kunskap om effekt och möjlighet att införa, metod för metod och målgrupp',
    item: supplyCellSchema,
    list: 'items',
  },
];

export function auditRoutes(app: OpenAPIHono, service: Service): void {
  for (const spec of routes) {
    const answer = z.object({
      total: z.number(),
      [spec.list]: z.array(spec.item),
      /** The day that was asked for; null = now. */
      asOf: z.string().nullable(),
    });
    const route = createRoute({
      method: 'get',
      path: `/api/v1/audit/${spec.path}`,
      summary: spec.summary,
      request: { query: z.object({ ...common, ...spec.more }) },
      responses: {
        200: {
          description: spec.summary,
          content: { 'application/json': { schema: answer }, ...tableContent },
        },
        ...problemAnswers(400, 404),
      },
    });
    // Files and JSON share the route; the declared schema describes the JSON.
    app.openapi(route, (c) => answerReport(c, service, spec) as never);
  }
}

async function answerReport(c: Context, service: Service, spec: RouteSpec): Promise<Response> {
  const { report, list } = spec;
  const { query, problems } = parseAuditQuery(new URL(c.req.url), service.catalogue(), auditKinds[report]);
  if (problems.length > 0) {
    throw new ProblemError('bad-request', 'En eller flera parametrar kan inte tolkas.', {
      errors: problems.map((p) => ({ pointer: `#/query/${p.parameter}`, detail: p.message })),
    });
  }
  const format = formatOf(c);
  const found = await service.catalogueAt(query.at);
  if (found.kind === 'too_early')
    throw new ProblemError('too-early', `Katalogens första dag är ${found.earliest}.`);
  if (found.kind === 'unknown') throw new ProblemError('not-ready', 'Katalogen är tom.');
  const { catalogue, day } = found;
  const everything: AuditQuery = { ...query, limit: Number.MAX_SAFE_INTEGER };
  const page = auditReport(report, catalogue, format !== 'json' && !query.limited ? everything : query, day);
  if (format !== 'json') return tableResponse(c, auditTable(report, page.items, catalogue), format);
  return c.json({ total: page.total, [list]: page.items, asOf: query.at }, 200);
}
