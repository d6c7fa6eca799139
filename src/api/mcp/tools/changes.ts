import { z } from 'zod';
import { daySchema } from '../../../catalogue/history.ts';
import { searchTypeSchema } from '../../../domain/views.ts';
import { changeQueryString, changesAsked, checkedChangeFilter } from '../../change-filter.ts';
import { publicType } from '../../record-types.ts';
import { answered, type ToolContext } from '../answer.ts';

const value = z.string().max(120);

export const changesInput = z.strictObject({
  since: daySchema.describe('ÅÅÅÅ-MM-DD: från och med den dagen').optional(),
  type: searchTypeSchema.describe('Bara poster av ett slag').optional(),
  id: value.describe('Bara en post').optional(),
  area: value.describe('Bara metoder och kunskapsstöd i ett område').optional(),
  municipality: value.describe('Kommunkod: bara det som kommunens sida bygger på').optional(),
  agency: value.describe('Aktörens id: bara vad den säger och har gett ut').optional(),
  limit: z.int().min(1).max(100).default(30),
});

export async function changesTool(context: ToolContext, input: z.infer<typeof changesInput>) {
  const { limit, id, ...asked } = input;
  const params = new URLSearchParams();
  for (const [name, given] of Object.entries({ ...asked, record: id }))
    if (given !== undefined) params.set(name, given);
  const filter = await checkedChangeFilter(context.service, params);
  const items = await context.service.changes({ ...changesAsked(context.service, filter), limit, offset: 0 });
  const path = `/api/v1/changes${changeQueryString(filter)}`;
  return answered(context, path, { items: items.map((item) => ({ ...item, type: publicType(item.type) })) });
}
