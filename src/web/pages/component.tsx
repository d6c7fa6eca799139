import type { Catalogue } from '../../catalogue/catalogue.ts';
import { bySwedish } from '../../domain/collate.ts';
import { componentGroundLabels, componentRoleLabels } from '../../domain/labels.ts';
import type { ComponentLink } from '../../domain/records/method.ts';
import type { Concept } from '../../domain/records/vocabulary.ts';
import { Page } from '../components/layout.tsx';
import { RecordHead } from '../components/record-head.tsx';
import { RecordLinks } from '../components/record-links.tsx';
import { Report } from '../components/report.tsx';
import { Sections, sectionIf } from '../components/section.tsx';
import { countText, listText } from '../format.ts';
import { componentText, recordText } from '../text.ts';
import type { RecordPageProps } from './method.tsx';

export function ComponentPage({ deps, detail }: RecordPageProps) {
  const concept = detail.record as unknown as Concept;
  const catalogue = deps.service.catalogue();
  const uses = methodsWith(catalogue, detail.id);
  const tested = uses.filter((u) => isTested(u.link));
  const broader = concept.broader.map((id) => ({ id, label: catalogue.label('components', id) }));
  const narrower = [...catalogue.concepts('components').values()].filter((c) =>
    c.broader.includes(concept.id),
  );
  return (
    <Page
      deps={deps}
      title={detail.title}
      description={detail.summary}
      canonical={detail.url}
      noindex={detail.asOf !== null}
      head={<RecordLinks deps={deps} detail={detail} />}
    >
      <RecordHead detail={detail} kind={`Komponent · ${detail.kindLabel}`} />
      {concept.generic && <p class="banner">{componentText.generic}</p>}
      <p class="lead">{tested.length === 0 ? componentText.untested : componentText.tested(tested.length)}</p>
      <Sections
        sections={[
          {
            id: 'metoder',
            title: `Metoder som innehåller komponenten (${uses.length})`,
            body: uses.length === 0 ? <p>Ingen metod i katalogen anger den.</p> : <Uses uses={uses} />,
          },
          ...sectionIf(broader.length + narrower.length > 0, 'begrepp', 'Närliggande komponenter', () => (
            <ul>
              {broader.map((b) => (
                <li>
                  Vidare: <a href={`/komponenter/${b.id}`}>{b.label}</a>
                </li>
              ))}
              {narrower.map((n) => (
                <li>
                  Snävare: <a href={`/komponenter/${n.id}`}>{n.label}</a>
                </li>
              ))}
            </ul>
          )),
          {
            id: 'fel',
            title: recordText.report,
            body: (
              <Report
                deps={deps}
                title={detail.title}
                url={detail.url}
                data={`/api/v1/components/${detail.id}`}
              />
            ),
          },
        ]}
      />
    </Page>
  );
}

interface Use {
  readonly id: string;
  readonly title: string;
  readonly link: ComponentLink;
}

function methodsWith(catalogue: Catalogue, component: string): Use[] {
  return [...catalogue.methods.values()]
    .flatMap((m) =>
      m.components
        .filter((c) => c.component === component)
        .map((link) => ({ id: m.id, title: m.title, link })),
    )
    .toSorted((a, b) => bySwedish(a.title, b.title));
}

/** Only these two grounds may be worded as shown to be active (domain model 6). */
function isTested(link: ComponentLink): boolean {
  return link.ground === 'meta_regression' || link.ground === 'dismantling_study';
}

function Uses({ uses }: { uses: readonly Use[] }) {
  const groups = [...Map.groupBy(uses, (u) => u.link.role)];
  return (
    <>
      <p class="note">{recordText.componentNote}</p>
      {groups.map(([role, all]) => (
        <>
          <h3>{`${componentRoleLabels[role].charAt(0).toLocaleUpperCase('sv')}${componentRoleLabels[role].slice(1)}: ${countText(all.length, 'metod', 'metoder')}`}</h3>
          <ul>
            {all.map((u) => (
              <li>
                <a href={`/metoder/${u.id}`}>{u.title}</a>
                <span class="note"> – {listText([componentGroundLabels[u.link.ground]])}</span>
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  );
}
