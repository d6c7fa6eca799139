/** Two bodies' statements lined up on the questions that explain why they differ (domain model 3). */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { populationText } from '../catalogue/claim-text.ts';
import { type DissentView, dissentView } from '../catalogue/dissent-view.ts';
import { recordUrl } from '../catalogue/record-view.ts';
import { sourceView } from '../catalogue/sources.ts';
import { type Claim, claimDate } from '../domain/claim.ts';
import { designLabels } from '../domain/labels.ts';
import type { Dissent } from '../domain/records/reference.ts';
import type { SourceView } from '../domain/views.ts';

/** One statement with what its claims say; null = the claims do not say. */
export interface Side {
  readonly publisher: string;
  readonly statement: string;
  readonly kind: Dissent['a']['kind'];
  readonly method: { readonly title: string; readonly url: string } | null;
  readonly country: string | null;
  readonly population: string | null;
  readonly outcome: string | null;
  readonly followUp: string | null;
  readonly comparison: string | null;
  readonly design: string | null;
  readonly searched: string | null;
  readonly date: string | null;
  readonly source: SourceView | null;
  readonly url: string | null;
}

export interface LinedUp {
  readonly view: DissentView;
  /** A finding against a decision: two kinds of answer. */
  readonly kindsOfAnswer: boolean;
  readonly sides: readonly [Side, Side];
}

/** All that have been judged, in the order of the data. */
export function linedUpDissents(catalogue: Catalogue): LinedUp[] {
  return catalogue.dissents.flatMap((dissent) => {
    const view = dissentView(dissent);
    if (view === null) return [];
    const sides: [Side, Side] = [sideOf(catalogue, dissent.a), sideOf(catalogue, dissent.b)];
    return [{ view, kindsOfAnswer: dissent.level === 'evidence_vs_decision', sides }];
  });
}

function sideOf(catalogue: Catalogue, side: Dissent['a']): Side {
  const claims = side.claims.flatMap((id) => catalogue.claim(id)?.claim ?? []);
  const [claim] = claims;
  const finding = claims.find((c) => c.fact === 'finding');
  const months = finding?.value.followUpMonths ?? null;
  return {
    publisher: side.assertedBy,
    statement: side.statement,
    kind: side.kind,
    method:
      side.method === null
        ? null
        : { title: catalogue.titleOf(side.method), url: recordUrl('method', side.method) },
    country: claim?.country ?? null,
    population: first(claims, (c) => populationText(catalogue, c.population)),
    outcome: first(claims, (c) => c.outcome),
    followUp: months === null ? null : `${months} månader`,
    comparison: finding?.value.comparator ?? null,
    design: finding === undefined ? null : designLabels[finding.value.design],
    searched: finding?.value.searchDate ?? null,
    date: first(claims, claimDate) ?? (side.year === null ? null : String(side.year)),
    source: claim === undefined ? null : sourceView(catalogue, claim),
    url: side.url,
  };
}

function first(claims: readonly Claim[], read: (claim: Claim) => string | null): string | null {
  return claims.map(read).find((value) => value !== null) ?? null;
}

/** SBU's own reminder that an uncertain conclusion is not a reason to stop; null if the claim is gone. */
export function reminderSource(catalogue: Catalogue): SourceView | null {
  const claim = catalogue.claim('sbu308-neutral')?.claim;
  return claim === undefined ? null : sourceView(catalogue, claim);
}
