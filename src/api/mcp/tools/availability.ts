import { z } from 'zod';
import { checkList } from '../../../municipality/check-list.ts';
import { recommendedRows } from '../../../municipality/recommended.ts';
import { checkedRow, placeAnswer } from '../../municipality-answers.ts';
import { recommendedQuery } from '../../municipality-params.ts';
import { ProblemError } from '../../problem.ts';
import { knownPlace } from '../../routes/availability.ts';
import { answered, type ToolContext } from '../answer.ts';
import { brief } from '../brief.ts';

export const availabilityInput = z.strictObject({
  municipality: z
    .string()
    .regex(/^\d{4}$/)
    .describe('Kommunkod, fyra siffror: 1480 är Göteborg')
    .optional(),
  methods: z
    .array(z.string().min(1).max(200))
    .max(50)
    .describe('Namn som kommunen skriver dem: MST, Komet. Ger en rad för varje namn.')
    .default([]),
  recommendedBy: z.string().max(120).describe('Aktörens id, när methods är tom: socialstyrelsen').optional(),
  support: z.string().max(120).describe('Kunskapsstödets id, när methods är tom').optional(),
});

/** Rows an answer; the JSON route has them all. */
const mostRows = 40;

export function availabilityTool(context: ToolContext, input: z.infer<typeof availabilityInput>) {
  const { service, site } = context;
  const catalogue = service.catalogue();
  const place = knownPlace(catalogue, input.municipality);
  const municipality = placeAnswer(place);
  const page = place === null ? '/kommun' : `/kommun/${place.code}`;
  if (input.methods.length > 0) {
    const rows = checkList(catalogue, input.methods, place, service.today()).map((row) => {
      const { match, ...rest } = checkedRow(catalogue, row);
      return { ...rest, match: match === null ? null : brief(match, site.origin) };
    });
    return answered(context, page, { municipality, rows });
  }
  const url = new URL(`${site.origin}/api/v1/availability`);
  if (input.recommendedBy !== undefined) url.searchParams.set('recommendedBy', input.recommendedBy);
  if (input.support !== undefined) url.searchParams.set('support', input.support);
  const { query, problems } = recommendedQuery(url, catalogue);
  const [problem] = problems;
  if (problem !== undefined) throw new ProblemError('bad-request', problem.message);
  const rows = recommendedRows(catalogue, query, place, service.today());
  return answered(context, `${page}${url.search}`, {
    municipality,
    total: rows.length,
    rows: rows.slice(0, mostRows).map((row) => ({
      method: brief(row.method, site.origin),
      recommendedIn: row.recommendedIn,
      position: row.position,
      introduce: row.introduce,
      given: row.given.slice(0, 5),
      barriers: row.barriers,
      members: row.members.map((m) => ({
        id: m.method.id,
        title: m.method.title,
        ground: m.ground,
        reached: m.reached,
        introduce: m.introduce?.label ?? null,
      })),
    })),
  });
}
