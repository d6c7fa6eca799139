import { z } from '@hono/zod-openapi';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { VocabularyId } from '../domain/records/vocabulary.ts';
import { ProblemError, type ProblemErrors } from './problem.ts';
import { textProblem } from './text-input.ts';

/** The longest description that is read; a need is said in a few sentences. */
export const longestNeed = 5_000;
const most = 30;

const ids = z.array(z.string().max(120)).max(most).optional();
const age = z.number().int().min(0).max(120).nullable();

/** The contract's body: everything optional, one of them needed. */
export const recommendRequestSchema = z
  .strictObject({
    need: z
      .string()
      .optional()
      .openapi({ description: `Fritext, högst ${longestNeed} tecken. Läses och glöms.` }),
    targetGroups: ids,
    ages: z.tuple([age, age]).optional(),
    problems: ids,
    circumstances: ids.openapi({
      description: 'Id ur vokabulären circumstances; med not- framför: svaret är nej',
    }),
    setting: z.string().max(120).optional(),
    municipality: z.string().max(10).optional(),
    mustBeAvailable: z.boolean().optional(),
    components: ids,
    limit: z.number().int().min(1).max(50).optional(),
  })
  .openapi('RecommendRequest');
export type RecommendRequest = z.infer<typeof recommendRequestSchema>;

/** Checks what the schema cannot: known values, ages in order, something asked for. Throws one 400 with every fault. */
export function checkRecommendRequest(request: RecommendRequest, catalogue: Catalogue): void {
  const errors: ProblemErrors = [];
  const known = (pointer: string, vocabulary: VocabularyId, values: readonly string[]): void => {
    values.forEach((value, i) => {
      if (!catalogue.concepts(vocabulary).has(value))
        errors.push({ pointer: `#/${pointer}/${i}`, detail: 'Värdet finns inte i vokabulären.' });
    });
  };
  known('targetGroups', 'target-groups', request.targetGroups ?? []);
  known('problems', 'problems', request.problems ?? []);
  known('components', 'components', request.components ?? []);
  const circumstances = request.circumstances ?? [];
  known(
    'circumstances',
    'circumstances',
    circumstances.map((c) => absentOf(c, catalogue) ?? c),
  );
  const { present, absent } = answersTo(circumstances, catalogue);
  const both = present.find((c) => absent.includes(c));
  if (both !== undefined)
    errors.push({ pointer: '#/circumstances', detail: `Både ja och nej är svarat på ${both}.` });
  if (request.setting) known('setting', 'settings', [request.setting]);
  if (request.municipality && !catalogue.municipalities.has(request.municipality)) {
    errors.push({ pointer: '#/municipality', detail: 'Ingen kommun har den koden.' });
  }
  const [min = null, max = null] = request.ages ?? [];
  if (min !== null && max !== null && min > max)
    errors.push({ pointer: '#/ages', detail: 'Den lägre åldern är högre än den övre.' });
  const problem = textProblem(request.need ?? '', longestNeed);
  if (problem !== null) errors.push({ pointer: '#/need', detail: problem });
  if (errors.length === 0 && isEmpty(request)) {
    errors.push({
      pointer: '#',
      detail: 'Beskriv behovet, eller ange minst ett problem, en målgrupp eller ett innehåll.',
    });
  }
  if (errors.length > 0) throw new ProblemError('bad-request', 'Behovet kan inte läsas.', { errors });
}

/** What is answered of circumstances: those that are there, and those that are not (`not-x`). */
export function answersTo(
  circumstances: readonly string[],
  catalogue: Catalogue,
): { readonly present: readonly string[]; readonly absent: readonly string[] } {
  return {
    present: circumstances.filter((c) => absentOf(c, catalogue) === null),
    absent: circumstances.flatMap((c) => absentOf(c, catalogue) ?? []),
  };
}

/** `not-x` → `x`, but where the vocabulary has a circumstance of that very name (`not-abstinent`) it is there. */
function absentOf(circumstance: string, catalogue: Catalogue): string | null {
  return circumstance.startsWith('not-') && !catalogue.concepts('circumstances').has(circumstance)
    ? circumstance.slice('not-'.length)
    : null;
}

function isEmpty({ need, targetGroups, problems, components }: RecommendRequest): boolean {
  return (
    (need ?? '').trim() === '' &&
    [targetGroups, problems, components].every((list) => (list ?? []).length === 0)
  );
}
