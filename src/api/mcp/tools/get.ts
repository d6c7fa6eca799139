import { z } from 'zod';
import type { DetailView } from '../../../domain/views.ts';
import { recordMarkdown } from '../../exports/markdown.ts';
import { ProblemError } from '../../problem.ts';
import { apiPaths } from '../../routes/records.ts';
import { answered, type ToolContext } from '../answer.ts';
import { brief } from '../brief.ts';

export const getInput = z.strictObject({
  id: z.string().min(1).max(120).describe('Postens id, som i svaret från search: multisystemisk-terapi'),
});

export async function getTool(context: ToolContext, { id }: z.infer<typeof getInput>) {
  const detail = await findRecord(context, id);
  return answered(context, detail.url, brief(detail, context.site.origin), markdownOf(context, detail));
}

export function markdownOf({ site }: ToolContext, detail: DetailView): string {
  return recordMarkdown(detail, site.origin, `/api/v1/${apiPaths[detail.type]}/${detail.id}`);
}

/** Follows a former id. Throws 404, or 410 with the reason and the successor. */
export async function findRecord({ service }: ToolContext, asked: string): Promise<DetailView> {
  const catalogue = service.catalogue();
  const id = catalogue.redirect(asked) ?? asked;
  const type = catalogue.typeOf(id);
  const found = type === null ? null : await service.lookup(type, id, null);
  if (found?.kind === 'found') return found.detail;
  if (found?.kind === 'gone') {
    const next = found.successor === null ? '' : ` Ersatt av ${found.successor}.`;
    throw new ProblemError('gone', `${found.title} är borttagen ur katalogen: ${found.reason}.${next}`);
  }
  throw new ProblemError('not-found', 'Ingen post har det id:t. Sök på namnet med search.');
}
