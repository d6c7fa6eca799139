/** What is known of effect, outcome group by outcome group: never averaged, counting statements before the others. */
import { certaintyLabels, designLabels, directionLabels } from '../../domain/labels.ts';
import type { ClaimView, DetailView, OutcomeView } from '../../domain/views.ts';
import { countText, dateText } from '../format.ts';
import { recordText } from '../text.ts';
import { ClaimTable, claimValue } from './claims.tsx';
import { CertaintyDiscs, evidenceShapes, Mark } from './mark.tsx';

export function Evidence({ detail }: { detail: DetailView }) {
  const { evidence } = detail;
  const findings = detail.findings.filter((c) => c.fact === 'finding');
  const foreign = findings.filter((c) => c.country !== 'SE' && !decides(c));
  if (evidence === null || findings.length === 0) return <p>{recordText.noEvidence}</p>;
  return (
    <>
      <p class="verdict">
        <Mark shape={evidenceShapes[evidence.class]} />
        <span class="strong">{evidence.label}.</span> <a href="/om/evidens">Så läser du det här</a>
      </p>
      <p class="note">{recordText.notInherited}</p>
      <Overview outcomes={evidence.outcomes} />
      {evidence.outcomes.map((outcome) => (
        <Outcome
          outcome={outcome}
          findings={findings.filter((c) => groupOf(c) === outcome.group && !foreign.includes(c))}
        />
      ))}
      {foreign.length > 0 && (
        <>
          <h3>Utländska bedömningar och studier</h3>
          <p class="note">{recordText.foreignNote}</p>
          <ClaimTable
            claims={foreign}
            caption={countText(foreign.length, 'uppgift', 'uppgifter')}
            text={findingText}
          />
        </>
      )}
    </>
  );
}

/** All outcome groups at a glance, where there are several: a mean of them is never given. */
function Overview({ outcomes }: { outcomes: readonly OutcomeView[] }) {
  if (outcomes.length < 2) return null;
  return (
    <table class="overview">
      <caption>Besked utfall för utfall</caption>
      <thead>
        <tr>
          <th scope="col">Utfall</th>
          <th scope="col">Besked</th>
          <th scope="col">Vem, när</th>
        </tr>
      </thead>
      <tbody>
        {outcomes.map((o) => (
          <tr>
            <th scope="row">
              <a href={`#utfall-${o.group}`}>{o.groupLabel}</a>
            </th>
            <td>
              <Mark shape={evidenceShapes[o.class]} />
              {o.label}
              {o.counting > 0 && o.certainty !== null && (
                <span class="line">
                  <CertaintyDiscs certainty={o.certainty} />
                </span>
              )}
            </td>
            <td>
              {o.counting === 0 ? 'ingen som räknas' : [o.assertedBy?.name, o.year].filter(Boolean).join(' ')}
              {o.counting > 1 && ` och ${o.counting - 1} till`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Outcome({ outcome, findings }: { outcome: OutcomeView; findings: readonly ClaimView[] }) {
  if (findings.length === 0) return null;
  const counting = findings.filter(decides);
  const others = findings.filter((c) => !decides(c));
  return (
    <div class="outcome" id={`utfall-${outcome.group}`}>
      <h3>{outcome.groupLabel}</h3>
      <p class="verdict">
        <span class="strong">
          <Mark shape={evidenceShapes[outcome.class]} />
          {outcome.label}
        </span>
        {outcome.certainty !== null && counting.length > 0 && (
          <span>
            <CertaintyDiscs certainty={outcome.certainty} />
            {certaintyLabels[outcome.certainty]}
          </span>
        )}
        <span class="note">
          {outcome.searchDate === null
            ? counting.length > 0 && 'när litteraturen söktes är inte känt'
            : `litteratur sökt ${dateText(outcome.searchDate)}`}
        </span>
      </p>
      {counting.length > 0 && (
        <ClaimTable
          claims={counting}
          caption={countText(counting.length, 'bedömning som räknas', 'bedömningar som räknas')}
          text={findingText}
        />
      )}
      {others.length > 0 && <ClaimTable claims={others} caption={recordText.notCounted} text={findingText} />}
    </div>
  );
}

function groupOf(claim: ClaimView): string | undefined {
  return claimValue(claim, 'finding')?.outcomeGroup;
}

/** The rule of src/domain/evidence-class.ts `counts`: a review's or an agency's, and not superseded. */
function decides(claim: ClaimView): boolean {
  const value = claimValue(claim, 'finding');
  return value?.counts === true && value.current;
}

/** Direction and certainty always together, then how it was studied; and why it does not count, where so. */
export function findingText(claim: ClaimView): string {
  const v = claimValue(claim, 'finding');
  if (v === null) return claim.text;
  const read = v.certaintyBasis === 'inferred' ? ' (läst ur en formulering)' : '';
  return [
    `${directionLabels[v.direction]}, ${certaintyLabels[v.certainty]}${read}`,
    v.comparator === null ? null : `jämfört med ${v.comparator}`,
    designLabels[v.design],
    v.followUpMonths === null ? null : `uppföljning ${v.followUpMonths} månader`,
    v.searchDate === null ? null : `sökt ${dateText(v.searchDate)}`,
    v.versionEvaluated === null ? null : `prövad version: ${v.versionEvaluated}`,
    v.current ? null : `ersatt${v.supersededBy === null ? '' : ` av ${v.supersededBy}`}`,
    v.target === 'class' ? 'gäller insatstypen' : null,
    v.counts && v.current ? null : `räknas inte: ${v.countsReason}`,
  ]
    .filter((part) => part !== null && part !== '')
    .join('; ');
}
