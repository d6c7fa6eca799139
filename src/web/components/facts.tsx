/** The strip of four facts: what is described, recommended, evidenced and obtainable, each for itself (domain model 1). */
import type { Child } from 'hono/jsx';
import { factLabels, noRecommendationLabel, viaLabels } from '../../domain/labels.ts';
import type { EvidenceView, IntroduceView, PositionView, RecordView } from '../../domain/views.ts';
import { countText, dateText, inSentence } from '../format.ts';
import { CertaintyDiscs, evidenceShapes, introduceShapes, levelShapes, Mark, type Shape } from './mark.tsx';

/** @param deep the address of the record, so that each cell leads to what is behind it; '' on the record itself. */
export function FactStrip({ record, deep }: { record: RecordView; deep: string }) {
  return (
    <dl class="four">
      <DescribedFact record={record} deep={deep} />
      <PositionFact positions={record.positions} deep={deep} />
      {record.evidence !== null && <EvidenceFact evidence={record.evidence} deep={deep} />}
      {record.introduce !== null && <IntroduceFact introduce={record.introduce} deep={deep} />}
    </dl>
  );
}

interface CellProps {
  readonly label: string;
  readonly shape: Shape;
  readonly tone: string;
  readonly href: string;
  readonly value: string;
  readonly children?: Child;
}

function Cell({ label, shape, tone, href, value, children }: CellProps) {
  return (
    <div class={tone}>
      <dt>{label}</dt>
      <dd>
        <a href={href}>
          <Mark shape={shape} />
          <span>{value}</span>
        </a>
        {children}
      </dd>
    </div>
  );
}

function DescribedFact({ record, deep }: { record: RecordView; deep: string }) {
  const registers = record.describedIn.map((d) => d.register);
  const [first] = registers;
  return (
    <Cell
      label={factLabels.described}
      shape={first === undefined ? 'unknown' : 'book'}
      tone={first === undefined ? 'none' : 'plain'}
      href={`${deep}#beskrivs`}
      value={first === undefined ? 'Ingen guide hittad' : registers.slice(0, 2).join(', ')}
    >
      {registers.length > 2 && <small>och {countText(registers.length - 2, 'till', 'till')}</small>}
    </Cell>
  );
}

const levelOrder = ['should_not', 'research_only', 'should', 'may', 'exceptionally', 'explicitly_neutral'];
const tones: Record<string, string> = {
  should: 'yes',
  may: 'yes',
  exceptionally: 'warn',
  should_not: 'stop',
  research_only: 'warn',
  explicitly_neutral: 'plain',
};

/** The position that a reader must not miss comes first; the rest are counted, never merged. */
export function leadPosition(positions: readonly PositionView[]): PositionView | undefined {
  const own = positions.filter((p) => p.via === null);
  return (own.length > 0 ? own : positions).toSorted(
    (a, b) => levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level) || (b.year ?? 0) - (a.year ?? 0),
  )[0];
}

/** "gäller insatstypen Familjebehandling · Socialstyrelsen 2021 · riktar sig till socialtjänsten". */
export function positionDetail(p: PositionView): string {
  const via = p.via === null ? (p.target === 'class' ? viaLabels.agency_named : null) : viaText(p.via);
  return [via, [p.publisher.name, p.year].filter(Boolean).join(' '), p.addresseeLabel]
    .filter((x) => x !== null)
    .join(' · ');
}

function viaText(via: NonNullable<PositionView['via']>): string {
  const words =
    via.basis === 'owner_says' ? `${viaLabels.agency_named} ${viaLabels.owner_says}` : viaLabels.agency_named;
  return `${words}: ${via.classTitle}`;
}

function PositionFact({ positions, deep }: { positions: readonly PositionView[]; deep: string }) {
  const lead = leadPosition(positions);
  const href = `${deep}#rekommendationer`;
  if (lead === undefined) {
    return (
      <Cell
        label={factLabels.recommendation}
        shape="unknown"
        tone="none"
        href={href}
        value={noRecommendationLabel}
      />
    );
  }
  return (
    <Cell
      label={factLabels.recommendation}
      shape={levelShapes[lead.level]}
      tone={tones[lead.level] ?? 'plain'}
      href={href}
      value={lead.label}
    >
      <small>{positionDetail(lead)}</small>
      {positions.length > 1 && <small>{countText(positions.length - 1, 'besked till', 'besked till')}</small>}
    </Cell>
  );
}

export const evidenceTones: Record<EvidenceView['class'], string> = {
  effect_high: 'yes',
  effect_moderate: 'yes',
  effect_low: 'yes',
  weak_studies: 'plain',
  cannot_assess: 'plain',
  no_effect: 'warn',
  harm: 'stop',
  differs: 'warn',
  varies: 'plain',
  none_found: 'none',
  instrument: 'plain',
};

function EvidenceFact({ evidence, deep }: { evidence: EvidenceView; deep: string }) {
  const counting = evidence.outcomes.filter((o) => o.counting > 0);
  const [only] = counting;
  return (
    <Cell
      label={factLabels.evidence}
      shape={evidenceShapes[evidence.class]}
      tone={evidenceTones[evidence.class]}
      href={`${deep}#effekt`}
      value={evidence.label}
    >
      {counting.length === 1 && only !== undefined && (
        <small>
          {only.certainty !== null && <CertaintyDiscs certainty={only.certainty} />}
          {[only.groupLabel, [only.assertedBy?.name, only.year].filter(Boolean).join(' ')]
            .filter(Boolean)
            .join(' · ')}
        </small>
      )}
      {counting.length > 1 && <small>{countText(counting.length, 'utfall bedömt', 'utfall bedömda')}</small>}
    </Cell>
  );
}

const introduceTones: Record<IntroduceView['status'], string> = {
  yes: 'yes',
  statutory: 'yes',
  with_terms: 'lock',
  limited: 'lock',
  abroad_only: 'warn',
  no: 'stop',
  unknown: 'none',
};

function IntroduceFact({ introduce, deep }: { introduce: IntroduceView; deep: string }) {
  const shape = introduce.disputed ? 'fork' : introduceShapes[introduce.status];
  const known =
    introduce.status === 'unknown'
      ? null
      : introduce.lastKnown === null
        ? 'utan datum'
        : introduce.stale
          ? `senast känt ${introduce.lastKnown.slice(0, 4)}`
          : `känt ${dateText(introduce.lastKnown)}`;
  return (
    <Cell
      label={factLabels.introduce}
      shape={shape}
      tone={introduceTones[introduce.status]}
      href={`${deep}#infora`}
      value={introduce.label}
    >
      {known !== null && <small>vår tolkning · {known}</small>}
      {introduce.member !== null && <small>genom {inSentence(introduce.member.title)}</small>}
    </Cell>
  );
}

/** "3 av 4 fakta har källa" with four squares. */
export function Completeness({ value }: { value: number }) {
  return (
    <p class="complete">
      <svg viewBox="0 0 46 10" aria-hidden="true">
        {[0, 1, 2, 3].map((i) => (
          <rect x={i * 12 + 0.5} y="0.5" width="9" height="9" class={i < value ? 'on' : 'off'} />
        ))}
      </svg>
      {value} av 4 fakta har källa
    </p>
  );
}
