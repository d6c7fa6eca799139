/** Claims in a table: the source's own words first, then what we read in them; for whom; by whom, when, on what ground. */
import type { Child } from 'hono/jsx';
import type { FactName, FactValue } from '../../domain/claim.ts';
import type { ClaimView } from '../../domain/views.ts';
import { dateText } from '../format.ts';
import { Basis, ClaimDate, ClaimSource } from './source-line.tsx';

/** The typed value of a claim of a known fact; the service made the view from a checked claim. */
export function claimValue<F extends FactName>(claim: ClaimView, fact: F): FactValue<F> | null {
  return claim.fact === fact ? (claim.value as FactValue<F>) : null;
}

export interface ClaimTableProps {
  readonly claims: readonly ClaimView[];
  readonly caption: string;
  /** The heading above says the same. */
  readonly hideCaption?: boolean;
  /** What is said, if not the claim's own phrase. */
  readonly text?: (claim: ClaimView) => Child;
}

/**
 * On a narrow page the rows become cards by CSS; the explicit roles keep the table a table for those who listen
 * (display changes drop it in some browsers).
 */
export function ClaimTable({ claims, caption, hideCaption, text }: ClaimTableProps) {
  const about = claims.some((c) => c.populationText !== null || c.outcome !== null);
  return (
    <table class="claims" role="table">
      <caption class={hideCaption ? 'away' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Uppgift
          </th>
          {about && (
            <th scope="col" role="columnheader">
              För vem, vilket utfall
            </th>
          )}
          <th scope="col" role="columnheader">
            Källa
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {claims.map((claim) => (
          <ClaimRow claim={claim} about={about} text={text?.(claim) ?? claim.text} />
        ))}
      </tbody>
    </table>
  );
}

function ClaimRow({ claim, about, text }: { claim: ClaimView; about: boolean; text: Child }) {
  return (
    <tr role="row" id={`uppgift-${claim.id}`}>
      <td role="cell" data-label="Uppgift" class="said">
        {claim.statedAs !== null && <q>{claim.statedAs}</q>}
        <span>{text}</span>
        <ClaimMore claim={claim} />
      </td>
      {about && (
        <td role="cell" data-label="Gäller">
          <About claim={claim} />
        </td>
      )}
      <td role="cell" data-label="Källa">
        <ClaimSource claim={claim} />
        <span class="ground">
          <ClaimDate claim={claim} /> <Basis basis={claim.basis} country={claim.country} />
        </span>
      </td>
    </tr>
  );
}

/** The outcome first: the same group often stands in every row of an outcome group's table. */
function About({ claim }: { claim: ClaimView }) {
  if (claim.populationText === null && claim.outcome === null) return <span class="note">inte angivet</span>;
  return (
    <>
      {claim.outcome !== null && <span class="line">Utfall: {claim.outcome}</span>}
      {claim.populationText !== null && <span class="line">{claim.populationText}</span>}
    </>
  );
}

/** The timeline of a claim: what the source says of time, when it was read, and since when it stands here. */
export function ClaimMore({ claim }: { claim: ClaimView }) {
  const moments: [string, string][] = [];
  const add = (day: string | null, what: string) => {
    if (day !== null) moments.push([dateText(day), what]);
  };
  add(claim.published, 'utgiven');
  add(claim.asOf, 'gäller per');
  add(claim.validFrom, 'gäller från');
  add(claim.validTo, 'gäller till');
  add(claim.readAt.read, 'läst i källan');
  add(claim.recordedFrom, 'visad här från');
  add(claim.recordedTo, 'visad här till');
  return (
    <details class="more">
      <summary>Om uppgiften</summary>
      {claim.note !== null && <p>Redaktionens anmärkning: {claim.note}</p>}
      <ol class="timeline">
        {moments.map(([day, what]) => (
          <li>
            <b>{day}</b> {what}
          </li>
        ))}
      </ol>
      <p class="id">
        Uppgift <code>{claim.id}</code>
      </p>
    </details>
  );
}
