import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Described } from './described.ts';
import type { Need } from './need.ts';

const homeless = 'personer-i-hemloshet';

/** For those without a home, or with troubles beside it that the need does not name. */
export function isForTheHomeless(need: Need, { targetGroups, problems }: Described): boolean {
  return (
    problems.includes('hemloshet') &&
    (targetGroups.includes(homeless) || problems.some((p) => !need.problems.includes(p)))
  );
}

/** Made for people without a home, whatever else it also answers, where nobody is said to be without one. */
export function isForOthersWithoutHome(
  catalogue: Catalogue,
  need: Need,
  { targetGroups, problems }: Described,
): boolean {
  return (
    targetGroups.includes(homeless) &&
    problems.includes('hemloshet') &&
    !need.problems.includes('hemloshet') &&
    !catalogue.withBroader('target-groups', need.targetGroups).includes(homeless)
  );
}
