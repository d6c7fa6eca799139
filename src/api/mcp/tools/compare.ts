import { z } from 'zod';
import { compareRows, differencesInWords, FEWEST_COMPARED, MOST_COMPARED } from '../../compare.ts';
import { answered, type ToolContext } from '../answer.ts';
import { brief } from '../brief.ts';
import { findRecord } from './get.ts';

export const compareInput = z.strictObject({
  ids: z
    .array(z.string().min(1).max(120))
    .min(FEWEST_COMPARED)
    .max(MOST_COMPARED)
    .describe('Två till fyra posters id'),
});

export async function compareTool(context: ToolContext, { ids }: z.infer<typeof compareInput>) {
  const records = await Promise.all(ids.map((id) => findRecord(context, id)));
  const rows = compareRows(context.service.catalogue(), records);
  const query = new URLSearchParams(records.map((r) => ['id', r.id])).toString();
  return answered(context, `/jamfor?${query}`, {
    items: records.map((r) => brief(r, context.site.origin)),
    rows,
    differences: differencesInWords(records, rows),
  });
}
