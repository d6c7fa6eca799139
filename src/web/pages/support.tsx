import type { Catalogue } from '../../catalogue/catalogue.ts';
import { bySwedish } from '../../domain/collate.ts';
import { countryText } from '../../domain/country-text.ts';
import {
  claimFactLabels,
  documentFormLabels,
  knowledgeKindLabels,
  levelLabels,
  readerLabels,
  steeringLabels,
} from '../../domain/labels.ts';
import type { Support } from '../../domain/records/support.ts';
import type { ClaimView, DetailView } from '../../domain/views.ts';
import { ClaimTable, claimValue } from '../components/claims.tsx';
import { Flags } from '../components/flags.tsx';
import { History } from '../components/history.tsx';
import { SupportLine } from '../components/hit.tsx';
import { Page } from '../components/layout.tsx';
import { levelShapes, Mark } from '../components/mark.tsx';
import { DescribedBy, RecordHead, taggedValues } from '../components/record-head.tsx';
import { RecordLinks } from '../components/record-links.tsx';
import { Relations } from '../components/relations.tsx';
import { Report } from '../components/report.tsx';
import { type SectionSpec, Sections, sectionIf } from '../components/section.tsx';
import { OutLink } from '../components/source-line.tsx';
import { dateText, hostText, inSentence, listText } from '../format.ts';
import { recordText, supportText } from '../text.ts';
import type { RecordPageProps } from './method.tsx';

export function SupportPage({ deps, detail, changes }: RecordPageProps) {
  const support = detail.record as unknown as Support;
  return (
    <Page
      deps={deps}
      title={detail.title}
      description={detail.summary}
      canonical={detail.url}
      noindex={detail.asOf !== null}
      head={<RecordLinks deps={deps} detail={detail} />}
    >
      <RecordHead detail={detail} kind={kind(detail, support)} />
      <SupportLine record={detail} />
      <Flags flags={detail.flags} />
      <p>{steeringSentence(support)}</p>
      <About detail={detail} support={support} />
      <Sections
        sections={[
          ...supportSections(deps.service.catalogue(), detail, support),
          ...sectionIf(changes.length > 0, 'historik', recordText.history, () => (
            <History changes={changes} url={detail.url} />
          )),
          {
            id: 'fel',
            title: recordText.report,
            body: (
              <Report
                deps={deps}
                title={detail.title}
                url={detail.url}
                data={`/api/v1/supports/${detail.id}`}
              />
            ),
          },
        ]}
      />
    </Page>
  );
}

function kind(detail: DetailView, support: Support): string {
  return [
    detail.kindLabel,
    listText(detail.publishers.map((p) => p.name)),
    detail.year,
    support.country === 'SE' ? null : `utländskt: ${countryText(support.country)}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}

/** What a reader may take it for: only a regulation binds. */
function steeringSentence(support: Support): string {
  return supportText.steering[support.steering];
}

function About({ detail, support }: { detail: DetailView; support: Support }) {
  const one = (label: string | null | undefined) => (label == null ? [] : [{ label }]);
  return (
    <DescribedBy
      rows={[
        {
          label: 'Utgivare',
          values: detail.publishers.map((p) => ({ label: p.name, href: `/aktorer/${p.id}` })),
        },
        { label: 'Styrning', values: one(steeringLabels[support.steering]) },
        {
          label: 'Typ av kunskap',
          values: one(support.knowledgeKind && knowledgeKindLabels[support.knowledgeKind]),
        },
        { label: 'Riktar sig till', values: one(support.reader && readerLabels[support.reader]) },
        { label: 'Målgrupp', values: taggedValues(detail, 'targetGroup') },
        { label: 'Problem eller behov', values: taggedValues(detail, 'problem') },
        { label: 'Område', values: taggedValues(detail, 'area') },
        { label: 'Beteckning', values: support.identifiers.map((label) => ({ label })) },
      ]}
    >
      {support.inferredFields.length > 0 && <p class="note">{supportText.inferred}</p>}
    </DescribedBy>
  );
}

function supportSections(catalogue: Catalogue, detail: DetailView, support: Support): SectionSpec[] {
  const methods = methodsIn(catalogue, detail.id);
  return [
    {
      id: 'dokument',
      title: supportText.documents,
      body: <Documents support={support} />,
    },
    ...sectionIf(detail.relations.length > 0, 'samband', supportText.relations, () => (
      <Relations relations={detail.relations} />
    )),
    ...sectionIf(detail.recommendations.length > 0, 'rekommendationer', supportText.recommendations, () => (
      <ClaimTable
        claims={detail.recommendations}
        caption={supportText.recommendationsNote}
        text={(c) => <Recommendation catalogue={catalogue} claim={c} />}
      />
    )),
    ...sectionIf(methods.length > 0, 'metoder', supportText.methods, () => (
      <ul>
        {methods.map((m) => (
          <li>
            <a href={`/metoder/${m.id}`}>{m.title}</a>
            <span class="note"> – {listText(m.roles)}</span>
          </li>
        ))}
      </ul>
    )),
  ];
}

/** The recommendation with a link to what it is about, where the catalogue has it. */
function Recommendation({ catalogue, claim }: { catalogue: Catalogue; claim: ClaimView }) {
  const value = claimValue(claim, 'recommendation');
  const subject = catalogue.claim(claim.id)?.claim.subject;
  const about = subject === undefined || !catalogue.methods.has(subject) ? null : subject;
  if (value === null) return claim.text;
  return (
    <>
      <Mark shape={levelShapes[value.level]} />
      {levelLabels[value.level]}
      {value.priority !== null && ` (prioritet ${value.priority})`}:{' '}
      {about === null ? value.targetName : <a href={`/metoder/${about}`}>{value.targetName}</a>}
      {value.status === 'replaced' && ' – ersatt'}
      {value.status === 'draft' && ' – utkast'}
    </>
  );
}

function Documents({ support }: { support: Support }) {
  const documents = support.documents.filter((d) => d.url !== null || d.title !== support.title);
  return (
    <>
      {support.url !== null && (
        <p>
          <OutLink url={support.url}>{hostText(support.url)}</OutLink>
          <span class="note"> – läst {dateText(support.read)}, inte kontrollerad mot källan i dag</span>
        </p>
      )}
      <ul>
        {documents.map((d) => (
          <li>
            {d.url === null ? d.title : <OutLink url={d.url}>{d.title}</OutLink>}
            <span class="note"> – {inSentence(documentFormLabels[d.form])}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface MethodIn {
  readonly id: string;
  readonly title: string;
  readonly roles: readonly string[];
}

/** The methods that a support says something of, and what kinds of thing it says. */
export function methodsIn(catalogue: Catalogue, support: string): MethodIn[] {
  const bySubject = Map.groupBy(catalogue.claimsIn(support), (c) => c.claim.subject);
  return [...bySubject]
    .filter(([id]) => catalogue.methods.has(id))
    .map(([id, claims]) => ({
      id,
      title: catalogue.titleOf(id),
      roles: [...new Set(claims.map((c) => inSentence(claimFactLabels[c.claim.fact])))],
    }))
    .toSorted((a, b) => bySwedish(a.title, b.title));
}
