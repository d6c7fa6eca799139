import { auditReport } from '../../../api/audit-reports.ts';
import { hotSpots, overlapMatrix } from '../../../audit/overlap/hotspots.ts';
import { allOverlaps } from '../../../audit/overlap/report.ts';
import type { OverlapPairView, WorkRef } from '../../../audit/schemas.ts';
import { auditText } from '../../audit-text.ts';
import { numberText } from '../../format.ts';
import { OverlapMatrix } from './figures/matrix.tsx';
import { type AuditContext, ReportPage, Select } from './frame.tsx';

const scores = [
  { value: '0.42', label: 'mycket stort' },
  { value: '0.3', label: 'stort eller mer' },
];

export function OverlapsPage({ context }: { context: AuditContext }) {
  const { catalogue, query, day } = context;
  const { total, items } = auditReport('overlaps', catalogue, query, day);
  return (
    <ReportPage
      context={context}
      report="overlaps"
      total={total}
      more={
        <Select
          id="f-lagst"
          name="minScore"
          label={auditText.minScore}
          choices={scores}
          chosen={query.minScore?.toString()}
          any="visst eller mer"
        />
      }
    >
      <ol class="pairs" start={query.offset + 1}>
        {items.map((pair) => (
          <Pair pair={pair} />
        ))}
      </ol>
    </ReportPage>
  );
}

export function HotSpotsPage({ context }: { context: AuditContext }) {
  const { catalogue, query, day } = context;
  const { total, items } = auditReport('hotspots', catalogue, query, day);
  const pairs = allOverlaps(catalogue);
  const inUse = pairs.filter((p) =>
    [p.a, p.b].every((w) => w.status === 'current' || w.status === 'unknown'),
  );
  return (
    <ReportPage
      context={context}
      report="hotspots"
      total={total}
      figure={
        <OverlapMatrix
          catalogue={catalogue}
          cells={overlapMatrix(catalogue, inUse)}
          areas={hotSpots(catalogue, inUse).map((s) => s.area)}
          bodies={query.publishers.length > 0 ? 60 : 22}
        />
      }
    >
      <section class="scroll" tabindex={0} aria-label="Områden efter överlapp">
        <table class="wide">
          <thead>
            <tr>
              <th scope="col">Område</th>
              <th scope="col" class="num">
                Värme
              </th>
              <th scope="col" class="num">
                Par av utgivare
              </th>
              <th scope="col" class="num">
                Par av kunskapsstöd
              </th>
              <th scope="col" class="num">
                Varav stora
              </th>
              <th scope="col" class="num">
                Kunskapsstöd
              </th>
              <th scope="col" class="num">
                Utgivare
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((s) => (
              <tr>
                <th scope="row">
                  <a href={`/omrade/${s.area}`}>{s.label}</a>
                </th>
                <td class="num">{numberText(s.heat)}</td>
                <td class="num">{s.bodyPairs}</td>
                <td class="num">
                  {s.pairs === 0 ? 0 : <a href={`/for-myndigheter/overlapp?area=${s.area}`}>{s.pairs}</a>}
                </td>
                <td class="num">{s.largePairs}</td>
                <td class="num">{s.works}</td>
                <td class="num">{s.publishers}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </ReportPage>
  );
}

/** One pair: what the two are, how much they overlap, in what, and how they may relate. */
export function Pair({ pair }: { pair: OverlapPairView }) {
  const shared = pair.parts.filter((p) => p.value !== null && p.value > 0);
  const unknown = pair.parts.filter((p) => p.value === null).map((p) => p.label.toLocaleLowerCase('sv'));
  return (
    <li class="pair">
      <h3>
        <Meter value={pair.score} />
        {pair.bandLabel} <span class="n">{numberText(pair.score)}</span>
      </h3>
      <div class="works">
        <Work work={pair.a} />
        <Work work={pair.b} />
      </div>
      <Judgement pair={pair} />
      <details>
        <summary>Vad de har gemensamt</summary>
        <section class="scroll" tabindex={0} aria-label={`Delar: ${pair.a.title} och ${pair.b.title}`}>
          <table>
            <thead>
              <tr>
                <th scope="col">Del</th>
                <th scope="col">Likhet (0–1)</th>
                <th scope="col">Gemensamt</th>
              </tr>
            </thead>
            <tbody>
              {shared.map((p) => (
                <tr>
                  <th scope="row">{p.label}</th>
                  <td>{numberText(p.value ?? 0)}</td>
                  <td>{p.shared.map((s) => s.label).join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <p class="note">
          {pair.basis === 'inferred' && 'Delar av detta är läst ur titlarna och är vår tolkning. '}
          {unknown.length > 0 && `Okänt för minst ett av verken: ${unknown.join(', ')}.`}
        </p>
      </details>
    </li>
  );
}

function Work({ work }: { work: WorkRef }) {
  const old = work.status === 'replaced' || work.status === 'archived';
  return (
    <p>
      <a href={work.url}>{work.title}</a>
      <small>
        {work.publishers.map((p) => p.name).join(', ')}
        {work.year === null ? '' : ` ${work.year}`}
        {old && ` – ${work.statusLabel.toLocaleLowerCase('sv')}`}
      </small>
    </p>
  );
}

function Judgement({ pair }: { pair: OverlapPairView }) {
  const { verdict, relation } = pair;
  if (verdict !== null) {
    return (
      <p>
        <b>{verdict.label}.</b> {verdict.why}{' '}
        <span class="note">
          Bedömt av {verdict.role}, {verdict.date}.
        </span>
      </p>
    );
  }
  if (relation === null) return null;
  const from = [pair.a, pair.b].find((w) => w.id === relation.from);
  return (
    <p>
      <b>
        {relation.basis === 'stated' ? relation.label : `Förslag: ${relation.label.toLocaleLowerCase('sv')}`}
      </b>
      {from !== undefined && ` (det är ”${from.title}” som gör det)`}. {relation.ground}{' '}
      {relation.basis === 'inferred' && <span class="note">{auditText.unverifiedPair}.</span>}
    </p>
  );
}

/** How much, as a bar beside the words and the number. */
function Meter({ value }: { value: number }) {
  return (
    <svg class="meter" viewBox="0 0 100 12" aria-hidden="true">
      <rect class="track" x="0.500" y="0.500" width="99" height="11" />
      <rect class="value" x="1" y="1" width={Math.round(value * 98)} height="10" />
    </svg>
  );
}
