import { z } from 'zod';
import { searchTypeSchema } from '../../../domain/views.ts';
import { ProblemError } from '../../problem.ts';
import { parseSearchRequest, searchAddress } from '../../search-params.ts';
import { longestQuery } from '../../text-input.ts';
import { answered, type ToolContext } from '../answer.ts';
import { brief } from '../brief.ts';

export const searchInput = z.strictObject({
  query: z
    .string()
    .max(longestQuery)
    .describe('Fritext på svenska, till exempel "familj ungdom brott". Tom text listar allt.')
    .default(''),
  type: z.array(searchTypeSchema).max(5).describe('Slag av post; tomt ger alla').default([]),
  filters: z
    .record(z.string().max(40), z.array(z.string().max(80)).max(20))
    .describe(
      'Facett till värden, som i /api/v1/search: targetGroup, problem, area, evidence, position, introduce … Värden står under facets i svaret.',
    )
    .default({}),
  hideFlagged: z.boolean().describe('Dölj metoder som avråds eller har upphört').default(false),
  limit: z.int().min(1).max(20).default(10),
});

const shownFacets = ['type', 'area', 'targetGroup', 'problem', 'evidence', 'position', 'introduce'];

export async function searchTool(context: ToolContext, input: z.infer<typeof searchInput>) {
  const { service, site } = context;
  const url = new URL(`${site.origin}/sok`);
  url.searchParams.set('q', input.query);
  for (const type of input.type) url.searchParams.append('type', type);
  for (const [key, values] of Object.entries(input.filters))
    for (const value of values) url.searchParams.append(key, value);
  if (input.hideFlagged) url.searchParams.set('hideFlagged', 'true');
  url.searchParams.set('limit', String(input.limit));
  const { request, problems } = parseSearchRequest(url, service.catalogue());
  if (problems.length > 0) {
    throw new ProblemError('bad-request', 'Ett eller flera värden kan inte tolkas.', {
      errors: problems.map((p) => ({ pointer: p.parameter, detail: p.message })),
    });
  }
  const result = await service.search({ ...request, limit: input.limit });
  return answered(context, searchAddress(request), {
    total: result.total,
    hiddenFlagged: result.hiddenFlagged,
    didYouMean: result.suggestions.didYouMean,
    hits: result.hits.map((hit) => ({ ...brief(hit, site.origin), why: hit.why })),
    facets: Object.fromEntries(
      shownFacets.flatMap((key) => {
        const buckets = (result.facets[key]?.buckets ?? []).filter((b) => b.count > 0).slice(0, 12);
        return buckets.length === 0
          ? []
          : [[key, buckets.map(({ value, label, count }) => ({ value, label, count }))]];
      }),
    ),
  });
}
