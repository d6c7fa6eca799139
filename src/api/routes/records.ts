import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { recordUrl } from '../../catalogue/record-view.ts';
import { idSchema } from '../../domain/primitives.ts';
import { detailViewSchema, type SearchType } from '../../domain/views.ts';
import { parseDay } from '../day-param.ts';
import { ProblemError } from '../problem.ts';
import type { Service } from '../service.ts';
import { jsonAnswer, problemAnswers } from './answers.ts';

/** The API's address of each type of record. */
export const apiPaths: Record<SearchType, string> = {
  method: 'methods',
  support: 'supports',
  component: 'components',
  actor: 'actors',
  term: 'terms',
};

// Made anew: a schema from before this zod was extended has no `openapi`, and the order of imports is nobody's to keep.
const recordSchema = z.object(detailViewSchema.shape).openapi('Record');

const paramsSchema = z.object({
  id: z.string().openapi({ param: { name: 'id', in: 'path' }, example: 'multisystemisk-terapi' }),
});
const querySchema = z.object({
  at: z
    .string()
    .optional()
    .openapi({ description: 'ÅÅÅÅ-MM-DD: som katalogen var i slutet av den dagen i Stockholm' }),
});

export function recordRoutes(app: OpenAPIHono, service: Service): void {
  for (const [type, path] of Object.entries(apiPaths) as [SearchType, string][]) {
    const route = createRoute({
      method: 'get',
      path: `/api/v1/${path}/{id}`,
      summary: `En post: ${path}`,
      request: { params: paramsSchema, query: querySchema },
      responses: {
        200: jsonAnswer(recordSchema, 'Posten med alla uppgifter'),
        308: { description: 'Posten har ett annat id nu' },
        ...problemAnswers(400, 404, 410),
      },
    });
    app.openapi(route, async (c) => {
      const { id } = c.req.valid('param');
      const at = parseDay(c.req.valid('query').at, 'at');
      if (!idSchema.safeParse(id).success) throw unknownRecord();
      const found = await service.lookup(type, id, at);
      switch (found.kind) {
        case 'found':
          return c.json(found.detail, 200);
        case 'moved':
          return c.redirect(
            `/api/v1/${apiPaths[found.type]}/${found.to}${at === null ? '' : `?at=${at}`}`,
            308,
          );
        case 'gone':
          throw new ProblemError(
            'gone',
            `${found.title} togs bort ur katalogen ${found.since}: ${found.reason}`,
            {
              successor: found.successor === null ? null : recordUrl(type, found.successor),
            },
          );
        case 'unknown':
          throw unknownRecord();
        case 'too_early':
          throw new ProblemError('too-early', `Katalogens första dag är ${found.earliest}.`);
      }
    });
  }
}

function unknownRecord(): ProblemError {
  return new ProblemError('not-found', 'Ingen post har det id:t. Sök på namnet i stället.');
}
