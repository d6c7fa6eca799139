/** One area, collected: the works and how they relate, the methods by fact, what differs, what is missing, what is new. */

import { type AuditQuery, auditParams } from '../../../api/audit-query.ts';
import { auditReport } from '../../../api/audit-reports.ts';
import { supplyMap } from '../../../audit/supply.ts';
import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { dayOf } from '../../../catalogue/history.ts';
import { recordView } from '../../../catalogue/record-view.ts';
import type { Change } from '../../../catalogue/store.ts';
import { bySwedish } from '../../../domain/collate.ts';
import { knowledgeKindLabels, supportKindLabels, supportStatusLabels } from '../../../domain/labels.ts';
import type { Support } from '../../../domain/records/support.ts';
import { areaPartText, reportTexts } from '../../audit-text.ts';
import { type SectionSpec, Sections, sectionIf } from '../../components/section.tsx';
import { countText, dateText, inSentence } from '../../format.ts';
import { areaText } from '../../text.ts';
import { FactTable, groupByFact } from '../area.tsx';
import { ConflictItem } from './conflicts.tsx';
import { SupplyMap } from './figures/supply-map.tsx';
import { Timeline } from './figures/timeline.tsx';
import { AtBanner, type AuditContext, AuditPage } from './frame.tsx';
import { GapTable } from './gaps.tsx';
import { Pair } from './overlaps.tsx';

interface AreaPageProps {
  readonly context: AuditContext;
  readonly id: string;
  readonly label: string;
  readonly definition: string | null;
  /** Changes this year of records in the area, newest first; empty on a past day. */
  readonly changes: readonly Change[];
}

const SHOWN = 5;

export function AreaPage({ context, id, label, definition, changes }: AreaPageProps) {
  const { deps, catalogue, day } = context;
  const path = `/omrade/${id}`;
  const query: AuditQuery = { ...context.query, areas: [id], limit: SHOWN, offset: 0 };
  const works = [...catalogue.supports.values()].filter((s) => s.areas.includes(id) && s.retired === null);
  return (
    <AuditPage deps={deps} title={label} path={path} query={{ ...context.query, areas: [] }}>
      <p class="kind">Område</p>
      <h1>{label}</h1>
      {definition !== null && <p class="lead">{definition}</p>}
      <AtBanner query={context.query} path={path} />
      <p>{areaPartText.lead}</p>
      <Sections
        sections={[
          ...methodSections(catalogue, id, day),
          ...workSections(catalogue, works, label),
          ...overlapSection(catalogue, query, day),
          ...conflictSection(catalogue, query, day),
          ...gapSection(catalogue, query, day),
          ...supplySection(catalogue, id, day),
          ...changeSection(catalogue, changes),
          { id: 'data', title: areaPartText.data, body: <DataLinks query={query} /> },
        ]}
      />
    </AuditPage>
  );
}

/** A method stands once, under the strongest thing that is said of it. */
function methodSections(catalogue: Catalogue, area: string, day: string): SectionSpec[] {
  const records = [...catalogue.methods.values()]
    .filter((m) => m.areas.includes(area) && m.retired === null)
    .toSorted((a, b) => bySwedish(a.title, b.title))
    .flatMap((m) => recordView(catalogue, m.id, day) ?? []);
  return groupByFact(records).map((g) => ({
    id: `metoder-${g.id}`,
    title: `${areaText.groups[g.id].title} (${g.records.length})`,
    body: (
      <>
        <p class="note">{areaText.groups[g.id].note}</p>
        <FactTable records={g.records} caption={areaText.groups[g.id].title} />
      </>
    ),
  }));
}

/** Current works first, by the kind of knowledge; then those that no longer stand. */
function workSections(catalogue: Catalogue, works: readonly Support[], label: string): SectionSpec[] {
  const old = works.filter((w) => w.status === 'replaced' || w.status === 'archived' || w.status === 'draft');
  const inUse = works.filter((w) => !old.includes(w));
  const kinds = ['problem_solving', 'explaining', 'describing', null] as const;
  return sectionIf(works.length > 0, 'kunskapsstod', `Kunskapsstöd (${works.length})`, () => (
    <>
      <Timeline
        catalogue={catalogue}
        works={works}
        id="tidslinje"
        title={`${label}: kunskapsstöden år för år`}
      />
      {kinds.map((kind) => {
        const here = inUse.filter((w) => w.knowledgeKind === kind);
        return (
          here.length > 0 && (
            <>
              <h3>{kind === null ? areaPartText.unknownKind : knowledgeKindLabels[kind]}</h3>
              <WorkList catalogue={catalogue} works={here} />
            </>
          )
        );
      })}
      {old.length > 0 && (
        <details>
          <summary>
            {countText(old.length, 'ersatt, arkiverat eller i utkast', 'ersatta, arkiverade eller i utkast')}
          </summary>
          <WorkList catalogue={catalogue} works={old} />
        </details>
      )}
    </>
  ));
}

