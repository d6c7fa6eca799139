import { auditReport } from '../../../api/audit-reports.ts';
import type { CurrencyItem } from '../../../audit/schemas.ts';
import { currencyKindLabels } from '../../../domain/audit-labels.ts';
import { countText } from '../../format.ts';
import { type AuditContext, ReportPage } from './frame.tsx';

const kinds = Object.entries(currencyKindLabels).map(([value, label]) => ({ value, label }));

export function CurrencyPage({ context }: { context: AuditContext }) {
  const { catalogue, query, day } = context;
  const { total, items } = auditReport('replaced', catalogue, query, day);
  return (
    <ReportPage
      context={context}
      report="replaced"
      total={total}
      kinds={kinds}
      more={
        <label class="choice">
          <input type="checkbox" name="pointedAt" value="true" checked={query.pointedAt} />
          <span>Bara det som något pekar på</span>
        </label>
      }
    >
      <CurrencyTable items={items} />
    </ReportPage>
  );
}

export function CurrencyTable({ items }: { items: readonly CurrencyItem[] }) {
  return (
    <table class="claims wide">
      <caption class="away">Ersatt, indraget och gammalt</caption>
      <thead>
        <tr>
          <th scope="col">Titel</th>
          <th scope="col">Läge</th>
          <th scope="col">Vad som pekar dit</th>
        </tr>
      </thead>
      <tbody>
        {items.map((i) => (
          <tr>
            <th scope="row">
              {i.url === null ? i.title : <a href={i.url}>{i.title}</a>}
              <span class="ground">
                {i.publishers.map((p) => p.name).join(', ')}
                {i.year === null ? '' : ` ${i.year}`}
              </span>
            </th>
            <td data-label="Läge">
              {i.kindLabel}
              {i.replacedBy.length > 0 && (
                <ol class="facts-list">
                  {i.replacedBy.map((r) => (
                    <li>{r.url === null ? r.title : <a href={r.url}>{r.title}</a>}</li>
                  ))}
                </ol>
              )}
              {i.kind === 'replaced' && i.replacedBy.length === 0 && (
                <span class="ground">Vad som ersatte det är inte känt.</span>
              )}
              {i.detail !== null && <span class="ground">{i.detail}</span>}
            </td>
            <td data-label="Vad som pekar dit">
              {i.pointedAtBy.length === 0 ? (
                <span class="note">inget känt</span>
              ) : (
                <details>
                  <summary>{countText(i.pointedAtBy.length, 'uppgift', 'uppgifter')}</summary>
                  <ul class="facts-list">
                    {i.pointedAtBy.map((p) => (
                      <li>
                        {p.url === null ? p.title : <a href={p.url}>{p.title}</a>}
                        <span class="note"> – {p.kindLabel}</span>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
