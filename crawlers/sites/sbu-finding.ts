/** A finding out of the cells or fields that SBU prints it in; what is not in words of the tables goes to review. */
import type { DraftClaim, Proposal } from './draft.ts';
import { quoted, short, undecided } from './draft.ts';
import { readCertainty, readDirection } from './evidence-words.ts';
import type { MapContext } from './site.ts';

export interface PrintedFinding {
  readonly method: string;
  readonly population: string | null;
  readonly comparator: string | null;
  readonly outcome: string;
  /** The result cell, certainty included where it stands there. */
  readonly result: string;
  /** The certainty's own field; null where the result cell holds it. */
  readonly grade: string | null;
  readonly searchDate: string | null;
  readonly locator: string;
  readonly work: string;
  readonly published: string | null;
  readonly asOf: string | null;
}

export interface MappedFinding {
  readonly claims: readonly DraftClaim[];
  readonly proposals: readonly Proposal[];
}

export function mapFinding(context: MapContext, printed: PrintedFinding): MappedFinding {
  const method = context.catalogue.method(printed.method);
  const direction = readDirection(printed.result);
  const grade = readCertainty(printed.grade ?? printed.result);
  const groups = context.catalogue.conceptsIn('outcome-groups', printed.outcome);
  const said = short(`${printed.method}: ${printed.outcome}: ${printed.result}`, 300);
  const proposal = (
    why: Proposal['why'],
    candidates: readonly string[],
    claims: readonly DraftClaim[],
  ): MappedFinding => ({
    claims: [],
    proposals: [{ why, said, locator: printed.locator, candidates, claims }],
  });
  const group = groups[0];
  if (direction === null || grade === null || group === undefined)
    return proposal('unreadable_value', [], []);
  const claim = (subject: string): DraftClaim<'finding'> => ({
    subject,
    fact: 'finding',
    value: {
      target: subject !== undecided && context.catalogue.isClass(subject) ? 'class' : 'method',
      // "Mycket låg" is uncertainty whatever the estimate leans to (domain model 3).
      direction: grade.certainty === 'very_low' ? 'unclear' : direction,
      certainty: grade.certainty,
      certaintyScale: grade.scale,
      certaintyBasis: 'stated',
      outcomeGroup: group,
      comparator: printed.comparator === null ? null : short(printed.comparator, 160),
      design: 'systematic_review',
      searchDate: printed.searchDate,
      counts: true,
      countsReason: 'SBU:s sammanställning av systematiska översikter',
    },
    statedAs: quoted(printed.result),
    population: printed.population === null ? null : { text: short(printed.population, 200) },
    outcome: short(printed.outcome, 160),
    locator: short(printed.locator, 120),
    work: printed.work,
    published: printed.published,
    asOf: printed.asOf,
  });
  return method.kind === 'one'
    ? { claims: [claim(method.id)], proposals: [] }
    : proposal('unknown_method', method.candidates, [claim(undecided)]);
}
