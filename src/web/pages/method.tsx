import type { Catalogue } from '../../catalogue/catalogue.ts';
import { agesText } from '../../catalogue/claim-text.ts';
import type { Change } from '../../catalogue/store.ts';
import {
  componentGroundLabels,
  componentRoleLabels,
  preventionLabels,
  responsibleLabels,
} from '../../domain/labels.ts';
import type { Method } from '../../domain/records/method.ts';
import type { DetailView } from '../../domain/views.ts';
import { adaptationText } from '../adaptation-text.ts';
import { Alternatives, hasAlternatives } from '../components/alternatives.tsx';
import { ClaimTable } from '../components/claims.tsx';
import { Evidence } from '../components/evidence.tsx';
import { Completeness, FactStrip } from '../components/facts.tsx';
import { Flags } from '../components/flags.tsx';
import { History } from '../components/history.tsx';
import { Introduce } from '../components/introduce.tsx';
import { Page } from '../components/layout.tsx';
import { Mark } from '../components/mark.tsx';
import { Positions } from '../components/positions.tsx';
import { DescribedBy, RecordHead, taggedValues } from '../components/record-head.tsx';
import { RecordLinks } from '../components/record-links.tsx';
import { Dissents, Mentions, Relations } from '../components/relations.tsx';
import { Report } from '../components/report.tsx';
import { type SectionSpec, Sections, sectionIf } from '../components/section.tsx';
import type { WebDeps } from '../deps.ts';
import { dateText } from '../format.ts';
import { recordText, site } from '../text.ts';

export interface RecordPageProps {
  readonly deps: WebDeps;
  readonly detail: DetailView;
  readonly changes: readonly Change[];
}

export function MethodPage({ deps, detail, changes }: RecordPageProps) {
  const method = detail.record as unknown as Method;
  const before = detail.flags.filter((f) => f.level !== 'notice');
  const notices = detail.flags.filter((f) => f.level === 'notice');
  return (
    <Page
      deps={deps}
      title={detail.title}
      description={detail.summary}
      canonical={detail.url}
      noindex={detail.asOf !== null}
      head={<RecordLinks deps={deps} detail={detail} />}
    >
      <RecordHead detail={detail} kind={detail.kindLabel} />
      <ForWhom detail={detail} method={method} />
      <Flags flags={before} />
      {detail.evidence !== null && <FactStrip record={detail} deep="" />}
      <div class="below">
        {detail.completeness !== null && <Completeness value={detail.completeness} />}
        {method.checked !== null && (
          <p class="state">
            <Mark shape="check" />
            {recordText.checked} {dateText(method.checked.date)} ({method.checked.role})
          </p>
        )}
        {(detail.type === 'method' || detail.type === 'support') && (
          <a class="pick" href={`/jamfor?id=${detail.id}`}>
            Jämför med en annan
          </a>
        )}
        {detail.type === 'method' && detail.asOf === null && (
          <a class="pick" href={`/metoder/${detail.id}/anpassning`}>
            {adaptationText.link}
          </a>
        )}
      </div>
      {method.checked === null && <p class="unverified note">{site.unverified}</p>}
      <Flags flags={notices} />
      <Sections sections={methodSections(deps, detail, method, changes)} />
    </Page>
  );
}

function ForWhom({ detail, method }: { detail: DetailView; method: Method }) {
  const ages = agesText(detail.ages);
  const { stated } = method;
  return (
    <DescribedBy
      rows={[
        { label: 'Målgrupp', values: taggedValues(detail, 'targetGroup') },
        { label: 'Ålder', values: ages === null ? [] : [{ label: ages }] },
        { label: 'Vem får insatsen', values: taggedValues(detail, 'recipient') },
        { label: 'Problem eller behov', values: taggedValues(detail, 'problem') },
        { label: 'Område', values: taggedValues(detail, 'area') },
        {
          label: 'Förebyggande nivå',
          values: method.prevention.map((p) => ({ label: preventionLabels[p] })),
        },
        { label: 'Huvudman', values: method.responsible.map((r) => ({ label: responsibleLabels[r] })) },
        { label: 'Lag', values: method.legal.map((l) => ({ label: l })) },
      ]}
    >
      <p class="note">
        {recordText.interpretation}
        {stated !== null && stated.fields.length > 0 && (
          <>
            {' '}
            {recordText.tagsStated} {stated.fields.map((f) => describingNames[f]).join(', ')}
            {stated.url !== null && (
              <>
                {' '}
                (
                <a href={stated.url} rel="noreferrer">
                  källa
                </a>
                , läst {dateText(stated.read)})
              </>
            )}
            .
          </>
        )}
      </p>
    </DescribedBy>
  );
}

const describingNames = {
  targetGroups: 'målgrupp',
  recipients: 'vem som får insatsen',
  ages: 'ålder',
  problems: 'problem',
  areas: 'område',
  prevention: 'förebyggande nivå',
  responsible: 'huvudman',
  legal: 'lag',
} as const;

