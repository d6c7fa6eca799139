/** What the agency reports have in common: heading, filters, count, files, pages. */

import type { Child } from 'hono/jsx';
import { type AuditQuery, auditParams } from '../../../api/audit-query.ts';
import type { AuditReportId } from '../../../api/audit-reports.ts';
import type { ParameterProblem } from '../../../api/search-params.ts';
import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { bySwedish } from '../../../domain/collate.ts';
import { assetUrl } from '../../assets.ts';
import { agencyPath, auditText, reportTexts } from '../../audit-text.ts';
import { Page } from '../../components/layout.tsx';
import { Pager } from '../../components/pager.tsx';
import type { WebDeps } from '../../deps.ts';
import { countText, dateText } from '../../format.ts';

/** What every report page is made of. */
export interface AuditContext {
  readonly deps: WebDeps;
  readonly catalogue: Catalogue;
  /** ISO day, for the rules about age. */
  readonly day: string;
  readonly query: AuditQuery;
  readonly problems: readonly ParameterProblem[];
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ReportPageProps {
  readonly context: AuditContext;
  readonly report: AuditReportId;
  readonly total: number;
  /** Choices of `kind`, where the report has several. */
  readonly kinds?: readonly Choice[];
  /** Filters of the report's own. */
  readonly more?: Child;
  /** Pictures, above the list. */
  readonly figure?: Child;
  readonly withYear?: boolean;
  readonly children?: Child;
}

export function ReportPage(props: ReportPageProps) {
  const { context, report, total } = props;
  const { deps, query } = context;
  const text = reportTexts[report];
  return (
    <AuditPage deps={deps} title={text.title} path={text.path} query={query}>
      {report !== 'actors' && (
        <p class="kind">
          <a href={agencyPath}>{auditText.entryTitle}</a>
        </p>
      )}
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <AtBanner query={query} path={text.path} />
      <Faults problems={context.problems} />
      <Filters {...props} />
      <details class="how">
        <summary>Så räknas det, och vad det inte säger</summary>
        <p>{text.note}</p>
      </details>
      {props.figure}
      <div class="count" role="status">
        <h2 id="lista" tabindex={-1}>
          {countText(total, text.one, text.many)}
        </h2>
      </div>
      <Files report={report} query={query} />
      {total === 0 ? <p class="empty">{auditText.nothing}</p> : props.children}
      {total > 0 && query.offset >= total && (
        <p class="empty">
          Sidan finns inte: det är färre än så.{' '}
          <a href={text.path + auditParams(query, { offset: 0 })}>Till första sidan</a>
        </p>
      )}
      <Pager
        total={total}
        limit={query.limit}
        offset={query.offset}
        href={(offset) => text.path + auditParams(query, { offset })}
      />
    </AuditPage>
  );
}

interface AuditPageProps {
  readonly deps: WebDeps;
  readonly title: string;
  readonly path: string;
  readonly query: AuditQuery;
  readonly children?: Child;
}

/** The frame with the agency pages' own stylesheet. */
export function AuditPage({ deps, title, path, query, children }: AuditPageProps) {
  const current = path.startsWith(agencyPath)
    ? 'for-myndigheter'
    : path === '/aktorer'
      ? 'aktorer'
      : undefined;
  return (
    <Page
      deps={deps}
      title={title}
      canonical={path}
      {...(current === undefined ? {} : { current })}
      noindex={auditParams(query) !== ''}
      head={<link rel="stylesheet" href={assetUrl(deps.assets, 'audit.css')} />}
    >
      {children}
    </Page>
  );
}

/** A past day must not be taken for today. */
export function AtBanner({ query, path }: { query: AuditQuery; path: string }) {
  if (query.at === null) return null;
  return (
    <p class="banner">
      Så här såg det ut {dateText(query.at)}.{' '}
      <a href={path + auditParams(query, { at: null })}>Visa hur det ser ut nu</a>
    </p>
  );
}

export function Faults({ problems }: { problems: readonly ParameterProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <div class="problems">
      <p>Delar av adressen kunde inte läsas och är bortsedda från:</p>
      <ul>
        {problems.slice(0, 5).map((p) => (
          <li>
            <code>{p.parameter}</code>: {p.message}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Filters({ context, report, kinds, more, withYear = true }: ReportPageProps) {
  const { catalogue, query } = context;
  const text = reportTexts[report];
  const between = report === 'overlaps' || report === 'conflicts';
  const bodies = publisherChoices(catalogue);
  return (
    <form class="report-filters" action={text.path}>
      {report !== 'supply' && (
        <Select
          id="f-utgivare"
          name="publisher"
          label={auditText.publisher}
          choices={bodies}
          chosen={query.publishers[0]}
        />
      )}
      {between && (
        <Select
          id="f-utgivare-2"
          name="publisher"
          label="och"
          choices={bodies}
          chosen={query.publishers[1]}
        />
      )}
      <Select
        id="f-omrade"
        name="area"
        label={auditText.area}
        choices={[...catalogue.concepts('areas').values()].map((a) => ({ value: a.id, label: a.label }))}
        chosen={query.areas[0]}
      />
      {withYear && (
        <Select
          id="f-ar"
          name="year"
          label={auditText.year}
          choices={years(catalogue)}
          chosen={query.years[0]?.toString()}
        />
      )}
      {kinds !== undefined && (
        <Select
          id="f-slag"
          name="kind"
          label={auditText.kind}
          choices={kinds}
          chosen={query.kind ?? undefined}
        />
      )}
      {more}
      {query.at !== null && <input type="hidden" name="at" value={query.at} />}
      <button type="submit">{auditText.show}</button>
      {auditParams(query) !== '' && (
        <a class="clear" href={text.path}>
          {auditText.clear}
        </a>
      )}
    </form>
  );
}

interface SelectProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  readonly any?: string;
}

export function Select({ id, name, label, choices, chosen, any = auditText.any }: SelectProps) {
  return (
    <label>
      {label}
      <select id={id} name={name}>
        <option value="">{any}</option>
        {choices.map((c) => (
          <option value={c.value} selected={c.value === chosen}>
            {c.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Bodies that publish something or whose word stands here: agencies first. */
export function publisherChoices(catalogue: Catalogue): readonly Choice[] {
  return catalogue.derive('audit publisher choices', () => {
    const publishing = new Set([...catalogue.supports.values()].flatMap((s) => s.publishers));
    return [...catalogue.actors.values()]
      .filter((a) => a.country === 'SE' && (a.kind === 'agency' || publishing.has(a.id)))
      .sort(
        (a, b) => Number(b.kind === 'agency') - Number(a.kind === 'agency') || bySwedish(a.title, b.title),
      )
      .map((a) => ({ value: a.id, label: a.title }));
  });
}

function years(catalogue: Catalogue): readonly Choice[] {
  const all = new Set([...catalogue.supports.values()].flatMap((s) => s.year ?? []));
  return [...all].sort((a, b) => b - a).map((y) => ({ value: String(y), label: String(y) }));
}

/** The same report for programs and spreadsheets. */
export function Files({ report, query }: { report: AuditReportId; query: AuditQuery }) {
  const base = `/api/v1/audit/${report}`;
  const params = auditParams(query, { offset: 0, limited: false });
  const format = (f: string) => `${base}${params}${params === '' ? '?' : '&'}format=${f}`;
  return (
    <p class="files note">
      {auditText.files} <a href={format('xlsx')}>Excel</a>, <a href={format('csv')}>CSV</a>,{' '}
      <a href={base + params}>JSON</a>
    </p>
  );
}
