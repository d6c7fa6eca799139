import { z } from 'zod';
import { daySchema, startOfDay } from '../../../catalogue/history.ts';
import { searchTypeSchema } from '../../../domain/views.ts';
import { publicType } from '../../record-types.ts';
import { answered, type ToolContext } from '../answer.ts';

export const changesInput = z.strictObject({
  since: daySchema.describe('ÅÅÅÅ-MM-DD: från och med den dagen').optional(),
  type: searchTypeSchema.describe('Bara poster av ett slag').optional(),
  id: z.string().max(120).describe('Bara en post').optional(),
  limit: z.int().min(1).max(100).default(30),
});

export async function changesTool(context: ToolContext, input: z.infer<typeof changesInput>) {
  const items = await context.service.changes({
    since: input.since === undefined ? null : startOfDay(input.since),
    type: input.type ?? null,
    id: input.id ?? null,
    limit: input.limit,
    offset: 0,
  });
  const path = `/api/v1/changes${input.since === undefined ? '' : `?since=${input.since}`}`;
  return answered(context, path, { items: items.map((item) => ({ ...item, type: publicType(item.type) })) });
}
