/** What is asked of the adaptation check on an address; the page leaves out a wrong value and says so, the API refuses it. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { AdaptationRequest } from '../municipality/adaptation.ts';
import { changeKinds } from '../municipality/adaptation-changes.ts';
import type { ParameterProblem } from './search-params.ts';

const oldest = 120;

export function adaptationQuery(
  url: URL,
  catalogue: Catalogue,
): { request: AdaptationRequest; problems: ParameterProblem[] } {
  const problems: ParameterProblem[] = [];
  const params = url.searchParams;
  const wrong = (parameter: string, message: string): null => {
    problems.push({ parameter, message });
    return null;
  };
  const concept = (parameter: string, vocabulary: 'problems' | 'target-groups', message: string) => {
    const id = params.get(parameter) ?? '';
    if (id === '') return null;
    return catalogue.concepts(vocabulary).has(id) ? id : wrong(parameter, message);
  };
  const age = (parameter: string): number | null => {
    const raw = params.get(parameter) ?? '';
    if (raw === '') return null;
    return /^\d{1,3}$/.test(raw) && Number(raw) <= oldest
      ? Number(raw)
      : wrong(parameter, `Ålder skrivs som ett heltal från 0 till ${oldest}.`);
  };
  const [min, max] = [age('ageMin'), age('ageMax')];
  const reversed = min !== null && max !== null && min > max;
  if (reversed) wrong('ageMin', 'Den lägsta åldern är högre än den högsta.');
  const asked = [...new Set(params.getAll('change'))].filter((value) => value !== '');
  if (asked.some((value) => !changeKinds.some((kind) => kind === value)))
    wrong('change', `Ändringen är en av ${changeKinds.join(', ')}.`);
  const request: AdaptationRequest = {
    ages: reversed || (min === null && max === null) ? null : { min, max },
    targetGroup: concept('targetGroup', 'target-groups', 'Målgruppen finns inte.'),
    problem: concept('problem', 'problems', 'Problemet finns inte.'),
    changes: changeKinds.filter((kind) => asked.includes(kind)),
  };
  return { request, problems };
}
