/** What is asked of the recommended interventions on an address; pages forgive a wrong value, the API does not. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { introduceStatusSchema } from '../domain/introduce.ts';
import type { RecommendedQuery } from '../municipality/recommended.ts';
import type { ParameterProblem } from './search-params.ts';

export function recommendedQuery(
  url: URL,
  catalogue: Catalogue,
): { query: RecommendedQuery; problems: ParameterProblem[] } {
  const problems: ParameterProblem[] = [];
  const params = url.searchParams;
  const one = (parameter: string, known: (value: string) => boolean, message: string): string | null => {
    const value = params.get(parameter) ?? '';
    if (value === '') return null;
    if (known(value)) return value;
    problems.push({ parameter, message });
    return null;
  };
  const recommendedBy = one('recommendedBy', (id) => catalogue.actors.has(id), 'Ingen aktör har det id:t.');
  const asked = one(
    'support',
    (id) => catalogue.supports.has(catalogue.redirect(id) ?? id),
    'Inget kunskapsstöd har det id:t.',
  );
  const support = asked === null ? null : (catalogue.redirect(asked) ?? asked);
  const steward = one('steward', (value) => value === 'none', 'steward kan bara vara none.');
  const status = [...new Set(params.getAll('status'))]
    .filter((value) => value !== '')
    .flatMap((value) => {
      const parsed = introduceStatusSchema.safeParse(value);
      if (parsed.success) return [parsed.data];
      problems.push({
        parameter: 'status',
        message: `Ett av ${introduceStatusSchema.options.join(', ')} väntades.`,
      });
      return [];
    });
  return { query: { recommendedBy, support, status, noSteward: steward === 'none' }, problems };
}
