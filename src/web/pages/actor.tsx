import type { Catalogue } from '../../catalogue/catalogue.ts';
import { countryText } from '../../domain/country-text.ts';
import { supportStatusLabels } from '../../domain/labels.ts';
import type { Actor } from '../../domain/records/actor.ts';
import type { DetailView } from '../../domain/views.ts';
import { Page } from '../components/layout.tsx';
import { DescribedBy, RecordHead, taggedValues } from '../components/record-head.tsx';
import { RecordLinks } from '../components/record-links.tsx';
import { Report } from '../components/report.tsx';
import { Sections, sectionIf } from '../components/section.tsx';
import { OutLink } from '../components/source-line.tsx';
import { countText, dateText, hostText, inSentence } from '../format.ts';
import { actorText, recordText } from '../text.ts';
import type { RecordPageProps } from './method.tsx';

export function ActorPage({ deps, detail }: RecordPageProps) {
  const actor = detail.record as unknown as Actor;
  const catalogue = deps.service.catalogue();
  const supports = [...catalogue.supports.values()].filter((s) => s.publishers.includes(actor.id));
  const members = [...catalogue.actors.values()].filter((a) => a.memberOf.some((m) => m.org === actor.id));
  const claims = catalogue.claims.filter((c) => c.claim.source.assertedBy === actor.id).length;
  return (
    <Page
      deps={deps}
      title={detail.title}
      description={detail.summary}
      canonical={detail.url}
      noindex={detail.asOf !== null}
      head={<RecordLinks deps={deps} detail={detail} />}
    >
      <RecordHead detail={detail} kind={kind(detail, actor)} />
      {actor.role !== null && <p class="prose">{actor.role}</p>}
      <About actor={actor} detail={detail} catalogue={catalogue} claims={claims} />
      <Sections
        sections={[
          ...sectionIf(
            supports.length > 0,
            'kunskapsstod',
            `Kunskapsstöd i katalogen (${supports.length})`,
            () => (
              <>
                <ul>
                  {supports
                    .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))
                    .map((s) => (
                      <li>
                        <a href={`/kunskapsstod/${s.id}`}>{s.title}</a>
                        <span class="note">
                          {s.year === null ? '' : ` ${s.year}`}
                          {s.status === 'current' ? '' : ` – ${inSentence(supportStatusLabels[s.status])}`}
                        </span>
                      </li>
                    ))}
                </ul>
                <p>
                  <a href={`/sok?type=support&publisher=${actor.id}`}>Sök bland dem</a>
                </p>
              </>
            ),
          ),
          ...sectionIf(members.length > 0, 'medlemmar', `Medlemmar (${members.length})`, () => (
            <ul>
              {members.map((m) => (
                <li>
                  <a href={`/aktorer/${m.id}`}>{m.title}</a>
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
                data={`/api/v1/actors/${detail.id}`}
              />
            ),
          },
        ]}
      />
    </Page>
  );
}

function kind(detail: DetailView, actor: Actor): string {
  return [detail.kindLabel, actor.country === 'SE' ? null : countryText(actor.country)]
    .filter((x) => x !== null)
    .join(' · ');
}

interface AboutProps {
  readonly actor: Actor;
  readonly detail: DetailView;
  readonly catalogue: Catalogue;
  readonly claims: number;
}

function About({ actor, detail, catalogue, claims }: AboutProps) {
  const one = (label: string | null) => (label === null ? [] : [{ label }]);
  const county = actor.county === null ? null : (catalogue.counties.get(actor.county)?.name ?? null);
  return (
    <>
      <DescribedBy
        rows={[
          { label: 'Rekommenderar', values: one(actor.recommends ? actorText.recommends : null) },
          { label: 'Område', values: taggedValues(detail, 'area') },
          { label: 'Målgrupp', values: taggedValues(detail, 'targetGroup') },
          { label: 'Ger ut', values: actor.publishes.map((label) => ({ label })) },
          { label: 'Län', values: one(county) },
          {
            label: 'Når kommuner',
            values: one(
              actor.municipalities.length === 0
                ? null
                : countText(actor.municipalities.length, 'kommun', 'kommuner'),
            ),
          },
          { label: 'Huvudman', values: one(actor.host) },
          { label: 'Ingår i', values: actor.memberOf.map((m) => membership(catalogue, m)) },
          {
            label: 'Uppgifter här',
            values: one(claims === 0 ? null : countText(claims, 'uppgift', 'uppgifter')),
          },
        ]}
      />
      {actor.website !== null && (
        <p>
          Webbplats: <OutLink url={actor.website}>{hostText(actor.website)}</OutLink>
        </p>
      )}
      {actor.basis === 'inferred' && <p class="note">{actorText.inferred}</p>}
    </>
  );
}

function membership(catalogue: Catalogue, m: Actor['memberOf'][number]): { label: string; href?: string } {
  const since = m.validFrom === null ? null : `från ${dateText(m.validFrom)}`;
  const until = m.validTo === null ? null : `till ${dateText(m.validTo)}`;
  const more = [m.role, since, until].filter((x) => x !== null).join(', ');
  const label = `${catalogue.titleOf(m.org)}${more === '' ? '' : ` (${more})`}`;
  return catalogue.actors.has(m.org) ? { label, href: `/aktorer/${m.org}` } : { label };
}
