/** The facts of a record as cells of a table: mark, words, and whose they are. */
import { factLabels } from '../../domain/labels.ts';
import type { EvidenceView, IntroduceView, PositionView, RecordView } from '../../domain/views.ts';
import { countText, inSentence } from '../format.ts';
import { evidenceShapes, introduceShapes, levelShapes, Mark } from './mark.tsx';

/** Level, number, body and year. The edition's own words stand on the record's page. */
export function PositionCell({ position: p, via }: { position: PositionView; via?: string }) {
  return (
    <>
      <span class={`strong ${p.level === 'should_not' ? 'against' : ''}`}>
        <Mark shape={levelShapes[p.level]} />
        {p.label}
      </span>
      {via !== undefined && <span class="note"> {via}</span>}
      <span class="note block">
        {[p.publisher.name, p.year].filter(Boolean).join(' ')}
        {p.priority !== null && `, prioritet ${p.priority}`}, {p.addresseeLabel}
        {p.status === 'unclear' && ' (utgåvan är oklar)'}
      </span>
    </>
  );
}

/** The class, and where a single outcome group decides, whose conclusion it is. */
export function EvidenceCell({ evidence }: { evidence: EvidenceView | null }) {
  if (evidence === null) return <span class="note">gäller inte</span>;
  const counting = evidence.outcomes.filter((o) => o.counting > 0);
  const [first] = counting;
  return (
    <>
      <Mark shape={evidenceShapes[evidence.class]} />
      {evidence.label}
      {first !== undefined && counting.length === 1 && (
        <span class="note block">
          {inSentence(first.groupLabel)}, {[first.assertedBy?.name, first.year].filter(Boolean).join(' ')}
        </span>
      )}
      {counting.length > 1 && (
        <span class="note block">{countText(counting.length, 'utfall bedömt', 'utfall bedömda')}</span>
      )}
    </>
  );
}

/** The derived answer, always marked as ours, with its age. */
export function IntroduceCell({ introduce }: { introduce: IntroduceView | null }) {
  if (introduce === null) return <span class="note">gäller inte</span>;
  const known =
    introduce.status === 'unknown'
      ? introduce.lastKnown === null
        ? 'ingen svensk uppgift om villkor eller tillgång'
        : `bara äldre uppgifter, de senaste från ${introduce.lastKnown.slice(0, 4)}`
      : introduce.lastKnown === null
        ? 'vår tolkning av odaterade uppgifter'
        : `vår tolkning, senast känt ${introduce.lastKnown.slice(0, 4)}`;
  return (
    <>
      <Mark shape={introduce.disputed ? 'fork' : introduceShapes[introduce.status]} />
      {introduce.label}
      <span class={introduce.stale ? 'note block old' : 'note block'}>{known}</span>
      {introduce.member !== null && <span class="note block">genom {introduce.member.title}</span>}
    </>
  );
}

/** Name as a link, with abbreviation. */
export function RecordLink({ record }: { record: RecordView }) {
  const short = record.abbreviations.filter((a) => a !== record.title);
  return (
    <>
      <a href={record.url}>{record.title}</a>
      {short.length > 0 && <span class="abbr"> {short.join(', ')}</span>}
    </>
  );
}

export const headings = {
  position: factLabels.recommendation,
  evidence: factLabels.evidence,
  introduce: factLabels.introduce,
  given: factLabels.given,
} as const;