/** The order of the sections is the order of the questions: recommended? effective? can we get it? what is in it? */
function methodSections(
  deps: WebDeps,
  detail: DetailView,
  method: Method,
  changes: readonly Change[],
): SectionSpec[] {
  const ofFact = (fact: string) => detail.claims.filter((c) => c.fact === fact);
  const four = detail.evidence !== null;
  const instrument = detail.evidence?.class === 'instrument';
  const foreignSafety = ofFact('safety').filter((c) => c.country !== 'SE');
  const catalogue = deps.service.catalogue();
  const today = deps.service.today();
  return [
    ...sectionIf(four, 'rekommendationer', recordText.recommendations, () => <Positions detail={detail} />),
    ...sectionIf(instrument, 'effekt', recordText.instrument, () => <Instrument detail={detail} />),
    ...sectionIf(four && !instrument, 'effekt', recordText.evidence, () => <Evidence detail={detail} />),
    ...sectionIf(detail.dissents.length > 0, 'skillnader', recordText.dissents, () => (
      <Dissents dissents={detail.dissents} />
    )),
    ...sectionIf(ofFact('safety').length > 0, 'sakerhet', 'Säkerhet: alla uppgifter', () => (
      <ClaimTable
        claims={[...ofFact('safety').filter((c) => c.country === 'SE'), ...foreignSafety]}
        caption="Svenska källor först. Uppgifter om andra länder är upplysningar och stoppar inget här."
      />
    )),
    ...sectionIf(detail.ratings.length > 0, 'utlandska', recordText.foreign, () => (
      <>
        <p class="note">{recordText.registersNote}</p>
        <ClaimTable
          claims={detail.ratings}
          caption="Registrets eget betyg först, sedan vad det ungefär motsvarar"
        />
      </>
    )),
    ...sectionIf(four, 'infora', recordText.introduce, () => <Introduce detail={detail} />),
    ...sectionIf(ofFact('spread').length > 0, 'ges', recordText.given, () => (
      <>
        <p class="note">{recordText.spreadNote}</p>
        <ClaimTable claims={ofFact('spread')} caption="Var den ges eller har getts" />
      </>
    )),
    ...sectionIf(
      four && hasAlternatives(catalogue, method.id, today),
      'alternativ',
      recordText.alternatives,
      () => <Alternatives catalogue={catalogue} id={method.id} today={today} />,
    ),
    ...sectionIf(method.components.length > 0, 'innehall-i', recordText.components, () => (
      <Components method={method} catalogue={catalogue} />
    )),
    ...sectionIf(ofFact('described').length > 0 || four, 'beskrivs', recordText.described, () =>
      ofFact('described').length === 0 ? (
        <p>Ingen guide eller register som beskriver metoden har hittats.</p>
      ) : (
        <ClaimTable
          claims={ofFact('described')}
          caption="Att metoden beskrivs är ingen rekommendation"
          text={(c) =>
            `${(c.value as { register: string }).register}${c.text === (c.value as { register: string }).register ? '' : `: ${c.text}`}`
          }
        />
      ),
    ),
    ...sectionIf(detail.relations.length > 0, 'samband', recordText.relations, () => (
      <Relations relations={detail.relations} />
    )),
    ...sectionIf(detail.mentionedIn.length > 0, 'kunskapsstod', recordText.mentioned, () => (
      <Mentions mentions={detail.mentionedIn} />
    )),
    ...sectionIf(ofFact('other').length > 0, 'ovrigt', recordText.other, () => (
      <ClaimTable claims={ofFact('other')} caption="Uppgifter som varken är bedömningar eller villkor" />
    )),
    ...sectionIf(method.editorNotes.length > 0, 'redaktionen', 'Redaktionens anmärkningar', () => (
      <ul>
        {method.editorNotes.map((n) => (
          <li>{n.text}</li>
        ))}
      </ul>
    )),
    ...sectionIf(changes.length > 0, 'historik', recordText.history, () => (
      <History changes={changes} url={detail.url} />
    )),
    {
      id: 'fel',
      title: recordText.report,
      body: (
        <Report deps={deps} title={detail.title} url={detail.url} data={`/api/v1/methods/${detail.id}`} />
      ),
    },
  ];
}

function Instrument({ detail }: { detail: DetailView }) {
  const claims = detail.findings.filter((c) => c.fact === 'instrument');
  if (claims.length === 0) return <p>Ingen bedömning av mätegenskaperna har hittats.</p>;
  return (
    <>
      <p class="note">
        En bedömningsmetod prövas på om den mäter säkert och rätt, inte på effekt.{' '}
        <a href="/om/evidens#instrument">Läs mer</a>
      </p>
      <ClaimTable claims={claims} caption="Mätegenskaper enligt källorna" />
    </>
  );
}

const roleOrder = ['core', 'adaptable', 'unknown'];

function Components({ method, catalogue }: { method: Method; catalogue: Catalogue }) {
  const links = method.components.toSorted((a, b) => roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role));
  return (
    <>
      <p class="note">{recordText.componentNote}</p>
      <ul class="comp">
        {links.map((link) => (
          <li>
            <a href={`/komponenter/${link.component}`}>{catalogue.label('components', link.component)}</a>
            <small>
              {componentRoleLabels[link.role]} · {componentGroundLabels[link.ground]}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