function WorkList({ catalogue, works }: { catalogue: Catalogue; works: readonly Support[] }) {
  return (
    <ul>
      {works
        .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0) || bySwedish(a.title, b.title))
        .map((w) => (
          <li>
            <a href={`/kunskapsstod/${w.id}`}>{w.title}</a>
            <span class="note">
              {' '}
              – {supportKindLabels[w.kind]}, {w.publishers.map((p) => catalogue.actorName(p)).join(', ')}{' '}
              {w.year ?? ''}
              {w.status === 'current' ? '' : `, ${inSentence(supportStatusLabels[w.status])}`}
            </span>
          </li>
        ))}
    </ul>
  );
}

function overlapSection(catalogue: Catalogue, query: AuditQuery, day: string): SectionSpec[] {
  const { total, items } = auditReport('overlaps', catalogue, query, day);
  return sectionIf(total > 0, 'overlapp', `${areaPartText.overlaps} (${total})`, () => (
    <>
      <ol class="pairs">
        {items.map((pair) => (
          <Pair pair={pair} />
        ))}
      </ol>
      <More total={total} href={reportTexts.overlaps.path + areaParams(query)} />
    </>
  ));
}

function conflictSection(catalogue: Catalogue, query: AuditQuery, day: string): SectionSpec[] {
  const { total, items } = auditReport('conflicts', catalogue, query, day);
  return sectionIf(total > 0, 'skillnader', `${areaPartText.conflicts} (${total})`, () => (
    <>
      <ol class="pairs">
        {items.map((c) => (
          <ConflictItem conflict={c} />
        ))}
      </ol>
      <More total={total} href={reportTexts.conflicts.path + areaParams(query)} />
    </>
  ));
}

function gapSection(catalogue: Catalogue, query: AuditQuery, day: string): SectionSpec[] {
  const { total, items } = auditReport('gaps', catalogue, query, day);
  return sectionIf(total > 0, 'luckor', `${areaPartText.gaps} (${total})`, () => (
    <>
      <p class="note">{reportTexts.gaps.note}</p>
      <GapTable gaps={items} />
      <More total={total} href={reportTexts.gaps.path + areaParams(query)} />
    </>
  ));
}

function supplySection(catalogue: Catalogue, area: string, day: string): SectionSpec[] {
  const cells = supplyMap(catalogue, [area], day);
  return sectionIf(cells.length > 0, 'karta', areaPartText.supply, () => (
    <SupplyMap id="karta-bild" title={areaPartText.supplyTitle} cells={cells} rows={25} columns={10} />
  ));
}

function changeSection(catalogue: Catalogue, changes: readonly Change[]): SectionSpec[] {
  return sectionIf(changes.length > 0, 'andringar', areaPartText.changes, () => (
    <ul>
      {changes.map((change) => (
        <li>
          <span class="when">{dateText(dayOf(change.at))}</span>:{' '}
          <a href={`${catalogue.methods.has(change.id) ? '/metoder' : '/kunskapsstod'}/${change.id}`}>
            {change.title}
          </a>
        </li>
      ))}
    </ul>
  ));
}

function More({ total, href }: { total: number; href: string }) {
  if (total <= SHOWN) return null;
  return (
    <p>
      <a href={href}>Alla {total}</a>
    </p>
  );
}

/** The parts of the page as data: each is a report that takes the area. */
function DataLinks({ query }: { query: AuditQuery }) {
  const reports = ['overlaps', 'conflicts', 'gaps', 'replaced', 'unobtainable', 'supply'] as const;
  const params = areaParams(query);
  return (
    <ul>
      {reports.map((r) => (
        <li>
          {reportTexts[r].title}: <a href={`/api/v1/audit/${r}${params}&format=xlsx`}>Excel</a>,{' '}
          <a href={`/api/v1/audit/${r}${params}&format=csv`}>CSV</a>,{' '}
          <a href={`/api/v1/audit/${r}${params}`}>JSON</a>
        </li>
      ))}
    </ul>
  );
}

function areaParams(query: AuditQuery): string {
  return auditParams({ ...query, limited: false, offset: 0 });
}
