/** Is a record made for the relatives of others, or for relatives where nobody is one? */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { MadeFor } from './described.ts';
import type { Need } from './need.ts';
import { conditions, ownProblems, problemsIn } from './situations.ts';

const relatives = /^anhorig/;
const mayBeRelatives = /^(?:anhorig|foraldr|pappor|famil|barn-som-anhoriga)/;

/** For relatives and nobody else, where the need is the one's who has the problem. */
export function isForRelativesOnly({ targetGroups, problems }: Need, record: MadeFor): boolean {
  return (
    record.targetGroups.length > 0 &&
    record.targetGroups.every((g) => relatives.test(g)) &&
    !problems.includes('anhorigas-belastning') &&
    !targetGroups.some((g) => mayBeRelatives.test(g)) &&
    targetGroups.some((g) => ownProblems(g).some((p) => record.problems.includes(p)))
  );
}

/** Relatives of those who have this, and of nobody else. */
const relativesOf: Readonly<{ [group: string]: string }> = {
  'anhoriga-vid-skadligt-bruk': 'skadligt-bruk-och-beroende',
  'anhoriga-till-personer-med-demenssjukdom': 'demens',
};
/** What the one that a child is a relative of may have, by the sort that the words tell of; a record with both is for either. */
const parentsProblems = { substance: 'skadligt-bruk-och-beroende', mind: 'psykisk-ohalsa' } as const;
const told = ({ sorts }: Need): string[] =>
  [...(sorts.get('barn-som-anhoriga') ?? [])].flatMap((sort) =>
    sort === 'substance' || sort === 'mind' ? [parentsProblems[sort]] : [],
  );

/** Is the record for the relatives of people with something that the need does not name? */
export function isForOthersRelatives(catalogue: Catalogue, need: Need, record: MadeFor): boolean {
  if (need.targetGroups.some((g) => record.targetGroups.includes(g) && relativesOf[g] !== undefined))
    return false;
  const ofParent = record.targetGroups.every((g) => g === 'barn-som-anhoriga')
    ? Object.values(parentsProblems).filter((p) => record.problems.includes(p))
    : [];
  const isForAny = record.targetGroups.includes('anhoriga');
  const of = [
    ...record.targetGroups.flatMap((g) => relativesOf[g] ?? (isForAny ? (conditions[g] ?? []) : [])),
    ...(ofParent.length === 1 ? ofParent : []),
  ];
  if (of.length === 0) return false;
  const named = new Set(
    catalogue.withBroader('problems', [
      ...need.problems,
      ...need.othersProblems,
      ...told(need),
      ...(need.circumstances.includes('severe-alcohol-or-drug-problem')
        ? ['skadligt-bruk-och-beroende']
        : []),
      ...need.targetGroups.flatMap((g) => [relativesOf[g] ?? [], ...problemsIn(g)].flat()),
    ]),
  );
  return !of.some((p) => named.has(p));
}
