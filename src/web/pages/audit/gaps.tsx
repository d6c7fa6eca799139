import { auditReport } from '../../../api/audit-reports.ts';
import type { Gap } from '../../../audit/schemas.ts';
import { type AuditContext, ReportPage } from './frame.tsx';

export function GapsPage({ context }: { context: AuditContext }) {
  const { catalogue, query, day } = context;
  const { total, items } = auditReport('gaps', catalogue, query, day);
  return (
    <ReportPage context={context} report="gaps" total={total}>
      <GapTable gaps={items} />
    </ReportPage>
  );
}

export function GapTable({ gaps }: { gaps: readonly Gap[] }) {
  return (
    <table class="claims wide">
      <caption class="away">Målgrupp och problem, vad som finns och vad som saknas</caption>
      <thead>
        <tr>
          <th scope="col">Målgrupp och problem</th>
          <th scope="col">Vad som saknas</th>
          <th scope="col">Kunskapsstöd</th>
          <th scope="col">Metoder</th>
        </tr>
      </thead>
      <tbody>
        {gaps.map((g) => (
          <tr>
            <th scope="row">
              <a href={g.url}>
                {g.targetGroup.label} – {g.problem.label.toLocaleLowerCase('sv')}
              </a>
            </th>
            <td data-label="Vad som saknas">
              <ul class="facts-list">
                {g.gaps.map((x) => (
                  <li>{x.label}</li>
                ))}
              </ul>
              {g.knowledgeGaps.length > 0 && (
                <details class="more">
                  <summary>Kunskapsluckor ({g.knowledgeGaps.length})</summary>
                  {g.knowledgeGaps.map((k) => (
                    <p>
                      {k.publisher.name}:{' '}
                      {k.url === null ? (
                        k.text
                      ) : (
                        <a href={k.url} rel="noreferrer">
                          {k.text}
                        </a>
                      )}
                    </p>
                  ))}
                </details>
              )}
            </td>
            <td data-label="Kunskapsstöd">
              {g.supports.problem_solving} problemlösande, {g.supports.explaining} förklarande,{' '}
              {g.supports.describing} beskrivande
              {g.supports.unknown > 0 && `, ${g.supports.unknown} av okänt slag`}
              <span class="ground">
                {g.supportsUnplaced} problemlösande i samma områden säger inte vilken grupp eller vilket
                problem
              </span>
            </td>
            <td data-label="Metoder">
              {g.methods}, varav {g.methodsWithoutVerdict} utan avrådan
              <span class="ground">
                {g.recommended} rekommenderade, {g.recommendedObtainable} av dem går att införa enligt vad som
                är känt
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
