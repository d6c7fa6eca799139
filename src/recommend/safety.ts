import type { Catalogue } from '../catalogue/catalogue.ts';
import { publisherView } from '../catalogue/sources.ts';
import type { ClaimOf } from '../domain/claim.ts';
import { safetyLabels } from '../domain/labels.ts';
import type { Need } from './need.ts';

/** A question that has to be answered before a method is chosen. */
export interface AskFirst {
  readonly circumstance: string;
  readonly label: string;
  readonly question: string;
  /** The methods offered for which a source names the circumstance; empty for what is always asked. */
  readonly methods: readonly string[];
}

/** Asked whatever is offered: what stands in no source is not thereby safe. */
export const alwaysAsk = ['ongoing-partner-violence'] as const;

type Safety = ClaimOf<'safety'>;

/** The safety conditions of a method, whoever states them; each is shown with its country. */
export function safetyOf(catalogue: Catalogue, id: string): Safety[] {
  return catalogue.factClaims(id, 'safety').filter((c) => c.value.type !== 'harm_signal');
}

/** Whoever is psychotic cannot follow a content that takes cognitive ability. */
const implied: Readonly<Record<string, readonly string[]>> = {
  'acute-psychosis-or-severe-mental-illness': ['cognitive-impairment'],
};

/** A problem that is such a circumstance, unless it is answered that there is none. */
const impliedByProblem: Readonly<Record<string, readonly string[]>> = {
  'sexuellt-vald': ['sexual-abuse-perpetrated'],
  'hedersrelaterat-vald': ['honour-based-violence'],
};

/**
 * Why the method must not be offered in these circumstances, in words with the body that says so; null = no such
 * reason. Only a Swedish source blocks (domain model 1 and 5); a foreign one is a caution, first among the cautions.
 */
export function blockedBy(catalogue: Catalogue, need: Need, id: string): string | null {
  const present = new Set([
    ...need.circumstances.flatMap((c) => [c, ...(implied[c] ?? [])]),
    ...need.problems
      .flatMap((p) => impliedByProblem[p] ?? [])
      .filter((c) => !need.absentCircumstances.includes(c)),
  ]);
  if (isInDanger(need)) present.add('ongoing-partner-violence');
  const claim = safetyOf(catalogue, id)
    .filter((c) => c.country === 'SE')
    .find((c) => c.value.circumstances.some((x) => present.has(x)));
  return claim === undefined ? null : safetyText(catalogue, claim);
}

/** A partner who threatens the life, or controls: the violence goes on, unless it is answered that it does not. */
function isInDanger({ problems, circumstances, absentCircumstances }: Need): boolean {
  return (
    problems.includes('vald-i-nara-relation') &&
    ['severe-or-controlling-violence', 'weapon-or-lethal-threat'].some((c) => circumstances.includes(c)) &&
    !absentCircumstances.includes('ongoing-partner-violence')
  );
}

/** "Olämplig när pågående partnervåld (Socialstyrelsen)"; a foreign source is marked as such. */
export function safetyText(catalogue: Catalogue, claim: Safety): string {
  const body = publisherView(catalogue, claim.source.assertedBy).name;
  const foreign = claim.country === 'SE' ? '' : ', utländsk uppgift';
  return `${safetyLabels[claim.value.type]} ${claim.value.condition} (${body}${foreign}).`;
}

/** What to ask before any of the methods is used, most methods first; what is answered is not asked again. */
export function questionsFor(catalogue: Catalogue, need: Need, ids: readonly string[]): AskFirst[] {
  const answered = new Set([...need.circumstances, ...need.absentCircumstances]);
  const concerned = new Map<string, string[]>(alwaysAsk.map((c) => [c, []]));
  for (const id of ids) {
    for (const circumstance of new Set(safetyOf(catalogue, id).flatMap((c) => c.value.circumstances))) {
      concerned.set(circumstance, [...(concerned.get(circumstance) ?? []), id]);
    }
  }
  const concepts = catalogue.concepts('circumstances');
  return [...concerned]
    .filter(([circumstance]) => !answered.has(circumstance) && concepts.has(circumstance))
    .toSorted(
      ([a, x], [b, y]) =>
        Number(isAlways(b)) - Number(isAlways(a)) || y.length - x.length || a.localeCompare(b),
    )
    .map(([circumstance, methods]) => ({
      circumstance,
      label: catalogue.label('circumstances', circumstance),
      question: concepts.get(circumstance)?.definition ?? catalogue.label('circumstances', circumstance),
      methods,
    }));
}

function isAlways(circumstance: string): boolean {
  return (alwaysAsk as readonly string[]).includes(circumstance);
}
