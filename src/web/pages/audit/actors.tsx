/** Vem gör vad: every body's task, areas, groups and works on one page. */

import { auditReport } from '../../../api/audit-reports.ts';
import type { ActorRow } from '../../../audit/schemas.ts';
import { bySwedish } from '../../../domain/collate.ts';
import { countText } from '../../format.ts';
import { actorKindPlural } from '../../text.ts';
import { type AuditContext, ReportPage } from './frame.tsx';

export function ActorsPage({ context }: { context: AuditContext }) {
  const { catalogue, query, day } = context;
  const everything = { ...query, limit: Number.MAX_SAFE_INTEGER, offset: 0 };
  const { total, items } = auditReport('actors', catalogue, everything, day);
  const kinds = [...Map.groupBy(items, (a) => actorKindPlural[a.kind as keyof typeof actorKindPlural])];
  const shown = new Set(items.map((a) => a.id));
  const others = [...catalogue.actors.values()]
    .filter((a) => !shown.has(a.id))
    .toSorted((a, b) => bySwedish(a.title, b.title));
  const filtered = query.publishers.length > 0 || query.areas.length > 0;
  return (
    <ReportPage context={{ ...context, query: everything }} report="actors" total={total} withYear={false}>
      {kinds.map(([kind, rows]) => (
        <details class="group" open={rows.length <= 40}>
          <summary>
            <h3>{kind}</h3> <span class="n">{rows.length}</span>
          </summary>
          <ActorTable rows={rows} caption={kind} />
        </details>
      ))}
      {!filtered && others.length > 0 && (
        <details class="group">
          <summary>
            <h3>Övriga, och i andra länder</h3>{' '}
            <span class="n">{countText(others.length, 'aktör', 'aktörer')}</span>
          </summary>
          <ul class="areas">
            {others.map((a) => (
              <li>
                <a href={`/aktorer/${a.id}`}>{a.title}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </ReportPage>
  );
}

function ActorTable({ rows, caption }: { rows: readonly ActorRow[]; caption: string }) {
  return (
    <table class="claims wide">
      <caption class="away">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Aktör</th>
          <th scope="col">Uppdrag och roll</th>
          <th scope="col">Områden och målgrupper</th>
          <th scope="col">Kunskapsstöd här</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((a) => (
          <tr>
            <th scope="row">
              <a href={a.url}>{a.title}</a>
              {a.abbreviations.length > 0 && <span class="abbr"> {a.abbreviations.join(', ')}</span>}
              {a.recommends && <span class="ground">har till uppgift att rekommendera</span>}
              {a.inCouncil === true && <span class="ground">i Rådet för styrning med kunskap</span>}
            </th>
            <td data-label="Uppdrag">
              {a.mandate ?? <span class="note">inte beskrivet här</span>}
              {a.role !== null && <span class="ground">{a.role}</span>}
            </td>
            <td data-label="Områden">
              {a.areas.map((x) => x.label).join(', ')}
              {a.areas.length === 0 && a.workAreas.length > 0 && (
                <span>
                  {a.workAreas
                    .slice(0, 4)
                    .map((x) => `${x.label} (${x.works})`)
                    .join(', ')}
                  <span class="ground">efter kunskapsstöden</span>
                </span>
              )}
              {a.targetGroups.length > 0 && (
                <span class="ground">{a.targetGroups.map((x) => x.label).join(', ')}</span>
              )}
            </td>
            <td data-label="Kunskapsstöd">
              {a.works === 0 ? (
                <span class="note">inga</span>
              ) : (
                <a href={`/sok?type=support&publisher=${a.id}`}>{a.works}</a>
              )}
              {a.worksReplaced > 0 && <span class="ground">{a.worksReplaced} ersatta eller arkiverade</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
