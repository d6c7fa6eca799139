/** What is recommended and hard to get, what nobody looks after, and the map of knowledge and supply. */
import { auditReport } from '../../../api/audit-reports.ts';
import type { Unobtainable } from '../../../audit/schemas.ts';
import { supplyMap } from '../../../audit/supply.ts';
import { orphanKindLabels } from '../../../domain/audit-labels.ts';
import { introduceLabels } from '../../../domain/labels.ts';
import { SupplyMap } from './figures/supply-map.tsx';
import { type AuditContext, ReportPage, Select } from './frame.tsx';

const statuses = (['limited', 'abroad_only', 'no', 'unknown'] as const).map((value) => ({
  value,
  label: introduceLabels[value],
}));

export function UnobtainablePage({ context }: { context: AuditContext }) {
  const { catalogue, query, day } = context;
  const { total, items } = auditReport('unobtainable', catalogue, query, day);
  return (
    <ReportPage
      context={context}
      report="unobtainable"
      total={total}
      more={
        <Select
          id="f-lage"
          name="status"
          label="Möjlig att införa"
          choices={statuses}
          chosen={query.statuses[0]}
        />
      }
    >
      <UnobtainableTable items={items} />
    </ReportPage>
  );
}

export function UnobtainableTable({ items }: { items: readonly Unobtainable[] }) {
  return (
    <table class="claims wide">
      <caption class="away">Rekommenderade metoder som är svåra att införa, eller där uppgift saknas</caption>
      <thead>
        <tr>
          <th scope="col">Metod</th>
          <th scope="col">Rekommendation</th>
          <th scope="col">Möjlig att införa</th>
          <th scope="col">Hinder som källor nämner</th>
        </tr>
      </thead>
      <tbody>
        {items.map((u) => (
          <tr>
            <th scope="row">
              <a href={u.url}>{u.title}</a>
            </th>
            <td data-label="Rekommendation">
              <ul class="facts-list">
                {u.positions.map((p) => (
                  <li>
                    {p.publisher.name} {p.year ?? ''}: {p.label}
                    {p.via !== null && <span class="note"> – gäller insatstypen {p.via}</span>}
                  </li>
                ))}
              </ul>
            </td>
            <td data-label="Möjlig att införa">
              {u.statusLabel}
              {u.lastKnown !== null && <span class="ground">senast känt {u.lastKnown.slice(0, 4)}</span>}
            </td>
            <td data-label="Hinder">
              {u.barriers.length === 0 ? (
                <span class="note">inga nämnda</span>
              ) : (
                [...new Set(u.barriers.map((b) => b.label))].join(', ')
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const orphanKinds = Object.entries(orphanKindLabels).map(([value, label]) => ({ value, label }));

export function OrphansPage({ context }: { context: AuditContext }) {
  const { catalogue, query, day } = context;
  const { total, items } = auditReport('orphans', catalogue, query, day);
  return (
    <ReportPage context={context} report="orphans" total={total} kinds={orphanKinds}>
      <table class="claims wide">
        <caption class="away">Utan förvaltare eller sammanhang</caption>
        <thead>
          <tr>
            <th scope="col">Namn</th>
            <th scope="col">Läge</th>
            <th scope="col">Vem som säger det</th>
          </tr>
        </thead>
        <tbody>
          {items.map((o) => (
            <tr>
              <th scope="row">
                <a href={o.url}>{o.title}</a>
              </th>
              <td data-label="Läge">
                {o.kindLabel}
                {o.detail !== null && <span class="ground">{o.detail}</span>}
              </td>
              <td data-label="Avsändare">
                {o.publishers.map((p) => p.name).join(', ') || <span class="note">–</span>} {o.year ?? ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ReportPage>
  );
}

export function SupplyPage({ context }: { context: AuditContext }) {
  const { catalogue, query, day } = context;
  const cells = supplyMap(catalogue, query.areas, day);
  return (
    <ReportPage
      context={{ ...context, query: { ...query, limit: Math.max(cells.length, 1), offset: 0 } }}
      report="supply"
      total={cells.length}
      withYear={false}
    >
      <SupplyMap
        id="karta"
        title="Kunskap om effekt och möjlighet att införa"
        cells={cells}
        rows={45}
        columns={14}
      />
    </ReportPage>
  );
}
