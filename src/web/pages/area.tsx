/** The methods of an area by what is said of them: recommended, advised against, assessed, only described. */
import type { RecordView } from '../../domain/views.ts';
import { leadPosition, positionDetail } from '../components/facts.tsx';
import { evidenceShapes, introduceShapes, levelShapes, Mark } from '../components/mark.tsx';
import type { areaText } from '../text.ts';

type GroupId = keyof typeof areaText.groups;

/** A method stands once, under the strongest thing that is said of it; advice against comes first. */
export function groupByFact(records: readonly RecordView[]): { id: GroupId; records: RecordView[] }[] {
  const of = (r: RecordView): GroupId => {
    if (r.flags.some((f) => f.level === 'verdict')) return 'avoid';
    if (r.positions.some((p) => p.level === 'should' || p.level === 'may' || p.level === 'exceptionally'))
      return 'recommended';
    if (r.evidence?.outcomes.some((o) => o.counting > 0)) return 'assessed';
    return 'described';
  };
  return (['recommended', 'avoid', 'assessed', 'described'] as const)
    .map((id) => ({ id, records: records.filter((r) => of(r) === id) }))
    .filter((g) => g.records.length > 0);
}

export function FactTable({ records, caption }: { records: readonly RecordView[]; caption: string }) {
  return (
    <table class="claims sortable" role="table">
      <caption class="away">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {['Metod', 'Rekommendation', 'Kunskap om effekt', 'Möjlig att införa'].map((h) => (
            <th scope="col" role="columnheader">
              {h}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {records.map((r) => (
          <FactRow record={r} />
        ))}
      </tbody>
    </table>
  );
}

function FactRow({ record: r }: { record: RecordView }) {
  const lead = leadPosition(r.positions);
  const serious = r.flags.filter((f) => f.level !== 'notice').slice(0, 2);
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={r.url}>{r.title}</a>
        {serious.map((f) => (
          <span class="line warnline">
            <Mark shape="triangle" />
            {f.label}
          </span>
        ))}
      </th>
      <td role="cell" data-label="Rekommendation">
        {lead === undefined ? (
          <span class="note">ingen hittad</span>
        ) : (
          <>
            <Mark shape={levelShapes[lead.level]} />
            {lead.label}
            <span class="line note">{positionDetail(lead)}</span>
          </>
        )}
      </td>
      <td role="cell" data-label="Kunskap om effekt">
        {r.evidence !== null && (
          <>
            <Mark shape={evidenceShapes[r.evidence.class]} />
            {r.evidence.label}
          </>
        )}
      </td>
      <td role="cell" data-label="Möjlig att införa">
        {r.introduce !== null && (
          <>
            <Mark shape={introduceShapes[r.introduce.status]} />
            {r.introduce.label}
          </>
        )}
      </td>
    </tr>
  );
}
