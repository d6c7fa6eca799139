/** Who are you? The agency's own page, and the way to every report. */
import { type AuditQuery, auditParams } from '../../../api/audit-query.ts';
import { auditReport } from '../../../api/audit-reports.ts';
import { allOverlaps, isBetweenBodies, isInUse } from '../../../audit/overlap/report.ts';
import type { Catalogue } from '../../../catalogue/catalogue.ts';
import { agencyPath, auditText, reportOrder, reportTexts } from '../../audit-text.ts';
import { countText } from '../../format.ts';
import { ConflictItem } from './conflicts.tsx';
import { CurrencyTable } from './currency.tsx';
import { Profile, type ProfileRow } from './figures/profile.tsx';
import { Timeline } from './figures/timeline.tsx';
import { AtBanner, type AuditContext, AuditPage, Faults, publisherChoices, Select } from './frame.tsx';
import { Pair } from './overlaps.tsx';
import { UnobtainableTable } from './supply-pages.tsx';

export function EntryPage({ context }: { context: AuditContext }) {
  const { deps, catalogue, query, day } = context;
  const [publisher] = query.publishers;
  const chosen: AuditQuery = { ...query, publishers: publisher === undefined ? [] : [publisher] };
  const name = publisher === undefined ? null : (catalogue.actors.get(publisher)?.title ?? publisher);
  return (
    <AuditPage deps={deps} title={name ?? auditText.entryTitle} path={agencyPath} query={chosen}>
      {name !== null && (
        <p class="kind">
          <a href={agencyPath}>{auditText.entryTitle}</a>
        </p>
      )}
      <h1>{name ?? auditText.entryTitle}</h1>
      <p class="lead">{auditText.entryLead}</p>
      <AtBanner query={query} path={agencyPath} />
      <Faults problems={context.problems} />
      <form class="report-filters" action={agencyPath}>
        <Select
          id="f-utgivare"
          name="publisher"
          label={auditText.whoTitle}
          choices={publisherChoices(catalogue)}
          chosen={publisher}
          any={auditText.whoAll}
        />
        <button type="submit">{auditText.whoButton}</button>
      </form>
      {publisher !== undefined && name !== null && (
        <Agency context={{ ...context, query: chosen }} publisher={publisher} name={name} />
      )}
      <section aria-labelledby="rapporter">
        <h2 id="rapporter">{auditText.reports}</h2>
        {name !== null && (
          <p class="note">
            {auditText.picked} {name}. <a href={agencyPath}>{auditText.unpick}</a>
          </p>
        )}
        <ul class="cards">
          {reportOrder.map((id) => {
            const text = reportTexts[id];
            const { total } = auditReport(id, catalogue, chosen, day);
            const filter = id === 'supply' ? '' : auditParams(chosen);
            return (
              <li class="card">
                <h3>
                  <a href={text.path + filter}>{text.title}</a>
                </h3>
                <p>{text.lead}</p>
                <p class="note">{countText(total, text.one, text.many)}</p>
              </li>
            );
          })}
        </ul>
      </section>
    </AuditPage>
  );
}

const SHOWN = 5;

function Agency({ context, publisher, name }: { context: AuditContext; publisher: string; name: string }) {
  const { catalogue, query, day } = context;
  const works = [...catalogue.supports.values()].filter((w) => w.publishers.includes(publisher));
  const few = { ...query, limit: SHOWN };
  const overlaps = auditReport('overlaps', catalogue, few, day);
  const conflicts = auditReport('conflicts', catalogue, few, day);
  const replaced = auditReport('replaced', catalogue, few, day);
  const unobtainable = auditReport('unobtainable', catalogue, few, day);
  return (
    <>
      <p>
        {countText(works.length, 'kunskapsstöd', 'kunskapsstöd')} i katalogen.{' '}
        <a href={`/sok?type=support&publisher=${publisher}`}>Se dem</a>
        {' · '}
        <a href={`/aktorer/${publisher}`}>Om aktören</a>
      </p>
      <Profile catalogue={catalogue} rows={profileRows(catalogue, publisher)} name={name} />
      {works.length > 3 && (
        <Timeline
          catalogue={catalogue}
          works={works}
          id="tidslinje"
          body={publisher}
          title={`${name}: kunskapsstöden år för år`}
        />
      )}
      <Part
        title="Störst överlapp med andra och inom huset"
        href={reportTexts.overlaps.path + auditParams(query)}
        total={overlaps.total}
      >
        <ol class="pairs">
          {overlaps.items.map((pair) => (
            <Pair pair={pair} />
          ))}
        </ol>
      </Part>
      <Part
        title="Där ni och andra säger olika"
        href={reportTexts.conflicts.path + auditParams(query)}
        total={conflicts.total}
      >
        <ol class="pairs">
          {conflicts.items.map((c) => (
            <ConflictItem conflict={c} />
          ))}
        </ol>
      </Part>
      <Part
        title="Ersatt, indraget och gammalt"
        href={reportTexts.replaced.path + auditParams(query)}
        total={replaced.total}
      >
        <CurrencyTable items={replaced.items} />
      </Part>
      <Part
        title="Det ni rekommenderar som är svårt att få"
        href={reportTexts.unobtainable.path + auditParams(query)}
        total={unobtainable.total}
      >
        <UnobtainableTable items={unobtainable.items} />
      </Part>
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly href: string;
  readonly total: number;
  readonly children?: unknown;
}

/** A report's beginning, with the way to the rest; nothing found is said. */
function Part({ title, href, total, children }: PartProps) {
  return (
    <section>
      <h2>
        {title} <span class="n">{total}</span>
      </h2>
      {total === 0 ? <p class="note">{auditText.nothing}</p> : (children as string)}
      {total > SHOWN && (
        <p>
          <a href={href}>Alla {total}</a>
        </p>
      )}
    </section>
  );
}

/** The body's works in use, by area and kind of knowledge. */
function profileRows(catalogue: Catalogue, publisher: string): ProfileRow[] {
  const works = [...catalogue.supports.values()].filter(
    (w) => w.publishers.includes(publisher) && isInUse(w),
  );
  const overlapping = new Set(
    allOverlaps(catalogue)
      .filter(
        (p) => isBetweenBodies(p) && isInUse(p.a) && isInUse(p.b) && p.verdict?.verdict !== 'not_related',
      )
      .flatMap((p) => [p.a.id, p.b.id]),
  );
  return [...catalogue.concepts('areas').keys()]
    .map((area) => {
      const here = works.filter((w) => w.areas.includes(area));
      const of = (kind: string | null) => here.filter((w) => w.knowledgeKind === kind).length;
      return {
        area,
        problem_solving: of('problem_solving'),
        explaining: of('explaining'),
        describing: of('describing'),
        unknown: of(null),
        overlapping: here.filter((w) => overlapping.has(w.id)).length,
        total: here.length,
      };
    })
    .filter((r) => r.total > 0)
    .sort((a, b) => b.total - a.total);
}
