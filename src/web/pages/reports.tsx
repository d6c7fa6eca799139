/** Reports over the whole catalogue, each as page, CSV, Excel and JSON. */
import type { Context } from 'hono';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import {
  type AreaCount,
  type ReportItem,
  type ReportName,
  reportItems,
  reportNames,
  unknownByArea,
} from '../../municipality/reports.ts';
import { swedishPositions } from '../../municipality/swedish.ts';
import { Page } from '../components/layout.tsx';
import {
  EvidenceCell,
  headings,
  IntroduceCell,
  PositionCell,
  RecordLink,
} from '../components/record-cells.tsx';
import type { WebDeps } from '../deps.ts';
import { countText, dateText } from '../format.ts';
import { municipalityHead } from '../municipality-head.tsx';
import { reportsText, reportTexts } from '../municipality-text.ts';
import { render } from '../render.tsx';
import { errorPage } from './error.tsx';

export function reportsPage(c: Context, deps: WebDeps): Response {
  return render(
    c,
    <Page deps={deps} title={reportsText.title} description={reportsText.lead} canonical="/rapporter">
      <h1>{reportsText.title}</h1>
      <p class="lead">{reportsText.lead}</p>
      <div class="two">
        {reportNames.map((name) => (
          <div class="card">
            <h2>
              <a href={`/rapporter/${reportTexts[name].slug}`}>{reportTexts[name].title}</a>
            </h2>
            <p>{reportTexts[name].lead}</p>
          </div>
        ))}
      </div>
    </Page>,
  );
}

export function reportPage(c: Context, deps: WebDeps): Response {
  const slug = c.req.param('name');
  const name = reportNames.find((n) => reportTexts[n].slug === slug || n === slug);
  if (name === undefined)
    return errorPage(c, deps, 'not-found', 'Rapporten finns inte. Alla står på sidan Rapporter.');
  const { slug: own, title, lead } = reportTexts[name];
  const catalogue = deps.service.catalogue();
  const today = deps.service.today();
  return render(
    c,
    <Page
      deps={deps}
      title={title}
      description={lead}
      canonical={`/rapporter/${own}`}
      head={municipalityHead(deps)}
    >
      <p class="kind">
        <a href="/rapporter">Rapporter</a>
      </p>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <p class="actions">
        <a href={`/api/v1/reports/${name}?format=xlsx`}>Hämta som Excel</a>
        <a href={`/api/v1/reports/${name}?format=csv`}>som CSV</a>
        <a href={`/api/v1/reports/${name}`}>som JSON</a>
        <span class="note">Läget i katalogen {dateText(today)}</span>
      </p>
      {name === 'unknown-by-area' ? (
        <Areas counts={unknownByArea(catalogue, today)} />
      ) : (
        <Methods catalogue={catalogue} name={name} items={reportItems(catalogue, name, today)} />
      )}
    </Page>,
  );
}

function Methods({
  catalogue,
  name,
  items,
}: {
  catalogue: Catalogue;
  name: ReportName;
  items: readonly ReportItem[];
}) {
  if (items.length === 0) return <p class="empty">{reportTexts[name].empty}</p>;
  return (
    <section class="scroll" tabindex={0} aria-label={reportTexts[name].title}>
      <table class="claims recommended" role="table">
        <caption>{countText(items.length, 'metod', 'metoder')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {['Metod', headings.position, headings.evidence, headings.introduce, 'Hinder'].map((h) => (
              <th scope="col" role="columnheader">
                {h}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {items.map(({ method, barriers }) => {
            const positions = swedishPositions(catalogue, method);
            return (
              <tr role="row">
                <th scope="row" role="rowheader">
                  <RecordLink record={method} />
                </th>
                <td role="cell" data-label={headings.position}>
                  {positions.length === 0 ? (
                    <span class="note">ingen svensk rekommendation hittad</span>
                  ) : (
                    positions.slice(0, 2).map((p) => (
                      <div>
                        <PositionCell
                          position={p}
                          {...(p.via === null ? {} : { via: '(gäller insatstypen)' })}
                        />
                      </div>
                    ))
                  )}
                </td>
                <td role="cell" data-label={headings.evidence}>
                  <EvidenceCell evidence={method.evidence} />
                </td>
                <td role="cell" data-label={headings.introduce}>
                  <IntroduceCell introduce={method.introduce} />
                </td>
                <td role="cell" data-label="Hinder">
                  {barriers.length === 0 ? (
                    <span class="note">inga uppgivna</span>
                  ) : (
                    [...new Set(barriers.map((b) => `${b.label}: ${b.text}`))].map((line) => (
                      <span class="block">{line}</span>
                    ))
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Areas({ counts }: { counts: readonly AreaCount[] }) {
  return (
    <section class="scroll" tabindex={0} aria-label={reportTexts['unknown-by-area'].title}>
      <table>
        <caption>Metoder utan svensk uppgift om hur de går att införa</caption>
        <thead>
          <tr>
            <th scope="col">Område</th>
            <th scope="col">Uppgift saknas</th>
            <th scope="col">Av</th>
            <th scope="col">Vilka</th>
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <tr>
              <th scope="row">
                {count.area === null ? (
                  'Utan område'
                ) : (
                  <a href={`/omrade/${count.area.id}`}>{count.area.title}</a>
                )}
              </th>
              <td>{count.unknown}</td>
              <td>{count.total}</td>
              <td>
                {count.methods.length > 0 && (
                  <details>
                    <summary>{countText(count.methods.length, 'metod', 'metoder')}</summary>
                    <ul>
                      {count.methods.map((m) => (
                        <li>
                          <a href={`/metoder/${m.id}`}>{m.title}</a>
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
    </section>
  );
}
