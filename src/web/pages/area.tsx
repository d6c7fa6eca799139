/** One area: what is recommended, what is advised against, what is assessed and what is only described. */
import type { Context } from 'hono';
import { emptyRequest } from '../../api/search-params.ts';
import type { RecordView } from '../../domain/views.ts';
import { leadPosition, positionDetail } from '../components/facts.tsx';
import { Page } from '../components/layout.tsx';
import { evidenceShapes, introduceShapes, levelShapes, Mark } from '../components/mark.tsx';
import type { WebDeps } from '../deps.ts';
import { inSentence } from '../format.ts';
import { render } from '../render.tsx';
import { areaText } from '../text.ts';
import { errorPage } from './error.tsx';

const MOST = 100;

export async function areaPage(c: Context, deps: WebDeps): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const area = deps.service.catalogue().concepts('areas').get(id);
  if (area === undefined)
    return errorPage(c, deps, 'not-found', 'Området finns inte. Områdena står på startsidan.');
  const ask = (type: string) =>
    deps.service.search({
      ...emptyRequest,
      limit: MOST,
      sort: 'title',
      filters: { area: [id], type: [type] },
    });
  const [methods, supports] = [await ask('method'), await ask('support')];
  const groups = groupByFact(methods.hits);
  return render(
    c,
    <Page deps={deps} title={area.label} canonical={`/omrade/${id}`}>
      <p class="kind">Område</p>
      <h1>{area.label}</h1>
      {area.definition !== null && <p class="lead">{area.definition}</p>}
      <p class="note">{areaText.note}</p>
      {groups.map((g) => (
        <section class="day" aria-labelledby={`g-${g.id}`}>
          <h2 id={`g-${g.id}`}>
            {areaText.groups[g.id].title} <span class="n">{g.records.length}</span>
          </h2>
          <p class="note">{areaText.groups[g.id].note}</p>
          <FactTable records={g.records} caption={areaText.groups[g.id].title} />
        </section>
      ))}
      {methods.total > MOST && (
        <p>
          <a href={`/sok?type=method&area=${id}`}>Alla {methods.total} metoder</a>
        </p>
      )}
      <section class="day" aria-labelledby="g-stod">
        <h2 id="g-stod">
          Kunskapsstöd <span class="n">{supports.total}</span>
        </h2>
        <ul>
          {supports.hits.map((s) => (
            <li>
              <a href={s.url}>{s.title}</a>
              <span class="note">
                {' '}
                – {s.kindLabel}, {s.publishers.map((p) => p.name).join(', ')} {s.year ?? ''}
                {s.status === 'current' || s.statusLabel === null ? '' : `, ${inSentence(s.statusLabel)}`}
              </span>
            </li>
          ))}
        </ul>
        <p>
          <a href={`/sok?type=support&area=${id}`}>Sök bland kunskapsstöden</a>
        </p>
      </section>
    </Page>,
  );
}

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

function FactTable({ records, caption }: { records: readonly RecordView[]; caption: string }) {
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
